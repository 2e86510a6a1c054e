//! What people may do here.

use kernel::{Object, Rule, Who};
use uuid::Uuid;

/// Public feeds and calendars, what is open: each shows what its asker may read.
pub static READ_FEEDS: Rule = Rule::reading("following.read-feeds", Who::Everyone);
/// A private feed or calendar: whoever knows its secret address.
pub static READ_BY_SECRET: Rule = Rule::reading("following.read-by-secret", Who::Everyone);
/// Leave by the link of a mail, without signing in.
pub static LEAVE_BY_MAIL: Rule = Rule::writing("following.leave-by-mail", Who::Everyone);
pub static READ_OWN: Rule = Rule::reading("following.read-own", Who::SignedIn);
pub static FOLLOW: Rule = Rule::writing("following.follow", Who::SignedIn);
/// Change, pause and leave what one follows oneself.
pub static KEEP_OWN: Rule = Rule::owning("following.keep-own");

/// All of them, in the order of the page.
pub static ALL: &[&Rule] = &[&READ_FEEDS, &READ_BY_SECRET, &LEAVE_BY_MAIL, &READ_OWN, &FOLLOW, &KEEP_OWN];

/// Something of one party's own.
pub fn own(party: Uuid) -> Object {
    Object { owner: Some(party), ..Object::default() }
}
