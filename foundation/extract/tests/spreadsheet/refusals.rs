//! Files that are not what they should be: each gets an answer somebody can act on.

use extract::ExtractError;
use rust_xlsxwriter::Workbook;

use crate::{make, read};

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for row in 0..200 {
        sheet.write(row, 0, format!("recommendation {row}")).expect("a cell in range");
    }
    workbook.save_to_buffer().expect("memory takes it")
}

fn refusal(bytes: &[u8], name: &str) -> String {
    read(bytes, name).expect_err("a refusal").to_string()
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_named_for_what_it_is() {
    let xlsx = workbook();
    let ods = make::ods(r#"<table:table table:name="t"/>"#);
    for (bytes, name, answer) in [
        (
            &b"No.,Text\n1,a\n"[..],
            "list.xlsx",
            "\"list.xlsx\" is not what its name says: it should hold an Excel workbook and holds text",
        ),
        (
            &xlsx,
            "list.csv",
            "\"list.csv\" is not what its name says: it should hold delimited text and holds packed data, as an .xlsx, .ods or .zip does",
        ),
        (
            &xlsx,
            "list.ods",
            "\"list.ods\" is not what its name says: it should hold an OpenDocument spreadsheet and holds an Excel workbook",
        ),
        (
            &ods,
            "list.xlsx",
            "\"list.xlsx\" is not what its name says: it should hold an Excel workbook and holds an OpenDocument spreadsheet",
        ),
        (
            b"%PDF-1.7\n...",
            "list.csv",
            "\"list.csv\" is not what its name says: it should hold delimited text and holds a PDF document",
        ),
        (
            b"\n<!DOCTYPE html><table></table>",
            "list.xlsx",
            "\"list.xlsx\" is not what its name says: it should hold an Excel workbook and holds a web page",
        ),
        (
            b"{ \"format\": \"plenary-register\" }",
            "list.csv",
            "\"list.csv\" is not what its name says: it should hold delimited text and holds a JSON document",
        ),
        (
            b"\x00\x01\x02\x03 data",
            "list.csv",
            "\"list.csv\" is not what its name says: it should hold delimited text and holds data that is neither text nor a spreadsheet",
        ),
        (b"%PDF-1.7\n...", "list", "\"list\" holds a PDF document; save it as .xlsx, .ods, .csv or .tsv"),
        (
            b"a,b\n",
            "list.numbers",
            "\"list.numbers\" does not end in .xlsx, .ods, .csv or .tsv, which are the files that can be read",
        ),
        (
            &make::archive(&[("[Content_Types].xml", b""), ("word/document.xml", b"")]),
            "list.xlsx",
            "\"list.xlsx\" is not what its name says: it should hold an Excel workbook and holds a Word document",
        ),
        (
            &make::archive(&[("readme.txt", b"hello")]),
            "list.xlsx",
            "\"list.xlsx\" is not what its name says: it should hold an Excel workbook and holds a zip archive that is no workbook",
        ),
    ] {
        assert_eq!(refusal(bytes, name), answer);
    }
}

#[test]
fn content_decides_where_the_name_says_nothing() {
    assert_eq!(read(&workbook(), "upload").unwrap().sheets[0].rows.len(), 200);
    assert_eq!(read(b"a;b\n", "upload").unwrap().sheets[0].rows, [["a", "b"]]);
}

#[test]
fn an_empty_file_is_empty_whatever_its_name() {
    for name in ["list.csv", "list.xlsx", "list"] {
        assert_eq!(read(b"", name), Err(ExtractError::Empty { name: name.into() }));
    }
    assert_eq!(read(b"\xEF\xBB\xBF \n\n", "list.csv"), Err(ExtractError::Empty { name: "list.csv".into() }));
}

#[test]
fn a_workbook_that_is_cut_off_anywhere_is_refused() {
    let whole = workbook();
    for len in (4..whole.len()).step_by(97) {
        let error = read(&whole[..len], "list.xlsx").unwrap_err();
        assert!(matches!(error, ExtractError::Damaged { .. }), "{len}: {error}");
    }
}

#[test]
fn a_workbook_with_a_flipped_byte_in_its_data_is_refused() {
    let mut bytes = workbook();
    let at = bytes.len() / 2;
    bytes[at] ^= 0xFF;
    assert!(read(&bytes, "list.xlsx").is_err());
}

#[test]
fn excel_of_before_2007_and_a_password_are_told_apart() {
    let mut old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    old.extend([0; 600]);
    assert_eq!(read(&old, "list.xlsx"), Err(ExtractError::OldExcel { name: "list.xlsx".into() }));
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(&old, "list.xlsx"), Err(ExtractError::Encrypted { name: "list.xlsx".into() }));
}

#[test]
fn entities_a_file_declares_are_not_expanded() {
    let sheet = r#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
        <worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"#;
    assert!(matches!(read(&make::xlsx(sheet), "list.xlsx"), Err(ExtractError::Damaged { .. })));
}

#[test]
fn a_cell_reference_that_is_none_is_named() {
    let sheet = r#"<worksheet><sheetData><row><c r="A99999999999999999999"><v>1</v></c></row></sheetData></worksheet>"#;
    assert_eq!(
        refusal(&make::xlsx(sheet), "list.xlsx"),
        "\"list.xlsx\" is cut off or damaged (xl/worksheets/sheet1.xml: cell reference \"A99999999999999999999\"); save or send it again"
    );
}
