//! What an import is held against: the whole register, lean, read in parts so that no large answer stands in memory.

use super::keys;
use crate::document::{Indications, Kept};
use crate::import::plan::{
    Categories, Existing, Fingerprint, Known, KnownAssessment, KnownFiling, KnownLink, Needs,
};
use crate::vocabulary::Vocabulary;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use store::{Reads, Row, StoreError, Value, values};
use uuid::Uuid;

/// Recommendations or assessments in one part.
const A_PART: usize = 4_000;

/// The recommendations by their place in lists, and those assessments that are needed.
pub async fn existing(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    needs: &Needs,
) -> Result<Existing, StoreError> {
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
    let mut names = Names::of(vocabulary);
    let all = &mut existing.recommendations;
    let mut after = Uuid::nil();
    loop {
        let sql = format!(
            "SELECT id, source, list, number, position, text, indications, indications_of \
             FROM register_recommendation WHERE id > $1 ORDER BY id LIMIT {A_PART}"
        );
        let rows = db.all(&sql, values![after]).await?;
        let from = all.len();
        for row in &rows {
            all.push(recommendation(row, &mut names)?);
        }
        let part = &mut all[from..];
        let Some(to) = part.last().map(|last| last.id) else { break };
        let is_last = rows.len() < A_PART;
        drop(rows);
        around(db, after, to, &mut names, part).await?;
        after = to;
        if is_last {
            break;
        }
    }
    all.sort_by_key(|known| (known.position, known.id));
    if !all.is_empty() {
        existing.assessments = assessments(db, vocabulary, needs, &names).await?;
    }
    Ok(existing)
}

/// What ids of the register's words stand for.
struct Names {
    rounds: HashMap<Uuid, Arc<str>>,
    categories: HashMap<Uuid, Arc<str>>,
    sources: HashMap<Uuid, Arc<str>>,
    /// One copy of each word, however many recommendations bear it.
    shared: HashSet<Arc<str>>,
}

impl Names {
    fn of(vocabulary: &Vocabulary) -> Self {
        let categories = &vocabulary.categories;
        Self {
            rounds: vocabulary.rounds.iter().map(|row| (row.id, row.round.key.as_str().into())).collect(),
            categories: categories.iter().map(|row| (row.id, row.key.as_str().into())).collect(),
            sources: vocabulary.sources.iter().map(|row| (row.id, row.source.name.as_str().into())).collect(),
            shared: HashSet::new(),
        }
    }

    fn of_id(ids: &HashMap<Uuid, Arc<str>>, id: Uuid) -> Arc<str> {
        ids.get(&id).map_or_else(|| "".into(), Arc::clone)
    }

    fn shared(&mut self, word: String) -> Arc<str> {
        if let Some(known) = self.shared.get(word.as_str()) {
            return Arc::clone(known);
        }
        let word: Arc<str> = word.into();
        self.shared.insert(Arc::clone(&word));
        word
    }
}

fn recommendation(row: &Row, names: &mut Names) -> Result<Known, StoreError> {
    let mut cells = row.cells();
    let id = cells.take()?;
    let source: Uuid = cells.take()?;
    let (list, number) = (names.shared(cells.take()?), cells.take()?);
    let position: i64 = cells.take()?;
    let text = cells.take()?;
    let (count, of): (Option<i64>, Option<i64>) = (cells.take()?, cells.take()?);
    Ok(Known {
        id,
        source: Names::of_id(&names.sources, source),
        list,
        number,
        position: u32::try_from(position).unwrap_or(u32::MAX),
        text,
        indications: count.zip(of).map(|(count, of)| Indications {
            count: u32::try_from(count).unwrap_or(0),
            of: u32::try_from(of).unwrap_or(0),
        }),
        ..Known::default()
    })
}

/// What hangs on the recommendations after one id, up to another.
async fn around(
    db: &mut impl Reads,
    after: Uuid,
    to: Uuid,
    names: &mut Names,
    part: &mut [Known],
) -> Result<(), StoreError> {
    let place: HashMap<Uuid, usize> = part.iter().enumerate().map(|(at, known)| (known.id, at)).collect();
    let between = |columns: &str, table: &str, owner: &str| {
        format!("SELECT {columns} FROM {table} WHERE {owner} > $1 AND {owner} <= $2")
    };
    for table in ["register_wording", "register_correction"] {
        let sql = between("recommendation, text", table, "recommendation");
        for row in db.all(&sql, values![after, to]).await? {
            let mut cells = row.cells();
            if let Some(at) = place.get(&cells.take::<Uuid>()?) {
                part[*at].wordings.push(cells.take()?);
            }
        }
    }
    let sql = between("recommendation, category, round, ended", "register_filing", "recommendation");
    for row in db.all(&sql, values![after, to]).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let category: Uuid = cells.take()?;
        part[*at].filings.push(KnownFiling {
            category: Names::of_id(&names.categories, category),
            round: names.shared(cells.take()?),
            is_open: cells.take::<i64>()? == 0,
        });
    }
    let sql = between("recommendation, round", "register_standing", "recommendation");
    for row in db.all(&sql, values![after, to]).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        part[*at].rounds.push(Names::of_id(&names.rounds, cells.take()?));
    }
    let sql = between("recommendation, heading, round, value", "register_kept", "recommendation");
    for row in db.all(&sql, values![after, to]).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        part[*at].kept.push(Kept { heading: cells.take()?, round: cells.take()?, value: cells.take()? });
    }
    let sql = between("record, label", "tag", "record");
    for row in db.all(&sql, values![after, to]).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            part[*at].tags.push(cells.take()?);
        }
    }
    let sql = between("from_record, to_record, kind", "link", "from_record");
    for row in db.all(&sql, values![after, to]).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            part[*at].related.push(KnownLink { to: cells.take()?, kind: cells.take()? });
        }
    }
    let sql = between("recommendation, id, task", "register_action", "recommendation");
    for row in db.all(&sql, values![after, to]).await? {
        let mut cells = row.cells();
        if let Some(at) = place.get(&cells.take::<Uuid>()?) {
            part[*at].actions.push(cells.take()?);
            part[*at].tasks.push(cells.take()?);
        }
    }
    Ok(())
}

/// The assessments of the rounds that are needed, by id.
async fn assessments(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    needs: &Needs,
    names: &Names,
) -> Result<Vec<KnownAssessment>, StoreError> {
    let mut of_rounds = String::new();
    let mut rounds: Vec<Value> = Vec::new();
    if let Some(keys) = &needs.rounds {
        let needed = vocabulary.rounds.iter().filter(|row| keys.contains(&row.round.key));
        rounds.extend(needed.map(|row| Value::from(row.id)));
        if rounds.is_empty() {
            return Ok(Vec::new());
        }
        let marks: Vec<String> = (3..rounds.len() + 3).map(|n| format!("${n}")).collect();
        of_rounds = format!(" AND a.round IN ({})", marks.join(", "));
    }
    let given = |after: Uuid, to: Uuid| {
        let mut given = values![after, to];
        given.extend(rounds.iter().cloned());
        given
    };
    let (last, nobody) = (Uuid::max(), Arc::<str>::from(""));
    let mut all: Vec<KnownAssessment> = Vec::new();
    let mut parties: Vec<Option<Uuid>> = Vec::new();
    let mut after = Uuid::nil();
    loop {
        let sql = format!(
            "SELECT a.id, a.round, a.party FROM register_assessment a \
             WHERE a.id > $1 AND a.id <= $2{of_rounds} ORDER BY a.id LIMIT {A_PART}"
        );
        let rows = db.all(&sql, given(after, last)).await?;
        let from = all.len();
        for row in &rows {
            let mut cells = row.cells();
            let (id, round): (Uuid, Uuid) = (cells.take()?, cells.take()?);
            parties.push(cells.take()?);
            let (round, assessor) = (Names::of_id(&names.rounds, round), Arc::clone(&nobody));
            all.push(KnownAssessment { id, covers: vec![], round, assessor, versions: vec![] });
        }
        let part = &mut all[from..];
        let Some(to) = part.last().map(|last| last.id) else { break };
        let place: HashMap<Uuid, usize> = part.iter().enumerate().map(|(at, known)| (known.id, at)).collect();
        let sql = format!(
            "SELECT c.assessment, c.recommendation FROM register_cover c \
             JOIN register_assessment a ON a.id = c.assessment \
             WHERE c.assessment > $1 AND c.assessment <= $2{of_rounds}"
        );
        for row in db.all(&sql, given(after, to)).await? {
            let mut cells = row.cells();
            if let Some(at) = place.get(&cells.take::<Uuid>()?) {
                part[*at].covers.push(cells.take()?);
            }
        }
        let sql = format!(
            "SELECT v.assessment, v.status, v.status_as_written, v.narrative FROM register_assessment_version v \
             JOIN register_assessment a ON a.id = v.assessment \
             WHERE v.assessment > $1 AND v.assessment <= $2{of_rounds}"
        );
        for row in db.all(&sql, given(after, to)).await? {
            let mut cells = row.cells();
            if let Some(at) = place.get(&cells.take::<Uuid>()?) {
                let status: String = cells.take()?;
                let (as_written, narrative): (String, String) = (cells.take()?, cells.take()?);
                part[*at].versions.push(Fingerprint::of(&keys(&status), &as_written, &narrative));
            }
        }
        after = to;
        if rows.len() < A_PART {
            break;
        }
    }
    let mut asked: Vec<Uuid> = parties.iter().copied().flatten().collect();
    asked.sort_unstable();
    asked.dedup();
    let people = people::queries::public_names(db, &asked).await?;
    let people: HashMap<Uuid, Arc<str>> =
        people.into_iter().map(|(id, name)| (id, name.name.into())).collect();
    for (known, party) in all.iter_mut().zip(parties) {
        if let Some(name) = party.and_then(|party| people.get(&party)) {
            known.assessor = Arc::clone(name);
        }
    }
    Ok(all)
}
