//! The worker: takes jobs from the queue and does them, one at a time, in the serving process. Those that take long stand
//! in a row of their own, so that no letter waits for a backup.

use crate::wiring;
use capability::{JobRunner, Manifest};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use store::{Job, JobOutcome};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::Instant;
use web::App;

/// How often we look whether anything was written.
const LOOK: Duration = Duration::from_millis(100);
/// How often we ask for jobs when nothing was written: one may have become due by time alone.
const ASK: Duration = Duration::from_secs(2);

/// How often what is kept in memory may keep a copy for the next start.
const REST: Duration = Duration::from_mins(5);

/// How often a job that is under way is kept from other workers.
const KEEP: Duration = Duration::from_mins(1);

/// Jobs that take long, one after the other.
struct Slow {
    row: JoinSet<()>,
    turn: Arc<Semaphore>,
}

/// Works until stopped. A job under way is finished first; whatever else is queued waits for the next start.
pub async fn run(app: App, manifests: Arc<Vec<Manifest>>, mut stopped: watch::Receiver<bool>) {
    let mut tick = tokio::time::interval(LOOK);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut seen = None;
    let mut asked = Instant::now();
    let mut rested = None;
    let mut slow = Slow { row: JoinSet::new(), turn: Arc::new(Semaphore::new(1)) };
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stopped.changed() => {
                // Those whose turn has not come are taken up by the next start.
                slow.turn.close();
                while slow.row.join_next().await.is_some() {}
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
            match one(&app, &manifests, &mut slow).await {
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
async fn one(app: &App, manifests: &[Manifest], slow: &mut Slow) -> Result<bool, kernel::Problem> {
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
    let run = runner(manifests, &job.kind);
    while slow.row.try_join_next().is_some() {}
    if manifests.iter().any(|manifest| manifest.slow_jobs.contains(&job.kind.as_str())) {
        let (app, turn) = (app.clone(), Arc::clone(&slow.turn));
        slow.row.spawn(async move {
            let turn = kept_until(&app, &job, turn.acquire()).await;
            if turn.is_ok()
                && let Err(error) = done(&app, &job, run).await
            {
                tracing::warn!(%error, job = %job.id, "how a job went could not be written down");
            }
        });
    } else {
        done(app, &job, run).await?;
    }
    Ok(true)
}

/// Does a job and tells how it went.
async fn done(app: &App, job: &Job, run: Option<JobRunner>) -> Result<(), kernel::Problem> {
    let outcome = match run {
        Some(run) => kept_until(app, job, AssertUnwindSafe(run(app, job)).catch_unwind())
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
    Ok(app.store.finish_job(job, outcome).await?)
}

/// Keeps a job from other workers until something has come to its end.
async fn kept_until<T>(app: &App, job: &Job, end: impl Future<Output = T>) -> T {
    let mut keep = tokio::time::interval_at(Instant::now() + KEEP, KEEP);
    tokio::pin!(end);
    loop {
        tokio::select! {
            ended = &mut end => return ended,
            _ = keep.tick() => {
                if let Err(error) = app.store.keep_job(job).await {
                    tracing::warn!(%error, job = %job.id, "a job could not be kept from other workers");
                }
            }
        }
    }
}

fn runner(manifests: &[Manifest], kind: &str) -> Option<JobRunner> {
    manifests.iter().flat_map(|manifest| manifest.jobs).find(|(known, _)| *known == kind).map(|(_, run)| *run)
}
