//! What was proposed here, and what became of it.

use crate::proposal::{Decision, NewProposal, Proposal, State};
use kernel::{Capacity, Instant};
use store::{Change, Reads, Row, StoreError, Value, values};
use uuid::Uuid;

const PROPOSAL: &str = "id, party, role, group_name, stakeholder_group, at, title, text, why, language, category, \
    state, decided, decided_by, reason, made";

fn read(row: &Row) -> Result<Proposal, StoreError> {
    let mut cells = row.cells();
    let (id, party) = (cells.take()?, cells.take()?);
    let capacity = Capacity { role: cells.take()?, group: cells.take()?, stakeholder_group: cells.take()? };
    let at = Instant::from_micros(cells.take()?);
    let new = NewProposal {
        title: cells.take()?,
        text: cells.take()?,
        why: cells.take()?,
        language: cells.take()?,
        category: cells.take()?,
    };
    let state: String = cells.take()?;
    let state = State::parse(&state).ok_or_else(|| StoreError::Other(format!("{state:?} is no state")))?;
    let decided: i64 = cells.take()?;
    let (by, reason) = (cells.take()?, cells.take()?);
    let decision = (decided != 0).then(|| Decision { at: Instant::from_micros(decided), by, reason });
    Ok(Proposal { id, party, capacity, at, new, state, decision, made: cells.take()? })
}

/// Proposals in a state, the longest waiting first; those decided the latest first. At most so many.
pub async fn proposals(db: &mut impl Reads, state: State, most: u32) -> Result<Vec<Proposal>, StoreError> {
    let order = if state == State::Held { "at, id" } else { "decided DESC, id" };
    let sql =
        format!("SELECT {PROPOSAL} FROM register_proposal WHERE state = $1 ORDER BY {order} LIMIT {most}");
    db.all(&sql, values![state.as_str()]).await?.iter().map(read).collect()
}

pub async fn proposal(db: &mut impl Reads, id: Uuid) -> Result<Option<Proposal>, StoreError> {
    let sql = format!("SELECT {PROPOSAL} FROM register_proposal WHERE id = $1");
    db.one(&sql, values![id]).await?.map(|row| read(&row)).transpose()
}

/// What somebody proposed, the latest first.
pub async fn proposals_of(db: &mut impl Reads, party: Uuid) -> Result<Vec<Proposal>, StoreError> {
    let sql = format!("SELECT {PROPOSAL} FROM register_proposal WHERE party = $1 ORDER BY at DESC, id");
    db.all(&sql, values![party]).await?.iter().map(read).collect()
}

/// Whose proposals of a span of time stand in the register, and how many of each.
pub async fn proposers(
    db: &mut impl Reads,
    (from, to): (Instant, Instant),
) -> Result<Vec<(Uuid, u64)>, StoreError> {
    let sql = "SELECT party, COUNT(*) FROM register_proposal \
        WHERE state = 'taken' AND at >= $1 AND at < $2 GROUP BY party";
    let read = |row: &Row| {
        let mut cells = row.cells();
        Ok((cells.take()?, cells.take::<i64>()?.unsigned_abs()))
    };
    db.all(sql, values![from.micros(), to.micros()]).await?.iter().map(read).collect()
}

/// Of which proposal a recommendation was made.
pub async fn proposal_behind(db: &mut impl Reads, made: Uuid) -> Result<Option<Proposal>, StoreError> {
    let sql = format!("SELECT {PROPOSAL} FROM register_proposal WHERE made = $1");
    db.one(&sql, values![made]).await?.map(|row| read(&row)).transpose()
}

/// Whether something that somebody said stands in the register for all its readers.
pub async fn is_known_here(db: &mut impl Reads, party: Uuid) -> Result<bool, StoreError> {
    for sql in [
        "SELECT 1 FROM register_assessment WHERE party = $1 AND hidden = 0 LIMIT 1",
        "SELECT 1 FROM register_proposal WHERE party = $1 AND state = 'taken' LIMIT 1",
    ] {
        if db.one(sql, values![party]).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Says what became of a proposal that is held; answers whether it was.
pub async fn decide_proposal(
    change: &mut Change,
    id: Uuid,
    state: State,
    decision: &Decision,
    made: Option<Uuid>,
) -> Result<bool, StoreError> {
    let sql = "UPDATE register_proposal SET state = $2, decided = $3, decided_by = $4, reason = $5, made = $6 \
        WHERE id = $1 AND state = 'held'";
    let row: Vec<Value> =
        values![id, state.as_str(), decision.at.micros(), decision.by, decision.reason.as_str(), made];
    Ok(change.run(sql, row).await? > 0)
}
