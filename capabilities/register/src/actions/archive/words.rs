//! The words of the register that an archive brings: statuses, categories with their aliases, rounds with their guides.

use super::super::vocabulary::{insert_round_as, insert_status, keep_category, keep_status, told};
use crate::archive::plan::{Fate, Ground};
use crate::archive::{self, Archive};
use crate::campaign::{Campaign, Guide};
use crate::document::Round;
use crate::error::RegisterError;
use crate::period::Period;
use crate::queries;
use crate::vocabulary::{Category, Status, Vocabulary};
use capability::carried::Here;
use kernel::{Date, Instant};
use serde_json::json;
use std::collections::HashSet;
use store::Change;
use uuid::Uuid;

pub async fn bring(
    change: &mut Change,
    archive: &Archive,
    stands: &Vocabulary,
    is_bare: bool,
) -> Result<(), RegisterError> {
    let ground = Ground { vocabulary: stands, is_bare, ids: HashSet::new(), here: Here::default() };
    statuses(change, archive, &ground).await?;
    for (at, category) in (1_i64..).zip(&archive.categories) {
        let position = i64::try_from(stands.categories.len()).unwrap_or(i64::MAX).saturating_add(at);
        self::category(change, category, &ground, position).await?;
    }
    for round in &archive.rounds {
        if stands.round_by_key(&round.key).is_none() {
            let kept = |date: &str| Date::parse(date).map(|date| date.to_string()).unwrap_or_default();
            let new = Round {
                key: round.key.clone(),
                name: round.name.clone(),
                assessed: Period::parse(&round.assessed).map(|one| one.to_string()).unwrap_or_default(),
                published: kept(&round.published),
            };
            let taken = queries::ids_here(change, &[round.id]).await?;
            let id = if taken.is_empty() { round.id } else { change.id() };
            insert_round_as(change, id, &stands.register, &new).await?;
        }
    }
    let now = queries::vocabulary(change).await?;
    for round in &archive.rounds {
        if let Some(campaign) = &round.campaign
            && ground.campaign(round) == Fate::Add
            && let Some(row) = now.round_by_key(&round.key)
        {
            self::campaign(change, campaign, row.id, &now).await?;
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

async fn category(
    change: &mut Change,
    one: &archive::Category,
    ground: &Ground<'_>,
    position: i64,
) -> Result<(), RegisterError> {
    let new = match ground.new_aliases(one) {
        Some((_, aliases)) if aliases.is_empty() => return Ok(()),
        Some((known, aliases)) => {
            let mut known = known.clone();
            known.aliases.extend(aliases.into_iter().map(str::to_owned));
            known
        }
        None => {
            let is_free = |name: &&String| ground.vocabulary.category_named(name).is_none();
            let is_key_free = ground.vocabulary.category_by_key(&one.key).is_none();
            Category {
                id: Uuid::nil(),
                key: if is_key_free { one.key.clone() } else { String::new() },
                name: one.name.clone(),
                aliases: one.aliases.iter().filter(is_free).cloned().collect(),
                position,
                not_started_in: String::new(),
            }
        }
    };
    keep_category(change, new).await.map(drop)
}

async fn campaign(
    change: &mut Change,
    one: &archive::Campaign,
    round: Uuid,
    now: &Vocabulary,
) -> Result<(), RegisterError> {
    let named = |key: &String| now.category_named(key).map(|category| category.id);
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
