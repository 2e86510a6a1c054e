//! People: parties, accounts, signing in, groups with members and dates, roles, cycles, and the forum itself.
//!
//! Every other capability may ask this one (who is who, who was what when) and writes here only through
//! [`actions`].

pub mod actions;
mod api;
pub mod capacity;
pub mod commands;
pub mod cycle;
pub mod email;
mod error;
pub mod forum;
pub mod group;
pub mod guest;
mod identify;
pub mod inviting;
mod jobs;
pub mod letters;
mod mails;
mod manifest;
mod pages;
pub mod party;
pub mod password;
pub mod queries;
pub mod receipt;
pub mod records;
pub mod rules;
pub mod secret;
pub mod session;
pub mod sign_in;
mod tables;
pub mod throttle;
pub mod vocabulary;

pub use error::PeopleError;
pub use jobs::erased_list;

pub use pages::administration_tabs;

pub use manifest::{State, manifest, migrations};
