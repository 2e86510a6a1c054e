//! One behaviour, on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

mod changes;
mod events;
mod jobs;
