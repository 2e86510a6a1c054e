//! Logs: on stderr, as text or as one JSON object a line. They name requests, routes and ids, never people.

use crate::settings::{Log, LogFormat};
use kernel::{Problem, ProblemKind};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Begins logging for this process.
pub fn begin(log: &Log) -> Result<(), Problem> {
    let filter = EnvFilter::try_new(&log.filter).map_err(|error| {
        Problem::new(ProblemKind::Unacceptable, format!("log.filter: {:?}: {error}", log.filter))
    })?;
    let base = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match log.format {
        LogFormat::Text => base.with_ansi(std::io::stderr().is_terminal()).try_init(),
        LogFormat::Json => base.json().flatten_event(true).try_init(),
    };
    begun.map_err(|error| Problem::new(ProblemKind::Internal, format!("logging cannot begin: {error}")))
}
