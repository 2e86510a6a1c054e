//! What can go wrong with people, by what the reader can do next.

use kernel::{Complaint, Problem, ProblemKind};
use store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rules say no.
    #[error("{0}")]
    Refused(Problem),
    /// What was typed cannot be kept; all complaints at once.
    #[error("{}", .0.iter().map(|complaint| complaint.detail.as_str()).collect::<Vec<_>>().join("; "))]
    Complaints(Vec<Complaint>),
    #[error("there is no {what} {value:?} here")]
    NotThere { what: &'static str, value: String },
    #[error("there is already a {what} {value:?}")]
    AlreadyThere { what: &'static str, value: String },
    /// Wrong address, wrong password, no password set: one answer for all.
    #[error("address and password do not belong together")]
    SignInFailed,
    #[error("too many tries; the next is listened to in {seconds} s, a link by mail works at once")]
    TooManyTries { seconds: u32 },
    #[error("more people want to sign in than can be checked now")]
    Busy,
    /// Used, expired, replaced by a newer one, or never given.
    #[error("this link has been used or is too old; ask for another")]
    LinkSpent,
    #[error("this token is not, or no longer, good here")]
    TokenRefused,
    #[error(
        "a forum needs an administrator on every day to come; give somebody else the role without an end first"
    )]
    LastAdministrator,
    #[error("the forum is set up already")]
    AlreadySetUp,
    #[error("this forum takes people by invitation")]
    ByInvitation,
}

impl PeopleError {
    pub(crate) fn complaint(field: &str, message: &'static str, detail: impl Into<String>) -> Self {
        Self::Complaints(vec![Complaint::new(field, message, detail)])
    }

    pub(crate) fn not_there(what: &'static str, value: impl std::fmt::Display) -> Self {
        Self::NotThere { what, value: value.to_string() }
    }
}

impl From<Problem> for PeopleError {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

impl From<crate::password::Busy> for PeopleError {
    fn from(_: crate::password::Busy) -> Self {
        Self::Busy
    }
}

impl From<PeopleError> for Problem {
    fn from(error: PeopleError) -> Self {
        let detail = error.to_string();
        let (kind, message) = match error {
            PeopleError::Store(error) => return error.into(),
            PeopleError::Refused(problem) => return problem,
            PeopleError::Complaints(complaints) => return Self::unacceptable(complaints),
            PeopleError::NotThere { .. } => (ProblemKind::NotFound, None),
            PeopleError::AlreadyThere { .. } => (ProblemKind::Conflict, Some("people-already-there")),
            PeopleError::SignInFailed => (ProblemKind::Unacceptable, Some("people-sign-in-failed")),
            PeopleError::TooManyTries { seconds } => {
                let problem =
                    Self::new(ProblemKind::TooManyRequests, detail).said_by("people-too-many-tries");
                return Self { retry_after: Some(seconds), ..problem };
            }
            PeopleError::Busy => {
                let problem = Self::new(ProblemKind::Unavailable, detail).said_by("people-busy");
                return Self { retry_after: Some(5), ..problem };
            }
            PeopleError::LinkSpent => (ProblemKind::NotFound, Some("people-link-spent")),
            PeopleError::TokenRefused => (ProblemKind::SignInNeeded, None),
            PeopleError::LastAdministrator => (ProblemKind::Conflict, Some("people-last-administrator")),
            PeopleError::AlreadySetUp => (ProblemKind::Conflict, Some("people-already-set-up")),
            PeopleError::ByInvitation => (ProblemKind::NotAllowed, Some("people-by-invitation")),
        };
        let problem = Self::new(kind, detail);
        match message {
            Some(message) => problem.said_by(message),
            None => problem,
        }
    }
}
