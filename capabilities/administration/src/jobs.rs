//! Writing a backup and reading one through, in the worker.

use crate::backups::{self, Backups};
use crate::{AdministrationError, actions};
use kernel::{Actor, Problem, ProblemKind};
use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use store::{BoxFuture, Job, JobOutcome};
use web::App;

pub(crate) const BACK_UP: &str = "administration.back-up";
pub(crate) const CHECK: &str = "administration.check-backup";

pub(crate) fn back_up<'a>(app: &'a App, job: &'a Job) -> BoxFuture<'a, JobOutcome> {
    Box::pin(async move {
        let Some((file, path)) = named(app, &job.payload) else { return unnamed() };
        match written(app, file, path).await {
            Ok(()) => JobOutcome::Done,
            Err(problem) => failed(problem),
        }
    })
}

pub(crate) fn check<'a>(app: &'a App, job: &'a Job) -> BoxFuture<'a, JobOutcome> {
    Box::pin(async move {
        let Some((file, path)) = named(app, &job.payload) else { return unnamed() };
        match looked_through(app, file, path, false).await {
            Ok(()) => JobOutcome::Done,
            Err(problem) => failed(problem),
        }
    })
}

/// Where there is no room left, each further try would take what is left of it from everything else.
fn failed(problem: Problem) -> JobOutcome {
    if problem.kind == ProblemKind::NoSpace {
        JobOutcome::Hopeless(problem.detail)
    } else {
        JobOutcome::TryAgain(problem.detail)
    }
}

fn named(app: &App, payload: &Json) -> Option<(String, PathBuf)> {
    let file = payload["file"].as_str()?.to_owned();
    let path = backups::path(&app.store, &file)?;
    Some((file, path))
}

fn unnamed() -> JobOutcome {
    JobOutcome::Hopeless("the job names no backup".to_owned())
}

/// Begun anew when a worker died over it: what it had written has another name until it is whole.
async fn written(app: &App, file: String, path: PathBuf) -> Result<(), Problem> {
    if !path.exists() {
        let folder = backups::folder(&app.store);
        std::fs::create_dir_all(&folder).map_err(|error| cannot("make", &folder, &error))?;
        let part = path.with_extension("zip.part");
        if part.exists() {
            std::fs::remove_file(&part).map_err(|error| cannot("remove", &part, &error))?;
        }
        (app.state::<Backups>().write)(&app.store, &path).await?;
    }
    looked_through(app, file, path, true).await
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> Problem {
    let is_full = error.kind() == std::io::ErrorKind::StorageFull;
    let kind = if is_full { ProblemKind::NoSpace } else { ProblemKind::Internal };
    Problem::new(kind, format!("cannot {what} {}: {error}", path.display()))
}

/// Reads a backup to its end and writes down what was found; `is_new`: it was written just now.
async fn looked_through(app: &App, file: String, path: PathBuf, is_new: bool) -> Result<(), Problem> {
    let check = app.state::<Backups>().check;
    let found = tokio::task::spawn_blocking(move || check(&path)).await.map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the backup could not be read through: {error}"))
    })?;
    let noted = app.store.write::<_, AdministrationError>(Actor::Operator, move |change| {
        Box::pin(async move { actions::note_backup(change, &file, found, is_new).await })
    });
    Ok(noted.await?)
}
