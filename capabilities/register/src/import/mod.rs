//! Files in: read what a file says, plan what that would change, apply it.
//!
//! [`prepare`] reads a file's bytes, whatever kind of file it is; what it answers can be held against the register as
//! often as one likes ([`Prepared::plan`]) and is then handed to [`crate::actions::apply_plan`].

pub mod draft;
pub mod own;
pub mod plan;
mod prepare;
pub mod read;
pub mod reason;

pub use prepare::{Here, Options, Prepared, Unreadable, file_limit, prepare};
pub(crate) use read::{squash, status_parts};
