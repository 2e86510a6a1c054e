//! What moderators did with comments.

use crate::comment::State;
use kernel::hold::Standing;
pub use kernel::hold::Step;
use kernel::{Instant, RecordRef};
use uuid::Uuid;

/// How a comment stands before moderators; `None`: its author took it back, and there is nothing to be done.
pub fn standing(state: State, has_words_waiting: bool) -> Option<Standing> {
    match state {
        State::Shown if has_words_waiting => Some(Standing::Amended),
        State::Shown => Some(Standing::Shown),
        State::Held => Some(Standing::Held),
        State::Hidden => Some(Standing::Hidden),
        State::Withdrawn | State::Dropped => None,
    }
}

/// One line of the log that everybody who may read the record may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: Uuid,
    pub comment: Uuid,
    pub on: RecordRef,
    pub step: Step,
    /// `None`: the operator.
    pub party: Option<Uuid>,
    pub at: Instant,
    pub reason: String,
}
