//! A register as an archive, out and in, for every door.

use crate::actions::{self, Nearly, StartAhead};
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

/// How often a plan is made anew because the register moved under it.
const TRIES: usize = 5;

/// Does what the plan says, in one change, or what a new one says where it holds no more. Answers what the plan was;
/// nothing is written where it changes nothing.
pub async fn start(
    store: &Store,
    carried: Vec<Carried>,
    actor: Actor,
    file_name: &str,
    archive: Arc<Archive>,
    nearly: Nearly,
    mut ahead: StartAhead,
) -> Result<StartPlan, Problem> {
    for _ in 0..TRIES {
        if ahead.plan.changes_nothing() {
            return Ok(ahead.plan);
        }
        if ahead.plan.register.undecided().next().is_some() {
            return Err(RegisterError::Undecided(Box::new(ahead.plan.register)).into());
        }
        let (file_name, parts, from) = (file_name.to_owned(), carried.clone(), Arc::clone(&archive));
        let write = store.write_many_rows(None, actor.clone(), move |change| {
            Box::pin(async move { actions::start_from(change, &parts, &file_name, &from, ahead).await })
        });
        match Box::pin(write).await {
            Err(RegisterError::PlanIsOld) => {
                ahead = actions::plan_start(store, &carried, &archive, nearly).await?;
            }
            answer => return answer.map_err(Problem::from),
        }
    }
    Err(RegisterError::PlanIsOld.into())
}
