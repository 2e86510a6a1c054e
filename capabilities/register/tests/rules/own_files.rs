//! What is one of our own files, what is not, and what is said of one that cannot be taken.

use register::document::{
    Assessment, Capacity, Document, Filing, Recommendation, Round, Source, Version, Wording,
};
use register::export::{Column, write_csv, write_json, write_xlsx};
use register::import::draft::Complaint;
use register::import::own;
use register::import::reason::{Part, Spot};
use uuid::Uuid;

const MOMENT: &str = "2020-08-12T09:30:00.000000Z";

pub fn recommendation(id: u128, number: &str, text: &str) -> Recommendation {
    Recommendation {
        id: Uuid::from_u128(id),
        source: Source { name: "S".to_owned(), ..Source::default() },
        list: String::new(),
        number: number.to_owned(),
        position: u32::try_from(id).expect("a small id"),
        language: "en".to_owned(),
        title: String::new(),
        text: text.to_owned(),
        wording: Wording::Verbatim,
        corrections: Vec::new(),
        wordings: Vec::new(),
        categories: vec![Filing {
            category: "outcomes".to_owned(),
            name: "Outcomes".to_owned(),
            round: "2020".to_owned(),
            from: MOMENT.to_owned(),
            to: None,
        }],
        rounds: vec![round()],
        tags: vec!["a; b".to_owned()],
        related: Vec::new(),
        indications: None,
        kept: Vec::new(),
        actions: Vec::new(),
    }
}

pub fn round() -> Round {
    Round {
        key: "2020".to_owned(),
        name: "2020".to_owned(),
        assessed: String::new(),
        published: "2020".to_owned(),
    }
}

pub fn assessment(id: u128, covers: &[u128], narrative: &str) -> Assessment {
    let version = |narrative: &str| Version {
        at: MOMENT.to_owned(),
        status: vec!["completed".to_owned()],
        status_as_written: String::new(),
        narrative: narrative.to_owned(),
        evidence: Vec::new(),
    };
    Assessment {
        id: Uuid::from_u128(id),
        covers: covers.iter().copied().map(Uuid::from_u128).collect(),
        round: round(),
        assessor: "A group".to_owned(),
        capacity: Capacity::default(),
        filed: MOMENT.to_owned(),
        versions: vec![version("before"), version(narrative)],
    }
}

pub fn register() -> Document {
    let recommendations =
        vec![recommendation(1, "51", "One"), recommendation(2, "51", "-two"), recommendation(3, "", "")];
    Document::new(recommendations, vec![assessment(11, &[1, 2], "both"), assessment(12, &[1], "one")])
}

fn csv(document: &Document) -> String {
    let mut bytes = Vec::new();
    write_csv(document, &mut bytes).expect("memory takes everything");
    String::from_utf8(bytes).expect("our CSV is UTF-8")
}

/// Our table with one cell of one row changed; rows count from 0 without the headings.
fn with_cell(row: usize, column: Column, value: &str) -> String {
    let table = csv(&register());
    let mut records: Vec<csv::StringRecord> = csv::Reader::from_reader(table.as_bytes())
        .records()
        .map(|record| record.expect("a record"))
        .collect();
    let place = Column::ALL.iter().position(|known| *known == column).expect("a column of ours");
    records[row] =
        records[row].iter().enumerate().map(|(at, cell)| if at == place { value } else { cell }).collect();
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(Column::ALL.iter().map(|column| column.heading())).expect("memory takes everything");
    for record in &records {
        out.write_record(record).expect("memory takes everything");
    }
    String::from_utf8(out.into_inner().expect("memory takes everything")).expect("UTF-8")
}

fn complaints(file: &str) -> Vec<Complaint> {
    own::read(file.as_bytes(), "r.csv").expect("one of ours").expect_err("it cannot be taken")
}

#[test]
fn the_table_has_a_row_for_each_recommendation_and_assessment() {
    let table = csv(&register());
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headings: Vec<String> = reader.headers().expect("headings").iter().map(str::to_owned).collect();
    assert!(own::is_ours(&headings));
    let records: Vec<csv::StringRecord> = reader.records().map(|record| record.expect("a record")).collect();
    let cells = |column: Column| {
        let place = Column::ALL.iter().position(|known| *known == column).expect("a column of ours");
        records.iter().map(|record| record[place].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(cells(Column::Number), ["51", "51", "51", ""]);
    assert_eq!(cells(Column::Text), ["One", "One", "'-two", ""]);
    assert_eq!(cells(Column::Narrative), ["both", "one", "both", ""]);
    assert_eq!(cells(Column::Categories), ["Outcomes"; 4]);
    assert_eq!(cells(Column::Tags), ["a\\; b"; 4]);
    assert!(!table.contains('\r') && table.ends_with('\n') && !table.starts_with('\u{feff}'));
}

#[test]
fn a_table_that_went_through_a_spreadsheet_program_is_still_ours() {
    let table = csv(&register());
    let windows = format!("\u{feff}{}", table.replace('\n', "\r\n"));
    assert_eq!(own::read(windows.as_bytes(), "r.csv"), Some(Ok(register())));
    let mut headings: Vec<&str> = Column::ALL.iter().map(|column| column.heading()).collect();
    headings.reverse();
    headings.push("Narrative, continued 2");
    assert!(own::is_ours(&headings));
}

#[test]
fn what_is_not_ours_is_left_to_the_reader_of_foreign_sheets() {
    let mut headings: Vec<&str> = Column::ALL.iter().map(|column| column.heading()).collect();
    headings.push("Cost");
    assert!(!own::is_ours(&headings), "a column we do not know would be lost");
    assert!(!own::is_ours(&headings[1..headings.len() - 1]));
    for file in
        ["", "Number,Text\n1,a\n", "{}", "{\"format\":\"other\",\"version\":1}", "[1]", "{", "PK\u{3}\u{4}"]
    {
        assert_eq!(own::read(file.as_bytes(), "f"), None, "{file:?}");
    }
}

#[test]
fn each_cell_that_cannot_be_taken_is_named() {
    let cases = [
        (0, Column::Recommendation, "x"),
        (0, Column::Position, "first"),
        (0, Column::Position, "-1"),
        (0, Column::Wording, "free"),
        (0, Column::Indications, "5"),
        (3, Column::IndicationsOf, "x"),
        (3, Column::CategoryHistory, "[{}]"),
        (3, Column::Categories, "Funding"),
        (0, Column::Covers, "x"),
        (1, Column::Covers, ""),
        (1, Column::EarlierVersions, "no list"),
        (1, Column::Assessment, ""),
        (1, Column::Text, "Another text"),
        (2, Column::Narrative, "another narrative"),
    ];
    for (row, column, value) in cases {
        let complaints = complaints(&with_cell(row, column, value));
        assert!(complaints.iter().all(|complaint| complaint.row.is_some()), "{complaints:?}");
        let named: Vec<String> =
            complaints.iter().filter_map(|complaint| Some(complaint.column.as_ref()?.to_string())).collect();
        let blamed = match column {
            Column::Indications => Column::IndicationsOf,
            Column::Text => Column::Recommendation,
            Column::Narrative => Column::Assessment,
            other => other,
        };
        // A recommendation that was not read leaves its assessments without what they cover: told as well.
        assert!(named.iter().any(|name| name == blamed.heading()), "{column:?} {value:?}: {complaints:?}");
    }
}

#[test]
fn what_does_not_hold_in_a_document_is_told_with_its_place() {
    let mut document = register();
    document.recommendations[1].id = document.recommendations[0].id;
    document.recommendations[2].categories[0].from = "yesterday".to_owned();
    document.assessments[0].versions.clear();
    let mut json = Vec::new();
    write_json(&document, &mut json).expect("memory takes everything");
    let complaints = own::read(&json, "r.json").expect("one of ours").expect_err("it does not hold");
    let told: Vec<_> = complaints.iter().map(|c| (c.row, c.column.clone())).collect();
    let spot = |row: Option<usize>, part| (row, Some(Spot::Part(part)));
    assert_eq!(
        told,
        [
            spot(Some(1), Part::Id),
            spot(Some(3), Part::Categories),
            spot(None, Part::Covers),
            spot(None, Part::Versions)
        ]
    );
}

#[test]
fn a_damaged_or_newer_json_is_refused_with_the_reason() {
    let mut json = Vec::new();
    write_json(&register(), &mut json).expect("memory takes everything");
    let json = String::from_utf8(json).expect("JSON is UTF-8");
    let cases = [
        (json[..json.len() / 2].to_owned(), "cannot be read"),
        (json.replacen("\"version\": 1", "\"version\": 2", 1), "newer release"),
        (json.replacen("\"position\"", "\"place\"", 1), "unknown field"),
        (json.replacen("\"position\": 1", "\"position\": \"1\"", 1), "invalid type"),
    ];
    for (file, reason) in cases {
        let complaints = complaints(&file);
        assert!(complaints[0].reason.to_string().contains(reason), "{complaints:?}");
    }
}

#[test]
fn texts_longer_than_a_cell_survive_a_workbook() {
    let long = |unit: &str| format!("={}", unit.repeat(120_000 / unit.len()));
    let mut document = register();
    document.recommendations[0].text = long("'\r\n");
    document.recommendations[1].text = long("🙂");
    document.assessments[0].versions[1].narrative = long("_x000D_");
    let mut bytes = Vec::new();
    write_xlsx(&document, &mut bytes).expect("it fits");
    assert_eq!(own::read(&bytes, "r.xlsx"), Some(Ok(document)));
}

#[test]
fn the_part_of_a_register_that_a_filter_shows_is_sound() {
    let whole = register();
    let part = Document::new(whole.recommendations[1..].to_vec(), whole.assessments);
    assert_eq!(part.faults(), []);
    assert_eq!(part.assessments.len(), 1);
    assert_eq!(part.assessments[0].covers, [Uuid::from_u128(2)]);
}
