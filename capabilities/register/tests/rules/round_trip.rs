//! A register survives the journey through each of our formats, byte for byte.

use proptest::prelude::*;
use register::document::Document;
use register::export::{guarded, joined, split_list, unguarded, write_csv, write_json, write_xlsx};
use register::import::own;

use crate::documents::{document, text};

fn json(document: &Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_json(document, &mut bytes).expect("memory takes everything");
    bytes
}

fn csv(document: &Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_csv(document, &mut bytes).expect("memory takes everything");
    bytes
}

fn xlsx(document: &Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_xlsx(document, &mut bytes).expect("memory takes everything");
    bytes
}

fn read(bytes: &[u8], name: &str) -> Document {
    own::read(bytes, name).expect("one of ours").unwrap_or_else(|complaints| panic!("{complaints:#?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn through_json_and_csv(document in document()) {
        let (json_bytes, csv_bytes) = (json(&document), csv(&document));
        let (by_json, by_csv) = (read(&json_bytes, "r.json"), read(&csv_bytes, "r.csv"));
        prop_assert_eq!(&by_json, &document);
        prop_assert_eq!(&by_csv, &document);
        prop_assert!(json(&by_csv) == json_bytes && csv(&by_json) == csv_bytes);
        prop_assert!(json_bytes.ends_with(b"\n") && !json_bytes.contains(&b'\r'));
    }

    #[test]
    fn a_damaged_file_is_refused_or_read_and_never_half(
        document in document(), as_json in any::<bool>(), at in any::<prop::sample::Index>(),
        with in prop::sample::select(vec![&b""[..], b"\"", b",", b"\n", b"\xff", b"[]", b"'"]),
        cut in 0..3_usize,
    ) {
        let mut bytes = if as_json { json(&document) } else { csv(&document) };
        let from = at.index(bytes.len());
        let to = (from + cut).min(bytes.len());
        bytes.splice(from..to, with.iter().copied());
        if let Some(Ok(read_back)) = own::read(&bytes, "r") {
            prop_assert_eq!(read_back.faults(), vec![]);
            prop_assert_eq!(&read(&json(&read_back), "r.json"), &read_back);
            prop_assert_eq!(&read(&csv(&read_back), "r.csv"), &read_back);
        }
    }

    #[test]
    fn lists_of_words_are_one_cell_and_back(words in prop::collection::vec(text(), 0..4)) {
        prop_assert_eq!(split_list(&joined(words.iter().map(String::as_str))), words);
    }

    #[test]
    fn no_cell_is_a_formula(cell in text()) {
        let kept = guarded(&cell);
        prop_assert!(!kept.starts_with(['=', '+', '-', '@', '\t', '\r']));
        prop_assert_eq!(unguarded(&kept), &cell);
    }
}

proptest! {
    // A workbook takes milliseconds to write.
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn through_a_workbook(document in document()) {
        let bytes = xlsx(&document);
        let back = read(&bytes, "r.xlsx");
        prop_assert_eq!(&back, &document);
        prop_assert!(csv(&back) == csv(&document) && json(&back) == json(&document));
        prop_assert!(xlsx(&document) == bytes, "the same register is the same workbook");
    }
}
