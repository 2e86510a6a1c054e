//! Rows laid ready before a change begins, so that the change itself is short.
//!
//! On SQLite whoever writes has the database to itself. An import of a hundred thousand rows spends most of its time
//! on making them and handing them to the database; so they are handed to a file beside it first, which has no
//! indexes, no references and no journal, and the change copies them over in a few statements. On PostgreSQL nobody
//! waits for anybody's rows, and nothing is laid.

use super::{Change, Rows, Table, Wiring, insert_statement};
use crate::connect::{Backend, Location};
use crate::reads::{Reader, run};
use crate::{NewEvent, Reads, Row, Store, StoreError};
use kernel::{Actor, Ids, Instant};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, Value};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;
use uuid::Uuid;

/// Rows in one statement: nothing else is in the way of large ones here.
const ROWS_AT_ONCE: usize = 128;

/// Rows in one statement that copies: until it ends SQLite keeps what every page was before it in memory.
const ROWS_COPIED_AT_ONCE: usize = 4_000;

/// Microseconds. No import takes so long: a file that is older was left by a process that was killed.
const LEFT_BEHIND: i64 = kernel::time::HOUR;

/// Rows that a change will bring.
pub struct Laid {
    /// `None` once all rows are laid.
    on: Option<DatabaseConnection>,
    file: PathBuf,
    tables: Vec<Laying>,
    forum: Reader,
    actor: Actor,
    now: Instant,
    ids: Arc<dyn Ids>,
    made_ids: i64,
    wiring: Wiring,
    untold: Vec<NewEvent>,
}

/// One table's rows that are not in the file yet.
struct Laying {
    table: &'static Table,
    width: usize,
    values: Vec<Value>,
    /// In the file.
    rows: usize,
}

impl Drop for Laid {
    fn drop(&mut self) {
        // What cannot be removed now is removed with the next one.
        let _ = std::fs::remove_file(&self.file);
    }
}

impl Store {
    /// Begins to lay rows for a change that `actor` will make; `None` where that saves nobody's time.
    pub async fn lay(&self, actor: Actor) -> Result<Option<Laid>, StoreError> {
        let inner = self.inner();
        if inner.location.backend() == Backend::Postgres {
            return Ok(None);
        }
        let now = inner.clock.now();
        remove_what_was_left(&inner.location, now);
        let file = inner.location.data.join(format!("laid-{}.db", inner.ids.random()));
        Ok(Some(Laid {
            on: Some(side(&file).await?),
            file,
            tables: Vec::new(),
            forum: self.read(),
            actor,
            now,
            ids: Arc::clone(&inner.ids),
            made_ids: 0,
            wiring: inner.wiring.get().copied().unwrap_or_default(),
            untold: Vec::new(),
        }))
    }
}

fn remove_what_was_left(location: &Location, now: Instant) {
    let Ok(entries) = std::fs::read_dir(&location.data) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with("laid-"));
        let changed = entry.metadata().and_then(|file| file.modified()).ok();
        let changed = changed.and_then(|changed| changed.duration_since(UNIX_EPOCH).ok());
        let since = changed.and_then(|changed| i64::try_from(changed.as_micros()).ok());
        if is_ours && since.is_some_and(|since| now.micros() - since > LEFT_BEHIND) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// A database that nobody else sees and that need not survive anything.
async fn side(file: &Path) -> Result<DatabaseConnection, StoreError> {
    use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
    let file = file.to_owned();
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(1).min_connections(1).sqlx_logging(false).record_stmt_in_spans(false);
    options.test_before_acquire(false).idle_timeout(None).max_lifetime(None);
    options.map_sqlx_sqlite_opts(move |_| {
        SqliteConnectOptions::new()
            .filename(&file)
            .create_if_missing(true)
            .statement_cache_capacity(40)
            .journal_mode(SqliteJournalMode::Off)
            .synchronous(SqliteSynchronous::Off)
    });
    let on = Database::connect(options).await?;
    // One transaction: a commit for each statement would write each time.
    on.execute_unprepared("BEGIN").await?;
    Ok(on)
}

impl Reads for Laid {
    fn backend(&self) -> Backend {
        self.forum.backend()
    }

    async fn all(&mut self, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.forum.all(sql, values).await
    }
}

impl Rows for Laid {
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

    async fn insert(&mut self, table: &'static Table, row: Vec<Value>) -> Result<(), StoreError> {
        let at = match self.tables.iter().position(|known| std::ptr::eq(known.table, table)) {
            Some(at) => at,
            None => {
                let sql = format!("CREATE TABLE {} ({})", table.name, table.columns);
                self.on()?.execute_unprepared(&sql).await?;
                self.tables.push(Laying { table, width: row.len(), values: Vec::new(), rows: 0 });
                self.tables.len() - 1
            }
        };
        let laying = &mut self.tables[at];
        laying.values.extend(row);
        if laying.values.len() >= ROWS_AT_ONCE * laying.width { self.flush(at).await } else { Ok(()) }
    }

    fn note(&mut self, event: &NewEvent) {
        if self.wiring.iter().any(|(kind, _)| *kind == event.kind) {
            self.untold.push(event.clone());
        }
    }
}

impl Laid {
    fn on(&self) -> Result<&DatabaseConnection, StoreError> {
        self.on.as_ref().ok_or_else(|| StoreError::Other("rows were laid after the last one".into()))
    }

    async fn flush(&mut self, at: usize) -> Result<(), StoreError> {
        let Laying { table, width, values, rows: laid } = &mut self.tables[at];
        let (table, width, values) = (*table, *width, std::mem::take(values));
        let rows = values.len() / width.max(1);
        *laid += rows;
        if rows > 0 {
            let sql = insert_statement(Backend::Sqlite, table, width, rows);
            run(self.on()?, Backend::Sqlite, &sql, values).await?;
        }
        Ok(())
    }

    /// Ends the laying: from here on the rows wait for their change.
    pub(super) async fn end(&mut self) -> Result<(), StoreError> {
        for at in 0..self.tables.len() {
            self.flush(at).await?;
        }
        if let Some(on) = self.on.take() {
            on.execute_unprepared("COMMIT").await?;
            on.close().await?;
        }
        Ok(())
    }

    pub(super) fn file(&self) -> &Path {
        &self.file
    }
}

impl Change {
    /// Copies the rows that were laid for this change, those that others point at first.
    pub async fn bring_laid(&mut self) -> Result<(), StoreError> {
        let Some(laid) = self.laid.take() else { return Ok(()) };
        self.flush().await?;
        self.made_ids = self.made_ids.max(laid.made_ids);
        let mut tables: Vec<&Laying> = laid.tables.iter().collect();
        tables.sort_by_key(|laying| laying.table.level);
        for Laying { table, rows, .. } in tables {
            let sql = copying(table, self.now);
            for from in (0..*rows).step_by(ROWS_COPIED_AT_ONCE) {
                let to = from + ROWS_COPIED_AT_ONCE;
                self.on
                    .execute_unprepared(&sql.replace("$1", &format!("rowid > {from} AND rowid <= {to}")))
                    .await?;
            }
        }
        self.untold.extend(laid.untold.iter().cloned());
        Ok(())
    }
}

/// Records and events happen when the change does, however long before they were laid: whoever asks for what is new
/// since then must not miss them. `$1` stands for which rows.
fn copying(table: &Table, now: Instant) -> String {
    let mut sql = format!("INSERT INTO main.{} ({}) SELECT ", table.name, table.columns);
    for (at, column) in table.columns.split(", ").enumerate() {
        sql.push_str(if at == 0 { "" } else { ", " });
        // Writing into a string cannot fail.
        let _ = match (table.name, column) {
            ("record", "created" | "changed") | ("event", "at") => write!(sql, "{}", now.micros()),
            _ => write!(sql, "{column}"),
        };
    }
    let _ = write!(sql, " FROM laid.{} WHERE $1", table.name);
    if table.keeps_first {
        sql.push_str(" ON CONFLICT DO NOTHING");
    }
    sql
}
