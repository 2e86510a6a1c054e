//! Migrations: SQL texts in the binary, applied once each, in order, in one transaction.
//!
//! Both databases read the same text; where they differ a word with `@` stands for the difference:
//! `@uuid`, `@serial` (the growing key of the event log), `@xid`. A line that begins with `@postgres` is for
//! PostgreSQL alone.

use crate::reads::{all, run};
use crate::{Backend, BoxFuture, Store, StoreError, values};
use sea_orm::{ConnectionTrait, TransactionTrait};

/// One step of one capability's schema. Never changed once released; a later step mends an earlier one.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// `store/0001-foundation`: the crate and the file.
    pub name: &'static str,
    pub sql: &'static str,
}

/// The schema of this crate's own tables.
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration { name: "store/0001-foundation", sql: include_str!("../migrations/0001-foundation.sql") },
        Migration { name: "store/0002-once", sql: include_str!("../migrations/0002-once.sql") },
        Migration { name: "store/0003-audit", sql: include_str!("../migrations/0003-audit.sql") },
    ]
}

fn for_backend(sql: &str, backend: Backend) -> String {
    let (uuid, serial, xid) = match backend {
        Backend::Sqlite => ("BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT NOT NULL DEFAULT 0"),
        Backend::Postgres => {
            ("UUID", "BIGSERIAL PRIMARY KEY", "BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text::bigint)")
        }
    };
    let lines = sql.lines().filter_map(|line| match (line.strip_prefix("@postgres "), backend) {
        (Some(_), Backend::Sqlite) => None,
        (Some(line), Backend::Postgres) => Some(line),
        (None, _) => Some(line),
    });
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    text.replace("@uuid", uuid).replace("@serial", serial).replace("@xid", xid)
}

pub(crate) async fn check_is_forum(store: &Store) -> Result<(), StoreError> {
    if has_migrations(store).await? {
        return Ok(());
    }
    Err(StoreError::NoForum(store.location().data.display().to_string()))
}

pub(crate) async fn check_is_empty(store: &Store) -> Result<(), StoreError> {
    if has_migrations(store).await? {
        return Err(StoreError::Folder(format!(
            "there is a forum already in {}",
            store.location().data.display()
        )));
    }
    Ok(())
}

async fn has_migrations(store: &Store) -> Result<bool, StoreError> {
    let sql = match store.backend() {
        Backend::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'",
        Backend::Postgres => {
            "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public' AND tablename = 'migration'"
        }
    };
    let rows = all(&store.inner().writers, store.backend(), sql, vec![]).await?;
    Ok(rows.first().map(crate::Row::only::<i64>).transpose()?.unwrap_or(0) > 0)
}

/// What is done with a forum as it stands before its schema is changed. Its refusal leaves the forum as it is.
pub type Before = for<'s> fn(&'s Store) -> BoxFuture<'s, Result<(), StoreError>>;

pub(crate) async fn bring_up(
    store: &Store,
    migrations: &[Migration],
    before: Before,
) -> Result<(), StoreError> {
    let backend = store.backend();
    let on = &store.inner().writers;
    on.execute_unprepared(
        "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied BIGINT NOT NULL)",
    )
    .await?;
    let rows = all(on, backend, "SELECT name FROM migration", vec![]).await?;
    let applied = rows.iter().map(crate::Row::only::<String>).collect::<Result<Vec<_>, _>>()?;
    if let Some(unknown) = applied.iter().find(|name| migrations.iter().all(|known| known.name != *name)) {
        return Err(StoreError::NewerSchema(unknown.clone()));
    }
    let missing: Vec<_> =
        migrations.iter().filter(|known| !applied.iter().any(|name| name == known.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !applied.is_empty() {
        before(store).await?;
    }
    let change = on.begin().await?;
    if backend == Backend::Postgres {
        // Two nodes starting at once: the second waits here, then finds nothing missing.
        change.execute_unprepared("LOCK TABLE migration IN EXCLUSIVE MODE").await?;
    }
    for migration in missing {
        let known =
            all(&change, backend, "SELECT name FROM migration WHERE name = $1", values![migration.name])
                .await?;
        if !known.is_empty() {
            continue;
        }
        change.execute_unprepared(&for_backend(migration.sql, backend)).await?;
        let now = store.clock().now().micros();
        run(
            &change,
            backend,
            "INSERT INTO migration (name, applied) VALUES ($1, $2)",
            values![migration.name, now],
        )
        .await?;
    }
    change.commit().await?;
    Ok(())
}

impl Store {
    /// Where the schema differs from the one that these migrations make, in words.
    pub async fn schema_faults(&self, migrations: &[Migration]) -> Result<Vec<String>, StoreError> {
        let applied = self.applied_migrations().await?;
        let mut faults = Vec::new();
        for known in migrations.iter().filter(|known| !applied.iter().any(|name| name == known.name)) {
            faults.push(format!("the migration {} has not been applied", known.name));
        }
        for name in applied.iter().filter(|name| migrations.iter().all(|known| known.name != **name)) {
            faults.push(format!("the migration {name} is not known to this program"));
        }
        if !faults.is_empty() {
            return Ok(faults);
        }
        let fresh = sea_orm::Database::connect("sqlite::memory:").await?;
        for migration in migrations {
            fresh.execute_unprepared(&for_backend(migration.sql, Backend::Sqlite)).await?;
        }
        let expected = crate::dump::shapes(&fresh, Backend::Sqlite).await?;
        let found = crate::dump::shapes(&self.inner().readers, self.backend()).await?;
        for shape in expected {
            match found.iter().find(|other| other.table == shape.table) {
                None => faults.push(format!("the table {} is missing", shape.table)),
                Some(other) if *other != shape => {
                    faults.push(format!("the table {} has other columns than it should", shape.table));
                }
                Some(_) => {}
            }
        }
        Ok(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_is_left_for_either_database() {
        for migration in migrations() {
            for backend in [Backend::Sqlite, Backend::Postgres] {
                assert!(!for_backend(migration.sql, backend).contains('@'), "{}", migration.name);
            }
        }
    }
}
