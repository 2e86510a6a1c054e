//! The whole database as lines of JSON, and back: for backups that either database can take in.
//!
//! One line is one row, an array of its cells in the order of the columns. Which transaction wrote an event is a
//! database's own affair and left out.

use crate::reads::{all, run};
use crate::write::{ROWS_AT_ONCE, rows_at_once};
use crate::{Backend, Row, Store, StoreError, values};
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, IsolationLevel, QueryResult,
    Statement, TransactionTrait, Value,
};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::io;
use tokio::sync::mpsc;
use uuid::Uuid;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Uuid,
    Text,
    Integer,
    Boolean,
    Real,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
}

/// A table as its rows are written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    pub table: String,
    pub columns: Vec<Column>,
}

/// Where a dump goes.
pub trait Sink: Send {
    fn begin(&mut self, shape: &Shape) -> io::Result<()>;
    /// One row, without a line end.
    fn row(&mut self, line: &str) -> io::Result<()>;
    fn end(&mut self) -> io::Result<()>;
}

/// Tables that are not part of what a forum is: how its schema came to be, and what was still to be done.
const LEFT_OUT: [&str; 2] = ["migration", "job"];
/// Rows in memory at once while they are written down.
const ROWS_READ_AT_ONCE: usize = 5_000;

impl Store {
    /// All tables of the forum with their columns, by name; without those that [`Store::dump`] leaves out.
    pub async fn shapes(&self) -> Result<Vec<Shape>, StoreError> {
        let mut shapes = shapes(&self.inner().readers, self.backend()).await?;
        shapes.retain(|shape| !LEFT_OUT.contains(&shape.table.as_str()));
        Ok(shapes)
    }

    /// Names of the migrations that made this schema, in order.
    pub async fn applied_migrations(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT name FROM migration ORDER BY applied, name";
        let rows = all(&self.inner().readers, self.backend(), sql, vec![]).await?;
        rows.iter().map(Row::only).collect()
    }

    /// Writes everything down as it stands at one moment, while others go on reading and writing.
    pub async fn dump(&self, sink: &mut dyn Sink) -> Result<(), StoreError> {
        let on = snapshot(&self.inner().readers, self.backend()).await?;
        let failed = |error: io::Error| {
            if error.kind() == io::ErrorKind::StorageFull {
                StoreError::NoSpace
            } else {
                StoreError::Other(format!("the dump cannot be written: {error}"))
            }
        };
        for shape in self.shapes().await? {
            sink.begin(&shape).map_err(failed)?;
            let mut pages = Pages::of(&on, self.backend(), &shape).await?;
            while let Some(rows) = pages.next(&on).await? {
                for row in rows {
                    let cells = shape
                        .columns
                        .iter()
                        .enumerate()
                        .map(|(at, column)| cell(&row, at, column.kind))
                        .collect::<Result<Vec<Json>, _>>()?;
                    sink.row(&Json::Array(cells).to_string()).map_err(failed)?;
                }
            }
            sink.end().map_err(failed)?;
        }
        on.rollback().await?;
        Ok(())
    }

    /// Takes rows into the empty tables of a new database, all or none: each with the place of its table in
    /// `shapes`. References are checked when all have come.
    pub async fn load(
        &self,
        shapes: &[Shape],
        mut rows: mpsc::Receiver<(usize, Vec<Json>)>,
    ) -> Result<(), StoreError> {
        let backend = self.backend();
        let change = self.inner().writers.begin().await?;
        let references = set_references_aside(&change, backend).await?;
        let mut loading = Loading { on: &change, backend, shapes, table: 0, waiting: Vec::new() };
        while let Some((table, row)) = rows.recv().await {
            loading.add(table, row).await?;
        }
        loading.flush().await?;
        for reference in references {
            change.execute_unprepared(&reference).await?;
        }
        if backend == Backend::Postgres {
            let sql = "SELECT setval(pg_get_serial_sequence('event', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM event), FALSE)";
            change.execute_unprepared(sql).await?;
        }
        change.commit().await?;
        self.announce();
        Ok(())
    }
}

/// Rows of one table, some thousands at a time: by the row's number on SQLite, by a cursor on PostgreSQL.
struct Pages {
    backend: Backend,
    sql: String,
    after: i64,
    width: usize,
}

impl Pages {
    async fn of(on: &DatabaseTransaction, backend: Backend, shape: &Shape) -> Result<Self, StoreError> {
        let columns: Vec<String> = shape.columns.iter().map(|column| quoted(&column.name)).collect();
        let (columns, table) = (columns.join(", "), quoted(&shape.table));
        let sql = match backend {
            Backend::Sqlite => format!(
                "SELECT {columns}, rowid FROM {table} WHERE rowid > $1 ORDER BY rowid LIMIT {ROWS_READ_AT_ONCE}"
            ),
            Backend::Postgres => {
                // A name for each table: the connection remembers what a fetch of that name answers.
                let cursor = quoted(&format!("dump of {}", shape.table));
                let declare =
                    format!("DECLARE {cursor} NO SCROLL CURSOR FOR SELECT {columns} FROM {table} ORDER BY 1");
                on.execute_unprepared(&declare).await?;
                format!("FETCH {ROWS_READ_AT_ONCE} FROM {cursor}")
            }
        };
        Ok(Self { backend, sql, after: i64::MIN, width: shape.columns.len() })
    }

    async fn next(&mut self, on: &DatabaseTransaction) -> Result<Option<Vec<QueryResult>>, StoreError> {
        let values = if self.backend == Backend::Sqlite { values![self.after] } else { Vec::new() };
        let statement = Statement::from_sql_and_values(self.backend.driver(), &self.sql, values);
        let rows = on.query_all_raw(statement).await?;
        let Some(last) = rows.last() else { return Ok(None) };
        if self.backend == Backend::Sqlite {
            self.after = last.try_get_by_index(self.width)?;
        }
        Ok(Some(rows))
    }
}

/// Everything read in it stands at one moment.
async fn snapshot(on: &DatabaseConnection, backend: Backend) -> Result<DatabaseTransaction, StoreError> {
    Ok(match backend {
        Backend::Sqlite => on.begin().await?,
        Backend::Postgres => {
            on.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await?
        }
    })
}

pub(crate) async fn shapes(on: &impl ConnectionTrait, backend: Backend) -> Result<Vec<Shape>, StoreError> {
    let sql = match backend {
        Backend::Sqlite => {
            "SELECT t.name, c.name, UPPER(c.type) FROM sqlite_master t, pragma_table_info(t.name) c \
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid"
        }
        Backend::Postgres => {
            "SELECT table_name::text, column_name::text, UPPER(data_type)::text FROM information_schema.columns \
             WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"
        }
    };
    let mut shapes: Vec<Shape> = Vec::new();
    for row in all(on, backend, sql, vec![]).await? {
        let mut cells = row.cells();
        let (table, name, declared): (String, String, String) = (cells.take()?, cells.take()?, cells.take()?);
        if shapes.last().is_none_or(|shape| shape.table != table) {
            shapes.push(Shape { table: table.clone(), columns: Vec::new() });
        }
        if table == "event" && name == "xid" {
            continue;
        }
        let kind = kind(&declared).ok_or_else(|| {
            StoreError::Other(format!("{table}.{name} is {declared}, which a dump cannot hold"))
        })?;
        if let Some(shape) = shapes.last_mut() {
            shape.columns.push(Column { name, kind });
        }
    }
    Ok(shapes)
}

fn kind(declared: &str) -> Option<Kind> {
    Some(match declared {
        "UUID" | "BLOB" => Kind::Uuid,
        "TEXT" => Kind::Text,
        "BIGINT" | "INTEGER" => Kind::Integer,
        "BOOLEAN" => Kind::Boolean,
        "REAL" | "DOUBLE PRECISION" => Kind::Real,
        _ => return None,
    })
}

fn cell(row: &QueryResult, at: usize, kind: Kind) -> Result<Json, StoreError> {
    Ok(match kind {
        Kind::Uuid => {
            row.try_get_by_index::<Option<Uuid>>(at)?.map_or(Json::Null, |id| id.to_string().into())
        }
        Kind::Text => row.try_get_by_index::<Option<String>>(at)?.map_or(Json::Null, Json::from),
        Kind::Integer => row.try_get_by_index::<Option<i64>>(at)?.map_or(Json::Null, Json::from),
        Kind::Boolean => row.try_get_by_index::<Option<bool>>(at)?.map_or(Json::Null, Json::from),
        Kind::Real => row.try_get_by_index::<Option<f64>>(at)?.map_or(Json::Null, Json::from),
    })
}

fn value(cell: &Json, kind: Kind) -> Option<Value> {
    Some(match kind {
        Kind::Uuid => match cell {
            Json::Null => Value::from(None::<Uuid>),
            cell => Value::from(Uuid::parse_str(cell.as_str()?).ok()?),
        },
        Kind::Text => match cell {
            Json::Null => Value::from(None::<String>),
            cell => Value::from(cell.as_str()?),
        },
        Kind::Integer => match cell {
            Json::Null => Value::from(None::<i64>),
            cell => Value::from(cell.as_i64()?),
        },
        Kind::Boolean => match cell {
            Json::Null => Value::from(None::<bool>),
            cell => Value::from(cell.as_bool()?),
        },
        Kind::Real => match cell {
            Json::Null => Value::from(None::<f64>),
            cell => Value::from(cell.as_f64()?),
        },
    })
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Lets rows come in any order until the end of the transaction; answers the statements that set the references
/// up again, each of which checks its own.
async fn set_references_aside(on: &DatabaseTransaction, backend: Backend) -> Result<Vec<String>, StoreError> {
    if backend == Backend::Sqlite {
        on.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
        return Ok(Vec::new());
    }
    let sql = "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint \
               WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname";
    let mut again = Vec::new();
    for row in all(on, backend, sql, vec![]).await? {
        let mut cells = row.cells();
        let (table, name, definition): (String, String, String) =
            (cells.take()?, cells.take()?, cells.take()?);
        on.execute_unprepared(&format!("ALTER TABLE {table} DROP CONSTRAINT {name}")).await?;
        again.push(format!("ALTER TABLE {table} ADD CONSTRAINT {name} {definition}"));
    }
    Ok(again)
}

struct Loading<'a> {
    on: &'a DatabaseTransaction,
    backend: Backend,
    shapes: &'a [Shape],
    table: usize,
    waiting: Vec<Value>,
}

impl Loading<'_> {
    async fn add(&mut self, table: usize, row: Vec<Json>) -> Result<(), StoreError> {
        if table != self.table {
            self.flush().await?;
            self.table = table;
        }
        let shape = &self.shapes[table];
        let wrong = || StoreError::Other(format!("a row of {} does not fit its columns", shape.table));
        if row.len() != shape.columns.len() {
            return Err(wrong());
        }
        for (cell, column) in row.iter().zip(&shape.columns) {
            self.waiting.push(value(cell, column.kind).ok_or_else(wrong)?);
        }
        if self.waiting.len() >= ROWS_AT_ONCE * shape.columns.len() { self.flush().await } else { Ok(()) }
    }

    async fn flush(&mut self) -> Result<(), StoreError> {
        let mut values = std::mem::take(&mut self.waiting).into_iter();
        let shape = &self.shapes[self.table];
        let columns: Vec<String> = shape.columns.iter().map(|column| quoted(&column.name)).collect();
        let (table, columns, width) = (quoted(&shape.table), columns.join(", "), columns.len());
        while values.len() > 0 {
            let size = rows_at_once(self.backend, values.as_slice(), width);
            let row = |row| {
                let places: Vec<String> = (1..=width).map(|at| format!("${}", row * width + at)).collect();
                format!("({})", places.join(", "))
            };
            let rows: Vec<String> = (0..size).map(row).collect();
            let sql = format!("INSERT INTO {table} ({columns}) VALUES {}", rows.join(", "));
            run(self.on, self.backend, &sql, values.by_ref().take(size * width).collect()).await?;
        }
        Ok(())
    }
}

/// Rows of one reference that point at nothing.
async fn dangling(on: &DatabaseConnection, reference: [String; 4]) -> Result<Option<String>, StoreError> {
    let [table, column, to, key] = reference;
    let sql = format!(
        "SELECT COUNT(*) FROM {table} a WHERE a.{column} IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM {to} b WHERE b.{key} = a.{column})"
    );
    let rows = all(on, Backend::Postgres, &sql, vec![]).await?;
    let count: i64 = rows.first().map_or(Ok(0), Row::only)?;
    Ok((count > 0).then(|| format!("{table}.{column}: {count} rows point at {to} that is not there")))
}

impl Store {
    /// What is wrong in the database's own terms, in words: broken pages, references to nothing.
    pub async fn faults(&self) -> Result<Vec<String>, StoreError> {
        let on = &self.inner().readers;
        let mut faults = Vec::new();
        if self.backend() == Backend::Sqlite {
            for row in all(on, Backend::Sqlite, "PRAGMA integrity_check(100)", vec![]).await? {
                let said: String = row.only()?;
                if said != "ok" {
                    faults.push(format!("plenary.db: {said}"));
                }
            }
            let sql = "SELECT \"table\", COALESCE(\"rowid\", 0), \"parent\" FROM pragma_foreign_key_check LIMIT 100";
            for row in all(on, Backend::Sqlite, sql, vec![]).await? {
                let mut cells = row.cells();
                let (table, at, to): (String, i64, String) = (cells.take()?, cells.take()?, cells.take()?);
                faults.push(format!("{table}, row {at}, points at {to} that is not there"));
            }
            return Ok(faults);
        }
        let sql = "SELECT c.conrelid::regclass::text, quote_ident(a.attname), c.confrelid::regclass::text, \
                   quote_ident(f.attname) FROM pg_constraint c \
                   JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] \
                   JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1] \
                   WHERE c.contype = 'f' AND array_length(c.conkey, 1) = 1 \
                   AND c.connamespace = 'public'::regnamespace ORDER BY 1, 2";
        for row in all(on, Backend::Postgres, sql, vec![]).await? {
            let mut cells = row.cells();
            let reference = [cells.take()?, cells.take()?, cells.take()?, cells.take()?];
            faults.extend(dangling(on, reference).await?);
        }
        Ok(faults)
    }

    /// Kinds of events that stand in the log and are not among `known`.
    pub async fn unknown_events(&self, known: &[&str]) -> Result<Vec<String>, StoreError> {
        let rows = all(
            &self.inner().readers,
            self.backend(),
            "SELECT DISTINCT kind FROM event ORDER BY kind",
            values![],
        )
        .await?;
        let mut kinds = rows.iter().map(Row::only).collect::<Result<Vec<String>, _>>()?;
        kinds.retain(|kind| !known.contains(&kind.as_str()));
        Ok(kinds)
    }
}
