//! Letters of the register, and what becomes of their answers: requests to whoever knows what an assessment needs.

mod requests;
mod taken;

pub use requests::{About, Addressed, answered, asked, reminded, withdrawn};
pub use taken::{LINK, REQUEST, take_reply};
