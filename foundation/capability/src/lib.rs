//! What a capability tells the rest of the program: its tables, sentences, rules, routes, commands, jobs.
//!
//! `app` reads the manifests and puts the program together; nothing else knows all capabilities.

pub mod around;
pub mod carried;
mod command;
pub mod erased;
pub mod held;
pub mod letters;
mod manifest;
pub mod replies;
mod seed;

pub use around::{
    Asked, ContainerKind, Dated, Dates, Drawn, Followed, FollowedKind, Listed, OpenNow, Opening, Panel,
    PanelPlace, StandsFor, TookPart, Worker, called, closes, containers, object_shown, object_that_stands,
    panels, stands_for, stood_for_by,
};
pub use carried::{Carried, carried};
pub use command::{Command, Context, Exit, Outcome, print, read_or_left};
pub use manifest::{AllRules, Front, FrontPart, JobRunner, Manifest, Opened, Openness};
pub use replies::{Answer, Arrival, Arrived, TakeReply};
pub use seed::Seed;
