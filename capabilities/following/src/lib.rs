//! Following: who wants to hear of what, and how they hear: feeds, calendars, mail at once, the day's one mail. And what is
//! open now.
//!
//! It knows no other capability's records: what can be followed, what it is called and what happened to it is told by
//! the manifests (`capability::Followed`), what is open and what has a date likewise.

pub mod actions;
mod api;
mod calendar;
mod commands;
mod error;
mod feeds;
pub mod follow;
mod followed;
mod identify;
mod jobs;
mod manifest;
mod openings;
mod pages;
pub mod queries;
pub mod rules;
mod tables;

pub use error::FollowingError;
pub use manifest::manifest;
