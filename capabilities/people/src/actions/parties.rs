//! Parties and what they say of themselves.

use kernel::{Audience, Complaint, may};
use serde_json::json;
use store::{Change, Reads, Rows, values};
use uuid::Uuid;

use super::happened;
use crate::party::{Party, PartyKind, Profile, languages_text, line};
use crate::queries;
use crate::queries::writes;
use crate::rules::{self, own};
use crate::vocabulary::{Term, Vocabulary, find};
use crate::{PeopleError, tables};

/// A party about to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewParty {
    pub kind: PartyKind,
    pub profile: Profile,
}

/// Everything wrong with a profile as typed; puts its lines into their kept form and its groups to their keys.
pub async fn complaints_about_profile(
    db: &mut impl Reads,
    profile: &mut Profile,
) -> Result<Vec<Complaint>, PeopleError> {
    let mut complaints = Vec::new();
    let lines = [
        ("name", &mut profile.name),
        ("affiliation", &mut profile.affiliation),
        ("country", &mut profile.country),
    ];
    for (field, text) in lines {
        match line(text) {
            Ok(kept) => *text = kept,
            Err(fault) => complaints.push(Complaint::new(
                field,
                fault.message(),
                format!("{field}: at most 200 characters on one line, without control characters"),
            )),
        }
    }
    if profile.name.is_empty() {
        complaints.push(Complaint::new("name", "people-name-missing", "a name is needed"));
    }
    let stakeholder_groups = queries::vocabulary(db, Vocabulary::StakeholderGroups).await?;
    let regional_groups = queries::vocabulary(db, Vocabulary::RegionalGroups).await?;
    let terms = [
        (
            "stakeholder_group",
            &mut profile.stakeholder_group,
            stakeholder_groups,
            "people-unknown-stakeholder-group",
        ),
        ("region", &mut profile.region, regional_groups, "people-unknown-region"),
    ];
    for (field, text, terms, message) in terms {
        if text.trim().is_empty() {
            text.clear();
            continue;
        }
        match find(&terms, text) {
            Some(term) => *text = term.key.clone(),
            None => complaints.push(Complaint::new(field, message, unknown_term(field, text, &terms))),
        }
    }
    Ok(complaints)
}

fn unknown_term(field: &str, text: &str, terms: &[Term]) -> String {
    let keys: Vec<&str> = terms.iter().map(|term| term.key.as_str()).collect();
    let what = field.replace('_', " ");
    format!("there is no {what} {text:?} here; known are {}", keys.join(", "))
}

/// Adds a party. Whoever calls has asked `may`: an import adds assessors under its own rule.
pub async fn add_party(rows: &mut impl Rows, party: NewParty) -> Result<Uuid, PeopleError> {
    let id = rows.id();
    add_party_as(rows, id, party).await?;
    Ok(id)
}

async fn add_party_as(rows: &mut impl Rows, id: Uuid, mut party: NewParty) -> Result<(), PeopleError> {
    let complaints = complaints_about_profile(rows, &mut party.profile).await?;
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    let (profile, now) = (party.profile, rows.now().micros());
    rows.insert(
        &tables::PARTY,
        values![
            id,
            party.kind.as_str(),
            profile.name,
            profile.affiliation,
            profile.country,
            profile.region,
            profile.stakeholder_group,
            languages_text(&profile.languages),
            now,
            0_i64
        ],
    )
    .await?;
    happened(rows, "party-added", ("party", id), Audience::Internal, json!({ "kind": party.kind.as_str() }))
        .await?;
    Ok(())
}

/// Adds somebody of another forum under the id they have here (see [`crate::guest`]), unless they are here already,
/// under whatever name by now, or erased. Without a name it is a former participant, of whom an id is all there is.
/// Whoever calls has asked `may`.
pub async fn add_guest(rows: &mut impl Rows, id: Uuid, party: NewParty) -> Result<(), PeopleError> {
    if party.profile.name.is_empty() || queries::party(rows, id).await?.is_some() {
        return Ok(());
    }
    add_party_as(rows, id, party).await
}

/// The party with this name and, when one is given, stakeholder group. How an import knows assessors.
pub async fn find_party(
    db: &mut impl Reads,
    name: &str,
    stakeholder_group: &str,
) -> Result<Option<Uuid>, PeopleError> {
    let named = queries::parties_named(db, &kernel::words::same_words_form(name)).await?;
    Ok(of_group(named, stakeholder_group))
}

/// The same among those without an account: how a file of another forum knows them.
pub async fn find_guest(
    db: &mut impl Reads,
    name: &str,
    stakeholder_group: &str,
) -> Result<Option<Uuid>, PeopleError> {
    let named = queries::guests_named(db, &kernel::words::same_words_form(name)).await?;
    Ok(of_group(named, stakeholder_group))
}

fn of_group(named: Vec<Party>, stakeholder_group: &str) -> Option<Uuid> {
    let is_of =
        |party: &Party| stakeholder_group.is_empty() || party.profile.stakeholder_group == stakeholder_group;
    named.into_iter().find(is_of).map(|party| party.id)
}

/// Amends what a party says of itself; it itself does, or an administrator.
pub async fn amend_profile(
    change: &mut Change,
    party: Uuid,
    mut profile: Profile,
) -> Result<(), PeopleError> {
    if may(change.actor(), &rules::KEEP_MEMBERSHIPS, &own(party)).is_err() {
        may(change.actor(), &rules::KEEP_OWN_ACCOUNT, &own(party))?;
    }
    let Some(before) = queries::party(change, party).await?.filter(|party| !party.is_erased) else {
        return Err(PeopleError::not_there("party", party));
    };
    let complaints = complaints_about_profile(change, &mut profile).await?;
    if !complaints.is_empty() {
        return Err(PeopleError::Complaints(complaints));
    }
    if before.profile == profile {
        return Ok(());
    }
    change
        .run(
            writes::AMEND_PROFILE,
            values![
                party,
                profile.name,
                profile.affiliation,
                profile.country,
                profile.region,
                profile.stakeholder_group,
                languages_text(&profile.languages)
            ],
        )
        .await?;
    // Public, so that every page that shows the name is made anew; the event itself says nothing of it.
    happened(change, "party-amended", ("party", party), Audience::Public, json!({})).await?;
    Ok(())
}
