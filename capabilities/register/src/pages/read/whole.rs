//! The state of the whole: shares by status as pictures, with the same figures for a table.

use super::asked::Asked;
use super::wording;
use crate::reading::Reading;
use crate::shelf::{Books, By, Selection, Tally};
use crate::vocabulary::Vocabulary;
use kernel::Instant;
use std::collections::BTreeSet;
use web::parts::{Cell, Shape, Status, TallyRow, Tone};
use web::{Given, Words};

/// One of the numbers on top, and where it leads.
pub struct Figure {
    pub word: String,
    pub n: u64,
    pub href: String,
}

pub struct Group {
    pub word: String,
    pub rows: Vec<TallyRow>,
    /// How many of the rows are drawn; the table has them all.
    drawn: usize,
    /// That there are more.
    pub more: String,
}

impl Group {
    pub fn drawn(&self) -> &[TallyRow] {
        &self.rows[..self.drawn]
    }

    fn new(t: &Words, word: String, rows: Vec<TallyRow>) -> Self {
        // One row too many is drawn rather than pointed at.
        let drawn = if rows.len() <= MOST_DRAWN + 1 { rows.len() } else { MOST_DRAWN };
        let left = rows.len() - drawn;
        let more = if left > 0 { t.count("read-and-more", left) } else { String::new() };
        Self { word, rows, drawn, more }
    }
}

pub struct Whole {
    pub title: String,
    pub sentence: String,
    pub figures: Vec<Figure>,
    pub of: String,
    pub statuses: Vec<Status>,
    /// How they were assessed, and how many long ago.
    pub readings: Vec<Status>,
    pub read: Vec<TallyRow>,
    /// All together first, then one for each way of dividing.
    pub groups: Vec<Group>,
    /// Categories that nobody has started on.
    pub not_started: String,
}

/// Rows of one division in the table, and as pictures.
const MOST_ROWS: usize = 40;
const MOST_DRAWN: usize = 8;

impl Whole {
    /// The one row of all together.
    pub fn together(&self) -> &[TallyRow] {
        self.groups.first().map_or(&[], |group| &group.rows)
    }

    pub fn divisions(&self) -> &[Group] {
        self.groups.get(1..).unwrap_or_default()
    }

    pub fn new(t: &Words, books: &Books, asked: &Asked, selection: &Selection, now: Instant) -> Self {
        let vocabulary = books.vocabulary();
        let all = books.tally(selection, now);
        let kinds = Kinds::of(t, vocabulary, &all);
        let narrowed = asked.is_narrowed();
        let mut groups = vec![Group::new(
            t,
            t.say("read-all-of-them"),
            vec![kinds.row(t.say("all-together"), String::new(), &all)],
        )];
        for (by, word) in [(By::Category, "read-by-category"), (By::Source, "read-by-source")] {
            let tallies = books.tallies(selection, by, now);
            let rows: Vec<TallyRow> = tallies
                .iter()
                .take(MOST_ROWS)
                .map(|(value, tally)| {
                    let word = value_word(t, vocabulary, by, value);
                    kinds.row(word, asked.choosing(by, value).address(), tally)
                })
                .collect();
            if !rows.is_empty() {
                groups.push(Group::new(t, t.say(word), rows));
            }
        }
        Self {
            title: if narrowed {
                t.count("read-where-these-stand", all.n)
            } else {
                t.say("read-where-it-stands")
            },
            sentence: sentence(t, vocabulary, &all),
            figures: figures(t, asked, &all),
            of: t.count("read-of", all.n),
            statuses: kinds.statuses,
            readings: READINGS.map(|(reading, tone, shape)| reading_status(t, reading, tone, shape)).into(),
            read: read(t, &all),
            groups,
            not_started: not_started(t, vocabulary),
        }
    }
}

/// The columns of the picture: every combination of statuses that is met, and those without any.
struct Kinds<'t> {
    t: &'t Words,
    combinations: Vec<Vec<String>>,
    statuses: Vec<Status>,
}

impl<'t> Kinds<'t> {
    fn of(t: &'t Words, vocabulary: &Vocabulary, all: &Tally) -> Self {
        let place = |key: &String| vocabulary.statuses.iter().position(|status| status.key == *key);
        let mut combinations: BTreeSet<(Vec<Option<usize>>, Vec<String>)> = BTreeSet::new();
        // A status that nobody has yet is a figure too: nought.
        let alone = vocabulary.statuses.iter().map(|status| vec![status.key.clone()]);
        for keys in alone.chain(all.by_status.iter().map(|(keys, _)| keys.clone())) {
            combinations.insert((keys.iter().map(place).collect(), keys));
        }
        let combinations: Vec<Vec<String>> = combinations.into_iter().map(|(_, keys)| keys).collect();
        let mut statuses: Vec<Status> = combinations
            .iter()
            .map(|keys| match keys.as_slice() {
                [only] => wording::status(t, vocabulary, only),
                several => Status {
                    tone: Tone::Plain,
                    shape: Shape::Half,
                    word: wording::together(t, vocabulary, several),
                },
            })
            .collect();
        statuses.push(Status { tone: Tone::Wait, shape: Shape::Dashed, word: t.say("read-without-status") });
        Self { t, combinations, statuses }
    }

    fn row(&self, word: String, href: String, tally: &Tally) -> TallyRow {
        let mut counts: Vec<u64> = self
            .combinations
            .iter()
            .map(|keys| tally.by_status.iter().find(|(other, _)| other == keys).map_or(0, |(_, n)| *n))
            .collect();
        counts.push(tally.n.saturating_sub(counts.iter().sum()));
        let row = TallyRow::new(word, href, self.statuses.iter().zip(counts));
        let mut also: Vec<Cell> = READINGS
            .iter()
            .map(|(reading, ..)| cell(reading_word(self.t, *reading), tally.read(*reading)))
            .collect();
        also.push(cell(self.t.say("read-stale"), tally.stale));
        TallyRow { also, ..row }
    }
}

fn cell(word: String, n: u64) -> Cell {
    Cell { word, n }
}

/// The readings in the order in which they are drawn, from nothing known to much said.
const READINGS: [(Reading, Tone, Shape); 5] = [
    (Reading::NotAssessed, Tone::Wait, Shape::Dashed),
    (Reading::Pending, Tone::Plain, Shape::Pause),
    (Reading::Single, Tone::Under, Shape::Dot),
    (Reading::Unanimous, Tone::Good, Shape::Equal),
    (Reading::Divergent, Tone::Open, Shape::Fork),
];

fn reading_status(t: &Words, reading: Reading, tone: Tone, shape: Shape) -> Status {
    Status { tone, shape, word: reading_word(t, reading) }
}

/// All by reading, and how many of all are stale.
fn read(t: &Words, all: &Tally) -> Vec<TallyRow> {
    let readings =
        READINGS.map(|(reading, tone, shape)| (reading_status(t, reading, tone, shape), all.read(reading)));
    let stale = Status { tone: Tone::Under, shape: Shape::Half, word: t.say("read-stale") };
    let others = Status { tone: Tone::Plain, shape: Shape::Ring, word: t.say("read-not-stale") };
    let counts = [(&stale, all.stale), (&others, all.n.saturating_sub(all.stale))];
    vec![
        TallyRow::new(t.say("read-by-reading"), "", readings.iter().map(|(status, n)| (status, *n))),
        TallyRow::new(t.say("read-stale"), "", counts),
    ]
}

fn figures(t: &Words, asked: &Asked, all: &Tally) -> Vec<Figure> {
    let shown = [Reading::NotAssessed, Reading::Pending, Reading::Single, Reading::Divergent];
    let mut figures: Vec<Figure> = shown
        .into_iter()
        .map(|reading| Figure {
            word: reading_word(t, reading),
            n: all.read(reading),
            href: asked.choosing(By::Reading, reading.as_str()).address(),
        })
        .collect();
    let stale = Asked { stale: true, after: None, ..asked.clone() };
    figures.push(Figure { word: t.say("read-stale"), n: all.stale, href: stale.address() });
    figures
}

/// What the picture shows, in a sentence: the largest part, and who is missing.
fn sentence(t: &Words, vocabulary: &Vocabulary, all: &Tally) -> String {
    let number = |n: u64| Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let unknown = all.read(Reading::NotAssessed);
    let Some((keys, n)) = all.by_status.iter().max_by_key(|(_, n)| *n) else {
        return t.say("read-nothing-assessed");
    };
    let largest = wording::together(t, vocabulary, keys);
    let id = if *n == all.n { "read-all-alike" } else { "read-largest-part" };
    let mut said = t.with(id, &[("n", number(*n)), ("of", number(all.n)), ("status", Given::Text(&largest))]);
    said.push(' ');
    said.push_str(&t.count("read-nobody-assessed", unknown));
    said
}

fn not_started(t: &Words, vocabulary: &Vocabulary) -> String {
    let names: Vec<String> = vocabulary
        .categories
        .iter()
        .filter(|category| !category.not_started_in.is_empty())
        .map(|category| {
            let round = wording::round_by_key(t, vocabulary, &category.not_started_in);
            t.with(
                "read-not-started-in",
                &[("name", Given::Text(&category.name)), ("round", Given::Text(&round))],
            )
        })
        .collect();
    if names.is_empty() { String::new() } else { t.name("read-not-started", t.list(&names)) }
}

pub fn reading_word(t: &Words, reading: Reading) -> String {
    t.say(format!("read-reading-{reading}"))
}

/// How a value of a filter is called.
pub fn value_word(t: &Words, vocabulary: &Vocabulary, by: By, value: &str) -> String {
    match by {
        By::Reading => Reading::parse(value).map_or_else(|| value.to_owned(), |one| reading_word(t, one)),
        By::Status => wording::status(t, vocabulary, value).word,
        By::Category => vocabulary
            .category_by_key(value)
            .map_or_else(|| value.to_owned(), |category| category.name.clone()),
        By::Round => wording::round_by_key(t, vocabulary, value),
        By::Source | By::Tag | By::Responsible | By::List => value.to_owned(),
    }
}
