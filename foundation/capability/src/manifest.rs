use crate::around::{ContainerKind, Dates, Followed, OpenNow, Panel, StandsFor, TookPart, Worker};
use crate::carried::Carried;
use crate::erased::ErasedOf;
use crate::held::{Log, Queue};
use crate::letters::LetterKind;
use crate::replies::TakeReply;
use crate::{Command, Seed};
use kernel::{Actor, Problem, RecordRef, Rule};
use serde_json::Value as Json;
use std::sync::Arc;
use store::{BoxFuture, Change, Job, JobOutcome, Migration, Store, StoreError};
use uuid::Uuid;
use web::app::{App, Options, States};
use web::freshness::Follower;
use web::{Ask, Messages, Place, Rests, Routes};

/// Runs the jobs of one kind. Mail goes out by `app.state::<mail::Transport>()`.
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

/// Who may read what a part of the start page leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Everybody, without an account.
    Everybody,
    /// Not everybody, but whoever asks.
    Asker,
    /// Not whoever asks.
    Others,
}

/// A capability's part of the start page.
#[derive(Debug, Clone)]
pub struct FrontPart {
    /// What goes into `<main>`: sections with headings of the second order.
    pub html: String,
    pub open_to: Openness,
    pub rests: Rests,
}

/// Draws a capability's part of the start page for whoever asks.
pub type Front = for<'a> fn(&'a Ask) -> BoxFuture<'a, Result<FrontPart, Problem>>;

/// The rules of all capabilities, each with its capability's name; in the app's state for the page "Who may do what".
pub struct AllRules(pub Vec<(&'static str, &'static [&'static Rule])>);

/// Everything about one capability that others need to know. Each has one, in its `lib.rs`:
/// `Manifest { rules: rules::ALL, ..Manifest::named("people") }`.
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
    /// Kinds of jobs that may take minutes: others do not wait for them.
    pub slow_jobs: &'static [&'static str],
    /// Places in the navigation.
    pub places: &'static [Place],
    /// Kinds of events it writes; `doctor` names those that nobody does. Empty: all are taken as its own.
    pub events: &'static [&'static str],
    /// Its part of the start page.
    pub front: Option<Front>,
    /// Makes what it keeps in memory. Called once, before anything is served.
    pub open: for<'a> fn(&'a Store, &'a Options, &'a mut Opened) -> BoxFuture<'a, Result<(), StoreError>>,
    /// Its part of a new forum: the register that `init` makes, the default groups. Answers lines for whoever
    /// made the forum, such as the link by which the first administrator comes in.
    pub init: for<'c> fn(&'c mut Change, &'c Seed) -> BoxFuture<'c, Result<Vec<String>, Problem>>,
    /// What is to be done again in a database that came back from a backup: erasing people who were erased since.
    pub restored: for<'c> fn(&'c mut Change) -> BoxFuture<'c, Result<(), Problem>>,
    /// Containers of its own in which the actor may read now: registers in their phase. Asked whenever something is
    /// read by its audience, so that a change of phase holds at once.
    pub readable: for<'a> fn(&'a App, &'a Actor) -> BoxFuture<'a, Result<Vec<RecordRef>, StoreError>>,
    /// Kinds of containers of its own that records of others may be in too.
    pub containers: &'static [ContainerKind],
    /// How its records stand for others; `None`: each stands for itself.
    pub stands_for: Option<StandsFor>,
    /// What it shows on the pages of others' records.
    pub panels: &'static [Panel],
    /// How its records are followed; `None`: it has none that anybody follows.
    pub followed: Option<Followed>,
    /// What can be taken part in now.
    pub open_now: Option<OpenNow>,
    /// What the calendar shows.
    pub dates: Option<Dates>,
    /// Kinds of records, besides those that are followed, which `open_now` and `dates` tell visitors of: what is kept for
    /// them rests on these.
    pub dated: &'static [&'static str],
    /// What becomes of answers by mail, by the kind of their reply address. They ask the database alone: where a mail comes
    /// in, nothing that `open` makes is there.
    pub replies: &'static [(&'static str, TakeReply)],
    /// What waits in it for a moderator; see [`crate::held`].
    pub held: Option<Queue>,
    /// What moderators did in it.
    pub moderated: Option<Log>,
    /// Who took part in what others hold.
    pub took_part: Option<TookPart>,
    /// What of it goes along when another's records go to another forum.
    pub carried: Option<Carried>,
    /// What it does by itself while the forum is served.
    pub worker: Option<Worker>,
    /// The letters it sends, as far as a forum can word them itself.
    pub letters: &'static [LetterKind],
    /// What it keeps of one party, for them to take along; nothing to tell is `null`.
    pub own_data: for<'a> fn(&'a Store, Uuid) -> BoxFuture<'a, Result<Json, StoreError>>,
    /// What becomes of what it has of one party when the party is erased; what it does then hangs on `party-erased`.
    pub erased_of: ErasedOf,
    /// What is wrong in its tables, in words: for `doctor`.
    pub examine: for<'a> fn(&'a Store) -> BoxFuture<'a, Result<Vec<String>, StoreError>>,
}

impl Manifest {
    /// A capability that has a name and nothing else yet.
    pub const fn named(name: &'static str) -> Self {
        Self {
            name,
            migrations: Vec::new,
            messages: &[],
            rules: &[],
            routes: |routes| routes,
            commands: Vec::new,
            jobs: &[],
            slow_jobs: &[],
            places: &[],
            events: &[],
            front: None,
            open: |_, _, _| Box::pin(async { Ok(()) }),
            init: |_, _| Box::pin(async { Ok(Vec::new()) }),
            restored: |_| Box::pin(async { Ok(()) }),
            readable: |_, _| Box::pin(async { Ok(Vec::new()) }),
            containers: &[],
            stands_for: None,
            panels: &[],
            followed: None,
            open_now: None,
            dates: None,
            dated: &[],
            replies: &[],
            held: None,
            moderated: None,
            took_part: None,
            carried: None,
            worker: None,
            letters: &[],
            own_data: |_, _| Box::pin(async { Ok(Json::Null) }),
            erased_of: |_, _| Box::pin(async { Ok(Vec::new()) }),
            examine: |_| Box::pin(async { Ok(Vec::new()) }),
        }
    }
}
