//! What people may do with people, one row each; the page "Who may do what" is made from these.

use kernel::{Object, Rule, Who};
use uuid::Uuid;

/// Names, kinds and dates of groups and cycles.
pub static READ_GROUPS: Rule = Rule::reading("people.read-groups", Who::Everyone);
pub static SIGN_IN: Rule = Rule::writing("people.sign-in", Who::Everyone);
/// Where the forum is by invitation, only with one.
pub static JOIN: Rule = Rule::writing("people.join", Who::Everyone);
/// Who a session or a token speaks for.
pub static READ_ONESELF: Rule = Rule::reading("people.read-oneself", Who::SignedIn);
/// One's own account page, and the way to what can be changed there.
pub static OPEN_OWN_ACCOUNT: Rule = Rule::writing("people.open-own-account", Who::SignedIn);
/// Profile, password, sessions, tokens, export, erasure: of one's own account.
pub static KEEP_OWN_ACCOUNT: Rule = Rule::writing("people.keep-own-account", Who::Operator).or_owner();
/// The list of people with their addresses.
pub static READ_PEOPLE: Rule = Rule::reading("people.read-people", Who::Administrator);
pub static INVITE: Rule = Rule::writing("people.invite", Who::Administrator);
/// Handing over and erasing what is kept of somebody, who asks by letter or cannot sign in, or of an office outside.
pub static ANSWER_FOR_DATA: Rule = Rule::writing("people.answer-for-data", Who::Administrator);
/// By the address that stands on it; it holds nothing personal.
pub static READ_RECEIPT: Rule = Rule::reading("people.read-receipt", Who::Everyone);
pub static KEEP_MEMBERSHIPS: Rule = Rule::writing("people.keep-memberships", Who::Administrator);
pub static KEEP_GROUPS: Rule = Rule::writing("people.keep-groups", Who::Administrator);
pub static KEEP_CYCLES: Rule = Rule::writing("people.keep-cycles", Who::Administrator);
/// The words of the letters that the forum sends.
pub static KEEP_LETTERS: Rule = Rule::writing("people.keep-letters", Who::Administrator);
pub static KEEP_FORUM: Rule = Rule::writing("people.keep-forum", Who::Administrator);

/// All of them, in the order of the page.
pub static ALL: &[&Rule] = &[
    &READ_GROUPS,
    &SIGN_IN,
    &JOIN,
    &READ_ONESELF,
    &OPEN_OWN_ACCOUNT,
    &KEEP_OWN_ACCOUNT,
    &READ_PEOPLE,
    &INVITE,
    &ANSWER_FOR_DATA,
    &READ_RECEIPT,
    &KEEP_MEMBERSHIPS,
    &KEEP_GROUPS,
    &KEEP_CYCLES,
    &KEEP_LETTERS,
    &KEEP_FORUM,
];

/// Something of one party's own.
pub(crate) fn own(party: Uuid) -> Object {
    Object { owner: Some(party), ..Object::default() }
}
