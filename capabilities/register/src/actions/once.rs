//! What programs may send twice (Idempotency-Key): what the first made is answered again.

use crate::error::RegisterError;
use crate::{queries, tables};
use kernel::time::DAY;
use kernel::{Problem, ProblemKind};
use store::{Change, values};
use uuid::Uuid;

/// Something that is done once, however often it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// Chosen by the program.
    pub key: String,
    /// Of method, address and body: something else under the same key is a mistake.
    pub digest: String,
}

/// How long it is remembered.
const REMEMBERED: i64 = DAY;

/// What it made when it came first.
pub async fn made_by(change: &mut Change, once: &Once) -> Result<Option<Uuid>, RegisterError> {
    let forgotten = change.now().plus(-REMEMBERED);
    queries::forget_once(change, forgotten).await?;
    let Some(party) = change.actor().party() else { return Ok(None) };
    let Some((digest, made)) = queries::once(change, party, &once.key).await? else { return Ok(None) };
    if digest != once.digest {
        let detail = format!("the Idempotency-Key {:?} was used for another request", once.key);
        return Err(Problem::new(ProblemKind::Unacceptable, detail).into());
    }
    Ok(Some(made))
}

/// Remembers what it made, in the same change.
pub async fn remember_once(change: &mut Change, once: &Once, made: Uuid) -> Result<(), RegisterError> {
    let (now, party) = (change.now().micros(), change.actor().party());
    if let Some(party) = party {
        let row = values![party, once.key.as_str(), once.digest.as_str(), made, now];
        change.insert(&tables::ONCE, row).await?;
    }
    Ok(())
}
