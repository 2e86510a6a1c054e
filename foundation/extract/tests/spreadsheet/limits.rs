//! Every cap, and that it is met before the memory is spent.

use extract::{ExtractError, Limits, spreadsheet};

use crate::{make, read};

fn refused_by(limits: &Limits, bytes: &[u8], name: &str) -> ExtractError {
    spreadsheet::read(bytes, name, limits).expect_err("a refusal")
}

#[test]
fn a_file_of_200_mb_is_refused_by_its_size_alone() {
    assert_eq!(
        Limits::default().check_size(200 << 20).unwrap_err().to_string(),
        "the file has 200 MB, and at most 64 MB are read; split it into smaller ones"
    );
    assert_eq!(Limits::default().check_size(64 << 20), Ok(()));
    let limits = Limits { file_bytes: 10, ..Limits::default() };
    let error = refused_by(&limits, b"a,b\n1,2\n3,4\n", "list.csv");
    assert_eq!(error, ExtractError::FileTooLarge { bytes: 12, limit: 10 });
}

#[test]
fn a_zip_bomb_is_refused_wherever_it_lies() {
    let bomb = vec![b' '; 24 << 20];
    let sheet = "<worksheet><sheetData/></worksheet>";
    for part in ["xl/media/picture.png", "xl/sharedStrings.xml"] {
        let bytes = make::xlsx_with(sheet, &[(part, &bomb)]);
        assert!(bytes.len() < 100_000);
        let error = read(&bytes, "list.xlsx").unwrap_err();
        assert!(matches!(error, ExtractError::UnpacksTooLarge { .. }), "{part}: {error}");
    }
    let ods = make::archive(&[("mimetype", make::ODS_TYPE), ("content.xml", &bomb)]);
    assert!(matches!(read(&ods, "list.ods"), Err(ExtractError::UnpacksTooLarge { .. })));
}

/// Writes `stated` wherever the archive states the unpacked size of a part of `real` bytes.
fn misstate(archive: &mut [u8], real: u32, stated: u32) -> usize {
    let real = real.to_le_bytes();
    let places: Vec<usize> = (0..archive.len() - 4).filter(|&at| archive[at..at + 4] == real).collect();
    for &at in &places {
        archive[at..at + 4].copy_from_slice(&stated.to_le_bytes());
    }
    places.len()
}

#[test]
fn a_zip_bomb_that_states_a_small_size_is_refused_all_the_same() {
    let size = (24 << 20) + 12_345;
    let mut bytes = make::xlsx_with("<worksheet/>", &[("xl/media/picture.png", &vec![b' '; size])]);
    assert_eq!(misstate(&mut bytes, u32::try_from(size).unwrap(), 100), 2);
    let error = read(&bytes, "list.xlsx").unwrap_err();
    assert!(matches!(error, ExtractError::UnpacksTooLarge { .. } | ExtractError::Damaged { .. }), "{error}");
}

#[test]
fn the_sum_of_all_parts_counts() {
    let part = vec![b'x'; 6_000];
    let parts: Vec<(String, &[u8])> = (0..10).map(|n| (format!("xl/media/{n}.bin"), &part[..])).collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let bytes = make::xlsx_with("<worksheet/>", &parts);
    let limits = Limits { unpacked_bytes: 50_000, ..Limits::default() };
    let error = refused_by(&limits, &bytes, "list.xlsx");
    assert_eq!(error, ExtractError::UnpacksTooLarge { name: "list.xlsx".into(), limit: 50_000 });
}

#[test]
fn rows_columns_cells_and_their_sum_are_capped() {
    let rows = Limits { rows: 2, ..Limits::default() };
    assert_eq!(
        refused_by(&rows, b"a,b\n1,2\n3,4\n", "list.csv"),
        ExtractError::TooManyRows { sheet: "list".into(), limit: 2 }
    );
    assert!(spreadsheet::read(b"a,b\n1,2\n\n\n\n", "list.csv", &rows).is_ok());
    let columns = Limits { columns: 2, ..Limits::default() };
    assert_eq!(
        refused_by(&columns, b"a,b\n1,2,3\n", "list.csv"),
        ExtractError::TooManyColumns { sheet: "list".into(), row: 2, limit: 2 }
    );
    let cell = Limits { cell_bytes: 3, ..Limits::default() };
    assert_eq!(
        refused_by(&cell, b"a,b\n1,four\n", "list.csv"),
        ExtractError::CellTooLong { sheet: "list".into(), cell: "B2".into(), limit: 3 }
    );
    let total = Limits { total_bytes: 100, ..Limits::default() };
    assert_eq!(refused_by(&total, b"a,b\n1,2\n", "list.csv"), ExtractError::TooMuchText { limit: 100 });
}

#[test]
fn a_long_cell_of_a_workbook_is_refused_while_it_is_read() {
    let long = "x".repeat(2_000);
    let sheet = format!(
        r#"<worksheet><sheetData><row><c r="C4" t="inlineStr"><is><t>{long}</t></is></c></row></sheetData></worksheet>"#
    );
    let limits = Limits { cell_bytes: 1_000, ..Limits::default() };
    assert_eq!(
        refused_by(&limits, &make::xlsx(&sheet), "list.xlsx"),
        ExtractError::CellTooLong { sheet: "One".into(), cell: "C4".into(), limit: 1_000 }
    );
}

#[test]
fn one_long_string_shared_by_many_cells_counts_each_time() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(100_000));
    let cells = r#"<row><c t="s"><v>0</v></c></row>"#.repeat(5_000);
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let bytes = make::xlsx_with(&sheet, &[("xl/sharedStrings.xml", strings.as_bytes())]);
    assert_eq!(read(&bytes, "list.xlsx"), Err(ExtractError::TooMuchText { limit: 256 << 20 }));
}

#[test]
fn a_cell_in_the_last_corner_costs_nothing() {
    let sheet = r#"<worksheet><sheetData><row><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    assert_eq!(
        read(&make::xlsx(sheet), "list.xlsx"),
        Err(ExtractError::TooManyRows { sheet: "One".into(), limit: 200_000 })
    );
}

#[test]
fn merged_cells_over_the_whole_sheet_end_with_its_rows() {
    let merge = r#"<mergeCell ref="A1:XFD1048576"/>"#.repeat(1_000);
    let sheet = format!(
        r#"<worksheet><sheetData><row><c r="A1"><v>1</v></c></row></sheetData><mergeCells>{merge}</mergeCells></worksheet>"#
    );
    let merged = read(&make::xlsx(&sheet), "list.xlsx").unwrap().sheets.remove(0).merged;
    assert_eq!((merged.len(), merged[0].last_row, merged[0].last_column), (1, 0, 499));
}

#[test]
fn sheets_are_capped() {
    let tables = r#"<table:table table:name="t"/>"#.repeat(3);
    let limits = Limits { sheets: 2, ..Limits::default() };
    let error = refused_by(&limits, &make::ods(&tables), "list.ods");
    assert_eq!(error, ExtractError::TooManySheets { found: 3, limit: 2 });
}
