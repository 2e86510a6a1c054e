//! Letters: mails that say something, to a party or to an address outside, asked for inside a change and sent by the
//! worker once it stands.
//!
//! Whoever asks words the letter in its recipient's language ([`Tongues`] can be taken into a change); how it looks,
//! its Message-ID, its reply address and the secrets of its links are made when it is sent. Not here: who is written
//! to, and when.

mod kinds;
mod tongues;
pub mod wording;
mod written;

pub(crate) use kinds::KINDS;
pub use tongues::Tongues;
pub use wording::words;
pub(crate) use written::{Piece, Written, preview, write};
pub use written::{host, message_id};

use kernel::{Instant, Language, RecordRef};
use mail::Header;
use serde::{Deserialize, Serialize};
use store::{Change, Job, JobOutcome, StoreError};
use uuid::Uuid;
use web::App;

/// The job that writes and sends a letter.
pub(crate) const LETTER: &str = "people.letter";

/// Whom a letter goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// Whoever has an account; the address is looked up when the letter is sent. Nobody else gets anything, an erased
    /// person least of all.
    Party(Uuid),
    /// Somebody outside.
    Address { name: String, email: String },
}

/// One letter, worded in its recipient's language. It stands in the queue until it has left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    pub to: Recipient,
    /// The language of its words.
    pub language: Language,
    pub subject: String,
    pub parts: Vec<Part>,
    /// What it is about: letters about one record are one thread in the reader's mail program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread: Option<RecordRef>,
    /// The Message-ID, without angle brackets, of the mail that it answers: one that came in, or [`message_id`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
    /// What an answer by mail is to. Only where the forum takes mail in (`app.options.reply_to`); elsewhere the letter
    /// has no reply address, so word it accordingly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Signed>,
    /// Where one POST without an account ends such letters (RFC 8058).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<Link>,
    /// Containers that the recipient must be able to read when it is sent, or it is not: access may be lost while it
    /// waits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_for_readers_of: Vec<RecordRef>,
    /// Any others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
}

/// A piece of a letter, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Line ends in it stay.
    Paragraph(String),
    Heading(String),
    /// What somebody said, and who or where. No source: empty.
    Quotation {
        words: String,
        source: String,
    },
    /// The one thing to do.
    Button {
        word: String,
        link: Link,
    },
    /// A line that leads somewhere, one of several.
    Entry {
        words: String,
        link: Link,
    },
}

/// A path on this forum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// `/register/requests/answer/`, with its token behind it where there is one.
    pub path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<Signed>,
}

impl Link {
    pub fn plain(path: impl Into<String>) -> Self {
        Self { path: path.into(), signed: None }
    }

    pub fn signed(path: impl Into<String>, signed: Signed) -> Self {
        Self { path: path.into(), signed: Some(signed) }
    }
}

/// What a [`mail::token`] is made of when the letter is sent; whom it is sent to is added then. Read it with
/// `mail::token::open(&app.key, kind, ...)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// Of a reply address: one that a manifest's `replies` has. A link's kind differs from it, since a reply address is
    /// seen by everybody whom an answer goes to.
    pub kind: String,
    pub record: Uuid,
    /// The last moment at which it is good, taken to the end of its day.
    pub until: Instant,
}

impl Letter {
    /// A letter that says nothing yet. Its subject becomes one line that mail programs show.
    pub fn new(to: Recipient, language: &Language, subject: impl AsRef<str>) -> Self {
        Self {
            to,
            language: language.clone(),
            subject: one_line(subject.as_ref()),
            parts: Vec::new(),
            thread: None,
            answers: None,
            reply: None,
            unsubscribe: None,
            only_for_readers_of: Vec::new(),
            headers: Vec::new(),
        }
    }

    #[must_use]
    pub fn saying(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    #[must_use]
    pub fn paragraph(self, words: impl Into<String>) -> Self {
        self.saying(Part::Paragraph(words.into()))
    }

    #[must_use]
    pub fn quotation(self, words: impl Into<String>, source: impl Into<String>) -> Self {
        self.saying(Part::Quotation { words: words.into(), source: source.into() })
    }

    #[must_use]
    pub fn button(self, word: impl Into<String>, link: Link) -> Self {
        self.saying(Part::Button { word: word.into(), link })
    }

    #[must_use]
    pub fn about(self, record: RecordRef) -> Self {
        Self { thread: Some(record), ..self }
    }

    #[must_use]
    pub fn answered_as(self, reply: Signed) -> Self {
        Self { reply: Some(reply), ..self }
    }
}

/// Characters of a subject at most.
const LONGEST_SUBJECT: usize = 150;

fn one_line(text: &str) -> String {
    let text = kernel::words::same_words_form(text).replace(char::is_control, "");
    if text.chars().count() <= LONGEST_SUBJECT {
        return text;
    }
    let kept: String = text.chars().take(LONGEST_SUBJECT - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Asks for a letter. It leaves once the change stands, and not at all if it does not. Answers what [`message_id`] is
/// made of.
pub async fn ask(change: &mut Change, letter: &Letter) -> Result<Uuid, StoreError> {
    let payload = serde_json::to_value(letter).expect("text, ids and moments are JSON");
    let now = change.now();
    change.add_job(LETTER, &payload, now).await
}

/// Sends a letter as the work of a job of the asker's own, which words it only now: the same mail at every try.
pub async fn send(app: &App, job: &Job, letter: &Letter) -> JobOutcome {
    crate::jobs::send_as(app, job, letter).await
}

/// Takes back what waits to be sent to this address outside: whoever had it is erased. Answers how many.
pub async fn take_back(change: &mut Change, email: &str) -> Result<u64, StoreError> {
    let to = |letter: &Letter| matches!(&letter.to, Recipient::Address { email: to, .. } if to.eq_ignore_ascii_case(email));
    take_back_if(change, to).await
}

/// Takes back what waits to be sent to somebody with an account.
pub(crate) async fn take_back_from(change: &mut Change, party: Uuid) -> Result<u64, StoreError> {
    take_back_if(change, |letter| letter.to == Recipient::Party(party)).await
}

async fn take_back_if(change: &mut Change, is_theirs: impl Fn(&Letter) -> bool) -> Result<u64, StoreError> {
    let mut taken = 0;
    for (id, payload) in change.jobs_of(&[LETTER]).await? {
        if serde_json::from_value::<Letter>(payload).is_ok_and(|letter| is_theirs(&letter)) {
            change.remove_job(id).await?;
            taken += 1;
        }
    }
    Ok(taken)
}
