//! Erasing a person: the account goes, the party's row is emptied, contributions stay.

use kernel::{Audience, Instant, Role, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::happened;
use super::memberships::refuse_without_administrator;
use crate::group::FORUM;
use crate::queries::writes;
use crate::rules::{self, own};
use crate::{PeopleError, queries};

/// Erases a person at their own wish or by the operator. The last administrator has to make another first.
pub async fn erase(change: &mut Change, party: Uuid) -> Result<(), PeopleError> {
    may(change.actor(), &rules::KEEP_OWN_ACCOUNT, &own(party))?;
    if queries::party(change, party).await?.is_none_or(|party| party.is_erased) {
        return Err(PeopleError::not_there("party", party));
    }
    let now = change.now();
    let is_or_will_be_administrator = queries::memberships_of(change, party).await?.iter().any(|held| {
        held.group_key == FORUM
            && held.membership.role == Role::Administrator
            && held.membership.term.ends().is_none_or(|ends| now < ends)
    });
    empty(change, party, now).await?;
    if is_or_will_be_administrator && let Some(forum) = queries::group(change, FORUM).await? {
        refuse_without_administrator(change, forum.id, Role::Administrator).await?;
    }
    // Public, so that every page that showed the name is made anew.
    happened(change, "party-erased", ("party", party), Audience::Public, json!({})).await?;
    Ok(())
}

/// Erases again, after a restore, whoever was erased since that backup. Ids the backup does not know are only
/// remembered.
pub async fn apply_erasures(change: &mut Change, erased: &[(Uuid, Instant)]) -> Result<u64, PeopleError> {
    let mut again = 0;
    for (party, at) in erased {
        let stands = queries::party(change, *party).await?.is_some_and(|party| !party.is_erased);
        empty(change, *party, *at).await?;
        if stands {
            happened(change, "party-erased", ("party", *party), Audience::Public, json!({})).await?;
            again += 1;
        }
    }
    Ok(again)
}

async fn empty(change: &mut Change, party: Uuid, at: Instant) -> Result<(), PeopleError> {
    if let Some(account) = queries::account_of_party(change, party).await? {
        // Invitations and pending confirmations to the address go too; sessions, tokens and devices with the account.
        change.run(writes::REMOVE_LINKS_TO, values![account.email]).await?;
        change.run(writes::REMOVE_ACCOUNT, values![account.id]).await?;
    }
    change.forget_once_of(party).await?;
    change.run(writes::EMPTY_PARTY, values![party, at.micros()]).await?;
    change.run(writes::REMEMBER_ERASURE, values![party, at.micros()]).await?;
    Ok(())
}
