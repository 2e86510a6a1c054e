use super::{CONTENTS, Contents, FORMAT, Table, VERSION, hexadecimal};
use crate::clock::{SystemClock, ids};
use crate::init::{cannot, clear, folder};
use crate::settings::{self, Settings};
use crate::{capabilities, opening};
use kernel::{Actor, Instant, Problem, ProblemKind};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::dump::Shape;
use store::{Migration, Store};
use tokio::sync::mpsc;
use uuid::Uuid;
use zip::ZipArchive;

/// Bytes a line may have: far above any row, far below what would fill the memory.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;
/// Rows on their way from the file to the database.
const ON_THE_WAY: usize = 512;

/// A backup that was found whole: every table is there, with its rows and its sum.
pub struct Backup {
    path: PathBuf,
    contents: Contents,
}

impl Backup {
    /// Opens a backup and reads it to its end, so that a broken one is known before anything is written.
    pub fn open(path: &Path) -> Result<Self, Problem> {
        let mut archive = archive(path)?;
        let contents = archive
            .by_name(CONTENTS)
            .map_err(|error| broken(path, &format!("it has no {CONTENTS} ({error})")))
            .map(|file| serde_json::from_reader::<_, Contents>(io::Read::take(file, LONGEST_LINE)))?
            .map_err(|error| broken(path, &format!("{CONTENTS}: {error}")))?;
        if contents.format != FORMAT {
            return Err(broken(path, &format!("it is a {:?}, no {FORMAT}", contents.format)));
        }
        if contents.version != VERSION {
            return Err(broken(
                path,
                &format!("it has version {}; {VERSION} is read here", contents.version),
            ));
        }
        let backup = Self { path: path.to_owned(), contents };
        for table in &backup.contents.tables {
            backup.check(&mut archive, table)?;
        }
        Ok(backup)
    }

    /// RFC 3339.
    pub fn made(&self) -> &str {
        &self.contents.made
    }

    pub fn rows(&self) -> u64 {
        self.contents.tables.iter().map(|table| table.rows).sum()
    }

    fn shapes(&self) -> Vec<Shape> {
        self.contents.tables.iter().map(|table| table.shape.clone()).collect()
    }

    fn check(&self, archive: &mut ZipArchive<BufReader<File>>, table: &Table) -> Result<(), Problem> {
        let mut digest = Sha256::new();
        let mut rows = 0;
        self.each_line(archive, table, &mut |line| {
            digest.update(line.as_bytes());
            digest.update(b"\n");
            rows += 1;
            let row: Vec<Json> = serde_json::from_str(line).map_err(|error| error.to_string())?;
            if row.len() == table.shape.columns.len() {
                Ok(())
            } else {
                Err("it has other columns".to_owned())
            }
        })?;
        if rows != table.rows {
            return Err(broken(&self.path, &format!("{} has {rows} rows of {}", table.file, table.rows)));
        }
        if hexadecimal(&digest.finalize()) != table.sha256 {
            return Err(broken(&self.path, &format!("{} is not what was written (SHA-256)", table.file)));
        }
        Ok(())
    }

    fn each_line(
        &self,
        archive: &mut ZipArchive<BufReader<File>>,
        table: &Table,
        take: &mut dyn FnMut(&str) -> Result<(), String>,
    ) -> Result<(), Problem> {
        let wrong = |what: &dyn std::fmt::Display| broken(&self.path, &format!("{}: {what}", table.file));
        let file = archive.by_name(&table.file).map_err(|error| wrong(&error))?;
        let mut file = BufReader::new(file);
        let mut line = String::new();
        loop {
            line.clear();
            let read = io::Read::take(&mut file, LONGEST_LINE)
                .read_line(&mut line)
                .map_err(|error| wrong(&error))?;
            if read == 0 {
                return Ok(());
            }
            let row = line.strip_suffix('\n').ok_or_else(|| wrong(&"a row is cut off"))?;
            take(row).map_err(|error| wrong(&error))?;
        }
    }

    /// Sends every row on, in the order of the tables.
    fn send(&self, to: &mpsc::Sender<(usize, Vec<Json>)>) -> Result<(), Problem> {
        let mut archive = archive(&self.path)?;
        for (at, table) in self.contents.tables.iter().enumerate() {
            self.each_line(&mut archive, table, &mut |line| {
                let row = serde_json::from_str(line).map_err(|error| error.to_string())?;
                to.blocking_send((at, row)).map_err(|_| "nobody takes its rows any more".to_owned())
            })?;
        }
        Ok(())
    }

    /// The migrations it was made with, which must all be known here.
    fn migrations(&self) -> Result<Vec<Migration>, Problem> {
        let known = capabilities::migrations(&capabilities::all());
        let find = |name: &String| {
            known.iter().find(|migration| migration.name == *name).copied().ok_or_else(|| {
                let detail =
                    format!("the backup was made by a newer program ({name}); restore it with that one");
                Problem::new(ProblemKind::Unacceptable, detail)
            })
        };
        self.contents.migrations.iter().map(find).collect()
    }
}

fn archive(path: &Path) -> Result<ZipArchive<BufReader<File>>, Problem> {
    let file = File::open(path).map_err(|error| cannot("read", path, &error))?;
    ZipArchive::new(BufReader::new(file)).map_err(|error| broken(path, &error.to_string()))
}

fn broken(path: &Path, why: &str) -> Problem {
    Problem::new(ProblemKind::Unacceptable, format!("{} is no whole backup: {why}", path.display()))
}

/// Makes the forum of a backup in an empty or missing folder, and erases again whoever is known to be erased:
/// those the backup names, and those in `erased_since`. Answers how many stood in the backup and do no more.
pub async fn restore(
    backup: Backup,
    data: &Path,
    settings: &Settings,
    erased_since: Vec<(Uuid, Instant)>,
) -> Result<u64, Problem> {
    let had_folder = folder(data)?;
    let restored = within(backup, data, settings, erased_since).await;
    if restored.is_err() {
        clear(data, had_folder);
    }
    restored
}

async fn within(
    backup: Backup,
    data: &Path,
    settings: &Settings,
    erased_since: Vec<(Uuid, Instant)>,
) -> Result<u64, Problem> {
    let location = opening::location(data, settings);
    let migrations = backup.migrations()?;
    let store = Store::create(location.clone(), &migrations, Arc::new(SystemClock), Arc::new(ids())).await?;
    let loaded = load(&store, backup).await;
    store.close().await;
    loaded?;
    // Opened as any forum is, its schema is brought up to this program's.
    let manifests = Arc::new(capabilities::all());
    let store = opening::store(location, &manifests).await?;
    let erased = store
        .write::<_, Problem>(Actor::Operator, move |change| {
            Box::pin(async move {
                let again = people::actions::apply_erasures(change, &erased_since).await?;
                for manifest in manifests.iter() {
                    (manifest.restored)(change).await?;
                }
                Ok(again)
            })
        })
        .await;
    let listed = people::erased_list::keep(&store).await;
    store.close().await;
    let again = erased?;
    listed?;
    settings::kept::begin(data)?;
    Ok(again)
}

async fn load(store: &Store, backup: Backup) -> Result<(), Problem> {
    let shapes = backup.shapes();
    let (to, rows) = mpsc::channel(ON_THE_WAY);
    // A file is read on a thread of its own; the database has its turn here.
    let reading = tokio::task::spawn_blocking(move || backup.send(&to));
    let loaded = store.load(&shapes, rows).await;
    let read = reading.await.map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the backup could not be read: {error}"))
    })?;
    loaded?;
    read
}
