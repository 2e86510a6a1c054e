//! What happened since some place in the log, as far as anybody follows it: small enough to hold a day of a hundred
//! thousand events.

use crate::follow::{Cadence, Follow, Record, Target};
use crate::followed::FollowedAll;
use crate::queries::{self, Mail};
use kernel::{Audience, Instant};
use std::collections::{HashMap, HashSet};
use store::{Event, StoreError};
use uuid::Uuid;
use web::App;

/// Events read at once.
const AT_ONCE: u32 = 2_000;
/// Events of one follow in one letter, at most: more than a letter shows.
const MOST_OF_ONE: usize = 400;

/// Something that happened, without its words: those are read again for the few that are told.
#[derive(Debug)]
pub struct Item {
    pub event: i64,
    pub at: Instant,
    pub subject: Record,
    /// Who did it, and whose words it tells.
    by: [Option<Uuid>; 2],
    audience: u32,
    is_urgent: bool,
    /// Its place among all events of this span.
    place: u32,
}

#[derive(Debug, Default)]
pub struct News {
    /// In the order of the log.
    pub items: Vec<Item>,
    by_target: HashMap<Target, Vec<u32>>,
    audiences: Vec<Audience>,
    /// Places of all events of the span by their ids, from 1.
    places: HashMap<i64, u32>,
    pub last: i64,
}

impl News {
    /// Nothing has happened since an event.
    pub fn none(after: i64) -> Self {
        Self { last: after, ..Self::default() }
    }

    /// Everything since an event; `None`: nothing has happened.
    pub async fn since(app: &App, followed: &FollowedAll, after: i64) -> Result<Option<Self>, StoreError> {
        let mut db = app.store.read();
        let mut news = Self::none(after);
        let mut targets: Option<HashSet<Target>> = None;
        let mut records: HashMap<Uuid, Vec<u32>> = HashMap::new();
        loop {
            let events = Event::settled_after(&mut db, news.last, AT_ONCE).await?;
            let Some(last) = events.last() else { break };
            news.last = last.id;
            for event in &events {
                let place = u32::try_from(news.places.len() + 1).unwrap_or(u32::MAX);
                news.places.insert(event.id, place);
            }
            let events: Vec<Event> = events.into_iter().filter(|event| followed.is_told(event)).collect();
            if events.is_empty() {
                continue;
            }
            if targets.is_none() {
                targets = Some(queries::followed_targets(&mut db).await?.into_iter().collect());
            }
            let through = followed.targets(app, &events).await?;
            for (event, through) in events.iter().zip(through) {
                let at = news.add(event, followed);
                records.entry(event.record.id).or_default().push(at);
                let known = targets.iter().flatten();
                for target in known.filter(|target| followed.is_of_all(event, target)) {
                    news.by_target.entry(target.clone()).or_default().push(at);
                }
                for target in through {
                    let is_told = followed.is_of_all(event, &target);
                    if !is_told && targets.as_ref().is_some_and(|known| known.contains(&target)) {
                        news.by_target.entry(target).or_default().push(at);
                    }
                }
            }
        }
        if news.places.is_empty() {
            return Ok(None);
        }
        let lists = targets.into_iter().flatten().filter(|target| matches!(target, Target::List(_)));
        news.list(app, followed, lists, &records).await?;
        Ok(Some(news))
    }

    fn add(&mut self, event: &Event, followed: &FollowedAll) -> u32 {
        let known = self.audiences.iter().position(|audience| *audience == event.audience);
        let audience = known.unwrap_or_else(|| {
            self.audiences.push(event.audience.clone());
            self.audiences.len() - 1
        });
        let at = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        self.items.push(Item {
            event: event.id,
            at: event.at,
            subject: Record { kind: event.record.kind.clone(), id: event.record.id },
            by: followed.by(event),
            audience: u32::try_from(audience).unwrap_or(u32::MAX),
            is_urgent: followed.is_urgent(event),
            place: self.places.get(&event.id).copied().unwrap_or_default(),
        });
        at
    }

    /// What happened to the records of each list that anybody follows.
    async fn list(
        &mut self,
        app: &App,
        followed: &FollowedAll,
        lists: impl Iterator<Item = Target>,
        records: &HashMap<Uuid, Vec<u32>>,
    ) -> Result<(), StoreError> {
        let ids: Vec<Uuid> = records.keys().copied().collect();
        if ids.is_empty() {
            return Ok(());
        }
        for list in lists {
            let Target::List(address) = &list else { continue };
            let found = followed.in_list(app, address, &ids).await?;
            let mut items: Vec<u32> =
                found.iter().filter_map(|id| records.get(id)).flatten().copied().collect();
            if !items.is_empty() {
                let told = self.by_target.entry(list).or_default();
                told.append(&mut items);
                told.sort_unstable();
                told.dedup();
            }
        }
        Ok(())
    }

    /// All events of the span, told or not.
    pub fn length(&self) -> usize {
        self.places.len()
    }

    /// Whose eyes an item is for.
    pub fn audience(&self, at: u32) -> &Audience {
        &self.audiences[self.items[at as usize].audience as usize]
    }

    /// What of it anybody follows.
    pub fn targets(&self) -> Vec<Target> {
        self.by_target.keys().cloned().collect()
    }

    /// What somebody is to be told by this mail, newest first, and by which of their follows. `told` is the last event
    /// they were told of.
    pub fn of<'f>(
        &self,
        mail: Mail,
        party: Uuid,
        follows: &'f [Follow],
        audiences: &HashSet<Audience>,
        told: i64,
    ) -> (Vec<u32>, Vec<&'f Follow>) {
        // Whoever was told of nothing in this span stands before its beginning.
        let told = self.places.get(&told).copied().unwrap_or_default();
        let may_read: Vec<bool> =
            self.audiences.iter().map(|audience| audiences.contains(audience)).collect();
        let (mut all, mut by) = (HashSet::new(), Vec::new());
        for follow in follows {
            let Some(items) = self.by_target.get(&follow.target) else { continue };
            let mut found = 0;
            for at in items.iter().rev() {
                let item = &self.items[*at as usize];
                if item.place <= told || found == MOST_OF_ONE {
                    break;
                }
                let is_own = item.by.contains(&Some(party));
                let may_read = may_read.get(item.audience as usize).copied().unwrap_or(false);
                if !is_own && may_read && item.is_told_by(mail, follow) {
                    all.insert(*at);
                    found += 1;
                }
            }
            if found > 0 {
                by.push(follow);
            }
        }
        let mut all: Vec<u32> = all.into_iter().collect();
        all.sort_unstable_by(|one, other| other.cmp(one));
        (all, by)
    }
}

impl Item {
    /// Who wishes mail of it hears of what is urgent at once, and of it no second time with the day's mail.
    fn is_told_by(&self, mail: Mail, follow: &Follow) -> bool {
        match (follow.periods.at(self.at), mail) {
            (Some(Cadence::AtOnce), Mail::AtOnce) => true,
            (Some(Cadence::Daily), Mail::AtOnce) => self.is_urgent,
            (Some(Cadence::Daily), Mail::Daily) => !self.is_urgent,
            _ => false,
        }
    }
}
