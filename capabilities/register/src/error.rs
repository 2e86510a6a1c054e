//! What can go wrong with a register, by what the reader can do next.

use kernel::{Complaint, Instant, Problem, ProblemKind};
use people::PeopleError;
use store::StoreError;
use uuid::Uuid;

#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
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
    #[error("there is no {what} {value:?} here")]
    NotThere { what: &'static str, value: String },
    /// The register moved between the plan and its application.
    #[error("the register has changed since the plan was made; look at the plan again")]
    PlanIsOld,
    /// The plan says which.
    #[error("{} conflicts are undecided; decide each, or say how with --on-conflict", .0.undecided().count())]
    Undecided(Box<crate::import::plan::Plan>),
    /// Somebody built on what the import brought.
    #[error("this import can no longer be undone: {why}")]
    BuiltUpon { why: String, touch: Option<Box<Touch>> },
    /// The same words, under the same source, list and number.
    #[error(
        "the same words stand already under this source, list and number, at /register/recommendations/{0}; \
         \"separate\": true enters them once more"
    )]
    StandsAlready(uuid::Uuid),
    /// The same person, in the same round and capacity.
    #[error(
        "you have said the same already, at /register/recommendations/{recommendation}#assessment-{assessment}; \
         amend that one when something has changed"
    )]
    SaidAlready { recommendation: Uuid, assessment: Uuid },
    /// By hand no source is given another's name.
    #[error("there is a source of the name {0:?} already")]
    SourceStands(String),
    /// Two coordinators at once: the second is told, and nothing is overwritten.
    #[error("this was {} on {} already; look at what was decided", .0.as_str(), .1)]
    DecidedAlready(crate::order::State, Instant),
    /// Its author waits for a moderator to show it again.
    #[error("moderators have hidden this assessment, so it cannot be amended")]
    IsHidden,
    /// It stands in another way than the step needs.
    #[error("this assessment is {0} by now, so that cannot be done to it")]
    StandsOtherwise(&'static str),
    #[error("indications are not taken yet")]
    NotOpenYet,
    #[error("it is closed already, and indications are taken no longer")]
    ClosedAlready,
    /// What they indicated under stands.
    #[error("members have indicated already, so it cannot be amended any more")]
    IndicatedAlready,
    /// Nothing is chosen while members still indicate.
    #[error("members are still indicating; close the choosing first")]
    StillOpen,
    #[error("this is faster than people contribute; go on from {until} ({wait} s)")]
    TooFast { until: Instant, wait: u32 },
    #[error("this form was sent before, and what it brought stands")]
    SentTwice,
}

/// What somebody did to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touch {
    pub record: Uuid,
    /// `None`: the operator.
    pub actor: Option<Uuid>,
    /// Of the event.
    pub kind: String,
    pub at: Instant,
}

impl RegisterError {
    /// With nothing more to be said than why.
    pub fn built_upon(why: impl Into<String>) -> Self {
        Self::BuiltUpon { why: why.into(), touch: None }
    }

    pub fn not_there(what: &'static str, value: impl std::fmt::Display) -> Self {
        Self::NotThere { what, value: value.to_string() }
    }
}

impl From<Problem> for RegisterError {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

impl From<RegisterError> for Problem {
    fn from(error: RegisterError) -> Self {
        let detail = error.to_string();
        let (kind, message) = match error {
            RegisterError::Store(error) => return error.into(),
            RegisterError::People(error) => return error.into(),
            RegisterError::Refused(problem) => return problem,
            RegisterError::Complaints(complaints) => return Self::unacceptable(complaints),
            RegisterError::NotThere { .. } => (ProblemKind::NotFound, None),
            RegisterError::PlanIsOld => (ProblemKind::Conflict, Some("register-plan-is-old")),
            RegisterError::Undecided(_) => (ProblemKind::Unacceptable, Some("register-undecided")),
            RegisterError::BuiltUpon { .. } => (ProblemKind::Conflict, Some("register-built-upon")),
            RegisterError::StandsAlready(_) => {
                let complaint = Complaint::new("separate", "register-stands-already", detail.clone());
                let problem = Self::new(ProblemKind::Conflict, detail).said_by("register-stands-already");
                return Self { complaints: vec![complaint], ..problem };
            }
            RegisterError::SaidAlready { .. } => (ProblemKind::Conflict, Some("register-said-already")),
            RegisterError::SourceStands(name) => {
                let complaint = Complaint::new("name", "register-name-taken", detail.clone()).naming(name);
                return Self { complaints: vec![complaint], ..Self::new(ProblemKind::Conflict, detail) };
            }
            RegisterError::DecidedAlready(..) => (ProblemKind::Conflict, Some("register-decided-already")),
            RegisterError::IsHidden => (ProblemKind::Conflict, Some("moderation-is-hidden")),
            RegisterError::StandsOtherwise(_) => (ProblemKind::Conflict, Some("moderation-stands-otherwise")),
            RegisterError::NotOpenYet => (ProblemKind::Conflict, Some("register-choosing-not-open")),
            RegisterError::ClosedAlready => (ProblemKind::Conflict, Some("register-choosing-closed")),
            RegisterError::IndicatedAlready => (ProblemKind::Conflict, Some("choosing-indicated-already")),
            RegisterError::StillOpen => (ProblemKind::Conflict, Some("register-choosing-still-open")),
            RegisterError::TooFast { wait, .. } => {
                let problem = Self::new(ProblemKind::TooManyRequests, detail).said_by("register-too-fast");
                return Self { retry_after: Some(wait), ..problem };
            }
            RegisterError::SentTwice => (ProblemKind::Conflict, Some("register-sent-twice")),
        };
        let problem = Self::new(kind, detail);
        match message {
            Some(message) => problem.said_by(message),
            None => problem,
        }
    }
}
