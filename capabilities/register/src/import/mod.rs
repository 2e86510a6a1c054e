//! Files in: read what a file says, plan what that would change, apply it.

pub mod draft;
pub mod own;
pub mod plan;
pub mod read;
