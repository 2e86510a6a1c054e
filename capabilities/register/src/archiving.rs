//! A register as an archive, out and in, for every door.

use crate::actions::{self, Nearly};
use crate::archive::plan::StartPlan;
use crate::archive::{self, Archive, Unread};
use crate::error::RegisterError;
use crate::queries;
use capability::Carried;
use kernel::{Actor, Problem, ProblemKind, RecordRef};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Store, StoreError};

/// Everything another forum may start from, with what other capabilities have beside.
pub async fn take(store: &Store, carried: &[Carried]) -> Result<Archive, StoreError> {
    let mut db = store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    let container = RecordRef::new("register", vocabulary.register.id);
    let (mut beside, mut named) = (BTreeMap::new(), Vec::new());
    for one in carried {
        if let Some(taken) = (one.taken)(store, &container).await? {
            beside.insert(one.name.to_owned(), taken.part);
            named.extend(taken.people);
        }
    }
    queries::archive(&mut db, &vocabulary, store.clock().now(), beside, named).await
}

/// Reads an archive, on a thread of its own.
pub async fn read(bytes: Vec<u8>) -> Result<Result<Arc<Archive>, Unread>, Problem> {
    let read = tokio::task::spawn_blocking(move || archive::read(&bytes).map(Arc::new));
    read.await.map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the archive could not be read: {error}"))
    })
}

/// Does what the plan says, in one change. Answers what the plan was; nothing is written where it changes nothing.
pub async fn start(
    store: &Store,
    carried: Vec<Carried>,
    actor: Actor,
    file_name: &str,
    archive: Arc<Archive>,
    nearly: Nearly,
) -> Result<StartPlan, Problem> {
    let plan = actions::plan_start(store, &carried, &archive, nearly).await?;
    if plan.changes_nothing() {
        return Ok(plan);
    }
    if plan.register.undecided().next().is_some() {
        return Err(RegisterError::Undecided(Box::new(plan.register)).into());
    }
    let file_name = file_name.to_owned();
    let write = store.write_many_rows(None, actor, move |change| {
        Box::pin(async move { actions::start_from(change, &carried, &file_name, &archive, nearly).await })
    });
    Box::pin(write).await.map_err(Problem::from)?;
    Ok(plan)
}
