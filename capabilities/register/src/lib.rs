//! The register of recommendations: what was recommended, where it comes from, what was found of it, and what follows.

pub mod actions;
mod api;
pub mod archive;
pub mod archiving;
pub mod assessment;
mod bringing;
pub mod campaign;
pub mod choosing;
pub mod commands;
pub mod cross_reference;
pub mod document;
pub mod error;
pub mod export;
pub mod held;
pub mod import;
mod letters;
mod manifest;
pub mod matching;
pub mod order;
mod pages;
pub mod period;
pub mod plan;
pub mod proposal;
pub mod queries;
pub mod reading;
pub mod recommendation;
pub mod report;
pub mod request;
pub mod rules;
pub mod shelf;
pub mod state;
mod tables;
pub mod vocabulary;

pub use error::RegisterError;
pub use manifest::manifest;

use store::Migration;

/// This capability's schema.
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration { name: "register/0001-register", sql: include_str!("../migrations/0001-register.sql") },
        Migration { name: "register/0002-requests", sql: include_str!("../migrations/0002-requests.sql") },
        Migration { name: "register/0003-once", sql: include_str!("../migrations/0003-once.sql") },
        Migration { name: "register/0004-rounds", sql: include_str!("../migrations/0004-rounds.sql") },
        Migration {
            name: "register/0005-once-of-all",
            sql: include_str!("../migrations/0005-once-of-all.sql"),
        },
        Migration { name: "register/0006-proposals", sql: include_str!("../migrations/0006-proposals.sql") },
        Migration { name: "register/0010-order", sql: include_str!("../migrations/0010-order.sql") },
        Migration { name: "register/0011-choosing", sql: include_str!("../migrations/0011-choosing.sql") },
        Migration { name: "register/0012-plan", sql: include_str!("../migrations/0012-plan.sql") },
        Migration { name: "register/0013-requests", sql: include_str!("../migrations/0013-requests.sql") },
        Migration { name: "register/0016-advisory", sql: include_str!("../migrations/0016-advisory.sql") },
        Migration { name: "register/0017-held", sql: include_str!("../migrations/0017-held.sql") },
        Migration {
            name: "register/0018-choosing-group",
            sql: include_str!("../migrations/0018-choosing-group.sql"),
        },
    ]
}
