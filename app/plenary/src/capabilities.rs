//! The capabilities of a forum, in the order in which their tables are made.

use capability::Manifest;
use store::Migration;

/// All of them.
pub fn all() -> Vec<Manifest> {
    vec![
        people::manifest(),
        register::manifest(),
        discussion::manifest(),
        following::manifest(),
        administration::manifest(),
    ]
}

/// Every table a forum has.
pub fn migrations(manifests: &[Manifest]) -> Vec<Migration> {
    let mut migrations = store::foundation_migrations();
    migrations.extend(manifests.iter().flat_map(|manifest| (manifest.migrations)()));
    migrations
}
