//! How the register's own data are said on pages: statuses, rounds, dates, categories.

use crate::document::Round;
use crate::period::Period;
use crate::reading;
use crate::vocabulary::{Category, Vocabulary};
use web::Words;
use web::parts::{Shape, Status, Tone};

/// One status of the forum, in the reader's language while it has the name it was founded with. A key that the forum
/// no longer has is shown as it stands.
pub fn status(t: &Words, vocabulary: &Vocabulary, key: &str) -> Status {
    vocabulary.status(key).map_or_else(
        || Status { tone: Tone::Plain, shape: Shape::Dot, word: key.to_owned() },
        |status| Status {
            tone: Tone::parse(&status.tone).unwrap_or_default(),
            shape: Shape::parse(&status.shape).unwrap_or_default(),
            word: status.word(t),
        },
    )
}

/// Statuses in the forum's order.
pub fn statuses(t: &Words, vocabulary: &Vocabulary, keys: &[String]) -> Vec<Status> {
    let mut keys = keys.to_vec();
    vocabulary.in_order(&mut keys);
    keys.iter().map(|key| status(t, vocabulary, key)).collect()
}

/// Several statuses at once as one word: "In progress, To be implemented".
pub fn together(t: &Words, vocabulary: &Vocabulary, keys: &[String]) -> String {
    words(t, &statuses(t, vocabulary, keys))
}

pub fn words(t: &Words, statuses: &[Status]) -> String {
    let words: Vec<&str> = statuses.iter().map(|status| status.word.as_str()).collect();
    t.list(&words)
}

/// What an assessment says, also when that is no status: as it was written, or that it could not be assessed.
pub fn verdict(t: &Words, vocabulary: &Vocabulary, keys: &[String], as_written: &str) -> Vec<Status> {
    let mut said = statuses(t, vocabulary, keys);
    if !as_written.is_empty() {
        said.push(Status { tone: Tone::Plain, shape: Shape::Dot, word: as_written.to_owned() });
    }
    if said.is_empty() {
        said.push(Status { tone: Tone::Wait, shape: Shape::Pause, word: t.say("read-cannot-be-assessed") });
    }
    said
}

/// "Round 2020", or the name it has.
pub fn round(t: &Words, round: &Round) -> String {
    if round.name.is_empty() { t.name("read-round", &round.key) } else { round.name.clone() }
}

pub fn round_by_key(t: &Words, vocabulary: &Vocabulary, key: &str) -> String {
    vocabulary.round_by_key(key).map_or_else(|| t.name("read-round", key), |row| round(t, &row.round))
}

/// When a round was assessed, else published, else its key: in words, and as a program reads it (empty when nothing
/// in the words is a date).
pub fn round_date(t: &Words, round: &Round) -> (String, String) {
    let words = [&round.assessed, &round.published, &round.key]
        .into_iter()
        .find(|words| !words.is_empty())
        .map_or("", String::as_str);
    // Programs know no span.
    let is_span = Period::parse(words).is_some_and(Period::is_span);
    let machine = reading::date_in(words).filter(|_| !is_span);
    (period(t, words), machine.map(|date| date.to_string()).unwrap_or_default())
}

/// When something was, from its words: one date, or "2014 – March 2018".
pub fn period(t: &Words, words: &str) -> String {
    match Period::parse(words).filter(|period| period.is_span()) {
        None => t.day_or_words(words),
        Some(Period { from, to }) => {
            let (from, to) = (t.day(from), t.day(to));
            t.with("read-from-to", &[("from", web::Given::Text(&from)), ("to", web::Given::Text(&to))])
        }
    }
}

/// A category's name, and that nobody has started on it, where the forum says so.
pub fn category(t: &Words, vocabulary: &Vocabulary, category: &Category) -> String {
    if category.not_started_in.is_empty() {
        return category.name.clone();
    }
    let round = round_by_key(t, vocabulary, &category.not_started_in);
    t.with(
        "read-category-not-started",
        &[("name", web::Given::Text(&category.name)), ("round", web::Given::Text(&round))],
    )
}
