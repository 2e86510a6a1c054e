//! The tables of a document as sheets of a workbook.

use crate::{Document, Part, Table, TypesetError};
use kernel::Direction;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet};
use std::collections::BTreeSet;

/// A sheet's name has at most so many characters, and none of `[]:*?/\`.
const LONGEST_NAME: usize = 31;
/// A cell holds at most so many characters.
const LONGEST_CELL: usize = 32_767;
/// Excel takes no longer address.
const LONGEST_ADDRESS: usize = 2_000;

/// The bytes of an `.xlsx` with a sheet for each table. The same document gives the same bytes.
///
/// # Errors
///
/// When the package cannot be written, which only lack of memory does.
pub fn xlsx(document: &Document) -> Result<Vec<u8>, TypesetError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(document.made.micros() / 1_000_000)?;
    workbook.set_properties(&DocProperties::new().set_title(&document.title).set_creation_datetime(&made));
    let mut names = BTreeSet::new();
    for part in &document.parts {
        if let Part::Table(table) = part {
            let sheet = workbook.add_worksheet();
            sheet.set_name(name(&table.caption, &mut names))?;
            sheet.set_right_to_left(document.language.direction() == Direction::RightToLeft);
            write(sheet, table)?;
        }
    }
    if names.is_empty() {
        workbook.add_worksheet().set_name(name(&document.title, &mut names))?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn write(sheet: &mut Worksheet, table: &Table) -> Result<(), TypesetError> {
    let bold = Format::new().set_bold();
    for (column, heading) in (0_u16..).zip(&table.headings) {
        sheet.write_string_with_format(0, column, cut(heading, LONGEST_CELL), &bold)?;
        sheet.set_column_width(column, if usize::from(column) >= table.numbers_from { 14 } else { 40 })?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (line, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            let number = cell.text.parse::<u32>().ok().filter(|_| usize::from(column) >= table.numbers_from);
            let text = cut(&cell.text, LONGEST_CELL);
            if let Some(number) = number {
                sheet.write_number(line, column, number)?;
            } else if !cell.leads_out() || cell.href.len() > LONGEST_ADDRESS || cell.text.is_empty() {
                // Written as words: nothing in it is a formula.
                sheet.write_string(line, column, text)?;
            } else {
                sheet.write_url_with_text(line, column, cell.href.as_str(), text)?;
            }
        }
    }
    Ok(())
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// A name that a sheet may have and no other has.
fn name(caption: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String =
        caption.chars().filter(|letter| !"[]:*?/\\'".contains(*letter) && !letter.is_control()).collect();
    let plain = if plain.trim().is_empty() { "1".to_owned() } else { plain.trim().to_owned() };
    let mut name = cut(&plain, LONGEST_NAME);
    let mut n = 2;
    while !taken.insert(name.to_lowercase()) {
        let end = format!(" {n}");
        name = format!("{}{end}", cut(&plain, LONGEST_NAME - end.chars().count()));
        n += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Words;
    use calamine::{Data, Reader as _, Xlsx};
    use kernel::{Instant, Language};

    #[test]
    fn each_table_is_a_sheet_with_numbers_as_numbers_and_words_as_words() {
        let table = Table {
            caption: "By category: all/none".into(),
            headings: vec!["Category".into(), "Assessed".into()],
            rows: vec![
                vec![Words::new("=1+1"), Words::new("5")],
                vec![Words::leading("Outcomes", "https://example.org/"), Words::new("12")],
            ],
            numbers_from: 1,
        };
        let document = Document {
            title: "Report".into(),
            language: Language::english(),
            made: Instant::from_micros(1_600_000_000_000_000),
            parts: vec![Part::Table(table.clone()), Part::Text("between".into()), Part::Table(table)],
        };
        let bytes = xlsx(&document).expect("memory takes bytes");
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
        assert_eq!(book.sheet_names(), ["By category allnone", "By category allnone 2"]);
        let sheet = book.worksheet_range("By category allnone").expect("a sheet");
        assert_eq!(sheet.get((1, 0)), Some(&Data::String("=1+1".into())));
        assert_eq!(sheet.get((1, 1)), Some(&Data::Float(5.0)));
        assert_eq!(sheet.get((2, 0)), Some(&Data::String("Outcomes".into())));
    }

    #[test]
    fn a_path_on_the_forum_is_words_in_a_file() {
        let table = Table {
            caption: String::new(),
            headings: vec!["Category".into()],
            rows: vec![vec![Words::leading("Outcomes", "/register?category=outcomes")]],
            numbers_from: 1,
        };
        let document = Document {
            title: "Report".into(),
            language: Language::english(),
            made: Instant::from_micros(1_600_000_000_000_000),
            parts: vec![Part::Table(table)],
        };
        let bytes = xlsx(&document).expect("no address is wrong");
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
        let sheet = book.worksheet_range("1").expect("a sheet");
        assert_eq!(sheet.get((1, 0)), Some(&Data::String("Outcomes".into())));
    }
}
