//! Our own table, row by row, back into a document.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, RandomState};
use std::str::FromStr;

use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{COMPLAINTS, sound};
use crate::document::{
    Assessment, Capacity, Document, FORMAT, Indications, Recommendation, Round, Source, VERSION, Version,
    Wording,
};
use crate::export::{CONTINUATION, Column, joined, split_list, unguarded};
use crate::import::draft::Complaint;
use crate::import::reason::{Own, Reason};

/// Reads a table whose headings [`super::is_ours`] recognised. `rows` come with their place in the file, from 1; they
/// may be shorter than the headings. Rows without any text are passed over.
///
/// A recommendation stands in as many rows as it has assessments, an assessment in as many as it covers
/// recommendations; they must say the same everywhere, since nobody could tell which one is meant.
pub fn from_rows(
    headings: &[String],
    rows: impl Iterator<Item = (usize, Vec<String>)>,
) -> Result<Document, Vec<Complaint>> {
    let mut table = Reader::new(headings);
    for (row, cells) in rows {
        table.read(row, &cells);
        if table.is_hopeless() {
            break;
        }
    }
    table.finish()
}

/// Where something was read first, with a hash of the cells it was read from.
struct Seen {
    row: usize,
    hash: u64,
}

pub(super) struct Reader {
    /// The columns in which each column's text stands: its own, then its continuations in order.
    places: HashMap<Column, Vec<usize>>,
    recommendations: Vec<Recommendation>,
    assessments: Vec<Assessment>,
    seen: HashMap<Uuid, Seen>,
    /// Where each assessment's rows are, to compare with what it says it covers.
    covered_by: HashMap<Uuid, Vec<Uuid>>,
    assessments_seen: HashMap<Uuid, Seen>,
    hasher: RandomState,
    complaints: Vec<Complaint>,
}

impl Reader {
    pub fn new(headings: &[String]) -> Self {
        let mut found: HashMap<Column, Vec<(usize, usize)>> = HashMap::new();
        for (place, heading) in headings.iter().enumerate() {
            let (own, part) = heading.split_once(CONTINUATION).unwrap_or((heading, "1"));
            if let (Some(column), Ok(part)) = (Column::of_heading(own), part.trim().parse()) {
                found.entry(column).or_default().push((part, place));
            }
        }
        let in_order = |mut parts: Vec<(usize, usize)>| {
            parts.sort_unstable();
            parts.into_iter().map(|(_, place)| place).collect()
        };
        Self {
            places: found.into_iter().map(|(column, parts)| (column, in_order(parts))).collect(),
            recommendations: Vec::new(),
            assessments: Vec::new(),
            seen: HashMap::new(),
            covered_by: HashMap::new(),
            assessments_seen: HashMap::new(),
            hasher: RandomState::new(),
            complaints: Vec::new(),
        }
    }

    /// Whether so much is wrong that reading on would help nobody.
    pub fn is_hopeless(&self) -> bool {
        self.complaints.len() >= COMPLAINTS
    }

    /// Takes in one row. Rows without any text are passed over.
    pub fn read<S: AsRef<str>>(&mut self, number: usize, cells: &[S]) {
        if cells.iter().all(|cell| cell.as_ref().is_empty()) {
            return;
        }
        let texts = Column::ALL.iter().map(|column| self.text(*column, cells)).collect();
        let mut row = Row { number, texts, complaints: &mut self.complaints };
        let Some(recommendation) = row.parsed::<Uuid>(Column::Recommendation) else { return };
        let hash = self.hasher.hash_one(row.part(false).collect::<Vec<_>>());
        match self.seen.entry(recommendation) {
            Entry::Vacant(first) => {
                first.insert(Seen { row: number, hash });
                if let Some(read) = row.recommendation(recommendation) {
                    self.recommendations.push(read);
                }
            }
            Entry::Occupied(seen) => {
                row.must_equal(seen.get(), hash, Column::Recommendation, Own::RecommendationDiffers);
            }
        }
        if row.part(true).all(str::is_empty) {
            return;
        }
        let Some(assessment) = row.parsed::<Uuid>(Column::Assessment) else { return };
        let hash = self.hasher.hash_one(row.part(true).collect::<Vec<_>>());
        match self.assessments_seen.entry(assessment) {
            Entry::Vacant(first) => {
                first.insert(Seen { row: number, hash });
                if let Some(read) = row.assessment(assessment) {
                    self.assessments.push(read);
                }
            }
            Entry::Occupied(seen) => {
                row.must_equal(seen.get(), hash, Column::Assessment, Own::AssessmentDiffers);
            }
        }
        self.covered_by.entry(assessment).or_default().push(recommendation);
    }

    /// The whole text of a column, its continuations joined, without the guards.
    fn text<'c, S: AsRef<str>>(&self, column: Column, cells: &'c [S]) -> Cow<'c, str> {
        let places = self.places.get(&column).into_iter().flatten();
        let mut parts = places.filter_map(|place| cells.get(*place)).map(|cell| unguarded(cell.as_ref()));
        let Some(first) = parts.next() else { return Cow::Borrowed("") };
        let mut whole = Cow::Borrowed(first);
        for part in parts.filter(|part| !part.is_empty()) {
            whole.to_mut().push_str(part);
        }
        whole
    }

    pub fn finish(mut self) -> Result<Document, Vec<Complaint>> {
        for assessment in &self.assessments {
            let mut rows = self.covered_by.remove(&assessment.id).unwrap_or_default();
            let mut covers = assessment.covers.clone();
            rows.sort_unstable();
            covers.sort_unstable();
            if rows != covers {
                self.complaints.push(Complaint {
                    row: self.assessments_seen.get(&assessment.id).map(|seen| seen.row),
                    column: Some(Column::Covers.heading().into()),
                    value: joined(
                        assessment
                            .covers
                            .iter()
                            .map(Uuid::to_string)
                            .collect::<Vec<_>>()
                            .iter()
                            .map(String::as_str),
                    ),
                    reason: Reason::Own(Own::AssessmentRows),
                });
            }
        }
        if !self.complaints.is_empty() {
            return Err(self.complaints);
        }
        let (seen, assessments_seen) = (self.seen, self.assessments_seen);
        let row_of = |id: Uuid| seen.get(&id).or_else(|| assessments_seen.get(&id)).map(|seen| seen.row);
        let document = Document {
            format: FORMAT.to_owned(),
            version: VERSION,
            recommendations: self.recommendations,
            assessments: self.assessments,
        };
        sound(document, Some(&row_of))
    }
}

/// One row while it is read; cells that cannot be taken are complained of, each with its column and value.
struct Row<'a> {
    number: usize,
    texts: Vec<Cow<'a, str>>,
    complaints: &'a mut Vec<Complaint>,
}

impl Row<'_> {
    fn complain(&mut self, column: Column, reason: Own) {
        self.complaints.push(Complaint {
            row: Some(self.number),
            column: Some(column.heading().into()),
            value: self.text(column).to_owned(),
            reason: Reason::Own(reason),
        });
    }

    fn text(&self, column: Column) -> &str {
        &self.texts[column as usize]
    }

    fn owned(&self, column: Column) -> String {
        self.text(column).to_owned()
    }

    /// The cells of the assessment, or those of the recommendation.
    fn part(&self, of_assessment: bool) -> impl Iterator<Item = &str> {
        let is_of_part = move |column: &Column| column.is_of_assessment() == of_assessment;
        Column::ALL
            .iter()
            .zip(&self.texts)
            .filter(move |(column, _)| is_of_part(column))
            .map(|(_, text)| &**text)
    }

    fn must_equal(&mut self, seen: &Seen, hash: u64, column: Column, differs: fn(usize) -> Own) {
        if seen.hash != hash {
            self.complain(column, differs(seen.row));
        }
    }

    fn parsed<T: FromStr>(&mut self, column: Column) -> Option<T> {
        let parsed = self.text(column).parse().ok();
        if parsed.is_none() {
            self.complain(column, Own::Cell);
        }
        parsed
    }

    fn json<T: DeserializeOwned>(&mut self, column: Column) -> Option<Vec<T>> {
        if self.text(column).is_empty() {
            return Some(Vec::new());
        }
        serde_json::from_str(self.text(column))
            .map_err(|error| self.complain(column, Own::List(error.to_string().into())))
            .ok()
    }

    fn recommendation(&mut self, id: Uuid) -> Option<Recommendation> {
        let wording = match self.text(Column::Wording) {
            "verbatim" => Some(Wording::Verbatim),
            "summary" => Some(Wording::Summary),
            _ => {
                self.complain(Column::Wording, Own::Wording);
                None
            }
        };
        let indications = self.indications();
        let (position, categories) = (self.parsed(Column::Position), self.json(Column::CategoryHistory));
        let (rounds, related) = (self.json(Column::Rounds), self.json(Column::Related));
        let (wordings, corrections) = (self.json(Column::OtherWordings), self.json(Column::Corrections));
        let (kept, actions) = (self.json(Column::KeptCells), self.json(Column::Actions));
        let recommendation = Recommendation {
            id,
            source: Source {
                name: self.owned(Column::Source),
                body: self.owned(Column::SourceBody),
                document: self.owned(Column::SourceDocument),
                date: self.owned(Column::SourceDate),
                url: self.owned(Column::SourceAddress),
            },
            list: self.owned(Column::List),
            number: self.owned(Column::Number),
            position: position?,
            language: self.owned(Column::Language),
            title: self.owned(Column::Title),
            text: self.owned(Column::Text),
            wording: wording?,
            corrections: corrections?,
            wordings: wordings?,
            categories: categories?,
            rounds: rounds?,
            tags: split_list(self.text(Column::Tags)),
            related: related?,
            indications,
            kept: kept?,
            actions: actions?,
        };
        let shown = joined(crate::export::open_categories(&recommendation));
        if shown != self.text(Column::Categories) {
            self.complain(Column::Categories, Own::Computed);
            return None;
        }
        Some(recommendation)
    }

    /// Both cells empty: none. `None` with a complaint when only one of them is a number.
    fn indications(&mut self) -> Option<Indications> {
        if self.text(Column::Indications).is_empty() && self.text(Column::IndicationsOf).is_empty() {
            return None;
        }
        let (count, of) = (self.parsed(Column::Indications), self.parsed(Column::IndicationsOf));
        Some(Indications { count: count?, of: of? })
    }

    fn assessment(&mut self, id: Uuid) -> Option<Assessment> {
        let (evidence, earlier) =
            (self.json(Column::Evidence), self.json::<Version>(Column::EarlierVersions));
        let covers: Option<Vec<Uuid>> =
            split_list(self.text(Column::Covers)).iter().map(|id| id.parse().ok()).collect();
        if covers.is_none() {
            self.complain(Column::Covers, Own::Covers);
        }
        let latest = Version {
            at: self.owned(Column::Amended),
            status: split_list(self.text(Column::Status)),
            status_as_written: self.owned(Column::StatusAsWritten),
            narrative: self.owned(Column::Narrative),
            evidence: evidence?,
        };
        let mut versions = earlier?;
        versions.push(latest);
        Some(Assessment {
            id,
            covers: covers?,
            round: Round {
                key: self.owned(Column::Round),
                name: self.owned(Column::RoundName),
                assessed: self.owned(Column::RoundAssessed),
                published: self.owned(Column::RoundPublished),
            },
            assessor: self.owned(Column::Assessor),
            capacity: Capacity {
                role: self.owned(Column::Role),
                group: self.owned(Column::Group),
                stakeholder_group: self.owned(Column::StakeholderGroup),
            },
            filed: self.owned(Column::Filed),
            versions,
        })
    }
}
