//! What waits until a moderator has looked at it, of all capabilities: the forum's rule, and what stands in the queue.

use kernel::{Actor, Hold, Instant, Problem};
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
