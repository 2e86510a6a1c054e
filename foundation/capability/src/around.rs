//! What capabilities ask of each other's records without knowing each other: what one shows on another's page, what the
//! rules ask of the container a record is in, what may be followed, told, answered by mail, and until when.

use crate::Manifest;
use kernel::{Actor, Audience, Card, Date, Instant, Object, Problem, RecordRef};
use store::{BoxFuture, Change, Event, RecordRow, StoreError};
use uuid::Uuid;
use web::{App, Ask, Rests, Words};

/// What one capability shows on the page of another's record: discussion, following.
#[derive(Debug, Clone, Copy)]
pub struct Panel {
    /// `discussion`: its id on the page.
    pub name: &'static str,
    pub place: PanelPlace,
    pub draw: for<'a> fn(&'a Ask, &'a RecordRef) -> BoxFuture<'a, Result<Drawn, Problem>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PanelPlace {
    /// Beside the button with which one contributes: a line or two.
    Ways,
    /// Under everything else, with a heading of the second order.
    Below,
}

/// A panel as it is drawn for whoever asks.
#[derive(Debug, Clone, Default)]
pub struct Drawn {
    /// Empty: nothing is shown.
    pub html: String,
    /// What it rests on, where the page is kept for visitors.
    pub rests: Rests,
}

/// All panels of one place for a record, in the order of the manifests. Their `rests` are added to the page's own.
///
/// # Errors
///
/// When a panel cannot be drawn; the page is then not drawn either.
pub async fn panels(
    ask: &Ask,
    place: PanelPlace,
    record: &RecordRef,
    rests: &mut Rests,
) -> Result<String, Problem> {
    let mut html = String::new();
    let manifests = ask.app.states.get::<Vec<Manifest>>();
    let panels = manifests.iter().flat_map(|all| all.iter()).flat_map(|manifest| manifest.panels);
    for panel in panels.filter(|panel| panel.place == place) {
        let drawn = (panel.draw)(ask, record).await?;
        html.push_str(&drawn.html);
        rests.add(drawn.rests);
    }
    Ok(html)
}

/// What the rules ask of a container: its keeper and its phase.
#[derive(Debug, Clone, Copy)]
pub struct ContainerKind {
    /// `register`
    pub kind: &'static str,
    /// As it is kept in memory, for whoever reads. Ask after `freshness.catch_up()`.
    pub shown: fn(&App, Uuid) -> Option<Object>,
    /// As the database has it now, for whoever changes something.
    pub stands: for<'c> fn(&'c mut Change, Uuid) -> BoxFuture<'c, Result<Option<Object>, StoreError>>,
}

/// What the rules ask of a record that somebody reads: of the container it is in. `None`: it is in none that anybody
/// knows, so nobody may read it.
pub fn object_shown(app: &App, record: &RecordRow) -> Option<Object> {
    match &record.audience {
        Audience::Public => Some(Object::default()),
        Audience::Internal => None,
        Audience::Container(container) => {
            let kind = containers(app).into_iter().find(|kind| kind.kind == container.kind)?;
            (kind.shown)(app, container.id)
        }
    }
}

/// The same inside a change.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn object_that_stands(
    containers: &[ContainerKind],
    change: &mut Change,
    record: &RecordRow,
) -> Result<Option<Object>, StoreError> {
    match &record.audience {
        Audience::Public => Ok(Some(Object::default())),
        Audience::Internal => Ok(None),
        Audience::Container(container) => {
            let Some(kind) = containers.iter().find(|kind| kind.kind == container.kind) else {
                return Ok(None);
            };
            (kind.stands)(change, container.id).await
        }
    }
}

/// All kinds of containers: to be handed into a change, which knows no app.
pub fn containers(app: &App) -> Vec<ContainerKind> {
    let manifests = app.states.get::<Vec<Manifest>>();
    manifests
        .iter()
        .flat_map(|all| all.iter())
        .flat_map(|manifest| manifest.containers.iter().copied())
        .collect()
}

/// Something a person can still take part in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub record: RecordRef,
    /// What it is called.
    pub title: String,
    /// A path on this forum.
    pub address: String,
    /// A sentence: what can be done, and by whom.
    pub what: String,
    /// `None`: until it is closed by hand.
    pub closes: Option<Date>,
    /// Whether it waits for whoever asks: a review they took, a request to them, a draft of theirs.
    pub is_theirs: bool,
}

/// Something with a date, for the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The same for the same thing, whenever it is asked for: `action-018f...`.
    pub uid: String,
    pub title: String,
    /// A path on this forum.
    pub address: String,
    pub about: String,
    pub date: Date,
    pub changed: Instant,
    pub is_done: bool,
}

/// How records of a capability stand for others: what was merged, for the time that it is.
#[derive(Debug, Clone, Copy)]
pub struct StandsFor {
    /// `recommendation`
    pub kind: &'static str,
    /// Those that a record stands for now, as memory has them. Ask after `freshness.catch_up()`.
    pub others: fn(&App, Uuid) -> Vec<Uuid>,
    /// The one that stands for a record now.
    pub by: fn(&App, Uuid) -> Option<Uuid>,
}

/// The records that this one stands for now.
pub fn stands_for(app: &App, record: &RecordRef) -> Vec<RecordRef> {
    let others = standing(app, &record.kind).map(|kind| (kind.others)(app, record.id));
    others.into_iter().flatten().map(|id| RecordRef::new(record.kind.clone(), id)).collect()
}

/// The record that stands for this one now; `None`: it stands for itself.
pub fn stood_for_by(app: &App, record: &RecordRef) -> Option<RecordRef> {
    let by = (standing(app, &record.kind)?.by)(app, record.id)?;
    Some(RecordRef::new(record.kind.clone(), by))
}

fn standing(app: &App, kind: &str) -> Option<StandsFor> {
    let manifests = app.states.get::<Vec<Manifest>>()?;
    manifests.iter().filter_map(|manifest| manifest.stands_for).find(|one| one.kind == kind)
}

/// What a record is called for whoever asks, and where it stands, as those tell who have it followed; `None`: it is of a
/// kind that nobody follows, or not theirs to read.
///
/// # Errors
///
/// When the database cannot be read.
pub async fn called(ask: &Ask, record: &RecordRef) -> Result<Option<Card>, StoreError> {
    let manifests = ask.app.states.get::<Vec<Manifest>>().unwrap_or_default();
    let mut all = manifests.iter().filter_map(|manifest| manifest.followed);
    let Some(one) = all.find(|one| one.kinds.iter().any(|known| known.kind == record.kind)) else {
        return Ok(None);
    };
    let (actor, t) = (&ask.viewer.actor, &ask.viewer.t);
    let cards = (one.called)(&ask.app, actor, t, std::slice::from_ref(record)).await?;
    Ok(cards.into_iter().next().flatten())
}

/// The uid of the day on which something closes, in whatever list of dates it stands.
pub fn closes(record: Uuid, date: Date) -> String {
    format!("closes-{record}-{date}")
}

/// Who took part, with what a capability keeps, in what a container holds: for thanks.
#[derive(Debug, Clone, Copy)]
pub struct TookPart {
    /// `comments`: what is counted.
    pub what: &'static str,
    /// The same as a heading, in the catalogue.
    pub message: &'static str,
    /// The kind of record that lists of it rest on.
    pub kind: &'static str,
    pub count: CountByWhom,
}

/// Everybody with how much of it is read by an audience, from one moment up to another.
pub type CountByWhom = for<'a> fn(&'a App, &'a Audience, (Instant, Instant)) -> Asked<'a, Vec<(Uuid, u64)>>;

/// What is found in the database or in memory.
pub type Asked<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// A kind of what can be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowedKind {
    /// `category`
    pub kind: &'static str,
    /// Its place in addresses of feeds: `/feeds/categories/outcomes.atom`; there is one alone of a kind without a
    /// plural: `/feeds/register.atom`.
    pub place: &'static str,
    pub is_only: bool,
    /// Whether what happens to others is followed through it.
    pub gathers: bool,
}

/// A list that can be followed as it is filtered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its address in the one form it has, without order and page: `/register?status=completed`.
    pub address: String,
    /// What it is called: its filters in words.
    pub title: String,
    /// The record that is all this list shows: a category, a round. Then that is followed.
    pub record: Option<RecordRef>,
}

/// How what happens to a capability's records is followed. What the actor may not read is not there.
#[derive(Debug, Clone, Copy)]
pub struct Followed {
    pub kinds: &'static [FollowedKind],
    /// Path of the list whose filters can be followed: `/register`; empty: there is none.
    pub list: &'static str,
    /// Kinds of events that are told to followers, of whatever record.
    pub events: &'static [&'static str],
    /// Whether it is told at once, also to those who wait for the day's mail.
    pub is_urgent: fn(&Event) -> bool,
    /// Whose words it tells, where somebody else let them through: they are told nothing of it.
    pub author: fn(&Event) -> Option<Uuid>,
    /// Through what each of these events is followed besides the record it happened to: its categories, rounds,
    /// register. Empty for events of others that say nothing here.
    pub through: for<'a> fn(&'a App, &'a [Event]) -> Asked<'a, Vec<Vec<RecordRef>>>,
    /// What gathers a record, as memory has it: the categories a recommendation is filed in. Through these, too, is
    /// followed what another capability tells of it: a comment.
    pub gathered_in: fn(&App, &RecordRef) -> Vec<RecordRef>,
    /// Whether whoever follows anything of this capability is told of an event: the opening of a register is news of
    /// each recommendation in it.
    pub is_of_all: fn(&Event) -> bool,
    /// The latest events, so many at most, that are followed through a record which gathers nothing, besides its own:
    /// comments on it.
    pub events_of: for<'a> fn(&'a App, &'a RecordRef, u32) -> Asked<'a, Vec<Event>>,
    /// Which of these records are in the list at this address now.
    pub in_list: for<'a> fn(&'a App, &'a str, &'a [Uuid]) -> Asked<'a, Vec<Uuid>>,
    /// The list at an address; `None` where it is none, is the whole, or may not be read.
    pub list_at: for<'a> fn(&'a App, &'a Actor, &'a Words, &'a str) -> Asked<'a, Option<Listed>>,
    /// What each of these is called and where it stands.
    pub called: for<'a> fn(&'a App, &'a Actor, &'a Words, &'a [RecordRef]) -> Asked<'a, Vec<Option<Card>>>,
    /// The record of a kind by what addresses call it: an id, or a key (`2020`); empty for the only one.
    pub found: for<'a> fn(&'a App, &'a str, &'a str) -> Asked<'a, Option<RecordRef>>,
    /// What addresses call a record: its key, else its id; `None`: it is not there.
    pub key_of: for<'a> fn(&'a App, &'a RecordRef) -> Option<String>,
    /// Events in words, one sentence each that says who; `None`: not worth telling anybody.
    pub told: for<'a> fn(&'a App, &'a Words, &'a [Event]) -> Asked<'a, Vec<Option<String>>>,
}

/// What is open to take part in, for whoever asks.
pub type OpenNow = for<'a> fn(&'a App, &'a Actor, &'a Words) -> BoxFuture<'a, Result<Vec<Opening>, Problem>>;
/// What has a date, as far as the actor may read it.
pub type Dates = for<'a> fn(&'a App, &'a Actor, &'a Words) -> BoxFuture<'a, Result<Vec<Dated>, Problem>>;

/// Work of a capability's own that hangs on the log or on the hour. Called by the worker whenever something was
/// written, and every other second; does one short piece and answers whether there is more.
pub type Worker = for<'a> fn(&'a App) -> BoxFuture<'a, Result<bool, Problem>>;
