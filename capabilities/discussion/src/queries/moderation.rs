//! What is reported and held, what moderators did, and what they and authors change of a comment.

use super::comments::{read, selected};
use crate::comment::{Comment, State};
use crate::moderation::{Entry, Step};
use crate::tables;
use kernel::{Instant, RecordRef};
use store::{Change, Reads, Row, StoreError, values};
use uuid::Uuid;

/// Why somebody reported a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub party: Uuid,
    pub at: Instant,
    pub reason: String,
    /// Nobody has looked at it yet.
    pub waits: bool,
}

/// Comments that are held, the longest waiting first.
pub async fn held(db: &mut impl Reads) -> Result<Vec<Comment>, StoreError> {
    let sql = selected("WHERE c.state = 'held' ORDER BY c.at, c.id LIMIT 500");
    db.all(&sql, vec![]).await?.iter().map(read).collect()
}

/// Shown comments whose amended words wait, the longest waiting first.
pub async fn amended(db: &mut impl Reads) -> Result<Vec<Comment>, StoreError> {
    let sql = selected("WHERE c.state = 'shown' AND w.declined = 0 ORDER BY w.at, c.id LIMIT 500");
    db.all(&sql, vec![]).await?.iter().map(read).collect()
}

/// Keeps words that wait to take a comment's place; earlier ones that wait go.
pub async fn keep_waiting(
    change: &mut Change,
    comment: Uuid,
    number: i64,
    text: &str,
) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "INSERT INTO discussion_waiting (comment, number, at, text, declined, reason) \
         VALUES ($1, $2, $3, $4, 0, '') ON CONFLICT (comment) DO UPDATE SET number = excluded.number, \
         at = excluded.at, text = excluded.text, declined = 0, reason = ''";
    change.run(sql, values![comment, number, now, text]).await.map(drop)
}

/// They stand now, or their author took them back.
pub async fn drop_waiting(change: &mut Change, comment: Uuid) -> Result<(), StoreError> {
    change.run("DELETE FROM discussion_waiting WHERE comment = $1", values![comment]).await.map(drop)
}

/// A moderator did not let them through; its author goes on reading them.
pub async fn decline_waiting(change: &mut Change, comment: Uuid, reason: &str) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "UPDATE discussion_waiting SET declined = $2, reason = $3 WHERE comment = $1 AND declined = 0";
    change.run(sql, values![comment, now, reason]).await.map(drop)
}

/// Comments with reports that nobody has looked at, the longest waiting first.
pub async fn reported(db: &mut impl Reads) -> Result<Vec<Comment>, StoreError> {
    let sql = selected(
        "WHERE c.state = 'shown' AND EXISTS (SELECT 1 FROM discussion_report r WHERE r.comment = c.id \
         AND r.settled = 0) ORDER BY c.at, c.id LIMIT 500",
    );
    db.all(&sql, vec![]).await?.iter().map(read).collect()
}

/// The reports of a comment, the oldest first.
pub async fn reports_of(db: &mut impl Reads, comment: Uuid) -> Result<Vec<Report>, StoreError> {
    let sql =
        "SELECT party, at, reason, settled FROM discussion_report WHERE comment = $1 ORDER BY at, party";
    let rows = db.all(sql, values![comment]).await?;
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

/// When a party's latest reports came, the latest first.
pub async fn report_times(db: &mut impl Reads, party: Uuid, most: usize) -> Result<Vec<Instant>, StoreError> {
    let sql = format!("SELECT at FROM discussion_report WHERE party = $1 ORDER BY at DESC LIMIT {most}");
    let rows = db.all(&sql, values![party]).await?;
    rows.iter().map(|row| row.only().map(Instant::from_micros)).collect()
}

const ENTRY: &str = "SELECT m.id, m.comment, c.on_type, m.on_record, m.what, m.party, m.at, m.reason \
     FROM discussion_moderation m JOIN discussion_comment c ON c.id = m.comment";

fn entry(row: &Row) -> Result<Option<Entry>, StoreError> {
    let mut cells = row.cells();
    let (id, comment) = (cells.take()?, cells.take()?);
    let on_type: String = cells.take()?;
    let on = RecordRef::new(on_type, cells.take()?);
    let what: String = cells.take()?;
    let Some(step) = Step::parse(&what) else { return Ok(None) };
    Ok(Some(Entry {
        id,
        comment,
        on,
        step,
        party: cells.take()?,
        at: Instant::from_micros(cells.take()?),
        reason: cells.take()?,
    }))
}

/// The log, the latest first: of one record or of all, from before a moment, at most so many.
pub async fn entries(
    db: &mut impl Reads,
    on: Option<Uuid>,
    before: Instant,
    most: usize,
) -> Result<Vec<Entry>, StoreError> {
    let order = format!("ORDER BY m.at DESC, m.id DESC LIMIT {most}");
    let rows = match on {
        Some(on) => {
            let sql = format!("{ENTRY} WHERE m.at < $1 AND m.on_record = $2 {order}");
            db.all(&sql, values![before.micros(), on]).await?
        }
        None => db.all(&format!("{ENTRY} WHERE m.at < $1 {order}"), values![before.micros()]).await?,
    };
    rows.iter().filter_map(|row| entry(row).transpose()).collect()
}

/// What was done to one comment, the latest first.
pub async fn entries_of_comment(db: &mut impl Reads, comment: Uuid) -> Result<Vec<Entry>, StoreError> {
    let sql = format!("{ENTRY} WHERE m.comment = $1 ORDER BY m.at DESC, m.id DESC");
    db.all(&sql, values![comment]).await?.iter().filter_map(|row| entry(row).transpose()).collect()
}

/// Keeps a comment as it is read now until the change ends.
pub async fn hold_comment(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.hold(&tables::COMMENT, id).await
}

pub async fn set_state(change: &mut Change, comment: Uuid, state: State) -> Result<(), StoreError> {
    let sql = "UPDATE discussion_comment SET state = $2 WHERE id = $1";
    change.run(sql, values![comment, state.as_str()]).await.map(drop)
}

pub async fn withdraw(change: &mut Change, comment: Uuid, after: State) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "UPDATE discussion_comment SET state = $3, withdrawn = $2 WHERE id = $1";
    change.run(sql, values![comment, now, after.as_str()]).await.map(drop)
}

pub async fn set_version(change: &mut Change, comment: Uuid, version: i64) -> Result<(), StoreError> {
    let sql = "UPDATE discussion_comment SET version = $2 WHERE id = $1";
    change.run(sql, values![comment, version]).await.map(drop)
}

/// A letter is on its way to whom a comment mentions.
pub async fn set_told(change: &mut Change, comment: Uuid, party: Uuid) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "UPDATE discussion_mention SET told = $3 WHERE comment = $1 AND party = $2";
    change.run(sql, values![comment, party, now]).await.map(drop)
}

/// A moderator has looked at what was reported.
pub async fn settle_reports(change: &mut Change, comment: Uuid) -> Result<(), StoreError> {
    let now = change.now().micros();
    let sql = "UPDATE discussion_report SET settled = $2 WHERE comment = $1 AND settled = 0";
    change.run(sql, values![comment, now]).await.map(drop)
}
