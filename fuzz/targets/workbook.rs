//! Workbooks from any bytes: as they come, or as one part of an archive that is otherwise sound.
#![no_main]

use std::io::{Cursor, Write};

use extract::{Limits, spreadsheet::read};
use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const TYPES: &[u8] = b"<Types/>";
const ROOT: &[u8] = b"<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>";
const WORKBOOK: &[u8] = b"<workbook><sheets><sheet name='One' r:id='r1'/></sheets></workbook>";
const RELATIONS: &[u8] = b"<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/>\
    <Relationship Id='r2' Type='x/sharedStrings' Target='strings.xml'/><Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>";
const SHEET: &[u8] = b"<worksheet><sheetData><row><c t='s' s='1'><v>0</v></c><c s='1'><v>44197.5</v></c></row></sheetData></worksheet>";
const STRINGS: &[u8] = b"<sst><si><t>words</t></si></sst>";
const STYLES: &[u8] = b"<styleSheet><numFmts><numFmt numFmtId='200' formatCode='dd/mm/yyyy'/></numFmts><cellXfs><xf/><xf numFmtId='200'/></cellXfs></styleSheet>";
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fuzz_target!(|input: &[u8]| {
    let Some((&choice, bytes)) = input.split_first() else { return };
    let limits = Limits {
        rows: 2_000,
        columns: 200,
        cell_bytes: 4_096,
        total_bytes: 1 << 20,
        unpacked_bytes: 1 << 20,
        ..Limits::default()
    };
    let xlsx = |part: &'static str| {
        let mut parts = vec![
            ("[Content_Types].xml", TYPES),
            ("_rels/.rels", ROOT),
            ("xl/workbook.xml", WORKBOOK),
            ("xl/_rels/workbook.xml.rels", RELATIONS),
            ("xl/sheet.xml", SHEET),
            ("xl/strings.xml", STRINGS),
            ("xl/styles.xml", STYLES),
        ];
        for (name, content) in &mut parts {
            if *name == part {
                *content = bytes;
            }
        }
        archive(&parts)
    };
    let (file, name) = match choice % 9 {
        0 => (bytes.to_vec(), "list.xlsx"),
        1 => (bytes.to_vec(), "list.ods"),
        2 => (archive(&[("mimetype", ODS), ("content.xml", bytes)]), "list.ods"),
        3 => (archive(&[("mimetype", ODS), ("META-INF/manifest.xml", bytes), ("content.xml", b"<a/>")]), "list.ods"),
        4 => (xlsx("xl/sheet.xml"), "list.xlsx"),
        5 => (xlsx("xl/strings.xml"), "list.xlsx"),
        6 => (xlsx("xl/styles.xml"), "list.xlsx"),
        7 => (xlsx("xl/workbook.xml"), "list.xlsx"),
        _ => (xlsx("xl/_rels/workbook.xml.rels"), "list.xlsx"),
    };
    if let Ok(workbook) = read(&file, name, &limits) {
        for sheet in &workbook.sheets {
            assert!(sheet.rows.len() <= limits.rows);
            assert!(sheet.rows.iter().all(|row| row.len() <= limits.columns));
            assert!(sheet.merged.iter().all(|range| range.last_row < sheet.rows.len()));
        }
    }
});

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, options).expect("a part can be begun");
        writer.write_all(bytes).expect("memory takes it");
    }
    writer.finish().expect("memory takes it").into_inner()
}
