//! What goes when a person is erased.

use crate::queries;
use store::{BoxFuture, Change, NewEvent, StoreError};

/// Wired to `party-erased`: drafts and waiting files go with their writer. Assessments stay, as
/// a former participant's.
pub fn forget<'c>(change: &'c mut Change, event: &'c NewEvent) -> BoxFuture<'c, Result<(), StoreError>> {
    Box::pin(queries::forget_party(change, event.record.id))
}
