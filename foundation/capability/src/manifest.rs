use crate::Command;
use kernel::Rule;
use std::sync::Arc;
use store::{BoxFuture, Job, JobOutcome, Migration, Store, StoreError};
use web::app::{App, Options, States};
use web::freshness::Follower;
use web::{Messages, Place, Routes};

/// Runs the jobs of one kind.
pub type JobRunner = for<'a> fn(&'a App, &'a Job) -> BoxFuture<'a, JobOutcome>;

/// What a capability keeps in memory while the forum runs.
#[derive(Default)]
pub struct Opened {
    pub states: States,
    /// Brought up to date by events, in this order.
    pub followers: Vec<Arc<dyn Follower>>,
    /// Set by the one capability that knows accounts.
    pub identify: Option<Arc<dyn web::app::Identify>>,
}

/// Everything about one capability that others need to know. Each has one, in its `lib.rs`.
pub struct Manifest {
    /// Its crate's name: `register`.
    pub name: &'static str,
    pub migrations: fn() -> Vec<Migration>,
    pub messages: &'static [Messages],
    /// All rules its routes and actions ask.
    pub rules: &'static [&'static Rule],
    pub routes: fn(Routes) -> Routes,
    pub commands: fn() -> Vec<Command>,
    pub jobs: &'static [(&'static str, JobRunner)],
    /// Places in the navigation.
    pub places: &'static [Place],
    /// Makes what it keeps in memory. Called once, before anything is served.
    pub open: for<'a> fn(&'a Store, &'a Options, &'a mut Opened) -> BoxFuture<'a, Result<(), StoreError>>,
    /// Its part of a new forum: the register that `init` makes, the default groups.
    pub init: for<'c> fn(&'c mut store::Change, &'c crate::Seed) -> BoxFuture<'c, Result<(), StoreError>>,
    /// What is wrong in its tables, in words: for `doctor`.
    pub examine: for<'a> fn(&'a Store) -> BoxFuture<'a, Result<Vec<String>, StoreError>>,
}
