//! What a file says, before it is held against what the register has. Pure data.

use super::reason::{Reason, Spot};
use crate::document::{Evidence, Indications, Kept, Recommendation};

/// Everything `read` found in one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    pub sheet: String,
    /// Names of all sheets of the file, in its order.
    pub sheets: Vec<String>,
    /// Whether the file's encoding is a guess ([`extract::Workbook`]).
    pub is_guessed_windows_1252: bool,
    /// Row of the header, from 1 as a spreadsheet counts.
    pub header_row: usize,
    /// How each column was understood, in the file's order.
    pub columns: Vec<Column>,
    pub drafts: Vec<Draft>,
    pub complaints: Vec<Complaint>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The heading as it stands in the file.
    pub heading: String,
    /// What it was taken for; `None`: not recognised (its cells are then kept as they stand).
    pub field: Option<Field>,
    /// A year found in the heading.
    pub round: Option<String>,
    /// What stands first under the heading, cut short; empty: nothing does.
    pub sample: String,
}

/// The fields a column can be mapped to; `as_str` are the names `--map "COLUMN=field"` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    Number,
    Text,
    Title,
    Category,
    Tags,
    Source,
    List,
    Reference,
    CrossReference,
    Status,
    Narrative,
    /// Who says what the row says of the recommendation, by name.
    Assessor,
    /// What is to be done about it, and by when: an action, with whoever is responsible.
    Task,
    Due,
    Responsible,
    Cost,
    Remark,
    Evidence,
    Language,
    Round,
    Indications,
    /// Known and left out ("Category no."): not kept, not complained of.
    Ignore,
}

/// One recommendation as one row of a file gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Row in the file, from 1.
    pub row: usize,
    pub number: String,
    pub source: Option<String>,
    pub list: Option<String>,
    pub text: String,
    pub title: String,
    pub language: Option<String>,
    /// Category as written, after "regarding" or carried down the block.
    pub category: Option<String>,
    pub tags: Vec<String>,
    /// URL or words from "Ref / URL".
    pub reference: String,
    /// Words of an explicit cross-reference column.
    pub cross_reference: String,
    pub responsible: String,
    /// What is to be done about it; empty: nothing.
    pub task: String,
    /// By when, as written.
    pub due: String,
    pub indications: Option<Indications>,
    pub kept: Vec<Kept>,
    pub findings: Vec<FindingDraft>,
    /// Whose findings they are, where the file says so.
    pub assessor: Option<String>,
    /// The round the row stands in even when nobody assessed it.
    pub round: Option<String>,
    /// Set for our own files only: the recommendation with its ids and dates as exported.
    pub own: Option<Box<Recommendation>>,
}

/// One assessment as a row gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindingDraft {
    pub round: Option<String>,
    /// The forum's status keys.
    pub status: Vec<String>,
    /// As written, when it is no known status.
    pub status_as_written: String,
    /// "assessment pending" and the like.
    pub pending: bool,
    pub narrative: String,
    pub evidence: Vec<Evidence>,
    /// Rows that share this very cell (merged over several rows) bear the same mark.
    pub shared: Option<u32>,
}

/// A row (or the file) that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Row in the file, from 1; `None`: the file as a whole.
    pub row: Option<usize>,
    /// The column, or the part of a document, when one cell is to blame.
    pub column: Option<Spot>,
    pub value: String,
    pub reason: Reason,
}
