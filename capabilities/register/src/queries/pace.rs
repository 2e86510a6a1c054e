//! When somebody contributed last.

use kernel::Instant;
use store::{Reads, StoreError, values};
use uuid::Uuid;

/// What is contributed; each kind is counted by itself.
#[derive(Debug, Clone, Copy)]
pub enum Contributed {
    Assessments,
    Proposals,
    Suggestions,
    Reports,
}

/// When a party's latest of these came, the latest first; at most so many.
pub async fn contributed(
    db: &mut impl Reads,
    party: Uuid,
    what: Contributed,
    most: usize,
) -> Result<Vec<Instant>, StoreError> {
    // What a file brought in somebody's name was not contributed by them.
    let from = match what {
        Contributed::Assessments => {
            "(SELECT filed AS at FROM register_assessment WHERE party = $1 AND import IS NULL \
             UNION ALL SELECT at FROM register_held WHERE party = $1) said"
        }
        Contributed::Proposals => "register_proposal WHERE party = $1",
        Contributed::Suggestions => "register_suggestion WHERE party = $1",
        Contributed::Reports => "register_report WHERE party = $1",
    };
    let sql = format!("SELECT at FROM {from} ORDER BY at DESC LIMIT {most}");
    db.all(&sql, values![party]).await?.iter().map(|row| row.only().map(Instant::from_micros)).collect()
}
