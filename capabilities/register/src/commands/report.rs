//! What an import did or would do, for a person or for a program.

use super::Format;
use super::ask::question;
use crate::import::plan::{Outcome, Plan, Row};
use std::fmt::Write as _;

/// Whether it was done, would be done, or was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    Done,
    Would,
    Refused,
}

pub fn report(plan: &Plan, file_name: &str, tense: Tense, format: Format) -> String {
    match format {
        Format::Json => {
            let json = serde_json::to_string(plan).expect("a plan is numbers and texts, which JSON has");
            json + "\n"
        }
        Format::Text => text(plan, file_name, tense),
    }
}

fn text(plan: &Plan, file_name: &str, tense: Tense) -> String {
    let mut out = String::new();
    for row in &plan.rows {
        let is_told = match row.result {
            Outcome::Rejected | Outcome::Conflict => true,
            // A plan is shown whole; of what was done, only what somebody should look at.
            Outcome::Add | Outcome::Amend | Outcome::Same => tense == Tense::Would || !row.reasons.is_empty(),
        };
        if is_told {
            line(&mut out, row);
        }
    }
    let [adds, amends, says] = match tense {
        Tense::Done => ["added", "amended", ""],
        Tense::Would => ["to add", "to amend", ", nothing written"],
        Tense::Refused => ["to add", "to amend", "; refused, nothing written"],
    };
    // Writing into a string cannot fail.
    let _ = writeln!(
        out,
        "{file_name}: {} {adds}, {} {amends}, {} the same, {} in conflict, {} rejected{says}",
        plan.add, plan.amend, plan.same, plan.conflict, plan.rejected
    );
    out
}

fn line(out: &mut String, row: &Row) {
    if row.result == Outcome::Conflict {
        let _ = writeln!(out, "conflict  {}", question(row));
        return;
    }
    let result = match row.result {
        Outcome::Add => "add",
        Outcome::Amend => "amend",
        Outcome::Same => "same",
        Outcome::Conflict => "conflict",
        Outcome::Rejected => "rejected",
    };
    let place = row.row.map_or_else(|| "file".to_owned(), |row| format!("row {row}"));
    let _ = write!(out, "{result:<9} {place}");
    if let Some(field) = &row.field {
        let _ = write!(out, ", {field}");
    }
    if let Some(value) = row.value.as_deref().filter(|value| !value.is_empty()) {
        let _ = write!(out, ": {}", shortened(value));
    }
    if !row.reasons.is_empty() {
        let _ = write!(out, " ({})", row.reasons);
    }
    out.push('\n');
}

/// One line of a long value.
fn shortened(value: &str) -> String {
    crate::recommendation::beginning(value, 160)
}
