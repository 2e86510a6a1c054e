//! Everything somebody can do here. The only writer of this capability's tables.

use crate::error::FollowingError;
use crate::follow::{Cadence, Follow, MOST_FOLLOWS, Periods, Target};
use crate::rules::{self, own};
use crate::{queries, tables};
use kernel::{Audience, Instant, Problem, ProblemKind, RecordRef, may};
use people::secret;
use serde_json::json;
use store::{BoxFuture, Change, Event, NewEvent, StoreError, values};
use uuid::Uuid;

/// The event up to which mails at once were told, and the daily ones; `internal.` is never shown.
pub const TOLD_AT_ONCE: &str = "internal.following-told-at-once";
pub const TOLD_DAILY: &str = "internal.following-told-daily";
/// The moment of the last daily mails, in microseconds.
pub const DIGEST_AT: &str = "internal.following-digest-at";

/// Follows something that the door has found to be there and readable; what is followed already takes the cadence.
pub async fn follow(change: &mut Change, target: Target, cadence: Cadence) -> Result<Uuid, FollowingError> {
    let party = whoever_asks(change)?;
    may(change.actor(), &rules::FOLLOW, &own(party))?;
    if let Some(known) = queries::follow_at(change, party, &target).await? {
        amend(change, known.id, Some(cadence), Some(false)).await?;
        return Ok(known.id);
    }
    // Two windows at once are one over the measure at most: it keeps a list readable and guards no promise.
    if queries::follows_of(change, party).await?.len() >= MOST_FOLLOWS {
        return Err(FollowingError::TooMany);
    }
    begin_places(change).await?;
    let (id, now) = (change.id(), change.now());
    let periods = Periods::beginning(now, cadence).to_string();
    let row = values![id, party, target.to_string(), cadence.as_str(), false, now.micros(), periods];
    change.insert(&tables::FOLLOW, row).await?;
    happened(change, "follow-made", id).await?;
    Ok(id)
}

/// Where mails begin to tell: nobody asked for what happened before anybody followed anything.
async fn begin_places(change: &mut Change) -> Result<(), StoreError> {
    if store::settings::setting(change, TOLD_DAILY).await?.is_some() {
        return Ok(());
    }
    let newest = Event::newest_settled(change).await?.map_or(0, |event| event.id).to_string();
    change.set_setting(TOLD_AT_ONCE, &newest).await?;
    change.set_setting(TOLD_DAILY, &newest).await?;
    let now = change.now().micros().to_string();
    change.set_setting(DIGEST_AT, &now).await
}

/// Changes how often one hears of it, or pauses it.
pub async fn amend(
    change: &mut Change,
    id: Uuid,
    cadence: Option<Cadence>,
    is_paused: Option<bool>,
) -> Result<(), FollowingError> {
    change.hold(&tables::FOLLOW, id).await?;
    let known = own_follow(change, id).await?;
    let cadence = cadence.unwrap_or(known.cadence);
    let is_paused = is_paused.unwrap_or(known.is_paused);
    if cadence == known.cadence && is_paused == known.is_paused {
        return Ok(());
    }
    let periods = known.periods.then(change.now(), (!is_paused).then_some(cadence));
    queries::set_cadence(change, &Follow { cadence, is_paused, periods, ..known }).await?;
    Ok(happened(change, "follow-amended", id).await?)
}

/// Follows it no longer.
pub async fn leave(change: &mut Change, id: Uuid) -> Result<(), FollowingError> {
    own_follow(change, id).await?;
    if queries::remove_follow(change, id).await? {
        happened(change, "follow-left", id).await?;
    }
    Ok(())
}

/// The same on the word of a mail's own link, for whoever it was sent to: one follow, or all that are mailed. What is
/// gone already stays gone.
pub async fn leave_by_mail(
    change: &mut Change,
    party: Uuid,
    follow: Option<Uuid>,
) -> Result<(), FollowingError> {
    for known in queries::follows_of(change, party).await? {
        let is_meant = follow.map_or(known.cadence != Cadence::Feed, |id| id == known.id);
        if is_meant && queries::remove_follow(change, known.id).await? {
            happened(change, "follow-left", known.id).await?;
        }
    }
    Ok(())
}

/// Makes a secret address for one's private feed and calendar, and ends the one before. The secret is answered once and
/// stands nowhere.
pub async fn make_address(change: &mut Change) -> Result<String, FollowingError> {
    let party = whoever_asks(change)?;
    may(change.actor(), &rules::KEEP_OWN, &own(party))?;
    let secret = secret::text(&change.secret());
    let now = change.now();
    queries::set_address(change, party, &hashed(&secret), now).await?;
    address_event(change, party, "secret-address-made").await?;
    Ok(secret)
}

/// Ends it: nobody reads by it any more.
pub async fn end_address(change: &mut Change) -> Result<(), FollowingError> {
    let party = whoever_asks(change)?;
    may(change.actor(), &rules::KEEP_OWN, &own(party))?;
    queries::set_address(change, party, "", Instant::from_micros(0)).await?;
    Ok(address_event(change, party, "secret-address-ended").await?)
}

/// What the database keeps of a secret address.
pub fn hashed(secret: &str) -> String {
    secret::hash("following", secret)
}

/// Wired to `party-erased`: follows and the secret address go with whoever had them.
pub fn forget<'c>(change: &'c mut Change, event: &'c NewEvent) -> BoxFuture<'c, Result<(), StoreError>> {
    Box::pin(queries::forget_party(change, event.record.id))
}

fn whoever_asks(change: &Change) -> Result<Uuid, Problem> {
    let detail = "only somebody who is signed in follows anything";
    change.actor().party().ok_or_else(|| Problem::new(ProblemKind::SignInNeeded, detail))
}

/// A follow of whoever asks; others' are not there.
async fn own_follow(change: &mut Change, id: Uuid) -> Result<Follow, FollowingError> {
    let known = queries::follow(change, id).await?;
    let not_there = || FollowingError::not_there("follow", id);
    let known = known.filter(|known| Some(known.party) == change.actor().party()).ok_or_else(not_there)?;
    may(change.actor(), &rules::KEEP_OWN, &own(known.party))?;
    Ok(known)
}

/// Nobody else is told who follows what, not even by its record.
async fn happened(change: &mut Change, kind: &'static str, follow: Uuid) -> Result<(), StoreError> {
    let record = RecordRef::new("follow", follow);
    change.event(NewEvent { kind, record, audience: Audience::Internal, data: json!({}) }).await
}

async fn address_event(change: &mut Change, party: Uuid, kind: &'static str) -> Result<(), StoreError> {
    let record = RecordRef::new("party", party);
    change.event(NewEvent { kind, record, audience: Audience::Internal, data: json!({}) }).await
}
