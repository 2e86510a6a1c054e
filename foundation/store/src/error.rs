//! What can go wrong between us and the database, by what the reader can do about it.

use kernel::{Problem, ProblemKind};
use sea_orm::{DbErr, SqlErr};

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the database cannot be reached now: {0}")]
    Unavailable(String),
    #[error("the disk is full; nothing was written")]
    NoSpace,
    /// A row with the same key stands already.
    #[error("it is there already: {0}")]
    Duplicate(String),
    /// A row points at one that is not there (or is still pointed at).
    #[error("it refers to something that is not there: {0}")]
    BrokenReference(String),
    #[error("the data folder {0:?} holds no forum; make one with `plenary init --data {0}`")]
    NoForum(String),
    #[error("the database has a schema newer than this program ({0}); use the newer program")]
    NewerSchema(String),
    #[error("{0}")]
    Folder(String),
    #[error("database: {0}")]
    Other(String),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(which)) => return Self::Duplicate(which),
            Some(SqlErr::ForeignKeyConstraintViolation(which)) => return Self::BrokenReference(which),
            _ => {}
        }
        let text = error.to_string();
        // SQLITE_FULL (13) and PostgreSQL's 53100; the drivers keep them apart only in words.
        if text.contains("database or disk is full") || text.contains("No space left on device") {
            return Self::NoSpace;
        }
        let gone = matches!(error, DbErr::Conn(_) | DbErr::ConnectionAcquire(_))
            || [
                "database is locked",
                "unable to open database file",
                "Connection refused",
                "terminating connection",
                "the database system is",
                "error communicating with database",
                "expected to read",
                "pool timed out",
                "attempt to write a readonly database",
                "disk I/O error",
            ]
            .iter()
            .any(|sign| text.contains(sign));
        if gone { Self::Unavailable(text) } else { Self::Other(text) }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let kind = match &error {
            StoreError::Unavailable(_) => ProblemKind::Unavailable,
            StoreError::NoSpace => ProblemKind::NoSpace,
            StoreError::Duplicate(_) | StoreError::BrokenReference(_) => ProblemKind::Conflict,
            StoreError::NoForum(_) | StoreError::NewerSchema(_) | StoreError::Folder(_) => {
                ProblemKind::Unacceptable
            }
            StoreError::Other(_) => ProblemKind::Internal,
        };
        // The database's own words are for whoever runs it, and may tell others of its tables.
        let detail = match &error {
            StoreError::Unavailable(words) | StoreError::Other(words) => {
                tracing::error!(%words, "the database");
                if kind == ProblemKind::Unavailable {
                    "the database cannot be reached now".to_owned()
                } else {
                    "the database did not do what was asked of it".to_owned()
                }
            }
            error => error.to_string(),
        };
        let mut problem = Self::new(kind, detail);
        if kind == ProblemKind::Unavailable {
            problem.retry_after = Some(5);
        }
        problem
    }
}
