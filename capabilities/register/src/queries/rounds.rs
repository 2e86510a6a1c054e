//! Rounds as campaigns, and who goes through what in them.

use crate::campaign::{Campaign, Guide, Review};
use kernel::Instant;
use serde_json::json;
use store::{Cells, Change, Reads, StoreError, values};
use uuid::Uuid;

fn moment(micros: i64) -> Option<Instant> {
    (micros != 0).then(|| Instant::from_micros(micros))
}

/// All campaigns of a register, the one opened last first.
pub async fn campaigns(db: &mut impl Reads, register: Uuid) -> Result<Vec<Campaign>, StoreError> {
    let sql = "SELECT c.round, c.opened, c.closed, c.categories, c.navigate, c.process, c.contribute \
        FROM register_campaign c JOIN register_round r ON r.id = c.round WHERE r.register = $1 \
        ORDER BY c.opened DESC, c.round";
    let rows = db.all(sql, values![register]).await?;
    rows.iter()
        .map(|row| {
            let mut cells = row.cells();
            Ok(Campaign {
                round: cells.take()?,
                opened: Instant::from_micros(cells.take()?),
                closed: moment(cells.take()?),
                categories: serde_json::from_str(&cells.take::<String>()?).unwrap_or_default(),
                guide: Guide { navigate: cells.take()?, process: cells.take()?, contribute: cells.take()? },
            })
        })
        .collect()
}

/// Makes a round a campaign, or amends the campaign it is.
pub async fn set_campaign(change: &mut Change, campaign: &Campaign) -> Result<(), StoreError> {
    let sql = "INSERT INTO register_campaign (round, opened, closed, categories, navigate, process, contribute) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (round) DO UPDATE SET opened = $2, closed = $3, \
        categories = $4, navigate = $5, process = $6, contribute = $7";
    let guide = &campaign.guide;
    let row = values![
        campaign.round,
        campaign.opened.micros(),
        campaign.closed.map_or(0, Instant::micros),
        json!(campaign.categories).to_string(),
        guide.navigate.trim(),
        guide.process.trim(),
        guide.contribute.trim()
    ];
    change.run(sql, row).await.map(drop)
}

const REVIEW: &str = "id, round, category, party, due, since, given_by, reminded, ended";

fn read_review(cells: &mut Cells<'_>) -> Result<Review, StoreError> {
    Ok(Review {
        id: cells.take()?,
        round: cells.take()?,
        category: cells.take()?,
        party: cells.take()?,
        due: cells.take::<String>()?.parse().ok(),
        since: Instant::from_micros(cells.take()?),
        given_by: cells.take()?,
        reminded: moment(cells.take()?),
        ended: moment(cells.take()?),
    })
}

/// Who goes, or went, through what in a round, the earliest first.
pub async fn reviews(db: &mut impl Reads, round: Uuid) -> Result<Vec<Review>, StoreError> {
    let sql = format!("SELECT {REVIEW} FROM register_review WHERE round = $1 ORDER BY since, id");
    db.all(&sql, values![round]).await?.iter().map(|row| read_review(&mut row.cells())).collect()
}

pub async fn review(db: &mut impl Reads, id: Uuid) -> Result<Option<Review>, StoreError> {
    let sql = format!("SELECT {REVIEW} FROM register_review WHERE id = $1");
    db.one(&sql, values![id]).await?.map(|row| read_review(&mut row.cells())).transpose()
}

/// What somebody goes through now, in rounds that are open; the earliest first.
pub async fn reviews_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Review>, StoreError> {
    let sql =
        format!("SELECT {REVIEW} FROM register_review WHERE party = $1 AND ended = 0 ORDER BY since, id");
    db.all(&sql, values![party]).await?.iter().map(|row| read_review(&mut row.cells())).collect()
}

pub async fn set_review_due(change: &mut Change, id: Uuid, due: &str) -> Result<(), StoreError> {
    change.run("UPDATE register_review SET due = $2 WHERE id = $1", values![id, due]).await.map(drop)
}

pub async fn set_review_reminded(change: &mut Change, id: Uuid, at: Instant) -> Result<(), StoreError> {
    let sql = "UPDATE register_review SET reminded = $2 WHERE id = $1";
    change.run(sql, values![id, at.micros()]).await.map(drop)
}

/// Ends a review, or all of a round that are not ended yet.
pub async fn end_review(change: &mut Change, id: Uuid, at: Instant) -> Result<(), StoreError> {
    let sql = "UPDATE register_review SET ended = $2 WHERE id = $1 AND ended = 0";
    change.run(sql, values![id, at.micros()]).await.map(drop)
}

pub async fn end_reviews_of(change: &mut Change, round: Uuid, at: Instant) -> Result<(), StoreError> {
    let sql = "UPDATE register_review SET ended = $2 WHERE round = $1 AND ended = 0";
    change.run(sql, values![round, at.micros()]).await.map(drop)
}

/// Changes the phase alone.
pub async fn set_phase(change: &mut Change, register: Uuid, phase: &str) -> Result<(), StoreError> {
    change.run("UPDATE register_register SET phase = $2 WHERE id = $1", values![register, phase]).await?;
    change.set_record_state(register, phase).await
}
