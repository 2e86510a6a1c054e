//! Answers by mail to a letter about a comment: they answer that comment, by the same rules and with the same limits.

use crate::actions::{self, Around};
use crate::comment::NewComment;
use crate::{DiscussionError, queries};
use capability::letters::{LetterKind, LetterPiece, button, paragraph, subject};
use capability::replies::{Arrival, Arrived};
use kernel::time::DAY;
use kernel::{Capacity, Instant, Language, Problem};
use people::letters::Signed;
use store::{BoxFuture, Change};
use uuid::Uuid;
use web::App;

/// The letter to whom a comment mentions, as far as a forum can word it.
pub const KINDS: &[LetterKind] = &[LetterKind {
    name: "mention",
    pieces: &[
        subject("discussion-letter-subject", &["title"], &["name"]),
        paragraph("discussion-letter-opening", &["name"], &["title"]),
        LetterPiece::Given("letter-given-comment"),
        button("discussion-letter-button"),
        paragraph("discussion-letter-reply", &[], &[]),
    ],
}];

/// The kind of a reply address under a letter about a comment.
pub const KIND: &str = "comment";
/// How long an answer by mail is taken.
const TAKEN_FOR: i64 = 90 * DAY;

/// What an answer by mail to this comment is sent to.
pub fn reply_address(comment: Uuid, now: Instant) -> Signed {
    Signed { kind: KIND.to_owned(), record: comment, until: now.plus(TAKEN_FOR) }
}

/// Takes an answer in, in the name and the own capacity of whoever the letter was sent to. Letters that did not arrive
/// change nothing: the comment stands where it is.
pub fn take_reply<'c>(
    app: &'c App,
    change: &'c mut Change,
    arrival: &'c Arrival,
) -> BoxFuture<'c, Result<(), Problem>> {
    Box::pin(async move {
        let Arrived::Answer(answer) = &arrival.what else { return Ok(()) };
        let answered = queries::comment(change, arrival.record).await?;
        let answered = answered.ok_or_else(|| DiscussionError::not_there("comment", arrival.record))?;
        let forum = app.forum.now();
        let language = forum.languages.first().map_or_else(Language::english, Clone::clone);
        let new = NewComment {
            on: answered.on,
            text: answer.text.clone(),
            reply_to: Some(answered.id),
            quote: None,
            capacity: Capacity::default(),
            language: language.to_string(),
            mentions: Vec::new(),
        };
        let (around, id) = (Around::of(app), change.id());
        actions::add_comment(change, &around, id, new).await?;
        Ok(())
    })
}
