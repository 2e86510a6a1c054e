//! The words of the register that an archive brings: statuses, categories with their aliases, rounds with their guides.

use super::super::vocabulary::{insert_round_as, insert_status, keep_category, keep_status, told};
use super::as_round;
use crate::archive::plan::{Categories, Fate, Ground};
use crate::archive::{self, Archive};
use crate::campaign::{Campaign, Guide};
use crate::error::RegisterError;
use crate::queries;
use crate::vocabulary::{Status, Vocabulary};
use capability::carried::Here;
use kernel::Instant;
use serde_json::json;
use std::collections::HashSet;
use store::Change;
use uuid::Uuid;

pub async fn bring(
    change: &mut Change,
    archive: &Archive,
    stands: &Vocabulary,
    categories: &Categories,
    is_bare: bool,
) -> Result<(), RegisterError> {
    let ground =
        Ground { vocabulary: stands, categories, is_bare, ids: HashSet::new(), here: Here::default() };
    statuses(change, archive, &ground).await?;
    for category in &categories.to_keep {
        keep_category(change, category.clone()).await?;
    }
    for round in &archive.rounds {
        if stands.round_by_key(&round.key).is_none() {
            let taken = queries::ids_here(change, &[round.id]).await?;
            let id = if taken.is_empty() { round.id } else { change.id() };
            insert_round_as(change, id, &stands.register, &as_round(round)).await?;
        }
    }
    let now = queries::vocabulary(change).await?;
    for round in &archive.rounds {
        if let Some(campaign) = &round.campaign
            && ground.campaign(round) == Fate::Add
            && let Some(row) = now.round_by_key(&round.key)
        {
            self::campaign(change, campaign, row.id, &now, categories).await?;
        }
    }
    Ok(())
}

/// A register in which nothing stands takes the statuses of there; another only gets those it has not.
async fn statuses(change: &mut Change, archive: &Archive, ground: &Ground<'_>) -> Result<(), RegisterError> {
    let status = |position: i64, one: &archive::Status| Status {
        key: one.key.clone(),
        label: one.label.clone(),
        tone: one.tone.clone(),
        shape: one.shape.clone(),
        aliases: one.aliases.clone(),
        position,
    };
    let register = ground.vocabulary.register.id;
    if ground.is_bare && !archive.statuses.is_empty() {
        let before: Vec<(&String, i64)> =
            ground.vocabulary.statuses.iter().map(|one| (&one.key, one.position)).collect();
        let is_same = before.len() == archive.statuses.len()
            && before.iter().zip(&archive.statuses).all(|((key, _), one)| **key == one.key)
            && archive.statuses.iter().all(|one| ground.status(one) == Fate::Same);
        if is_same {
            return Ok(());
        }
        for known in &ground.vocabulary.statuses {
            queries::delete_status(change, register, &known.key).await?;
        }
        for (position, one) in (1_i64..).zip(&archive.statuses) {
            insert_status(change, register, &status(position, one)).await?;
            told(change, register, "status-kept", json!({ "key": one.key })).await?;
        }
        return Ok(());
    }
    let many = i64::try_from(ground.vocabulary.statuses.len()).unwrap_or(i64::MAX);
    for (at, one) in (1_i64..).zip(&archive.statuses) {
        if ground.status(one) == Fate::Add {
            let mut new = status(many.saturating_add(at), one);
            new.aliases.retain(|alias| ground.vocabulary.status_besides(&new.key, alias).is_none());
            keep_status(change, new).await?;
        }
    }
    Ok(())
}

async fn campaign(
    change: &mut Change,
    one: &archive::Campaign,
    round: Uuid,
    now: &Vocabulary,
    categories: &Categories,
) -> Result<(), RegisterError> {
    let here = |key: &String| categories.key(key).and_then(|key| now.category_by_key(key));
    let named = |key: &String| here(key).map(|category| category.id);
    let moment = |text: &str| Instant::parse(text);
    let opened = moment(&one.opened).unwrap_or_else(|| change.now());
    let closed = one.closed.as_deref().and_then(moment);
    let campaign = Campaign {
        round,
        opened,
        closed,
        categories: one.categories.iter().filter_map(named).collect(),
        guide: Guide {
            navigate: one.navigate.clone(),
            process: one.process.clone(),
            contribute: one.contribute.clone(),
        },
    };
    queries::set_campaign(change, &campaign).await?;
    change.set_record_state(round, if closed.is_some() { "closed" } else { "open" }).await?;
    Ok(())
}
