//! Every question this capability asks its tables.

mod comments;
mod moderation;
mod personal;

pub use comments::{
    all_versions, comment, comments_here, comments_of, is_known, latest_of, latest_shown, letters_since,
    mentioned_by, mentions_of, records_of, said_by_whom, shown_in, spoken_of, times_of, versions,
};
pub use moderation::{
    Report, amended, decline_waiting, drop_waiting, entries, entries_of_comment, held, hold_comment,
    keep_waiting, report_times, reported, reports_of, set_state, set_told, set_version, settle_reports,
    withdraw,
};
pub use personal::{erased_of, faults, forget_party, held_of, of_party};

use store::Value;
use uuid::Uuid;

/// Ids in one statement.
const AT_ONCE: usize = 500;

/// `$2, $3`: placeholders for these ids, the first numbered `first`, with their values.
fn among(first: usize, ids: &[Uuid]) -> (String, Vec<Value>) {
    let marks: Vec<String> = (first..first + ids.len()).map(|n| format!("${n}")).collect();
    (marks.join(", "), ids.iter().map(|id| Value::from(*id)).collect())
}
