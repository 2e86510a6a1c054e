//! Databases that live as long as a test. Only with the feature `testing`.

use crate::{Location, StoreError};
use sea_orm::{ConnectionTrait, Database};
use std::path::PathBuf;

/// A place for a forum's database: a file in `data`, or, when `server` is given (a maintenance database's
/// address), a new database on that server, named `name`.
pub async fn scratch(data: PathBuf, server: Option<&str>, name: &str) -> Result<Location, StoreError> {
    let Some(server) = server else { return Ok(Location { data, database_url: None }) };
    let on = Database::connect(server).await?;
    on.execute_unprepared(&format!("CREATE DATABASE \"{name}\"")).await?;
    on.close().await?;
    Ok(Location { data, database_url: Some(beside(server, name)) })
}

/// Takes a scratch database away, whoever is still connected.
pub async fn discard(server: &str, name: &str) -> Result<(), StoreError> {
    let on = Database::connect(server).await?;
    on.execute_unprepared(&format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)")).await?;
    on.close().await?;
    Ok(())
}

/// The address of another database on the same server.
fn beside(server: &str, name: &str) -> String {
    let (address, options) = server.split_once('?').map_or((server, None), |(a, o)| (a, Some(o)));
    let base = address.rsplit_once('/').map_or(address, |(base, _)| base);
    options.map_or_else(|| format!("{base}/{name}"), |options| format!("{base}/{name}?{options}"))
}

/// Runs statements on a forum's database (or, with a server's address, on that) as some other program would that
/// minds no references.
pub async fn meddle(location: &Location, sql: &str) -> Result<(), StoreError> {
    let (address, before) = match &location.database_url {
        Some(url) => (url.clone(), ""),
        None => {
            (format!("sqlite://{}?mode=rw", location.database_file().display()), "PRAGMA foreign_keys = OFF;")
        }
    };
    let mut options = sea_orm::ConnectOptions::new(address);
    options.max_connections(1);
    let on = Database::connect(options).await?;
    on.execute_unprepared(&format!("{before}{sql}")).await?;
    on.close().await?;
    Ok(())
}

/// Whether somebody is in the middle of writing to a PostgreSQL database.
pub async fn somebody_writes(location: &Location) -> Result<bool, StoreError> {
    let on = Database::connect(location.database_url.clone().unwrap_or_default()).await?;
    let sql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_xid IS NOT NULL";
    let rows = crate::reads::all(&on, crate::Backend::Postgres, sql, vec![]).await?;
    let writers: i64 = rows.first().map_or(Ok(0), crate::Row::only)?;
    on.close().await?;
    Ok(writers > 0)
}
