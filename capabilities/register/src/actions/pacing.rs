//! How quickly somebody from outside may contribute. Those who work here go as they must: a campaign is quick.

use crate::error::RegisterError;
use crate::queries::{self, Contributed};
use crate::rules;
use crate::vocabulary::Vocabulary;
use kernel::hold::works_here;
use kernel::{pace, phase};
use store::Change;

/// Refuses what comes faster than people contribute.
pub(super) async fn keep_pace(
    change: &mut Change,
    vocabulary: &Vocabulary,
    what: Contributed,
) -> Result<(), RegisterError> {
    let object = rules::object(&vocabulary.register);
    let Some(party) = change.actor().party() else { return Ok(()) };
    if vocabulary.register.phase != phase::PUBLIC || works_here(change.actor(), &object) {
        return Ok(());
    }
    // Of two at one instant the second waits here, and sees the first.
    people::queries::hold_party(change, party).await?;
    let times = queries::contributed(change, party, what, pace::LOOKS_AT).await?;
    let now = change.now();
    match pace::wait_until(&times, now) {
        None => Ok(()),
        Some(until) => Err(RegisterError::TooFast { until, wait: pace::seconds_until(until, now) }),
    }
}
