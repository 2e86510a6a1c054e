//! Letters of the register, and what becomes of their answers: requests to whoever knows what an assessment needs,
//! reminders of what somebody goes through in a round.

mod requests;
mod reviews;
mod taken;

pub use requests::{About, Addressed, answered, asked, reminded, withdrawn};
pub use reviews::reminder;
pub use taken::{LINK, REQUEST, take_reply};
