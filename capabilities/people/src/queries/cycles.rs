//! Cycles.

use store::{Reads, Row, StoreError, values};

use super::{read_date, read_list};
use crate::cycle::{Cycle, CycleDescription};

const CYCLE: &str = "id, key, name, begins, ends, host, theme, themes";

fn read_cycle(row: &Row) -> Result<Cycle, StoreError> {
    let mut cells = row.cells();
    Ok(Cycle {
        id: cells.take()?,
        key: cells.take()?,
        description: CycleDescription {
            name: cells.take()?,
            begins: read_date(&cells.take::<String>()?)?,
            ends: read_date(&cells.take::<String>()?)?,
            host: cells.take()?,
            theme: cells.take()?,
            themes: read_list(&cells.take::<String>()?),
        },
    })
}

/// All cycles, the latest first; those without dates by key.
pub async fn cycles(db: &mut impl Reads) -> Result<Vec<Cycle>, StoreError> {
    let sql = format!("SELECT {CYCLE} FROM people_cycle ORDER BY begins DESC, key DESC");
    db.all(&sql, vec![]).await?.iter().map(read_cycle).collect()
}

pub async fn cycle_by_key(db: &mut impl Reads, key: &str) -> Result<Option<Cycle>, StoreError> {
    let sql = format!("SELECT {CYCLE} FROM people_cycle WHERE key = $1");
    db.one(&sql, values![key]).await?.map(|row| read_cycle(&row)).transpose()
}
