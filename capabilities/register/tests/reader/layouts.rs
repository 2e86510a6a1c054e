//! Layouts people keep, in tables written for the test.

use extract::{Range, Sheet};
use register::document::{Evidence, Indications, Kept};
use register::import::draft::{Field, FindingDraft};
use register::import::read::{ReadOptions, read, read_owned};
use rust_xlsxwriter::{Format, Workbook};

use crate::{fields, numbered, numbers, options, read_bytes, read_text, read_text_with};

fn kept(heading: &str, round: &str, value: &str) -> Kept {
    Kept { heading: heading.into(), round: round.into(), value: value.into() }
}

fn finding(round: Option<&str>, status: &[&str], narrative: &str) -> FindingDraft {
    FindingDraft {
        round: round.map(str::to_owned),
        status: status.iter().map(|&key| key.to_owned()).collect(),
        narrative: narrative.into(),
        ..FindingDraft::default()
    }
}

const TEN_COLUMNS: &str = "\
Proposal for Improvement,Category,Tags,Source,Ref / URL,xreference,Responsible (2013),Cost (2013),Status (2013),Remark (2013)
Publish the timetable earlier,Preparation,\"timetable; planning\",Working group 2012,https://example.org/report,\"See 12, 13\",Secretariat,L,P,Done since the spring
Translate the summaries,Outreach,,Working group 2012,para. 14,,\"Secretariat, host\",H,In progress,
Open a help desk,Outreach,help desk,Working group 2012,,,,,,
";

#[test]
fn the_ten_column_layout_is_understood() {
    let reading = read_text(TEN_COLUMNS);
    assert_eq!(reading.complaints, []);
    let expected = [
        Field::Text,
        Field::Category,
        Field::Tags,
        Field::Source,
        Field::Reference,
        Field::CrossReference,
        Field::Responsible,
        Field::Cost,
        Field::Status,
        Field::Remark,
    ];
    assert_eq!(fields(&reading), expected.map(Some));
    assert!(reading.columns[6..].iter().all(|column| column.round.as_deref() == Some("2013")));

    let first = &reading.drafts[0];
    assert_eq!((first.row, first.number.as_str()), (2, ""));
    assert_eq!(first.text, "Publish the timetable earlier");
    assert_eq!(first.category.as_deref(), Some("Preparation"));
    assert_eq!(first.tags, ["timetable", "planning"]);
    assert_eq!(first.source.as_deref(), Some("Working group 2012"));
    assert_eq!(
        (first.reference.as_str(), first.cross_reference.as_str()),
        ("https://example.org/report", "See 12, 13")
    );
    assert_eq!(first.responsible, "Secretariat");
    assert_eq!(first.round.as_deref(), Some("2013"));
    assert_eq!(first.kept, [kept("Responsible", "2013", "Secretariat"), kept("Cost", "2013", "L")]);
    let unknown_letter =
        FindingDraft { status_as_written: "P".into(), ..finding(Some("2013"), &[], "Done since the spring") };
    assert_eq!(first.findings, [unknown_letter]);

    assert_eq!(reading.drafts[1].findings, [finding(Some("2013"), &["in-progress"], "")]);
    let unassessed = &reading.drafts[2];
    assert_eq!((unassessed.findings.len(), unassessed.round.as_deref()), (0, Some("2013")));
}

#[test]
fn years_in_headings_make_rounds_side_by_side() {
    let reading = read_text(
        "No.,Recommendation,Status (2013),Remark (2013),Status (2018),Assessment (2018),Remark (2018),Cost\n\
         1,One,To be implemented,Not yet,Completed,All is done,but late,high\n",
    );
    let draft = &reading.drafts[0];
    assert_eq!(
        draft.findings,
        [
            finding(Some("2013"), &["to-be-implemented"], "Not yet"),
            finding(Some("2018"), &["completed"], "All is done"),
        ]
    );
    assert_eq!(draft.kept, [kept("Remark", "2018", "but late"), kept("Cost", "", "high")]);
    assert_eq!(draft.round.as_deref(), Some("2018"));
}

#[test]
fn the_importers_round_is_that_of_columns_without_a_year() {
    let options = ReadOptions { round: Some("2020".into()), ..options() };
    let reading =
        read_text_with("No.,Recommendation,Status,Status (2013)\n1,One,Completed,In progress\n", &options);
    let draft = &reading.drafts[0];
    assert_eq!(
        draft.findings,
        [finding(Some("2020"), &["completed"], ""), finding(Some("2013"), &["in-progress"], "")]
    );
    assert_eq!(draft.round.as_deref(), Some("2020"));
}

#[test]
fn french_and_spanish_lists_are_understood() {
    let french = read_text(
        "N°;Catégorie;Recommandation;État d’avancement;Évaluation\n7;Accès;Élargir l’accès;En cours;Un début\n",
    );
    assert_eq!(numbers(&french), ["7"]);
    assert_eq!(french.drafts[0].findings, [finding(None, &["in-progress"], "Un début")]);
    let spanish = read_text(
        "Número;Categoría;Recomendación;Estado;Observaciones\n7;Acceso;Ampliar el acceso;Por implementar;Nada aún\n",
    );
    assert_eq!(spanish.drafts[0].category.as_deref(), Some("Acceso"));
    assert_eq!(spanish.drafts[0].findings, [finding(None, &["to-be-implemented"], "Nada aún")]);
}

#[test]
fn the_header_is_found_below_a_title_and_again_before_each_block() {
    let reading = read_text(
        "Analysis of what was proposed,,,\n\
         ,,,\n\
         Proposals regarding Outcomes,,,\n\
         No.,RECOMMENDATION,STATUS,ASSESSMENT\n\
         1,One,Completed,Fine\n\
         Proposals regarding Funding,,,\n\
         No.,RECOMMENDATION,ASSESSMENT,STATUS\n\
         2,Two,Underway,In progress\n",
    );
    assert_eq!(reading.header_row, 4);
    assert_eq!(numbers(&reading), ["1", "2"]);
    let categories: Vec<_> = reading.drafts.iter().filter_map(|draft| draft.category.as_deref()).collect();
    assert_eq!(categories, ["Outcomes", "Funding"]);
    // The second block has its columns the other way round.
    assert_eq!(reading.drafts[1].findings, [finding(None, &["in-progress"], "Underway")]);
    assert_eq!(reading.drafts[1].row, 8);
}

#[test]
fn a_block_may_be_headed_by_the_bare_name_of_its_category() {
    let reading =
        read_text("Outcomes,,\nNo.,Proposal,Status\n1,One,\n2,Two,\nFunding,,\n3,Three,\n31,,\nIV,,\n");
    let found: Vec<_> =
        reading.drafts.iter().map(|draft| (draft.number.as_str(), draft.category.as_deref())).collect();
    assert_eq!(
        found,
        [
            ("1", Some("Outcomes")),
            ("2", Some("Outcomes")),
            ("3", Some("Funding")),
            ("31", Some("Funding")),
            ("IV", Some("Funding")),
        ]
    );
}

#[test]
fn a_title_is_no_category() {
    let reading = read_text("Improvements of the forum,,\nNo.,Proposal,Status\n1,One,\n");
    assert_eq!(reading.drafts[0].category, None);
    let reading = read_text("Improvements,,\nNo.,Proposal,Category\n1,One,Access\n2,Two,\n3,Three,Access\n");
    let categories: Vec<_> = reading.drafts.iter().map(|draft| draft.category.as_deref()).collect();
    assert_eq!(categories, [Some("Access"), None, Some("Access")]);
}

#[test]
fn a_category_in_its_own_column_may_stand_on_a_row_of_its_own() {
    let reading = read_text("Category,No.,Proposal\nAccess,,\n,1,One\n,2,Two\nFunding,,\n,3,Three\n");
    let categories: Vec<_> = reading.drafts.iter().map(|draft| draft.category.as_deref()).collect();
    assert_eq!(categories, [Some("Access"), Some("Access"), Some("Funding")]);
}

#[test]
fn numbers_and_texts_may_stand_alone_and_blank_rows_are_nothing() {
    let reading = read_text("No.,Recommendation,Cost\n31,,\n,A text alone,\n,,\n,,high\n33,Another,\n");
    assert_eq!(numbers(&reading), ["31", "", "33"]);
    assert_eq!((reading.drafts[0].text.as_str(), reading.drafts[1].text.as_str()), ("", "A text alone"));
    assert_eq!(reading.complaints, []);
}

#[test]
fn numbers_are_kept_as_written_and_split_off_where_they_are_glued() {
    let reading = read_text("Ref,Proposal\nPart 2.II,One\n007,Two\n 12 bis ,Three\n");
    assert_eq!(numbers(&reading), ["Part 2.II", "007", "12 bis"]);
    let glued = read_text("Recommendation,Status\n65. It was noted,\n(66) So was this,\nThis has none,\n");
    assert_eq!(numbers(&glued), ["65", "66", ""]);
    assert_eq!(glued.drafts[0].text, "It was noted");
    let with_numbers = read_text("No.,Recommendation\n1,65. It was noted\n");
    assert_eq!(with_numbers.drafts[0].text, "65. It was noted");
    let a_list = read_text("Recommendation,Status\n1. First this,\nThen that,\nAnd more,\n");
    assert_eq!(numbers(&a_list), ["", "", ""]);
}

#[test]
fn nothing_is_stripped_from_somebody_elses_words() {
    let reading = read_text("No.,Recommendation\n'7,'Quoted' words\n8,=SUM(A1)\n");
    assert_eq!(numbers(&reading), ["'7", "8"]);
    assert_eq!(
        (reading.drafts[0].text.as_str(), reading.drafts[1].text.as_str()),
        ("'Quoted' words", "=SUM(A1)")
    );
}

#[test]
fn paragraphs_stay_in_one_assessment_or_are_split_into_several() {
    let text = "No.,Recommendation,Status,Assessment\r\n1,One,In progress,\"First.\r\nStill first.\r\n\r\nSecond.\"\r\n";
    let whole = read_text(text);
    assert_eq!(
        whole.drafts[0].findings,
        [finding(None, &["in-progress"], "First.\nStill first.\n\nSecond.")]
    );
    let split = read_text_with(text, &ReadOptions { split_paragraphs: true, ..options() });
    assert_eq!(
        split.drafts[0].findings,
        [finding(None, &["in-progress"], "First.\nStill first."), finding(None, &["in-progress"], "Second.")]
    );
}

#[test]
fn unknown_columns_are_kept_and_evidence_joins_its_finding() {
    let reading = read_text(
        "No.,Recommendation,Weather,Status,Evidence,,Language\n\
         1,One,fine,Completed,Minutes https://example.org/m,loose words,French\n\
         2,Two,,,see annex,,Klingon\n",
    );
    let first = &reading.drafts[0];
    let evidence = Evidence { url: "https://example.org/m".into(), title: "Minutes".into() };
    assert_eq!(first.findings[0].evidence, [evidence]);
    assert_eq!(first.kept, [kept("Weather", "", "fine"), kept("F", "", "loose words")]);
    assert_eq!(first.language.as_deref(), Some("fr"));
    assert_eq!(reading.drafts[1].kept, [kept("Evidence", "", "see annex"), kept("Language", "", "Klingon")]);
}

#[test]
fn indications_are_counted_of_how_many() {
    let reading = read_text("Ref,Proposal,Indications (of 7 members)\n1,One,5\n2,Two,3 of 7\n3,Three,\n");
    let counts: Vec<_> = reading.drafts.iter().map(|draft| draft.indications).collect();
    assert_eq!(counts, [Some(Indications { count: 5, of: 7 }), Some(Indications { count: 3, of: 7 }), None]);
    let of_unknown = read_text("Ref,Proposal,Indications\n1,One,5\n");
    assert_eq!(
        (of_unknown.drafts[0].indications, &of_unknown.drafts[0].kept[..]),
        (None, &[kept("Indications", "", "5")][..])
    );
}

/// A workbook of rows of cells with the given cells merged downwards: column, first row, last row.
fn merged(rows: &[&[&str]], merges: &[(u16, u32, u32)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for &(column, first, last) in merges {
        let words = rows[first as usize][column as usize];
        sheet
            .merge_range(first, column, last, column, words, &Format::new())
            .expect("a range within the sheet");
    }
    for (row, cells) in (0_u32..).zip(rows) {
        for (column, words) in (0_u16..).zip(*cells) {
            if !words.is_empty() {
                sheet.write(row, column, *words).expect("a cell within the sheet");
            }
        }
    }
    workbook.save_to_buffer().expect("memory takes it")
}

#[test]
fn a_merged_category_and_a_merged_assessment_reach_every_row_they_span() {
    let bytes = merged(
        &[
            &["Category", "No.", "Recommendation", "Status", "Assessment"],
            &["Access", "1", "One", "Completed", "Shared words"],
            &["", "2", "Two", "Completed", ""],
            &["", "3", "Three", "In progress", ""],
            &["Funding", "4", "Four", "Completed", "Own words"],
        ],
        &[(0, 1, 3), (4, 1, 3)],
    );
    let reading = read_bytes(&bytes, "list.xlsx", &options()).unwrap();
    let categories: Vec<_> = reading.drafts.iter().filter_map(|draft| draft.category.as_deref()).collect();
    assert_eq!(categories, ["Access", "Access", "Access", "Funding"]);
    let marks: Vec<_> = reading.drafts.iter().map(|draft| draft.findings[0].shared).collect();
    // The third shares the words and differs in its status: an assessment of its own.
    assert_eq!(marks, [Some(1), Some(1), Some(2), None]);
    assert!(reading.drafts[..3].iter().all(|draft| draft.findings[0].narrative == "Shared words"));
}

#[test]
fn two_rows_of_assessments_under_one_merged_recommendation_belong_to_it() {
    let bytes = merged(
        &[
            &["No.", "Recommendation", "Status", "Assessment"],
            &["1", "One", "Completed", "Done"],
            &["", "", "In progress", "Not quite"],
            &["2", "Two", "", ""],
        ],
        &[(0, 1, 2), (1, 1, 2)],
    );
    let reading = read_bytes(&bytes, "list.xlsx", &options()).unwrap();
    assert_eq!(numbers(&reading), ["1", "2"]);
    assert_eq!(
        numbered(&reading, "1").findings,
        [finding(None, &["completed"], "Done"), finding(None, &["in-progress"], "Not quite")]
    );
}

#[test]
fn a_hidden_sheet_is_read_only_where_it_is_named() {
    let mut workbook = Workbook::new();
    for (name, text) in [("Internal", "Not for everybody"), ("Public", "For everybody")] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).expect("a name");
        if name == "Internal" {
            sheet.set_hidden(true);
        } else {
            sheet.set_active(true).set_first_tab(true);
        }
        for (column, words) in (0_u16..).zip(["No.", "Recommendation"]) {
            sheet.write(0, column, words).expect("a cell within the sheet");
        }
        sheet.write(1, 1, text).expect("a cell within the sheet");
    }
    let bytes = workbook.save_to_buffer().expect("memory takes it");
    let text = |sheet: Option<&str>| {
        let options = ReadOptions { sheet: sheet.map(str::to_owned), ..options() };
        read_bytes(&bytes, "list.xlsx", &options).unwrap().drafts[0].text.clone()
    };
    assert_eq!((text(None), text(Some("Internal"))), ("For everybody".into(), "Not for everybody".into()));
}

#[test]
fn a_heading_in_the_column_of_texts_is_one_when_it_speaks_of_many() {
    let reading = read_text(
        "No.,Recommendation,Status\n\
         ,Recommendations of the group regarding Outcomes,\n1,Do this,Completed\n\
         ,Proposals regarding Funding,\n2,Do that,Completed\n,Keep the rules regarding travel,\n",
    );
    let found: Vec<_> = reading
        .drafts
        .iter()
        .map(|draft| (draft.text.as_str(), draft.category.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        found,
        [("Do this", "Outcomes"), ("Do that", "Funding"), ("Keep the rules regarding travel", "Funding")]
    );
}

#[test]
fn headings_in_two_rows_are_read_as_one() {
    let rows = [
        &["Assessment of improvements"][..],
        &["No.", "Recommendation", "2018", "", "2020", ""],
        &["", "", "Status", "Assessment", "Status", "Assessment"],
        &["1", "Publish the accounts", "In progress", "Half", "Completed", "All"],
    ];
    let range = |row: usize, column: usize, rows: usize, columns: usize| Range {
        first_row: row,
        first_column: column,
        last_row: row + rows - 1,
        last_column: column + columns - 1,
    };
    let sheet = Sheet {
        name: "One".into(),
        rows: rows.map(|cells| cells.iter().map(|&cell| cell.to_owned()).collect()).to_vec(),
        merged: vec![range(1, 0, 2, 1), range(1, 1, 2, 1), range(1, 2, 1, 2), range(1, 4, 1, 2)],
        ..Sheet::default()
    };
    let workbook = extract::Workbook { sheets: vec![sheet], ..extract::Workbook::default() };
    let reading = read(&workbook, "w.xlsx", &options()).unwrap();
    assert_eq!(reading.drafts.len(), 1, "{:?}", reading.drafts);
    assert_eq!((reading.drafts[0].number.as_str(), reading.drafts[0].row), ("1", 4));
    let found: Vec<(&str, &str)> = reading.drafts[0]
        .findings
        .iter()
        .map(|finding| (finding.round.as_deref().unwrap_or(""), finding.status[0].as_str()))
        .collect();
    assert_eq!(found, [("2018", "in-progress"), ("2020", "completed")]);
    assert_eq!(read_owned(workbook, "w.xlsx", &options()).unwrap(), reading);
}
