//! Opening a forum's database: where it is, and with which promises.
//!
//! SQLite: WAL, foreign keys, `synchronous=FULL` (a commit that was answered survives a power cut), one
//! connection that writes and a few that read. PostgreSQL: one pool, `synchronous_commit=on`.

use crate::migrate::Before;
use crate::write::Writer;
use crate::{Migration, Reader, StoreError, Tail, migrate};
use kernel::{Clock, Ids};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbBackend};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

impl Backend {
    pub(crate) fn driver(self) -> DbBackend {
        match self {
            Self::Sqlite => DbBackend::Sqlite,
            Self::Postgres => DbBackend::Postgres,
        }
    }
}

/// Where a forum lives: its data folder, and its database when that is not the folder's own.
#[derive(Debug, Clone)]
pub struct Location {
    pub data: PathBuf,
    /// `postgres://...`; `None`: `plenary.db` in the folder.
    pub database_url: Option<String>,
}

impl Location {
    pub fn backend(&self) -> Backend {
        if self.database_url.is_some() { Backend::Postgres } else { Backend::Sqlite }
    }

    pub fn database_file(&self) -> PathBuf {
        self.data.join("plenary.db")
    }
}

/// A forum's database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub location: Location,
    pub backend: Backend,
    pub readers: DatabaseConnection,
    pub writers: DatabaseConnection,
    pub writer: Writer,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
    /// Grows by one whenever the event log may have grown: by our commits at once, by others' when seen.
    pub version: AtomicU64,
    pub wiring: OnceLock<crate::write::Wiring>,
}

/// Pages that one connection keeps in memory, in KiB, on SQLite.
pub(crate) const SQLITE_CACHE: u32 = 4_000;
/// Connections that read, on SQLite. Two per core of a small machine: more only wait for each other.
const SQLITE_READERS: u32 = 4;
/// How long a writer waits for another process's transaction, such as an import, before it gives up.
const BUSY: Duration = Duration::from_secs(30);

impl Store {
    /// Opens an existing forum; brings its schema up to this program's, once `before` (a backup) has been done.
    pub async fn open(
        location: Location,
        migrations: &[Migration],
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        before: Before,
    ) -> Result<Self, StoreError> {
        let store = Self::connect(location, clock, ids, false).await?;
        migrate::check_is_forum(&store).await?;
        migrate::bring_up(&store, migrations, before).await?;
        Ok(store)
    }

    /// Opens an existing forum as it is, whatever its schema: for looking, not for working.
    pub async fn open_unchanged(
        location: Location,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
    ) -> Result<Self, StoreError> {
        let store = Self::connect(location, clock, ids, false).await?;
        migrate::check_is_forum(&store).await?;
        Ok(store)
    }

    /// Makes the database of a new forum; refuses one that holds a forum already.
    pub async fn create(
        location: Location,
        migrations: &[Migration],
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
    ) -> Result<Self, StoreError> {
        let store = Self::connect(location, clock, ids, true).await?;
        migrate::check_is_empty(&store).await?;
        migrate::bring_up(&store, migrations, |_| Box::pin(async { Ok(()) })).await?;
        Ok(store)
    }

    async fn connect(
        location: Location,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        create: bool,
    ) -> Result<Self, StoreError> {
        let backend = location.backend();
        let (readers, writers) = match backend {
            Backend::Sqlite => {
                let file = location.database_file();
                if !create && !file.exists() {
                    return Err(StoreError::NoForum(location.data.display().to_string()));
                }
                let writers = sqlite(&file, 1, create, false).await?;
                (sqlite(&file, SQLITE_READERS, false, true).await?, writers)
            }
            Backend::Postgres => {
                let url = location.database_url.clone().unwrap_or_default();
                let pool = postgres(&url).await?;
                (pool.clone(), pool)
            }
        };
        let writer = Writer::new(backend, writers.clone());
        let inner = Inner {
            location,
            backend,
            readers,
            writers,
            writer,
            clock,
            ids,
            version: AtomicU64::new(1),
            wiring: OnceLock::new(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    pub fn backend(&self) -> Backend {
        self.inner.backend
    }

    pub fn location(&self) -> &Location {
        &self.inner.location
    }

    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.clock
    }

    pub fn ids(&self) -> &Arc<dyn Ids> {
        &self.inner.ids
    }

    pub fn read(&self) -> Reader {
        Reader { pool: self.inner.readers.clone(), backend: self.inner.backend }
    }

    /// A number that changes whenever something may have been written: equal means nothing to catch up with.
    pub fn version(&self) -> u64 {
        self.inner.version.load(Ordering::Acquire)
    }

    pub(crate) fn announce(&self) {
        self.inner.version.fetch_add(1, Ordering::AcqRel);
    }

    /// Looks every `pause` for what other processes have written. Runs until dropped; the serving process spawns it.
    pub async fn watch_others(self, pause: Duration) {
        let mut seen = None;
        let mut tick = tokio::time::interval(pause);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        // A database that is gone is tried again at the next tick; whoever reads meanwhile hears of it.
        let watching = match self.inner.backend {
            Backend::Sqlite => sqlite(&self.inner.location.database_file(), 1, false, true).await.ok(),
            Backend::Postgres => None,
        };
        loop {
            tick.tick().await;
            let mark = match &watching {
                // Changes when any other connection has committed; costs microseconds.
                Some(connection) => {
                    crate::reads::all(connection, Backend::Sqlite, "PRAGMA data_version", vec![]).await
                }
                None => {
                    crate::reads::all(
                        &self.inner.readers,
                        self.inner.backend,
                        "SELECT COALESCE(MAX(id), 0) FROM event",
                        vec![],
                    )
                    .await
                }
            };
            let mark: Option<i64> = mark.ok().and_then(|rows| rows.first().and_then(|row| row.only().ok()));
            if mark.is_some() && mark != seen {
                seen = mark;
                self.announce();
            }
        }
    }

    /// Follows the event log from `after`, the id of the last event already known.
    pub fn follow(&self, after: i64) -> Tail {
        Tail::new(after)
    }

    /// Whether the database answers now.
    pub async fn ping(&self) -> Result<(), StoreError> {
        crate::reads::all(&self.inner.readers, self.inner.backend, "SELECT 1", vec![]).await.map(|_| ())
    }

    /// Finishes what was queued and lets go of the connections.
    pub async fn close(&self) {
        self.inner.writer.stop().await;
        if self.inner.backend == Backend::Sqlite {
            self.inner.writers.clone().close().await.ok();
        }
        self.inner.readers.clone().close().await.ok();
    }
}

async fn sqlite(
    file: &Path,
    connections: u32,
    create: bool,
    only_reads: bool,
) -> Result<DatabaseConnection, StoreError> {
    use sea_orm::sqlx::Connection as _;
    use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
    let file = file.to_owned();
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(connections).min_connections(1).sqlx_logging(false).record_stmt_in_spans(false);
    options.test_before_acquire(false).idle_timeout(None).max_lifetime(None);
    options.acquire_timeout(BUSY);
    // A full disk makes SQLite end a transaction by itself, and the driver then takes the connection to be in one for
    // ever: such a connection goes.
    options.map_sqlx_sqlite_pool_opts(|pool| {
        pool.after_release(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
    });
    options.map_sqlx_sqlite_opts(move |_| {
        let mut options = sea_orm::sqlx::sqlite::SqliteConnectOptions::new()
            .filename(&file)
            .create_if_missing(create)
            .busy_timeout(BUSY)
            .foreign_keys(true)
            .statement_cache_capacity(200)
            .pragma("cache_size", format!("-{SQLITE_CACHE}"))
            .pragma("temp_store", "MEMORY");
        if only_reads {
            options = options.pragma("query_only", "ON");
        } else {
            options = options
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .pragma("journal_size_limit", "67108864");
        }
        options
    });
    Ok(Database::connect(options).await?)
}

async fn postgres(url: &str) -> Result<DatabaseConnection, StoreError> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(12).min_connections(1).sqlx_logging(false).record_stmt_in_spans(false);
    options.acquire_timeout(Duration::from_secs(10)).connect_timeout(Duration::from_secs(10));
    options.map_sqlx_postgres_opts(|options| {
        options.options([("synchronous_commit", "on"), ("timezone", "UTC")]).statement_cache_capacity(200)
    });
    Ok(Database::connect(options).await?)
}
