//! Accounts: a party that can sign in.

use kernel::{Audience, Date, Role, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::{NewParty, add_party, happened, hold_role};
use crate::group::{FORUM, Term};
use crate::party::{PartyKind, Profile};
use crate::queries::writes;
use crate::rules::{self, own};
use crate::{PeopleError, email, queries, tables};

/// Somebody about to get an account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewPerson {
    pub email: String,
    pub profile: Profile,
    /// As [`crate::password::Hasher::hash`] made it; empty: signs in by mailed link until one is set.
    pub password_hash: String,
    /// Where the membership of the forum is known from.
    pub source: String,
}

/// Adds a party with an account, member of the forum from today. Whoever calls has asked `may`, or holds a link
/// that allows it.
///
/// An address that has an account already changes nothing: answers that account's party and `false`.
pub async fn add_person(change: &mut Change, person: NewPerson) -> Result<(Uuid, bool), PeopleError> {
    add_with_role(change, person, Role::Member).await
}

/// The same for whoever comes by themselves, unknown to anybody here: an observer of the forum, who contributes in public
/// like everybody with an account. Whatever members do beyond that, such as writing to others in the forum's name, waits
/// until an administrator has made them one.
pub async fn add_newcomer(change: &mut Change, person: NewPerson) -> Result<(Uuid, bool), PeopleError> {
    add_with_role(change, person, Role::Observer).await
}

async fn add_with_role(
    change: &mut Change,
    person: NewPerson,
    role: Role,
) -> Result<(Uuid, bool), PeopleError> {
    let email = email::normalise(&person.email)
        .map_err(|reason| PeopleError::complaint("email", "people-email-malformed", reason))?;
    if let Some(account) = queries::account_by_email(change, &email).await? {
        return Ok((account.party, false));
    }
    let party = add_party(change, NewParty { kind: PartyKind::Person, profile: person.profile }).await?;
    let account = change.id();
    let now = change.now();
    change
        .insert(&tables::ACCOUNT, values![account, party, email, person.password_hash, now.micros(), 0_i64])
        .await?;
    happened(change, "account-made", ("party", party), Audience::Internal, json!({ "account": account }))
        .await?;
    let forum = queries::group(change, FORUM).await?.ok_or_else(|| PeopleError::not_there("group", FORUM))?;
    let term = Term { from: Some(Date::of(now)), to: None };
    hold_role(change, party, &forum, role, term, &person.source).await?;
    Ok((party, true))
}

/// Sets a password without asking for the old one: for whoever holds a link to the account's address, and the
/// operator. Ends every session of the account, since they may be somebody else's.
pub async fn set_password(change: &mut Change, account: Uuid, hash: &str) -> Result<(), PeopleError> {
    let Some(found) = queries::account(change, account).await? else {
        return Err(PeopleError::not_there("account", account));
    };
    keep_password(change, account, found.party, hash).await?;
    change.run(writes::END_SESSIONS_OF_ACCOUNT, values![account]).await?;
    change.run(writes::FORGET_DEVICES_OF_ACCOUNT, values![account]).await?;
    Ok(())
}

/// Sets a password from the account page, where the old one was asked for; the other sessions end.
pub async fn change_password(
    change: &mut Change,
    account: Uuid,
    hash: &str,
    this_session: Option<Uuid>,
) -> Result<(), PeopleError> {
    let Some(found) = queries::account(change, account).await? else {
        return Err(PeopleError::not_there("account", account));
    };
    may(change.actor(), &rules::KEEP_OWN_ACCOUNT, &own(found.party))?;
    keep_password(change, account, found.party, hash).await?;
    super::end_other_sessions(change, account, this_session).await
}

async fn keep_password(
    change: &mut Change,
    account: Uuid,
    party: Uuid,
    hash: &str,
) -> Result<(), PeopleError> {
    change.run(writes::KEEP_PASSWORD, values![account, hash]).await?;
    happened(change, "password-set", ("party", party), Audience::Internal, json!({ "account": account }))
        .await?;
    Ok(())
}
