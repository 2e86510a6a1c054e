//! Running the place: what happened in the forum, what still waits to be done, what is kept safe.
//!
//! It knows no other capability's records: the log and the queue are the store's, kinds of events are told by the
//! manifests. Who is who is asked of `people`.

pub mod actions;
mod api;
pub mod audit;
pub mod backups;
mod commands;
mod error;
mod jobs;
mod manifest;
mod pages;
pub mod queries;
pub mod rules;
mod tables;
pub mod texts;

pub use error::AdministrationError;
pub use manifest::manifest;
