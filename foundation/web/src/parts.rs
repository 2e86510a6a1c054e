//! What the parts of a page need to be drawn: plain values with their words already said.
//!
//! One struct here for each macro of `templates/parts/`. Nothing is decided in a template: a page makes these values, a macro sets them.

mod compare;
mod tally;

pub use compare::{Compared, Run, compare};
pub use tally::{Bar, Cell, TallyRow};

/// How a state is felt: its colour. Never the only sign, a [`Shape`] and a word stand beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Reached.
    Good,
    /// On the way, or in need of a look.
    Under,
    /// Still to be done, or wrong.
    Open,
    /// Nobody's turn yet.
    Wait,
    #[default]
    Plain,
}

impl Tone {
    pub const ALL: [Self; 5] = [Self::Good, Self::Under, Self::Open, Self::Wait, Self::Plain];

    /// The word a forum's data and the style sheet use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Under => "under",
            Self::Open => "open",
            Self::Wait => "wait",
            Self::Plain => "plain",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tone| tone.as_str() == word)
    }
}

/// The sign beside a status. Fullness says how far a thing is: dashed, ring, half, done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    Done,
    Half,
    #[default]
    Ring,
    Dashed,
    Dot,
    Equal,
    Fork,
    Pause,
    Cross,
    Flag,
    Arrow,
}

impl Shape {
    pub const ALL: [Self; 11] = [
        Self::Done,
        Self::Half,
        Self::Ring,
        Self::Dashed,
        Self::Dot,
        Self::Equal,
        Self::Fork,
        Self::Pause,
        Self::Cross,
        Self::Flag,
        Self::Arrow,
    ];

    /// The word a forum's data uses, and the name of the symbol in `parts/sprite.html` after `i-`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Half => "half",
            Self::Ring => "ring",
            Self::Dashed => "dashed",
            Self::Dot => "dot",
            Self::Equal => "equal",
            Self::Fork => "fork",
            Self::Pause => "pause",
            Self::Cross => "cross",
            Self::Flag => "flag",
            Self::Arrow => "arrow",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.as_str() == word)
    }
}

/// The sign of a stakeholder group: one shape, and the one colour that goes with it everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    Square,
    Diamond,
    Circle,
    Triangle,
    Hexagon,
    Plus,
    /// Of no group, or of one without a mark.
    #[default]
    Ring,
}

impl Mark {
    pub const ALL: [Self; 7] =
        [Self::Square, Self::Diamond, Self::Circle, Self::Triangle, Self::Hexagon, Self::Plus, Self::Ring];

    /// The word a forum's data, the symbol and the style sheet use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Square => "square",
            Self::Diamond => "diamond",
            Self::Circle => "circle",
            Self::Triangle => "triangle",
            Self::Hexagon => "hexagon",
            Self::Plus => "plus",
            Self::Ring => "ring",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == word)
    }
}

/// `chip::chip`, and what a tally counts by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    pub tone: Tone,
    pub shape: Shape,
    pub word: String,
}

/// An address and its words: navigation, breadcrumbs, tabs, evidence. In `Fact` an empty `href` is plain text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Link {
    pub href: String,
    pub word: String,
    pub current: bool,
}

impl Link {
    pub fn new(href: impl Into<String>, word: impl Into<String>) -> Self {
        Self { href: href.into(), word: word.into(), current: false }
    }

    /// Words that lead nowhere.
    pub fn plain(word: impl Into<String>) -> Self {
        Self::new("", word)
    }

    #[must_use]
    pub fn current_if(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

/// One option of `form::select` and `form::choices`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    pub value: String,
    pub word: String,
    pub help: String,
    pub chosen: bool,
}

impl Choice {
    pub fn new(value: impl Into<String>, word: impl Into<String>) -> Self {
        Self { value: value.into(), word: word.into(), ..Self::default() }
    }

    #[must_use]
    pub fn chosen_if(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// One row of `form::mapping`: a column of a file, and what it may become.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MappedColumn {
    /// Name of the form's field.
    pub name: String,
    /// As the file has it.
    pub heading: String,
    /// The beginning of its first value.
    pub sample: String,
    pub options: Vec<Choice>,
}

/// One complaint of `form::problems`: `field` is the id of what it is about, empty when it is about the whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FormProblem {
    pub field: String,
    pub message: String,
}

/// One question of `list::filters`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FilterGroup {
    pub word: String,
    pub choices: Vec<FilterChoice>,
    /// The others, a step away.
    pub more: Vec<FilterChoice>,
    /// Those beyond, which would be no list to choose from.
    pub unlisted: usize,
}

/// One answer of a filter, with how many it would show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FilterChoice {
    pub word: String,
    pub n: u64,
    pub href: String,
    pub current: bool,
}

/// One row of `list::recommendations`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecommendationLine {
    /// As the source gives it, "Part 2.II" too.
    pub number: String,
    pub href: String,
    pub title: String,
    pub statuses: Vec<Status>,
    /// The key of its reading: `not-assessed`, `pending`, `single`, `unanimous`, `divergent`.
    pub reading: String,
    /// How many assessors the reading rests on.
    pub n: u64,
    /// Category, source and what else a reader should know, in one line.
    pub about: Vec<String>,
}

/// `assessment::assessment`: one assessor's finding as its card shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AssessmentCard {
    /// What it was said of, where that is not what the page is about.
    pub of: Option<Link>,
    /// The id of the card in its page, so that it can be linked to.
    pub id: String,
    pub assessor: String,
    pub capacity: String,
    pub mark: Mark,
    /// Name of the stakeholder group; empty when none is known.
    pub group: String,
    pub statuses: Vec<Status>,
    /// Cleaned HTML.
    pub narrative: String,
    pub lang: String,
    pub evidence: Vec<Link>,
    /// Other recommendations that the same assessment covers.
    pub also: Vec<Link>,
    /// ISO 8601.
    pub datetime: String,
    pub date: String,
    pub earlier: u64,
    pub earlier_href: String,
    /// Where a reader tells moderators of it; empty: nowhere.
    pub report: String,
}

/// One line of `assessment::history`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HistoryEntry {
    pub datetime: String,
    pub date: String,
    pub what: String,
    pub who: String,
}

/// One pair of `assessment::facts`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fact {
    pub word: String,
    pub values: Vec<Link>,
}

/// One figure of `tally::figures`, with what it is a share of ("of 40").
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figure {
    pub word: String,
    pub n: String,
    pub of: String,
}

/// One stage of `head::steps`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Step {
    pub word: String,
    pub done: bool,
    pub current: bool,
}

impl Step {
    /// The stages in order, those before `current` (from 0) done.
    pub fn list(words: impl IntoIterator<Item = String>, current: usize) -> Vec<Self> {
        words
            .into_iter()
            .enumerate()
            .map(|(at, word)| Self { word, done: at < current, current: at == current })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tone_shape_and_mark_is_read_back_from_its_word() {
        assert!(Tone::ALL.into_iter().all(|tone| Tone::parse(tone.as_str()) == Some(tone)));
        assert!(Shape::ALL.into_iter().all(|shape| Shape::parse(shape.as_str()) == Some(shape)));
        assert!(Mark::ALL.into_iter().all(|mark| Mark::parse(mark.as_str()) == Some(mark)));
        assert_eq!(Shape::parse("blob"), None);
    }

    #[test]
    fn steps_before_the_current_one_are_done() {
        let steps = Step::list(["a", "b", "c"].map(String::from), 1);
        assert_eq!(
            steps.iter().map(|step| (step.done, step.current)).collect::<Vec<_>>(),
            [(true, false), (false, true), (false, false)]
        );
    }
}
