//! `.ods`, written by hand.

use extract::{ExtractError, Formula, Range};

use crate::{make, read, rows};

fn cell(attributes: &str, words: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{words}</text:p></table:table-cell>")
}

fn table(rows: &str) -> String {
    format!(r#"<table:table table:name="One">{rows}</table:table>"#)
}

fn row(cells: &str) -> String {
    format!("<table:table-row>{cells}</table:table-row>")
}

#[test]
fn cells_read_as_a_person_sees_them() {
    let cells = [
        cell(r#"office:value-type="float" office:value="65.0""#, "65.00"),
        cell(r#"office:value-type="percentage" office:value="0.25""#, "25.0%"),
        cell(r#"office:value-type="date" office:date-value="2020-03-16""#, "16/03/20"),
        cell(r#"office:value-type="time" office:time-value="PT14H30M00S""#, "2:30 PM"),
        cell(r#"office:value-type="boolean" office:boolean-value="true""#, "VRAI"),
        cell(r#"office:value-type="string""#, "a<text:s text:c=\"2\"/>b &amp; <text:span>c</text:span><text:line-break/>d"),
        r#"<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation>
           <text:p>one</text:p><text:p>  two
           three</text:p></table:table-cell>"#
            .to_owned(),
    ];
    assert_eq!(
        rows(&make::ods(&table(&row(&cells.concat()))), "w.ods"),
        [["65", "25%", "2020-03-16", "14:30:00", "TRUE", "a  b & c\nd", "one\ntwo three"]]
    );
}

#[test]
fn repeats_and_merged_cells_keep_their_places() {
    let shared = cell(r#"table:number-rows-spanned="2" office:value-type="string""#, "shared");
    let rows_of = [
        r#"<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#.to_owned(),
        row(&format!(r#"<table:table-cell table:number-columns-repeated="2"/>{shared}"#)),
        row(r#"<table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell><table:covered-table-cell/>"#),
        r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>"#.to_owned(),
    ];
    let read = read(&make::ods(&table(&rows_of.concat())), "w.ods").unwrap();
    let sheet = &read.sheets[0];
    assert_eq!(sheet.rows, [vec![], vec![], vec![], vec!["", "", "shared"], vec!["x", "x"]]);
    assert_eq!(sheet.merged, [Range { first_row: 3, first_column: 2, last_row: 4, last_column: 2 }]);
}

#[test]
fn an_error_is_no_value() {
    let error = cell(
        r#"table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error""#,
        "#DIV/0!",
    );
    let three = cell(r#"office:value-type="float" office:value="3""#, "3");
    let read = read(&make::ods(&table(&row(&format!("{error}{three}")))), "w.ods").unwrap();
    assert_eq!(read.sheets[0].rows, [["", "3"]]);
    let named = Formula { row: 0, column: 0, formula: "#DIV/0!".into() };
    assert_eq!(read.sheets[0].formulas_without_value, [named]);
}

#[test]
fn a_formula_gives_its_saved_value_or_is_named() {
    let saved = cell(r#"table:formula="of:=1+1" office:value-type="float" office:value="2""#, "2");
    let unsaved = r#"<table:table-cell table:formula="of:=SUM([.A1])"/>"#;
    let read = read(&make::ods(&table(&row(&format!("{saved}{unsaved}")))), "w.ods").unwrap();
    assert_eq!(read.sheets[0].rows, [["2"]]);
    let named = Formula { row: 0, column: 1, formula: "of:=SUM([.A1])".into() };
    assert_eq!(read.sheets[0].formulas_without_value, [named]);
}

#[test]
fn what_was_deleted_under_tracked_changes_stays_deleted() {
    let deleted =
        format!("<table:tracked-changes>{}</table:tracked-changes>", table(&row(&cell("", "deleted"))));
    let kept = table(&row(&cell(r#"office:value-type="string""#, "kept")));
    assert_eq!(rows(&make::ods(&format!("{deleted}{kept}")), "w.ods"), [["kept"]]);
}

#[test]
fn repeats_beyond_the_limits_are_refused_and_not_followed() {
    let wide = cell(r#"office:value-type="string" table:number-columns-repeated="999999999""#, "x");
    let error = read(&make::ods(&table(&row(&wide))), "w.ods").unwrap_err();
    assert_eq!(error, ExtractError::TooManyColumns { sheet: "One".into(), row: 1, limit: 500 });
    let tall = format!(
        r#"<table:table-row table:number-rows-repeated="18446744073709551615">{}</table:table-row>"#,
        cell(r#"office:value-type="string""#, "x")
    );
    let error = read(&make::ods(&table(&tall)), "w.ods").unwrap_err();
    assert_eq!(error, ExtractError::TooManyRows { sheet: "One".into(), limit: 200_000 });
    let none = r#"<table:table-row table:number-rows-repeated="18446744073709551615"><table:table-cell
        table:number-columns-repeated="0" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    let error = read(&make::ods(&table(none)), "w.ods").unwrap_err();
    assert_eq!(error, ExtractError::TooManyRows { sheet: "One".into(), limit: 200_000 });
    let spaces = cell(r#"office:value-type="string""#, r#"<text:s text:c="4000000000"/>"#);
    let error = read(&make::ods(&table(&row(&spaces))), "w.ods").unwrap_err();
    assert_eq!(error, ExtractError::CellTooLong { sheet: "One".into(), cell: "A1".into(), limit: 1 << 20 });
}

#[test]
fn a_password_is_said_so() {
    let manifest = b"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let bytes = make::archive(&[
        ("mimetype", make::ODS_TYPE),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"not to be read"),
    ]);
    assert_eq!(read(&bytes, "w.ods"), Err(ExtractError::Encrypted { name: "w.ods".into() }));
}
