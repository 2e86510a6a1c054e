//! What a capability keeps of the records in another's container, when these go from one forum to another: comments on
//! recommendations, for one. The container's owner writes the file and reads it, and knows nothing of what stands in
//! the parts of others.

use crate::Manifest;
use kernel::{Problem, RecordRef};
use serde_json::Value as Json;
use std::collections::HashMap;
use store::{BoxFuture, Change, Store, StoreError};
use uuid::Uuid;
use web::App;

/// One capability's part of such a file.
#[derive(Debug, Clone, Copy)]
pub struct Carried {
    /// Its name in the file: `comments`. No two capabilities have the same.
    pub name: &'static str,
    /// All that whoever may read the container may read, in an order that does not change; `None`: there is nothing.
    pub taken: for<'a> fn(&'a Store, &'a RecordRef) -> BoxFuture<'a, Result<Option<Taken>, StoreError>>,
    /// What bringing it would do.
    pub planned: for<'a> fn(&'a Store, &'a Json, &'a Here) -> BoxFuture<'a, Result<Planned, Problem>>,
    /// Brings it, as words of the other forum. What is here already stays as it is.
    pub bring: for<'c> fn(&'c mut Change, &'c Json, &'c Here) -> BoxFuture<'c, Result<Tally, Problem>>,
}

/// A part on its way out.
#[derive(Debug, Clone)]
pub struct Taken {
    pub part: Json,
    /// Everybody named in it.
    pub people: Vec<Uuid>,
}

/// What bringing a part would do.
#[derive(Debug, Clone, Default)]
pub struct Planned {
    pub tally: Tally,
    /// Everybody whose words would be added, by their ids in the file.
    pub people: Vec<Uuid>,
}

/// Where what a file names is here.
#[derive(Debug, Clone, Default)]
pub struct Here {
    /// Records of the container, by their ids in the file. One that is missing was left out.
    pub records: HashMap<Uuid, Uuid>,
    /// The same of people; those of a plan may not be here yet.
    pub people: HashMap<Uuid, Uuid>,
}

/// How many of something are brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub add: usize,
    /// Here already.
    pub same: usize,
    /// About something that is not here.
    pub left_out: usize,
}

impl Tally {
    pub fn of(add: usize, same: usize, left_out: usize) -> Self {
        Self { add, same, left_out }
    }
}

/// The parts of all capabilities.
pub fn carried(app: &App) -> Vec<Carried> {
    let manifests = app.states.get::<Vec<Manifest>>();
    manifests.iter().flat_map(|all| all.iter()).filter_map(|manifest| manifest.carried).collect()
}
