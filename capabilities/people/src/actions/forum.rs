//! The forum itself: its beginning, its name, its words.

use kernel::words::same_words_form;
use kernel::{Audience, Complaint, Language, Object, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::{add_group, happened};
use crate::forum::{self, Forum, Joining};
use crate::group::FORUM;
use crate::party::languages_text;
use crate::queries::writes;
use crate::queries::{self, list_text};
use crate::vocabulary::{Term, Vocabulary};
use crate::{PeopleError, rules, tables};

/// Makes what every forum has: its group, its words, its settings. For `init` and `demo`, once, by the operator.
pub async fn found_forum(
    change: &mut Change,
    name: &str,
    languages: &[Language],
) -> Result<Uuid, PeopleError> {
    let shown = same_words_form(name);
    let shown = if shown.is_empty() { "Forum" } else { &shown };
    let group = add_group(change, FORUM, shown, "forum", "").await?;
    for vocabulary in Vocabulary::ALL {
        set_vocabulary(change, vocabulary, vocabulary.defaults()).await?;
    }
    let languages = if languages.is_empty() { vec![Language::english()] } else { languages.to_vec() };
    amend_forum(change, Forum { name: shown.to_owned(), languages, joining: Joining::ByInvitation }).await?;
    Ok(group.id)
}

/// Sets the forum's name, languages and who may join.
pub async fn amend_forum(change: &mut Change, mut forum: Forum) -> Result<(), PeopleError> {
    may(change.actor(), &rules::KEEP_FORUM, &Object::default())?;
    forum.name = same_words_form(&forum.name);
    let mut complaints = Vec::new();
    if forum.name.is_empty() {
        complaints.push(Complaint::new("name", "people-name-missing", "a forum needs a name"));
    } else if forum.name.chars().count() > 100 {
        complaints.push(Complaint::new(
            "name",
            "people-forum-name-too-long",
            "a forum's name has at most 100 characters",
        ));
    }
    if forum.languages.is_empty() {
        complaints.push(Complaint::new("languages", "people-language-missing", "a forum needs a language"));
    }
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    if crate::forum::forum(change).await? == forum && !forum.name.is_empty() {
        return Ok(());
    }
    change.set_setting(forum::NAME, &forum.name).await?;
    change.set_setting(forum::LANGUAGES, &languages_text(&forum.languages)).await?;
    change.set_setting(forum::JOINING, forum.joining.as_str()).await?;
    change.run(writes::RENAME_GROUP, values![FORUM, forum.name]).await?;
    let group = queries::group(change, FORUM).await?.ok_or_else(|| PeopleError::not_there("group", FORUM))?;
    happened(change, "forum-amended", ("forum", group.id), Audience::Public, json!({})).await?;
    Ok(())
}

/// Replaces the forum's stakeholder groups or regional groups. A term that parties bear cannot go: rename it, or
/// amend those parties first.
pub async fn set_vocabulary(
    change: &mut Change,
    which: Vocabulary,
    terms: Vec<Term>,
) -> Result<(), PeopleError> {
    may(change.actor(), &rules::KEEP_FORUM, &Object::default())?;
    let before = queries::vocabulary(change, which).await?;
    if before == terms {
        return Ok(());
    }
    let missing: Vec<&Term> =
        before.iter().filter(|term| terms.iter().all(|kept| kept.key != term.key)).collect();
    let (in_use, field) = match which {
        Vocabulary::StakeholderGroups => (writes::COUNT_IN_STAKEHOLDER_GROUP, "stakeholder_groups"),
        Vocabulary::RegionalGroups => (writes::COUNT_IN_REGION, "regional_groups"),
    };
    let mut complaints = Vec::new();
    for term in missing {
        use store::Reads as _;
        let bearers = change.one(in_use, values![term.key.as_str()]).await?;
        let bearers: i64 = bearers.map(|row| row.only()).transpose()?.unwrap_or(0);
        if bearers > 0 {
            let detail = format!("{:?} cannot go while {bearers} parties bear it", term.key);
            complaints.push(Complaint::new(field, "people-term-in-use", detail).naming(&term.label));
        }
    }
    if terms.is_empty() {
        complaints.push(Complaint::new(field, "people-terms-missing", "at least one is needed"));
    }
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    change.run(writes::REMOVE_VOCABULARY, values![which.as_str()]).await?;
    for (position, term) in (0_i64..).zip(terms) {
        change
            .insert(
                &tables::VOCABULARY,
                values![which.as_str(), term.key, term.label, list_text(&term.aliases), position],
            )
            .await?;
    }
    let group = queries::group(change, FORUM).await?.ok_or_else(|| PeopleError::not_there("group", FORUM))?;
    let data = json!({ "vocabulary": which.as_str() });
    happened(change, "vocabulary-amended", ("forum", group.id), Audience::Public, data).await?;
    Ok(())
}
