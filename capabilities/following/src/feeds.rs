//! Atom feeds (RFC 4287): what happened, in words, to one thing for everybody, or to all that somebody follows under a
//! secret address. A feed shows what its reader may read at the moment it is asked for, and holds no e-mail address.

use crate::follow::Target;
use crate::followed::{Called, FollowedAll, audiences, nothing_there, words_of};
use crate::identify::reader;
use crate::{actions, queries};
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use kernel::{Actor, Instant, Problem, ProblemKind};
use people::secret;
use sha2::{Digest as _, Sha256};
use std::collections::{HashMap, HashSet};
use store::{Event, StoreError};
use uuid::Uuid;
use web::{App, Ask, Reply, Rests, Words, reply};

const KIND: &str = "application/atom+xml; charset=utf-8";
/// Entries of a feed.
const MOST_ENTRIES: usize = 50;

/// `/feeds/register.atom`, with the filters of its list or without.
pub async fn of_only(ask: Ask) -> Reply {
    let file = ask.part("file").to_owned();
    let place = file.strip_suffix(".atom").ok_or_else(nothing_there)?;
    public(&ask, place, "").await
}

/// `/feeds/rounds/2020.atom`
pub async fn of_one(ask: Ask) -> Reply {
    let (place, file) = (ask.part("place").to_owned(), ask.part("file").to_owned());
    let key = file.strip_suffix(".atom").filter(|key| !key.is_empty()).ok_or_else(nothing_there)?;
    public(&ask, &place, key).await
}

/// What a visitor may read, whoever asks.
async fn public(ask: &Ask, place: &str, key: &str) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let t = words_of(ask);
    let followed = FollowedAll::of(&ask.app);
    let query = query_without_language(ask);
    let meant = followed.by_feed(&ask.app, &Actor::Visitor, &t, (place, key, &query)).await?;
    let (target, called) = meant.ok_or_else(nothing_there)?;
    let audiences = audiences(&ask.app, &Actor::Visitor).await?;
    let targets = [target.clone()];
    let events = followed.latest(&ask.app, &audiences, &targets, MOST_ENTRIES).await?;
    let id = match &target {
        Target::Record(record) => format!("urn:uuid:{}", record.id),
        Target::List(address) => named_id(&["list", address]),
    };
    let asks = Asks { app: &ask.app, t: &t, actor: &Actor::Visitor, followed: &followed };
    let about = About { id, called, address: own_address(ask) };
    let bytes = asks.feed(about, events).await?;
    let kinds = followed.kinds().map(|kind| kind.kind);
    reply::shared_file(ask, version, Rests::on(kinds.chain(["party", "forum"])), KIND, bytes)
}

/// `/feeds/mine/{secret}.atom`: all that the owner of the address follows, as far as they may read it now.
pub async fn of_owner(ask: Ask) -> Reply {
    ask.app.freshness.catch_up().await?;
    let file = ask.part("file").to_owned();
    let secret = file.strip_suffix(".atom").unwrap_or_default();
    let (party, actor) = owner(&ask.app, secret).await?;
    let t = words_of(&ask);
    let followed = FollowedAll::of(&ask.app);
    let follows = queries::follows_of(&mut ask.app.store.read(), party).await?;
    let targets: Vec<Target> =
        follows.into_iter().filter(|follow| !follow.is_paused).map(|follow| follow.target).collect();
    let called = followed.called(&ask.app, &actor, &t, &targets).await?;
    let targets: Vec<Target> = targets
        .into_iter()
        .zip(called)
        .filter(|(_, called)| called.is_some())
        .map(|(target, _)| target)
        .collect();
    let audiences = audiences(&ask.app, &actor).await?;
    let events = followed.latest(&ask.app, &audiences, &targets, MOST_ENTRIES).await?;
    let asks = Asks { app: &ask.app, t: &t, actor: &actor, followed: &followed };
    let called = Called { title: t.say("following-what-you-follow"), address: "/following".into() };
    let about = About { id: named_id(&["owner", &party.to_string()]), called, address: own_address(&ask) };
    Ok(reply::own_file(&ask, KIND, asks.feed(about, events).await?))
}

/// Whose secret address it is, as they stand now.
pub async fn owner(app: &App, secret: &str) -> Result<(Uuid, Actor), Problem> {
    if !secret::is_well_formed(secret) {
        return Err(nothing_there());
    }
    let mut db = app.store.read();
    let party = queries::owner_of(&mut db, &actions::hashed(secret)).await?.ok_or_else(nothing_there)?;
    let reader = reader(app, &mut db, party).await?.ok_or_else(nothing_there)?;
    Ok((party, reader.actor))
}

fn query_without_language(ask: &Ask) -> String {
    let pairs = web::ask::decode(&ask.viewer.query);
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .filter(|(name, _)| name != "lang")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    web::ask::encode(&pairs)
}

/// The full address under which this was asked for.
fn own_address(ask: &Ask) -> String {
    let query = if ask.viewer.query.is_empty() { String::new() } else { format!("?{}", ask.viewer.query) };
    format!("{}{}{query}", ask.app.options.public_url, ask.viewer.path)
}

/// An id made from words, the same whenever it is made: a UUID of version 8 (RFC 9562) from their SHA-256.
fn named_id(words: &[&str]) -> String {
    let mut digest = Sha256::new();
    for word in words {
        digest.update(word.as_bytes());
        digest.update([0]);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.finalize()[..16]);
    format!("urn:uuid:{}", uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// Whom a feed is made for.
struct Asks<'a> {
    app: &'a App,
    t: &'a Words,
    actor: &'a Actor,
    followed: &'a FollowedAll,
}

struct About {
    id: String,
    called: Called,
    address: String,
}

impl Asks<'_> {
    async fn feed(&self, about: About, events: Vec<Event>) -> Result<Vec<u8>, Problem> {
        let forum = self.app.forum.now().name.clone();
        let url = &self.app.options.public_url;
        let updated = match events.first() {
            Some(newest) => newest.at,
            None => beginning(self.app).await?,
        };
        let language = self.t.language().to_string();
        let feed = Feed {
            lang: Some(language.clone()),
            title: Text::plain(format!("{} · {forum}", about.called.title)),
            id: about.id,
            updated: moment(updated),
            authors: vec![Person { name: forum, ..Person::default() }],
            links: vec![
                link("self", about.address, Some("application/atom+xml")),
                link("alternate", format!("{url}{}", about.called.address), Some("text/html")),
            ],
            entries: self.entries(&events).await?,
            ..Feed::default()
        };
        feed.write_to(Vec::new()).map_err(|error| {
            Problem::new(ProblemKind::Internal, format!("the feed cannot be written: {error}"))
        })
    }

    async fn entries(&self, events: &[Event]) -> Result<Vec<Entry>, StoreError> {
        let mut subjects: Vec<Target> = events.iter().map(|event| Target::record(&event.record)).collect();
        subjects.sort_unstable();
        subjects.dedup();
        let called = self.followed.called(self.app, self.actor, self.t, &subjects).await?;
        let called: HashMap<Target, Called> =
            subjects.into_iter().zip(called).filter_map(|(target, called)| Some((target, called?))).collect();
        let told = self.followed.told(self.app, self.t, events).await?;
        let actors: HashSet<Uuid> = events.iter().filter_map(|event| event.actor).collect();
        let actors: Vec<Uuid> = actors.into_iter().collect();
        let names = people::queries::public_names(&mut self.app.store.read(), &actors).await?;
        let url = &self.app.options.public_url;
        let entry = |(event, what): (&Event, Option<String>)| {
            let subject = called.get(&Target::record(&event.record))?;
            let what = what?;
            let actor = event.actor.and_then(|actor| names.get(&actor));
            let author = actor.filter(|name| !name.is_erased && !name.name.is_empty());
            let author = author.map(|name| Person { name: name.name.clone(), ..Person::default() });
            let content = Content {
                value: Some(what.clone()),
                content_type: Some("text".to_owned()),
                ..Content::default()
            };
            let number = event.id.to_string();
            Some(Entry {
                title: Text::plain(format!("{}: {what}", subject.title)),
                id: named_id(&[&event.record.to_string(), &number, &event.at.to_string()]),
                updated: moment(event.at),
                published: Some(moment(event.at)),
                authors: author.into_iter().collect(),
                links: vec![link("alternate", format!("{url}{}", subject.address), Some("text/html"))],
                content: Some(content),
                ..Entry::default()
            })
        };
        Ok(events.iter().zip(told).filter_map(entry).collect())
    }
}

/// When the forum began: what a feed without entries was last changed at.
async fn beginning(app: &App) -> Result<Instant, StoreError> {
    let first = Event::settled_after(&mut app.store.read(), 0, 1).await?;
    Ok(first.first().map(|event| event.at).unwrap_or_default())
}

fn moment(at: Instant) -> FixedDateTime {
    at.to_string().parse().unwrap_or_default()
}

fn link(rel: &str, href: String, kind: Option<&str>) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: kind.map(str::to_owned), ..Link::default() }
}
