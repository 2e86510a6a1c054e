//! What can go wrong in a discussion, by what the reader can do next.

use kernel::{Complaint, Instant, Problem, ProblemKind};
use people::PeopleError;
use store::StoreError;
use uuid::Uuid;

#[derive(Debug, thiserror::Error)]
pub enum DiscussionError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    People(#[from] PeopleError),
    /// The rules say no.
    #[error("{0}")]
    Refused(Problem),
    /// What was sent cannot be kept; all complaints at once.
    #[error("{}", .0.iter().map(|complaint| complaint.detail.as_str()).collect::<Vec<_>>().join("; "))]
    Complaints(Vec<Complaint>),
    #[error("there is no {what} {value} here")]
    NotThere { what: &'static str, value: String },
    /// The form that made this comment was sent once more.
    #[error("this form was sent before, and what it brought stands at /comments/{0}")]
    SentTwice(Uuid),
    #[error("this is faster than a discussion goes; go on from {until} ({wait} s)")]
    TooFast { until: Instant, wait: u32 },
    /// It stands in another way than the step needs.
    #[error("this comment is {0}, so that cannot be done to it")]
    StandsOtherwise(&'static str),
}

impl DiscussionError {
    pub fn not_there(what: &'static str, value: impl std::fmt::Display) -> Self {
        Self::NotThere { what, value: value.to_string() }
    }
}

impl From<Problem> for DiscussionError {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

impl From<DiscussionError> for Problem {
    fn from(error: DiscussionError) -> Self {
        let detail = error.to_string();
        match error {
            DiscussionError::Store(error) => error.into(),
            DiscussionError::People(error) => error.into(),
            DiscussionError::Refused(problem) => problem,
            DiscussionError::Complaints(complaints) => Self::unacceptable(complaints),
            DiscussionError::NotThere { .. } => Self::new(ProblemKind::NotFound, detail),
            DiscussionError::SentTwice(_) => {
                Self::new(ProblemKind::Conflict, detail).said_by("discussion-sent-twice")
            }
            DiscussionError::TooFast { wait, .. } => {
                let problem = Self::new(ProblemKind::TooManyRequests, detail).said_by("discussion-too-fast");
                Self { retry_after: Some(wait), ..problem }
            }
            DiscussionError::StandsOtherwise(_) => {
                Self::new(ProblemKind::Conflict, detail).said_by("discussion-stands-otherwise")
            }
        }
    }
}
