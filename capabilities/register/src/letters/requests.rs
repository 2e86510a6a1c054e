//! How a request, its reminder and its answer read.

use super::{LINK, REQUEST};
use crate::recommendation::beginning;
use crate::request::{Request, RequestKind, Unclear};
use crate::vocabulary::{Status, Vocabulary};
use kernel::{Instant, RecordRef};
use people::letters::{Letter, Link, Recipient, Signed, Tongues};
use web::{Given, Words};

/// A recommendation as a letter quotes it.
#[derive(Debug, Clone)]
pub struct About {
    pub number: String,
    pub heading: String,
    pub text: String,
    /// The document it was taken from, and its list.
    pub source: String,
}

/// Whom a letter goes to, and in which language.
#[derive(Clone)]
pub struct Addressed {
    pub to: Recipient,
    pub words: Words,
    /// A person, a group or an office, as the letter calls it.
    pub name: String,
}

/// Recommendations of a letter that are quoted; the others are named.
const QUOTED: usize = 12;
/// Characters of each.
const LONGEST_QUOTATION: usize = 2_000;
/// Labels in a subject.
const NAMED: usize = 5;

fn label(t: &Words, about: &About) -> String {
    if about.number.is_empty() {
        about.heading.clone()
    } else {
        t.name("read-recommendation-number", &about.number)
    }
}

/// "Recommendation 31, Recommendation 32", or how many.
fn named(t: &Words, about: &[About]) -> String {
    if about.len() > NAMED {
        return t.count("request-recommendations", about.len());
    }
    t.list(&about.iter().map(|one| label(t, one)).collect::<Vec<_>>())
}

/// What is asked, for the letter that asks and the one that reminds.
pub struct Asked<'a> {
    pub request: &'a Request,
    pub about: &'a [About],
    /// The words that an answer by mail can begin with.
    pub statuses: &'a [Status],
    pub asker: &'a str,
    pub now: Instant,
}

/// The letter that asks.
pub fn asked(tongues: &Tongues, to: &Addressed, asked: &Asked<'_>) -> Letter {
    ask(tongues, to, asked, ("request-letter-subject", "request-letter-opening"))
}

/// The letter that asks again.
pub fn reminded(tongues: &Tongues, to: &Addressed, asked: &Asked<'_>) -> Letter {
    ask(tongues, to, asked, ("request-letter-reminder-subject", "request-letter-reminder-opening"))
}

fn ask(tongues: &Tongues, to: &Addressed, asked: &Asked<'_>, (subject, opening): (&str, &str)) -> Letter {
    let Asked { request, about, statuses, asker, now } = *asked;
    let t = &to.words;
    let what = named(t, about);
    let day = t.date(request.asked);
    let given = [
        ("forum", Given::Text(&tongues.forum)),
        ("what", Given::Text(&what)),
        ("who", Given::Text(asker)),
        ("to", Given::Text(&to.name)),
        ("date", Given::Text(&day)),
    ];
    let signed = |kind: &str| Signed {
        kind: kind.to_owned(),
        record: request.id,
        until: request.answerable_until(now),
    };
    let why = match request.kind {
        RequestKind::HowToAssess => "request-letter-how-to-assess",
        RequestKind::Information => "request-letter-information",
    };
    let mut letter = Letter::new(to.to.clone(), t.language(), t.with(subject, &given))
        .paragraph(t.with(opening, &given))
        .paragraph(t.say(why));
    for one in about.iter().take(QUOTED) {
        let words = if one.text.is_empty() { one.heading.clone() } else { beginning_of(&one.text) };
        let source = [label(t, one), one.source.clone()];
        let source = t.list(&source.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>());
        letter = letter.quotation(words, source);
    }
    if let Some(more) = about.get(QUOTED..).filter(|more| !more.is_empty()) {
        let names: Vec<String> = more.iter().map(|one| label(t, one)).collect();
        letter = letter.paragraph(t.name("request-letter-more", t.list(&names)));
    }
    letter = letter.paragraph(t.with("request-letter-question", &given)).paragraph(request.question.clone());
    if let Some(due) = request.due {
        letter = letter.paragraph(t.name("request-letter-due", t.day(due)));
    }
    letter = letter
        .button(t.say("request-letter-button"), Link::signed("/register/requests/answer/", signed(LINK)));
    if tongues.takes_replies {
        letter = letter
            .paragraph(t.say("request-letter-reply"))
            .paragraph(t.name("request-letter-status", statuses_named(t, statuses)))
            .answered_as(signed(REQUEST));
    }
    letter.paragraph(t.name("request-letter-shown", &to.name)).about(RecordRef::new("request", request.id))
}

/// "Completed, In progress, To be implemented"
fn statuses_named(t: &Words, statuses: &[Status]) -> String {
    t.list(&statuses.iter().map(|status| status.word(t)).collect::<Vec<_>>())
}

/// A source's words as far as a letter quotes them, their lines kept.
fn beginning_of(text: &str) -> String {
    if text.chars().count() <= LONGEST_QUOTATION {
        return text.to_owned();
    }
    beginning(text, LONGEST_QUOTATION)
}

/// An answer as it was taken.
#[derive(Clone, Copy)]
pub struct AnswerTold<'a> {
    pub text: &'a str,
    /// Keys, where it stands as an assessment.
    pub status: &'a [String],
    /// Why it does not although it begins like one.
    pub unclear: Option<&'a Unclear>,
}

/// Tells whoever asked.
pub fn answered(
    tongues: &Tongues,
    to: &Addressed,
    (vocabulary, request, about): (&Vocabulary, &Request, &[About]),
    who: &str,
    answer: AnswerTold<'_>,
    register: RecordRef,
) -> Letter {
    let t = &to.words;
    let what = named(t, about);
    let given =
        [("forum", Given::Text(&tongues.forum)), ("what", Given::Text(&what)), ("who", Given::Text(who))];
    let mut letter = Letter::new(to.to.clone(), t.language(), t.with("request-answer-subject", &given))
        .paragraph(t.with("request-answer-opening", &given))
        .paragraph(request.question.clone())
        .quotation(answer.text, who);
    let status: Vec<String> =
        answer.status.iter().filter_map(|key| vocabulary.status(key)).map(|status| status.word(t)).collect();
    if !status.is_empty() {
        letter = letter.paragraph(t.name("request-answer-assessment", t.list(&status)));
    }
    letter = match answer.unclear {
        Some(Unclear::Unknown(word)) => letter.paragraph(t.name("request-answer-no-status", word)),
        Some(Unclear::NoReason) => letter.paragraph(t.say("request-answer-no-reason")),
        None => letter,
    };
    letter = letter
        .button(t.say("request-answer-button"), Link::plain(format!("/register/requests/{}", request.id)))
        .about(RecordRef::new("request", request.id));
    // Whoever asked may have left since.
    Letter { only_for_readers_of: vec![register], ..letter }
}

/// Tells whoever answered by mail that it stands as information, although it begins like an assessment, and how it becomes
/// one.
pub fn kept_as_information(
    tongues: &Tongues,
    to: &Addressed,
    vocabulary: &Vocabulary,
    request: &Request,
    about: &[About],
    unclear: &Unclear,
    now: Instant,
) -> Letter {
    let t = &to.words;
    let what = named(t, about);
    let given = [("forum", Given::Text(tongues.forum.as_str())), ("what", Given::Text(&what))];
    let why = match unclear {
        Unclear::Unknown(word) => t.name("request-kept-no-status", word),
        Unclear::NoReason => t.say("request-kept-no-reason"),
    };
    let until = request.answerable_until(now);
    Letter::new(to.to.clone(), t.language(), t.with("request-kept-subject", &given))
        .paragraph(t.with("request-kept-opening", &given))
        .paragraph(why)
        .paragraph(t.name("request-letter-status", statuses_named(t, &vocabulary.statuses)))
        .answered_as(Signed { kind: REQUEST.to_owned(), record: request.id, until })
        .about(RecordRef::new("request", request.id))
}

/// Tells whoever was asked that nothing is wanted any more.
pub fn withdrawn(tongues: &Tongues, to: &Addressed, request: &Request, about: &[About]) -> Letter {
    let t = &to.words;
    let what = named(t, about);
    let given = [("forum", Given::Text(tongues.forum.as_str())), ("what", Given::Text(&what))];
    let letter = Letter::new(to.to.clone(), t.language(), t.with("request-withdrawn-subject", &given))
        .paragraph(t.with("request-withdrawn-opening", &given));
    let letter = if request.reason.is_empty() { letter } else { letter.paragraph(request.reason.clone()) };
    letter.about(RecordRef::new("request", request.id))
}

/// Tells whoever asked that who was asked is no longer there, so that nothing will come.
pub fn fell(tongues: &Tongues, to: &Addressed, request: &Request, about: &[About]) -> Letter {
    let t = &to.words;
    let what = named(t, about);
    let given = [("forum", Given::Text(tongues.forum.as_str())), ("what", Given::Text(&what))];
    Letter::new(to.to.clone(), t.language(), t.with("request-fell-subject", &given))
        .paragraph(t.with("request-fell-opening", &given))
        .paragraph(request.question.clone())
        .button(t.say("request-fell-button"), Link::plain(format!("/register/requests/{}", request.id)))
        .about(RecordRef::new("request", request.id))
}
