//! What can go wrong with running the place, by what the reader can do next.

use kernel::{Complaint, Problem, ProblemKind};
use store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum AdministrationError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rules say no.
    #[error("{0}")]
    Refused(Problem),
    #[error("{}", .0.iter().map(|complaint| complaint.detail.as_str()).collect::<Vec<_>>().join("; "))]
    Complaints(Vec<Complaint>),
    #[error("there is no {what} {value:?}")]
    NotThere { what: &'static str, value: String },
    #[error("a worker has this job just now; look again when it has ended")]
    JobRuns,
}

impl AdministrationError {
    pub fn not_there(what: &'static str, value: impl std::fmt::Display) -> Self {
        Self::NotThere { what, value: value.to_string() }
    }
}

impl From<Problem> for AdministrationError {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

impl From<AdministrationError> for Problem {
    fn from(error: AdministrationError) -> Self {
        let detail = error.to_string();
        match error {
            AdministrationError::Store(error) => error.into(),
            AdministrationError::Refused(problem) => problem,
            AdministrationError::Complaints(complaints) => Self::unacceptable(complaints),
            AdministrationError::NotThere { .. } => Self::new(ProblemKind::NotFound, detail),
            AdministrationError::JobRuns => {
                Self::new(ProblemKind::Conflict, detail).said_by("administration-job-runs")
            }
        }
    }
}
