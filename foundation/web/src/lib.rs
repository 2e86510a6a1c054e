//! The shell of every page and reply: who asks, in which language, what is kept, how a problem is told.
//!
//! Handlers are plain functions from an [`ask::Ask`] to a [`reply::Reply`]; what a capability offers is a
//! [`routes::Routes`]. Nothing here knows a capability.

pub mod app;
pub mod ask;
pub mod assets;
pub mod cache;
pub mod components;
pub mod faults;
pub mod freshness;
pub mod layout;
pub mod markdown;
pub mod once;
pub mod openapi;
pub mod parts;
pub mod reply;
pub mod routes;
pub mod shown;
pub mod words;

pub use app::App;
pub use ask::{Ask, Fields, Viewer};
pub use cache::Rests;
pub use faults::Faults;
pub use layout::{Page, Place};
pub use reply::Reply;
pub use routes::{Operation, Routes};
pub use shown::Shown;
pub use words::{Given, Messages, Words};

/// The sentences of the shell, of the parts and of what can go wrong.
pub const MESSAGES: &[Messages] = &[
    Messages { language: "en", text: include_str!("../messages/en.ftl") },
    Messages { language: "ar", text: include_str!("../messages/ar.ftl") },
    Messages { language: "es", text: include_str!("../messages/es.ftl") },
    Messages { language: "fr", text: include_str!("../messages/fr.ftl") },
    Messages { language: "ru", text: include_str!("../messages/ru.ftl") },
    Messages { language: "zh", text: include_str!("../messages/zh.ftl") },
];
