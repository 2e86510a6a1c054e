//! Mail that comes in: what becomes of an answer to a letter, by the kind of its reply address.

use crate::Manifest;
use kernel::Problem;
use store::{BoxFuture, Change};
use uuid::Uuid;
use web::App;

/// What came to a reply address that this forum made (`people::letters`, `Signed`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// What the letter was about.
    pub record: Uuid,
    pub what: Arrived,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrived {
    /// Whom the letter was sent to says something. The change's actor is that person where the address is an
    /// account's, else a visitor: whoever takes the answer knows whom it was asked of.
    Answer(Answer),
    /// The letter did not arrive (`has_failed`), or not yet.
    Undelivered { has_failed: bool, reason: String },
    /// A machine answered in somebody's place: on holiday, received with thanks.
    Automatic,
}

/// Somebody's answer by mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The letter went to this address.
    pub address: String,
    /// As the mail says; may be empty.
    pub name: String,
    /// The new words alone; never empty.
    pub text: String,
    /// Without angle brackets: what a letter that answers it refers to.
    pub message_id: Option<String>,
}

/// Takes what came, in a change of its own. Done once for each mail, however often the mail comes. A refusal is told
/// to whoever wrote, in the words of the problem's message; [`kernel::ProblemKind::Unavailable`] asks the mail server to
/// try again.
pub type TakeReply = for<'c> fn(&'c App, &'c mut Change, &'c Arrival) -> BoxFuture<'c, Result<(), Problem>>;

/// All kinds of reply addresses.
pub fn replies(manifests: &[Manifest]) -> impl Iterator<Item = (&'static str, TakeReply)> {
    manifests.iter().flat_map(|manifest| manifest.replies.iter().copied())
}
