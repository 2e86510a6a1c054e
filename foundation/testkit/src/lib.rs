//! A forum for every test: its own database, a stopped clock, ids known beforehand. A dev-dependency only.
//!
//! With `PLENARY_TEST_DATABASE=postgres://...` (a maintenance database) each test gets a database on that
//! server; without it, a SQLite file in a folder of its own.

pub mod forms;
pub mod shared;
mod time;

pub use time::{SeededIds, StoppedClock};

use std::sync::Arc;
use store::{Location, Migration, Store};
use uuid::Uuid;

/// A place for one test's forum. Gone when dropped.
pub struct Place {
    pub location: Location,
    pub clock: Arc<StoppedClock>,
    pub ids: Arc<SeededIds>,
    folder: tempfile::TempDir,
    server: Option<String>,
    name: String,
}

impl Place {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let server = std::env::var("PLENARY_TEST_DATABASE").ok().filter(|server| !server.is_empty());
        #[allow(clippy::disallowed_methods, reason = "names of scratch databases differ between runs")]
        let name = format!("plenary_test_{}", Uuid::new_v4().simple());
        let location = store::scratch::scratch(folder.path().to_owned(), server.as_deref(), &name)
            .await
            .expect("a scratch database can be made");
        Self {
            location,
            clock: Arc::new(StoppedClock::at("2026-11-21T12:00:00Z")),
            ids: Arc::new(SeededIds::new(1)),
            folder,
            server,
            name,
        }
    }

    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub fn on_postgres(&self) -> bool {
        self.server.is_some()
    }

    /// Makes the forum's database with these migrations.
    pub async fn create(&self, migrations: &[Migration]) -> Store {
        Store::create(self.location.clone(), migrations, self.clock.clone(), self.ids.clone())
            .await
            .expect("a new database can be made")
    }

    /// Opens it once more, as another process would.
    pub async fn open(&self, migrations: &[Migration]) -> Store {
        let before: store::Before = |_| Box::pin(async { Ok(()) });
        Store::open(self.location.clone(), migrations, self.clock.clone(), self.ids.clone(), before)
            .await
            .expect("the database can be opened")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(server) = self.server.take() else { return };
        let name = std::mem::take(&mut self.name);
        // A thread of its own: the test's runtime may be ending around us.
        let ended = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            if let Ok(runtime) = runtime {
                runtime.block_on(store::scratch::discard(&server, &name)).ok();
            }
        });
        ended.join().ok();
    }
}
