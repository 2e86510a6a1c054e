//! What was suggested about the register's order, and decided.

use crate::order::{Content, Said, State, Suggestion, Verdict};
use crate::tables;
use kernel::Instant;
use store::{Change, Reads, Row, StoreError, Value, values};
use uuid::Uuid;

/// Which suggestions.
#[derive(Debug, Clone, Copy)]
pub enum Suggested {
    /// The one of this id.
    This(Uuid),
    /// Nobody has decided them yet; the oldest first.
    Open,
    /// So many that were decided last; the latest first.
    Decided(u32),
    /// Those about a recommendation; the oldest first.
    About(Uuid),
    /// All merges; the oldest first.
    Merges,
}

pub async fn suggestion(db: &mut impl Reads, id: Uuid) -> Result<Option<Suggestion>, StoreError> {
    Ok(suggestions(db, Suggested::This(id)).await?.pop())
}

pub async fn suggestions(db: &mut impl Reads, which: Suggested) -> Result<Vec<Suggestion>, StoreError> {
    let (filter, given): (String, Vec<Value>) = match which {
        Suggested::This(id) => ("WHERE id = $1".into(), values![id]),
        Suggested::Open => ("WHERE state = 'open' ORDER BY at, id".into(), Vec::new()),
        Suggested::Decided(most) => {
            (format!("WHERE state <> 'open' ORDER BY decided DESC, id DESC LIMIT {most}"), Vec::new())
        }
        Suggested::About(recommendation) => (
            "WHERE id IN (SELECT suggestion FROM register_suggestion_about WHERE recommendation = $1) \
             ORDER BY at, id"
                .into(),
            values![recommendation],
        ),
        Suggested::Merges => ("WHERE kind = 'merge' ORDER BY at, id".into(), Vec::new()),
    };
    let sql = format!(
        "SELECT id, recommendation, content, reason, at, party, state, decided, decider, decision, undone, undoer, \
         undoing, made FROM register_suggestion {filter}"
    );
    db.all(&sql, given).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Suggestion, StoreError> {
    let mut cells = row.cells();
    let (id, recommendation): (Uuid, Uuid) = (cells.take()?, cells.take()?);
    let content: String = cells.take()?;
    let content: Content = serde_json::from_str(&content)
        .map_err(|error| StoreError::Other(format!("suggestion {id} cannot be read: {error}")))?;
    let reason = cells.take()?;
    let suggested = Said { reason, at: Instant::from_micros(cells.take()?), party: cells.take()? };
    let state: String = cells.take()?;
    let mut said = || -> Result<Option<Said>, StoreError> {
        let (at, party): (i64, Option<Uuid>) = (cells.take()?, cells.take()?);
        let reason = cells.take()?;
        Ok((at != 0).then(|| Said { reason, at: Instant::from_micros(at), party }))
    };
    let (decided, undone) = (said()?, said()?);
    Ok(Suggestion {
        id,
        recommendation,
        content,
        suggested,
        state: State::parse(&state).unwrap_or(State::Open),
        decided,
        undone,
        made: cells.take()?,
    })
}

/// How many wait for a decision.
pub async fn open_suggestions(db: &mut impl Reads) -> Result<u64, StoreError> {
    let sql = "SELECT COUNT(*) FROM register_suggestion WHERE state = 'open'";
    let n: i64 = db.one(sql, Vec::new()).await?.map_or(Ok(0), |row| row.only())?;
    Ok(u64::try_from(n).unwrap_or(0))
}

/// Of two who decide at once, the second waits here and sees what the first decided.
pub async fn hold_suggestion(change: &mut Change, id: Uuid) -> Result<(), StoreError> {
    change.hold(&tables::SUGGESTION, id).await
}

pub async fn set_decided(
    change: &mut Change,
    id: Uuid,
    verdict: Verdict,
    reason: &str,
    made: Option<Uuid>,
) -> Result<(), StoreError> {
    let sql = "UPDATE register_suggestion SET state = $2, decided = $3, decider = $4, decision = $5, made = $6 \
        WHERE id = $1";
    let (now, party) = (change.now().micros(), change.actor().party());
    change.run(sql, values![id, verdict.state().as_str(), now, party, reason, made]).await.map(drop)
}

/// Splits that were undone and made one of these are as they were before.
pub async fn splits_hold_again(change: &mut Change, made: &[Uuid]) -> Result<(), StoreError> {
    for made in made {
        let sql = "UPDATE register_suggestion SET state = 'accepted', undone = 0, undoer = NULL, undoing = '' \
            WHERE kind = 'split' AND state = 'undone' AND made = $1";
        change.run(sql, values![*made]).await?;
    }
    Ok(())
}

pub async fn set_undone(change: &mut Change, id: Uuid, reason: &str) -> Result<(), StoreError> {
    let sql = "UPDATE register_suggestion SET state = 'undone', undone = $2, undoer = $3, undoing = $4 WHERE id = $1";
    let (now, party) = (change.now().micros(), change.actor().party());
    change.run(sql, values![id, now, party, reason]).await.map(drop)
}
