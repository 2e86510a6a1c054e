//! What an import is held against: the whole register, lean.

use super::keys;
use crate::document::{Indications, Kept};
use crate::import::plan::{
    Categories, Existing, Fingerprint, Known, KnownAssessment, KnownFiling, KnownLink,
};
use crate::vocabulary::Vocabulary;
use std::collections::HashMap;
use store::{Reads, StoreError};
use uuid::Uuid;

/// Read inside the change that applies the plan, so that nothing moves in between.
pub async fn existing(db: &mut impl Reads, vocabulary: &Vocabulary) -> Result<Existing, StoreError> {
    let mut existing = Existing {
        rounds: vocabulary.rounds.iter().map(|row| row.round.clone()).collect(),
        categories: Categories::default(),
        ..Existing::default()
    };
    for category in &vocabulary.categories {
        existing.categories.insert(
            &category.key,
            &category.name,
            category.aliases.iter().map(String::as_str),
        );
    }
    let round_keys: HashMap<Uuid, &str> =
        vocabulary.rounds.iter().map(|row| (row.id, row.round.key.as_str())).collect();
    let category_keys: HashMap<Uuid, &str> =
        vocabulary.categories.iter().map(|category| (category.id, category.key.as_str())).collect();
    let source_names: HashMap<Uuid, &str> =
        vocabulary.sources.iter().map(|row| (row.id, row.source.name.as_str())).collect();

    let sql = "SELECT id, source, list, number, position, text, indications, indications_of \
        FROM register_recommendation ORDER BY position, id";
    for row in db.all(sql, vec![]).await? {
        let mut cells = row.cells();
        let id = cells.take()?;
        let source: Uuid = cells.take()?;
        let (list, number) = (cells.take()?, cells.take()?);
        let position: i64 = cells.take()?;
        let text = cells.take()?;
        let (count, of): (Option<i64>, Option<i64>) = (cells.take()?, cells.take()?);
        existing.recommendations.push(Known {
            id,
            source: source_names.get(&source).copied().unwrap_or_default().to_owned(),
            list,
            number,
            position: u32::try_from(position).unwrap_or(u32::MAX),
            text,
            indications: count.zip(of).map(|(count, of)| Indications {
                count: u32::try_from(count).unwrap_or(0),
                of: u32::try_from(of).unwrap_or(0),
            }),
            ..Known::default()
        });
    }
    if existing.recommendations.is_empty() {
        return Ok(existing);
    }
    let place: HashMap<Uuid, usize> =
        existing.recommendations.iter().enumerate().map(|(at, known)| (known.id, at)).collect();
    let all = &mut existing.recommendations;
    let texts = "SELECT recommendation, text FROM register_wording UNION ALL \
        SELECT recommendation, text FROM register_correction";
    for row in db.all(texts, vec![]).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            all[*at].wordings.push(cells.take()?);
        }
    }
    let sql = "SELECT recommendation, category, round, ended FROM register_filing";
    for row in db.all(sql, vec![]).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let category: Uuid = cells.take()?;
        all[*at].filings.push(KnownFiling {
            category: category_keys.get(&category).copied().unwrap_or_default().to_owned(),
            round: cells.take()?,
            is_open: cells.take::<i64>()? == 0,
        });
    }
    for row in db.all("SELECT recommendation, round FROM register_standing", vec![]).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let round: Uuid = cells.take()?;
        all[*at].rounds.push(round_keys.get(&round).copied().unwrap_or_default().to_owned());
    }
    for row in db.all("SELECT recommendation, heading, round, value FROM register_kept", vec![]).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        all[*at].kept.push(Kept { heading: cells.take()?, round: cells.take()?, value: cells.take()? });
    }
    for row in db.all("SELECT record, label FROM tag", vec![]).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            all[*at].tags.push(cells.take()?);
        }
    }
    for row in db.all("SELECT from_record, to_record, kind FROM link", vec![]).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            all[*at].related.push(KnownLink { to: cells.take()?, kind: cells.take()? });
        }
    }
    for row in db.all("SELECT recommendation, id FROM register_action", vec![]).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            all[*at].actions.push(cells.take()?);
        }
    }
    existing.assessments = assessments(db, &round_keys).await?;
    Ok(existing)
}

async fn assessments(
    db: &mut impl Reads,
    round_keys: &HashMap<Uuid, &str>,
) -> Result<Vec<KnownAssessment>, StoreError> {
    let mut found: HashMap<Uuid, KnownAssessment> = HashMap::new();
    let mut parties: HashMap<Uuid, Uuid> = HashMap::new();
    for row in db.all("SELECT id, round, party FROM register_assessment", vec![]).await? {
        let mut cells = row.cells();
        let id: Uuid = cells.take()?;
        let round: Uuid = cells.take()?;
        if let Some(party) = cells.take::<Option<Uuid>>()? {
            parties.insert(id, party);
        }
        let round = round_keys.get(&round).copied().unwrap_or_default().to_owned();
        found.insert(
            id,
            KnownAssessment { id, covers: Vec::new(), round, assessor: String::new(), versions: Vec::new() },
        );
    }
    let mut asked: Vec<Uuid> = parties.values().copied().collect();
    asked.sort_unstable();
    asked.dedup();
    let names = people::queries::public_names(db, &asked).await?;
    for (assessment, party) in &parties {
        if let (Some(known), Some(name)) = (found.get_mut(assessment), names.get(party)) {
            known.assessor.clone_from(&name.name);
        }
    }
    for row in db.all("SELECT assessment, recommendation FROM register_cover", vec![]).await? {
        let mut cells = row.cells();
        if let Some(known) = found.get_mut(&cells.take::<Uuid>()?) {
            known.covers.push(cells.take()?);
        }
    }
    let sql = "SELECT assessment, status, status_as_written, narrative FROM register_assessment_version";
    for row in db.all(sql, vec![]).await? {
        let mut cells = row.cells();
        if let Some(known) = found.get_mut(&cells.take::<Uuid>()?) {
            let status: String = cells.take()?;
            let (as_written, narrative): (String, String) = (cells.take()?, cells.take()?);
            known.versions.push(Fingerprint::of(&keys(&status), &as_written, &narrative));
        }
    }
    let mut all: Vec<KnownAssessment> = found.into_values().collect();
    all.sort_by_key(|known| known.id);
    Ok(all)
}
