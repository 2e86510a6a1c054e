//! Requests that programs send twice: what the first made is answered again.

use crate::error::RegisterError;
use crate::{queries, tables};
use kernel::time::DAY;
use kernel::{Problem, ProblemKind};
use store::{Change, values};
use uuid::Uuid;

/// A request that says it is one however often it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Chosen by the program.
    pub key: String,
    /// Of method, address and body: another request under the same key is a mistake.
    pub digest: String,
}

/// How long a request is remembered.
const REMEMBERED: i64 = DAY;

/// What the request made when it came first.
pub async fn made_by(change: &mut Change, request: &Request) -> Result<Option<Uuid>, RegisterError> {
    let forgotten = change.now().plus(-REMEMBERED);
    queries::forget_requests(change, forgotten).await?;
    let Some(party) = change.actor().party() else { return Ok(None) };
    let Some((digest, made)) = queries::request(change, party, &request.key).await? else { return Ok(None) };
    if digest != request.digest {
        let detail = format!("the Idempotency-Key {:?} was used for another request", request.key);
        return Err(Problem::new(ProblemKind::Unacceptable, detail).into());
    }
    Ok(Some(made))
}

/// Remembers what the request made, in the same change.
pub async fn remember_request(
    change: &mut Change,
    request: &Request,
    made: Uuid,
) -> Result<(), RegisterError> {
    let (now, party) = (change.now().micros(), change.actor().party());
    if let Some(party) = party {
        let row = values![party, request.key.as_str(), request.digest.as_str(), made, now];
        change.insert(&tables::REQUEST, row).await?;
    }
    Ok(())
}
