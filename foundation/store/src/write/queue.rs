//! Who writes when. On SQLite one queue of writers shares one connection: a batch of changes is one commit, and each
//! is answered after that commit.
//!
//! The first change of a batch writes straight into the batch's transaction; those behind it get a savepoint each, so
//! that one that fails takes nobody with it. The first needs none: nothing stands yet that it could harm. That matters
//! for changes of many rows: under a savepoint SQLite keeps the earlier state of every page that a statement touches
//! in memory, and goes through all of it after each statement, so that time grows with the square of the rows. Such a
//! change asks to be the first ([`Store::write_many_rows`]).

use super::{Change, Laid, Wiring, Within};
use crate::{Backend, BoxFuture, Store, StoreError};
use futures_util::FutureExt;
use kernel::{Actor, Clock, Ids};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, mpsc, oneshot};

/// One change that waits for its turn.
struct Asked {
    many_rows: bool,
    /// Where its rows are laid ready.
    laid: Option<PathBuf>,
    /// Does the change in a transaction or savepoint, which it neither commits nor rolls back.
    work: Box<dyn FnOnce(DatabaseTransaction) -> BoxFuture<'static, Done> + Send>,
}

struct Done {
    on: DatabaseTransaction,
    /// Whether what it did may stand.
    stands: bool,
    /// Tells whoever asked, once it is known how the batch ended.
    tell: Tell,
}

type Tell = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

pub(crate) struct Writer {
    backend: Backend,
    on: DatabaseConnection,
    queue: Mutex<Option<mpsc::UnboundedSender<Asked>>>,
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

/// Pages kept in memory for a change of many rows, in KiB: its indexes are met all over, and what does not fit is
/// written and read again and again. Given back when it is done.
const MANY_ROWS_CACHE: u32 = 64 * 1024;

impl Writer {
    pub(crate) fn new(backend: Backend, on: DatabaseConnection) -> Self {
        Self { backend, on, queue: Mutex::new(None), waiting: AtomicUsize::new(0) }
    }

    async fn queue(&self) -> mpsc::UnboundedSender<Asked> {
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

async fn write_queued(on: DatabaseConnection, mut asked: mpsc::UnboundedReceiver<Asked>) {
    let mut put_back = None;
    loop {
        let next = match put_back.take() {
            Some(next) => Some(next),
            None => asked.recv().await,
        };
        let Some(first) = next else { return };
        let (many_rows, laid) = (first.many_rows, first.laid.clone());
        if many_rows {
            keep_pages(&on, MANY_ROWS_CACHE).await;
        }
        if let Some(file) = &laid
            && let Err(error) = attach(&on, file).await
        {
            // Dropping the change closes its answer, and its asker hears that nothing could be begun.
            tracing::warn!(error = %StoreError::from(error), "laid rows could not be reached");
            continue;
        }
        write_batch(&on, first, &mut asked, &mut put_back).await;
        if laid.is_some()
            && let Err(error) = on.execute_unprepared("DETACH DATABASE laid").await
        {
            // The store closes, or else the next ones to be reached leave them.
            tracing::debug!(%error, "laid rows are not left");
        }
        if many_rows {
            keep_pages(&on, crate::connect::SQLITE_CACHE).await;
        }
    }
}

/// Lets the next transaction see the rows that were laid for it.
async fn attach(on: &DatabaseConnection, file: &Path) -> Result<(), sea_orm::DbErr> {
    let file = file.to_string_lossy().replace('\'', "''");
    // Nothing is attached, unless the last ones could not be left.
    on.execute_unprepared("DETACH DATABASE laid").await.ok();
    on.execute_unprepared(&format!("ATTACH DATABASE '{file}' AS laid")).await.map(drop)
}

/// How much SQLite may keep in memory; what is more than that it gives back. A wish: without it all still works.
async fn keep_pages(on: &DatabaseConnection, kibibytes: u32) {
    let sql = format!("PRAGMA cache_size = -{kibibytes}; PRAGMA shrink_memory");
    if let Err(error) = on.execute_unprepared(&sql).await {
        tracing::debug!(%error, "the cache keeps its size");
    }
}

/// One commit: the first change, and those that wait by then. `put_back` gets one that must be first itself.
async fn write_batch(
    on: &DatabaseConnection,
    first: Asked,
    asked: &mut mpsc::UnboundedReceiver<Asked>,
    put_back: &mut Option<Asked>,
) {
    let immediate = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let batch = match on.begin_with_options(immediate).await {
        Ok(batch) => batch,
        Err(error) => {
            // Dropping the change closes its answer, and its asker hears that nothing could be begun.
            tracing::warn!(error = %StoreError::from(error), "no transaction could be begun");
            return;
        }
    };
    let is_alone = first.many_rows;
    let Done { on: batch, stands, tell } = (first.work)(batch).await;
    if !stands {
        if let Err(error) = batch.rollback().await {
            tracing::warn!(%error, "a change could not be undone by itself; its connection will be");
        }
        tell(Ok(()));
        return;
    }
    let mut told = vec![tell];
    let mut broken = None;
    while !is_alone && told.len() < CHANGES_AT_ONCE {
        let Ok(next) = asked.try_recv() else { break };
        if next.many_rows {
            *put_back = Some(next);
            break;
        }
        let done = match batch.begin().await {
            Ok(savepoint) => (next.work)(savepoint).await,
            Err(error) => {
                broken = Some(StoreError::from(error));
                break;
            }
        };
        told.push(done.tell);
        let ended = if done.stands { done.on.commit().await } else { done.on.rollback().await };
        if let Err(error) = ended {
            broken = Some(StoreError::from(error));
            break;
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
        self.write_as(false, None, actor, work).await
    }

    /// The same for a change of thousands of rows, such as an import: on SQLite it has a commit of its own. Rows that
    /// were laid for it are brought by [`Change::bring_laid`].
    pub async fn write_many_rows<T, E>(
        &self,
        laid: Option<Laid>,
        actor: Actor,
        work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.write_as(true, laid, actor, work).await
    }

    async fn write_as<T, E>(
        &self,
        many_rows: bool,
        mut laid: Option<Laid>,
        actor: Actor,
        work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if let Some(laid) = &mut laid {
            laid.end().await?;
        }
        let inner = self.inner();
        let _waiting = Waiting::on(&inner.writer);
        let file = laid.as_ref().map(|laid| laid.file().to_owned());
        let means = Means {
            backend: inner.writer.backend,
            clock: Arc::clone(&inner.clock),
            ids: Arc::clone(&inner.ids),
            wiring: inner.wiring.get().copied().unwrap_or_default(),
            laid,
        };
        let answer = match inner.writer.backend {
            Backend::Sqlite => {
                let (tell, told) = oneshot::channel();
                let work = Box::new(move |on| -> BoxFuture<'static, Done> {
                    Box::pin(async move {
                        let (answer, on) = attempt(on, means, actor, work).await;
                        let stands = answer.is_ok();
                        let tell: Tell = Box::new(move |ended| {
                            // Whoever asked may have gone; the change stands all the same.
                            let _ = tell.send(match ended {
                                Ok(()) => answer,
                                Err(error) => answer.and(Err(E::from(error))),
                            });
                        });
                        Done { on, stands, tell }
                    })
                });
                if inner.writer.queue().await.send(Asked { many_rows, laid: file, work }).is_err() {
                    return Err(StoreError::Unavailable("the forum is stopping".into()).into());
                }
                told.await.unwrap_or_else(|_| {
                    Err(StoreError::Unavailable("no transaction could be begun".into()).into())
                })
            }
            Backend::Postgres => {
                let on = inner.writer.on.begin().await.map_err(StoreError::from)?;
                let (answer, on) = attempt(on, means, actor, work).await;
                match answer {
                    Ok(answer) => {
                        on.commit().await.map(|()| answer).map_err(|error| StoreError::from(error).into())
                    }
                    Err(error) => {
                        if let Err(rollback) = on.rollback().await {
                            tracing::warn!(%rollback, "a change could not be undone by itself; its connection will be");
                        }
                        Err(error)
                    }
                }
            }
        };
        if answer.is_ok() {
            self.announce();
        }
        answer
    }
}

/// What a change is made with.
struct Means {
    backend: Backend,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    wiring: Wiring,
    laid: Option<Laid>,
}

/// Does one change, up to the point where it could be committed.
async fn attempt<T, E: From<StoreError>>(
    on: DatabaseTransaction,
    means: Means,
    actor: Actor,
    work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<T, E>>,
) -> (Result<T, E>, DatabaseTransaction) {
    let Means { backend, clock, ids, wiring, laid } = means;
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
        laid,
    };
    let answer = AssertUnwindSafe(async {
        let answer = work(&mut change).await?;
        change.follow_wiring().await?;
        change.flush().await?;
        Ok(answer)
    })
    .catch_unwind()
    .await
    .unwrap_or_else(|_| Err(StoreError::Other("a fault of the program stopped this change".into()).into()));
    let Change { on, .. } = change;
    (answer, on)
}
