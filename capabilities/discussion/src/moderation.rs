//! What moderators do with comments, and how a comment stands after it.

use crate::comment::State;
use kernel::{Instant, RecordRef};
use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A held comment goes to its readers.
    Accept,
    /// Its words are for nobody but its author and moderators, with a reason that everybody reads.
    Hide,
    /// A hidden one is shown again.
    Show,
    /// What was reported stays; the reports are settled.
    Keep,
}

impl Step {
    pub const ALL: [Self; 4] = [Self::Accept, Self::Hide, Self::Show, Self::Keep];

    /// As the database, forms and the API have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Hide => "hide",
            Self::Show => "show",
            Self::Keep => "keep",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }

    /// Whether a reason must be given: whatever takes words from readers, or gives back what was taken.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Hide | Self::Show)
    }

    /// How a comment stands after it; `None`: it cannot be done to one that stands so.
    pub fn after(self, state: State) -> Option<State> {
        match (self, state) {
            (Self::Accept, State::Held) | (Self::Show, State::Hidden) | (Self::Keep, State::Shown) => {
                Some(State::Shown)
            }
            (Self::Hide, State::Shown | State::Held) => Some(State::Hidden),
            _ => None,
        }
    }

    /// Those that can be done to a comment that stands so.
    pub fn of(state: State, is_reported: bool) -> Vec<Self> {
        let can = |step: &Self| step.after(state).is_some() && (is_reported || *step != Self::Keep);
        Self::ALL.into_iter().filter(can).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_comment_stands_after_each_step() {
        use State::{Dropped, Held, Hidden, Shown, Withdrawn};
        let table = [
            (Step::Accept, [None, Some(Shown), None, None, None]),
            (Step::Hide, [Some(Hidden), Some(Hidden), None, None, None]),
            (Step::Show, [None, None, Some(Shown), None, None]),
            (Step::Keep, [Some(Shown), None, None, None, None]),
        ];
        for (step, after) in table {
            for (state, after) in [Shown, Held, Hidden, Withdrawn, Dropped].into_iter().zip(after) {
                assert_eq!(step.after(state), after, "{step:?} {state:?}");
            }
            assert_eq!(Step::parse(step.as_str()), Some(step));
        }
        assert_eq!(Step::of(Shown, false), [Step::Hide]);
        assert_eq!(Step::of(Shown, true), [Step::Hide, Step::Keep]);
        assert_eq!(Step::of(Held, false), [Step::Accept, Step::Hide]);
    }
}
