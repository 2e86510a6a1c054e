//! The statements by which actions change rows that are there. Adding rows goes by `tables`.

use super::Which;
use crate::document::{Indications, Round, Source};
use crate::recommendation::NewAction;
use crate::tables;
use crate::vocabulary::{Category, Register};
use kernel::Instant;
use serde_json::{Value as Json, json};
use store::{Change, Reads, StoreError, values};
use uuid::Uuid;

pub async fn set_register(change: &mut Change, register: &Register) -> Result<(), StoreError> {
    let sql = "UPDATE register_register SET name = $2, keeper = $3, phase = $4, advisory = $5 WHERE id = $1";
    let row = values![
        register.id,
        register.name.trim(),
        register.keeper.as_str(),
        register.phase.as_str(),
        register.advisory.as_str()
    ];
    change.run(sql, row).await.map(drop)
}

pub async fn delete_status(change: &mut Change, register: Uuid, key: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM register_status WHERE register = $1 AND key = $2";
    change.run(sql, values![register, key]).await.map(drop)
}

/// How many versions of assessments say this status.
pub async fn versions_saying(change: &mut Change, status: &str) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM register_assessment_version WHERE ',' || status || ',' LIKE $1";
    change.one(sql, values![format!("%,{status},%")]).await?.map_or(Ok(0), |row| row.only())
}

pub async fn set_category(change: &mut Change, id: Uuid, category: &Category) -> Result<(), StoreError> {
    let sql = "UPDATE register_category SET name = $2, aliases = $3, position = $4, not_started_in = $5 WHERE id = $1";
    let aliases = json!(category.aliases).to_string();
    let row =
        values![id, category.name.as_str(), aliases, category.position, category.not_started_in.as_str()];
    change.run(sql, row).await.map(drop)
}

/// How many filings, open or ended, are under a category.
pub async fn filings_under(change: &mut Change, category: Uuid) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM register_filing WHERE category = $1";
    change.one(sql, values![category]).await?.map_or(Ok(0), |row| row.only())
}

pub async fn delete_category(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.run("DELETE FROM register_category WHERE id = $1", values![id]).await.map(drop)
}

pub async fn set_round(change: &mut Change, id: Uuid, round: &Round) -> Result<(), StoreError> {
    let sql = "UPDATE register_round SET name = $2, assessed = $3, published = $4 WHERE id = $1";
    let row = values![id, round.name.as_str(), round.assessed.as_str(), round.published.as_str()];
    change.run(sql, row).await.map(drop)
}

pub async fn set_source(change: &mut Change, id: Uuid, source: &Source) -> Result<(), StoreError> {
    let sql =
        "UPDATE register_source SET name = $2, body = $3, document = $4, date = $5, url = $6 WHERE id = $1";
    let row = values![
        id,
        source.name.trim(),
        source.body.trim(),
        source.document.trim(),
        source.date.as_str(),
        source.url.as_str()
    ];
    change.run(sql, row).await.map(drop)
}

/// The highest place in a list of a source; 0 when it is empty.
pub async fn last_position(change: &mut Change, source: Uuid, list: &str) -> Result<i64, StoreError> {
    let sql =
        "SELECT COALESCE(MAX(position), 0) FROM register_recommendation WHERE source = $1 AND list = $2";
    change.one(sql, values![source, list]).await?.map_or(Ok(0), |row| row.only())
}

/// The texts that bear a number in a list of a source, and where `words` are given only those of just these.
pub async fn texts_beside(
    change: &mut Change,
    source: Uuid,
    list: &str,
    number: &str,
    words: Option<&str>,
) -> Result<Vec<(Uuid, String)>, StoreError> {
    let mut sql =
        "SELECT id, text FROM register_recommendation WHERE source = $1 AND list = $2 AND number = $3"
            .to_owned();
    let mut given = values![source, list, number];
    if let Some(words) = words {
        sql.push_str(" AND text = $4");
        given.push(words.into());
    }
    let rows = change.all(&sql, given).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok((cells.take()?, cells.take()?))
        })
        .collect()
}

pub async fn set_title(change: &mut Change, id: Uuid, title: &str, folded: &str) -> Result<(), StoreError> {
    let sql = "UPDATE register_recommendation SET title = $2, folded = $3 WHERE id = $1";
    change.run(sql, values![id, title, folded]).await.map(drop)
}

/// Gives a stub its words, or takes them away again (undoing an import).
pub async fn set_text(
    change: &mut Change,
    id: Uuid,
    text: &str,
    language: &str,
    folded: &str,
) -> Result<(), StoreError> {
    let sql = "UPDATE register_recommendation SET text = $2, language = $3, folded = $4 WHERE id = $1";
    change.run(sql, values![id, text, language, folded]).await.map(drop)
}

pub async fn set_indications(
    change: &mut Change,
    id: Uuid,
    indications: Option<Indications>,
) -> Result<(), StoreError> {
    let sql = "UPDATE register_recommendation SET indications = $2, indications_of = $3 WHERE id = $1";
    let (count, of) =
        indications.map_or((None, None), |one| (Some(i64::from(one.count)), Some(i64::from(one.of))));
    change.run(sql, values![id, count, of]).await.map(drop)
}

/// Ends the open filings under one category.
pub async fn end_filing(
    change: &mut Change,
    recommendation: Uuid,
    category: Uuid,
    at: Instant,
) -> Result<(), StoreError> {
    let sql =
        "UPDATE register_filing SET ended = $3 WHERE recommendation = $1 AND category = $2 AND ended = 0";
    change.run(sql, values![recommendation, category, at.micros()]).await.map(drop)
}

pub async fn set_action(change: &mut Change, id: Uuid, action: &NewAction) -> Result<(), StoreError> {
    let sql = "UPDATE register_action SET task = $2, responsible = $3, due = $4, state = $5, needed = $6, \
        amount = $7, currency = $8, promised = $9, evidence = $10 WHERE id = $1";
    let row = values![
        id,
        action.task.trim(),
        json!(action.responsible).to_string(),
        action.due.trim(),
        action.state.as_str(),
        action.needed.trim(),
        action.amount.as_str(),
        action.currency.as_str(),
        json!(action.promised).to_string(),
        json!(action.evidence).to_string()
    ];
    change.run(sql, row).await.map(drop)
}

/// Puts a recommendation into a round, if it does not stand in it.
pub async fn put_into_round(
    change: &mut Change,
    recommendation: Uuid,
    round: Uuid,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO register_standing (recommendation, round) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    change.run(sql, values![recommendation, round]).await.map(drop)
}

/// Whose assessment it is; the outer `None`: there is none.
pub async fn assessor(change: &mut Change, assessment: Uuid) -> Result<Option<Option<Uuid>>, StoreError> {
    let sql = "SELECT party FROM register_assessment WHERE id = $1";
    change.one(sql, values![assessment]).await?.map(|row| row.only()).transpose()
}

/// Of two who amend a recommendation at once, or what hangs on it, the second waits here and sees the first.
pub async fn hold_recommendation(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.hold(&tables::RECOMMENDATION, id).await
}

/// The same of a source.
pub async fn hold_source(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.hold(&tables::SOURCE, id).await
}

/// The number of the version in force; 0 when there is none.
pub async fn last_version(change: &mut Change, assessment: Uuid) -> Result<i64, StoreError> {
    // Of two amendments at once the second waits here, and sees the first.
    change.hold(&tables::ASSESSMENT, assessment).await?;
    let sql = "SELECT COALESCE(MAX(version), 0) FROM register_assessment_version WHERE assessment = $1";
    change.one(sql, values![assessment]).await?.map_or(Ok(0), |row| row.only())
}

/// The recommendations an assessment covers.
pub async fn covered_by(db: &mut impl Reads, assessment: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let sql = "SELECT recommendation FROM register_cover WHERE assessment = $1 ORDER BY recommendation";
    db.all(sql, values![assessment]).await?.iter().map(store::Row::only).collect()
}

/// The numbers of the list that a recommendation stands in, with who bears them.
pub async fn numbers_beside(
    change: &mut Change,
    recommendation: Uuid,
) -> Result<Vec<(Uuid, String)>, StoreError> {
    let sql = "SELECT other.id, other.number FROM register_recommendation one JOIN register_recommendation other \
        ON other.source = one.source AND other.list = one.list WHERE one.id = $1";
    let rows = change.all(sql, values![recommendation]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok((cells.take()?, cells.take()?))
        })
        .collect()
}

/// Keeps a draft; a later one takes its place.
pub async fn put_draft(
    change: &mut Change,
    party: Uuid,
    recommendation: Uuid,
    content: &str,
    at: Instant,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO register_draft (party, recommendation, content, saved) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (party, recommendation) DO UPDATE SET content = excluded.content, saved = excluded.saved";
    change.run(sql, values![party, recommendation, content, at.micros()]).await.map(drop)
}

pub async fn delete_draft(change: &mut Change, party: Uuid, recommendation: Uuid) -> Result<(), StoreError> {
    let sql = "DELETE FROM register_draft WHERE party = $1 AND recommendation = $2";
    change.run(sql, values![party, recommendation]).await.map(drop)
}

pub async fn delete_uploads_before(change: &mut Change, at: Instant) -> Result<(), StoreError> {
    change.run("DELETE FROM register_upload WHERE at < $1", values![at.micros()]).await.map(drop)
}

pub async fn set_upload_choices(change: &mut Change, id: Uuid, choices: &Json) -> Result<(), StoreError> {
    let sql = "UPDATE register_upload SET choices = $2 WHERE id = $1";
    change.run(sql, values![id, choices.to_string()]).await.map(drop)
}

pub async fn delete_upload(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.run("DELETE FROM register_upload WHERE id = $1", values![id]).await.map(drop)
}

/// Indications a recommendation has now.
pub async fn indications(change: &mut Change, id: Uuid) -> Result<Option<Indications>, StoreError> {
    let found = super::recommendations(change, Which::These(&[id])).await?;
    Ok(found.into_iter().next().and_then(|one| one.indications))
}
