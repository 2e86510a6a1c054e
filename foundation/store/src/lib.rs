//! The only crate that knows a database: connections, transactions, migrations, the event log, records, jobs.
//!
//! One text of SQL runs on SQLite and on PostgreSQL. Placeholders are `$1`, `$2` ...; moments are microseconds
//! in `BIGINT`; JSON is `TEXT`; truth is `BOOLEAN`; ids are UUIDs. It knows no capability.

pub mod audit;
mod connect;
pub mod dump;
mod error;
mod events;
mod jobs;
mod migrate;
pub mod once;
mod reads;
pub mod records;
#[cfg(feature = "testing")]
pub mod scratch;
pub mod settings;
mod write;

pub use connect::{Backend, Location, Store};
pub use error::StoreError;
pub use events::{Event, LogMark, NewEvent, Tail};
pub use jobs::{Job, JobOutcome, JobPlace, JobState, QueuedJob, without_addresses};
pub use migrate::{Before, Migration, migrations as foundation_migrations};
pub use reads::{Cells, Reader, Reads, Row};
pub use records::{Link, NewRecord, RecordRow};
pub use sea_orm::{TryGetable, Value};
pub use write::{Change, Laid, Rows, Table, Within};

/// A future somebody else awaits: what closures handed to [`Store::write`] return.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The values of a statement, in the order of its placeholders: `values![id, "outcomes", now.micros()]`.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}
