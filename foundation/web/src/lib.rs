//! The shell of every page and reply: who asks, in which language, what is kept, how a problem is told.
//!
//! Handlers are plain functions from an [`ask::Ask`] to a [`reply::Reply`]; what a capability offers is a
//! [`routes::Routes`]. Nothing here knows a capability.

pub mod app;
pub mod ask;
pub mod assets;
pub mod cache;
pub mod freshness;
pub mod layout;
pub mod markdown;
pub mod openapi;
pub mod parts;
pub mod reply;
pub mod routes;
pub mod words;

pub use app::App;
pub use ask::{Ask, Fields, Viewer};
pub use cache::Rests;
pub use layout::{Page, Place};
pub use reply::Reply;
pub use routes::{Operation, Routes};
pub use words::{Given, Messages, Words};
