//! The register itself, and its statuses, categories and rounds.

use super::allow;
use crate::campaign::date_complaints;
use crate::document::Round;
use crate::error::RegisterError;
use crate::period::Period;
use crate::queries;
use crate::rules;
use crate::tables;
use crate::vocabulary::{Category, PHASES, Register, Status, default_statuses};
use kernel::words::{key_of, same_words_form};
use kernel::{Audience, Complaint, RecordRef};
use people::group::FORUM;
use serde_json::json;
use store::{Change, NewEvent, NewRecord, Rows, StoreError, values};
use uuid::Uuid;

pub(super) async fn told(
    change: &mut Change,
    register: Uuid,
    kind: &'static str,
    data: serde_json::Value,
) -> Result<(), StoreError> {
    let record = RecordRef::new("register", register);
    let audience = Audience::Container(record.clone());
    change.event(NewEvent { kind, record, audience, data }).await
}

/// Makes a forum's register, in a phase, with the statuses every register begins with. It has no name until somebody
/// gives it one.
pub async fn open_register(change: &mut Change, phase: &str) -> Result<Uuid, RegisterError> {
    known_phase(phase)?;
    let id = change.id();
    let audience = Audience::Container(RecordRef::new("register", id));
    let record = NewRecord {
        id,
        kind: "register",
        title: "",
        address: "/register",
        audience: &audience,
        state: phase,
    };
    change.add_record(record).await?;
    change.insert(&tables::REGISTER, values![id, "", "", phase]).await?;
    for status in default_statuses() {
        insert_status(change, id, &status).await?;
    }
    told(change, id, "register-opened", json!({ "phase": phase })).await?;
    Ok(id)
}

pub(super) fn known_phase(phase: &str) -> Result<(), RegisterError> {
    if PHASES.contains(&phase) {
        return Ok(());
    }
    let detail = format!("{phase:?} is no phase; it is one of {}", PHASES.join(", "));
    Err(RegisterError::Complaints(vec![Complaint::new("phase", "register-phase-unknown", detail)]))
}

pub(super) async fn insert_status(
    change: &mut Change,
    register: Uuid,
    status: &Status,
) -> Result<(), StoreError> {
    let aliases = json!(status.aliases).to_string();
    let row = values![
        register,
        status.key.as_str(),
        status.label.as_str(),
        status.tone.as_str(),
        status.shape.as_str(),
        aliases,
        status.position
    ];
    change.insert(&tables::STATUS, row).await
}

/// An advisory group is a group, and not the forum: that is everybody.
async fn known_advisory(change: &mut Change, key: &str) -> Result<(), RegisterError> {
    if key.is_empty() {
        return Ok(());
    }
    let is_group = key != FORUM && people::queries::group(change, key).await?.is_some();
    if is_group {
        return Ok(());
    }
    let detail = format!("there is no group {key:?} that could be the advisory group");
    Err(RegisterError::Complaints(vec![Complaint::new("advisory", "register-advisory-unknown", detail)]))
}

/// Changes the register's name (empty: it has none), keeper, advisory group and phase.
pub async fn amend_register(change: &mut Change, register: &Register) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &vocabulary)?;
    known_phase(&register.phase)?;
    known_advisory(change, &register.advisory).await?;
    let id = vocabulary.register.id;
    queries::set_register(change, &Register { id, ..register.clone() }).await?;
    change.retitle_record(id, register.name.trim()).await?;
    change.touch_record(id).await?;
    told(change, id, "register-amended", json!({})).await?;
    if register.phase != vocabulary.register.phase {
        let data = json!({ "from": vocabulary.register.phase, "to": register.phase });
        queries::set_phase(change, id, &register.phase).await?;
        told(change, id, "phase-set", data).await?;
    }
    Ok(())
}

/// Every name of a status or category, with the field that gives it.
fn named<'n>(
    field: &'static str,
    name: &'n str,
    aliases: &'n [String],
) -> impl Iterator<Item = (&'static str, &'n str)> {
    std::iter::once((field, name)).chain(aliases.iter().map(|alias| ("aliases", alias.as_str())))
}

/// A file that names one of two so called could mean either.
fn taken(field: &str, name: &str, other: &str) -> Complaint {
    let detail = format!("{other:?} goes by the name {name:?} already");
    Complaint::new(field, "register-name-taken", detail).naming(other)
}

/// Adds a status or amends the one with its key.
pub async fn keep_status(change: &mut Change, status: Status) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &vocabulary)?;
    let key = if status.key.is_empty() { key_of(&status.label) } else { key_of(&status.key) };
    let mut wrong = Vec::new();
    if key.is_empty() || status.label.trim().is_empty() {
        wrong.push(Complaint::new("label", "register-name-missing", "give the status a name"));
    }
    for (field, word) in named("label", &status.label, &status.aliases) {
        if let Some(other) = vocabulary.status_besides(&key, word) {
            wrong.push(taken(field, word, &other.label));
        }
    }
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let id = vocabulary.register.id;
    queries::delete_status(change, id, &key).await?;
    insert_status(change, id, &Status { key: key.clone(), ..status }).await?;
    told(change, id, "status-kept", json!({ "key": key })).await?;
    Ok(())
}

/// Takes a status away that no assessment bears.
pub async fn remove_status(change: &mut Change, key: &str) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &vocabulary)?;
    let borne = queries::versions_saying(change, key).await?;
    if borne > 0 {
        return Err(RegisterError::Complaints(vec![Complaint::new(
            "label",
            "register-status-in-use",
            format!("{borne} assessments say {key:?}; a status that is in use stays"),
        )]));
    }
    let id = vocabulary.register.id;
    queries::delete_status(change, id, key).await?;
    told(change, id, "status-removed", json!({ "key": key })).await?;
    Ok(())
}

/// Adds a category or amends the one with its key: name, aliases, place, and whether it has been started on.
pub async fn keep_category(change: &mut Change, category: Category) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &vocabulary)?;
    let name = same_words_form(&category.name);
    let key = if category.key.is_empty() { key_of(&name) } else { category.key.clone() };
    let mut wrong = Vec::new();
    if key.is_empty() || name.is_empty() {
        wrong.push(Complaint::new("name", "register-name-missing", "give the category a name"));
    }
    let stands = vocabulary.category_by_key(&key);
    for (field, word) in named("name", &name, &category.aliases) {
        // A name it bears stays its own, though it may come near another's key: "Évaluation", and "Evaluation".
        let is_new = !stands.is_some_and(|known| known.is_called(word));
        if let Some(other) = vocabulary.category_besides(&key, word).filter(|_| is_new) {
            wrong.push(taken(field, word, &other.name));
        }
    }
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let register = vocabulary.register.id;
    let category = Category { key: key.clone(), name, ..category };
    let id = if let Some(known) = stands {
        queries::set_category(change, known.id, &category).await?;
        known.id
    } else {
        let id = change.id();
        let row = values![
            id,
            register,
            key.as_str(),
            category.name.as_str(),
            json!(category.aliases).to_string(),
            category.position,
            category.not_started_in.as_str()
        ];
        change.insert(&tables::CATEGORY, row).await?;
        id
    };
    told(change, register, "category-kept", json!({ "key": key })).await?;
    Ok(id)
}

/// Takes a category away under which nothing is filed and nothing ever was: the history of a filing names it.
pub async fn remove_category(change: &mut Change, key: &str) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &vocabulary)?;
    let known = vocabulary.category_by_key(key).ok_or_else(|| RegisterError::not_there("category", key))?;
    let filed = queries::filings_under(change, known.id).await?;
    if filed > 0 {
        return Err(RegisterError::Complaints(vec![Complaint::new(
            "name",
            "register-category-in-use",
            format!("{filed} filings are or were under {key:?}; a category that is in use stays"),
        )]));
    }
    queries::delete_category(change, known.id).await?;
    told(change, vocabulary.register.id, "category-removed", json!({ "key": key })).await?;
    Ok(())
}

/// Adds a round or amends the one with its key. Opening and closing it is the working year's business.
pub async fn keep_round(change: &mut Change, round: Round) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_VOCABULARY, &vocabulary)?;
    let key = key_of(&round.key);
    let mut wrong = Vec::new();
    if key.is_empty() {
        wrong.push(Complaint::new("key", "register-name-missing", "give the round a key, such as its year"));
    }
    wrong.extend(date_complaints(&round));
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let round = Round { key: key.clone(), assessed: Period::kept(&round.assessed), ..round };
    let id = if let Some(known) = vocabulary.round_by_key(&key) {
        queries::set_round(change, known.id, &round).await?;
        change.touch_record(known.id).await?;
        known.id
    } else {
        insert_round(change, &vocabulary.register, &round).await?
    };
    told(change, vocabulary.register.id, "round-kept", json!({ "key": key })).await?;
    Ok(id)
}

pub(in crate::actions) async fn insert_round(
    rows: &mut impl Rows,
    register: &Register,
    round: &Round,
) -> Result<Uuid, StoreError> {
    let id = rows.id();
    insert_round_as(rows, id, register, round).await?;
    Ok(id)
}

/// The same under an id that is free.
pub(super) async fn insert_round_as(
    rows: &mut impl Rows,
    id: Uuid,
    register: &Register,
    round: &Round,
) -> Result<(), StoreError> {
    let address = format!("/register?round={}", round.key);
    let title = if round.name.is_empty() { &round.key } else { &round.name };
    let audience = register.audience();
    rows.add_record(NewRecord {
        id,
        kind: "round",
        title,
        address: &address,
        audience: &audience,
        state: "kept",
    })
    .await?;
    let row = values![
        id,
        register.id,
        round.key.as_str(),
        round.name.as_str(),
        round.assessed.as_str(),
        round.published.as_str()
    ];
    rows.insert(&tables::ROUND, row).await
}
