//! Who was erased, in a file beside the database: a database that comes back from before an erasure does not know of it.
//! A line is an id and a moment; there is nothing personal in it.

use crate::queries;
use kernel::Instant;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use store::{Store, StoreError};
use uuid::Uuid;

/// What it is called in the data folder.
pub const FILE: &str = "erased.jsonl";

#[derive(Debug, Serialize, Deserialize)]
struct Line {
    party: Uuid,
    erased: Instant,
}

/// The list of a data folder.
pub fn path(data: &Path) -> PathBuf {
    data.join(FILE)
}

/// Everybody on a list; nobody where there is none. A last line that a power cut has cut off is none.
///
/// # Errors
///
/// When it cannot be read, or something else stands in it.
pub fn read(path: &Path) -> io::Result<Vec<(Uuid, Instant)>> {
    let text = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        read => read?,
    };
    let line = |(at, line): (usize, &str)| {
        let Line { party, erased } = serde_json::from_str(line).map_err(|error| {
            let detail = format!("{}, line {}: {error}", path.display(), at + 1);
            io::Error::new(io::ErrorKind::InvalidData, detail)
        })?;
        Ok((party, erased))
    };
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    text[..whole].lines().enumerate().map(line).collect()
}

/// Writes down, on the disk when this returns, whoever is erased here and not on the list yet.
///
/// # Errors
///
/// When the list or the database cannot be read, or the list not written.
pub async fn keep(store: &Store) -> Result<(), StoreError> {
    let erased = queries::erasures(&mut store.read()).await?;
    if erased.is_empty() {
        return Ok(());
    }
    let path = path(&store.location().data);
    let told = path.display().to_string();
    let kept = tokio::task::spawn_blocking(move || append(&path, &erased));
    let kept = kept.await.map_err(|error| StoreError::Other(error.to_string()))?;
    kept.map_err(|error| StoreError::Folder(format!("{told} cannot be kept: {error}")))
}

/// The same where it is not what was asked for: what could not be written now is written the next time.
pub async fn keep_or_warn(store: &Store) {
    if let Err(error) = keep(store).await {
        tracing::warn!(%error, "somebody was erased and is not on the list beside the database yet");
    }
}

fn append(path: &Path, erased: &[(Uuid, Instant)]) -> io::Result<()> {
    let known: HashSet<Uuid> = read(path)?.into_iter().map(|(party, _)| party).collect();
    let mut lines = String::new();
    for (party, at) in erased.iter().filter(|(party, _)| !known.contains(party)) {
        lines.push_str(&serde_json::to_string(&Line { party: *party, erased: *at })?);
        lines.push('\n');
    }
    if lines.is_empty() {
        return Ok(());
    }
    let mut options = File::options();
    options.append(true).read(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    let before = std::fs::read(path)?;
    let whole = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    if whole < before.len() {
        file.set_len(u64::try_from(whole).unwrap_or(u64::MAX))?;
    }
    file.write_all(lines.as_bytes())?;
    file.sync_all()
}

/// Those on the list of this forum who are not erased here: its database is older than the list.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn faults(store: &Store) -> Result<Vec<String>, StoreError> {
    let listed = match read(&path(&store.location().data)) {
        Ok(listed) => listed,
        Err(error) => return Ok(vec![format!("the list of erased people cannot be read: {error}")]),
    };
    let mut faults = Vec::new();
    let mut db = store.read();
    for (party, at) in listed {
        if queries::party(&mut db, party).await?.is_some_and(|party| !party.is_erased) {
            faults.push(format!(
                "party {party} was erased at {at} and stands again, as the database is older: erase it once more, \
                 with `plenary person erase --id {party} --asked-by themselves`"
            ));
        }
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_added_to_and_mended_where_it_was_cut_off() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = path(folder.path());
        let one = (Uuid::from_u128(1), Instant::from_micros(1_795_000_000_000_000));
        let other = (Uuid::from_u128(2), Instant::from_micros(1_795_000_000_000_001));
        assert_eq!(read(&path).expect("none"), []);
        append(&path, &[one]).expect("it is written");
        append(&path, &[one]).expect("it is there");
        assert_eq!(read(&path).expect("a list"), [one]);
        let whole = std::fs::read_to_string(&path).expect("a list");
        std::fs::write(&path, format!("{whole}{{\"party\":")).expect("a folder");
        assert_eq!(read(&path).expect("a list"), [one]);
        append(&path, &[one, other]).expect("it is written");
        assert_eq!(read(&path).expect("a list"), [one, other]);
        std::fs::write(&path, format!("so\n{whole}")).expect("a folder");
        assert!(read(&path).is_err_and(|error| error.to_string().contains("line 1")));
    }
}
