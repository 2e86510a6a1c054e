//! What can go wrong with a mail, told apart by what happens next.

use std::fmt;

/// One thing in a [`Message`](crate::Message) that keeps it from being sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The part of the message, as a person would name it: `subject`, `to`, `header List-Unsubscribe`.
    pub part: String,
    /// What is wrong with it, naming the value.
    pub reason: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.part, self.reason)
    }
}

/// Why a mail was not sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The message itself cannot be a mail; sending it again cannot help.
    #[error("the mail cannot be written: {}", list(.0))]
    Malformed(Vec<Complaint>),
    /// The mail server refused this mail for good (a 5xx answer).
    #[error("the mail server refused the mail: {0}")]
    Refused(String),
    /// The mail server is not there, busy, or not set up right: the same mail may go through later.
    #[error("the mail could not be handed over yet: {0}")]
    Later(String),
}

impl MailError {
    /// Whether the same message may go through later, unchanged.
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Later(_))
    }
}

/// Why no transport can be made of the settings.
#[derive(Debug, thiserror::Error)]
#[error("the mail settings cannot be used: {}", list(.0))]
pub struct SettingsError(pub Vec<Complaint>);

fn list(complaints: &[Complaint]) -> String {
    complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
