//! All actions of the register, for the plan and the calendar.

use super::recommendations::action;
use crate::plan::Planned;
use store::{Reads, StoreError};

/// Columns of an action, as [`action`] reads them.
pub const ACTION: &str = "a.id, a.task, a.responsible, a.due, a.state, a.at, a.needed, a.amount, a.currency, a.promised, a.evidence";

/// Every action with what it answers, the oldest first.
pub async fn planned(db: &mut impl Reads) -> Result<Vec<Planned>, StoreError> {
    let sql = format!(
        "SELECT a.recommendation, r.number, {ACTION} FROM register_action a \
         JOIN register_recommendation r ON r.id = a.recommendation ORDER BY a.at, a.id"
    );
    let mut planned = Vec::new();
    for row in db.all(&sql, Vec::new()).await? {
        let mut cells = row.cells();
        let (recommendation, number) = (cells.take()?, cells.take()?);
        planned.push(Planned { recommendation, number, action: action(&mut cells)? });
    }
    Ok(planned)
}
