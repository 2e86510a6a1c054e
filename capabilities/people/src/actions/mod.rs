//! Everything somebody can do with people. The only writer of this capability's tables.
//!
//! An action takes the [`store::Change`] of whoever asks and neither begins nor commits it.

mod accounts;
mod cycles;
mod erasure;
mod forum;
mod groups;
mod invitations;
mod links;
mod mails;
mod memberships;
mod parties;
mod sessions;
mod throttle;
mod tokens;
mod wording;

pub use accounts::{NewPerson, add_newcomer, add_person, change_password, set_password};
pub use cycles::{add_cycle, amend_cycle};
pub use erasure::{apply_erasures, erase, note_export, plan_erasure};
pub use forum::{amend_forum, found_forum, set_vocabulary};
pub use groups::{add_group, amend_group};
pub use invitations::{accept_invitation, invite, invite_again, invite_all, plan_invitations};
pub use links::{Purpose, make_set_up_link, renew_link, spend_link, withdraw_invitation};
pub use mails::{ask_for_sign_in, ask_to_invite, ask_to_join, note_mail};
pub use memberships::{HeldRole, amend_membership, give_role, hold_forum, hold_role};
pub use parties::{
    NewParty, add_guest, add_party, amend_profile, complaints_about_profile, find_guest, find_party,
};
pub use sessions::{NewSession, begin_session, end_other_sessions, end_session, see_session, tidy};
pub use throttle::{Try, count_try, forgive};
pub use tokens::{NewToken, Scope, USED_EVERY, USUAL_DAYS, make_token, revoke_token, use_token};
pub use wording::word_letter;

use kernel::{Audience, RecordRef};
use serde_json::Value as Json;
use store::{NewEvent, Rows, StoreError};
use uuid::Uuid;

/// Appends an event about one of this capability's records. `data` names people by id only.
async fn happened(
    rows: &mut impl Rows,
    kind: &'static str,
    record: (&str, Uuid),
    audience: Audience,
    data: Json,
) -> Result<(), StoreError> {
    let record = RecordRef::new(record.0, record.1);
    rows.event(NewEvent { kind, record, audience, data }).await
}
