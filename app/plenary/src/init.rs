//! `plenary init`: an empty folder becomes a forum.

use crate::clock::{SystemClock, ids};
use crate::settings::{self, Settings};
use crate::{capabilities, opening, wiring};
use capability::{Manifest, Seed};
use kernel::{Actor, Problem, ProblemKind};
use std::path::Path;
use std::sync::Arc;
use store::{BoxFuture, Change, Store};

/// What else is part of the first transaction: the demonstration's people and recommendations.
pub type More = Box<dyn for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<(), Problem>> + Send>;

/// Makes the forum; answers the lines for whoever made it. What was made is taken away again when it fails.
pub async fn make(
    data: &Path,
    settings: &Settings,
    seed: Seed,
    more: Option<More>,
) -> Result<(Store, Vec<String>), Problem> {
    let had_folder = folder(data)?;
    let made = within(data, settings, seed, more).await;
    if made.is_err() {
        clear(data, had_folder);
    }
    made
}

async fn within(
    data: &Path,
    settings: &Settings,
    seed: Seed,
    more: Option<More>,
) -> Result<(Store, Vec<String>), Problem> {
    let manifests = Arc::new(capabilities::all());
    let location = opening::location(data, settings);
    let store = Store::create(
        location,
        &capabilities::migrations(&manifests),
        Arc::new(SystemClock),
        Arc::new(ids()),
    )
    .await?;
    store.wire(wiring::WITHIN);
    let founded = store.write(Actor::Operator, move |change| {
        Box::pin(async move { found(change, &manifests, &seed, more).await })
    });
    let lines = match founded.await {
        Ok(lines) => lines,
        Err(problem) => {
            store.close().await;
            return Err(problem);
        }
    };
    settings::kept::begin(data)?;
    Ok((store, lines))
}

/// One transaction: a forum is there whole or not at all.
async fn found(
    change: &mut Change,
    manifests: &[Manifest],
    seed: &Seed,
    more: Option<More>,
) -> Result<Vec<String>, Problem> {
    opening::make_key(change).await?;
    let mut lines = Vec::new();
    for manifest in manifests {
        lines.extend((manifest.init)(change, seed).await?);
    }
    if let Some(more) = more {
        more(change).await?;
    }
    Ok(lines)
}

/// Makes sure of an empty folder that nobody else may read; answers whether it was there.
pub fn folder(data: &Path) -> Result<bool, Problem> {
    let had = data.exists();
    if had {
        let strangers = others_files(data)?;
        if let Some(stranger) = strangers.first() {
            let what = if data.join("plenary.db").exists() { "a forum" } else { "other files" };
            let detail = format!(
                "{} holds {what} already ({stranger}); name an empty or a missing folder",
                data.display()
            );
            return Err(Problem::new(ProblemKind::Conflict, detail));
        }
    } else {
        std::fs::create_dir_all(data).map_err(|error| cannot("make", data, &error))?;
    }
    keep_private(data)?;
    Ok(had)
}

/// What lies in the folder beside a settings file written beforehand.
fn others_files(data: &Path) -> Result<Vec<String>, Problem> {
    let entries = std::fs::read_dir(data).map_err(|error| cannot("read", data, &error))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| cannot("read", data, &error))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| name != settings::FILE);
    names.sort();
    Ok(names)
}

/// Nobody but its owner may look into the data folder.
pub fn keep_private(data: &Path) -> Result<(), Problem> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(data, std::fs::Permissions::from_mode(0o700))
            .map_err(|error| cannot("close to others", data, &error))?;
    }
    Ok(())
}

/// The same for a folder that somebody opened up since, and says so. Where it is not ours to close, it stays as it is.
pub fn close_to_others(data: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let Ok(found) = std::fs::metadata(data) else { return };
        if found.is_dir() && found.permissions().mode() & 0o077 != 0 {
            tracing::warn!(folder = %data.display(), "others could look into the data folder; it is closed to them now");
            if let Err(problem) = keep_private(data) {
                tracing::warn!(problem.detail, "it stays open");
            }
        }
    }
}

/// Takes away what a failed start left: the database's files, and the folder if it is ours.
pub fn clear(data: &Path, had_folder: bool) {
    for name in ["plenary.db", "plenary.db-wal", "plenary.db-shm"] {
        // Each may not have been made yet.
        std::fs::remove_file(data.join(name)).ok();
    }
    if !had_folder {
        std::fs::remove_dir(data).ok();
    }
}

/// A file or folder with which something could not be done.
pub fn cannot(what: &str, path: &Path, error: &std::io::Error) -> Problem {
    let full = error.kind() == std::io::ErrorKind::StorageFull;
    let kind = if full { ProblemKind::NoSpace } else { ProblemKind::Unacceptable };
    Problem::new(kind, format!("cannot {what} {}: {error}", path.display()))
}
