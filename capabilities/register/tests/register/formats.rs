//! One list, however it was written down, is one register; and layouts that people keep reach the database whole.

use std::io::Write as _;

use register::commands::export::ExportFormat;
use register::commands::import::Import;
use register::import::draft::Field;
use serde_json::{Value as Json, json};

use crate::forum::{Forum, importing};

const HEADINGS: [&str; 5] = ["No.", "Recommendation", "Category", "Status", "Assessment"];
const ROWS: [[&str; 5]; 4] = [
    [
        "1",
        "Élargir l’accès, puis écouter",
        "Outreach",
        "Completed",
        "First paragraph.\n\nSecond \"paragraph\"; done",
    ],
    ["2", "Answer letters within a month", "", "In progress", "Half of them are"],
    ["51", "Keep the archive readable – for good", "Archive", "", ""],
    ["62", "Say it once", "", "To be implemented", "Not yet"],
];

fn delimited(separator: char) -> String {
    let line = |cells: &[&str]| {
        let quoted: Vec<String> =
            cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        quoted.join(&separator.to_string()) + "\r\n"
    };
    std::iter::once(line(&HEADINGS)).chain(ROWS.iter().map(|row| line(row))).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        '’' => 0x92,
        '–' => 0x96,
        letter => u8::try_from(u32::from(letter)).expect("a letter of Windows-1252"),
    };
    text.chars().map(byte).collect()
}

fn utf_16(text: &str, is_big: bool) -> Vec<u8> {
    let unit = |unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() };
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(unit).collect()
}

fn xlsx() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0_u32..).zip(std::iter::once(&HEADINGS).chain(&ROWS)) {
        for (column, cell) in (0_u16..).zip(cells) {
            if !cell.is_empty() {
                sheet.write(row, column, *cell).expect("a cell within the sheet");
            }
        }
    }
    workbook.save_to_buffer().expect("memory takes it")
}

fn ods() -> Vec<u8> {
    let cell = |cell: &&str| {
        let escaped = cell.replace('&', "&amp;").replace('<', "&lt;");
        let paragraphs: String = escaped.split('\n').map(|line| format!("<text:p>{line}</text:p>")).collect();
        format!("<table:table-cell office:value-type=\"string\">{paragraphs}</table:table-cell>")
    };
    let row = |cells: &[&str; 5]| {
        format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
    };
    let rows: String = std::iter::once(&HEADINGS).chain(&ROWS).map(row).collect();
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" \
         xmlns:text=\"x\"><office:body><office:spreadsheet><table:table table:name=\"One\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"/>"),
        ("content.xml", &content),
    ] {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part can be begun");
        writer.write_all(content.as_bytes()).expect("memory takes it");
    }
    writer.finish().expect("memory takes it").into_inner()
}

/// What a register says, without its ids and moments.
fn said(document: &Json) -> Json {
    let recommendation =
        |one: &Json| json!([one["number"], one["text"], one["categories"][0]["name"], one["source"]["name"]]);
    let assessment = |one: &Json| {
        json!([one["round"]["key"], one["versions"][0]["status"], one["versions"][0]["narrative"]])
    };
    let list = |name: &str, shape: &dyn Fn(&Json) -> Json| {
        document[name].as_array().expect("a list").iter().map(shape).collect::<Vec<_>>()
    };
    json!([list("recommendations", &recommendation), list("assessments", &assessment)])
}

async fn imported(name: &str, bytes: &[u8]) -> Json {
    let forum = Forum::new().await;
    let file = forum.file(name, bytes);
    let report = forum.import(Import { source: Some("S".into()), ..importing(&file) }).await;
    assert_eq!(report["add"], 4, "{name}");
    said(&serde_json::from_slice(&forum.export(ExportFormat::Json).await).expect("our own JSON"))
}

#[tokio::test]
async fn one_list_is_one_register_however_it_was_written_down() {
    let expected = imported("list.csv", delimited(',').as_bytes()).await;
    assert_eq!(expected[0][0][1], ROWS[0][1]);
    assert_eq!(expected[0][1][2], "Outreach", "the category holds on");
    assert_eq!(expected[1][0][2], ROWS[0][4], "paragraphs stay");
    assert_eq!(expected[1].as_array().expect("a list").len(), 3, "a row without a status is not assessed");
    let with_mark = format!("\u{feff}{}", delimited(','));
    let written: [(&str, Vec<u8>); 9] = [
        ("list.xlsx", xlsx()),
        ("list.ods", ods()),
        ("list.tsv", delimited('\t').into_bytes()),
        ("semicolons.csv", delimited(';').into_bytes()),
        ("tabs.csv", delimited('\t').into_bytes()),
        ("mark.csv", with_mark.into_bytes()),
        ("windows.csv", windows_1252(&delimited(';'))),
        ("little.csv", utf_16(&delimited(','), false)),
        ("big.csv", utf_16(&delimited('\t'), true)),
    ];
    for (name, bytes) in written {
        assert_eq!(imported(name, &bytes).await, expected, "{name}");
    }
}

const TEN_COLUMNS: &str = "\
Proposal for Improvement,Category,Tags,Source,Ref / URL,xreference,Responsible (2013),Cost (2013),Status (2013),Remark (2013)
Publish the timetable earlier,Preparation,\"timetable; planning\",Working group 2012,https://example.org/report,,Secretariat,L,P,Done since the spring
Translate the summaries,Outreach,,Working group 2012,para. 14,,\"Secretariat, host\",H,In progress,Two of six
Open a help desk,Outreach,help desk,Working group 2012,,,,,,
";

#[tokio::test]
async fn the_ten_column_layout_goes_in_whole_and_comes_out_again() {
    let forum = Forum::new().await;
    let file = forum.file("group.csv", TEN_COLUMNS.as_bytes());
    let report = forum.import(importing(&file)).await;
    assert_eq!(report["add"], 3);
    let document = forum.document().await;
    let first = &document.recommendations[0];
    assert_eq!(first.source.name, "Working group 2012", "the file's own column goes before the file's name");
    assert_eq!(first.rounds[0].key, "2013", "the year of the headings is the round");
    assert_eq!(first.tags, ["planning", "timetable"]);
    let kept: Vec<_> = first
        .kept
        .iter()
        .map(|kept| (kept.heading.as_str(), kept.round.as_str(), kept.value.as_str()))
        .collect();
    assert!(kept.contains(&("Cost", "2013", "L")), "{kept:?}");
    assert!(kept.contains(&("Responsible", "2013", "Secretariat")), "{kept:?}");
    assert!(kept.iter().any(|(_, _, value)| *value == "https://example.org/report"), "{kept:?}");
    let unknown = document.assessments.iter().find(|one| one.covers == [first.id]).expect("it has a remark");
    let version = &unknown.versions[0];
    assert_eq!(
        (version.status_as_written.as_str(), version.status.len()),
        ("P", 0),
        "kept, and not guessed at"
    );
    assert_eq!(version.narrative, "Done since the spring");
    assert_eq!(unknown.round.key, "2013");
    assert_eq!(document.assessments.len(), 2, "the third was not assessed");

    let other = Forum::new().await;
    let exported = other.file("own.csv", &forum.export(ExportFormat::Csv).await);
    other.import(importing(&exported)).await;
    assert_eq!(other.document().await, document);
    assert_eq!(forum.import(importing(&file)).await["same"], 3);
}

#[tokio::test]
async fn columns_are_mapped_and_paragraphs_split_when_told_so() {
    let forum = Forum::new().await;
    let text = "Ordinal,,Advice\n1,\"One.\n\nTwo.\n\nThree.\",Say it simply\n";
    let file = forum.file("list.csv", text.as_bytes());
    let map = |column: &str, field: Field| (column.to_owned(), field);
    let told = Import {
        map: vec![map("Ordinal", Field::Number), map("Advice", Field::Text), map("B", Field::Narrative)],
        split_paragraphs: true,
        ..importing(&file)
    };
    forum.import(told.clone()).await;
    let mut said: Vec<String> =
        forum.document().await.assessments.iter().map(|one| one.versions[0].narrative.clone()).collect();
    said.sort();
    assert_eq!(said, ["One.", "Three.", "Two."]);
    assert_eq!(forum.import(told).await["same"], 1);
}

#[tokio::test]
async fn the_latest_round_is_the_status_whatever_came_in_first() {
    let list = |status: &str| {
        format!("No.,Recommendation,Status,Assessment\n1,Keep the archive readable,{status},Seen to be so\n")
    };
    for order in [["2013", "2018", "2020"], ["2020", "2018", "2013"], ["2018", "2020", "2013"]] {
        let forum = Forum::new().await;
        for round in order {
            let status = if round == "2020" { "In progress" } else { "Completed" };
            let file = forum.file("list.csv", list(status).as_bytes());
            let import =
                Import { source: Some("S".into()), round: Some(round.to_owned()), ..importing(&file) };
            forum.import(import).await;
        }
        let one = forum.get("/api/v1/recommendations").await.json()["data"][0].clone();
        assert_eq!(one["status"], json!(["in-progress"]), "{order:?}");
        assert_eq!(one["assessments_count"], 3, "{order:?}");
    }
}
