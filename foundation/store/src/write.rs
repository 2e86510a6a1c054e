//! Writing: the only way to change anything.
//!
//! A [`Change`] is one thing somebody does: its rows, its events and its jobs stand or fall together. On SQLite
//! one queue of writers shares one connection (see `write/queue.rs`); on PostgreSQL each change is a transaction.

use crate::reads::{all, run};
use crate::{Backend, BoxFuture, NewEvent, NewRecord, Reads, Row, StoreError};
use kernel::{Actor, Ids, Instant};
use sea_orm::{DatabaseTransaction, Value};
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::Arc;
use uuid::Uuid;

mod laid;
mod queue;
mod rows;

pub use laid::Laid;
pub(crate) use queue::Writer;
pub use rows::Rows;

/// One change under way: its transaction, who makes it, when.
pub struct Change {
    on: DatabaseTransaction,
    backend: Backend,
    actor: Actor,
    now: Instant,
    ids: Arc<dyn Ids>,
    made_ids: i64,
    waiting: Vec<Waiting>,
    wiring: Wiring,
    /// Events of this change that something else is wired to, and has not been told of yet.
    untold: VecDeque<NewEvent>,
    /// Rows that wait to be copied; see [`Change::bring_laid`].
    laid: Option<Laid>,
}

/// What one capability's event does in another, in the same change.
pub type Within = for<'c> fn(&'c mut Change, &'c NewEvent) -> BoxFuture<'c, Result<(), StoreError>>;

/// Kinds of events, and what each does.
pub(crate) type Wiring = &'static [(&'static str, Within)];

/// A table that rows are added to, as its owner's `tables.rs` declares it.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    /// The columns a row fills, in the order of its values.
    pub columns: &'static str,
    /// 0 for a table that points at none, else one more than the highest it points at: rows travel together,
    /// and those pointed at are written first.
    pub level: u8,
    /// Whether a row whose key is there already is left as it stands, instead of being an error.
    pub keeps_first: bool,
}

impl Table {
    pub const fn new(name: &'static str, level: u8, columns: &'static str) -> Self {
        Self { name, columns, level, keeps_first: false }
    }

    /// Of two rows with one key the first stands.
    #[must_use]
    pub const fn keeping_first(self) -> Self {
        Self { keeps_first: true, ..self }
    }
}

/// Rows of one table that are written together.
struct Waiting {
    table: &'static Table,
    width: usize,
    values: Vec<Value>,
}

static EVENT: Table = Table::new("event", 0, "at, actor, kind, record_type, record, audience, data");

/// Rows in one statement: enough that the statement's own cost vanishes, few enough that it stays small.
pub(crate) const ROWS_AT_ONCE: usize = 64;

/// Bytes that go to PostgreSQL in one piece with what stands around them: less than a TLS record has (16 KiB).
///
/// The driver leaves Nagle's algorithm on (sqlx 0.9.0, its issue 4335): of a statement in two pieces the second waits
/// until the server acknowledges the first, which takes 40 ms. An import of 100,000 rows took two minutes so.
const IN_ONE_PIECE: usize = 12 * 1024;

impl Reads for Change {
    fn backend(&self) -> Backend {
        self.backend
    }

    async fn all(&mut self, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.flush().await?;
        all(&self.on, self.backend, sql, values).await
    }
}

impl Rows for Change {
    fn now(&self) -> Instant {
        self.now
    }

    fn actor(&self) -> &Actor {
        &self.actor
    }

    fn id(&mut self) -> Uuid {
        self.made_ids += 1;
        self.ids.ordered(self.now.plus(self.made_ids))
    }

    /// Rows of one table travel together, at the latest before the change next reads or ends.
    async fn insert(&mut self, table: &'static Table, row: Vec<Value>) -> Result<(), StoreError> {
        let width = row.len();
        let at = self.waiting.iter().position(|rows| std::ptr::eq(rows.table, table));
        let at = at.unwrap_or_else(|| {
            self.waiting.push(Waiting { table, width, values: Vec::new() });
            self.waiting.len() - 1
        });
        let rows = &mut self.waiting[at];
        debug_assert_eq!(rows.width, width, "rows of {} differ in width", table.name);
        rows.values.extend(row);
        if rows.values.len() >= ROWS_AT_ONCE * width { self.flush().await } else { Ok(()) }
    }

    fn note(&mut self, event: &NewEvent) {
        if self.wiring.iter().any(|(kind, _)| *kind == event.kind) {
            self.untold.push_back(event.clone());
        }
    }
}

impl Change {
    pub fn actor(&self) -> &Actor {
        Rows::actor(self)
    }

    /// When the change happens; the same for everything in it.
    pub fn now(&self) -> Instant {
        Rows::now(self)
    }

    /// A new id. Those of one change order as they were made.
    pub fn id(&mut self) -> Uuid {
        Rows::id(self)
    }

    /// Adds a row.
    pub async fn insert(&mut self, table: &'static Table, row: Vec<Value>) -> Result<(), StoreError> {
        Rows::insert(self, table, row).await
    }

    /// Writes down what happened, for whoever may know.
    pub async fn event(&mut self, event: NewEvent) -> Result<(), StoreError> {
        Rows::event(self, event).await
    }

    /// Makes a record known.
    pub async fn add_record(&mut self, record: NewRecord<'_>) -> Result<(), StoreError> {
        Rows::add_record(self, record).await
    }

    /// Whoever makes this change has shown, by a letter that was sent to them, to be somebody else than it was begun for:
    /// what happens from here on is theirs.
    pub fn act_as(&mut self, actor: Actor) {
        self.actor = actor;
    }

    /// An id that does not tell when it was made.
    pub fn random_id(&self) -> Uuid {
        self.ids.random()
    }

    /// 256 bits nobody can guess.
    pub fn secret(&self) -> [u8; 32] {
        self.ids.secret()
    }

    /// Runs a statement that changes rows; answers how many.
    pub async fn run(&mut self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        self.flush().await?;
        run(&self.on, self.backend, sql, values).await
    }

    /// Runs a statement that changes rows and returns the first of them.
    pub async fn returning(&mut self, sql: &str, values: Vec<Value>) -> Result<Option<Row>, StoreError> {
        Ok(self.all(sql, values).await?.into_iter().next())
    }

    /// Keeps others from changing a row until this change ends, so that what is read of it from here on still holds
    /// when it is changed. On SQLite every change has the database to itself.
    pub async fn hold(&mut self, table: &'static Table, id: Uuid) -> Result<(), StoreError> {
        if self.backend == Backend::Postgres {
            let sql = format!("SELECT 1 FROM {} WHERE id = $1 FOR NO KEY UPDATE", table.name);
            self.all(&sql, vec![Value::from(id)]).await?;
        }
        Ok(())
    }

    /// Does what is wired to this change's events, and to the events of that.
    async fn follow_wiring(&mut self) -> Result<(), StoreError> {
        let wiring = self.wiring;
        while let Some(event) = self.untold.pop_front() {
            for (_, act) in wiring.iter().filter(|(kind, _)| *kind == event.kind) {
                act(self, &event).await?;
            }
        }
        Ok(())
    }

    async fn flush(&mut self) -> Result<(), StoreError> {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_by_key(|rows| rows.table.level);
        for rows in waiting {
            let mut values = rows.values.into_iter();
            while values.len() > 0 {
                let size = rows_at_once(self.backend, values.as_slice(), rows.width);
                let batch: Vec<Value> = values.by_ref().take(size * rows.width).collect();
                let sql = insert_statement(self.backend, rows.table, rows.width, size);
                run(&self.on, self.backend, &sql, batch).await?;
            }
        }
        Ok(())
    }
}

/// How many of the rows that wait go into the next statement.
pub(crate) fn rows_at_once(backend: Backend, values: &[Value], width: usize) -> usize {
    let rows = (values.len() / width.max(1)).max(1);
    // Powers of two, so that few texts are prepared and each often.
    let mut size = ROWS_AT_ONCE.min(1 << rows.ilog2());
    if backend == Backend::Postgres {
        while size > 1 && weight(&values[..size * width]) > IN_ONE_PIECE {
            size /= 2;
        }
    }
    size
}

/// Bytes of values on their way to PostgreSQL, or a little more.
fn weight(values: &[Value]) -> usize {
    let one = |value: &Value| match value {
        Value::String(Some(text)) => text.len() + 6,
        Value::Bytes(Some(bytes)) => bytes.len() + 6,
        _ => 22,
    };
    values.iter().map(one).sum()
}

fn insert_statement(backend: Backend, table: &Table, width: usize, rows: usize) -> String {
    let mut sql = format!("INSERT INTO {} ({}) VALUES ", table.name, table.columns);
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..width {
            sql.push_str(if column == 0 { "" } else { ", " });
            match backend {
                // Named ones are looked for by name, each among all, whenever the statement is run.
                Backend::Sqlite => sql.push('?'),
                // Writing into a string cannot fail.
                Backend::Postgres => drop(write!(sql, "${}", row * width + column + 1)),
            }
        }
        sql.push(')');
    }
    if table.keeps_first {
        sql.push_str(" ON CONFLICT DO NOTHING");
    }
    sql
}
