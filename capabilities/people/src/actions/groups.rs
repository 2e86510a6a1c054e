//! Groups.

use kernel::words::{key_of, same_words_form};
use kernel::{Audience, Complaint, Object, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::happened;
use crate::group::{FORUM, GROUP_KINDS, Group};
use crate::queries::writes;
use crate::{PeopleError, queries, rules, tables};

/// Makes a group. Without a key, one is made from the name.
pub async fn add_group(
    change: &mut Change,
    key: &str,
    name: &str,
    kind: &str,
    description: &str,
) -> Result<Group, PeopleError> {
    may(change.actor(), &rules::KEEP_GROUPS, &Object::default())?;
    let name = same_words_form(name);
    let key = key_of(if key.trim().is_empty() { &name } else { key });
    let complaints = complaints(&key, &name, kind);
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    if queries::group(change, &key).await?.is_some() {
        return Err(PeopleError::AlreadyThere { what: "group", value: key });
    }
    let id = change.id();
    let group = Group { id, key, name, kind: kind.to_owned(), description: description.trim().to_owned() };
    let now = change.now().micros();
    change
        .insert(
            &tables::GROUP,
            values![id, group.key.as_str(), group.name.as_str(), kind, group.description.as_str(), now],
        )
        .await?;
    happened(
        change,
        "group-made",
        ("group", id),
        Audience::Public,
        json!({ "key": group.key, "kind": kind }),
    )
    .await?;
    Ok(group)
}

fn complaints(key: &str, name: &str, kind: &str) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    if name.is_empty() {
        complaints.push(Complaint::new("name", "people-name-missing", "a group needs a name"));
    } else if name.chars().count() > 200 {
        complaints.push(Complaint::new("name", "people-line-too-long", "a name has at most 200 characters"));
    } else if key.is_empty() {
        complaints.push(Complaint::new(
            "key",
            "people-key-missing",
            format!("no key can be made from {name:?}; give one"),
        ));
    }
    if !GROUP_KINDS.contains(&kind) {
        let detail = format!("{kind:?} is no kind of group; known are {}", GROUP_KINDS.join(", "));
        complaints.push(Complaint::new("kind", "people-unknown-kind", detail));
    }
    complaints
}

/// Amends a group's name, kind and description; its key stays, since addresses bear it.
pub async fn amend_group(
    change: &mut Change,
    id: Uuid,
    name: &str,
    kind: &str,
    description: &str,
) -> Result<(), PeopleError> {
    may(change.actor(), &rules::KEEP_GROUPS, &Object::default())?;
    let name = same_words_form(name);
    let all = queries::groups(change).await?;
    let Some(before) = all.into_iter().find(|group| group.id == id) else {
        return Err(PeopleError::not_there("group", id));
    };
    // The forum's group is the forum, whatever a form says.
    let kind = if before.key == FORUM { "forum" } else { kind };
    let complaints = complaints(&before.key, &name, kind);
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    change.run(writes::AMEND_GROUP, values![id, name, kind, description.trim()]).await?;
    happened(change, "group-amended", ("group", id), Audience::Public, json!({})).await?;
    Ok(())
}
