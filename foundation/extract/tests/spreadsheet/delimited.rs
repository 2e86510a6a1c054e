use extract::{Limits, spreadsheet::read};

fn rows(text: &str) -> Vec<Vec<String>> {
    let mut workbook = read(text.as_bytes(), "list.csv", &Limits::default()).unwrap();
    workbook.sheets.remove(0).rows
}

#[test]
fn blank_lines_stay_rows_and_quoted_cells_keep_their_paragraphs() {
    assert_eq!(rows("a,b\n\n1,\"x\n\"\"y\"\"\"\n"), [vec!["a", "b"], vec![], vec!["1", "x\n\"y\""]]);
}
