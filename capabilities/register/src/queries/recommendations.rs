//! Recommendations with everything that belongs to them, some or all, in a fixed number of statements.

use super::plan::ACTION;
use super::{AT_ONCE, among, keys, list};
use crate::assessment::{Assessment, Version};
use crate::document::{Indications, Kept, Wording};
use crate::recommendation::{Action, Correction, Filing, MERGED_INTO, OtherWording, Recommendation, Related};
use kernel::{Capacity, Instant};
use std::collections::HashMap;
use store::{Cells, Reads, StoreError};
use uuid::Uuid;

/// Which recommendations.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    All,
    /// In any number; unknown ids are left out.
    These(&'a [Uuid]),
}

pub async fn recommendation(db: &mut impl Reads, id: Uuid) -> Result<Option<Recommendation>, StoreError> {
    Ok(recommendations(db, Which::These(&[id])).await?.pop())
}

/// Where a recommendation stands: its number is a label there, and no key.
pub struct Place {
    pub id: Uuid,
    pub source: Uuid,
    pub list: String,
    pub number: String,
}

/// Those that bear one of these numbers, as written.
pub async fn bearers(db: &mut impl Reads, numbers: &[&str]) -> Result<Vec<Place>, StoreError> {
    let mut found = Vec::new();
    for numbers in numbers.chunks(AT_ONCE) {
        let marks: Vec<String> = (1..=numbers.len()).map(|n| format!("${n}")).collect();
        let marks = marks.join(", ");
        let sql =
            format!("SELECT id, source, list, number FROM register_recommendation WHERE number IN ({marks})");
        for row in db.all(&sql, numbers.iter().map(|number| (*number).into()).collect()).await? {
            let mut cells = row.cells();
            let (id, source, list, number) = (cells.take()?, cells.take()?, cells.take()?, cells.take()?);
            found.push(Place { id, source, list, number });
        }
    }
    Ok(found)
}

/// Recommendations whose number, title or text has all these words, in any order, accents and case aside. At most
/// `most`; a word is looked for anywhere, also inside another.
pub async fn with_words(db: &mut impl Reads, words: &str, most: u32) -> Result<Vec<Uuid>, StoreError> {
    let Some((tests, given)) = words_tests(words) else { return Ok(Vec::new()) };
    let sql = format!("SELECT id FROM register_recommendation WHERE {tests} ORDER BY id LIMIT {most}");
    db.all(&sql, given).await?.iter().map(store::Row::only).collect()
}

/// Those of some that have all these words.
pub async fn with_words_among(
    db: &mut impl Reads,
    words: &str,
    ids: &[Uuid],
) -> Result<Vec<Uuid>, StoreError> {
    let Some((tests, given)) = words_tests(words) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for some in ids.chunks(super::AT_ONCE) {
        let first = given.len() + 1;
        let marks: Vec<String> = (first..first + some.len()).map(|n| format!("${n}")).collect();
        let sql =
            format!("SELECT id FROM register_recommendation WHERE {tests} AND id IN ({})", marks.join(", "));
        let mut given = given.clone();
        given.extend(some.iter().map(|id| store::Value::from(*id)));
        for row in db.all(&sql, given).await? {
            found.push(row.only()?);
        }
    }
    Ok(found)
}

/// A test for each word, with its values from `$1` on; `None`: there is no word.
fn words_tests(words: &str) -> Option<(String, Vec<store::Value>)> {
    let words = kernel::words::folded(words);
    let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).take(12).collect();
    let tests: Vec<String> = (1..=words.len()).map(|n| format!("folded LIKE ${n} ESCAPE '!'")).collect();
    let pattern = |word: &&str| {
        let plain = word.replace('!', "!!").replace('%', "!%").replace('_', "!_");
        store::Value::from(format!("%{plain}%"))
    };
    (!words.is_empty()).then(|| (tests.join(" AND "), words.iter().map(pattern).collect()))
}

/// An action with a due date, for calendars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueAction {
    pub id: Uuid,
    pub recommendation: Uuid,
    pub task: String,
    pub responsible: Vec<String>,
    pub due: String,
    pub state: String,
    pub at: Instant,
}

/// All actions that say until when, as a date or in words; the latest entered first.
pub async fn actions_due(db: &mut impl Reads, most: u32) -> Result<Vec<DueAction>, StoreError> {
    let sql = format!(
        "SELECT id, recommendation, task, responsible, due, state, at FROM register_action \
         WHERE due <> '' ORDER BY at DESC, id LIMIT {most}"
    );
    let rows = db.all(&sql, vec![]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(DueAction {
                id: cells.take()?,
                recommendation: cells.take()?,
                task: cells.take()?,
                responsible: super::list(&cells.take::<String>()?),
                due: cells.take()?,
                state: cells.take()?,
                at: Instant::from_micros(cells.take()?),
            })
        })
        .collect()
}

/// In the order asked for; `All` by source, list, position, id.
pub async fn recommendations(
    db: &mut impl Reads,
    which: Which<'_>,
) -> Result<Vec<Recommendation>, StoreError> {
    match which {
        Which::All => {
            let mut all = some(db, None).await?;
            all.sort_by(|one, other| {
                (one.source, &one.list, one.position, one.id).cmp(&(
                    other.source,
                    &other.list,
                    other.position,
                    other.id,
                ))
            });
            Ok(all)
        }
        Which::These(ids) => {
            let mut found = Vec::with_capacity(ids.len());
            for ids in ids.chunks(AT_ONCE) {
                let mut by_id: HashMap<Uuid, Recommendation> =
                    some(db, Some(ids)).await?.into_iter().map(|one| (one.id, one)).collect();
                found.extend(ids.iter().filter_map(|id| by_id.remove(id)));
            }
            Ok(found)
        }
    }
}

async fn some(db: &mut impl Reads, ids: Option<&[Uuid]>) -> Result<Vec<Recommendation>, StoreError> {
    let mut found = alone(db, ids).await?;
    let into = |one: &Recommendation| {
        let merged = one.related.iter().filter(|related| !related.out && related.kind == MERGED_INTO);
        merged.map(|related| related.id).collect::<Vec<Uuid>>()
    };
    let merged: Vec<Uuid> = found.iter().flat_map(into).collect();
    let mut by_id: HashMap<Uuid, Recommendation> = HashMap::new();
    for ids in merged.chunks(AT_ONCE) {
        by_id.extend(alone(db, Some(ids)).await?.into_iter().map(|one| (one.id, one)));
    }
    if by_id.is_empty() {
        return Ok(found);
    }
    for one in &mut found {
        one.merged = into(one).iter().filter_map(|id| by_id.remove(id)).collect();
    }
    Ok(found)
}

/// Without those merged into them.
async fn alone(db: &mut impl Reads, ids: Option<&[Uuid]>) -> Result<Vec<Recommendation>, StoreError> {
    let mut found = bare(db, ids).await?;
    let place: HashMap<Uuid, usize> = found.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    if place.is_empty() {
        return Ok(found);
    }
    layers(db, ids, &place, &mut found).await?;
    filings(db, ids, &place, &mut found).await?;
    links(db, ids, &place, &mut found).await?;
    actions(db, ids, &place, &mut found).await?;
    assessments(db, ids, &place, &mut found).await?;
    Ok(found)
}

async fn bare(db: &mut impl Reads, ids: Option<&[Uuid]>) -> Result<Vec<Recommendation>, StoreError> {
    let (filter, given) = among("r.id", ids);
    let sql = format!(
        "SELECT r.id, r.source, r.list, r.number, r.position, r.language, r.title, r.text, r.wording, \
         r.indications, r.indications_of, o.version, o.created, o.changed \
         FROM register_recommendation r JOIN record o ON o.id = r.id{filter}"
    );
    let mut found = Vec::new();
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let id = cells.take()?;
        let source = cells.take()?;
        let list = cells.take()?;
        let number = cells.take()?;
        let position: i64 = cells.take()?;
        let language = cells.take()?;
        let title = cells.take()?;
        let text = cells.take()?;
        let wording: String = cells.take()?;
        let (count, of): (Option<i64>, Option<i64>) = (cells.take()?, cells.take()?);
        found.push(Recommendation {
            id,
            source,
            list,
            number,
            position: u32::try_from(position).unwrap_or(u32::MAX),
            language,
            title,
            text,
            wording: if wording == "summary" { Wording::Summary } else { Wording::Verbatim },
            indications: count.zip(of).map(|(count, of)| Indications {
                count: u32::try_from(count).unwrap_or(0),
                of: u32::try_from(of).unwrap_or(0),
            }),
            version: cells.take()?,
            created: Instant::from_micros(cells.take()?),
            changed: Instant::from_micros(cells.take()?),
            ..Recommendation::empty(id, source)
        });
    }
    Ok(found)
}

type Places = HashMap<Uuid, usize>;

async fn layers(
    db: &mut impl Reads,
    ids: Option<&[Uuid]>,
    place: &Places,
    found: &mut [Recommendation],
) -> Result<(), StoreError> {
    let (filter, given) = among("recommendation", ids);
    let sql = format!(
        "SELECT recommendation, text, reason, at, party FROM register_correction{filter} ORDER BY at, id"
    );
    for row in db.all(&sql, given.clone()).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        found[*at].corrections.push(Correction {
            text: cells.take()?,
            reason: cells.take()?,
            at: Instant::from_micros(cells.take()?),
            party: cells.take()?,
        });
    }
    let sql = format!("SELECT recommendation, text, round, at FROM register_wording{filter} ORDER BY at, id");
    for row in db.all(&sql, given.clone()).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        found[*at].wordings.push(OtherWording {
            text: cells.take()?,
            round: cells.take()?,
            at: Instant::from_micros(cells.take()?),
        });
    }
    let sql = format!("SELECT recommendation, heading, round, value FROM register_kept{filter} ORDER BY id");
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        found[*at].kept.push(Kept { heading: cells.take()?, round: cells.take()?, value: cells.take()? });
    }
    Ok(())
}

async fn filings(
    db: &mut impl Reads,
    ids: Option<&[Uuid]>,
    place: &Places,
    found: &mut [Recommendation],
) -> Result<(), StoreError> {
    let (filter, given) = among("recommendation", ids);
    let sql = format!(
        "SELECT recommendation, category, round, began, ended FROM register_filing{filter} ORDER BY began, id"
    );
    for row in db.all(&sql, given.clone()).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let (category, round) = (cells.take()?, cells.take()?);
        let began = Instant::from_micros(cells.take()?);
        let ended: i64 = cells.take()?;
        let ended = (ended != 0).then(|| Instant::from_micros(ended));
        found[*at].filings.push(Filing { category, round, began, ended });
    }
    let sql = format!("SELECT recommendation, round FROM register_standing{filter}");
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        found[*at].rounds.push(cells.take()?);
    }
    let (filter, given) = among("record", ids);
    for row in db.all(&format!("SELECT record, label FROM tag{filter}"), given).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        found[*at].tags.push(cells.take()?);
    }
    // Sorted here: the two databases order letters differently.
    for one in found {
        one.tags.sort_unstable();
    }
    Ok(())
}

async fn links(
    db: &mut impl Reads,
    ids: Option<&[Uuid]>,
    place: &Places,
    found: &mut [Recommendation],
) -> Result<(), StoreError> {
    for (out, here, there) in [(true, "from_record", "to_record"), (false, "to_record", "from_record")] {
        let (filter, given) = among(&format!("l.{here}"), ids);
        let sql = format!(
            "SELECT l.{here}, r.id, r.number, r.title, l.kind, l.origin FROM link l \
             JOIN register_recommendation r ON r.id = l.{there}{filter} ORDER BY r.position, r.id"
        );
        for row in db.all(&sql, given).await? {
            let mut cells = row.cells();
            let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
            found[*at].related.push(Related {
                id: cells.take()?,
                number: cells.take()?,
                title: cells.take()?,
                kind: cells.take()?,
                origin: cells.take()?,
                out,
            });
        }
    }
    Ok(())
}

async fn actions(
    db: &mut impl Reads,
    ids: Option<&[Uuid]>,
    place: &Places,
    found: &mut [Recommendation],
) -> Result<(), StoreError> {
    let (filter, given) = among("a.recommendation", ids);
    let sql = format!("SELECT a.recommendation, {ACTION} FROM register_action a{filter} ORDER BY a.at, a.id");
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        found[*at].actions.push(action(&mut cells)?);
    }
    Ok(())
}

/// The columns of [`ACTION`].
pub fn action(cells: &mut Cells<'_>) -> Result<Action, StoreError> {
    Ok(Action {
        id: cells.take()?,
        task: cells.take()?,
        responsible: list(&cells.take::<String>()?),
        due: cells.take()?,
        state: cells.take()?,
        at: Instant::from_micros(cells.take()?),
        needed: cells.take()?,
        amount: cells.take()?,
        currency: cells.take()?,
        promised: serde_json::from_str(&cells.take::<String>()?).unwrap_or_default(),
        evidence: serde_json::from_str(&cells.take::<String>()?).unwrap_or_default(),
    })
}

async fn assessments(
    db: &mut impl Reads,
    ids: Option<&[Uuid]>,
    place: &Places,
    found: &mut [Recommendation],
) -> Result<(), StoreError> {
    // The assessments that cover any of them, then everything those cover.
    let covering = |column: &str| {
        let (filter, given) = among("recommendation", ids);
        let part = ids.map_or_else(String::new, |_| {
            format!(" WHERE {column} IN (SELECT assessment FROM register_cover{filter})")
        });
        (part, given)
    };
    // What moderators hid stands nowhere and counts for nothing.
    for (assessment, _) in those(db, covering).await?.into_iter().filter(|(_, is_hidden)| !is_hidden) {
        for (covered, _) in &assessment.covers {
            if let Some(at) = place.get(covered) {
                found[*at].assessments.push(assessment.clone());
            }
        }
    }
    Ok(())
}

/// An assessment, and whether moderators hid it.
pub(super) async fn one_assessment(
    db: &mut impl Reads,
    id: Uuid,
) -> Result<Option<(Assessment, bool)>, StoreError> {
    let this = |column: &str| (format!(" WHERE {column} = $1"), store::values![id]);
    Ok(those(db, this).await?.pop())
}

/// Assessments by a test of their id, with whether moderators hid them, by filing date.
async fn those(
    db: &mut impl Reads,
    covering: impl Fn(&str) -> (String, Vec<store::Value>),
) -> Result<Vec<(Assessment, bool)>, StoreError> {
    let (filter, given) = covering("assessment");
    let sql = format!(
        "SELECT assessment, at, status, status_as_written, narrative, evidence \
         FROM register_assessment_version{filter} ORDER BY assessment, version"
    );
    let mut versions: HashMap<Uuid, Vec<Version>> = HashMap::new();
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let assessment = cells.take()?;
        let version = Version {
            at: Instant::from_micros(cells.take()?),
            status: keys(&cells.take::<String>()?),
            status_as_written: cells.take()?,
            narrative: cells.take()?,
            evidence: serde_json::from_str(&cells.take::<String>()?).unwrap_or_default(),
        };
        versions.entry(assessment).or_default().push(version);
    }
    let (filter, given) = covering("c.assessment");
    let sql = format!(
        "SELECT c.assessment, c.recommendation, r.number FROM register_cover c \
         JOIN register_recommendation r ON r.id = c.recommendation{filter} ORDER BY r.position, r.id"
    );
    let mut covers: HashMap<Uuid, Vec<(Uuid, String)>> = HashMap::new();
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let assessment = cells.take()?;
        covers.entry(assessment).or_default().push((cells.take()?, cells.take()?));
    }
    let (filter, given) = covering("id");
    let sql = format!(
        "SELECT id, round, party, role, group_name, stakeholder_group, filed, import, hidden \
         FROM register_assessment{filter} ORDER BY filed, id"
    );
    let mut found = Vec::new();
    for row in db.all(&sql, given).await? {
        let mut cells = row.cells();
        let id: Uuid = cells.take()?;
        let assessment = Assessment {
            id,
            round: cells.take()?,
            party: cells.take()?,
            capacity: Capacity {
                role: cells.take()?,
                group: cells.take()?,
                stakeholder_group: cells.take()?,
            },
            filed: Instant::from_micros(cells.take()?),
            imported: cells.take::<Option<Uuid>>()?.is_some(),
            covers: covers.remove(&id).unwrap_or_default(),
            versions: versions.remove(&id).unwrap_or_default(),
        };
        let is_hidden = cells.take::<i64>()? != 0;
        if !assessment.versions.is_empty() {
            found.push((assessment, is_hidden));
        }
    }
    Ok(found)
}
