//! What undoing an import looks up and takes away.

use crate::error::Touch;
use kernel::Instant;
use store::{Change, Reads, StoreError, Value, values};
use uuid::Uuid;

/// Recommendations that an import added.
pub async fn added_by(change: &mut Change, import: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let rows =
        change.all("SELECT id FROM register_recommendation WHERE import = $1", values![import]).await?;
    rows.iter().map(store::Row::only).collect()
}

/// Recommendations that rows of an import belong to; some more than once.
pub async fn touched_by(change: &mut Change, import: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let mut touched = Vec::new();
    for sql in [
        "SELECT id FROM register_recommendation WHERE import = $1",
        "SELECT recommendation FROM register_filing WHERE import = $1",
        "SELECT recommendation FROM register_standing WHERE import = $1",
        "SELECT recommendation FROM register_kept WHERE import = $1",
        "SELECT recommendation FROM register_wording WHERE import = $1",
        "SELECT recommendation FROM register_action WHERE import = $1",
        "SELECT c.recommendation FROM register_cover c \
         JOIN register_assessment a ON a.id = c.assessment WHERE a.import = $1",
    ] {
        for row in change.all(sql, values![import]).await? {
            touched.push(row.only()?);
        }
    }
    Ok(touched)
}

/// What was done to one of these records after `event`. What an import did that was itself undone counts for nothing,
/// and neither does its undoing.
pub async fn touched_since(
    change: &mut Change,
    records: &[Uuid],
    event: i64,
) -> Result<Option<Touch>, StoreError> {
    let mut undone = Vec::new();
    for row in change.all("SELECT id FROM register_import WHERE state = 'undone'", vec![]).await? {
        undone.push(format!("%\"import\":\"{}\"%", row.only::<Uuid>()?));
    }
    for some in records.chunks(super::AT_ONCE) {
        let mut given = values![event];
        given.extend(undone.iter().map(|import| Value::from(import.as_str())));
        let stands: String = (2..undone.len() + 2).map(|n| format!(" AND data NOT LIKE ${n}")).collect();
        let first = given.len() + 1;
        let marks: Vec<String> = (first..some.len() + first).map(|n| format!("${n}")).collect();
        let sql = format!(
            "SELECT record, actor, kind, at FROM event WHERE id > $1{stands} AND record IN ({}) LIMIT 1",
            marks.join(", ")
        );
        given.extend(some.iter().map(|id| Value::from(*id)));
        if let Some(row) = change.one(&sql, given).await? {
            let mut cells = row.cells();
            return Ok(Some(Touch {
                record: cells.take()?,
                actor: cells.take()?,
                kind: cells.take()?,
                at: Instant::from_micros(cells.take()?),
            }));
        }
    }
    Ok(None)
}

/// Whether somebody's draft would go with what an import added.
pub async fn is_being_assessed(change: &mut Change, import: Uuid) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM register_draft d JOIN register_recommendation r ON r.id = d.recommendation \
        WHERE r.import = $1 LIMIT 1";
    Ok(change.one(sql, values![import]).await?.is_some())
}

/// Whether words that wait for a moderator are about what an import added.
pub async fn is_waited_for(change: &mut Change, import: Uuid) -> Result<bool, StoreError> {
    for held in change.all("SELECT covers FROM register_held", values![]).await? {
        let covers: String = held.only()?;
        let covers: Vec<Uuid> = serde_json::from_str(&covers).unwrap_or_default();
        let (filter, mut given) = super::among("id", Some(&covers));
        given.extend(values![import]);
        let sql =
            format!("SELECT 1 FROM register_recommendation{filter} AND import = ${} LIMIT 1", given.len());
        if !covers.is_empty() && change.one(&sql, given).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Something an import brought that others may use by now.
#[derive(Debug, Clone, Copy)]
pub enum Shared {
    Category,
    Round,
    Source,
}

/// Whether anything that did not come with the import uses it.
pub async fn is_used_by_others(
    change: &mut Change,
    shared: Shared,
    id: Uuid,
    import: Uuid,
) -> Result<bool, StoreError> {
    let uses: &[&str] = match shared {
        Shared::Category => &["register_filing WHERE category"],
        Shared::Round => &["register_assessment WHERE round", "register_standing WHERE round"],
        Shared::Source => &["register_recommendation WHERE source"],
    };
    if matches!(shared, Shared::Round) {
        let held = change.one("SELECT 1 FROM register_held WHERE round = $1 LIMIT 1", values![id]).await?;
        if held.is_some() {
            return Ok(true);
        }
    }
    for used in uses {
        let sql = format!("SELECT 1 FROM {used} = $1 AND (import IS NULL OR import <> $2) LIMIT 1");
        if change.one(&sql, values![id, import]).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes away every row that bears the import's id, what belongs to a recommendation before it.
pub async fn delete_rows_of(change: &mut Change, import: Uuid) -> Result<(), StoreError> {
    for table in [
        "register_assessment",
        "register_action",
        "register_kept",
        "register_wording",
        "register_filing",
        "register_standing",
        "register_recommendation",
    ] {
        change.run(&format!("DELETE FROM {table} WHERE import = $1"), values![import]).await?;
    }
    Ok(())
}

pub async fn delete_shared(change: &mut Change, shared: Shared, id: Uuid) -> Result<(), StoreError> {
    let table = match shared {
        Shared::Category => "register_category",
        Shared::Round => "register_round",
        Shared::Source => "register_source",
    };
    change.run(&format!("DELETE FROM {table} WHERE id = $1"), values![id]).await.map(drop)
}

pub async fn delete_cover(
    change: &mut Change,
    assessment: Uuid,
    recommendation: Uuid,
) -> Result<(), StoreError> {
    let sql = "DELETE FROM register_cover WHERE assessment = $1 AND recommendation = $2";
    change.run(sql, values![assessment, recommendation]).await.map(drop)
}

pub async fn delete_correction(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.run("DELETE FROM register_correction WHERE id = $1", values![id]).await.map(drop)
}

pub async fn mark_undone(change: &mut Change, import: Uuid) -> Result<(), StoreError> {
    change.run("UPDATE register_import SET state = 'undone' WHERE id = $1", values![import]).await.map(drop)
}

/// What was started from another forum's archive stays: more hangs on it than one import brought.
pub async fn mark_started(change: &mut Change, import: Uuid) -> Result<(), StoreError> {
    change.run("UPDATE register_import SET state = 'started' WHERE id = $1", values![import]).await.map(drop)
}
