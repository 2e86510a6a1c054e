//! Cycles.

use kernel::words::{key_of, same_words_form};
use kernel::{Audience, Complaint, Object, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::happened;
use crate::cycle::{Cycle, CycleDescription};
use crate::queries::writes;
use crate::queries::{self, date_text, list_text};
use crate::{PeopleError, rules, tables};

/// Adds a cycle.
pub async fn add_cycle(
    change: &mut Change,
    key: &str,
    mut cycle: CycleDescription,
) -> Result<Cycle, PeopleError> {
    may(change.actor(), &rules::KEEP_CYCLES, &Object::default())?;
    let key = key_of(key);
    let mut complaints = complaints(&mut cycle);
    if key.is_empty() {
        complaints.push(Complaint::new("key", "people-key-missing", "a cycle needs a key, such as 2026"));
    }
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    if queries::cycle_by_key(change, &key).await?.is_some() {
        return Err(PeopleError::AlreadyThere { what: "cycle", value: key });
    }
    let id = change.id();
    let now = change.now().micros();
    change
        .insert(
            &tables::CYCLE,
            values![
                id,
                key.as_str(),
                cycle.name.as_str(),
                date_text(cycle.begins),
                date_text(cycle.ends),
                cycle.host.as_str(),
                cycle.theme.as_str(),
                list_text(&cycle.themes),
                now
            ],
        )
        .await?;
    happened(change, "cycle-added", ("cycle", id), Audience::Public, json!({ "key": key })).await?;
    Ok(Cycle { id, key, description: cycle })
}

/// Amends a cycle; its key stays, since addresses bear it. Answers whether anything differed.
pub async fn amend_cycle(
    change: &mut Change,
    id: Uuid,
    mut cycle: CycleDescription,
) -> Result<bool, PeopleError> {
    may(change.actor(), &rules::KEEP_CYCLES, &Object::default())?;
    let complaints = complaints(&mut cycle);
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    let Some(before) = queries::cycles(change).await?.into_iter().find(|cycle| cycle.id == id) else {
        return Err(PeopleError::not_there("cycle", id));
    };
    if before.description == cycle {
        return Ok(false);
    }
    change
        .run(
            writes::AMEND_CYCLE,
            values![
                id,
                cycle.name,
                date_text(cycle.begins),
                date_text(cycle.ends),
                cycle.host,
                cycle.theme,
                list_text(&cycle.themes)
            ],
        )
        .await?;
    happened(change, "cycle-amended", ("cycle", id), Audience::Public, json!({})).await?;
    Ok(true)
}

/// Everything wrong with a description; puts its lines into their kept form.
fn complaints(cycle: &mut CycleDescription) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (field, text) in [("name", &mut cycle.name), ("host", &mut cycle.host), ("theme", &mut cycle.theme)] {
        *text = same_words_form(text);
        if text.chars().count() > 200 {
            let detail = format!("{field}: at most 200 characters");
            complaints.push(Complaint::new(field, "people-line-too-long", detail));
        }
    }
    if cycle.name.is_empty() {
        complaints.push(Complaint::new("name", "people-name-missing", "a cycle needs a name"));
    }
    if cycle.themes.len() > 50 || cycle.themes.iter().any(|theme| theme.chars().count() > 200) {
        let detail = "at most 50 themes of at most 200 characters";
        complaints.push(Complaint::new("themes", "people-themes-too-long", detail));
    }
    if let (Some(begins), Some(ends)) = (cycle.begins, cycle.ends)
        && ends.ends() <= begins.begins()
    {
        let detail = format!("a cycle that begins on {begins} cannot end on {ends}");
        complaints.push(Complaint::new("ends", "people-cycle-backwards", detail));
    }
    complaints
}
