//! The cells of our tables, before a format puts them into bytes.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Serialize;
use uuid::Uuid;

use super::columns::Column;
use crate::document::{Assessment, Document, Recommendation, Version, Wording};

/// Rows as large as [`Column::ALL`].
pub type Cells<'a> = Vec<Cow<'a, str>>;

/// A document with the assessments of each recommendation at hand.
pub struct Table<'a> {
    document: &'a Document,
    assessments: HashMap<Uuid, Vec<&'a Assessment>>,
}

impl<'a> Table<'a> {
    pub fn of(document: &'a Document) -> Self {
        let mut assessments: HashMap<Uuid, Vec<&Assessment>> = HashMap::new();
        for assessment in &document.assessments {
            for id in &assessment.covers {
                assessments.entry(*id).or_default().push(assessment);
            }
        }
        Self { document, assessments }
    }

    /// Hands every row on, one at a time, so that a large register is never held twice.
    pub fn each_row<E>(&self, mut each: impl FnMut(&Cells<'a>) -> Result<(), E>) -> Result<(), E> {
        for recommendation in &self.document.recommendations {
            let mut row: Cells<'a> =
                Column::ALL.iter().map(|column| recommendation_cell(recommendation, *column)).collect();
            match self.assessments.get(&recommendation.id) {
                None => each(&row)?,
                Some(assessments) => {
                    for assessment in assessments {
                        for (cell, column) in row.iter_mut().zip(Column::ALL) {
                            if column.is_of_assessment() {
                                *cell = assessment_cell(assessment, *column);
                            }
                        }
                        each(&row)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// How many rows there are, the headings not counted.
    pub fn rows(&self) -> usize {
        let of =
            |recommendation: &Recommendation| self.assessments.get(&recommendation.id).map_or(1, Vec::len);
        self.document.recommendations.iter().map(of).sum()
    }
}

fn recommendation_cell(recommendation: &Recommendation, column: Column) -> Cow<'_, str> {
    let text: &str = match column {
        Column::Number => &recommendation.number,
        Column::Title => &recommendation.title,
        Column::Text => &recommendation.text,
        Column::Source => &recommendation.source.name,
        Column::SourceBody => &recommendation.source.body,
        Column::SourceDocument => &recommendation.source.document,
        Column::SourceDate => &recommendation.source.date,
        Column::SourceAddress => &recommendation.source.url,
        Column::List => &recommendation.list,
        Column::Language => &recommendation.language,
        Column::Wording => match recommendation.wording {
            Wording::Verbatim => "verbatim",
            Wording::Summary => "summary",
        },
        Column::Categories => return joined(open_categories(recommendation)).into(),
        Column::Tags => return joined(recommendation.tags.iter().map(String::as_str)).into(),
        Column::Position => return recommendation.position.to_string().into(),
        Column::Indications => {
            return optional(recommendation.indications.map(|indications| indications.count));
        }
        Column::IndicationsOf => {
            return optional(recommendation.indications.map(|indications| indications.of));
        }
        Column::CategoryHistory => return list(&recommendation.categories),
        Column::Rounds => return list(&recommendation.rounds),
        Column::Related => return list(&recommendation.related),
        Column::OtherWordings => return list(&recommendation.wordings),
        Column::Corrections => return list(&recommendation.corrections),
        Column::KeptCells => return list(&recommendation.kept),
        Column::Actions => return list(&recommendation.actions),
        Column::Recommendation => return recommendation.id.to_string().into(),
        _ => "",
    };
    text.into()
}

/// Names of the categories it is filed under now: what the column "Categories" shows.
pub fn open_categories(recommendation: &Recommendation) -> impl Iterator<Item = &str> {
    recommendation.categories.iter().filter(|filing| filing.to.is_none()).map(|filing| filing.name.as_str())
}

fn assessment_cell(assessment: &Assessment, column: Column) -> Cow<'_, str> {
    let Some((latest, earlier)) = assessment.versions.split_last() else { return "".into() };
    let text: &str = match column {
        Column::Round => &assessment.round.key,
        Column::RoundName => &assessment.round.name,
        Column::RoundAssessed => &assessment.round.assessed,
        Column::RoundPublished => &assessment.round.published,
        Column::Assessor => &assessment.assessor,
        Column::Role => &assessment.capacity.role,
        Column::Group => &assessment.capacity.group,
        Column::StakeholderGroup => &assessment.capacity.stakeholder_group,
        Column::Filed => &assessment.filed,
        Column::Amended => &latest.at,
        Column::StatusAsWritten => &latest.status_as_written,
        Column::Narrative => &latest.narrative,
        Column::Status => return joined(latest.status.iter().map(String::as_str)).into(),
        Column::Evidence => return list(&latest.evidence),
        Column::EarlierVersions => return list::<Version>(earlier),
        Column::Assessment => return assessment.id.to_string().into(),
        Column::Covers => {
            let ids: Vec<String> = assessment.covers.iter().map(Uuid::to_string).collect();
            return joined(ids.iter().map(String::as_str)).into();
        }
        _ => "",
    };
    text.into()
}

fn optional(number: Option<u32>) -> Cow<'static, str> {
    number.map_or_else(String::new, |number| number.to_string()).into()
}

/// Structured parts as compact JSON; an empty list as an empty cell.
fn list<T: Serialize>(items: &[T]) -> Cow<'static, str> {
    if items.is_empty() {
        return "".into();
    }
    serde_json::to_string(items).expect("our own structs of strings and numbers are JSON").into()
}

/// Several words in one cell: joined by "; ", with a backslash before every semicolon and backslash inside one. A
/// word of no characters is `\-`, so that it is not the same as no word.
pub fn joined<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut cell = String::new();
    for (index, word) in words.into_iter().enumerate() {
        if index > 0 {
            cell.push_str("; ");
        }
        if word.is_empty() {
            cell.push_str("\\-");
        }
        for character in word.chars() {
            if matches!(character, ';' | '\\') {
                cell.push('\\');
            }
            cell.push(character);
        }
    }
    cell
}

/// The words of a cell that [`joined`] made; a person may have left out the space after a semicolon.
pub fn split_list(cell: &str) -> Vec<String> {
    if cell.is_empty() {
        return Vec::new();
    }
    let mut words = vec![String::new()];
    let mut characters = cell.chars().peekable();
    while let Some(character) = characters.next() {
        let word = words.last_mut().expect("there is always a word being read");
        match character {
            '\\' => match characters.next() {
                None | Some('-') => {}
                Some(escaped) => word.push(escaped),
            },
            ';' => {
                characters.next_if_eq(&' ');
                words.push(String::new());
            }
            other => word.push(other),
        }
    }
    words
}

/// A cell with one leading `'` where a spreadsheet would take its text for a formula, or where it begins with `'`.
pub fn guarded(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Takes off what [`guarded`] put on. Only right under our own headings.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}
