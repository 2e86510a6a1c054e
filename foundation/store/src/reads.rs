//! Reading: from a pool of readers, or inside a change.

use crate::{Backend, StoreError};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, TryGetable, Value};
use std::future::Future;

/// One row of an answer.
#[derive(Debug)]
pub struct Row(QueryResult);

/// A row's cells, taken in the order in which the statement selects them.
pub struct Cells<'row> {
    row: &'row QueryResult,
    at: usize,
}

impl Row {
    pub(crate) fn new(result: QueryResult) -> Self {
        Self(result)
    }

    pub fn cells(&self) -> Cells<'_> {
        Cells { row: &self.0, at: 0 }
    }

    /// The one cell of a row that has one.
    pub fn only<T: TryGetable>(&self) -> Result<T, StoreError> {
        self.cells().take()
    }
}

impl Cells<'_> {
    /// Leaves some cells out.
    pub fn skip(&mut self, cells: usize) {
        self.at += cells;
    }

    /// The next cell. A type that does not fit is a fault of ours and reads as [`StoreError::Other`].
    pub fn take<T: TryGetable>(&mut self) -> Result<T, StoreError> {
        let value = self.row.try_get_by_index(self.at)?;
        self.at += 1;
        Ok(value)
    }
}

/// Something that can be asked: a [`Reader`], or a [`crate::Change`] that sees its own writes.
pub trait Reads: Send {
    fn backend(&self) -> Backend;

    fn all(
        &mut self,
        sql: &str,
        values: Vec<Value>,
    ) -> impl Future<Output = Result<Vec<Row>, StoreError>> + Send;

    fn one(
        &mut self,
        sql: &str,
        values: Vec<Value>,
    ) -> impl Future<Output = Result<Option<Row>, StoreError>> + Send {
        async move { Ok(self.all(sql, values).await?.into_iter().next()) }
    }
}

/// A hand on the pool of readers; cheap to make and to clone.
#[derive(Clone)]
pub struct Reader {
    pub(crate) pool: DatabaseConnection,
    pub(crate) backend: Backend,
}

impl Reads for Reader {
    fn backend(&self) -> Backend {
        self.backend
    }

    async fn all(&mut self, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        all(&self.pool, self.backend, sql, values).await
    }
}

pub(crate) async fn all(
    on: &impl ConnectionTrait,
    backend: Backend,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<Row>, StoreError> {
    let statement = statement(backend, sql, values);
    Ok(on.query_all_raw(statement).await?.into_iter().map(Row::new).collect())
}

/// No text has a NUL. PostgreSQL takes none, SQLite would keep it: so neither is given one.
fn statement(backend: Backend, sql: &str, mut values: Vec<Value>) -> Statement {
    for value in &mut values {
        if let Value::String(Some(text)) = value
            && text.contains('\0')
        {
            text.retain(|letter| letter != '\0');
        }
    }
    Statement::from_sql_and_values(backend.driver(), sql, values)
}

pub(crate) async fn run(
    on: &impl ConnectionTrait,
    backend: Backend,
    sql: &str,
    values: Vec<Value>,
) -> Result<u64, StoreError> {
    let statement = statement(backend, sql, values);
    Ok(on.execute_raw(statement).await?.rows_affected())
}
