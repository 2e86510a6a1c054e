//! Work for later: a mail to send, an index to feed. A job is part of the change that asks for it, runs at
//! least once, survives a crash, and is tried again with growing pauses.

use crate::{Change, Store, StoreError, Table, values};
use kernel::time::{MINUTE, SECOND};
use kernel::{Actor, Instant};
use serde_json::Value as Json;
use uuid::Uuid;

#[derive(Debug, Clone)]
pub struct Job {
    pub id: Uuid,
    pub kind: String,
    pub payload: Json,
    /// How often it was tried before.
    pub attempts: i64,
}

#[derive(Debug)]
pub enum JobOutcome {
    Done,
    /// Worth another try, with what went wrong.
    TryAgain(String),
    /// Never going to work: kept in the queue for a person to see, not tried again.
    Hopeless(String),
}

static JOB: Table = Table::new("job", 0, "id, kind, payload, run_at, attempts, locked_until, last_error");

/// How long a worker may take for one job before another worker takes it up.
const LEASE: i64 = 5 * MINUTE;
/// After so many failures a job waits for a person.
const MOST_ATTEMPTS: i64 = 20;
/// A job that waits for a person: a moment nobody will live to see.
const NEVER: i64 = i64::MAX;

impl Change {
    /// Asks for work, from `run_at` on. Answers the job's id.
    pub async fn add_job(&mut self, kind: &str, payload: &Json, run_at: Instant) -> Result<Uuid, StoreError> {
        let id = self.id();
        self.insert(&JOB, values![id, kind, payload.to_string(), run_at.micros(), 0_i64, 0_i64, ""]).await?;
        Ok(id)
    }
}

impl Store {
    /// Whether a job is due: a question that writes nothing.
    pub async fn job_is_due(&self) -> Result<bool, StoreError> {
        use crate::Reads;
        let now = self.clock().now().micros();
        let sql = "SELECT 1 FROM job WHERE run_at <= $1 AND locked_until <= $1 LIMIT 1";
        Ok(self.read().one(sql, values![now]).await?.is_some())
    }

    /// Takes the next job that is due, or `None`.
    pub async fn take_job(&self) -> Result<Option<Job>, StoreError> {
        let now = self.clock().now().micros();
        self.write(Actor::Operator, move |change| {
            Box::pin(async move {
                let row = change
                    .returning(
                        "UPDATE job SET locked_until = $2, attempts = attempts + 1 WHERE id = \
                         (SELECT id FROM job WHERE run_at <= $1 AND locked_until <= $1 ORDER BY run_at LIMIT 1) \
                         AND locked_until <= $1 RETURNING id, kind, payload, attempts",
                        values![now, now + LEASE],
                    )
                    .await?;
                let Some(row) = row else { return Ok(None) };
                let mut cells = row.cells();
                let (id, kind) = (cells.take()?, cells.take()?);
                let payload: String = cells.take()?;
                let attempts: i64 = cells.take()?;
                let payload = serde_json::from_str(&payload).unwrap_or(Json::Null);
                Ok(Some(Job { id, kind, payload, attempts: attempts - 1 }))
            })
        })
        .await
    }

    /// Tells how a job that was taken went.
    pub async fn finish_job(&self, job: &Job, outcome: JobOutcome) -> Result<(), StoreError> {
        let now = self.clock().now().micros();
        let (id, attempts) = (job.id, job.attempts + 1);
        self.write::<_, StoreError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let (run_at, error) = match outcome {
                    JobOutcome::Done => {
                        change.run("DELETE FROM job WHERE id = $1", values![id]).await?;
                        return Ok(());
                    }
                    JobOutcome::TryAgain(error) if attempts < MOST_ATTEMPTS => {
                        // 2 s, 4 s, 8 s ... at most an hour.
                        let pause = SECOND << attempts.clamp(1, 11);
                        (now + pause.min(60 * MINUTE), error)
                    }
                    JobOutcome::TryAgain(error) | JobOutcome::Hopeless(error) => (NEVER, error),
                };
                change
                    .run(
                        "UPDATE job SET run_at = $2, locked_until = 0, last_error = $3 WHERE id = $1",
                        values![id, run_at, error],
                    )
                    .await?;
                Ok(())
            })
        })
        .await
    }

    /// Jobs that wait, and those among them that wait for a person.
    pub async fn waiting_jobs(&self) -> Result<(i64, i64), StoreError> {
        use crate::Reads;
        let sql = "SELECT COUNT(*), COALESCE(SUM(CASE WHEN run_at = $1 THEN 1 ELSE 0 END), 0) FROM job";
        let row = self.read().one(sql, values![NEVER]).await?;
        let Some(row) = row else { return Ok((0, 0)) };
        let mut cells = row.cells();
        Ok((cells.take()?, cells.take()?))
    }
}
