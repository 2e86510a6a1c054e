//! What holds for every table and for every heap of bytes.

use extract::spreadsheet;
use proptest::prelude::*;

use crate::{make, read, rows};

/// Tables of three columns whose cells hold whatever a person may type, quotation marks and line ends too.
fn tables() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = "[\\PC\n\"',;\t=+@-]{0,12}";
    prop::collection::vec(prop::collection::vec(cell, 3), 1..8)
}

/// Rows as a `Sheet` has them: without blank cells at their ends, without blank rows at the end.
fn without_blank_ends(mut table: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for row in &mut table {
        row.truncate(row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
    }
    table.truncate(table.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1));
    table
}

fn write(table: &[Vec<String>], separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    for row in table {
        writer.write_record(row).expect("memory takes it");
    }
    String::from_utf8(writer.into_inner().expect("memory takes it")).expect("strings were written")
}

proptest! {
    #[test]
    fn what_was_written_with_a_separator_is_read(table in tables(), separator in prop::sample::select(vec![',', ';', '\t'])) {
        prop_assume!(table.iter().flatten().any(|cell| !cell.trim().is_empty()));
        let text = format!("sep={separator}\n{}", write(&table, separator as u8));
        prop_assert_eq!(rows(text.as_bytes(), "list.csv"), without_blank_ends(table));
    }

    #[test]
    fn the_separator_of_plain_words_is_found(
        table in prop::collection::vec(prop::collection::vec("[a-zé .]{1,9}", 2..5), 2..8),
        separator in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let width = table[0].len();
        let table: Vec<Vec<String>> = table.into_iter().map(|mut row| { row.resize(width, "x".into()); row }).collect();
        prop_assume!(table.iter().flatten().any(|cell| !cell.trim().is_empty()));
        prop_assert_eq!(rows(write(&table, separator as u8).as_bytes(), "list.csv"), table);
    }

    #[test]
    fn encodings_do_not_change_the_words(table in tables()) {
        prop_assume!(table.iter().flatten().any(|cell| !cell.trim().is_empty()));
        let text = format!("\u{FEFF}sep=,\n{}", write(&table, b','));
        let expected = without_blank_ends(table);
        prop_assert_eq!(&rows(text.as_bytes(), "list.csv"), &expected);
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        prop_assert_eq!(&rows(&little, "list.csv"), &expected);
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        prop_assert_eq!(&rows(&big, "list.csv"), &expected);
    }

    #[test]
    fn utf16_needs_no_mark(
        words in prop::sample::select(vec!["[a-z ]{3,9}", "[а-я ]{3,9}", "[ء-ي ]{3,9}", "[一-龥]{3,9}"])
            .prop_flat_map(|letters| prop::collection::vec(letters, 2..40)),
    ) {
        let text: String = words.iter().enumerate().map(|(n, words)| format!("{n};{words}\n")).collect();
        let expected = rows(text.as_bytes(), "list.csv");
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        prop_assert_eq!(&rows(&little, "list.csv"), &expected);
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        prop_assert_eq!(&rows(&big, "list.csv"), &expected);
    }

    #[test]
    fn windows_1252_is_told_from_utf8(words in "[a-z]{1,5}[éèàçñüö€“”]{1,2}[a-z ]{1,5}") {
        let text = format!("No.,Text\n1,{words}\n");
        let (bytes, _, unmappable) = encoding_rs::WINDOWS_1252.encode(&text);
        prop_assume!(!unmappable && std::str::from_utf8(&bytes).is_err());
        prop_assert_eq!(&rows(&bytes, "list.csv")[1][1], &words);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        name in prop::sample::select(vec!["a.csv", "a.tsv", "a.xlsx", "a.ods", "a", "a.b", ""]),
    ) {
        let _ = read(&bytes, name);
        let packed = [b"PK\x03\x04".as_slice(), &bytes].concat();
        let _ = read(&packed, name);
    }

    #[test]
    fn no_sheet_makes_the_reader_panic(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "<row>", "</row>", "<row r=\"4\">", "<c>", "</c>", "<c r=\"B2\" t=\"s\">", "<c t=\"inlineStr\">", "<c s=\"9\" t=\"b\">",
            "<v>", "</v>", "1", "44197.5", "é", "<f>", "</f>", "<is>", "</is>", "<t>", "</t>", "&amp;", "&#0;", "&#xFFFFFF;",
            "<mergeCell ref=\"A1:C9\"/>", "<mergeCell ref=\"C9:A1\"/>", "<rPh>", "<!--", "-->", "<![CDATA[", "]]>", "\"",
        ]), 0..40),
    ) {
        let sheet = format!("<worksheet><sheetData>{}</sheetData></worksheet>", pieces.concat());
        let _ = read(&make::xlsx(&sheet), "a.xlsx");
    }

    #[test]
    fn no_table_makes_the_reader_panic(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "<table:table table:name=\"t\">", "</table:table>", "<table:table-row>", "</table:table-row>",
            "<table:table-row table:number-rows-repeated=\"18446744073709551615\">", "<table:table-cell>",
            "<table:table-cell table:number-columns-spanned=\"18446744073709551615\" table:number-rows-spanned=\"0\">",
            "<table:table-cell table:number-columns-repeated=\"0\" office:value-type=\"float\" office:value=\"1e999\">",
            "<table:covered-table-cell>", "</table:covered-table-cell>",
            "</table:table-cell>", "<text:p>", "</text:p>", "words", "<text:s text:c=\"-1\"/>", "<office:annotation>", "&lt;",
        ]), 0..40),
    ) {
        let _ = read(&make::ods(&pieces.concat()), "a.ods");
    }

    #[test]
    fn cells_are_named_uniquely(one in (0_usize..2_000, 0_usize..20_000), other in (0_usize..2_000, 0_usize..20_000)) {
        let name = |(row, column)| spreadsheet::cell_name(row, column);
        prop_assert_eq!(name(one) == name(other), one == other);
    }
}
