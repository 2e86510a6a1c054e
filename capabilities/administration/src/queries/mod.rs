//! What is asked of the database beside the log and the queue, which are the store's own.

mod log;

pub use log::{entries, wanted};

use crate::backups::{Checked, Standing, files, folder};
use crate::texts::{TextPage, Version};
use kernel::{Instant, Language};
use std::collections::HashMap;
use store::{JobState, QueuedJob, Reads, Store, StoreError, Value, values};
use uuid::Uuid;

/// Ids in one statement, far below what both databases take.
const IDS_AT_ONCE: usize = 500;

/// What these records are called and where they stand; those that are none, or no more, are left out.
pub async fn called(
    db: &mut impl Reads,
    records: &[Uuid],
) -> Result<HashMap<Uuid, (String, String)>, StoreError> {
    let mut called = HashMap::with_capacity(records.len());
    for some in records.chunks(IDS_AT_ONCE) {
        let marks: Vec<String> = (1..=some.len()).map(|n| format!("${n}")).collect();
        let sql = format!("SELECT id, title, address FROM record WHERE id IN ({})", marks.join(", "));
        for row in db.all(&sql, some.iter().map(|id| Value::from(*id)).collect()).await? {
            let mut cells = row.cells();
            called.insert(cells.take()?, (cells.take()?, cells.take()?));
        }
    }
    Ok(called)
}

/// The record whose page is at this address.
pub async fn record_at(db: &mut impl Reads, address: &str) -> Result<Option<Uuid>, StoreError> {
    let row = db.one("SELECT id FROM record WHERE address = $1", values![address]).await?;
    row.map(|row| row.only()).transpose()
}

pub(crate) const NOTE_BACKUP: &str = "INSERT INTO administration_backup (file, rows, checked, fault) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (file) DO UPDATE SET rows = excluded.rows, checked = excluded.checked, fault = excluded.fault";

/// What was found in each backup that was read through, by the name of its file.
pub async fn checked(db: &mut impl Reads) -> Result<HashMap<String, Checked>, StoreError> {
    let rows = db.all("SELECT file, rows, checked, fault FROM administration_backup", vec![]).await?;
    let read = |row: &store::Row| {
        let mut cells = row.cells();
        let file = cells.take()?;
        let rows: i64 = cells.take()?;
        let at = Instant::from_micros(cells.take()?);
        Ok((file, Checked { at, rows: u64::try_from(rows).unwrap_or(0), fault: cells.take()? }))
    };
    rows.iter().map(read).collect()
}

/// The id that events about the forum as a whole bear: that of its group.
pub(crate) async fn forum_group(db: &mut impl Reads) -> Result<Uuid, crate::AdministrationError> {
    let group = people::queries::group(db, people::group::FORUM).await?;
    let group = group.ok_or_else(|| crate::AdministrationError::not_there("group", people::group::FORUM))?;
    Ok(group.id)
}

/// All versions of a text, in every language, the highest first.
pub async fn texts(db: &mut impl Reads, page: TextPage) -> Result<Vec<Version>, StoreError> {
    let sql = "SELECT language, version, text, kept FROM administration_text WHERE page = $1 ORDER BY version DESC, language";
    let rows = db.all(sql, values![page.as_str()]).await?;
    let read = |row: &store::Row| {
        let mut cells = row.cells();
        let language: String = cells.take()?;
        Ok(Version {
            page,
            language: Language::parse(&language).unwrap_or_else(Language::english),
            version: cells.take()?,
            text: cells.take()?,
            kept: Instant::from_micros(cells.take()?),
        })
    };
    rows.iter().map(read).collect()
}

/// All backups that stand, the latest first. A folder that is not there yet has none.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn standing(store: &Store) -> Result<Vec<Standing>, StoreError> {
    let mut all = files(&folder(store));
    let mut known = checked(&mut store.read()).await?;
    for backup in &mut all {
        backup.checked = known.remove(&backup.file);
    }
    Ok(all)
}

/// The backup that is being written or waits for its turn, or was given up.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn under_way(db: &mut impl Reads, now: Instant) -> Result<Option<QueuedJob>, StoreError> {
    Ok(QueuedJob::of_kind(db, crate::jobs::BACK_UP, now).await?.into_iter().next())
}

/// Whether one is being written or waits for its turn.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn is_under_way(db: &mut impl Reads, now: Instant) -> Result<bool, StoreError> {
    Ok(under_way(db, now).await?.is_some_and(|job| job.state != JobState::Failed))
}

/// Whether this backup waits to be read through.
pub(crate) async fn is_to_be_checked(db: &mut impl Reads, file: &str) -> Result<bool, StoreError> {
    let payload = serde_json::json!({ "file": file }).to_string();
    let found = db.one(
        "SELECT 1 FROM job WHERE kind = $1 AND payload = $2 LIMIT 1",
        values![crate::jobs::CHECK, payload],
    );
    Ok(found.await?.is_some())
}
