//! What the capabilities tell of what can be followed, gathered: who may read it, what it is called, what happened to it.

use crate::follow::Target;
use capability::{Followed, FollowedKind, Manifest};
use kernel::{Actor, Audience, Problem, RecordRef};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use store::{Event, StoreError};
use uuid::Uuid;
use web::{App, Words};

/// Everything that can be followed in this forum.
pub struct FollowedAll {
    all: Vec<Followed>,
    told: HashSet<&'static str>,
}

/// What is followed, as lists and mails name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    pub title: String,
    /// A path on this forum.
    pub address: String,
}

/// Events looked at, at most, for the latest of something that gathers others.
const MOST_LOOKED_AT: usize = 20_000;
const LOOKED_AT_ONCE: u32 = 1_000;

impl FollowedAll {
    pub fn of(app: &App) -> Self {
        let all: Vec<Followed> = manifests(app).iter().filter_map(|manifest| manifest.followed).collect();
        let told = all.iter().flat_map(|one| one.events.iter().copied()).collect();
        Self { all, told }
    }

    /// The kinds of records that feeds of visitors rest on.
    pub fn kinds(&self) -> impl Iterator<Item = &'static FollowedKind> + '_ {
        self.all.iter().flat_map(|one| one.kinds)
    }

    /// The kinds of records that calendars, and what is open, rest on for visitors.
    pub fn dated(&self, app: &App) -> Vec<&'static str> {
        let kinds = self.kinds().map(|kind| kind.kind);
        kinds.chain(manifests(app).iter().flat_map(|manifest| manifest.dated.iter().copied())).collect()
    }

    fn of_kind(&self, kind: &str) -> Option<&Followed> {
        self.all.iter().find(|one| one.kinds.iter().any(|known| known.kind == kind))
    }

    fn of_list(&self, address: &str) -> Option<&Followed> {
        let path = address.split('?').next().unwrap_or_default();
        self.all.iter().find(|one| !one.list.is_empty() && one.list == path)
    }

    /// Whether an event is one that followers are told of, if it happened to what they follow.
    pub fn is_told(&self, event: &Event) -> bool {
        self.told.contains(event.kind.as_str()) && event.audience != Audience::Internal
    }

    /// Whether it is told at once to everybody who gets mail of it.
    pub fn is_urgent(&self, event: &Event) -> bool {
        let mut telling = self.all.iter().filter(|one| one.events.contains(&event.kind.as_str()));
        telling.any(|one| (one.is_urgent)(event))
    }

    /// Whether an event is told to whoever follows this, whatever it is: a record or list of those that it is news of
    /// all of.
    pub fn is_of_all(&self, event: &Event, target: &Target) -> bool {
        let of = match target {
            Target::Record(record) => self.of_kind(&record.kind),
            Target::List(address) => self.of_list(address),
        };
        of.is_some_and(|one| (one.is_of_all)(event))
    }

    /// Who did what it tells, or whose words it tells.
    pub fn by(&self, event: &Event) -> [Option<Uuid>; 2] {
        let author = self.all.iter().find_map(|one| (one.author)(event));
        [event.actor, author]
    }

    /// The records through which each event is followed, its own first; each once.
    pub async fn targets(&self, app: &App, events: &[Event]) -> Result<Vec<Vec<Target>>, StoreError> {
        let mut targets: Vec<Vec<Target>> =
            events.iter().map(|event| vec![Target::record(&event.record)]).collect();
        for one in &self.all {
            let through = (one.through)(app, events).await?;
            for (targets, through) in targets.iter_mut().zip(through) {
                for record in through {
                    // What is told of another's record is news of what gathers that.
                    let others = self.of_kind(&record.kind).filter(|other| !is_same(other, one));
                    let gathered = others.map(|other| (other.gathered_in)(app, &record));
                    targets.push(Target::record(&record));
                    targets.extend(gathered.iter().flatten().map(Target::record));
                }
            }
        }
        for targets in &mut targets {
            let mut known = HashSet::new();
            targets.retain(|target| known.insert(target.clone()));
        }
        Ok(targets)
    }

    /// Which of these records are in a list now.
    pub async fn in_list(
        &self,
        app: &App,
        address: &str,
        records: &[Uuid],
    ) -> Result<HashSet<Uuid>, StoreError> {
        match self.of_list(address) {
            Some(one) => Ok((one.in_list)(app, address, records).await?.into_iter().collect()),
            None => Ok(HashSet::new()),
        }
    }

    /// What somebody means by an address or a record's name, where they may read it; with what it is called.
    pub async fn meant(
        &self,
        app: &App,
        actor: &Actor,
        t: &Words,
        text: &str,
    ) -> Result<Option<(Target, Called)>, StoreError> {
        let Some(mut target) = Target::parse(text) else { return Ok(None) };
        if let Target::List(address) = &target {
            let Some(one) = self.of_list(address) else { return Ok(None) };
            let Some(listed) = (one.list_at)(app, actor, t, address).await? else { return Ok(None) };
            target = match &listed.record {
                Some(record) => Target::record(record),
                None => Target::List(listed.address),
            };
        }
        let called = self.called(app, actor, t, std::slice::from_ref(&target)).await?.into_iter().next();
        Ok(called.flatten().map(|called| (target, called)))
    }

    /// What these are called and where they stand; `None` where the actor may not read, or nothing is there.
    pub async fn called(
        &self,
        app: &App,
        actor: &Actor,
        t: &Words,
        targets: &[Target],
    ) -> Result<Vec<Option<Called>>, StoreError> {
        let mut found: Vec<Option<Called>> = vec![None; targets.len()];
        for one in &self.all {
            let (mut at, mut records) = (Vec::new(), Vec::new());
            for (place, target) in targets.iter().enumerate() {
                if let Target::Record(record) = target
                    && one.kinds.iter().any(|known| known.kind == record.kind)
                {
                    at.push(place);
                    records.push(RecordRef::new(record.kind.clone(), record.id));
                }
            }
            let cards =
                if records.is_empty() { Vec::new() } else { (one.called)(app, actor, t, &records).await? };
            for (place, card) in at.into_iter().zip(cards) {
                found[place] = card.map(|card| Called { title: card.title, address: card.address });
            }
        }
        for (place, target) in targets.iter().enumerate() {
            let Target::List(address) = target else { continue };
            let Some(one) = self.of_list(address) else { continue };
            let listed = (one.list_at)(app, actor, t, address).await?;
            found[place] = listed.map(|listed| Called { title: listed.title, address: listed.address });
        }
        Ok(found)
    }

    /// Events in words; `None`: not worth telling anybody.
    pub async fn told(
        &self,
        app: &App,
        t: &Words,
        events: &[Event],
    ) -> Result<Vec<Option<String>>, StoreError> {
        let mut told: Vec<Option<String>> = vec![None; events.len()];
        for one in &self.all {
            let (mut at, mut theirs) = (Vec::new(), Vec::new());
            for (place, event) in events.iter().enumerate() {
                if one.events.contains(&event.kind.as_str()) {
                    at.push(place);
                    theirs.push(event.clone());
                }
            }
            let said = if theirs.is_empty() { Vec::new() } else { (one.told)(app, t, &theirs).await? };
            for (place, said) in at.into_iter().zip(said) {
                told[place] = said;
            }
        }
        Ok(told)
    }

    /// What an address of a feed means: `("rounds", "2020")`, `("register", "")`, with the feed's own query.
    pub async fn by_feed(
        &self,
        app: &App,
        actor: &Actor,
        t: &Words,
        (place, key, query): (&str, &str, &str),
    ) -> Result<Option<(Target, Called)>, StoreError> {
        let Some(kind) = self.kinds().find(|kind| kind.place == place && kind.is_only == key.is_empty())
        else {
            return Ok(None);
        };
        let Some(one) = self.of_kind(kind.kind) else { return Ok(None) };
        if !query.is_empty() {
            let address = format!("{}?{query}", one.list);
            let is_list = kind.is_only && !one.list.is_empty();
            return if is_list { self.meant(app, actor, t, &address).await } else { Ok(None) };
        }
        match (one.found)(app, kind.kind, key).await? {
            Some(record) => self.meant(app, actor, t, &Target::record(&record).to_string()).await,
            None => Ok(None),
        }
    }

    /// The address of a target's feed for everybody.
    pub fn feed_of(&self, app: &App, target: &Target) -> Option<String> {
        match target {
            Target::Record(record) => {
                let kind = self.kinds().find(|kind| kind.kind == record.kind)?;
                if kind.is_only {
                    return Some(format!("/feeds/{}.atom", kind.place));
                }
                let record = RecordRef::new(record.kind.clone(), record.id);
                let key = (self.of_kind(kind.kind)?.key_of)(app, &record)?;
                Some(format!("/feeds/{}/{key}.atom", kind.place))
            }
            Target::List(address) => {
                let (_, query) = address.split_once('?')?;
                let only = self.of_list(address)?.kinds.iter().find(|kind| kind.is_only)?;
                Some(format!("/feeds/{}.atom?{query}", only.place))
            }
        }
    }

    /// The latest that happened to any of these and may be told to whoever reads these audiences, newest first.
    pub async fn latest(
        &self,
        app: &App,
        audiences: &HashSet<Audience>,
        targets: &[Target],
        most: usize,
    ) -> Result<Vec<Event>, StoreError> {
        let is_wanted = |event: &Event| self.is_told(event) && audiences.contains(&event.audience);
        let mut found: HashMap<i64, Event> = HashMap::new();
        let mut db = app.store.read();
        let mut gathering = Vec::new();
        for target in targets {
            match target {
                Target::Record(record)
                    if !self.kinds().any(|kind| kind.kind == record.kind && kind.gathers) =>
                {
                    let limit = u32::try_from(most * 2).unwrap_or(u32::MAX);
                    let events = Event::of_record(&mut db, record.id, limit).await?;
                    found.extend(events.into_iter().filter(is_wanted).map(|event| (event.id, event)));
                    let record = RecordRef::new(record.kind.clone(), record.id);
                    for one in &self.all {
                        let events = (one.events_of)(app, &record, limit).await?;
                        found.extend(events.into_iter().filter(is_wanted).map(|event| (event.id, event)));
                    }
                }
                gathers => gathering.push(gathers.clone()),
            }
        }
        let mut looked_at = 0;
        let (mut before, mut gathered) = (None, 0);
        while !gathering.is_empty() && gathered < most && looked_at < MOST_LOOKED_AT {
            let events = Event::before(&mut db, before, LOOKED_AT_ONCE).await?;
            let Some(last) = events.last() else { break };
            before = Some(last.id);
            looked_at += events.len();
            let events: Vec<Event> = events.into_iter().filter(is_wanted).collect();
            for event in self.among(app, events, &gathering).await? {
                gathered += 1;
                found.insert(event.id, event);
            }
        }
        let mut latest: Vec<Event> = found.into_values().collect();
        latest.sort_by_key(|event| std::cmp::Reverse(event.id));
        latest.truncate(most);
        Ok(latest)
    }

    /// Those events that any of the targets is followed by.
    async fn among(
        &self,
        app: &App,
        events: Vec<Event>,
        targets: &[Target],
    ) -> Result<Vec<Event>, StoreError> {
        let wanted: HashSet<&Target> = targets.iter().collect();
        let records: Vec<Uuid> = events.iter().map(|event| event.record.id).collect();
        let mut listed: HashSet<Uuid> = HashSet::new();
        for target in targets {
            if let Target::List(address) = target {
                listed.extend(self.in_list(app, address, &records).await?);
            }
        }
        let through = self.targets(app, &events).await?;
        let is_among = |(event, through): &(Event, Vec<Target>)| {
            listed.contains(&event.record.id)
                || through.iter().any(|target| wanted.contains(target))
                || targets.iter().any(|target| self.is_of_all(event, target))
        };
        Ok(events.into_iter().zip(through).filter(is_among).map(|(event, _)| event).collect())
    }
}

/// Whether two capabilities are one: each kind is of one alone.
fn is_same(one: &Followed, other: &Followed) -> bool {
    one.kinds == other.kinds
}

/// All capabilities of the forum.
pub fn manifests(app: &App) -> Arc<Vec<Manifest>> {
    app.state::<Vec<Manifest>>()
}

/// Who may read what, asked when it is read: everybody's, and the containers that the actor may enter now.
pub async fn audiences(app: &App, actor: &Actor) -> Result<HashSet<Audience>, StoreError> {
    let mut audiences = HashSet::from([Audience::Public]);
    for manifest in manifests(app).iter() {
        let containers = (manifest.readable)(app, actor).await?;
        audiences.extend(containers.into_iter().map(Audience::Container));
    }
    Ok(audiences)
}

/// The words for a reader without a browser: of the language in the address, else as the browser has it.
pub fn words_of(ask: &web::Ask) -> Words {
    let query = ask.query();
    match query.get("lang") {
        "" => ask.viewer.t.clone(),
        wished => {
            let offered = ask.app.forum.now().languages.clone();
            ask.app.catalogue.words(&ask.app.catalogue.choose(&offered, Some(wished), None))
        }
    }
}

/// Said of a feed, a calendar or a follow that is not there, or not for whoever asks.
pub fn nothing_there() -> Problem {
    Problem::not_found("such feed, or it is not public").said_by("following-nothing-there")
}
