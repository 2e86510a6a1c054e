//! Sheets of any cells, merged cells and formulas: they are read or refused, owned as borrowed, and every draft
//! names a recommendation.
#![no_main]

use extract::{Formula, Range, Sheet, Workbook};
use libfuzzer_sys::fuzz_target;
use register::import::read::{ReadOptions, StatusWords, read, read_owned};

/// Cells that steer the reader; a byte below this list's length stands for one of them.
const WORDS: [&str; 18] = [
    "", "No.", "Recommendation", "Status", "Status (2013)", "Assessment", "Remark (2013)", "Category", "Tags", "Evidence",
    "Indications (of 7 members)", "Improvements regarding Outcomes", "Completed", "In progress / pending", "65. Words",
    "https://example.org a", "5 of 7", "one\n\ntwo",
];

fuzz_target!(|input: &[u8]| {
    let Some((&[split, merges, formulas], rest)) = input.split_first_chunk::<3>() else { return };
    let (places, cells) = rest.split_at(rest.len().min(usize::from(merges % 8) * 4 + usize::from(formulas % 4) * 2));
    let mut places = places.iter().map(|&place| usize::from(place % 32));
    let mut place = || places.next().unwrap_or(0);
    let merged = (0..merges % 8)
        .map(|_| {
            let (first_row, first_column) = (place(), place() % 8);
            Range { first_row, first_column, last_row: first_row + place(), last_column: first_column + place() % 4 }
        })
        .collect();
    let formulas_without_value = (0..formulas % 4)
        .map(|_| Formula { row: place(), column: place() % 8, formula: "=A1".to_owned() })
        .collect();
    let rows = cells.split(|&byte| byte == 0xFF).map(row).collect();
    let sheet = Sheet { name: "One".to_owned(), rows, merged, formulas_without_value };
    let workbook = Workbook { sheets: vec![sheet] };
    let options = ReadOptions {
        statuses: StatusWords::usual(),
        split_paragraphs: split % 2 == 1,
        round: (split % 4 > 1).then(|| "2020".to_owned()),
        ..ReadOptions::default()
    };
    let reading = read(&workbook, "list.xlsx", &options);
    if let Ok(reading) = &reading {
        assert!(reading.drafts.iter().all(|draft| !draft.number.is_empty() || !draft.text.is_empty()));
        assert!(reading.drafts.windows(2).all(|pair| pair[0].row < pair[1].row));
    }
    assert_eq!(read_owned(workbook, "list.xlsx", &options), reading);
});

/// Cells end with 0xFE; one byte may be one of the words above.
fn row(bytes: &[u8]) -> Vec<String> {
    bytes
        .split(|&byte| byte == 0xFE)
        .map(|cell| match cell {
            [word] if usize::from(*word) < WORDS.len() => WORDS[usize::from(*word)].to_owned(),
            _ => String::from_utf8_lossy(cell).into_owned(),
        })
        .collect()
}
