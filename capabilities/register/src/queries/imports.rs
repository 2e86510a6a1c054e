use super::{AT_ONCE, among};
use crate::import::Here;
use crate::vocabulary::Vocabulary;
use kernel::Instant;
use serde_json::Value as Json;
use std::collections::HashMap;
use store::{Backend, Change, Reads, Row, StoreError, values};
use uuid::Uuid;

/// An import that was applied.
#[derive(Debug, Clone)]
pub struct ImportRow {
    pub id: Uuid,
    pub file_name: String,
    pub at: Instant,
    pub party: Option<Uuid>,
    /// `applied|undone`
    pub state: String,
    pub added: i64,
    pub amended: i64,
    pub same: i64,
    /// What it changed besides the rows that bear its id.
    pub changes: Json,
}

const IMPORT: &str = "id, file_name, at, party, state, added, amended, same, changes";

fn read_import(row: &Row) -> Result<ImportRow, StoreError> {
    let mut cells = row.cells();
    Ok(ImportRow {
        id: cells.take()?,
        file_name: cells.take()?,
        at: Instant::from_micros(cells.take()?),
        party: cells.take()?,
        state: cells.take()?,
        added: cells.take()?,
        amended: cells.take()?,
        same: cells.take()?,
        changes: serde_json::from_str(&cells.take::<String>()?).unwrap_or(Json::Null),
    })
}

/// The latest first.
pub async fn imports(db: &mut impl Reads) -> Result<Vec<ImportRow>, StoreError> {
    let sql = format!("SELECT {IMPORT} FROM register_import ORDER BY at DESC, id DESC LIMIT 100");
    db.all(&sql, vec![]).await?.iter().map(read_import).collect()
}

pub async fn import(db: &mut impl Reads, id: Uuid) -> Result<Option<ImportRow>, StoreError> {
    let sql = format!("SELECT {IMPORT} FROM register_import WHERE id = $1");
    db.one(&sql, values![id]).await?.map(|row| read_import(&row)).transpose()
}

/// The names of the files that some imports read, by import.
pub async fn import_files(db: &mut impl Reads, ids: &[Uuid]) -> Result<HashMap<Uuid, String>, StoreError> {
    let mut files = HashMap::new();
    for ids in ids.chunks(AT_ONCE) {
        let (filter, given) = among("id", Some(ids));
        for row in db.all(&format!("SELECT id, file_name FROM register_import{filter}"), given).await? {
            let mut cells = row.cells();
            files.insert(cells.take()?, cells.take()?);
        }
    }
    Ok(files)
}

/// A file that waits to be imported.
#[derive(Debug, Clone)]
pub struct UploadRow {
    pub id: Uuid,
    pub party: Uuid,
    pub file_name: String,
    /// What has been chosen so far.
    pub choices: Json,
    pub at: Instant,
}

pub async fn upload(db: &mut impl Reads, id: Uuid) -> Result<Option<UploadRow>, StoreError> {
    let sql = "SELECT id, party, file_name, choices, at FROM register_upload WHERE id = $1";
    let row = db.one(sql, values![id]).await?;
    row.map(|row| {
        let mut cells = row.cells();
        Ok(UploadRow {
            id: cells.take()?,
            party: cells.take()?,
            file_name: cells.take()?,
            choices: serde_json::from_str(&cells.take::<String>()?).unwrap_or(Json::Null),
            at: Instant::from_micros(cells.take()?),
        })
    })
    .transpose()
}

/// The bytes of a waiting file, base64: megabytes, so they are asked for only where they are read.
pub async fn upload_content(db: &mut impl Reads, id: Uuid) -> Result<Option<String>, StoreError> {
    let row = db.one("SELECT content FROM register_upload WHERE id = $1", values![id]).await?;
    row.map(|row| row.only()).transpose()
}

/// What this party is still writing on this recommendation: the form's fields as JSON, and when it was saved.
pub async fn draft(
    db: &mut impl Reads,
    party: Uuid,
    recommendation: Uuid,
) -> Result<Option<(Json, Instant)>, StoreError> {
    let sql = "SELECT content, saved FROM register_draft WHERE party = $1 AND recommendation = $2";
    let row = db.one(sql, values![party, recommendation]).await?;
    row.map(|row| {
        let mut cells = row.cells();
        let content: String = cells.take()?;
        Ok((serde_json::from_str(&content).unwrap_or(Json::Null), Instant::from_micros(cells.take()?)))
    })
    .transpose()
}

/// The recommendations on which this party is still writing, the latest first; no more than one page shows.
pub async fn drafts_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let sql = "SELECT recommendation FROM register_draft WHERE party = $1 \
        ORDER BY saved DESC, recommendation LIMIT 50";
    db.all(sql, values![party]).await?.iter().map(Row::only).collect()
}

/// What the forum says where a file does not.
pub async fn import_here(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    now: Instant,
) -> Result<Here, StoreError> {
    let forum = people::forum::forum(db).await?;
    let language = forum.languages.first().map_or_else(|| "en".to_owned(), ToString::to_string);
    let register = &vocabulary.register;
    let keeper = match register.keeper.as_str() {
        "" => None,
        key => people::queries::group(db, key).await?.map(|group| group.name),
    };
    let own = if register.name.is_empty() { forum.name } else { register.name.clone() };
    Ok(Here::new(vocabulary, &language, keeper.unwrap_or(own), now))
}

/// Where these recommendations stand: the names of their sources, and lists.
pub async fn places(db: &mut impl Reads, ids: &[Uuid]) -> Result<Vec<(String, String)>, StoreError> {
    let mut places = Vec::new();
    for ids in ids.chunks(AT_ONCE) {
        let (filter, given) = among("r.id", Some(ids));
        let sql = format!(
            "SELECT s.name, r.list FROM register_recommendation r JOIN register_source s ON s.id = r.source{filter}"
        );
        for row in db.all(&sql, given).await? {
            let mut cells = row.cells();
            places.push((cells.take()?, cells.take()?));
        }
    }
    Ok(places)
}

/// Keeps other imports out until this change ends. On SQLite every change has the database to itself; on PostgreSQL
/// the register's row is held, in a way that lets others add what points at it.
pub async fn hold_register(change: &mut Change) -> Result<(), StoreError> {
    if change.backend() == Backend::Postgres {
        change.all("SELECT id FROM register_register FOR NO KEY UPDATE", vec![]).await?;
    }
    Ok(())
}
