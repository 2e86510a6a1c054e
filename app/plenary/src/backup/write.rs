use super::{CONTENTS, Contents, FORMAT, Table, VERSION, hexadecimal};
use crate::init::cannot;
use kernel::{Clock, Problem, ProblemKind};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use store::dump::{Shape, Sink};
use store::{Store, StoreError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Writes a backup of an opened forum; answers how many rows it holds. The file appears under its name only when it
/// is whole.
pub async fn write(store: &Store, clock: &dyn Clock, out: &Path) -> Result<u64, Problem> {
    if out.exists() {
        let detail = format!("{} is there already; a backup overwrites nothing", out.display());
        return Err(Problem::new(ProblemKind::Conflict, detail));
    }
    let part = part_of(out);
    let written = into(store, clock, &part).await.and_then(|rows| {
        std::fs::rename(&part, out).map_err(|error| cannot("write", out, &error))?;
        Ok(rows)
    });
    if written.is_err() {
        // What is left of it is of no use; it may not have been made at all.
        std::fs::remove_file(&part).ok();
    }
    written
}

/// A backup of the forum as a newer program finds it, in the data folder's `backups`: what to go back to if the newer
/// one does not suit. It restores like any other.
pub async fn before_migration(store: &Store) -> Result<(), StoreError> {
    let folder = store.location().data.join("backups");
    std::fs::create_dir_all(&folder).map_err(|error| {
        StoreError::Folder(format!(
            "the backup before a change of the schema cannot be kept in {}: {error}",
            folder.display()
        ))
    })?;
    let now = store.clock().now();
    let out = folder.join(format!("before-migration-{}.zip", now.micros()));
    let written = write(store, store.clock().as_ref(), &out).await.map_err(|problem| match problem.kind {
        ProblemKind::NoSpace => StoreError::NoSpace,
        _ => StoreError::Folder(format!("the backup before a change of the schema: {}", problem.detail)),
    })?;
    tracing::info!(file = %out.display(), rows = written, "kept a backup before the schema is changed");
    if let Err(error) = keep_latest(&folder) {
        tracing::warn!(%error, folder = %folder.display(), "older backups before a change of the schema stay");
    }
    Ok(())
}

/// Backups of before a change of the schema that are kept, the latest; nobody asked for them, so nobody clears them up.
const KEPT: usize = 14;

/// Removes the older ones that were written by themselves. What somebody asked for is never touched.
fn keep_latest(folder: &Path) -> io::Result<()> {
    let mut own: Vec<(i64, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let at = name.and_then(|name| name.strip_prefix("before-migration-")?.strip_suffix(".zip"));
        own.extend(at.and_then(|at| at.parse().ok()).map(|at| (at, path.clone())));
    }
    own.sort_unstable();
    let many = own.len().saturating_sub(KEPT);
    own.iter().take(many).try_for_each(|(_, path)| std::fs::remove_file(path))
}

fn part_of(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    out.with_file_name(name)
}

async fn into(store: &Store, clock: &dyn Clock, part: &Path) -> Result<u64, Problem> {
    let wrong = |error: io::Error| cannot("write", part, &error);
    let mut tables = Tables {
        zip: ZipWriter::new(BufWriter::new(create(part)?)),
        written: Vec::new(),
        digest: Sha256::new(),
    };
    let migrations = store.applied_migrations().await?;
    store.dump(&mut tables).await?;
    let Tables { mut zip, written, .. } = tables;
    let rows = written.iter().map(|table| table.rows).sum();
    let contents = Contents {
        format: FORMAT.to_owned(),
        version: VERSION,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made: clock.now().to_string(),
        migrations,
        tables: written,
    };
    let contents = serde_json::to_vec_pretty(&contents).map_err(|error| wrong(error.into()))?;
    let finish = || -> io::Result<()> {
        zip.start_file(CONTENTS, options())?;
        zip.write_all(&contents)?;
        let file = zip.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        // A backup that a power cut takes back is none.
        file.sync_all()
    };
    finish().map_err(wrong)?;
    Ok(rows)
}

/// The file holds personal data: only its owner may read it.
fn create(path: &Path) -> Result<File, Problem> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| cannot("write", path, &error))
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_level(Some(6)).large_file(true)
}

struct Tables {
    zip: ZipWriter<BufWriter<File>>,
    written: Vec<Table>,
    digest: Sha256,
}

impl Sink for Tables {
    fn begin(&mut self, shape: &Shape) -> io::Result<()> {
        let file = format!("tables/{}.jsonl", shape.table);
        self.zip.start_file(&file, options())?;
        self.digest = Sha256::new();
        self.written.push(Table { shape: shape.clone(), file, rows: 0, sha256: String::new() });
        Ok(())
    }

    fn row(&mut self, line: &str) -> io::Result<()> {
        for part in [line.as_bytes(), b"\n"] {
            self.digest.update(part);
            self.zip.write_all(part)?;
        }
        if let Some(table) = self.written.last_mut() {
            table.rows += 1;
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        let digest = std::mem::take(&mut self.digest).finalize();
        if let Some(table) = self.written.last_mut() {
            table.sha256 = hexadecimal(&digest);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_that_nobody_asked_for_are_kept_and_all_others_are() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str| std::fs::write(folder.path().join(name), "").expect("it is written");
        let others =
            ["backup-2026-11-22-150901.zip", "before-migration-x.zip", "before-migration-1.zip.part"];
        others.into_iter().for_each(write);
        (8..8 + KEPT + 3).for_each(|at| write(&format!("before-migration-{at}.zip")));
        keep_latest(folder.path()).expect("they can be removed");
        let stands = |name: &str| folder.path().join(name).exists();
        assert!(others.into_iter().all(stands));
        let kept: Vec<usize> =
            (8..8 + KEPT + 3).filter(|at| stands(&format!("before-migration-{at}.zip"))).collect();
        assert_eq!(kept, (11..8 + KEPT + 3).collect::<Vec<_>>());
    }
}
