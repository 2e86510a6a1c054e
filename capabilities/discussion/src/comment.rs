//! A comment on a record: whose it is, in what capacity, what it says and said, what it quotes, and who sees its words.

use kernel::words::same_words_form;
use kernel::{Capacity, Complaint, Instant, Language, RecordRef};
use uuid::Uuid;

/// Characters of one comment, at most.
pub const LONGEST_TEXT: usize = 20_000;
/// Characters of a quoted passage, at most: more is the text itself, which is a step away.
pub const LONGEST_QUOTE: usize = 2_000;
/// Characters of a reason or of the name of a part, at most.
pub const LONGEST_LINE: usize = 1_000;

/// How a comment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Everybody who may read the record reads it.
    Shown,
    /// Nobody but its author and moderators knows of it, until one of them has looked at it.
    Held,
    /// Its place is there with the reason, its words are for its author and moderators.
    Hidden,
    /// Its author took its words back; its place and date stay.
    Withdrawn,
    /// Its author took it back while it was held: there is no place for others to see.
    Dropped,
}

impl State {
    pub const ALL: [Self; 5] = [Self::Shown, Self::Held, Self::Hidden, Self::Withdrawn, Self::Dropped];

    /// Whether its author took it back.
    pub fn is_taken_back(self) -> bool {
        matches!(self, Self::Withdrawn | Self::Dropped)
    }

    /// As the database and the API have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Held => "held",
            Self::Hidden => "hidden",
            Self::Withdrawn => "withdrawn",
            Self::Dropped => "dropped",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// A passage that is quoted, as it stood when it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quote {
    /// The comment it is from; `None`: the record's own words.
    pub of: Option<Uuid>,
    pub text: String,
    /// Where in the record: `paragraph 3`. Empty: not said.
    pub part: String,
}

/// Words that are to take the place of those that stand, and have not been let through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Above the numbers of all versions; one more each time they are written anew.
    pub number: i64,
    pub at: Instant,
    pub text: String,
    /// Why a moderator did not let them through; `None`: nobody has looked at them yet.
    pub declined: Option<String>,
}

/// A comment with its latest words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub id: Uuid,
    pub on: RecordRef,
    /// The first comment of its thread; itself, if it is that.
    pub thread: Uuid,
    pub reply_to: Option<Uuid>,
    pub party: Option<Uuid>,
    pub capacity: Capacity,
    pub language: String,
    pub quote: Option<Quote>,
    pub state: State,
    pub at: Instant,
    pub withdrawn: Option<Instant>,
    /// 1 as first written.
    pub version: i64,
    /// When this version was written.
    pub written: Instant,
    pub text: String,
    /// For its author and moderators alone.
    pub waiting: Option<Waiting>,
}

impl Comment {
    /// Whether a moderator has yet to look at amended words.
    pub fn waits(&self) -> bool {
        self.waiting.as_ref().is_some_and(|waiting| waiting.declined.is_none())
    }

    /// What its author wrote last, whether it stands or not.
    pub fn written_last(&self) -> &str {
        self.waiting.as_ref().map_or(&self.text, |waiting| &waiting.text)
    }

    /// Moves with everything its author writes: what a form was drawn with, so that nobody decides about words they have
    /// not seen.
    pub fn mark(&self) -> i64 {
        self.waiting.as_ref().map_or(self.version, |waiting| waiting.number.max(self.version))
    }
}

/// Who looks at a discussion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reader {
    pub party: Option<Uuid>,
    pub moderates: bool,
}

impl Reader {
    fn wrote(self, comment: &Comment) -> bool {
        self.party.is_some() && self.party == comment.party
    }

    /// Whether this reader knows of the words that wait to take its place.
    pub fn knows_what_waits(self, comment: &Comment) -> bool {
        comment.waiting.is_some() && (self.moderates || self.wrote(comment))
    }

    /// Whether this reader knows that the comment is there.
    pub fn knows(self, comment: &Comment) -> bool {
        !matches!(comment.state, State::Held | State::Dropped) || self.moderates || self.wrote(comment)
    }

    /// Whether this reader reads its words, earlier ones too.
    pub fn reads(self, comment: &Comment) -> bool {
        match comment.state {
            State::Shown => true,
            State::Held | State::Hidden => self.moderates || self.wrote(comment),
            State::Withdrawn | State::Dropped => false,
        }
    }
}

/// One version of a comment's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub version: i64,
    pub at: Instant,
    pub text: String,
}

/// A comment about to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComment {
    pub on: RecordRef,
    pub text: String,
    pub reply_to: Option<Uuid>,
    pub quote: Option<Quote>,
    pub capacity: Capacity,
    pub language: String,
    /// Chosen by its author, besides those named in the text.
    pub mentions: Vec<Uuid>,
}

impl NewComment {
    /// Everything that is wrong with it by itself.
    pub fn complaints(&self) -> Vec<Complaint> {
        let mut wrong = text_complaints(&self.text);
        if let Some(quote) = &self.quote {
            if quote.text.trim().is_empty() {
                let detail = "a quotation has words";
                wrong.push(Complaint::new("quote", "discussion-quote-missing", detail));
            }
            wrong.extend(too_long("quote", &quote.text, LONGEST_QUOTE, "discussion-quote-too-long"));
            wrong.extend(too_long("part", &quote.part, LONGEST_LINE, "discussion-line-too-long"));
        }
        if Language::parse(&self.language).is_none() {
            let detail = format!("{:?} is no language tag such as en", self.language);
            wrong.push(Complaint::new("language", "discussion-language-unknown", detail));
        }
        wrong
    }
}

/// What is wrong with a comment's words.
pub fn text_complaints(text: &str) -> Vec<Complaint> {
    if text.trim().is_empty() {
        return vec![Complaint::new("text", "discussion-text-missing", "a comment has words")];
    }
    too_long("text", text, LONGEST_TEXT, "discussion-text-too-long").into_iter().collect()
}

/// What is wrong with a reason that is needed.
pub fn reason_complaints(reason: &str) -> Vec<Complaint> {
    if reason.trim().is_empty() {
        return vec![Complaint::new("reason", "discussion-reason-missing", "say why")];
    }
    too_long("reason", reason, LONGEST_LINE, "discussion-line-too-long").into_iter().collect()
}

fn too_long(field: &str, text: &str, most: usize, message: &'static str) -> Option<Complaint> {
    let n = text.chars().count();
    (n > most).then(|| {
        let detail = format!("{n} characters are more than the {most} that can be kept");
        Complaint::new(field, message, detail)
    })
}

/// Whether a passage stands in a text, word for word. How lines are broken does not count, nor do the marks of Markdown
/// that nobody sees who copies from the page.
pub fn occurs(passage: &str, text: &str) -> bool {
    let words = |text: &str| same_words_form(&text.replace(['*', '_', '~', '`'], ""));
    let passage = words(passage);
    !passage.is_empty() && words(text).contains(&passage)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(state: State) -> Comment {
        Comment {
            id: Uuid::from_u128(1),
            on: RecordRef::new("recommendation", Uuid::from_u128(2)),
            thread: Uuid::from_u128(1),
            reply_to: None,
            party: Some(Uuid::from_u128(7)),
            capacity: Capacity::default(),
            language: "en".into(),
            quote: None,
            state,
            at: Instant::from_micros(0),
            withdrawn: None,
            version: 1,
            written: Instant::from_micros(0),
            text: "words".into(),
            waiting: None,
        }
    }

    #[test]
    fn who_knows_of_a_comment_and_who_reads_its_words() {
        let stranger = Reader::default();
        let other = Reader { party: Some(Uuid::from_u128(8)), moderates: false };
        let author = Reader { party: Some(Uuid::from_u128(7)), moderates: false };
        let moderator = Reader { party: Some(Uuid::from_u128(9)), moderates: true };
        // state, reader, knows, reads
        let table = [
            (State::Shown, stranger, true, true),
            (State::Held, stranger, false, false),
            (State::Held, other, false, false),
            (State::Held, author, true, true),
            (State::Held, moderator, true, true),
            (State::Hidden, stranger, true, false),
            (State::Hidden, other, true, false),
            (State::Hidden, author, true, true),
            (State::Hidden, moderator, true, true),
            (State::Dropped, stranger, false, false),
            (State::Dropped, author, true, false),
            (State::Withdrawn, stranger, true, false),
            (State::Withdrawn, author, true, false),
            (State::Withdrawn, moderator, true, false),
        ];
        for (state, reader, knows, reads) in table {
            let comment = comment(state);
            assert_eq!(
                (reader.knows(&comment), reader.reads(&comment)),
                (knows, reads),
                "{state:?} {reader:?}"
            );
        }
        let of_nobody = Comment { party: None, ..comment(State::Held) };
        assert!(!stranger.reads(&of_nobody), "nobody is not the author of what is nobody's");
    }

    #[test]
    fn a_quoted_passage_stands_in_the_words_it_is_from() {
        let text = "The  *first* line\nand the second, é.";
        for (passage, stands) in [
            ("first line and the", true),
            ("e\u{301}.", true),
            ("First line", false),
            ("the third", false),
            ("  ", false),
        ] {
            assert_eq!(occurs(passage, text), stands, "{passage:?}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let new = NewComment {
            on: RecordRef::new("recommendation", Uuid::from_u128(2)),
            text: " \n".into(),
            reply_to: None,
            quote: Some(Quote { of: None, text: "x".repeat(LONGEST_QUOTE + 1), part: String::new() }),
            capacity: Capacity::default(),
            language: "no language".into(),
            mentions: Vec::new(),
        };
        let fields: Vec<String> = new.complaints().into_iter().map(|one| one.field).collect();
        assert_eq!(fields, ["text", "quote", "language"]);
    }
}
