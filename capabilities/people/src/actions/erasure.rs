//! Handing over and erasing what is kept of a party: at its own wish, or by an administrator for whoever asks by letter.
//! The account goes, the party's row is emptied, contributions stay; a receipt says what was done.

use capability::erased::{ErasedOf, Fate, Share};
use kernel::{Audience, Instant, Object, Role, may};
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

use super::happened;
use super::memberships::refuse_without_administrator;
use crate::group::FORUM;
use crate::queries::writes;
use crate::receipt::{Asked, Kept, Receipt, ReceiptKind};
use crate::rules::{self, own};
use crate::{PeopleError, letters, queries, tables};

/// What would become of all that is kept of a party, were it erased now. `others`: what each other capability tells.
pub async fn plan_erasure(
    change: &mut Change,
    party: Uuid,
    others: &[ErasedOf],
) -> Result<Vec<Share>, PeopleError> {
    allow(change, party)?;
    stands(change, party).await?;
    let mut shares = queries::own_shares(change, party).await?;
    for told in others {
        shares.extend(told(change, party).await?);
    }
    shares.retain(|share| share.count > 0);
    shares.sort_by_key(|share| Fate::ALL.iter().position(|fate| *fate == share.fate));
    Ok(shares)
}

/// Erases a party and gives the receipt of it. The last administrator has to make another first.
pub async fn erase(
    change: &mut Change,
    party: Uuid,
    asked: Asked,
    others: &[ErasedOf],
) -> Result<Receipt, PeopleError> {
    let shares = plan_erasure(change, party, others).await?;
    let now = change.now();
    let is_or_will_be_administrator = queries::memberships_of(change, party).await?.iter().any(|held| {
        held.group_key == FORUM
            && held.membership.role == Role::Administrator
            && held.membership.term.ends().is_none_or(|ends| now < ends)
    });
    let checksum = queries::last_export(change, party).await?;
    empty(change, party, now).await?;
    if is_or_will_be_administrator && let Some(forum) = queries::group(change, FORUM).await? {
        refuse_without_administrator(change, forum.id, Role::Administrator).await?;
    }
    // Public, so that every page that showed the name is made anew.
    happened(change, "party-erased", ("party", party), Audience::Public, json!({})).await?;
    keep_receipt(change, ReceiptKind::Erasure, party, asked, &shares, checksum).await
}

/// Writes down that somebody was handed what is kept of a party. What they took along themselves before counts no more.
pub async fn note_export(
    change: &mut Change,
    party: Uuid,
    asked: Asked,
    checksum: String,
) -> Result<Receipt, PeopleError> {
    allow(change, party)?;
    stands(change, party).await?;
    if change.actor().party() == Some(party) {
        change.run(writes::FORGET_OWN_EXPORTS, values![party]).await?;
    } else {
        happened(change, "party-exported", ("party", party), Audience::Internal, json!({})).await?;
    }
    keep_receipt(change, ReceiptKind::Export, party, asked, &[], checksum).await
}

/// One's own is one's own business; others' is the administrators'.
fn allow(change: &Change, party: Uuid) -> Result<(), PeopleError> {
    if may(change.actor(), &rules::KEEP_OWN_ACCOUNT, &own(party)).is_err() {
        may(change.actor(), &rules::ANSWER_FOR_DATA, &Object::default())?;
    }
    Ok(())
}

async fn stands(change: &mut Change, party: Uuid) -> Result<(), PeopleError> {
    change.hold(&tables::PARTY, party).await?;
    if queries::party(change, party).await?.is_none_or(|party| party.is_erased) {
        return Err(PeopleError::not_there("party", party));
    }
    Ok(())
}

async fn keep_receipt(
    change: &mut Change,
    kind: ReceiptKind,
    party: Uuid,
    asked: Asked,
    shares: &[Share],
    checksum: String,
) -> Result<Receipt, PeopleError> {
    // Two at once wait for each other here, so that numbers follow one another.
    super::hold_forum(change).await?;
    let (_, last) = queries::receipt_numbers(change).await?;
    let (id, at, made_by) = (change.id(), change.now(), change.actor().party());
    let kept: Vec<Kept> = shares.iter().map(Kept::from).collect();
    let row = values![
        id,
        crate::receipt::number(at, last),
        kind.as_str(),
        party,
        made_by,
        asked.by.as_str(),
        asked.on.to_string(),
        asked.reference.as_str(),
        at.micros(),
        json!(kept).to_string(),
        checksum.as_str()
    ];
    change.insert(&tables::RECEIPT, row).await?;
    queries::receipt(change, id).await?.ok_or_else(|| PeopleError::not_there("receipt", id))
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
    letters::take_back_from(change, party).await?;
    if let Some(account) = queries::account_of_party(change, party).await? {
        super::mails::take_back(change, &account.email).await?;
        // Invitations and pending confirmations to the address go too; sessions, tokens and devices with the account.
        change.run(writes::REMOVE_LINKS_TO, values![account.email]).await?;
        change.run(writes::REMOVE_ACCOUNT, values![account.id]).await?;
    }
    change.forget_once_of(party).await?;
    change.run(writes::EMPTY_PARTY, values![party, at.micros()]).await?;
    change.run(writes::REMEMBER_ERASURE, values![party, at.micros()]).await?;
    Ok(())
}
