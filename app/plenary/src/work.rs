//! The worker: takes jobs from the queue and does them, a few at a time, in the serving process: a letter waits for a mail
//! server and for the disk, and others go on meanwhile. Those that take long stand in a row of their own, so that no
//! letter waits for a backup.

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

/// Jobs under way at once, besides those that take long. As many letters at most go out a second time, under the same
/// Message-ID, when the power fails: no more than a mail server takes from one sender without complaint.
const AT_ONCE: usize = 8;

/// What is under way.
struct UnderWay {
    quick: JoinSet<()>,
    /// Those that take long, one after the other.
    slow: JoinSet<()>,
    turn: Arc<Semaphore>,
}

/// Works until stopped. A job under way is finished first; whatever else is queued waits for the next start.
pub async fn run(app: App, manifests: Arc<Vec<Manifest>>, mut stopped: watch::Receiver<bool>) {
    let mut tick = tokio::time::interval(LOOK);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut seen = None;
    let mut asked = Instant::now();
    let mut rested = None;
    let mut under_way =
        UnderWay { quick: JoinSet::new(), slow: JoinSet::new(), turn: Arc::new(Semaphore::new(1)) };
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stopped.changed() => {
                // Those whose turn has not come are taken up by the next start.
                under_way.turn.close();
                while under_way.quick.join_next().await.is_some() {}
                while under_way.slow.join_next().await.is_some() {}
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
            match some(&app, &manifests, &mut under_way).await {
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

/// Begins the next things that are due; answers whether there were any.
async fn some(app: &App, manifests: &[Manifest], under_way: &mut UnderWay) -> Result<bool, kernel::Problem> {
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
    // Several are taken in one change, so that not each costs a commit of its own.
    while under_way.quick.len() > AT_ONCE / 2 {
        under_way.quick.join_next().await;
    }
    while under_way.quick.try_join_next().is_some() {}
    while under_way.slow.try_join_next().is_some() {}
    let jobs = app.store.take_jobs(AT_ONCE - under_way.quick.len()).await?;
    let were_any = !jobs.is_empty();
    for job in jobs {
        let run = runner(manifests, &job.kind);
        let app = app.clone();
        if manifests.iter().any(|manifest| manifest.slow_jobs.contains(&job.kind.as_str())) {
            let turn = Arc::clone(&under_way.turn);
            under_way.slow.spawn(async move {
                let turn = kept_until(&app, &job, turn.acquire()).await;
                if turn.is_ok() {
                    done(&app, &job, run).await;
                }
            });
        } else {
            under_way.quick.spawn(async move { done(&app, &job, run).await });
        }
    }
    Ok(told || were_any)
}

/// Does a job and writes down how it went.
async fn done(app: &App, job: &Job, run: Option<JobRunner>) {
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
    if let Err(error) = app.store.finish_job(job, outcome).await {
        tracing::warn!(%error, job = %job.id, "how a job went could not be written down");
    }
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
