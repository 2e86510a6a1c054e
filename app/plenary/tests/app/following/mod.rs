//! Following, with the whole program around it: feeds, calendars, mails, and what none of them may betray.

mod digest;
mod feeds;
mod follows;
mod mails;
mod town;
mod watchers;
