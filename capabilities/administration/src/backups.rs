//! The backups that stand in the data folder, and what is known of each.

use kernel::{Instant, Problem};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use store::{BoxFuture, Store};

/// How a backup is written and read through. The program puts it there: it knows all tables, no capability does.
pub struct Backups {
    /// Writes one; answers how many rows it holds. Overwrites nothing.
    pub write: for<'a> fn(&'a Store, &'a Path) -> BoxFuture<'a, Result<u64, Problem>>,
    /// Reads one to its end, checking its sums; answers how many rows it holds. Takes its time.
    pub check: fn(&Path) -> Result<u64, Problem>,
}

/// A backup that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub file: String,
    pub bytes: u64,
    /// When the file was last written.
    pub made: Instant,
    /// `None`: nobody has read it through.
    pub checked: Option<Checked>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    pub at: Instant,
    pub rows: u64,
    /// What was wrong with it; empty: it is whole.
    pub fault: String,
}

/// The folder they lie in.
pub fn folder(store: &Store) -> PathBuf {
    store.location().data.join("backups")
}

/// What a backup asked for at this moment is called.
pub fn name_at(now: Instant) -> String {
    let at = now.utc();
    format!("backup-{}-{:02}{:02}{:02}.zip", now.day(), at.hour(), at.minute(), at.second())
}

fn is_archive(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|end| end == "zip")
}

/// The backup of this name, if it is one of the folder's own.
pub fn path(store: &Store, file: &str) -> Option<PathBuf> {
    let is_plain = is_archive(file) && !file.starts_with('.') && !file.contains(['/', '\\']);
    is_plain.then(|| folder(store).join(file))
}

/// The backups in a folder, the latest first; what was found in them is not known here. A folder that is not there yet has
/// none.
pub(crate) fn files(folder: &Path) -> Vec<Standing> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let read = |entry: std::fs::DirEntry| {
        let file = entry.file_name().into_string().ok().filter(|name| is_archive(name))?;
        let about = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let since = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        let made = Instant::from_micros(i64::try_from(since.as_micros()).ok()?);
        Some(Standing { file, bytes: about.len(), made, checked: None })
    };
    let mut all: Vec<Standing> = entries.filter_map(Result::ok).filter_map(read).collect();
    all.sort_by(|one, two| (two.made, &two.file).cmp(&(one.made, &one.file)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_called_by_its_moment() {
        let at = Instant::parse("2026-11-22T15:09:01.5Z").expect("a moment");
        assert_eq!(name_at(at), "backup-2026-11-22-150901.zip");
    }
}
