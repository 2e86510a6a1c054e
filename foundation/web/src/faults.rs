//! What was wrong with a form, in the reader's words: the list on top and the words beside each field.

use crate::parts::FormProblem;
use crate::shown::{STALE_FORM, STALE_GONE};
use crate::words::Words;
use http::StatusCode;
use kernel::{Complaint, Problem, ProblemKind};

#[derive(Debug, Clone, Default)]
pub struct Faults {
    found: Vec<FormProblem>,
    /// Somebody changed meanwhile what the form is about.
    is_stale: bool,
    /// It came faster than people go.
    is_too_fast: bool,
}

impl Faults {
    pub fn new(t: &Words, complaints: &[Complaint]) -> Self {
        let say = |complaint: &Complaint| {
            if t.has(complaint.message) {
                t.name(complaint.message, &complaint.value)
            } else {
                complaint.detail.clone()
            }
        };
        let problem =
            |complaint: &Complaint| FormProblem { field: complaint.field.clone(), message: say(complaint) };
        let is_stale =
            complaints.iter().any(|complaint| [STALE_FORM, STALE_GONE].contains(&complaint.message));
        Self { found: complaints.iter().map(problem).collect(), is_stale, is_too_fast: false }
    }

    /// One fault about the form as a whole.
    pub fn whole(message: String) -> Self {
        Self { found: vec![FormProblem { field: String::new(), message }], ..Self::default() }
    }

    /// The faults of a form that can be put right in it: unacceptable fields, something that stands already, a
    /// text too large, or one that came too soon. Any other problem is none of the form's and comes back.
    pub fn of_problem(t: &Words, problem: Problem) -> Result<Self, Problem> {
        match problem.kind {
            ProblemKind::Unacceptable if !problem.complaints.is_empty() => {
                Ok(Self::new(t, &problem.complaints))
            }
            ProblemKind::Unacceptable | ProblemKind::Conflict | ProblemKind::TooLarge => {
                let said = problem.message.filter(|id| t.has(id)).map(|id| t.say(id));
                Ok(Self::whole(said.unwrap_or(problem.detail)))
            }
            ProblemKind::TooManyRequests => {
                let said = problem.message.filter(|id| t.has(id)).map(|id| t.say(id));
                Ok(Self { is_too_fast: true, ..Self::whole(said.unwrap_or(problem.detail)) })
            }
            _ => Err(problem),
        }
    }

    /// The words beside a field; empty when it is fine.
    pub fn of(&self, field: &str) -> String {
        let of_field = self.found.iter().filter(|fault| fault.field == field);
        of_field.map(|fault| fault.message.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// What is listed above the form. A form that is stale is one thing to look at, from its first changed field on;
    /// what stands there now is said beside each.
    pub fn list(&self) -> Vec<FormProblem> {
        match self.found.split_first() {
            Some((form, fields)) if self.is_stale => {
                let field = fields.first().map(|fault| fault.field.clone()).unwrap_or_default();
                vec![FormProblem { field, message: form.message.clone() }]
            }
            _ => self.found.clone(),
        }
    }

    pub fn status(&self) -> StatusCode {
        match (self.found.is_empty(), self.is_stale) {
            (true, _) => StatusCode::OK,
            _ if self.is_too_fast => StatusCode::TOO_MANY_REQUESTS,
            (false, true) => StatusCode::CONFLICT,
            (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}
