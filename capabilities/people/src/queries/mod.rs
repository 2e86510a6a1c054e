//! Every question this capability asks its tables.

mod accounts;
mod cycles;
mod faults;
mod groups;
mod parties;
mod receipts;
mod signing_in;
mod wordings;
pub(crate) mod writes;

pub use accounts::{
    Account, Session, Token, account, account_by_email, account_of_party, events_of, languages_of_accounts,
    sessions, tokens,
};
pub use cycles::{cycle_by_key, cycles};
pub use faults::faults;
pub use groups::{
    Held, Member, all_memberships, group, group_by_name, groups, members, membership, memberships_of,
};
pub use parties::{
    Found, Listed, erasures, guests, guests_named, hold_party, parties_like, parties_named, party, people,
    people_named, public_names, vocabulary,
};
pub use receipts::{last_export, own_shares, receipt, receipt_numbers, receipts};
pub use signing_in::{Invitation, Link, addresses_invited, addresses_of_accounts, invitation, invitations};
pub use signing_in::{Known, SignedIn, bearer, forum_is_set_up, link, person_of_account, signed_in};
pub(crate) use signing_in::{device_belongs, lock_count};
pub use wordings::{letters_worded, wordings, wordings_in_force};

use kernel::Date;
use store::StoreError;

/// Ids in one statement, well under the parameter limits of both databases.
const IDS_AT_ONCE: usize = 500;

/// A date as a column keeps it: text of stated precision, empty for none.
pub(crate) fn read_date(text: &str) -> Result<Option<Date>, StoreError> {
    if text.is_empty() {
        return Ok(None);
    }
    Date::parse(text).map(Some).map_err(|error| StoreError::Other(error.to_string()))
}

pub(crate) fn date_text(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// A list as a column keeps it: JSON.
pub(crate) fn read_list(text: &str) -> Vec<String> {
    serde_json::from_str(text).unwrap_or_default()
}

pub(crate) fn list_text(list: &[String]) -> String {
    serde_json::Value::from(list.to_vec()).to_string()
}

/// `$2, $3, $4`: placeholders for a list of `count` values, the first numbered `first`.
pub(crate) fn placeholders(first: usize, count: usize) -> String {
    (first..first + count).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ")
}
