//! `.xlsx`, written by a library or by hand; `calamine` is the yardstick where both can read.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use extract::{Formula, Range};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula as WrittenFormula, Workbook};

use crate::{make, read, rows};

#[test]
fn cells_read_as_a_person_sees_them() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let share = Format::new().set_num_format("0.0%");
    sheet.write(0, 0, 65.0).unwrap().write(0, 1, 2.5).unwrap().write(0, 2, true).unwrap();
    sheet.write_with_format(1, 0, ExcelDateTime::from_ymd(2020, 3, 16).unwrap(), &day).unwrap();
    let at = ExcelDateTime::from_ymd(2020, 3, 16).unwrap().and_hms(14, 30, 0).unwrap();
    sheet.write_with_format(1, 1, at, &moment).unwrap();
    sheet.write_with_format(1, 2, 0.25, &share).unwrap();
    sheet.write(3, 1, "  two\nlines & <more> _x0041_ ").unwrap();
    sheet.write(4, 0, WrittenFormula::new("1+1").set_result("2")).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    assert_eq!(
        rows(&bytes, "w.xlsx"),
        [
            vec!["65", "2.5", "TRUE"],
            vec!["2020-03-16", "2020-03-16T14:30:00", "25%"],
            vec![],
            vec!["", "  two\nlines & <more> _x0041_ "],
            vec!["2"],
        ]
    );
}

#[test]
fn sheets_come_in_order_with_their_merged_cells() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("First").unwrap();
    sheet.merge_range(0, 0, 0, 3, "title", &Format::new()).unwrap();
    sheet.merge_range(2, 3, 4, 3, "shared", &Format::new()).unwrap();
    sheet.write(4, 0, "last").unwrap();
    workbook.add_worksheet().set_name("Second").unwrap().write(0, 0, "x").unwrap();
    let read = read(&workbook.save_to_buffer().unwrap(), "w.xlsx").unwrap();
    let names: Vec<&str> = read.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["First", "Second"]);
    assert_eq!(
        read.sheets[0].merged,
        [
            Range { first_row: 0, first_column: 0, last_row: 0, last_column: 3 },
            Range { first_row: 2, first_column: 3, last_row: 4, last_column: 3 },
        ]
    );
}

#[test]
fn an_error_is_no_value() {
    let sheet = r#"<worksheet><sheetData>
        <row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><v>3</v></c></row>
    </sheetData></worksheet>"#;
    let read = read(&make::xlsx(sheet), "w.xlsx").unwrap();
    assert_eq!(read.sheets[0].rows, [["", "", "3"]]);
    let named = |column, formula: &str| Formula { row: 0, column, formula: formula.to_owned() };
    assert_eq!(read.sheets[0].formulas_without_value, [named(0, "#N/A"), named(1, "#DIV/0!")]);
}

#[test]
fn a_formula_gives_its_saved_value_or_is_named() {
    let sheet = r#"<worksheet><sheetData>
        <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c></row>
        <row r="2"><c r="A2"><f>SUM(A1)</f><v></v></c><c r="B2"><f>B1</f></c><c r="C2" t="str"><f>""</f><v/></c></row>
    </sheetData></worksheet>"#;
    let read = read(&make::xlsx(sheet), "w.xlsx").unwrap();
    assert_eq!(read.sheets[0].rows, [["2", "2x"]]);
    let named = |column, formula: &str| Formula { row: 1, column, formula: formula.to_owned() };
    assert_eq!(read.sheets[0].formulas_without_value, [named(0, "=SUM(A1)"), named(1, "=B1")]);
}

#[test]
fn strings_in_runs_come_together_without_their_readings() {
    let strings = r#"<sst uniqueCount="99999999999999"><si><r><t>Out</t></r><r><t xml:space="preserve">comes </t></r>
        <rPh><t>reading</t></rPh></si><si><t/></si><si><t>a&#13;&amp;_x000D_b</t></si></sst>"#;
    let sheet = r#"<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>1</v></c>
        <c t="inlineStr"><is><t>in</t><rPh><t>no</t></rPh></is></c><c t="s"><v>77</v></c></row></sheetData></worksheet>"#;
    let bytes = make::xlsx_with(sheet, &[("xl/sharedStrings.xml", strings.as_bytes())]);
    assert_eq!(rows(&bytes, "w.xlsx"), [["Outcomes ", "a\r&\rb", "", "in"]]);
}

#[test]
fn rows_and_cells_without_references_count_on() {
    let sheet = r#"<worksheet><sheetData><row><c><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>3</v></c></row>
        <row><c><v>4</v></c></row></sheetData></worksheet>"#;
    assert_eq!(rows(&make::xlsx(sheet), "w.xlsx"), [vec!["1"], vec![], vec!["", "2", "3"], vec!["4"]]);
}

/// Every cell of the real workbook reads as the yardstick reads it.
#[test]
fn the_real_workbook_reads_as_the_yardstick_reads_it() {
    let Some(path) = testkit::shared::shared("data/register/improvements.xlsx") else { return };
    let bytes = std::fs::read(path).unwrap();
    let mut yardstick: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(&bytes[..])).unwrap();
    let workbook = read(&bytes, "improvements.xlsx").unwrap();
    assert_eq!(
        yardstick.sheet_names(),
        workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>()
    );
    let mut compared = 0;
    for sheet in &workbook.sheets {
        let range = yardstick.worksheet_range(&sheet.name).unwrap();
        for (row, column, value) in range.used_cells() {
            if *value != Data::String(String::new()) {
                assert_eq!(sheet.rows[row][column], value.to_string().replace("\r\n", "\n"));
                compared += 1;
            }
        }
    }
    assert!(compared > 150, "{compared} cells compared");
}
