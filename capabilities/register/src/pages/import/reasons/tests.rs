//! Everything that can be said of a row or a file, in every language.

use super::*;
use crate::document::Indications;
use crate::import::draft::{Complaint, Field};
use crate::import::plan::{Decision, Row};
use crate::matching::Share;
use kernel::Language;
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;
use web::words::Catalogue;

const ID: Uuid = Uuid::from_u128(7);
const LANGUAGES: [&str; 6] = ["en", "ar", "es", "fr", "ru", "zh"];

fn words(language: &str) -> Words {
    let messages = [web::MESSAGES, crate::manifest().messages].concat();
    let catalogue = Arc::new(Catalogue::new(&messages).expect("sound catalogues"));
    catalogue.words(&Language::parse(language).expect("a language tag"))
}

/// One of each kind: whoever adds a kind is stopped here, and gives it an example.
fn after(reason: &Reason) -> Option<Reason> {
    let conflict = |decision| Reason::Conflict { share: Share { shared: 9, of: 12 }, decision };
    Some(match reason {
        Reason::Long { field: Field::Text, .. } => long(Field::Number),
        Reason::Long { field: Field::Number, .. } => long(Field::Title),
        Reason::Long { field: Field::Title, .. } => long(Field::Source),
        Reason::Long { field: Field::Source, .. } => long(Field::List),
        Reason::Long { .. } => Reason::LongCategory(300),
        Reason::LongCategory(_) => Reason::LongTag(80),
        Reason::LongTag(_) => Reason::LongStatus(1_000),
        Reason::LongStatus(_) => Reason::LongAssessment(1_000_000),
        Reason::LongAssessment(_) => Reason::AssessmentOfNothing,
        Reason::AssessmentOfNothing => Reason::StatusOfNothing,
        Reason::StatusOfNothing => Reason::IndicationsNotWhole,
        Reason::IndicationsNotWhole => Reason::IndicationsOfTooMany(7),
        Reason::IndicationsOfTooMany(_) => Reason::FormulaWithoutValue,
        Reason::FormulaWithoutValue => Reason::Nameless,
        Reason::Nameless => Reason::NumberAmbiguous(3),
        Reason::NumberAmbiguous(_) => Reason::TextAmbiguous(2),
        Reason::TextAmbiguous(_) => conflict(None),
        Reason::Conflict { decision: None, .. } => conflict(Some(Decision::Wording)),
        Reason::Conflict { decision: Some(Decision::Wording), .. } => conflict(Some(Decision::Separate)),
        Reason::Conflict { decision: Some(Decision::Separate), .. } => conflict(Some(Decision::Skip)),
        Reason::Conflict { decision: Some(Decision::Skip), .. } => {
            Reason::CategoryTakenAs { written: "Outreach etc.".into(), known_as: "Outreach".into() }
        }
        Reason::CategoryTakenAs { .. } => {
            let (known, file) = (Indications { count: 5, of: 7 }, Indications { count: 6, of: 7 });
            Reason::IndicationsStay { known, file }
        }
        Reason::IndicationsStay { .. } => Reason::LinkLeftOut(ID),
        Reason::LinkLeftOut(_) => Reason::MergeLeftOut(ID),
        Reason::MergeLeftOut(_) => Reason::AssessmentStays(ID),
        Reason::AssessmentStays(_) => Reason::StatusUnknown("weiß nicht".into()),
        Reason::StatusUnknown(_) => Reason::RoundNew("2019x".into(), "2019".parse().ok()),
        Reason::RoundNew(_, Some(_)) => Reason::RoundNew("spring".into(), None),
        Reason::RoundNew(_, None) => Reason::Own(Own::Unreadable("expected value".into())),
        Reason::Own(own) => after_own(own),
        Reason::Unreadable(error) => {
            return after_unreadable(error).map(|error| Reason::Unreadable(error.into()));
        }
    })
}

fn long(field: Field) -> Reason {
    Reason::Long { field, found: 60_000, limit: 50_000 }
}

fn after_own(own: &Own) -> Reason {
    Reason::Own(match own {
        Own::Unreadable(_) => Own::RowUnreadable { row: 7, error: "unequal lengths".into() },
        Own::RowUnreadable { .. } => Own::Newer,
        Own::Newer => Own::OtherShape("missing field".into()),
        Own::OtherShape(_) => Own::Cell,
        Own::Cell => Own::List("invalid type".into()),
        Own::List(_) => Own::Covers,
        Own::Covers => Own::Wording,
        Own::Wording => Own::Computed,
        Own::Computed => Own::RecommendationDiffers(3),
        Own::RecommendationDiffers(_) => Own::AssessmentDiffers(4),
        Own::AssessmentDiffers(_) => Own::AssessmentRows,
        Own::AssessmentRows => Own::Unsound { fault: Fault::ALL[0], id: ID },
        Own::Unsound { fault, .. } => {
            let at = Fault::ALL.iter().position(|known| known == fault).expect("all of them");
            match Fault::ALL.get(at + 1) {
                Some(next) => Own::Unsound { fault: *next, id: ID },
                None => return Reason::Unreadable(Unreadable::Round("spring".into()).into()),
            }
        }
    })
}

fn after_unreadable(error: &Unreadable) -> Option<Unreadable> {
    let name = || "list".to_owned();
    let columns = || vec!["No.".to_owned(), "Advice".to_owned()];
    Some(match error {
        Unreadable::Round(_) => Unreadable::Archive,
        Unreadable::Archive => Unreadable::OtherJson { name: name() },
        Unreadable::OtherJson { .. } => {
            let complaint = |reason| Complaint { row: None, column: None, value: String::new(), reason };
            Unreadable::Own([Reason::Own(Own::Cell), Reason::Own(Own::Newer)].map(complaint).into())
        }
        Unreadable::Own(_) => ReadError::NoSheet { name: name(), sheets: columns() }.into(),
        Unreadable::Sheet(ReadError::NoSheet { .. }) => no_column(columns()).into(),
        Unreadable::Sheet(ReadError::NoRecommendationColumn { columns, .. }) if !columns.is_empty() => {
            no_column(Vec::new()).into()
        }
        Unreadable::Sheet(ReadError::NoRecommendationColumn { .. }) => {
            ReadError::UnknownColumn { column: name(), columns: columns() }.into()
        }
        Unreadable::Sheet(ReadError::UnknownColumn { columns, .. }) if !columns.is_empty() => {
            ReadError::UnknownColumn { column: name(), columns: Vec::new() }.into()
        }
        Unreadable::Sheet(ReadError::UnknownColumn { .. }) => {
            ReadError::MappedTwice { field: Field::Text, columns: columns() }.into()
        }
        Unreadable::Sheet(ReadError::MappedTwice { .. }) => ExtractError::Empty { name: name() }.into(),
        Unreadable::File(error) => return after_file(error).map(Unreadable::File),
    })
}

fn no_column(columns: Vec<String>) -> ReadError {
    let samples = vec![String::new(); columns.len()];
    ReadError::NoRecommendationColumn { sheet: "One".into(), columns, samples, sheets: vec!["One".into()] }
}

fn after_file(error: &ExtractError) -> Option<ExtractError> {
    let name = || "list".to_owned();
    let refused = |found| ExtractError::NotASpreadsheet { name: name(), found };
    Some(match error {
        ExtractError::Empty { .. } => ExtractError::FileTooLarge { bytes: 900, limit: 64 << 20 },
        ExtractError::FileTooLarge { .. } => ExtractError::UnknownEnding { name: name() },
        ExtractError::UnknownEnding { .. } => ExtractError::NotWhatItsNameSays {
            name: name(),
            expected: Content::Excel,
            found: Content::Delimited,
        },
        ExtractError::NotWhatItsNameSays { .. } => refused(Content::ALL[0]),
        ExtractError::NotASpreadsheet { found, .. } => {
            let at = Content::ALL.iter().position(|known| known == found).expect("all of them");
            match Content::ALL.get(at + 1) {
                Some(next) => refused(*next),
                None => ExtractError::OldExcel { name: name() },
            }
        }
        ExtractError::OldExcel { .. } => ExtractError::Encrypted { name: name() },
        ExtractError::Encrypted { .. } => {
            ExtractError::Damaged { name: name(), part: "xl/workbook.xml".into(), reason: "missing".into() }
        }
        ExtractError::Damaged { .. } => ExtractError::UnpacksTooLarge { name: name(), limit: 3 << 30 },
        ExtractError::UnpacksTooLarge { .. } => ExtractError::TooManySheets { found: 120, limit: 100 },
        ExtractError::TooManySheets { .. } => ExtractError::TooManyRows { sheet: name(), limit: 200_000 },
        ExtractError::TooManyRows { .. } => {
            ExtractError::TooManyColumns { sheet: name(), row: 7, limit: 500 }
        }
        ExtractError::TooManyColumns { .. } => {
            ExtractError::CellTooLong { sheet: name(), cell: "B7".into(), limit: 5 << 10 }
        }
        ExtractError::CellTooLong { .. } => ExtractError::TooMuchText { limit: 256 << 20 },
        ExtractError::TooMuchText { .. } => ExtractError::UnclosedQuote { line: 4 },
        ExtractError::UnclosedQuote { .. } => ExtractError::BrokenUtf8 { line: 4, byte: 0xC3 },
        ExtractError::BrokenUtf8 { .. } => ExtractError::BrokenUtf16 { name: name() },
        ExtractError::BrokenUtf16 { .. } => return None,
    })
}

fn every() -> impl Iterator<Item = Reason> {
    std::iter::successors(Some(long(Field::Text)), after)
}

/// The page's sentence as the command line says it: no capital, no full stop, plain quotation marks.
fn plain(sentence: &str) -> String {
    let sentence = sentence.replace(['“', '”'], "\"");
    let sentence = sentence.strip_suffix('.').unwrap_or(&sentence).replace(". (and", " (and");
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

#[test]
fn the_page_says_in_english_what_the_command_line_says() {
    let t = words("en");
    let (by_command, by_page) = ("name the right one with --map \"COLUMN=text\"", "say below which one does");
    for one in every() {
        let said = one.to_string().replace(by_command, by_page);
        let said = said.replace("it is empty; say below which one does", "it is empty");
        // A page calls the field as its form does.
        let said = said.replace("mapped to text,", "taken for \"Text of the recommendation\",");
        assert_eq!(plain(&reason(&t, &one)), said);
    }
}

#[test]
fn everything_is_said_in_every_language_and_each_thing_differently() {
    let english = words("en");
    for language in LANGUAGES {
        let t = words(language);
        let mut said = HashSet::new();
        for one in every() {
            let sentence = reason(&t, &one);
            assert!(!sentence.contains("import-") && !sentence.contains('{'), "{language}: {sentence}");
            assert!(language == "en" || sentence != reason(&english, &one), "{language}: {sentence}");
            assert!(said.insert(sentence.clone()), "{language} says it of two things: {sentence}");
        }
        for part in Part::ALL {
            let name = spot(&t, &Spot::Part(part));
            assert!(!name.starts_with("import-") && !name.starts_with("read-"), "{language}: {name}");
        }
    }
}

#[test]
fn a_value_of_the_file_stands_in_the_sentence() {
    let arabic = reason(&words("ar"), &long(Field::Title));
    assert!(arabic.contains("العنوان") && arabic.contains("60000"), "{arabic}");
    let parts = Spot::Parts([Part::Round, Part::Tag].into());
    assert_eq!(spot(&words("ar"), &parts), "الجولة، الوسوم");
    assert_eq!(spot(&words("zh"), &parts), "轮次、标签");
    assert_eq!(spot(&words("fr"), &"Advice".into()), "Advice");
}

#[test]
fn a_hundred_thousand_rows_are_kept_so_a_row_is_small() {
    assert!(size_of::<Reason>() <= 40, "{}", size_of::<Reason>());
    assert!(size_of::<Row>() <= 192, "{}", size_of::<Row>());
}
