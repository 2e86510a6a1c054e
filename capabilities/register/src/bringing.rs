//! Bringing a file into the register, for every door: read, planned and laid ready before anybody is held up,
//! applied in one change, planned anew when something happened in between that it does not bear.

use crate::actions::{self, Ahead, Brought};
use crate::error::RegisterError;
use crate::import::plan::Plan;
use crate::import::{self, Options, Prepared, Unreadable};
use crate::queries;
use kernel::{Actor, Problem, ProblemKind};
use std::sync::Arc;
use store::{Change, LogMark, Store, StoreError};
use uuid::Uuid;

/// How often a plan is made anew because the register moved under it, before one is made while everybody else waits.
const TRIES: usize = 3;

/// Where the bytes of a file come from; a large one is read again rather than kept.
pub type Bytes = Arc<dyn Fn() -> Result<Vec<u8>, Problem> + Send + Sync>;

/// A file and what was said of it.
#[derive(Clone)]
pub struct File {
    pub name: String,
    pub bytes: Bytes,
    pub options: Options,
}

/// A file that was held against the register.
pub struct Planned {
    ahead: Ahead,
}

impl Planned {
    pub fn plan(&self) -> &Plan {
        &self.ahead.plan
    }

    pub fn into_plan(self) -> Plan {
        self.ahead.plan
    }
}

/// What stands in the way of a plan.
#[derive(Debug, thiserror::Error)]
pub enum Unplanned {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error("{0}")]
    Problem(Problem),
}

impl From<Problem> for Unplanned {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<StoreError> for Unplanned {
    fn from(error: StoreError) -> Self {
        Self::Problem(error.into())
    }
}

/// Reads a file as it is to be understood here. Reading is work for the processor, so it goes to a thread of its own.
async fn prepared(store: &Store, file: &File) -> Result<Prepared, Unplanned> {
    let here = {
        let mut db = store.read();
        let vocabulary = queries::vocabulary(&mut db).await?;
        queries::import_here(&mut db, &vocabulary, store.clock().now()).await?
    };
    let file = file.clone();
    let read = tokio::task::spawn_blocking(move || {
        let bytes = (file.bytes)()?;
        Ok(import::prepare(bytes, &file.name, file.options, &here)?)
    });
    read.await.unwrap_or_else(|error| {
        let detail = format!("the file could not be read: {error}");
        Err(Unplanned::Problem(Problem::new(ProblemKind::Internal, detail)))
    })
}

/// What importing the file would do now.
pub async fn plan(store: &Store, file: &File) -> Result<Planned, Unplanned> {
    Ok(plan_seen(store, file, |_| ()).await?.0)
}

/// The same, with a look at the file as it was read.
pub async fn plan_seen<T>(
    store: &Store,
    file: &File,
    look: impl FnOnce(&Prepared) -> T + Send,
) -> Result<(Planned, T), Unplanned> {
    let mark = LogMark::now(&mut store.read()).await?;
    plan_at(store, file, mark, look).await
}

/// The same at a mark taken before.
pub async fn plan_at<T>(
    store: &Store,
    file: &File,
    mark: LogMark,
    look: impl FnOnce(&Prepared) -> T + Send,
) -> Result<(Planned, T), Unplanned> {
    let prepared = prepared(store, file).await?;
    let seen = look(&prepared);
    let ahead = actions::plan_ahead(&mut store.read(), mark, prepared).await?;
    Ok((Planned { ahead }, seen))
}

/// Whose import it is and what goes with it.
#[derive(Debug, Clone)]
pub struct Order {
    pub actor: Actor,
    /// Whether rejected rows may stay behind.
    pub may_leave_out: bool,
    /// The waiting file that is done with when everything of it is in the register.
    pub upload: Option<Uuid>,
}

/// Applies a plan, or plans again until one holds.
pub async fn bring(
    store: &Store,
    file: &File,
    order: &Order,
    planned: Planned,
) -> Result<Brought, Unapplied> {
    let mut ahead = planned.ahead;
    for _ in 0..TRIES {
        let (name, may_leave_out, upload) = (file.name.clone(), order.may_leave_out, order.upload);
        let laid =
            Box::pin(actions::lay_ahead(store, order.actor.clone(), may_leave_out, &mut ahead)).await?;
        let brought = store.write_many_rows(laid, order.actor.clone(), move |change| {
            Box::pin(async move {
                let brought = actions::apply_ahead(change, &name, may_leave_out, ahead).await?;
                settle(change, upload, brought).await
            })
        });
        match Box::pin(brought).await {
            Err(RegisterError::PlanIsOld) => ahead = plan(store, file).await?.ahead,
            answer => return Ok(answer?),
        }
    }
    // Something happens all the time: once more, and nobody else meanwhile.
    let prepared = prepared(store, file).await?;
    let (name, may_leave_out, upload) = (file.name.clone(), order.may_leave_out, order.upload);
    let brought = store.write_many_rows(None, order.actor.clone(), move |change| {
        Box::pin(async move {
            let plan = move |existing: &_, _: &_| prepared.into_plan(existing);
            let brought = actions::apply_plan(change, &name, may_leave_out, plan).await?;
            settle(change, upload, brought).await
        })
    });
    Ok(Box::pin(brought).await?)
}

/// A file of which nothing is left to bring waits no more.
async fn settle(
    change: &mut Change,
    upload: Option<Uuid>,
    brought: Brought,
) -> Result<Brought, RegisterError> {
    if let Some(upload) = upload.filter(|_| brought.import.is_some() || brought.plan.rejected == 0) {
        actions::discard_upload(change, upload).await?;
    }
    Ok(brought)
}

/// What stands in the way of an import.
#[derive(Debug, thiserror::Error)]
pub enum Unapplied {
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// Read again, the file could not be planned any more.
    #[error(transparent)]
    Unplanned(#[from] Unplanned),
}

impl From<Unapplied> for Problem {
    fn from(error: Unapplied) -> Self {
        match error {
            Unapplied::Register(error) => error.into(),
            Unapplied::Unplanned(Unplanned::Problem(problem)) => problem,
            Unapplied::Unplanned(Unplanned::Unreadable(unreadable)) => {
                Problem::new(ProblemKind::Unacceptable, unreadable.to_string())
            }
        }
    }
}
