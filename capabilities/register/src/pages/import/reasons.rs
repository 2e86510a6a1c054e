//! Why a row or a file is not taken as it stands, and what of a row is spoken of, in the reader's language.

use crate::document::{FORMAT, Fault, VERSION};
use crate::export::Column;
use crate::import::Unreadable;
use crate::import::plan::Decision;
use crate::import::read::ReadError;
use crate::import::reason::{Own, Part, Reason, Spot};
use extract::{Content, ExtractError};
use web::words::Count;
use web::{Given, Words};

/// A sentence.
pub fn reason(t: &Words, reason: &Reason) -> String {
    match reason {
        Reason::Long { field, found, limit } => {
            let field = Given::Text(field.as_str());
            t.with("import-why-long", &[("field", field), ("found", number(found)), ("limit", number(limit))])
        }
        Reason::LongCategory(limit) => t.count("import-why-long-category", limit),
        Reason::LongTag(limit) => t.count("import-why-long-tag", limit),
        Reason::LongStatus(limit) => t.count("import-why-long-status", limit),
        Reason::LongAssessment(limit) => t.count("import-why-long-assessment", limit),
        Reason::AssessmentOfNothing => t.say("import-why-assessment-of-nothing"),
        Reason::StatusOfNothing => t.say("import-why-status-of-nothing"),
        Reason::IndicationsNotWhole => t.say("import-why-indications-not-whole"),
        Reason::IndicationsOfTooMany(of) => t.count("import-why-indications-of-too-many", of),
        Reason::FormulaWithoutValue => t.say("import-why-formula-without-value"),
        Reason::Nameless => t.say("import-why-nameless"),
        Reason::NumberAmbiguous(several) => t.count("import-why-number-ambiguous", several),
        Reason::TextAmbiguous(several) => t.count("import-why-text-ambiguous", several),
        Reason::Conflict { share, decision } => {
            let id = match decision {
                None => "import-why-conflict",
                Some(Decision::Wording) => "import-why-conflict-wording",
                Some(Decision::Separate) => "import-why-conflict-separate",
                Some(Decision::Skip) => "import-why-conflict-skip",
            };
            t.with(id, &[("n", number(share.shared)), ("of", number(share.of))])
        }
        Reason::CategoryTakenAs { written, known_as } => {
            let names = [("name", Given::Text(written)), ("known", Given::Text(known_as))];
            t.with("import-why-category-taken-as", &names)
        }
        Reason::IndicationsStay { known, file } => {
            let here = [("n", number(known.count)), ("of", number(known.of))];
            let there = [("file", number(file.count)), ("file-of", number(file.of))];
            t.with("import-why-indications-stay", &[here, there].concat())
        }
        Reason::LinkLeftOut(id) => t.name("import-why-link-left-out", id.to_string()),
        Reason::MergeLeftOut(id) => t.name("import-why-merge-left-out", id.to_string()),
        Reason::AssessmentStays(id) => t.name("import-why-assessment-stays", id.to_string()),
        Reason::StatusUnknown(written) => t.name("import-why-status-unknown", written),
        Reason::RoundNew(written, Some(date)) => {
            let values = [("name", Given::Text(written)), ("date", Given::Text(&date.to_string()))];
            t.with("import-why-round-new", &values)
        }
        Reason::RoundNew(written, None) => t.name("import-why-round-undated", written),
        Reason::Own(reason) => own(t, reason),
        Reason::Unreadable(error) => unreadable(t, error),
    }
}

/// What of a row is spoken of: a column by its heading, parts by their names.
pub fn spot(t: &Words, spot: &Spot) -> String {
    match spot {
        Spot::Column(heading) => heading.to_string(),
        Spot::Part(part) => self::part(t, *part),
        Spot::Parts(parts) => t.list(&parts.iter().map(|part| self::part(t, *part)).collect::<Vec<_>>()),
    }
}

fn part(t: &Words, part: Part) -> String {
    t.say(match part {
        Part::Number => "import-part-number",
        Part::Text => "read-got-text",
        Part::Category | Part::Categories => "read-got-filed",
        Part::Alias => "import-part-alias",
        Part::Round => "import-part-round",
        Part::Tag => "read-got-tagged",
        Part::Indications => "read-got-indicated",
        Part::Kept => "read-got-kept",
        Part::Wording | Part::Wordings => "read-got-wording",
        Part::Correction | Part::Corrections => "read-got-corrected",
        Part::Action | Part::Actions => "read-got-action",
        Part::Link | Part::Related => "read-got-related",
        Part::Assessment => "read-got-assessed",
        Part::Id => "import-part-id",
        Part::Filed => "import-part-filed",
        Part::Covers => "import-part-covers",
        Part::Versions => "import-part-versions",
    })
}

/// What is said of a file of which nothing can be taken.
pub fn unreadable(t: &Words, error: &Unreadable) -> String {
    match error {
        Unreadable::File(error) => file(t, error),
        Unreadable::Sheet(error) => sheet(t, error),
        Unreadable::Own(complaints) => match &complaints[..] {
            [] => String::new(),
            [only] => reason(t, &only.reason),
            [first, more @ ..] => {
                let first = reason(t, &first.reason);
                t.with("import-why-and-more", &[("name", Given::Text(&first)), ("n", number(more.len()))])
            }
        },
        Unreadable::OtherJson { name } => {
            t.with("import-why-other-json", &[("name", Given::Text(name)), ("format", Given::Text(FORMAT))])
        }
        Unreadable::Archive => t.say("import-why-archive"),
        Unreadable::Round(name) => t.name("import-why-round", name),
    }
}

fn own(t: &Words, reason: &Own) -> String {
    match reason {
        Own::Unreadable(error) => t.name("import-why-own-unreadable", error),
        Own::RowUnreadable { row, error } => {
            t.with("import-why-own-row-unreadable", &[("n", number(row)), ("name", Given::Text(error))])
        }
        Own::Newer => {
            t.with("import-why-own-newer", &[("n", number(VERSION)), ("format", Given::Text(FORMAT))])
        }
        Own::OtherShape(error) => {
            let values = [("format", Given::Text(FORMAT)), ("name", Given::Text(error))];
            t.with("import-why-own-other-shape", &values)
        }
        Own::Cell => t.say("import-why-own-cell"),
        Own::List(error) => t.name("import-why-own-list", error),
        Own::Covers => t.say("import-why-own-covers"),
        Own::Wording => t.say("import-why-own-wording"),
        Own::Computed => t.name("import-why-own-computed", Column::CategoryHistory.heading()),
        Own::RecommendationDiffers(row) => t.count("import-why-own-recommendation-differs", row),
        Own::AssessmentDiffers(row) => t.count("import-why-own-assessment-differs", row),
        Own::AssessmentRows => t.say("import-why-own-assessment-rows"),
        Own::Unsound { fault, id } => unsound(t, *fault, *id),
    }
}

pub fn unsound(t: &Words, fault: Fault, id: impl std::fmt::Display) -> String {
    let message = match fault {
        Fault::RecommendationTwice => "import-why-recommendation-twice",
        Fault::AssessmentTwice => "import-why-assessment-twice",
        Fault::ActionTwice => "import-why-action-twice",
        Fault::NoMoment => "import-why-no-moment",
        Fault::UnknownWord => "import-why-unknown-word",
        Fault::CategoryWithoutKey => "import-why-category-without-key",
        Fault::AssessmentOfNothing => "import-why-assessment-covers-nothing",
        Fault::CoversMissing => "import-why-covers-missing",
        Fault::CoversTwice => "import-why-covers-twice",
        Fault::WithoutVersion => "import-why-without-version",
    };
    t.name(message, id.to_string())
}

fn sheet(t: &Words, error: &ReadError) -> String {
    let quoted = |names: &[String]| {
        t.list(&names.iter().map(|name| t.name("read-words-quoted", name)).collect::<Vec<_>>())
    };
    match error {
        ReadError::NoSheet { name, sheets } => {
            let names = quoted(sheets);
            t.with("import-why-no-sheet", &[("name", Given::Text(name)), ("names", Given::Text(&names))])
        }
        ReadError::NoRecommendationColumn { sheet, columns, .. } if columns.is_empty() => {
            t.name("import-why-empty-sheet", sheet)
        }
        ReadError::NoRecommendationColumn { sheet, columns, .. } => {
            let names = quoted(columns);
            t.with(
                "import-why-no-text-column",
                &[("name", Given::Text(sheet)), ("names", Given::Text(&names))],
            )
        }
        ReadError::UnknownColumn { column, columns } if columns.is_empty() => {
            t.name("import-why-no-column-at-all", column)
        }
        ReadError::UnknownColumn { column, columns } => {
            let names = quoted(columns);
            t.with("import-why-no-column", &[("name", Given::Text(column)), ("names", Given::Text(&names))])
        }
        ReadError::MappedTwice { field, columns } => {
            let (names, field) = (quoted(columns), t.say(format!("import-field-{}", field.as_str())));
            let values = [("names", Given::Text(&names)), ("name", Given::Text(&field))];
            t.with("import-why-mapped-twice", &values)
        }
    }
}

fn file(t: &Words, error: &ExtractError) -> String {
    let in_sheet = |id: &str, sheet: &str, limit: usize| {
        t.with(id, &[("name", Given::Text(sheet)), ("limit", number(limit))])
    };
    match error {
        ExtractError::Empty { name } => t.name("import-why-empty", name),
        ExtractError::FileTooLarge { bytes, limit } => {
            let (size, limit) = (size(t, *bytes), size(t, *limit));
            t.with("import-why-too-large", &[("size", Given::Text(&size)), ("limit", Given::Text(&limit))])
        }
        ExtractError::UnknownEnding { name } => t.name("import-why-unknown-ending", name),
        ExtractError::NotWhatItsNameSays { name, expected, found } => {
            let (expected, found) = (content(t, *expected), content(t, *found));
            let values = [
                ("name", Given::Text(name)),
                ("expected", Given::Text(&expected)),
                ("found", Given::Text(&found)),
            ];
            t.with("import-why-not-what-its-name-says", &values)
        }
        ExtractError::NotASpreadsheet { name, found } => {
            let found = content(t, *found);
            let values = [("name", Given::Text(name)), ("found", Given::Text(&found))];
            t.with("import-why-no-spreadsheet", &values)
        }
        ExtractError::OldExcel { name } => t.name("import-why-old-excel", name),
        ExtractError::Encrypted { name } => t.name("import-why-encrypted", name),
        ExtractError::Damaged { name, part, reason } => {
            let values =
                [("name", Given::Text(name)), ("part", Given::Text(part)), ("error", Given::Text(reason))];
            t.with("import-why-damaged", &values)
        }
        ExtractError::UnpacksTooLarge { name, limit } => {
            let limit = size(t, *limit);
            let values = [("name", Given::Text(name)), ("limit", Given::Text(&limit))];
            t.with("import-why-unpacks-too-large", &values)
        }
        ExtractError::TooManySheets { found, limit } => {
            t.with("import-why-too-many-sheets", &[("n", number(found)), ("limit", number(limit))])
        }
        ExtractError::TooManyRows { sheet, limit } => in_sheet("import-why-too-many-rows", sheet, *limit),
        ExtractError::TooManyColumns { sheet, row, limit } => {
            let values = [("n", number(row)), ("name", Given::Text(sheet)), ("limit", number(limit))];
            t.with("import-why-too-many-columns", &values)
        }
        ExtractError::CellTooLong { sheet, cell, limit } => {
            let limit = size(t, *limit as u64);
            let values =
                [("cell", Given::Text(cell)), ("name", Given::Text(sheet)), ("limit", Given::Text(&limit))];
            t.with("import-why-cell-too-long", &values)
        }
        ExtractError::TooMuchText { limit } => t.name("import-why-too-much-text", size(t, *limit as u64)),
        ExtractError::UnclosedQuote { line } => t.count("import-why-unclosed-quote", line),
        ExtractError::BrokenUtf8 { line, byte } => {
            let byte = format!("{byte:#04X}");
            t.with("import-why-broken-utf8", &[("n", number(line)), ("byte", Given::Text(&byte))])
        }
        ExtractError::BrokenUtf16 { name } => t.name("import-why-broken-utf16", name),
    }
}

fn content(t: &Words, content: Content) -> String {
    t.say(format!("import-content-{}", content.key()))
}

fn size(t: &Words, bytes: u64) -> String {
    let (n, unit) = extract::spreadsheet::in_units(bytes);
    t.with("import-size", &[("n", number(n)), ("unit", Given::Text(unit))])
}

fn number(n: impl Count) -> Given<'static> {
    Given::Number(n.get())
}

#[cfg(test)]
mod tests;
