//! Choosings, with what was indicated and chosen.

use super::{AT_ONCE, among};
use crate::choosing::{Choosing, Indication, NewChoosing, Placing, Proposal, Standing};
use crate::document::Indications;
use crate::tables;
use kernel::{Date, Instant};
use serde_json::json;
use std::collections::HashMap;
use store::{Change, Reads, StoreError, values};
use uuid::Uuid;

pub async fn choosing(db: &mut impl Reads, id: Uuid) -> Result<Option<Choosing>, StoreError> {
    Ok(some(db, "WHERE id = $1", Some(id)).await?.pop())
}

/// All of them, the latest first.
pub async fn choosings(db: &mut impl Reads) -> Result<Vec<Choosing>, StoreError> {
    some(db, "", None).await
}

/// Those a recommendation is in.
pub async fn choosings_with(db: &mut impl Reads, recommendation: Uuid) -> Result<Vec<Choosing>, StoreError> {
    let filter = "WHERE id IN (SELECT choosing FROM register_choice WHERE recommendation = $1)";
    some(db, filter, Some(recommendation)).await
}

async fn some(db: &mut impl Reads, filter: &str, id: Option<Uuid>) -> Result<Vec<Choosing>, StoreError> {
    let sql = format!(
        "SELECT id, name, about, most, is_secret, opens, closes, at, closed, could, in_group FROM register_choosing {filter} \
         ORDER BY at DESC, id DESC"
    );
    let mut found = Vec::new();
    for row in db.all(&sql, id.map_or_else(Vec::new, |id| values![id])).await? {
        let mut cells = row.cells();
        let (id, name, about) = (cells.take()?, cells.take()?, cells.take()?);
        let (most, is_secret): (i64, i64) = (cells.take()?, cells.take()?);
        let (opens, closes): (String, String) = (cells.take()?, cells.take()?);
        let (at, closed, could): (i64, i64, i64) = (cells.take()?, cells.take()?, cells.take()?);
        found.push(Choosing {
            id,
            name,
            about,
            most: u32::try_from(most).unwrap_or(0),
            is_secret: is_secret != 0,
            opens: Date::parse(&opens).ok(),
            closes: Date::parse(&closes).ok(),
            at: Instant::from_micros(at),
            closed: (closed != 0).then(|| Instant::from_micros(closed)),
            could: u32::try_from(could).unwrap_or(0),
            group: cells.take()?,
            proposals: Vec::new(),
            indications: Vec::new(),
        });
    }
    let place: HashMap<Uuid, usize> = found.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let within = "WHERE choosing IN (SELECT id FROM register_choosing ";
    let sql = format!(
        "SELECT choosing, recommendation, standing, why, other_documents, notes FROM register_choice \
         {within}{filter}) ORDER BY position, recommendation"
    );
    for row in db.all(&sql, id.map_or_else(Vec::new, |id| values![id])).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let recommendation = cells.take()?;
        let standing: String = cells.take()?;
        let why = cells.take()?;
        let references: String = cells.take()?;
        found[*at].proposals.push(Proposal {
            recommendation,
            standing: Standing::parse(&standing).unwrap_or(Standing::Listed),
            why,
            references: serde_json::from_str(&references).unwrap_or_default(),
            notes: cells.take()?,
        });
    }
    let sql = format!(
        "SELECT choosing, recommendation, party, reason FROM register_indication {within}{filter}) \
         ORDER BY at, party, recommendation"
    );
    for row in db.all(&sql, id.map_or_else(Vec::new, |id| values![id])).await? {
        let mut cells = row.cells();
        let Some(at) = place.get(&cells.take::<Uuid>()?) else { continue };
        let (recommendation, party) = (cells.take()?, cells.take()?);
        found[*at].indications.push(Indication { recommendation, party, reason: cells.take()? });
    }
    Ok(found)
}

/// Of two who change a choosing at once, the second waits here and sees the first.
pub async fn hold_choosing(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.hold(&tables::CHOOSING, id).await
}

/// Closes it, or counts again how many could indicate.
pub async fn set_choosing(
    change: &mut Change,
    id: Uuid,
    closed: Option<Instant>,
    could: u32,
) -> Result<(), StoreError> {
    let sql = "UPDATE register_choosing SET closed = $2, could = $3 WHERE id = $1";
    change.run(sql, values![id, closed.map_or(0, Instant::micros), i64::from(could)]).await.map(drop)
}

/// Changes its words, days and who indicates; what is chosen from stays.
pub async fn amend_choosing(
    change: &mut Change,
    id: Uuid,
    new: &NewChoosing,
    days: [&str; 2],
    could: u32,
) -> Result<(), StoreError> {
    let sql = "UPDATE register_choosing SET name = $2, about = $3, most = $4, is_secret = $5, opens = $6, closes = $7, \
        in_group = $8, could = $9 WHERE id = $1";
    let row = values![
        id,
        new.name.trim(),
        new.about.trim(),
        i64::from(new.most),
        i64::from(new.is_secret),
        days[0],
        days[1],
        new.group.as_str(),
        i64::from(could)
    ];
    change.run(sql, row).await.map(drop)
}

pub async fn delete_indications(change: &mut Change, choosing: Uuid, party: Uuid) -> Result<(), StoreError> {
    let sql = "DELETE FROM register_indication WHERE choosing = $1 AND party = $2";
    change.run(sql, values![choosing, party]).await.map(drop)
}

pub async fn set_placing(
    change: &mut Change,
    choosing: Uuid,
    recommendation: Uuid,
    placing: &Placing,
) -> Result<(), StoreError> {
    let sql = "UPDATE register_choice SET standing = $3, why = $4, other_documents = $5, notes = $6 \
        WHERE choosing = $1 AND recommendation = $2";
    let references = json!(placing.references).to_string();
    let row = values![
        choosing,
        recommendation,
        placing.standing.as_str(),
        placing.why.trim(),
        references,
        placing.notes.trim()
    ];
    change.run(sql, row).await.map(drop)
}

/// Totals that were counted elsewhere and came with a file.
pub async fn indications_of(
    db: &mut impl Reads,
    recommendations: &[Uuid],
) -> Result<HashMap<Uuid, Indications>, StoreError> {
    let mut found = HashMap::new();
    for ids in recommendations.chunks(AT_ONCE) {
        let (filter, given) = among("id", Some(ids));
        let sql = format!(
            "SELECT id, indications, indications_of FROM register_recommendation{filter} AND indications IS NOT NULL"
        );
        for row in db.all(&sql, given).await? {
            let mut cells = row.cells();
            let id = cells.take()?;
            let (count, of): (i64, Option<i64>) = (cells.take()?, cells.take()?);
            let number = |n: i64| u32::try_from(n).unwrap_or(0);
            found.insert(id, Indications { count: number(count), of: number(of.unwrap_or(0)) });
        }
    }
    Ok(found)
}
