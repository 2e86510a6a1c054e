//! The worker: takes jobs from the queue and does them, one at a time, in the serving process.

use crate::wiring;
use capability::{JobRunner, Manifest};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use store::JobOutcome;
use tokio::sync::watch;
use tokio::time::Instant;
use web::App;

/// How often we look whether anything was written.
const LOOK: Duration = Duration::from_millis(100);
/// How often we ask for jobs when nothing was written: one may have become due by time alone.
const ASK: Duration = Duration::from_secs(2);

/// How often what is kept in memory may keep a copy for the next start.
const REST: Duration = Duration::from_mins(5);

/// Works until stopped. A job under way is finished first; whatever else is queued waits for the next start.
pub async fn run(app: App, manifests: Arc<Vec<Manifest>>, mut stopped: watch::Receiver<bool>) {
    let mut tick = tokio::time::interval(LOOK);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut seen = None;
    let mut asked = Instant::now();
    let mut rested = None;
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stopped.changed() => {
                rest(&app).await;
                return;
            }
        }
        if rested.is_none_or(|at: Instant| at.elapsed() > REST) {
            rest(&app).await;
            rested = Some(Instant::now());
        }
        let version = app.store.version();
        if seen == Some(version) && asked.elapsed() < ASK {
            continue;
        }
        (seen, asked) = (Some(version), Instant::now());
        while !*stopped.borrow() {
            match one(&app, &manifests).await {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    // The database is away; the next look tries again.
                    tracing::warn!(%error, "the queue of jobs cannot be read");
                    break;
                }
            }
        }
    }
}

async fn rest(app: &App) {
    if let Err(error) = app.freshness.rest().await {
        tracing::warn!(%error, "what is kept in memory cannot be brought up to date");
    }
}

/// Does the next thing that is due; answers whether there was one.
async fn one(app: &App, manifests: &[Manifest]) -> Result<bool, kernel::Problem> {
    let mut told = wiring::catch_up(app).await?;
    for worker in manifests.iter().filter_map(|manifest| manifest.worker) {
        match worker(app).await {
            Ok(more) => told |= more,
            // Jobs go on meanwhile; the next look tries again.
            Err(error) => tracing::warn!(%error, "a worker could not do its piece"),
        }
    }
    if !app.store.job_is_due().await? {
        return Ok(told);
    }
    let Some(job) = app.store.take_job().await? else { return Ok(told) };
    let outcome = match runner(manifests, &job.kind) {
        Some(run) => AssertUnwindSafe(run(app, &job))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| JobOutcome::TryAgain("a fault of the program stopped it".to_owned())),
        None => JobOutcome::Hopeless(format!("nobody does jobs of the kind {:?}", job.kind)),
    };
    match &outcome {
        JobOutcome::Done => tracing::info!(job = %job.id, kind = job.kind, "a job is done"),
        JobOutcome::TryAgain(why) => {
            tracing::warn!(job = %job.id, kind = job.kind, why, "a job failed and is tried again later");
        }
        JobOutcome::Hopeless(why) => {
            tracing::error!(job = %job.id, kind = job.kind, why, "a job failed for good");
        }
    }
    app.store.finish_job(&job, outcome).await?;
    Ok(true)
}

fn runner(manifests: &[Manifest], kind: &str) -> Option<JobRunner> {
    manifests.iter().flat_map(|manifest| manifest.jobs).find(|(known, _)| *known == kind).map(|(_, run)| *run)
}
