//! What can go wrong with following, by what the reader can do next.

use crate::follow::MOST_FOLLOWS;
use kernel::{Complaint, Problem, ProblemKind};
use store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum FollowingError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rules say no.
    #[error("{0}")]
    Refused(Problem),
    #[error("{}", .0.iter().map(|complaint| complaint.detail.as_str()).collect::<Vec<_>>().join("; "))]
    Complaints(Vec<Complaint>),
    #[error("there is no {what} {value:?} here that could be followed")]
    NotThere { what: &'static str, value: String },
    #[error("you follow {MOST_FOLLOWS} things already; leave one to follow another")]
    TooMany,
}

impl FollowingError {
    pub fn not_there(what: &'static str, value: impl std::fmt::Display) -> Self {
        Self::NotThere { what, value: value.to_string() }
    }
}

impl From<Problem> for FollowingError {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

impl From<FollowingError> for Problem {
    fn from(error: FollowingError) -> Self {
        let detail = error.to_string();
        match error {
            FollowingError::Store(error) => error.into(),
            FollowingError::Refused(problem) => problem,
            FollowingError::Complaints(complaints) => Self::unacceptable(complaints),
            FollowingError::NotThere { .. } => Self::new(ProblemKind::NotFound, detail),
            FollowingError::TooMany => Self::new(ProblemKind::Conflict, detail).said_by("following-too-many"),
        }
    }
}
