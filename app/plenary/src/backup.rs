//! `plenary backup` and `plenary restore`: the whole forum in one file, and back onto either database.
//!
//! The file is a zip: `backup.json` says what is in it, `tables/NAME.jsonl` holds a row a line. Left out are the
//! settings file (it belongs to the machine and holds secrets) and the queue of jobs (old mail must not go out
//! again).

mod read;
mod write;

pub use read::{Backup, restore};
pub use write::{before_migration, write};

use serde::{Deserialize, Serialize};
use store::dump::Shape;

const FORMAT: &str = "plenary-backup";
const VERSION: u32 = 1;
const CONTENTS: &str = "backup.json";

/// As it is written and read through by whoever runs the forum from its pages.
pub const FROM_PAGES: administration::backups::Backups = administration::backups::Backups {
    write: |store, out| Box::pin(async move { write(store, store.clock().as_ref(), out).await }),
    check: |path| Backup::open(path).map(|backup| backup.rows()),
};

/// What a backup says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Contents {
    format: String,
    version: u32,
    program: String,
    /// RFC 3339.
    made: String,
    /// The migrations that made the schema, in order.
    migrations: Vec<String>,
    tables: Vec<Table>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Table {
    #[serde(flatten)]
    shape: Shape,
    file: String,
    rows: u64,
    /// SHA-256 of the file, in hexadecimal digits.
    sha256: String,
}

fn hexadecimal(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
