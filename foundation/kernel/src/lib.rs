//! Words every crate shares. No I/O, no async, no clock and no randomness of its own: both are handed in.

pub mod actor;
pub mod date;
pub mod hold;
mod id;
pub mod language;
pub mod may;
pub mod pace;
pub mod phase;
pub mod problem;
pub mod record;
pub mod time;
pub mod words;

pub use actor::{Actor, Capacity, Membership, Person, Role};
pub use date::{Date, DateError};
pub use hold::Hold;
pub use id::{Ids, RandomIds};
pub use language::{Direction, Language};
pub use may::{Object, Rule, Who, may};
pub use problem::{Complaint, Problem, ProblemKind};
pub use record::{Audience, Card, RecordRef};
pub use time::{Clock, Instant};
