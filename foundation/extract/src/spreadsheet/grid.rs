//! A sheet being filled, with every cap checked as each cell arrives.

use super::{ExtractError, Formula, Limits, Range, Sheet, cell_name};

/// More formulas without a value than this are counted on but no longer listed: nobody reads further.
const FORMULAS_LISTED: usize = 1_000;
const FORMULA_CHARACTERS: usize = 200;

/// Bytes of all cells so far, over all sheets of a file.
pub(super) struct Spent {
    bytes: usize,
    limit: usize,
}

impl Spent {
    pub fn new(limits: &Limits) -> Self {
        Self { bytes: 0, limit: limits.total_bytes }
    }

    fn add(&mut self, bytes: usize) -> Result<(), ExtractError> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.limit {
            return Err(ExtractError::TooMuchText { limit: self.limit });
        }
        Ok(())
    }
}

pub(super) struct Grid<'a> {
    sheet: Sheet,
    limits: &'a Limits,
    spent: &'a mut Spent,
}

impl<'a> Grid<'a> {
    pub fn new(name: String, limits: &'a Limits, spent: &'a mut Spent) -> Self {
        Self { sheet: Sheet { name, ..Sheet::default() }, limits, spent }
    }

    /// Puts `value` at `row`, `column` (from 0). Blank cells take no room.
    pub fn set(&mut self, row: usize, column: usize, value: String) -> Result<(), ExtractError> {
        if value.is_empty() {
            return Ok(());
        }
        self.check_place(row, column)?;
        self.check_length(row, column, value.len())?;
        let rows = &mut self.sheet.rows;
        if rows.len() <= row {
            self.spent.add((row + 1 - rows.len()) * size_of::<Vec<String>>())?;
            rows.resize_with(row + 1, Vec::new);
        }
        // A row is mostly as wide as the one above: asking for that at once saves growing and slack.
        let width_above = row.checked_sub(1).map_or(0, |above| rows[above].len());
        let cells = &mut rows[row];
        if cells.len() <= column {
            self.spent.add((column + 1 - cells.len()) * size_of::<String>())?;
            if cells.capacity() <= column {
                cells.reserve_exact((column + 1).max(width_above) - cells.len());
            }
            cells.resize_with(column + 1, String::new);
        }
        self.spent.add(value.len())?;
        cells[column] = value;
        Ok(())
    }

    /// Whether a text of `bytes` may stand in a cell; readers that gather a cell piece by piece ask as they go.
    pub fn check_length(&self, row: usize, column: usize, bytes: usize) -> Result<(), ExtractError> {
        if bytes > self.limits.cell_bytes {
            return Err(ExtractError::CellTooLong {
                sheet: self.sheet.name.clone(),
                cell: cell_name(row, column),
                limit: self.limits.cell_bytes,
            });
        }
        Ok(())
    }

    pub fn formula_without_value(
        &mut self,
        row: usize,
        column: usize,
        formula: &str,
    ) -> Result<(), ExtractError> {
        self.check_place(row, column)?;
        if self.sheet.formulas_without_value.len() < FORMULAS_LISTED {
            let formula = formula.chars().take(FORMULA_CHARACTERS).collect();
            self.sheet.formulas_without_value.push(Formula { row, column, formula });
        }
        Ok(())
    }

    pub fn merge(&mut self, range: Range) {
        self.sheet.merged.push(range);
    }

    /// The sheet as it stands; merged cells beyond its rows are cut off, those that overlap an earlier one are left out.
    pub fn finish(mut self) -> Sheet {
        let height = self.sheet.rows.len();
        let merged = std::mem::take(&mut self.sheet.merged);
        self.sheet.merged = without_overlaps(merged, height, self.limits.columns);
        self.sheet
    }

    fn check_place(&self, row: usize, column: usize) -> Result<(), ExtractError> {
        let sheet = || self.sheet.name.clone();
        if row >= self.limits.rows {
            return Err(ExtractError::TooManyRows { sheet: sheet(), limit: self.limits.rows });
        }
        if column >= self.limits.columns {
            return Err(ExtractError::TooManyColumns {
                sheet: sheet(),
                row: row + 1,
                limit: self.limits.columns,
            });
        }
        Ok(())
    }
}

/// Column by column, a merge may only begin below the last one that was kept there: merges that overlap would let a
/// small file describe endless work.
fn without_overlaps(mut merged: Vec<Range>, height: usize, width: usize) -> Vec<Range> {
    merged.retain_mut(|range| {
        range.last_row = range.last_row.min(height.saturating_sub(1));
        range.last_column = range.last_column.min(width.saturating_sub(1));
        range.first_row <= range.last_row
            && range.first_column <= range.last_column
            && range.first_row < height
    });
    merged.sort_unstable_by_key(|range| (range.first_row, range.first_column));
    let mut free_from = vec![0; width];
    merged.retain(|range| {
        let columns = range.first_column..=range.last_column;
        if free_from[columns.clone()].iter().any(|&row| row > range.first_row) {
            return false;
        }
        free_from[columns].fill(range.last_row + 1);
        true
    });
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(first_row: usize, first_column: usize, last_row: usize, last_column: usize) -> Range {
        Range { first_row, first_column, last_row, last_column }
    }

    #[test]
    fn merges_that_overlap_an_earlier_one_are_left_out() {
        let merged = vec![range(4, 0, 5, 0), range(0, 0, 4, 1), range(0, 1, 90, 1), range(2, 2, 90, 2)];
        assert_eq!(without_overlaps(merged, 10, 3), [range(0, 0, 4, 1), range(2, 2, 9, 2)]);
    }

    #[test]
    fn a_cell_far_out_is_refused_before_room_is_made_for_it() {
        let limits = Limits { rows: 10, columns: 3, ..Limits::default() };
        let mut spent = Spent::new(&limits);
        let mut grid = Grid::new("s".into(), &limits, &mut spent);
        assert_eq!(
            grid.set(10, 0, "x".into()),
            Err(ExtractError::TooManyRows { sheet: "s".into(), limit: 10 })
        );
        assert_eq!(
            grid.set(2, 3, "x".into()),
            Err(ExtractError::TooManyColumns { sheet: "s".into(), row: 3, limit: 3 })
        );
        grid.set(2, 1, "x".into()).unwrap();
        assert_eq!(grid.finish().rows, [vec![], vec![], vec![String::new(), "x".into()]]);
    }

    #[test]
    fn empty_cells_count_towards_the_whole() {
        let limits = Limits { total_bytes: 1_000, ..Limits::default() };
        let mut spent = Spent::new(&limits);
        let mut grid = Grid::new("s".into(), &limits, &mut spent);
        assert_eq!(grid.set(0, 400, "x".into()), Err(ExtractError::TooMuchText { limit: 1_000 }));
    }
}
