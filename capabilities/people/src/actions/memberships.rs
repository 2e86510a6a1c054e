//! Who is in which group, with what role, from when to when.

use kernel::{Audience, Object, Role, may};
use serde_json::{Value as Json, json};
use store::{Change, StoreError, values};
use uuid::Uuid;

use super::happened;
use crate::group::{FORUM, Group, Term};
use crate::queries::writes;
use crate::queries::{self, date_text};
use crate::{PeopleError, rules, tables};

/// What asking for a role did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldRole {
    Added,
    /// It stood with other dates.
    Amended,
    Unchanged,
}

/// Gives a role, or its dates to one that is held already. The rules are asked by whoever calls: making an
/// account gives the membership of the forum without an administrator.
///
/// A role of the same party in the same group whose dates overlap is the same role: it takes the dates that are
/// given, so that asking twice changes nothing. `term.from` of `None` leaves the beginning as it is.
pub async fn hold_role(
    change: &mut Change,
    party: Uuid,
    group: &Group,
    role: Role,
    term: Term,
    source: &str,
) -> Result<HeldRole, PeopleError> {
    if term.is_backwards() {
        return Err(backwards(term));
    }
    let held = queries::memberships_of(change, party).await?;
    let same = held
        .into_iter()
        .map(|held| held.membership)
        .find(|held| held.group == group.id && held.role == role && held.term.overlaps(term));
    let Some(same) = same else {
        let id = change.id();
        let now = change.now().micros();
        let (from, to) = (date_text(term.from), date_text(term.to));
        change
            .insert(&tables::MEMBERSHIP, values![id, party, group.id, role.as_str(), from, to, source, now])
            .await?;
        let data = facts(party, group.id, role, term);
        happened(change, "membership-added", ("membership", id), Audience::Public, data).await?;
        return Ok(HeldRole::Added);
    };
    let wanted = Term { from: term.from.or(same.term.from), to: term.to.or(same.term.to) };
    if wanted == same.term {
        return Ok(HeldRole::Unchanged);
    }
    keep_dates(change, &same, wanted).await?;
    refuse_without_administrator(change, same.group, same.role).await?;
    Ok(HeldRole::Amended)
}

/// Sets the dates of a membership; ending the last administrator's role is refused, from whatever day on.
pub async fn amend_membership(change: &mut Change, id: Uuid, term: Term) -> Result<(), PeopleError> {
    may(change.actor(), &rules::KEEP_MEMBERSHIPS, &Object::default())?;
    let Some(membership) = queries::membership(change, id).await? else {
        return Err(PeopleError::not_there("membership", id));
    };
    if term.is_backwards() {
        return Err(backwards(term));
    }
    if term == membership.term {
        return Ok(());
    }
    keep_dates(change, &membership, term).await?;
    refuse_without_administrator(change, membership.group, membership.role).await
}

/// Refuses a change after which, at once or on some later day, nobody with an account would be administrator of the
/// forum.
pub(super) async fn refuse_without_administrator(
    change: &mut Change,
    group: Uuid,
    role: Role,
) -> Result<(), PeopleError> {
    let forum = queries::group(change, FORUM).await?;
    if role != Role::Administrator || forum.is_none_or(|forum| forum.id != group) {
        return Ok(());
    }
    // Of two who end their roles at once, the second waits here and sees the first.
    change.hold(&tables::GROUP, group).await?;
    let mut terms = Vec::new();
    for held in queries::members(change, group).await? {
        let membership = held.membership;
        if membership.role == Role::Administrator
            && queries::account_of_party(change, membership.party).await?.is_some()
        {
            terms.push(membership.term);
        }
    }
    if Term::some_always_holds(&terms, change.now()) { Ok(()) } else { Err(PeopleError::LastAdministrator) }
}

async fn keep_dates(
    change: &mut Change,
    membership: &crate::group::Membership,
    term: Term,
) -> Result<(), PeopleError> {
    if term.is_backwards() {
        return Err(backwards(term));
    }
    change
        .run(writes::AMEND_MEMBERSHIP_DATES, values![membership.id, date_text(term.from), date_text(term.to)])
        .await?;
    let data = facts(membership.party, membership.group, membership.role, term);
    happened(change, "membership-amended", ("membership", membership.id), Audience::Public, data).await?;
    Ok(())
}

fn facts(party: Uuid, group: Uuid, role: Role, term: Term) -> Json {
    json!({ "party": party, "group": group, "role": role.as_str(), "from": term.from, "to": term.to })
}

fn backwards(term: Term) -> PeopleError {
    let (from, to) = (date_text(term.from), date_text(term.to));
    PeopleError::complaint("to", "people-term-backwards", format!("a role from {from} cannot end in {to}"))
}

/// Gives a role by an administrator's hand.
pub async fn give_role(
    change: &mut Change,
    party: Uuid,
    group: &str,
    role: Role,
    term: Term,
) -> Result<HeldRole, PeopleError> {
    may(change.actor(), &rules::KEEP_MEMBERSHIPS, &Object::default())?;
    if queries::party(change, party).await?.is_none_or(|party| party.is_erased) {
        return Err(PeopleError::not_there("party", party));
    }
    let Some(group) = queries::group(change, group).await? else {
        let detail = format!("there is no group {group:?} here");
        return Err(PeopleError::complaint("group", "people-unknown-group", detail));
    };
    hold_role(change, party, &group, role, term, "administration").await
}

/// Two who change what the forum keeps at once come one after the other, whatever the database.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn hold_forum(change: &mut Change) -> Result<(), StoreError> {
    if let Some(forum) = queries::group(change, FORUM).await? {
        change.hold(&tables::GROUP, forum.id).await?;
    }
    Ok(())
}
