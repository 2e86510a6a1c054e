//! Assessments that are held, hidden and reported, and what moderators did with them.

use super::{keys, recommendations};
use crate::assessment::{NewVersion, Version};
use crate::held::{Entry, Held, Moderated, Report};
use crate::tables;
use kernel::hold::Step;
use kernel::{Capacity, Instant};
use serde_json::json;
use store::{Change, Reads, Row, StoreError, values};
use uuid::Uuid;

const HELD: &str = "id, round, party, role, group_name, stakeholder_group, filed, covers, amends, number, at, \
    status, narrative, evidence, declined, reason";

fn read(row: &Row) -> Result<Held, StoreError> {
    let mut cells = row.cells();
    let (id, round, party) = (cells.take()?, cells.take()?, cells.take()?);
    let capacity = Capacity { role: cells.take()?, group: cells.take()?, stakeholder_group: cells.take()? };
    let filed = Instant::from_micros(cells.take()?);
    let covers: Vec<Uuid> = serde_json::from_str(&cells.take::<String>()?).unwrap_or_default();
    let amends = cells.take::<i64>()? != 0;
    let number = cells.take()?;
    let words = Version {
        at: Instant::from_micros(cells.take()?),
        status: keys(&cells.take::<String>()?),
        status_as_written: String::new(),
        narrative: cells.take()?,
        evidence: serde_json::from_str(&cells.take::<String>()?).unwrap_or_default(),
    };
    let declined: i64 = cells.take()?;
    let reason: String = cells.take()?;
    let declined = Some(reason).filter(|_| declined != 0);
    Ok(Held { id, round, party, capacity, filed, covers, amends, number, words, declined })
}

pub async fn held(db: &mut impl Reads, assessment: Uuid) -> Result<Option<Held>, StoreError> {
    let sql = format!("SELECT {HELD} FROM register_held WHERE id = $1");
    db.one(&sql, values![assessment]).await?.map(|row| read(&row)).transpose()
}

/// What waits for a moderator, the longest waiting first; at most so many.
pub async fn held_waiting(db: &mut impl Reads, most: u32) -> Result<Vec<Held>, StoreError> {
    let sql = format!("SELECT {HELD} FROM register_held WHERE declined = 0 ORDER BY at, id LIMIT {most}");
    db.all(&sql, vec![]).await?.iter().map(read).collect()
}

/// What of somebody's was never let through, or waits to be, the oldest first.
pub async fn held_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Held>, StoreError> {
    let sql = format!("SELECT {HELD} FROM register_held WHERE party = $1 ORDER BY filed, id");
    db.all(&sql, values![party]).await?.iter().map(read).collect()
}

/// An assessment with what waits for it, hidden or not; `None`: there is no such thing.
pub async fn moderated(db: &mut impl Reads, assessment: Uuid) -> Result<Option<Moderated>, StoreError> {
    let found = recommendations::one_assessment(db, assessment).await?;
    let held = held(db, assessment).await?;
    if found.is_none() && held.is_none() {
        return Ok(None);
    }
    let is_hidden = found.as_ref().is_some_and(|(_, is_hidden)| *is_hidden);
    Ok(Some(Moderated { stands: found.map(|(stands, _)| stands), is_hidden, held }))
}

/// Of two who decide about one assessment at once, the second waits here and sees what the first did. What was let
/// through while it waited stands by now, and is held like any other.
pub async fn hold_moderated(change: &mut Change, assessment: Uuid) -> Result<(), StoreError> {
    change.hold(&tables::ASSESSMENT, assessment).await?;
    change.hold(&tables::HELD, assessment).await?;
    change.hold(&tables::ASSESSMENT, assessment).await
}

/// Keeps words for an assessment until a moderator has looked at them. Those kept before go, and their row stays: whoever
/// waits for it has it next, where one written anew would be nobody's.
pub async fn put_held(
    change: &mut Change,
    register: Uuid,
    held: &Held,
    new: &NewVersion,
) -> Result<(), StoreError> {
    let mut status = new.status.clone();
    status.sort_unstable();
    status.dedup();
    let words = values![
        held.id,
        held.party,
        held.number,
        change.now().micros(),
        status.join(","),
        new.narrative.trim(),
        json!(new.evidence).to_string()
    ];
    let rewrite = "UPDATE register_held SET number = $3, at = $4, status = $5, narrative = $6, evidence = $7, \
         declined = 0, reason = '' WHERE id = $1 AND party = $2";
    if change.run(rewrite, words).await? > 0 {
        return Ok(());
    }
    let row = values![
        held.id,
        register,
        held.round,
        held.party,
        held.capacity.role.as_str(),
        held.capacity.group.as_str(),
        held.capacity.stakeholder_group.as_str(),
        held.filed.micros(),
        json!(held.covers).to_string(),
        i64::from(held.amends),
        held.number,
        change.now().micros(),
        status.join(","),
        new.narrative.trim(),
        json!(new.evidence).to_string(),
        0_i64,
        ""
    ];
    change.insert(&tables::HELD, row).await
}

/// They stand now, or their author took them back.
pub async fn drop_held(change: &mut Change, assessment: Uuid) -> Result<(), StoreError> {
    change.run("DELETE FROM register_held WHERE id = $1", values![assessment]).await.map(drop)
}

/// A moderator did not let them through; their author goes on reading them.
pub async fn decline_held(change: &mut Change, assessment: Uuid, reason: &str) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "UPDATE register_held SET declined = $2, reason = $3 WHERE id = $1 AND declined = 0";
    change.run(sql, values![assessment, now, reason]).await.map(drop)
}

/// Hides an assessment, or shows it again.
pub async fn set_hidden(change: &mut Change, assessment: Uuid, is_hidden: bool) -> Result<(), StoreError> {
    let at = if is_hidden { change.now().micros() } else { 0 };
    let sql = "UPDATE register_assessment SET hidden = $2 WHERE id = $1";
    change.run(sql, values![assessment, at]).await.map(drop)
}

/// An assessment that moderators hid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    pub assessment: Uuid,
    pub party: Option<Uuid>,
    pub at: Instant,
    pub reason: String,
}

/// Those of one recommendation, the earliest hidden first, each with the latest reason.
pub async fn hidden_of(db: &mut impl Reads, recommendation: Uuid) -> Result<Vec<Hidden>, StoreError> {
    let sql = "SELECT a.id, a.party, a.hidden, m.reason FROM register_cover c \
         JOIN register_assessment a ON a.id = c.assessment \
         JOIN register_moderation m ON m.assessment = a.id AND m.what = 'hide' AND m.at = a.hidden \
         WHERE c.recommendation = $1 AND a.hidden <> 0 ORDER BY a.hidden, a.id";
    let rows = db.all(sql, values![recommendation]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Hidden {
                assessment: cells.take()?,
                party: cells.take()?,
                at: Instant::from_micros(cells.take()?),
                reason: cells.take()?,
            })
        })
        .collect()
}

/// Which of these assessments are hidden.
pub async fn hidden_among(db: &mut impl Reads, ids: &[Uuid]) -> Result<Vec<Uuid>, StoreError> {
    let mut hidden = Vec::new();
    for ids in ids.chunks(super::AT_ONCE) {
        let (filter, given) = super::among("id", Some(ids));
        let sql = format!("SELECT id FROM register_assessment{filter} AND hidden <> 0");
        for row in db.all(&sql, given).await? {
            hidden.push(row.only()?);
        }
    }
    Ok(hidden)
}

/// The reports of an assessment, the oldest first.
pub async fn reports_of(db: &mut impl Reads, assessment: Uuid) -> Result<Vec<Report>, StoreError> {
    let sql =
        "SELECT party, at, reason, settled FROM register_report WHERE assessment = $1 ORDER BY at, party";
    let rows = db.all(sql, values![assessment]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Report {
                party: cells.take()?,
                at: Instant::from_micros(cells.take()?),
                reason: cells.take()?,
                waits: cells.take::<i64>()? == 0,
            })
        })
        .collect()
}

/// Assessments with reports that nobody has looked at, the longest waiting first; at most so many.
pub async fn reported(db: &mut impl Reads, most: u32) -> Result<Vec<Uuid>, StoreError> {
    let sql = format!(
        "SELECT r.assessment FROM register_report r JOIN register_assessment a ON a.id = r.assessment \
         WHERE r.settled = 0 AND a.hidden = 0 GROUP BY r.assessment ORDER BY MIN(r.at), r.assessment LIMIT {most}"
    );
    db.all(&sql, vec![]).await?.iter().map(Row::only).collect()
}

/// A moderator has looked at what was reported.
pub async fn settle_reports(change: &mut Change, assessment: Uuid) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "UPDATE register_report SET settled = $2 WHERE assessment = $1 AND settled = 0";
    change.run(sql, values![assessment, now]).await.map(drop)
}

const ENTRY: &str = "SELECT id, assessment, recommendation, what, party, at, reason FROM register_moderation";

fn entry(row: &Row) -> Result<Option<Entry>, StoreError> {
    let mut cells = row.cells();
    let (id, assessment, recommendation) = (cells.take()?, cells.take()?, cells.take()?);
    let what: String = cells.take()?;
    let Some(step) = Step::parse(&what) else { return Ok(None) };
    Ok(Some(Entry {
        id,
        assessment,
        recommendation,
        step,
        party: cells.take()?,
        at: Instant::from_micros(cells.take()?),
        reason: cells.take()?,
    }))
}

/// The log, the latest first: of one recommendation or of all, from before a moment, at most so many.
pub async fn moderation(
    db: &mut impl Reads,
    on: Option<Uuid>,
    before: Instant,
    most: usize,
) -> Result<Vec<Entry>, StoreError> {
    let order = format!("ORDER BY at DESC, id DESC LIMIT {most}");
    let rows = match on {
        Some(on) => {
            let sql = format!("{ENTRY} WHERE at < $1 AND recommendation = $2 {order}");
            db.all(&sql, values![before.micros(), on]).await?
        }
        None => db.all(&format!("{ENTRY} WHERE at < $1 {order}"), values![before.micros()]).await?,
    };
    rows.iter().filter_map(|row| entry(row).transpose()).collect()
}

/// What was done to one assessment, the latest first.
pub async fn moderation_of(db: &mut impl Reads, assessment: Uuid) -> Result<Vec<Entry>, StoreError> {
    let sql = format!("{ENTRY} WHERE assessment = $1 ORDER BY at DESC, id DESC");
    db.all(&sql, values![assessment]).await?.iter().filter_map(|row| entry(row).transpose()).collect()
}
