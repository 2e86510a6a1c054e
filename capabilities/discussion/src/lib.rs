//! Discussion on any record: threads, mentions, quotations, versions, and moderation that everybody can look into.

pub mod actions;
mod api;
mod carried;
pub mod comment;
pub mod error;
mod letters;
mod manifest;
pub mod mention;
pub mod moderation;
mod pages;
pub mod queries;
mod records;
pub mod rules;
pub mod state;
mod tables;
pub mod threads;

pub use error::DiscussionError;
pub use manifest::manifest;

use store::Migration;

/// This capability's schema.
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration {
            name: "discussion/0001-discussion",
            sql: include_str!("../migrations/0001-discussion.sql"),
        },
        Migration { name: "discussion/0002-waiting", sql: include_str!("../migrations/0002-waiting.sql") },
    ]
}
