//! A recommendation that somebody proposes here: held until somebody has looked at it, then taken into the register in
//! its author's words, or declined with a reason that everybody can read.

use crate::recommendation::{LONGEST_LINE, LONGEST_TEXT};
use kernel::{Capacity, Complaint, Instant, Language};
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub id: Uuid,
    pub party: Uuid,
    pub capacity: Capacity,
    pub at: Instant,
    pub new: NewProposal,
    pub state: State,
    pub decision: Option<Decision>,
    /// The recommendation it became.
    pub made: Option<Uuid>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub at: Instant,
    /// `None`: the forum's rule let it through, or the operator decided.
    pub by: Option<Uuid>,
    /// Read by everybody.
    pub reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Seen by its author and by those who decide.
    Held,
    Taken,
    Declined,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Held, Self::Taken, Self::Declined];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Taken => "taken",
            Self::Declined => "declined",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// A proposal as somebody makes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewProposal {
    /// May be empty.
    pub title: String,
    /// What should be done, in its author's words.
    pub text: String,
    /// What it would mend; may be empty.
    pub why: String,
    /// A language tag; empty: the forum's own.
    pub language: String,
    /// Key or name of a category; may be empty.
    pub category: String,
}

impl NewProposal {
    /// Everything wrong with it, at once, that can be seen without the register.
    pub fn complaints(&self) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if self.text.trim().is_empty() {
            wrong.push(Complaint::new("text", "proposals-text-missing", "say what should be done"));
        }
        for (field, text, most) in [
            ("title", &self.title, LONGEST_LINE),
            ("text", &self.text, LONGEST_TEXT),
            ("why", &self.why, LONGEST_TEXT),
        ] {
            let n = text.chars().count();
            if n > most {
                let detail = format!("the {field} has {n} characters; {most} are the most");
                wrong.push(Complaint::new(field, "register-too-long", detail));
            }
        }
        if !self.language.is_empty() && Language::parse(&self.language).is_none() {
            let detail = format!("{:?} is no language tag such as en or fr", self.language);
            wrong.push(Complaint::new("language", "register-language-unknown", detail));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_says_what_should_be_done_within_bounds() {
        let fields = |new: NewProposal| new.complaints().into_iter().map(|one| one.field).collect::<Vec<_>>();
        assert_eq!(fields(NewProposal::default()), ["text"]);
        let long = NewProposal {
            title: "x".repeat(LONGEST_LINE + 1),
            text: "Do it.".into(),
            language: "<b>".into(),
            ..NewProposal::default()
        };
        assert_eq!(fields(long), ["title", "language"]);
        assert_eq!(
            fields(NewProposal { text: "Do it.".into(), ..NewProposal::default() }),
            Vec::<String>::new()
        );
    }
}
