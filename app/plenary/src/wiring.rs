//! What one capability's event does in another. Read this file to know it all.
//!
//! Two lists. What must stand or fall with the event happens in its transaction, and is short. Everything else
//! happens after the commit, in the worker: at least once, in the order of the log, and safe to repeat.

use kernel::{Actor, Problem};
use store::{BoxFuture, Event, StoreError, Within};
use web::App;

/// Done by the worker once the event stands.
pub type Afterwards = for<'a> fn(&'a App, &'a Event) -> BoxFuture<'a, Result<(), Problem>>;

/// Kind of event and what it does.
pub const WITHIN: &[(&str, Within)] = &[
    // What somebody had begun and not said goes with them.
    ("party-erased", register::actions::forget),
    // Nobody is left to be told anything.
    ("party-erased", following::actions::forget),
    ("party-erased", discussion::actions::forget),
];

/// Kind of event and what it does.
pub const AFTERWARDS: &[(&str, Afterwards)] = &[];

/// The id of the last event that [`AFTERWARDS`] has been told.
const TOLD: &str = "internal.wiring-told";

/// Tells [`AFTERWARDS`] what has settled since last time; answers whether there may be more.
pub async fn catch_up(app: &App) -> Result<bool, Problem> {
    if AFTERWARDS.is_empty() {
        return Ok(false);
    }
    let mut read = app.store.read();
    let told = store::settings::setting(&mut read, TOLD).await?;
    let told = told.and_then(|id| id.parse().ok()).unwrap_or(0);
    let events = Event::settled_after(&mut read, told, 100).await?;
    let Some(last) = events.last().map(|event| event.id) else { return Ok(false) };
    for event in &events {
        for (_, act) in AFTERWARDS.iter().filter(|(kind, _)| *kind == event.kind) {
            act(app, event).await?;
        }
    }
    app.store
        .write::<_, StoreError>(Actor::Operator, move |change| {
            Box::pin(async move { change.set_setting(TOLD, &last.to_string()).await })
        })
        .await?;
    Ok(true)
}
