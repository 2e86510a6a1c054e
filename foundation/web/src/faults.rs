//! What was wrong with a form, in the reader's words: the list on top and the words beside each field.

use crate::parts::FormProblem;
use crate::words::Words;
use http::StatusCode;
use kernel::{Complaint, Problem, ProblemKind};

#[derive(Debug, Clone, Default)]
pub struct Faults(Vec<FormProblem>);

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
        Self(complaints.iter().map(problem).collect())
    }

    /// One fault about the form as a whole.
    pub fn whole(message: String) -> Self {
        Self(vec![FormProblem { field: String::new(), message }])
    }

    /// The faults of a form that can be put right in it: unacceptable fields, something that stands already, a
    /// text too large. Any other problem is none of the form's and comes back.
    pub fn of_problem(t: &Words, problem: Problem) -> Result<Self, Problem> {
        match problem.kind {
            ProblemKind::Unacceptable if !problem.complaints.is_empty() => {
                Ok(Self::new(t, &problem.complaints))
            }
            ProblemKind::Unacceptable | ProblemKind::Conflict | ProblemKind::TooLarge => {
                let said = problem.message.filter(|id| t.has(id)).map(|id| t.say(id));
                Ok(Self::whole(said.unwrap_or(problem.detail)))
            }
            _ => Err(problem),
        }
    }

    /// The words beside a field; empty when it is fine.
    pub fn of(&self, field: &str) -> String {
        self.0
            .iter()
            .find(|fault| fault.field == field)
            .map(|fault| fault.message.clone())
            .unwrap_or_default()
    }

    pub fn list(&self) -> &[FormProblem] {
        &self.0
    }

    pub fn status(&self) -> StatusCode {
        if self.0.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}
