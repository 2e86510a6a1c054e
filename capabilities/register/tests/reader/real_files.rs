use register::import::draft::{Draft, Field, FindingDraft, Reading};
use register::import::read::{ReadError, ReadOptions};

use crate::{fields, numbered, numbers, options, read_bytes, real, shared};

fn with_category<'r>(reading: &'r Reading, category: &str) -> Vec<&'r Draft> {
    reading.drafts.iter().filter(|draft| draft.category.as_deref() == Some(category)).collect()
}

fn only(draft: &Draft) -> &FindingDraft {
    let [finding] = &draft.findings[..] else {
        panic!("{} has {} findings", draft.number, draft.findings.len())
    };
    finding
}

fn with_status(reading: &Reading, status: &[&str]) -> usize {
    reading
        .drafts
        .iter()
        .filter(|draft| draft.findings.iter().any(|finding| finding.status == status))
        .count()
}

#[test]
fn the_first_sheet_of_improvements_gives_34_recommendations_in_three_categories() {
    let Some(reading) = real("improvements.xlsx", &options()) else { return };
    assert_eq!(reading.complaints, []);
    assert_eq!((reading.sheet.as_str(), reading.header_row), ("Outcomes-Links-Planning", 4));
    assert_eq!(
        fields(&reading),
        [Some(Field::Number), Some(Field::Text), Some(Field::Status), Some(Field::Narrative)]
    );
    assert_eq!(reading.drafts.len(), 34);
    assert_eq!(with_category(&reading, "Outcomes").len(), 18);
    assert_eq!(with_category(&reading, "Link to IG Entities").len(), 11);
    assert_eq!(with_category(&reading, "Multi Year Planning").len(), 5);
}

#[test]
fn the_first_sheet_of_improvements_gives_its_statuses() {
    let Some(reading) = real("improvements.xlsx", &options()) else { return };
    assert_eq!(with_status(&reading, &["completed"]), 1);
    assert_eq!(with_status(&reading, &["in-progress"]), 10);
    assert_eq!(with_status(&reading, &["to-be-implemented"]), 20);
    assert_eq!(with_status(&reading, &["in-progress", "to-be-implemented"]), 3);
    assert!(
        reading.drafts.iter().all(|draft| only(draft).status_as_written.is_empty() && !only(draft).pending)
    );
}

#[test]
fn two_recommendations_share_one_merged_assessment() {
    let Some(reading) = real("improvements.xlsx", &options()) else { return };
    let (one, other) = (only(numbered(&reading, "66")), only(numbered(&reading, "69")));
    assert!(one.shared.is_some());
    assert_eq!(one, other);
    let marked = reading.drafts.iter().filter(|draft| only(draft).shared.is_some()).count();
    assert_eq!(marked, 2);
}

#[test]
fn a_status_without_a_narrative_and_a_number_that_is_none_stand_as_they_are() {
    let Some(reading) = real("improvements.xlsx", &options()) else { return };
    let finding = only(numbered(&reading, "108"));
    assert_eq!(
        (finding.status.as_slice(), finding.narrative.as_str()),
        (&["in-progress".to_owned()][..], "")
    );
    assert!(numbered(&reading, "Part 2.II").text.starts_with("Improvements should include"));
    assert_eq!(numbered(&reading, "14").row, 5);
    assert_eq!(numbered(&reading, "106").row, 42);
}

#[test]
fn the_second_sheet_carries_its_category_down_each_block() {
    let options = ReadOptions { sheet: Some("pending 2018".into()), round: Some("2018".into()), ..options() };
    let Some(reading) = real("improvements.xlsx", &options) else { return };
    assert_eq!(reading.complaints, []);
    assert_eq!(reading.sheet, "Pending 2018");
    assert_eq!(
        numbers(&reading),
        ["89", "87", "85", "108", "51", "51", "93", "98", "94", "96", "101", "103", "104", "105", "54", "62"]
    );
    let sizes: Vec<usize> = ["Intersessional", "Participation", "Link to IG entities and others", "Broader"]
        .iter()
        .map(|begin| {
            let begins =
                |draft: &&Draft| draft.category.as_deref().is_some_and(|name| name.starts_with(begin));
            reading.drafts.iter().filter(begins).count()
        })
        .collect();
    assert_eq!(sizes, [4, 1, 9, 2]);
    for draft in &reading.drafts {
        assert!(draft.findings.is_empty());
        assert_eq!(draft.round.as_deref(), Some("2018"));
    }
}

#[test]
fn the_options_paper_goes_in_without_a_map() {
    let Some(reading) = real("options-paper-priorities-2020.csv", &options()) else { return };
    assert_eq!(reading.complaints, []);
    assert_eq!(
        fields(&reading),
        [
            Some(Field::Number),
            Some(Field::Ignore),
            Some(Field::Category),
            Some(Field::Text),
            Some(Field::Indications)
        ]
    );
    let counts: Vec<(u32, u32)> = reading
        .drafts
        .iter()
        .filter_map(|draft| draft.indications)
        .map(|given| (given.count, given.of))
        .collect();
    assert_eq!(counts, [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3].map(|count| (count, 7)));
    assert_eq!(reading.drafts[0].number, "V.4");
    assert!(reading.drafts.iter().all(|draft| draft.kept.is_empty() && draft.findings.is_empty()));
}

#[test]
fn a_pending_assessment_is_a_finding_without_a_status() {
    let Some(reading) = real("improvements-2018-pending.csv", &options()) else { return };
    assert_eq!((reading.drafts.len(), reading.complaints.len()), (16, 0));
    for draft in &reading.drafts {
        let finding = only(draft);
        assert!(finding.pending && finding.status.is_empty() && finding.status_as_written.is_empty());
    }
}

#[test]
fn the_same_list_as_csv_says_the_same_as_the_workbook() {
    let (Some(workbook), Some(text)) =
        (real("improvements.xlsx", &options()), real("strengthening-2020.csv", &options()))
    else {
        return;
    };
    assert_eq!(text.complaints, []);
    assert_eq!(numbers(&text), numbers(&workbook));
    for (one, other) in text.drafts.iter().zip(&workbook.drafts) {
        assert_eq!((&one.text, &one.category), (&other.text, &other.category));
        let (one, other) = (only(one), only(other));
        assert_eq!((&one.status, &one.narrative), (&other.status, &other.narrative));
    }
}

#[test]
fn an_unknown_sheet_is_answered_with_those_there_are() {
    let Some(path) = shared("register/improvements.xlsx") else { return };
    let bytes = std::fs::read(path).unwrap();
    let options = ReadOptions { sheet: Some("Pending 2019".into()), ..options() };
    let error = read_bytes(&bytes, "improvements.xlsx", &options).unwrap_err();
    let sheets = ["Outcomes-Links-Planning", "Pending 2018", "Sources"].map(str::to_owned).to_vec();
    assert_eq!(error, ReadError::NoSheet { name: "Pending 2019".into(), sheets });
}

#[test]
fn a_list_of_categories_holds_no_recommendations() {
    let Some(path) = shared("register/improvements-2018-categories.csv") else { return };
    let bytes = std::fs::read(path).unwrap();
    let error = read_bytes(&bytes, "improvements-2018-categories.csv", &options()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no column of sheet \"improvements-2018-categories\" holds recommendations; its columns are \"No.\", \
         \"Category\"; name the right one with --map \"COLUMN=text\""
    );
}
