//! What has been chosen for a waiting file so far: how to read it, and what to do with each conflict.

use std::collections::BTreeMap;

use kernel::Complaint;
use serde::{Deserialize, Serialize};
use web::Fields;

use crate::import::Options;
use crate::import::draft::Field;
use crate::import::plan::{Decision, OnConflict};

/// As it is kept with the file, between two looks at the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    pub source: String,
    pub list: String,
    pub round: String,
    pub sheet: String,
    pub assessor: String,
    pub split_paragraphs: bool,
    pub accept_partial: bool,
    /// Heading and field; a column left as it was recognised is not here.
    pub columns: Vec<(String, String)>,
    /// Row of the file and `wording|separate|skip`.
    pub decisions: BTreeMap<usize, String>,
}

impl Choices {
    /// What the page's form says. Decisions about rows that are not on the page stay.
    pub fn typed(fields: &Fields, before: &Self) -> Self {
        let mut columns = Vec::new();
        // The columns on the page are those of the sheet it showed; another sheet has its own.
        let same_sheet = fields.get("sheet") == fields.get("sheet-shown") || !fields.has("sheet-shown");
        for at in 0.. {
            let heading = format!("heading-{at}");
            if !fields.has(&heading) {
                break;
            }
            let (heading, field) = (fields.get(&heading), fields.get(&format!("column-{at}")));
            if !field.is_empty() && same_sheet {
                columns.push((heading.to_owned(), field.to_owned()));
            }
        }
        let mut decisions = before.decisions.clone();
        for (name, value) in &fields.0 {
            let Some(row) = name.strip_prefix("decision-").and_then(|row| row.parse().ok()) else { continue };
            if Decision::parse(value).is_some() {
                decisions.insert(row, value.clone());
            } else {
                decisions.remove(&row);
            }
        }
        Self {
            source: fields.get("source").to_owned(),
            list: fields.get("list").to_owned(),
            round: fields.get("round").to_owned(),
            sheet: fields.get("sheet").to_owned(),
            assessor: fields.get("assessor").to_owned(),
            split_paragraphs: fields.has("split"),
            accept_partial: fields.has("partial"),
            columns,
            decisions,
        }
    }

    /// The same as options of an import; what cannot be meant is complained of.
    pub fn options(&self) -> Result<Options, Vec<Complaint>> {
        let given = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
        let mut wrong = Vec::new();
        let mut map = Vec::new();
        for (heading, field) in &self.columns {
            match field.parse::<Field>() {
                Ok(field) => map.push((heading.clone(), field)),
                Err(error) => {
                    wrong.push(Complaint::new("columns", "import-field-unknown", error.to_string()));
                }
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(Options {
            source: given(&self.source),
            list: given(&self.list),
            round: given(&self.round),
            sheet: given(&self.sheet),
            map,
            split_paragraphs: self.split_paragraphs,
            assessor: given(&self.assessor),
            on_conflict: OnConflict::Ask,
            decisions: self
                .decisions
                .iter()
                .filter_map(|(row, decision)| Some((*row, Decision::parse(decision)?)))
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_decided_stays_when_other_rows_are_on_the_page() {
        let before = Choices { decisions: [(7, "skip".to_owned())].into(), ..Choices::default() };
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let fields = Fields(vec![
            field("heading-0", "Advice"),
            field("column-0", "text"),
            field("heading-1", "No."),
            field("column-1", ""),
            field("decision-9", "wording"),
            field("split", "yes"),
        ]);
        let choices = Choices::typed(&fields, &before);
        assert_eq!(choices.columns, [("Advice".to_owned(), "text".to_owned())]);
        assert_eq!(choices.decisions.len(), 2);
        assert!(choices.split_paragraphs && !choices.accept_partial);
        assert_eq!(choices.options().expect("all can be meant").map[0].1, Field::Text);
    }

    #[test]
    fn another_sheet_has_columns_of_its_own() {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut fields = Fields(vec![
            field("sheet-shown", "One"),
            field("sheet", "One"),
            field("heading-0", "Advice"),
            field("column-0", "text"),
        ]);
        assert_eq!(Choices::typed(&fields, &Choices::default()).columns.len(), 1);
        fields.0[1].1 = "Two".to_owned();
        assert_eq!(Choices::typed(&fields, &Choices::default()).columns, []);
    }

    #[test]
    fn a_field_that_is_none_is_complained_of() {
        let choices = Choices { columns: vec![("A".into(), "colour".into())], ..Choices::default() };
        assert_eq!(choices.options().expect_err("no such field").len(), 1);
    }
}
