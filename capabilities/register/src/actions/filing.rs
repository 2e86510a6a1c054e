//! Under which categories a recommendation is filed. Which categories there are is the vocabulary's: whoever may keep
//! that may name a new one here too.

use super::{allow, happened, keep_category};
use crate::error::RegisterError;
use crate::order::is_merged_complaint;
use crate::queries;
use crate::recommendation::Recommendation;
use crate::rules;
use crate::tables;
use crate::vocabulary::{Category, Vocabulary};
use kernel::Complaint;
use kernel::words::{key_of, same_words_form};
use serde_json::json;
use std::collections::BTreeSet;
use store::{Change, values};
use uuid::Uuid;

/// What is wrong with these keys, names and aliases of categories when the actor files something under them.
pub(super) fn complaints(change: &Change, vocabulary: &Vocabulary, names: &[String]) -> Vec<Complaint> {
    let may_make = allow(change, &rules::KEEP_VOCABULARY, vocabulary).is_ok();
    let complaint = |name: &String| {
        if vocabulary.category_named(name).is_some() {
            return None;
        }
        if key_of(name).is_empty() {
            let detail = format!("{name:?} is no name for a category");
            return Some(Complaint::new("categories", "register-name-missing", detail));
        }
        let known: Vec<&str> = vocabulary.categories.iter().map(|category| category.key.as_str()).collect();
        let there_are = if known.is_empty() { "none yet".to_owned() } else { known.join(", ") };
        let detail =
            format!("there is no category {name:?}, and administrators make them; there are {there_are}");
        (!may_make).then(|| Complaint::new("categories", "register-category-unknown", detail).naming(name))
    };
    names.iter().filter_map(complaint).collect()
}

/// The categories of these keys, names and aliases, each once, in their order; those that are not there are made.
pub(super) async fn found_or_made(
    change: &mut Change,
    vocabulary: &Vocabulary,
    names: &[String],
) -> Result<Vec<Uuid>, RegisterError> {
    let mut found = Vec::new();
    let mut made: Vec<String> = Vec::new();
    for name in names {
        if let Some(known) = vocabulary.category_named(name) {
            if !found.contains(&known.id) {
                found.push(known.id);
            }
            continue;
        }
        let key = key_of(name);
        if made.contains(&key) {
            continue;
        }
        let last = vocabulary.categories.iter().map(|category| category.position).max().unwrap_or(0);
        let category = Category {
            id: Uuid::nil(),
            key: key.clone(),
            name: same_words_form(name),
            aliases: Vec::new(),
            position: last + 1 + i64::try_from(made.len()).unwrap_or(0),
            not_started_in: String::new(),
        };
        found.push(keep_category(change, category).await?);
        made.push(key);
    }
    Ok(found)
}

pub(super) async fn file(
    change: &mut Change,
    id: Uuid,
    category: Uuid,
    round: &str,
) -> Result<(), RegisterError> {
    let (filing, now) = (change.id(), change.now().micros());
    let row = values![filing, id, category, round, now, 0_i64, None::<Uuid>];
    Ok(change.insert(&tables::FILING, row).await?)
}

/// Files it under these and no others from now on; whether that is anything new.
pub(super) async fn file_only_under(
    change: &mut Change,
    vocabulary: &Vocabulary,
    recommendation: &Recommendation,
    names: &[String],
) -> Result<bool, RegisterError> {
    let wanted = found_or_made(change, vocabulary, names).await?;
    let had = recommendation.categories();
    if wanted.iter().collect::<BTreeSet<_>>() == had.iter().collect() {
        return Ok(false);
    }
    if let Some(wrong) = is_merged_complaint("categories", recommendation) {
        return Err(RegisterError::Complaints(vec![wrong]));
    }
    let (id, now) = (recommendation.id, change.now());
    for gone in had.iter().filter(|category| !wanted.contains(category)) {
        queries::end_filing(change, id, *gone, now).await?;
    }
    for new in wanted.iter().filter(|category| !had.contains(category)) {
        file(change, id, *new, "").await?;
    }
    let data = json!({ "from": had, "to": wanted });
    happened(change, &vocabulary.register.audience(), id, "recommendation-filed", data).await?;
    Ok(true)
}
