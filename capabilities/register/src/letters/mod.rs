//! Letters of the register, and what becomes of their answers: requests to whoever knows what an assessment needs,
//! reminders of what somebody goes through in a round.

mod fell;
mod kinds;
mod requests;
mod reviews;
mod taken;

pub use fell::{FELL, tell_fell};
pub use kinds::KINDS;
pub use requests::{
    About, Addressed, AnswerTold, Asked, answered, asked, fell, kept_as_information, reminded, withdrawn,
};
pub use reviews::reminder;
pub use taken::{LINK, REQUEST, take_reply};
