//! Why a row or a file is not taken as it stands, as values: each door says it in its own words.
//!
//! The words here are English, for the command line and its JSON. Pages say the same in the reader's language
//! (`pages/import/reasons.rs`); a test holds the English of both together.

use std::fmt;
use std::sync::Arc;

use kernel::Date;
use serde::{Serialize, Serializer};
use thiserror::Error;
use uuid::Uuid;

use super::draft::Field;
use super::plan::Decision;
use super::prepare::Unreadable;
use crate::document::{FORMAT, Fault, Indications, VERSION};
use crate::export::Column;
use crate::matching::Share;

/// One thing to be said of a row, or of the file as a whole. Small: a hundred thousand rows may bear one each.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Reason {
    #[error("{field} of {found} characters, and at most {limit} are taken")]
    Long { field: Field, found: usize, limit: usize },
    #[error("category of more than {0} characters")]
    LongCategory(usize),
    #[error("tag of more than {0} characters")]
    LongTag(usize),
    #[error("status of more than {0} characters")]
    LongStatus(usize),
    #[error("assessment of more than {0} bytes")]
    LongAssessment(usize),
    #[error("an assessment in a row without a number and without a text")]
    AssessmentOfNothing,
    #[error("a status in a row without a number and without a text")]
    StatusOfNothing,
    #[error("indications that are not a whole number")]
    IndicationsNotWhole,
    #[error("more indications than the {0} who could give one")]
    IndicationsOfTooMany(u32),
    #[error(
        "a formula without a value, or with an error instead of one; put it right in a spreadsheet program, save the file and send it again"
    )]
    FormulaWithoutValue,
    #[error("the row has neither a number nor a text")]
    Nameless,
    #[error("{0} recommendations bear this number, and the row has no text to tell which")]
    NumberAmbiguous(usize),
    #[error("{0} recommendations have these words, and the row has no number to tell which")]
    TextAmbiguous(usize),
    #[error("{} of {} words are shared: {}", .share.shared, .share.of, done_with(*.decision))]
    Conflict { share: Share, decision: Option<Decision> },
    /// Shared: every row of the category says it.
    #[error("the category {written:?} is taken as {known_as:?}")]
    CategoryTakenAs { written: Arc<str>, known_as: Arc<str> },
    #[error("indications stay {} of {}, the file says {} of {}", .known.count, .known.of, .file.count, .file.of)]
    IndicationsStay { known: Indications, file: Indications },
    #[error("the link to {0} is left out: it is not here")]
    LinkLeftOut(Uuid),
    #[error("the merge into {0} is left out: one of the two is merged otherwise already")]
    MergeLeftOut(Uuid),
    #[error("assessment {0} stays as it is here, the file has other versions of it")]
    AssessmentStays(Uuid),
    #[error("the status {0:?} is not known in this register; it is kept as it is written")]
    StatusUnknown(Box<str>),
    #[error("{}", new_round(.0, *.1))]
    RoundNew(Box<str>, Option<Date>),
    #[error(transparent)]
    Own(Own),
    /// The file as a whole.
    #[error(transparent)]
    Unreadable(Box<Unreadable>),
}

/// What is to be said of one of our own files.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Own {
    /// With what the parser says, which names the place.
    #[error("the file cannot be read: {0}")]
    Unreadable(Box<str>),
    #[error("row {row} cannot be read: {error}")]
    RowUnreadable { row: usize, error: Box<str> },
    #[error("version {VERSION} of {FORMAT} is read here; the file is from a newer release")]
    Newer,
    #[error("the file is no {FORMAT}: {0}")]
    OtherShape(Box<str>),
    #[error("cannot be read; it is needed as it was exported")]
    Cell,
    #[error("is no list of the kind exported: {0}")]
    List(Box<str>),
    #[error("is no list of recommendation ids")]
    Covers,
    #[error("is neither verbatim nor summary")]
    Wording,
    #[error("is computed from {}; change it there", Column::CategoryHistory.heading())]
    Computed,
    #[error("the recommendation has other cells here than in row {0}")]
    RecommendationDiffers(usize),
    #[error("the assessment has other cells here than in row {0}")]
    AssessmentDiffers(usize),
    #[error("the assessment must stand in one row of each recommendation it covers")]
    AssessmentRows,
    #[error("{fault} (in {id})")]
    Unsound { fault: Fault, id: Uuid },
}

fn new_round(written: &str, date: Option<Date>) -> String {
    match date {
        Some(date) => format!("the round {written:?} is new here and is taken to be of {date}"),
        None => format!("the round {written:?} is new here and has no date"),
    }
}

fn done_with(decision: Option<Decision>) -> &'static str {
    match decision {
        None => "decide whether it is another wording or another recommendation",
        Some(Decision::Wording) => "kept as another wording",
        Some(Decision::Separate) => "added as another recommendation",
        Some(Decision::Skip) => "left out",
    }
}

/// All that is to be said of one row, in the order it was found; mostly nothing. As JSON one string, or null.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reasons(Vec<Reason>);

impl Reasons {
    pub fn push(&mut self, reason: Reason) {
        // Room for one: there are rarely two, and a hundred thousand rows are kept until they are applied.
        self.0.reserve_exact(1);
        self.0.push(reason);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Reason> {
        self.0.iter()
    }
}

impl From<Reason> for Reasons {
    fn from(reason: Reason) -> Self {
        Self(vec![reason])
    }
}

impl fmt::Display for Reasons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, reason) in self.0.iter().enumerate() {
            let before = if at == 0 { "" } else { "; " };
            write!(f, "{before}{reason}")?;
        }
        Ok(())
    }
}

impl Serialize for Reasons {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_empty() { serializer.serialize_none() } else { serializer.collect_str(self) }
    }
}

/// What of a row is spoken of. As JSON its English names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// A column of the file, by its heading.
    Column(Box<str>),
    Part(Part),
    /// In the order they came.
    Parts(Box<[Part]>),
}

impl Spot {
    /// The parts, when it is no column of the file.
    pub fn parts(&self) -> &[Part] {
        match self {
            Self::Column(_) => &[],
            Self::Part(part) => std::slice::from_ref(part),
            Self::Parts(parts) => parts,
        }
    }
}

impl From<Vec<Part>> for Spot {
    fn from(parts: Vec<Part>) -> Self {
        if let [only] = parts[..] { Self::Part(only) } else { Self::Parts(parts.into()) }
    }
}

impl From<&str> for Spot {
    fn from(heading: &str) -> Self {
        Self::Column(heading.into())
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Column(heading) = self {
            return f.write_str(heading);
        }
        for (at, part) in self.parts().iter().enumerate() {
            f.write_str(if at == 0 { "" } else { ", " })?;
            f.write_str(part.as_str())?;
        }
        Ok(())
    }
}

impl Serialize for Spot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A part of a recommendation or of an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Number,
    Text,
    Category,
    Alias,
    Round,
    Tag,
    Indications,
    Kept,
    Wording,
    Correction,
    Action,
    Link,
    Assessment,
    // Of one of our own files, as its JSON calls them.
    Id,
    Categories,
    Wordings,
    Corrections,
    Related,
    Actions,
    Filed,
    Covers,
    Versions,
}

impl Part {
    pub const ALL: [Self; 22] = [
        Self::Number,
        Self::Text,
        Self::Category,
        Self::Alias,
        Self::Round,
        Self::Tag,
        Self::Indications,
        Self::Kept,
        Self::Wording,
        Self::Correction,
        Self::Action,
        Self::Link,
        Self::Assessment,
        Self::Id,
        Self::Categories,
        Self::Wordings,
        Self::Corrections,
        Self::Related,
        Self::Actions,
        Self::Filed,
        Self::Covers,
        Self::Versions,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "text",
            Self::Category => "category",
            Self::Alias => "alias",
            Self::Round => "round",
            Self::Tag => "tag",
            Self::Indications => "indications",
            Self::Kept => "kept",
            Self::Wording => "wording",
            Self::Correction => "correction",
            Self::Action => "action",
            Self::Link => "link",
            Self::Assessment => "assessment",
            Self::Id => "id",
            Self::Categories => "categories",
            Self::Wordings => "wordings",
            Self::Corrections => "corrections",
            Self::Related => "related",
            Self::Actions => "actions",
            Self::Filed => "filed",
            Self::Covers => "covers",
            Self::Versions => "versions",
        }
    }
}
