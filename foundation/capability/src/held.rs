//! What waits until a moderator has looked at it, of all capabilities: the forum's rule, and what stands in the queue.

use kernel::hold::{Step, works_here};
use kernel::{Actor, Hold, Instant, Object, Problem, RecordRef, phase};
use store::{BoxFuture, Change, Reads, StoreError};
use uuid::Uuid;
use web::{App, Words};

/// Key in the store's settings.
const HOLD: &str = "forum.hold";

/// The forum's rule as the database has it.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn hold_rule(db: &mut impl Reads) -> Result<Hold, StoreError> {
    let kept = store::settings::setting(db, HOLD).await?;
    Ok(kept.and_then(|word| Hold::parse(&word)).unwrap_or_default())
}

/// Sets the rule. Who may is asked by whoever calls.
///
/// # Errors
///
/// When the database cannot be written.
pub async fn set_hold_rule(change: &mut Change, hold: Hold) -> Result<(), StoreError> {
    change.set_setting(HOLD, hold.as_str()).await
}

/// Whether what the actor contributes to an object is held: in public alone, as the forum's rule has it. `is_known`:
/// something of theirs stands here that was let through.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn is_held(change: &mut Change, object: &Object, is_known: bool) -> Result<bool, StoreError> {
    let actor = change.actor().clone();
    would_be_held(change, &actor, object, is_known).await
}

/// The same for somebody who is about to contribute.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn would_be_held(
    db: &mut impl Reads,
    actor: &Actor,
    object: &Object,
    is_known: bool,
) -> Result<bool, StoreError> {
    let is_public = object.phase.as_deref().is_none_or(|phase| phase == phase::PUBLIC);
    if !is_public || actor.party().is_none() || works_here(actor, object) {
        return Ok(false);
    }
    Ok(hold_rule(db).await?.holds(false, is_known))
}

/// Something that waits for a moderator: held, or reported by readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// What it is a part of, in words.
    pub title: String,
    /// A path on this forum: where a moderator deals with it.
    pub address: String,
    /// Whose it is; `None`: nobody's that is known by name.
    pub party: Option<Uuid>,
    /// Since when it waits.
    pub since: Instant,
    /// As they were written.
    pub words: String,
    /// Why readers reported it; empty: it is held and nobody but its author has seen it.
    pub reports: Vec<String>,
}

/// What waits in one capability for this moderator, the longest waiting first.
pub type Queue = for<'a> fn(&'a App, &'a Actor, &'a Words) -> BoxFuture<'a, Result<Vec<Waiting>, Problem>>;

/// One line of the log of what moderators did, which everybody may read who may read what it is about. Never the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moderated {
    pub id: Uuid,
    /// What it was done to: `assessment`, with its id.
    pub what: RecordRef,
    /// The record that stands on.
    pub on: RecordRef,
    /// What it is a part of, in words.
    pub title: String,
    /// A path on this forum.
    pub address: String,
    pub step: Step,
    /// `None`: the operator.
    pub party: Option<Uuid>,
    pub at: Instant,
    pub reason: String,
}

/// Which lines of the log.
#[derive(Debug, Clone, Copy)]
pub struct LogAsked {
    /// Of one record; all that the actor may read when `None`.
    pub on: Option<Uuid>,
    pub before: Instant,
    pub most: usize,
}

/// What moderators did in one capability, as far as the actor may read it, the latest first.
pub type Log =
    for<'a> fn(&'a App, &'a Actor, &'a Words, LogAsked) -> BoxFuture<'a, Result<Vec<Moderated>, Problem>>;
