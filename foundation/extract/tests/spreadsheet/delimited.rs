use extract::ExtractError;

use crate::{read, rows};

#[test]
fn blank_lines_stay_rows_and_quoted_cells_keep_their_paragraphs() {
    let text = "a,b\n\n1,\"x\n\n\"\"y\"\"\"\n";
    assert_eq!(rows(text.as_bytes(), "list.csv"), [vec!["a", "b"], vec![], vec!["1", "x\n\n\"y\""]]);
}

#[test]
fn lines_end_in_any_of_three_ways() {
    for text in ["a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r"] {
        assert_eq!(rows(text.as_bytes(), "list.csv"), [["a", "b"], ["c", "d"]], "{text:?}");
    }
}

#[test]
fn the_separator_is_the_one_that_rows_agree_on() {
    for (text, expected) in [
        ("No.,Text\n1,\"one; two\"\n2,\"three; four\"\n", [["No.", "Text"], ["1", "one; two"]]),
        ("No.;Text\n1;one, two\n2;three\n", [["No.", "Text"], ["1", "one, two"]]),
        ("No.\tText\n1\tone, two; three\n2\tfour\n", [["No.", "Text"], ["1", "one, two; three"]]),
        (
            "No.,Text\n1,\"a;b;c\nd;e;f\ng;h;i\nj;k;l\"\n",
            [["No.", "Text"], ["1", "a;b;c\nd;e;f\ng;h;i\nj;k;l"]],
        ),
        ("sep=;\nNo.;Text\n1;one\n", [["No.", "Text"], ["1", "one"]]),
    ] {
        assert_eq!(rows(text.as_bytes(), "list.csv")[..2], expected, "{text}");
    }
}

#[test]
fn a_tsv_is_parted_by_tabs_whatever_else_is_in_it() {
    assert_eq!(rows(b"one, two, three\nfour, five, six\n", "list.tsv")[1], ["four, five, six"]);
}

#[test]
fn a_title_above_the_table_does_not_hide_the_separator() {
    let text =
        "Improvements, a list, of many, commas, in, one, line\n\nNo.;Text\n1;a\n2;b\n3;c\n4;d\n5;e\n6;f\n";
    assert_eq!(rows(text.as_bytes(), "list.csv")[2], ["No.", "Text"]);
}

#[test]
fn words_after_a_closing_quotation_mark_are_kept() {
    assert_eq!(rows(b"a,b\n1,\"Disruptive\" thinking\n", "list.csv")[1], ["1", "Disruptive thinking"]);
    assert_eq!(rows(b"a,b\n1,so-called \"outputs\"\n", "list.csv")[1], ["1", "so-called \"outputs\""]);
}

#[test]
fn an_unclosed_quotation_mark_is_named_by_its_line() {
    let text = "a,b\n1,\"two\nlines\"\n2,\"open\n3,c\n";
    assert_eq!(read(text.as_bytes(), "list.csv"), Err(ExtractError::UnclosedQuote { line: 4 }));
}

const TABLE: &str = "No.;Recommandation\n1;Améliorer l’accès\n";

fn expected() -> [Vec<&'static str>; 2] {
    [vec!["No.", "Recommandation"], vec!["1", "Améliorer l’accès"]]
}

fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes_of).collect()
}

#[test]
fn every_usual_encoding_gives_the_same_words() {
    let marked = format!("\u{FEFF}{TABLE}");
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(TABLE);
    for bytes in [
        TABLE.as_bytes().to_vec(),
        marked.as_bytes().to_vec(),
        utf16(&marked, u16::to_le_bytes),
        utf16(&marked, u16::to_be_bytes),
        utf16(TABLE, u16::to_le_bytes),
        utf16(TABLE, u16::to_be_bytes),
        windows.into_owned(),
    ] {
        assert_eq!(rows(&bytes, "liste.csv"), expected(), "{bytes:?}");
    }
}

#[test]
fn utf16_without_a_mark_is_known_in_every_script() {
    for table in [
        "编号;建议\n1;一份更好的预算一一\n",
        "Номер;Рекомендация\n1;Опубликовать бюджет\n",
        "رقم,توصية\n١,نشر الميزانية\n",
        "a,b\n1,\u{1F5F3}\n",
    ] {
        let expected = rows(table.as_bytes(), "liste.csv");
        assert_eq!(expected.len(), 2, "{table}");
        for bytes_of in [u16::to_le_bytes, u16::to_be_bytes] {
            assert_eq!(rows(&utf16(table, bytes_of), "liste.csv"), expected, "{table}");
        }
    }
}

#[test]
fn an_encoding_that_is_a_guess_is_told() {
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(TABLE);
    assert!(read(&windows, "liste.csv").unwrap().is_guessed_windows_1252);
    for known in [TABLE.as_bytes().to_vec(), utf16(TABLE, u16::to_le_bytes), b"a,b\n".to_vec()] {
        assert!(!read(&known, "liste.csv").unwrap().is_guessed_windows_1252);
    }
}

#[test]
fn data_with_zero_bytes_is_no_utf16() {
    for bytes in [[0, 1, 2, 3, 4, 5, 6, 7].repeat(64), [7, 0, 65, 0, 1, 0, 0, 0].repeat(64), vec![0; 512]] {
        assert!(read(&bytes, "list.csv").is_err(), "{:?}", &bytes[..8]);
    }
}

#[test]
fn utf8_that_breaks_off_is_no_windows_1252() {
    let mut bytes = "No.,Text\n1,é\n2,ü\n3,".as_bytes().to_vec();
    bytes.extend(b"\xC3\n");
    assert_eq!(read(&bytes, "list.csv"), Err(ExtractError::BrokenUtf8 { line: 4, byte: 0xC3 }));
}

#[test]
fn utf16_that_breaks_off_is_said_so() {
    let mut bytes = utf16("\u{FEFF}No.;Text\n1;one\n", u16::to_le_bytes);
    bytes.pop();
    assert_eq!(read(&bytes, "list.csv"), Err(ExtractError::BrokenUtf16 { name: "list.csv".into() }));
}

#[test]
fn the_sheet_bears_the_name_of_the_file() {
    assert_eq!(read(b"a,b\n", "folder/my list.csv").unwrap().sheets[0].name, "my list");
}
