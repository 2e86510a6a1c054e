//! Work for later: a mail to send, an index to feed. A job is part of the change that asks for it, runs at
//! least once, survives a crash, and is tried again with growing pauses.

use crate::{Change, Reads, Row, Store, StoreError, Table, values};
use kernel::time::{MINUTE, SECOND};
use kernel::{Actor, Instant};
use serde_json::Value as Json;
use std::fmt;
use std::str::FromStr;
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
const QUEUED: &str = "id, kind, run_at, attempts, locked_until, last_error";

/// How a job stands in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    /// Given up: it waits for a person.
    Failed,
    /// A worker has it.
    Running,
    /// It waits for its time or its turn.
    Waiting,
}

impl JobState {
    /// In the order of the queue's page: what needs somebody first.
    pub const ALL: [Self; 3] = [Self::Failed, Self::Running, Self::Waiting];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Running => "running",
            Self::Waiting => "waiting",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// `$1` is now.
    fn condition(self) -> String {
        match self {
            Self::Failed => format!("run_at = {NEVER} AND locked_until <= $1"),
            Self::Running => "locked_until > $1".to_owned(),
            Self::Waiting => format!("run_at < {NEVER} AND locked_until <= $1"),
        }
    }
}

/// A job as whoever looks after the queue sees it. What it is to do with whom is not told: a letter's words and address
/// are its reader's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedJob {
    pub id: Uuid,
    pub kind: String,
    pub state: JobState,
    /// How often it was tried, the try under way included.
    pub attempts: i64,
    /// When it is tried next; `None`: it runs, or is not tried again.
    pub next_try: Option<Instant>,
    /// What went wrong the last time; empty: nothing yet. E-mail addresses in it are not shown.
    pub last_error: String,
    run_at: i64,
}

/// A place in the queue: a moment in microseconds and an id, `1795361125597498.01a203c7-090e-7044-ba36-2d3ccba530c2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobPlace(i64, Uuid);

impl fmt::Display for JobPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

impl FromStr for JobPlace {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (run_at, id) = text.split_once('.').ok_or(())?;
        Ok(Self(run_at.parse().map_err(|_| ())?, id.parse().map_err(|_| ())?))
    }
}

impl QueuedJob {
    fn read(row: &Row, now: Instant) -> Result<Self, StoreError> {
        let mut cells = row.cells();
        let (id, kind) = (cells.take()?, cells.take()?);
        let run_at: i64 = cells.take()?;
        let attempts = cells.take()?;
        let locked_until: i64 = cells.take()?;
        let state = match (locked_until > now.micros(), run_at) {
            (true, _) => JobState::Running,
            (false, NEVER) => JobState::Failed,
            (false, _) => JobState::Waiting,
        };
        let next_try = (state == JobState::Waiting).then(|| Instant::from_micros(run_at));
        Ok(Self { id, kind, state, attempts, next_try, last_error: cells.take()?, run_at })
    }

    /// Its place in the list of its state, which holds when it is done meanwhile.
    pub fn place(&self) -> JobPlace {
        JobPlace(self.run_at, self.id)
    }

    /// The jobs of one state in the order of their time, those behind `after`.
    pub async fn list(
        db: &mut impl Reads,
        state: JobState,
        now: Instant,
        after: Option<JobPlace>,
        limit: u32,
    ) -> Result<Vec<Self>, StoreError> {
        let mut given = values![now.micros()];
        let mut behind = String::new();
        if let Some(JobPlace(run_at, id)) = after {
            given.extend(values![run_at, id]);
            " AND (run_at, id) > ($2, $3)".clone_into(&mut behind);
        }
        let sql = format!(
            "SELECT {QUEUED} FROM job WHERE {}{behind} ORDER BY run_at, id LIMIT {limit}",
            state.condition()
        );
        db.all(&sql, given).await?.iter().map(|row| Self::read(row, now)).collect()
    }

    /// How many there are of each state, in the order of [`JobState::ALL`].
    pub async fn count(db: &mut impl Reads, now: Instant) -> Result<[u64; 3], StoreError> {
        let mut counts = [0; 3];
        for (count, state) in counts.iter_mut().zip(JobState::ALL) {
            let sql = format!("SELECT COUNT(*) FROM job WHERE {}", state.condition());
            let n: i64 = db.one(&sql, values![now.micros()]).await?.map_or(Ok(0), |row| row.only())?;
            *count = u64::try_from(n).unwrap_or(0);
        }
        Ok(counts)
    }

    /// One of them.
    pub async fn find(db: &mut impl Reads, id: Uuid, now: Instant) -> Result<Option<Self>, StoreError> {
        let sql = format!("SELECT {QUEUED} FROM job WHERE id = $1");
        db.one(&sql, values![id]).await?.map(|row| Self::read(&row, now)).transpose()
    }

    /// Those of one kind, the next first, and those that were given up after them.
    pub async fn of_kind(db: &mut impl Reads, kind: &str, now: Instant) -> Result<Vec<Self>, StoreError> {
        let sql = format!("SELECT {QUEUED} FROM job WHERE kind = $1 ORDER BY run_at, id");
        db.all(&sql, values![kind]).await?.iter().map(|row| Self::read(row, now)).collect()
    }
}

impl Change {
    /// Asks for work, from `run_at` on. Answers the job's id.
    pub async fn add_job(&mut self, kind: &str, payload: &Json, run_at: Instant) -> Result<Uuid, StoreError> {
        let id = self.id();
        self.insert(&JOB, values![id, kind, payload.to_string(), run_at.micros(), 0_i64, 0_i64, ""]).await?;
        Ok(id)
    }

    /// Has a job tried at once, as if it were new, unless a worker has it; answers whether it will be.
    pub async fn retry_job(&mut self, id: Uuid) -> Result<bool, StoreError> {
        let now = self.now().micros();
        let sql = "UPDATE job SET run_at = $2, attempts = 0 WHERE id = $1 AND locked_until <= $2";
        Ok(self.run(sql, values![id, now]).await? > 0)
    }

    /// The same for all that were given up; answers how many.
    pub async fn retry_failed_jobs(&mut self) -> Result<u64, StoreError> {
        let now = self.now().micros();
        let sql = format!("UPDATE job SET run_at = $1, attempts = 0 WHERE {}", JobState::Failed.condition());
        self.run(&sql, values![now]).await
    }

    /// Takes a job out of the queue unless a worker has it; answers whether it is out.
    pub async fn drop_job(&mut self, id: Uuid) -> Result<bool, StoreError> {
        let now = self.now().micros();
        Ok(self.run("DELETE FROM job WHERE id = $1 AND locked_until <= $2", values![id, now]).await? > 0)
    }

    /// Jobs of these kinds that wait, with what each was asked for. Those that run now and those that failed for good
    /// are among them.
    pub async fn jobs_of(&mut self, kinds: &[&str]) -> Result<Vec<(Uuid, Json)>, StoreError> {
        let places: Vec<String> = (1..=kinds.len()).map(|at| format!("${at}")).collect();
        let sql = format!("SELECT id, payload FROM job WHERE kind IN ({}) ORDER BY id", places.join(", "));
        let rows = self.all(&sql, kinds.iter().map(|kind| (*kind).into()).collect()).await?;
        rows.iter()
            .map(|row| {
                let mut cells = row.cells();
                let (id, payload): (Uuid, String) = (cells.take()?, cells.take()?);
                Ok((id, serde_json::from_str(&payload).unwrap_or(Json::Null)))
            })
            .collect()
    }

    /// Takes a job back, also from a worker that has it: what it is about is erased.
    pub async fn remove_job(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.run("DELETE FROM job WHERE id = $1", values![id]).await.map(drop)
    }
}

impl Store {
    /// Whether a job is due: a question that writes nothing.
    pub async fn job_is_due(&self) -> Result<bool, StoreError> {
        let now = self.clock().now().micros();
        let sql = "SELECT 1 FROM job WHERE run_at <= $1 AND locked_until <= $1 LIMIT 1";
        Ok(self.read().one(sql, values![now]).await?.is_some())
    }

    /// Takes the next job that is due, or `None`.
    pub async fn take_job(&self) -> Result<Option<Job>, StoreError> {
        Ok(self.take_jobs(1).await?.pop())
    }

    /// Takes the next jobs that are due, so many at most, in one change.
    pub async fn take_jobs(&self, most: usize) -> Result<Vec<Job>, StoreError> {
        let now = self.clock().now().micros();
        self.write(Actor::Operator, move |change| {
            Box::pin(async move {
                let mut jobs = Vec::new();
                while jobs.len() < most {
                    match next_job(change, now).await? {
                        Some(job) => jobs.push(job),
                        None => break,
                    }
                }
                Ok(jobs)
            })
        })
        .await
    }

    /// Keeps a job that is still under way from whoever would take it up after [`LEASE`].
    pub async fn keep_job(&self, job: &Job) -> Result<(), StoreError> {
        let until = self.clock().now().micros() + LEASE;
        let (id, attempts) = (job.id, job.attempts + 1);
        self.write::<_, StoreError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let sql = "UPDATE job SET locked_until = $3 WHERE id = $1 AND attempts = $2";
                change.run(sql, values![id, attempts, until]).await?;
                Ok(())
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
                        values![id, run_at, without_addresses(&error)],
                    )
                    .await?;
                Ok(())
            })
        })
        .await
    }

    /// Jobs that wait, and those among them that wait for a person.
    pub async fn waiting_jobs(&self) -> Result<(i64, i64), StoreError> {
        let sql = "SELECT COUNT(*), COALESCE(SUM(CASE WHEN run_at = $1 THEN 1 ELSE 0 END), 0) FROM job";
        let row = self.read().one(sql, values![NEVER]).await?;
        let Some(row) = row else { return Ok((0, 0)) };
        let mut cells = row.cells();
        Ok((cells.take()?, cells.take()?))
    }
}

/// Takes the one that is due first.
async fn next_job(change: &mut Change, now: i64) -> Result<Option<Job>, StoreError> {
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
}

/// What went wrong, on one line and as far as it names nobody: a mail server tells whom it knows not.
pub fn without_addresses(error: &str) -> String {
    let words = error.split_whitespace().map(|word| if word.contains('@') { "…" } else { word });
    words.collect::<Vec<_>>().join(" ")
}
