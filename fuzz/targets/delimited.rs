//! Delimited text from any bytes: it is read or refused, and what was read is read again the same.
#![no_main]

use extract::{Limits, spreadsheet::read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { rows: 2_000, columns: 200, cell_bytes: 4_096, total_bytes: 1 << 20, ..Limits::default() };
    for name in ["list.csv", "list.tsv", "list"] {
        let Ok(workbook) = read(bytes, name, &limits) else { continue };
        let Some(sheet) = workbook.sheets.first() else { continue };
        assert!(sheet.rows.len() <= limits.rows);
        if sheet.rows.is_empty() {
            continue;
        }
        let written: String = sheet.rows.iter().map(|row| line(row)).collect();
        let roomy = Limits { file_bytes: u64::MAX, ..limits.clone() };
        let again = read(format!("sep=,\n{written}").as_bytes(), "list.csv", &roomy);
        // A text that begins like a web page or has control characters may be refused under the second name.
        if let Ok(again) = again {
            assert_eq!(again.sheets[0].rows, sheet.rows);
        }
    }
});

fn line(cells: &[String]) -> String {
    let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    quoted.join(",") + "\n"
}
