//! Holds what a file says against what the register has, and says what would change. Nothing is written here.
//!
//! Source, list and number only find candidates; words decide (see [`crate::matching`]). A number is a label of its
//! list, so equal words under two different numbers are two recommendations, and equal words where one side has no
//! number are one. An import adds and never takes away: it closes no filing, changes no text, removes no link. What
//! stands after several imports therefore does not depend on their order.

mod candidates;
mod categories;
mod document;
mod existing;
mod links;
mod planner;
mod rows;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use uuid::Uuid;

use super::draft::Reading;
use super::reason::{Reasons, Spot};
use crate::document::{
    Action, Capacity, Correction, Document, Indications, Kept, Round, Source, Version, Wording,
};
pub use existing::{
    Categories, Existing, Fingerprint, Known, KnownAssessment, KnownFiling, KnownLink, Needs,
};

/// What the importer was told besides the file.
#[derive(Debug, Clone, Default)]
pub struct PlanOptions {
    /// `--source`; it goes before the file's own column.
    pub source: Option<String>,
    /// `--list`; it goes before the file's own column.
    pub list: Option<String>,
    /// The source of rows that neither option nor column names: the file's name without its ending. Their list
    /// stays empty.
    pub file_name: String,
    /// `--round`: where rows stand that name no round of their own. A year in a heading goes before it.
    pub round: Option<Round>,
    /// The round of assessments that neither a heading nor `round` dates (the current year).
    pub fallback_round: Round,
    /// BCP 47 tag of texts whose language the file does not say.
    pub language: String,
    /// Who assessed, when the file does not say: the working group whose list it is.
    pub assessor: String,
    pub on_conflict: OnConflict,
    /// What a person decided, by row of the file; goes before `on_conflict`.
    pub decisions: BTreeMap<usize, Decision>,
}

/// What happens to every conflict nobody decided by hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnConflict {
    /// It stays undecided, and the plan cannot be applied.
    #[default]
    Ask,
    Decide(Decision),
}

/// What is done with a text that is nearly another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Another wording of the same recommendation, kept beside its text.
    Wording,
    /// A recommendation of its own.
    Separate,
    /// The row is left out.
    Skip,
}

impl OnConflict {
    /// `ask`, `wording`, `separate` or `skip`.
    pub fn parse(name: &str) -> Option<Self> {
        if name == "ask" { Some(Self::Ask) } else { Decision::parse(name).map(Self::Decide) }
    }
}

impl Decision {
    /// `wording`, `separate` or `skip`.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Wording, Self::Separate, Self::Skip].into_iter().find(|decision| decision.as_str() == name)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wording => "wording",
            Self::Separate => "separate",
            Self::Skip => "skip",
        }
    }
}

/// What an import would do. As JSON it is what `plenary import register --format json` prints.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// Rows that bring a recommendation.
    pub add: usize,
    /// Rows that bring something to one that is there: a filing, round, tag, link or assessment.
    pub amend: usize,
    /// Rows that change nothing.
    pub same: usize,
    /// Rows whose text is nearly that of another recommendation, decided or not.
    pub conflict: usize,
    /// Rows that cannot be taken.
    pub rejected: usize,
    /// In the file's order.
    pub rows: Vec<Row>,
    /// New recommendations; [`Target::New`] counts into this list.
    #[serde(skip)]
    pub additions: Vec<Addition>,
    #[serde(skip)]
    pub assessments: Vec<NewAssessment>,
    /// Assessments of the register that turn out to cover one more recommendation.
    #[serde(skip)]
    pub covers: Vec<(Uuid, Target)>,
    #[serde(skip)]
    pub links: Vec<NewLink>,
    /// Rounds that are named here and not in the register.
    #[serde(skip)]
    pub rounds: Vec<Round>,
    #[serde(skip)]
    pub categories: Vec<NewCategory>,
    /// Names that turned out to be other names of categories.
    #[serde(skip)]
    pub aliases: Vec<NewAlias>,
}

impl Plan {
    /// Rows of conflicts nobody has decided. With any of them the plan must not be applied.
    pub fn undecided(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.result == Outcome::Conflict && row.decision.is_none())
    }

    /// Whether applying it would leave the register as it is.
    pub fn changes_nothing(&self) -> bool {
        self.additions.is_empty()
            && self.assessments.is_empty()
            && self.covers.is_empty()
            && self.links.is_empty()
            && self.aliases.is_empty()
            && self.rows.iter().all(|row| row.changes.is_empty())
    }
}

/// What becomes of one row of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// From 1, as a spreadsheet counts; `None`: the file as a whole.
    pub row: Option<usize>,
    pub result: Outcome,
    /// What is to blame when rejected; otherwise what the row is about ("number", "round, category", "text").
    pub field: Option<Spot>,
    pub value: Option<String>,
    #[serde(rename = "reason")]
    pub reasons: Reasons,
    /// Of a conflict: the register's text.
    pub existing: Option<String>,
    /// Of a conflict: the file's text.
    pub incoming: Option<String>,
    /// Of a conflict: what was decided, by hand or by option.
    #[serde(skip)]
    pub decision: Option<Decision>,
    /// The recommendation it is about; `None` when nothing is done with the row.
    #[serde(skip)]
    pub target: Option<Target>,
    /// What is done to that recommendation, besides adding it, its assessments and its links.
    #[serde(skip)]
    pub changes: Vec<Change>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Add,
    Amend,
    Same,
    Conflict,
    Rejected,
}

/// A recommendation of the register or one that the plan adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    Known(Uuid),
    /// Place in [`Plan::additions`].
    New(usize),
}

/// One change to one recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Files it under a category beside those it has: an import never closes a filing. Which one is current follows
    /// from the rounds' dates, so an older round's filing that comes later stands beside and is not the current one.
    File {
        category: Arc<str>,
        round: Arc<str>,
        span: Option<Box<Span>>,
    },
    /// Key of the round it stands in from now on, assessed or not.
    PutIntoRound(Arc<str>),
    Tag(String),
    Indicate(Indications),
    Keep(Kept),
    /// Another wording; `at` only when it comes with its date from our own file.
    AddWording {
        text: String,
        round: String,
        at: Option<String>,
    },
    /// The words of a stub.
    GiveText {
        text: String,
        language: String,
    },
    /// Only from our own files.
    Correct(Box<Correction>),
    /// From our own files with its id and moment; a task of a sheet has a nil id and no moment yet.
    Act(Box<Action>),
}

/// When a filing began and ended, as our own file says (RFC 3339).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub from: String,
    pub to: Option<String>,
}

/// A recommendation to be added. Its filings, rounds, tags and the like are changes of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// Its id when it comes from our own file.
    pub id: Option<Uuid>,
    pub source: Arc<Source>,
    pub list: Arc<str>,
    pub number: String,
    /// Place in its list, after all that are there.
    pub position: u32,
    pub language: Arc<str>,
    pub title: String,
    /// Empty: a stub, known by its number alone.
    pub text: String,
    pub wording: Wording,
}

/// An assessment to be filed for a party without account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAssessment {
    /// Its id when it comes from our own file.
    pub id: Option<Uuid>,
    /// The rows of the file it comes from.
    pub rows: Vec<usize>,
    pub covers: Vec<Target>,
    /// Key of its round.
    pub round: Arc<str>,
    /// The assessor's public name; empty: a former participant.
    pub assessor: Arc<str>,
    pub capacity: Capacity,
    /// RFC 3339 when it comes from our own file; else it is filed when it is imported.
    pub filed: Option<String>,
    /// Oldest first. The dates are empty unless it comes from our own file.
    pub versions: Vec<Version>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLink {
    pub from: Target,
    pub to: Target,
    /// `same-as|overlaps|depends-on|answers|refers-to`
    pub kind: String,
    /// `words|person|import`
    pub origin: String,
}

/// A name that means a category, here already or new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAlias {
    /// The category's key.
    pub category: String,
    pub alias: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCategory {
    pub key: String,
    pub name: String,
}

/// What importing the sheet would do to the register. Rows of the file are held against each other too.
/// The words of the sheet go into the plan.
pub fn plan(existing: &Existing, reading: Reading, options: &PlanOptions) -> Plan {
    rows::plan(existing, reading, options)
}

/// What importing one of our own files would do. Recommendations and assessments are known by their ids, then by
/// their words, so that a file of another forum meets what is here. Rows count recommendations, from 1.
pub fn plan_document(existing: &Existing, document: &Document, options: &PlanOptions) -> Plan {
    document::plan(existing, document, options)
}
