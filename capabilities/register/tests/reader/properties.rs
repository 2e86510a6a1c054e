//! What holds for every sheet.

use extract::{Formula, Range, Sheet, Workbook};
use proptest::prelude::*;
use register::import::draft::Field;
use register::import::read::{ReadOptions, read, read_owned};

use crate::{options, read_text};

fn cells() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "",
            "",
            "No.",
            "Recommendation",
            "Proposal",
            "Status (2013)",
            "Remark (2013)",
            "Category",
            "Assessment",
            "Indications (of 7 members)",
            "5",
            "12",
            "Completed",
            "In progress / To be implemented",
            "pending",
            "Improvements regarding Outcomes",
            "65. Some words",
            "a\n\nb",
            "https://example.org",
            "Part 2.II",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,20}",
    ]
}

fn ranges() -> impl Strategy<Value = Range> {
    (0_usize..10, 0_usize..6, 0_usize..4, 0_usize..3).prop_map(|(first_row, first_column, rows, columns)| {
        Range { first_row, first_column, last_row: first_row + rows, last_column: first_column + columns }
    })
}

fn workbooks() -> impl Strategy<Value = Workbook> {
    let rows = prop::collection::vec(prop::collection::vec(cells(), 0..6), 0..12);
    let formulas = prop::collection::vec((0_usize..14, 0_usize..7), 0..3);
    (rows, prop::collection::vec(ranges(), 0..4), formulas).prop_map(|(mut rows, merged, formulas)| {
        rows.insert(
            0,
            ["No.", "Recommendation", "Status", "Assessment", "Category"].map(str::to_owned).to_vec(),
        );
        let named = |(row, column)| Formula { row, column, formula: "=A1".into() };
        let formulas_without_value = formulas.into_iter().map(named).collect();
        Workbook {
            sheets: vec![Sheet {
                name: "s".into(),
                rows,
                merged,
                formulas_without_value,
                ..Sheet::default()
            }],
            ..Workbook::default()
        }
    })
}

proptest! {
    #[test]
    fn no_sheet_makes_the_reader_panic_and_owned_reads_as_borrowed(workbook in workbooks(), split_paragraphs: bool) {
        let options = ReadOptions { split_paragraphs, ..options() };
        let reading = read(&workbook, "w.xlsx", &options);
        prop_assert_eq!(read_owned(workbook, "w.xlsx", &options), reading);
    }

    #[test]
    fn every_draft_names_a_recommendation_and_its_row(workbook in workbooks()) {
        let reading = read(&workbook, "w.xlsx", &options()).expect("its header is there");
        for draft in &reading.drafts {
            prop_assert!(!draft.number.is_empty() || !draft.text.is_empty());
            prop_assert!(draft.row > reading.header_row && draft.row <= workbook.sheets[0].rows.len());
        }
        prop_assert!(reading.drafts.windows(2).all(|pair| pair[0].row < pair[1].row));
    }

    #[test]
    fn texts_come_through_word_for_word(texts in prop::collection::vec("[a-zA-Zé'\",;\n ]{0,30}[a-z.]", 1..8)) {
        let rows: String = texts.iter().enumerate().map(|(at, text)| {
            format!("{at},\"{}\"\n", text.replace('"', "\"\""))
        }).collect();
        let reading = read_text(&format!("sep=,\nNo.,Recommendation\n{rows}"));
        let read: Vec<&str> = reading.drafts.iter().map(|draft| draft.text.as_str()).collect();
        let written: Vec<&str> = texts.iter().map(|text| text.trim()).collect();
        prop_assert_eq!(read, written);
    }

    #[test]
    fn field_names_are_read_as_they_are_told(field in prop::sample::select(Field::ALL.to_vec())) {
        prop_assert_eq!(field.to_string().parse::<Field>(), Ok(field));
    }
}
