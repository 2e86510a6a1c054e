//! Writing: the only way to change anything.
//!
//! A [`Change`] is one thing somebody does: its rows, its events and its jobs stand or fall together. On SQLite
//! one queue of writers shares one connection: each change is a savepoint, a batch of them one commit, and each
//! is answered after that commit. On PostgreSQL each change is a transaction.

use crate::reads::{all, run};
use crate::{Backend, BoxFuture, NewEvent, Reads, Row, Store, StoreError, values};
use futures_util::FutureExt;
use kernel::{Actor, Clock, Ids, Instant};
use sea_orm::{
    DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait,
    Value,
};
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, mpsc, oneshot};
use uuid::Uuid;

/// One change under way: its transaction, who makes it, when.
pub struct Change {
    on: DatabaseTransaction,
    backend: Backend,
    actor: Actor,
    now: Instant,
    ids: Arc<dyn Ids>,
    made_ids: i64,
    waiting: Vec<Rows>,
    wiring: Wiring,
    /// Events of this change that something else is wired to, and has not been told of yet.
    untold: VecDeque<NewEvent>,
}

/// What one capability's event does in another, in the same change.
pub type Within = for<'c> fn(&'c mut Change, &'c NewEvent) -> BoxFuture<'c, Result<(), StoreError>>;

/// Kinds of events, and what each does.
pub(crate) type Wiring = &'static [(&'static str, Within)];

/// A table that rows are added to, as its owner's `tables.rs` declares it.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    /// The columns a row fills, in the order of its values.
    pub columns: &'static str,
    /// 0 for a table that points at none, else one more than the highest it points at: rows travel together,
    /// and those pointed at are written first.
    pub level: u8,
}

/// Rows of one table that are written together.
struct Rows {
    table: &'static Table,
    width: usize,
    values: Vec<Value>,
}

static EVENT: Table =
    Table { name: "event", columns: "at, actor, kind, record_type, record, audience, data", level: 0 };

/// Rows in one statement: enough that the statement's own cost vanishes, few enough that it stays small.
const ROWS_AT_ONCE: usize = 64;

impl Reads for Change {
    fn backend(&self) -> Backend {
        self.backend
    }

    async fn all(&mut self, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.flush().await?;
        all(&self.on, self.backend, sql, values).await
    }
}

impl Change {
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// When the change happens; the same for everything in it.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// A new id. Those of one change order as they were made.
    pub fn id(&mut self) -> Uuid {
        self.made_ids += 1;
        self.ids.ordered(self.now.plus(self.made_ids))
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

    /// Adds a row. Rows of one table travel together, at the latest before the change next reads or ends.
    pub async fn insert(&mut self, table: &'static Table, row: Vec<Value>) -> Result<(), StoreError> {
        let width = row.len();
        let at = self.waiting.iter().position(|rows| rows.table == table);
        let at = at.unwrap_or_else(|| {
            self.waiting.push(Rows { table, width, values: Vec::new() });
            self.waiting.len() - 1
        });
        let rows = &mut self.waiting[at];
        debug_assert_eq!(rows.width, width, "rows of {} differ in width", table.name);
        rows.values.extend(row);
        if rows.values.len() >= ROWS_AT_ONCE * width { self.flush().await } else { Ok(()) }
    }

    /// Writes down what happened, for whoever may know.
    pub async fn event(&mut self, event: NewEvent) -> Result<(), StoreError> {
        if self.wiring.iter().any(|(kind, _)| *kind == event.kind) {
            self.untold.push_back(event.clone());
        }
        let (at, actor) = (self.now.micros(), self.actor.party());
        self.insert(
            &EVENT,
            values![
                at,
                actor,
                event.kind,
                event.record.kind,
                event.record.id,
                event.audience.to_string(),
                event.data.to_string()
            ],
        )
        .await
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
            let mut left = values.len() / rows.width.max(1);
            // Statement sizes are powers of two, so that few texts are prepared and each often.
            while left > 0 {
                let size = if left >= ROWS_AT_ONCE { ROWS_AT_ONCE } else { 1 << left.ilog2() };
                let batch: Vec<Value> = values.by_ref().take(size * rows.width).collect();
                let sql = insert_statement(rows.table, rows.width, size);
                run(&self.on, self.backend, &sql, batch).await?;
                left -= size;
            }
        }
        Ok(())
    }
}

fn insert_statement(table: &Table, width: usize, rows: usize) -> String {
    let mut sql = format!("INSERT INTO {} ({}) VALUES ", table.name, table.columns);
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..width {
            let comma = if column == 0 { "" } else { ", " };
            // Writing into a string cannot fail.
            let _ = write!(sql, "{comma}${}", row * width + column + 1);
        }
        sql.push(')');
    }
    sql
}

/// What a queued change does inside its savepoint; answers how to tell its asker once the batch is committed.
type Queued = Box<dyn FnOnce(DatabaseTransaction) -> BoxFuture<'static, Told> + Send>;
type Told = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

pub(crate) struct Writer {
    backend: Backend,
    on: DatabaseConnection,
    queue: Mutex<Option<mpsc::UnboundedSender<Queued>>>,
    /// Changes asked for and not yet answered.
    waiting: AtomicUsize,
}

/// One change that somebody waits for, counted until its answer or until nobody waits any more.
struct Waiting<'writer>(&'writer AtomicUsize);

impl<'writer> Waiting<'writer> {
    fn on(writer: &'writer Writer) -> Self {
        writer.waiting.fetch_add(1, Ordering::Relaxed);
        Self(&writer.waiting)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Changes in one commit. A batch is as long as its waiters make it; this only bounds the wait of the first.
const CHANGES_AT_ONCE: usize = 256;

impl Writer {
    pub(crate) fn new(backend: Backend, on: DatabaseConnection) -> Self {
        Self { backend, on, queue: Mutex::new(None), waiting: AtomicUsize::new(0) }
    }

    async fn queue(&self) -> mpsc::UnboundedSender<Queued> {
        let mut queue = self.queue.lock().await;
        if let Some(open) = queue.as_ref().filter(|open| !open.is_closed()) {
            return open.clone();
        }
        let (open, asked) = mpsc::unbounded_channel();
        tokio::spawn(write_queued(self.on.clone(), asked));
        *queue = Some(open.clone());
        open
    }

    pub(crate) async fn stop(&self) {
        self.queue.lock().await.take();
    }
}

async fn write_queued(on: DatabaseConnection, mut asked: mpsc::UnboundedReceiver<Queued>) {
    while let Some(first) = asked.recv().await {
        let immediate = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let batch = match on.begin_with_options(immediate).await {
            Ok(batch) => batch,
            Err(error) => {
                // Dropping the change closes its answer, and its asker hears that nothing could be begun.
                tracing::warn!(error = %StoreError::from(error), "no transaction could be begun");
                continue;
            }
        };
        let mut told = Vec::new();
        let mut next = Some(first);
        let mut broken = None;
        while let Some(change) = next.take() {
            match batch.begin().await {
                Ok(savepoint) => told.push(change(savepoint).await),
                Err(error) => {
                    broken = Some(StoreError::from(error));
                    break;
                }
            }
            if told.len() < CHANGES_AT_ONCE {
                next = asked.try_recv().ok();
            }
        }
        let ended = match broken {
            None => batch.commit().await.map_err(StoreError::from),
            Some(error) => {
                batch.rollback().await.ok();
                Err(error)
            }
        };
        for tell in told {
            tell(ended.as_ref().copied().map_err(again));
        }
    }
}

/// The same error for every asker of a batch that could not be committed.
fn again(error: &StoreError) -> StoreError {
    match error {
        StoreError::NoSpace => StoreError::NoSpace,
        StoreError::Other(text) => StoreError::Other(text.clone()),
        other => StoreError::Unavailable(other.to_string()),
    }
}

impl Store {
    /// Says what one capability's event does in another's tables, in the same change. Once, before anything is
    /// written; a second list is not taken.
    pub fn wire(&self, wiring: &'static [(&'static str, Within)]) {
        if self.inner().wiring.set(wiring).is_err() {
            tracing::warn!("the wiring of a store is set once");
        }
    }

    /// Changes that are waited for now.
    pub fn waiting_writes(&self) -> usize {
        self.inner().writer.waiting.load(Ordering::Relaxed)
    }

    /// Makes one change: `work` gets it, and what `work` answers is answered after the commit. An error of
    /// `work`, or its panic, undoes everything it did and nothing else.
    pub async fn write<T, E>(
        &self,
        actor: Actor,
        work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let inner = self.inner();
        let _waiting = Waiting::on(&inner.writer);
        let (clock, ids) = (Arc::clone(&inner.clock), Arc::clone(&inner.ids));
        let wiring = inner.wiring.get().copied().unwrap_or_default();
        let answer = match inner.writer.backend {
            Backend::Sqlite => {
                let (tell, told) = oneshot::channel();
                let queued: Queued = Box::new(move |savepoint| {
                    Box::pin(async move {
                        let answer =
                            attempt(savepoint, Backend::Sqlite, actor, &clock, ids, wiring, work).await;
                        let told: Told = Box::new(move |ended| {
                            // Whoever asked may have gone; the change stands all the same.
                            let _ = tell.send(match ended {
                                Ok(()) => answer,
                                Err(error) => answer.and(Err(E::from(error))),
                            });
                        });
                        told
                    })
                });
                if inner.writer.queue().await.send(queued).is_err() {
                    return Err(StoreError::Unavailable("the forum is stopping".into()).into());
                }
                told.await.unwrap_or_else(|_| {
                    Err(StoreError::Unavailable("no transaction could be begun".into()).into())
                })
            }
            Backend::Postgres => {
                let on = inner.writer.on.begin().await.map_err(StoreError::from)?;
                attempt(on, Backend::Postgres, actor, &clock, ids, wiring, work).await
            }
        };
        if answer.is_ok() {
            self.announce();
        }
        answer
    }
}

async fn attempt<T, E: From<StoreError>>(
    on: DatabaseTransaction,
    backend: Backend,
    actor: Actor,
    clock: &Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    wiring: Wiring,
    work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, E>>,
) -> Result<T, E> {
    let now = clock.now();
    let mut change = Change {
        on,
        backend,
        actor,
        now,
        ids,
        made_ids: 0,
        waiting: Vec::new(),
        wiring,
        untold: VecDeque::new(),
    };
    let done = AssertUnwindSafe(async {
        let answer = work(&mut change).await?;
        change.follow_wiring().await?;
        change.flush().await?;
        Ok(answer)
    })
    .catch_unwind()
    .await
    .unwrap_or_else(|_| Err(StoreError::Other("a fault of the program stopped this change".into()).into()));
    match done {
        Ok(answer) => {
            change.on.commit().await.map_err(StoreError::from)?;
            Ok(answer)
        }
        Err(error) => {
            if let Err(rollback) = change.on.rollback().await {
                tracing::warn!(%rollback, "a change could not be undone by itself; its connection will be");
            }
            Err(error)
        }
    }
}
