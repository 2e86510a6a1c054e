//! What cannot be read, and how it is said.

use extract::{Formula, Sheet, Workbook};
use register::import::draft::{Complaint, Field};
use register::import::read::{ReadError, ReadOptions, read, read_owned};

use crate::{fields, numbers, options, read_bytes, read_text, read_text_with};

fn mapped(map: &[(&str, Field)]) -> ReadOptions {
    ReadOptions { map: map.iter().map(|&(column, field)| (column.to_owned(), field)).collect(), ..options() }
}

fn error(text: &str, options: &ReadOptions) -> ReadError {
    read_bytes(text.as_bytes(), "list.csv", options).expect_err("a file without recommendations")
}

/// Row, column, value and reason, as they are told.
type Told = (usize, String, String, String);

fn complaint(row: usize, column: &str, value: &str, reason: &str) -> Told {
    (row, column.to_owned(), value.to_owned(), reason.to_owned())
}

fn told(complaints: &[Complaint]) -> Vec<Told> {
    let one = |complaint: &Complaint| {
        let column = complaint.column.as_ref().expect("one cell is to blame").to_string();
        let row = complaint.row.expect("one row is to blame");
        (row, column, complaint.value.clone(), complaint.reason.to_string())
    };
    complaints.iter().map(one).collect()
}

#[test]
fn a_header_without_recommendations_is_answered_with_its_columns() {
    assert_eq!(
        error("A title\nNo.,What we ask for,Status\n1,One,Completed\n", &options()).to_string(),
        "no column of sheet \"list\" holds recommendations; its columns are \"No.\", \"What we ask for\", \"Status\"; \
         name the right one with --map \"COLUMN=text\""
    );
}

#[test]
fn a_map_names_what_is_not_recognised() {
    let text = "A title\nNo.,What we ask for,Mood\n1,One,Completed\n";
    let reading = read_text_with(text, &mapped(&[("what we ask for", Field::Text), ("Mood", Field::Status)]));
    assert_eq!(fields(&reading), [Some(Field::Number), Some(Field::Text), Some(Field::Status)]);
    assert_eq!(reading.drafts[0].findings[0].status, ["completed"]);
}

#[test]
fn a_map_of_a_column_that_is_not_there_is_answered_with_those_that_are() {
    let columns = vec!["No.".to_owned(), "Recommendation".to_owned()];
    for map in [[("Mood", Field::Status)], [("Propsal", Field::Text)]] {
        let expected = ReadError::UnknownColumn { column: map[0].0.into(), columns: columns.clone() };
        assert_eq!(error("No.,Recommendation\n1,One\n", &mapped(&map)), expected);
    }
    let twice = mapped(&[("No.", Field::Text), ("Recommendation", Field::Text)]);
    assert_eq!(
        error("No.,Recommendation\n1,One\n", &twice).to_string(),
        "\"No.\", \"Recommendation\" are both mapped to text, which a row has once"
    );
}

#[test]
fn a_mapped_column_that_was_taken_for_something_else_can_be_ignored() {
    let reading =
        read_text_with("No.,Recommendation,Status\n1,One,Completed\n", &mapped(&[("Status", Field::Ignore)]));
    assert!(reading.drafts[0].findings.is_empty() && reading.drafts[0].kept.is_empty());
}

#[test]
fn rows_that_cannot_be_taken_are_named_by_row_column_value_and_reason() {
    let long_text = "x".repeat(50_001);
    let long_tag = "t".repeat(81);
    let text = format!(
        "No.,Recommendation,Indications (of 7 members),Tags\n\
         1,One,many,\n2,Two,8,\n3,{long_text},1,\n4,Four,2,\"fine, {long_tag}\"\n5,Five,3,\n6,Six,-1,{long_tag}\n"
    );
    let reading = read_text(&text);
    assert_eq!(numbers(&reading), ["5"]);
    let column = "Indications (of 7 members)";
    assert_eq!(
        told(&reading.complaints),
        [
            complaint(2, column, "many", "indications that are not a whole number"),
            complaint(3, column, "8", "more indications than the 7 who could give one"),
            complaint(
                4,
                "Recommendation",
                &("x".repeat(200) + "…"),
                "text of 50001 characters, and at most 50000 are taken"
            ),
            complaint(5, "Tags", &long_tag, "tag of more than 80 characters"),
            // Both of its faults at once.
            complaint(7, "Tags", &long_tag, "tag of more than 80 characters"),
            complaint(7, column, "-1", "indications that are not a whole number"),
        ]
    );
}

#[test]
fn a_narrative_of_over_a_megabyte_is_rejected_with_its_row() {
    let narrative = "x".repeat(1_000_001);
    let reading = read_text(&format!("No.,Recommendation,Assessment\n1,One,{narrative}\n2,Two,short\n"));
    assert_eq!(numbers(&reading), ["2"]);
    let [complaint] = &reading.complaints[..] else { panic!("{} complaints", reading.complaints.len()) };
    assert_eq!((complaint.row, &complaint.column), (Some(2), &Some("Assessment".into())));
    assert_eq!(complaint.reason.to_string(), "assessment of more than 1000000 bytes");
}

#[test]
fn an_assessment_of_nothing_is_not_lost_without_a_word() {
    let reading = read_text("No.,Recommendation,Assessment\n1,One,Fine\n,,Whose is this?\n");
    assert_eq!(
        told(&reading.complaints),
        [complaint(
            3,
            "Assessment",
            "Whose is this?",
            "an assessment in a row without a number and without a text"
        )]
    );
}

#[test]
fn a_status_of_nothing_is_not_lost_without_a_word() {
    let why = "a status in a row without a number and without a text";
    // Known or not; a dash, an empty row and the heading of a category are no status.
    let reading = read_text(
        "No.,Recommendation,Category,Status\n1,One,,Completed\n,,,In progress\n,,,weiß nicht\n,,,-\n,,,\n,,Outreach,\n2,Two,,\n",
    );
    assert_eq!(numbers(&reading), ["1", "2"]);
    assert_eq!(
        told(&reading.complaints),
        [complaint(3, "Status", "In progress", why), complaint(4, "Status", "weiß nicht", why)]
    );
}

fn sheet(rows: &[&[&str]], formulas: &[(usize, usize)]) -> Workbook {
    let rows = rows.iter().map(|cells| cells.iter().map(|&cell| cell.to_owned()).collect()).collect();
    let formula = |&(row, column): &(usize, usize)| Formula { row, column, formula: "=A1".into() };
    let formulas_without_value = formulas.iter().map(formula).collect();
    let sheet = Sheet { name: "One".into(), rows, formulas_without_value, ..Sheet::default() };
    Workbook { sheets: vec![sheet], ..Workbook::default() }
}

#[test]
fn a_formula_without_its_value_spoils_the_row_it_stands_in() {
    let rows: &[&[&str]] = &[
        &["No.", "Recommendation", "Cost", "Category no."],
        &["1", "One", "", ""],
        &["2", "Two", "", ""],
        &["", "", "", ""],
        &["3", "Three", "5", ""],
    ];
    // The cost of 1, the ignored column of 2, a total under nothing, and a recommendation below the last cell.
    let reading = read(&sheet(rows, &[(1, 2), (2, 3), (3, 2), (6, 1)]), "w.xlsx", &options()).unwrap();
    assert_eq!(numbers(&reading), ["2", "3"]);
    let reason = "a formula without a value, or with an error instead of one; put it right in a spreadsheet program, save the \
                  file and send it again";
    assert_eq!(
        told(&reading.complaints),
        [complaint(2, "Cost", "=A1", reason), complaint(7, "Recommendation", "=A1", reason)]
    );
}

#[test]
fn a_file_without_cells_has_no_recommendations() {
    let error = read(&sheet(&[], &[]), "w.xlsx", &options()).unwrap_err();
    assert_eq!(
        error,
        ReadError::NoRecommendationColumn {
            sheet: "One".into(),
            columns: vec![],
            samples: vec![],
            sheets: vec!["One".into()]
        }
    );
    let error = read(&Workbook::default(), "w.xlsx", &options()).unwrap_err();
    assert_eq!(
        error,
        ReadError::NoRecommendationColumn {
            sheet: "w.xlsx".into(),
            columns: vec![],
            samples: vec![],
            sheets: vec![]
        }
    );
}

#[test]
fn the_first_sheet_that_heads_recommendations_is_read_whichever_it_is() {
    let mut workbook = sheet(&[&["Notes"], &["something"]], &[]);
    workbook.sheets.extend(sheet(&[&["No.", "Proposal"], &["1", "One"]], &[]).sheets);
    workbook.sheets[1].name = "Two".into();
    let reading = read(&workbook, "w.xlsx", &options()).unwrap();
    assert_eq!((reading.sheet.as_str(), numbers(&reading)), ("Two", vec!["1"]));
    assert_eq!(read_owned(workbook, "w.xlsx", &options()).unwrap(), reading);
}
