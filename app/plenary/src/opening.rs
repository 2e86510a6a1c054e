//! Putting a forum together: its store, its sentences, what capabilities keep in memory, its routes.

use crate::clock::{SystemClock, ids};
use crate::settings::Settings;
use crate::{api_events, api_pages, backup, capabilities, front_page, wiring};
use capability::{AllRules, Manifest, Opened};
use kernel::{Actor, Problem, ProblemKind};
use std::path::Path;
use std::sync::Arc;
use store::{Location, Store, StoreError};
use web::app::{App, ForumNow, Inner, Nobody, Options};
use web::cache::Pages;
use web::freshness::{Follower, Freshness, Mark};
use web::routes::Route;
use web::words::Catalogue;
use web::{Messages, Routes};

/// Bytes of pages kept in memory.
const KEPT_PAGES: u64 = 16 * 1024 * 1024;
/// Where the key of this forum's form tokens stands; `internal.` is never shown.
pub const KEY: &str = "internal.key";

/// A forum that is ready to answer.
pub struct Forum {
    pub app: App,
    pub router: axum::Router,
    /// Every route with its rule.
    pub table: Vec<Route>,
    pub manifests: Arc<Vec<Manifest>>,
}

/// Where the forum in `data` lives.
pub fn location(data: &Path, settings: &Settings) -> Location {
    Location { data: data.to_owned(), database_url: settings.database_url.clone() }
}

/// Opens an existing forum's database, bringing its schema up, after a backup.
pub async fn store(location: Location, manifests: &[Manifest]) -> Result<Store, Problem> {
    let migrations = capabilities::migrations(manifests);
    let data = location.data.clone();
    let before: store::Before = |store| Box::pin(backup::before_migration(store));
    crate::init::close_to_others(&data);
    let store = Store::open(location, &migrations, Arc::new(SystemClock), Arc::new(ids()), before).await?;
    store.wire(wiring::WITHIN);
    if store::settings::setting(&mut store.read(), KEY).await?.is_none() {
        let detail =
            format!("the forum in {} was never finished; remove it and make it anew", data.display());
        return Err(Problem::new(ProblemKind::Unacceptable, detail));
    }
    Ok(store)
}

/// All sentences of the program.
pub fn catalogue(manifests: &[Manifest]) -> Result<Catalogue, Problem> {
    let mut messages: Vec<Messages> = web::MESSAGES.to_vec();
    messages.extend(front_page::MESSAGES);
    messages.extend(manifests.iter().flat_map(|manifest| manifest.messages));
    Catalogue::new(&messages).map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the sentences cannot be read: {error}"))
    })
}

/// Everything around an opened store that answering needs.
pub async fn forum(store: Store, options: Options, transport: mail::Transport) -> Result<Forum, Problem> {
    let manifests = Arc::new(capabilities::all());
    // Marked before anything is read into memory, so that what happens meanwhile is followed and not missed.
    let mark = Freshness::mark(&store).await?;
    let mut opened = Opened::default();
    for manifest in manifests.iter() {
        (manifest.open)(&store, &options, &mut opened).await?;
    }
    let routes = routes(&manifests);
    let table = routes.table().to_vec();
    opened.states.put(Arc::new(AllRules(rules(&manifests))));
    opened.states.put(Arc::new(transport));
    opened.states.put(Arc::new(api_pages::Interface::of(&routes, &options.public_url)));
    opened.states.put(Arc::new(backup::FROM_PAGES));
    let app = app(store, options, &manifests, mark, opened).await?;
    Ok(Forum { router: routes.into_router(app.clone()), app, table, manifests })
}

/// As much of a forum as a mail that comes in needs: its words, its rules and its database. Nothing of any capability
/// stands in memory, so that a mail costs no more where there is much to read.
pub async fn post_room(store: Store, options: Options, transport: mail::Transport) -> Result<App, Problem> {
    let manifests = Arc::new(capabilities::all());
    let mark = Freshness::mark(&store).await?;
    let mut opened = Opened::default();
    opened.states.put(Arc::new(transport));
    app(store, options, &manifests, mark, opened).await
}

async fn app(
    store: Store,
    options: Options,
    manifests: &Arc<Vec<Manifest>>,
    mark: Mark,
    opened: Opened,
) -> Result<App, Problem> {
    let catalogue = Arc::new(catalogue(manifests)?);
    let key = key(&store).await?;
    let Opened { mut states, mut followers, identify } = opened;
    let now = Arc::new(ForumNow::read(store.clone()).await?);
    followers.insert(0, Arc::clone(&now) as Arc<dyn Follower>);
    let freshness = Freshness::since(mark, store.clone(), followers);
    states.put(Arc::clone(manifests));
    Ok(App::new(Inner {
        store,
        catalogue,
        freshness,
        pages: Pages::new(KEPT_PAGES),
        forum: now,
        identify: identify.unwrap_or_else(|| Arc::new(Nobody)),
        options,
        nav: manifests.iter().flat_map(|manifest| manifest.places.iter().copied()).collect(),
        states,
        key,
    }))
}

fn routes(manifests: &[Manifest]) -> Routes {
    let own = api_events::routes(api_pages::routes(front_page::routes(Routes::new())));
    manifests.iter().fold(own, |routes, manifest| (manifest.routes)(routes))
}

fn rules(manifests: &[Manifest]) -> Vec<(&'static str, &'static [&'static kernel::Rule])> {
    manifests.iter().map(|manifest| (manifest.name, manifest.rules)).collect()
}

/// The forum's key: 256 bits, made once and the same for all its processes.
async fn key(store: &Store) -> Result<[u8; 32], Problem> {
    let known = store::settings::setting(&mut store.read(), KEY).await?;
    let text = match known {
        Some(text) => text,
        None => store.write::<_, StoreError>(Actor::Operator, |change| Box::pin(make_key(change))).await?,
    };
    let mut key = [0; 32];
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = text.get(at * 2..at * 2 + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()).ok_or_else(
            || Problem::new(ProblemKind::Internal, format!("the setting {KEY} is not 64 hexadecimal digits")),
        )?;
    }
    Ok(key)
}

/// Makes the key unless another process was quicker; answers the one that holds.
pub async fn make_key(change: &mut store::Change) -> Result<String, StoreError> {
    if let Some(key) = store::settings::setting(change, KEY).await? {
        return Ok(key);
    }
    let key: Vec<String> = change.secret().iter().map(|byte| format!("{byte:02x}")).collect();
    let key = key.concat();
    change.set_setting(KEY, &key).await?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_sentence_can_be_read() {
        let catalogue = super::catalogue(&crate::capabilities::all()).expect("English sentences");
        assert_eq!(catalogue.check(), Ok(()));
        assert_eq!(catalogue.languages().count(), 6);
    }
}
