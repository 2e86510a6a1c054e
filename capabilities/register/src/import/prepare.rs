//! From a file's bytes to something that can be planned: finds out whose file it is, reads it, and fills in what the
//! file does not say from what the importer and the forum say.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::draft::{Complaint, Field, Reading};
use super::own;
use super::plan::{self, Decision, Existing, Needs, OnConflict, Outcome, Plan, PlanOptions, Row};
use super::read::{self, ReadError, ReadOptions, StatusWords};
use super::reason::Reason;
use crate::archive;
use crate::document::{Document, Round};
use crate::reading::date_in;
use crate::vocabulary::{Status, Vocabulary};
use extract::{ExtractError, Limits};
use kernel::Instant;

/// What whoever imports says of the file.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Goes before the file's own column; without either, the file's name.
    pub source: Option<String>,
    /// Goes before the file's own column; without either, no list.
    pub list: Option<String>,
    /// Key of the round: a year, or one the register has. A year in a heading goes before it.
    pub round: Option<String>,
    pub sheet: Option<String>,
    /// What columns are to be taken for, by heading or letter.
    pub map: Vec<(String, Field)>,
    /// Whether each paragraph of an assessment is an assessment of its own.
    pub split_paragraphs: bool,
    /// Who assessed, when the file does not say.
    pub assessor: Option<String>,
    pub on_conflict: OnConflict,
    /// What a person decided, by row of the file.
    pub decisions: BTreeMap<usize, Decision>,
}

/// What the forum says where the file does not.
#[derive(Debug, Clone)]
pub struct Here {
    pub statuses: Vec<StatusWords>,
    pub rounds: Vec<Round>,
    /// BCP 47 tag of the forum's first language.
    pub language: String,
    /// The group that keeps the register, else the register itself, or the forum while it has no name of its own: an
    /// unsigned list is its keeper's.
    pub assessor: String,
    pub now: Instant,
}

impl Here {
    pub fn new(vocabulary: &Vocabulary, language: &str, assessor: String, now: Instant) -> Self {
        Self {
            statuses: status_words(&vocabulary.statuses),
            rounds: vocabulary.rounds.iter().map(|row| row.round.clone()).collect(),
            language: language.to_owned(),
            assessor,
            now,
        }
    }

    /// The round of that key: the register's, else a new one dated by the year in its key.
    fn round(&self, key: &str) -> Option<Round> {
        let key = key.trim();
        if let Some(known) = self.rounds.iter().find(|round| round.key == key) {
            return Some(known.clone());
        }
        let date = date_in(key)?.to_string();
        Some(Round { key: key.to_owned(), name: key.to_owned(), assessed: date.clone(), published: date })
    }
}

/// The forum's statuses, with the usual spellings of those it began with.
fn status_words(statuses: &[Status]) -> Vec<StatusWords> {
    let usual = StatusWords::usual();
    let spellings = |key: &str| usual.iter().find(|words| words.key == key);
    let words = |status: &Status| StatusWords {
        key: status.key.clone(),
        label: status.label.clone(),
        aliases: status
            .aliases
            .iter()
            .chain(spellings(&status.key).map(|words| &words.aliases).into_iter().flatten())
            .cloned()
            .collect(),
    };
    statuses.iter().map(words).collect()
}

/// Why nothing of a file can be taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    #[error(transparent)]
    File(#[from] ExtractError),
    #[error(transparent)]
    Sheet(#[from] ReadError),
    /// One of our own files, and something in it does not hold: then none of it is believed.
    #[error("{}", told(.0))]
    Own(Vec<Complaint>),
    #[error(
        "{name:?} is JSON and no export of a register: its \"format\" is not {}",
        crate::document::FORMAT
    )]
    OtherJson { name: String },
    #[error(
        "this is a whole register, for another forum to start from: it goes in under \"Start from an export\" in the \
         administration, or by \"plenary import archive\""
    )]
    Archive,
    #[error("the round {0:?} names no year; write one such as 2018 or 2018-10")]
    Round(String),
}

fn told(complaints: &[Complaint]) -> String {
    match complaints {
        [] => String::new(),
        [only] => only.reason.to_string(),
        [first, more @ ..] => format!("{} (and {} more)", first.reason, more.len()),
    }
}

impl Unreadable {
    /// The same as a plan in which everything is rejected.
    pub fn as_plan(&self, file_name: &str) -> Plan {
        let whole = || Complaint {
            row: None,
            column: None,
            value: file_name.to_owned(),
            reason: Reason::Unreadable(Box::new(self.clone())),
        };
        let complaints = match self {
            Self::Own(complaints) if !complaints.is_empty() => complaints.clone(),
            _ => vec![whole()],
        };
        let rows = complaints.into_iter().map(|complaint| Row {
            row: complaint.row,
            result: Outcome::Rejected,
            field: complaint.column,
            value: Some(complaint.value),
            reasons: complaint.reason.into(),
            existing: None,
            incoming: None,
            decision: None,
            target: None,
            changes: Vec::new(),
        });
        let rows: Vec<Row> = rows.collect();
        Plan { rejected: rows.len(), rows, ..Plan::default() }
    }
}

/// A file that has been read, ready to be held against the register.
#[derive(Debug, Clone)]
pub struct Prepared {
    content: Content,
    pub options: PlanOptions,
}

#[derive(Debug, Clone)]
enum Content {
    Own(Box<Document>),
    Sheet(Box<Reading>),
}

impl Prepared {
    /// What importing it would do to the register. The file's words go into the plan.
    pub fn into_plan(self, existing: &Existing) -> Plan {
        match self.content {
            Content::Own(document) => plan::plan_document(existing, &document, &self.options),
            Content::Sheet(reading) => plan::plan(existing, *reading, &self.options),
        }
    }

    /// What of the register it is held against. The assessments of a sheet are news or not within their rounds; those
    /// of our own files may be known by their ids.
    pub fn needs(&self) -> Needs {
        let Content::Sheet(reading) = &self.content else { return Needs::everything() };
        let given = self.options.round.as_ref().unwrap_or(&self.options.fallback_round);
        let mut rounds = BTreeSet::from([given.key.clone()]);
        for draft in &reading.drafts {
            let named =
                draft.findings.iter().filter_map(|finding| finding.round.as_ref()).chain(&draft.round);
            for round in named {
                if !rounds.contains(round) {
                    rounds.insert(round.clone());
                }
            }
        }
        Needs { rounds: Some(rounds) }
    }

    /// How the sheet was understood: for mapping its columns by hand. `None`: it is one of our own files.
    pub fn reading(&self) -> Option<&Reading> {
        match &self.content {
            Content::Own(_) => None,
            Content::Sheet(reading) => Some(reading),
        }
    }
}

/// Bytes of our own files: a register of 100,000 recommendations with three assessments each comes to a third.
const OWN_FILE_BYTES: u64 = 1 << 30;

/// Bytes that a file beginning like this may have at most: to be asked before the rest of it is read.
pub fn file_limit(head: &[u8], file_name: &str) -> u64 {
    let usual = Limits::default().file_bytes;
    let is_packed = head.starts_with(b"PK");
    if !is_packed && own::read(head, file_name).is_some() { OWN_FILE_BYTES } else { usual }
}

/// Reads a file.
///
/// What the bytes hold decides how they are read: one of our own files (JSON, CSV or XLSX, whatever its name) goes by
/// its own ids and dates, anything else is a sheet that somebody keeps. The bytes are given up as soon as they are read.
pub fn prepare(
    bytes: Vec<u8>,
    file_name: &str,
    options: Options,
    here: &Here,
) -> Result<Prepared, Unreadable> {
    let round = match &options.round {
        Some(key) => Some(here.round(key).ok_or_else(|| Unreadable::Round(key.clone()))?),
        None => None,
    };
    let content = read_content(bytes, file_name, &options, here)?;
    let year = here.now.day()[..4].to_owned();
    let fallback_round = here.round(&year).expect("a year is a date");
    let options = PlanOptions {
        source: options.source,
        list: options.list,
        file_name: without_ending(file_name).to_owned(),
        round,
        fallback_round,
        language: here.language.clone(),
        assessor: options.assessor.unwrap_or_else(|| here.assessor.clone()),
        on_conflict: options.on_conflict,
        decisions: options.decisions,
    };
    Ok(Prepared { content, options })
}

fn read_content(
    bytes: Vec<u8>,
    file_name: &str,
    options: &Options,
    here: &Here,
) -> Result<Content, Unreadable> {
    let is_packed = bytes.starts_with(b"PK");
    if !is_packed {
        if archive::is_one(&bytes) {
            return Err(Unreadable::Archive);
        }
        match own::read(&bytes, file_name) {
            Some(Ok(document)) => return Ok(Content::Own(Box::new(document))),
            Some(Err(complaints)) => return Err(Unreadable::Own(complaints)),
            None if is_json(&bytes, file_name) => {
                return Err(Unreadable::OtherJson { name: file_name.to_owned() });
            }
            None => {}
        }
    }
    let workbook = extract::spreadsheet::read(&bytes, file_name, &Limits::default())?;
    drop(bytes);
    // A workbook of ours, or a table of ours that somebody saved in another encoding.
    match own::read_workbook(&workbook) {
        Some(Ok(document)) => return Ok(Content::Own(Box::new(document))),
        Some(Err(complaints)) => return Err(Unreadable::Own(complaints)),
        None => {}
    }
    let read_options = ReadOptions {
        sheet: options.sheet.clone(),
        map: options.map.clone(),
        statuses: here.statuses.clone(),
        round: None,
        split_paragraphs: options.split_paragraphs,
    };
    Ok(Content::Sheet(Box::new(read::read_owned(workbook, file_name, &read_options)?)))
}

fn is_json(bytes: &[u8], file_name: &str) -> bool {
    let named = file_name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"));
    let opens =
        bytes.iter().find(|byte| !byte.is_ascii_whitespace()).is_some_and(|byte| b"{[".contains(byte));
    named && opens
}

/// `list.xlsx` is called "list"; folders before it are no part of its name.
fn without_ending(file_name: &str) -> &str {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    name.rsplit_once('.').map_or(name, |(stem, _)| if stem.is_empty() { name } else { stem })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn here() -> Here {
        Here {
            statuses: StatusWords::usual(),
            rounds: Vec::new(),
            language: "en".to_owned(),
            assessor: String::new(),
            now: Instant::from_micros(0),
        }
    }

    proptest! {
        #[test]
        fn any_bytes_under_any_name_are_planned_or_refused_in_words(
            start in prop::sample::select(vec!["", "PK\u{3}\u{4}", "{\"format\":\"plenary-register\"", "Number,Recommendation\n1,", "[", "\u{feff}Number;Text\n"]),
            rest in prop::collection::vec(any::<u8>(), 0..400),
            name in prop::sample::select(vec!["a.csv", "a.xlsx", "a.json", "a.ods", "a.tsv", "a", "../a.exe"]),
        ) {
            let mut bytes = start.as_bytes().to_vec();
            bytes.extend(rest);
            let _ = file_limit(&bytes, name);
            match prepare(bytes, name, Options::default(), &here()) {
                Ok(prepared) => {
                    let plan = prepared.into_plan(&Existing::default());
                    prop_assert!(plan.rows.len() >= plan.add + plan.amend + plan.same + plan.conflict);
                }
                Err(unreadable) => {
                    prop_assert!(!unreadable.to_string().is_empty());
                    prop_assert!(unreadable.as_plan(name).rejected > 0);
                }
            }
        }
    }

    #[test]
    fn a_source_is_called_after_its_file() {
        for (file, name) in [
            ("improvements.xlsx", "improvements"),
            ("C:\\lists\\options.paper.csv", "options.paper"),
            ("../up", "up"),
            (".csv", ".csv"),
        ] {
            assert_eq!(without_ending(file), name);
        }
    }
}
