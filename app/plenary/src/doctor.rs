//! `plenary doctor`: whether the files, the schema and the references of a forum are sound, and what is not.

use crate::clock::{SystemClock, ids};
use crate::opening;
use crate::settings::Settings;
use capability::Manifest;
use kernel::Problem;
use std::path::Path;
use std::sync::Arc;
use store::Store;

/// Everything found wrong, each with where it is. Looks only; changes nothing. Files that are not ours are left aside.
pub async fn examine(
    data: &Path,
    settings: &Settings,
    manifests: &[Manifest],
) -> Result<Vec<String>, Problem> {
    let mut faults = folder_faults(data);
    let location = opening::location(data, settings);
    let store = Store::open_unchanged(location, Arc::new(SystemClock), Arc::new(ids())).await?;
    faults.extend(store.faults().await?);
    let schema = store.schema_faults(&crate::capabilities::migrations(manifests)).await?;
    let is_current = schema.is_empty();
    faults.extend(schema.into_iter().map(|fault| format!("schema: {fault}")));
    // Only a schema that is ours can be asked by our questions.
    if is_current {
        let known: Vec<&str> = manifests.iter().flat_map(|manifest| manifest.events).copied().collect();
        for kind in store.unknown_events(&known).await? {
            faults.push(format!("event: nobody writes events of the kind {kind:?}"));
        }
        for manifest in manifests {
            let found = (manifest.examine)(&store).await?;
            faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", manifest.name)));
        }
        if store::settings::setting(&mut store.read(), opening::KEY).await?.is_none() {
            faults.push(format!("setting: {} is missing; the forum was never finished", opening::KEY));
        }
    }
    store.close().await;
    Ok(faults)
}

/// Whether anybody but the owner can look into the folder.
fn folder_faults(data: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        match std::fs::metadata(data) {
            Ok(found) => {
                let mode = found.permissions().mode() & 0o777;
                if mode & 0o077 != 0 {
                    let detail = format!(
                        "folder: {} is open to others (mode {mode:o}); close it with `chmod 700`",
                        data.display()
                    );
                    faults.push(detail);
                }
            }
            Err(error) => faults.push(format!("folder: {}: {error}", data.display())),
        }
    }
    faults
}
