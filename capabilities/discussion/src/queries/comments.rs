//! Comments with their latest words, their versions, and whom they mention.

use super::{AT_ONCE, among};
use crate::comment::{Comment, Quote, State, Version, Waiting};
use kernel::{Audience, Capacity, Instant, RecordRef};
use std::collections::{HashMap, HashSet};
use store::{Cells, Reads, Row, StoreError, values};
use uuid::Uuid;

const COLUMNS: &str = "c.id, c.on_type, c.on_record, c.thread, c.reply_to, c.party, c.role, c.group_name, \
     c.stakeholder_group, c.language, c.quote_of, c.quote, c.quote_part, c.state, c.at, c.withdrawn, c.version, \
     v.at, v.text, w.number, w.at, w.text, w.declined, w.reason";
const FROM: &str = "discussion_comment c JOIN discussion_version v ON v.comment = c.id AND v.version = c.version \
     LEFT JOIN discussion_waiting w ON w.comment = c.id";

pub(super) fn selected(which: &str) -> String {
    format!("SELECT {COLUMNS} FROM {FROM} {which}")
}

pub(super) fn read(row: &Row) -> Result<Comment, StoreError> {
    let mut cells = row.cells();
    let id = cells.take()?;
    let on_type: String = cells.take()?;
    let on = RecordRef::new(on_type, cells.take()?);
    let thread = cells.take()?;
    let reply_to = cells.take()?;
    let party = cells.take()?;
    let capacity = Capacity { role: cells.take()?, group: cells.take()?, stakeholder_group: cells.take()? };
    let language = cells.take()?;
    let quote = Quote { of: cells.take()?, text: cells.take()?, part: cells.take()? };
    let state: String = cells.take()?;
    Ok(Comment {
        id,
        on,
        thread,
        reply_to,
        party,
        capacity,
        language,
        quote: Some(quote).filter(|quote| !quote.text.is_empty()),
        // What we cannot read is shown to nobody.
        state: State::parse(&state).unwrap_or(State::Withdrawn),
        at: Instant::from_micros(cells.take()?),
        withdrawn: Some(cells.take::<i64>()?).filter(|at| *at != 0).map(Instant::from_micros),
        version: cells.take()?,
        written: Instant::from_micros(cells.take()?),
        text: cells.take()?,
        waiting: waiting(&mut cells)?,
    })
}

fn waiting(cells: &mut Cells<'_>) -> Result<Option<Waiting>, StoreError> {
    let (number, at): (Option<i64>, Option<i64>) = (cells.take()?, cells.take()?);
    let (text, declined): (Option<String>, Option<i64>) = (cells.take()?, cells.take()?);
    let reason: Option<String> = cells.take()?;
    Ok(number.zip(at).zip(text).map(|((number, at), text)| Waiting {
        number,
        at: Instant::from_micros(at),
        text,
        declined: reason.filter(|_| declined != Some(0)),
    }))
}

/// All comments on a record, the oldest first.
pub async fn comments_of(db: &mut impl Reads, on: Uuid) -> Result<Vec<Comment>, StoreError> {
    let sql = selected("WHERE c.on_record = $1 ORDER BY c.at, c.id");
    db.all(&sql, values![on]).await?.iter().map(read).collect()
}

/// Who said how much that is shown, on records of this audience, from one moment up to another.
pub async fn said_by_whom(
    db: &mut impl Reads,
    audience: &Audience,
    (from, to): (Instant, Instant),
) -> Result<Vec<(Uuid, u64)>, StoreError> {
    let sql = "SELECT c.party, COUNT(*) FROM discussion_comment c JOIN record r ON r.id = c.on_record \
        WHERE c.state = 'shown' AND c.at >= $1 AND c.at < $2 AND r.audience = $3 AND c.party IS NOT NULL \
        GROUP BY c.party";
    let values = values![from.micros(), to.micros(), audience.to_string()];
    let read = |row: &Row| {
        let mut cells = row.cells();
        Ok((cells.take()?, cells.take::<i64>()?.unsigned_abs()))
    };
    db.all(sql, values).await?.iter().map(read).collect()
}

/// Which of these records anybody has commented on.
pub async fn spoken_of(db: &mut impl Reads, on: &[Uuid]) -> Result<Vec<Uuid>, StoreError> {
    if on.is_empty() {
        return Ok(Vec::new());
    }
    let (marks, values) = among(1, on);
    let sql = format!("SELECT DISTINCT on_record FROM discussion_comment WHERE on_record IN ({marks})");
    db.all(&sql, values).await?.iter().map(Row::only).collect()
}

/// The latest comments on these records whose words everybody reads, so many at most.
pub async fn latest_shown(db: &mut impl Reads, on: &[Uuid], most: u32) -> Result<Vec<Uuid>, StoreError> {
    let (marks, mut values) = among(1, on);
    values.extend(values![State::Shown.as_str()]);
    let sql = format!(
        "SELECT id FROM discussion_comment WHERE on_record IN ({marks}) AND state = ${} \
         ORDER BY at DESC, id DESC LIMIT {most}",
        values.len()
    );
    db.all(&sql, values).await?.iter().map(Row::only).collect()
}

pub async fn comment(db: &mut impl Reads, id: Uuid) -> Result<Option<Comment>, StoreError> {
    db.one(&selected("WHERE c.id = $1"), values![id]).await?.map(|row| read(&row)).transpose()
}

/// What a party said last, wherever that was.
pub async fn latest_of(db: &mut impl Reads, party: Uuid) -> Result<Option<Comment>, StoreError> {
    let sql = selected("WHERE c.party = $1 ORDER BY c.at DESC, c.id DESC LIMIT 1");
    db.one(&sql, values![party]).await?.map(|row| read(&row)).transpose()
}

/// When a party's latest comments were made, the latest first.
pub async fn times_of(db: &mut impl Reads, party: Uuid, most: usize) -> Result<Vec<Instant>, StoreError> {
    let sql = format!("SELECT at FROM discussion_comment WHERE party = $1 ORDER BY at DESC LIMIT {most}");
    let rows = db.all(&sql, values![party]).await?;
    rows.iter().map(|row| row.only().map(Instant::from_micros)).collect()
}

/// Whether something that the party said stands for all its readers.
pub async fn is_known(db: &mut impl Reads, party: Uuid) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM discussion_comment WHERE party = $1 AND state = 'shown' LIMIT 1";
    Ok(db.one(sql, values![party]).await?.is_some())
}

/// The records that these comments are on, each once.
pub async fn records_of(
    db: &mut impl Reads,
    comments: &[Uuid],
) -> Result<Vec<(Uuid, RecordRef)>, StoreError> {
    let mut records = Vec::with_capacity(comments.len());
    for some in comments.chunks(AT_ONCE) {
        let (marks, given) = among(1, some);
        let sql = format!("SELECT id, on_type, on_record FROM discussion_comment WHERE id IN ({marks})");
        for row in db.all(&sql, given).await? {
            let mut cells = row.cells();
            let id = cells.take()?;
            let on_type: String = cells.take()?;
            records.push((id, RecordRef::new(on_type, cells.take()?)));
        }
    }
    Ok(records)
}

/// All versions of a comment's words, the latest first.
pub async fn versions(db: &mut impl Reads, comment: Uuid) -> Result<Vec<Version>, StoreError> {
    let sql = "SELECT version, at, text FROM discussion_version WHERE comment = $1 ORDER BY version DESC";
    let rows = db.all(sql, values![comment]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Version {
                version: cells.take()?,
                at: Instant::from_micros(cells.take()?),
                text: cells.take()?,
            })
        })
        .collect()
}

/// The comments on everything in a container that its readers read.
pub async fn shown_in(db: &mut impl Reads, container: &RecordRef) -> Result<Vec<Comment>, StoreError> {
    let sql = selected(
        "JOIN record r ON r.id = c.on_record WHERE r.audience = $1 AND c.state = 'shown' ORDER BY c.at, c.id",
    );
    let audience = Audience::Container(container.clone()).to_string();
    db.all(&sql, values![audience]).await?.iter().map(read).collect()
}

/// All versions of these comments, the oldest first.
pub async fn all_versions(
    db: &mut impl Reads,
    comments: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Version>>, StoreError> {
    let mut found: HashMap<Uuid, Vec<Version>> = HashMap::new();
    for some in comments.chunks(AT_ONCE) {
        let (marks, given) = among(1, some);
        let sql = format!(
            "SELECT comment, version, at, text FROM discussion_version WHERE comment IN ({marks}) \
             ORDER BY comment, version"
        );
        for row in db.all(&sql, given).await? {
            let mut cells = row.cells();
            let comment = cells.take()?;
            found.entry(comment).or_default().push(Version {
                version: cells.take()?,
                at: Instant::from_micros(cells.take()?),
                text: cells.take()?,
            });
        }
    }
    Ok(found)
}

/// Which of these ids are taken here.
pub async fn comments_here(db: &mut impl Reads, ids: &[Uuid]) -> Result<HashSet<Uuid>, StoreError> {
    let mut here = HashSet::new();
    for some in ids.chunks(AT_ONCE) {
        let (marks, given) = among(1, some);
        let sql = format!(
            "SELECT id FROM discussion_comment WHERE id IN ({marks}) UNION SELECT id FROM record WHERE id IN ({marks})"
        );
        for row in db.all(&sql, given).await? {
            here.insert(row.only()?);
        }
    }
    Ok(here)
}

/// Who is mentioned on a record, by comment.
pub async fn mentions_of(db: &mut impl Reads, on: Uuid) -> Result<Vec<(Uuid, Uuid)>, StoreError> {
    let sql = "SELECT m.comment, m.party FROM discussion_mention m JOIN discussion_comment c ON c.id = m.comment \
         WHERE c.on_record = $1 ORDER BY m.comment, m.party";
    let rows = db.all(sql, values![on]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok((cells.take()?, cells.take()?))
        })
        .collect()
}

/// Whom one comment mentions, and whether a letter told them.
pub async fn mentioned_by(db: &mut impl Reads, comment: Uuid) -> Result<Vec<(Uuid, bool)>, StoreError> {
    let sql = "SELECT party, told FROM discussion_mention WHERE comment = $1 ORDER BY party";
    let rows = db.all(sql, values![comment]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok((cells.take()?, cells.take::<i64>()? != 0))
        })
        .collect()
}

/// How many letters the comments of a party have sent to whom they mention since then.
pub async fn letters_since(db: &mut impl Reads, party: Uuid, since: Instant) -> Result<usize, StoreError> {
    let sql = "SELECT COUNT(*) FROM discussion_mention m JOIN discussion_comment c ON c.id = m.comment \
         WHERE c.party = $1 AND m.told > $2";
    let n: i64 = db.one(sql, values![party, since.micros()]).await?.map_or(Ok(0), |row| row.only())?;
    Ok(usize::try_from(n).unwrap_or(0))
}
