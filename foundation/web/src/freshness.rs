//! What may still be shown: caches ask here whether anything they rest on has changed since they were made.
//!
//! Everything that is kept in memory names what it rests on by tags: a record's type (`recommendation`) or its
//! id. The event log says what changed. An entry is good as long as none of its tags has moved since.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use store::{BoxFuture, Event, Store, StoreError, Tail};
use tokio::sync::Mutex;
use uuid::Uuid;

/// Something in memory that is brought up to date by events, before anyone is told that they have happened.
pub trait Follower: Send + Sync {
    /// Takes in what happened. Failing is answered by being told again; nothing made meanwhile is believed.
    fn take_in<'a>(&'a self, news: &'a News) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Tags that move with what was taken in last, besides those of the records it names: of the record that a comment
    /// stands on, so that one comment makes one page new and no other. Asked once after each [`Self::take_in`].
    fn moved_too(&self) -> Vec<String> {
        Vec::new()
    }

    /// Up to which event it had everything when it was made, if that lies behind the log's end: what it was read
    /// from was kept from an earlier run.
    fn made_at(&self) -> Option<i64> {
        None
    }

    /// Told in quiet moments: everything up to this event is taken in. Whoever is slow to make keeps a copy for the
    /// next start.
    fn rest(&self, _at: &Event) -> Result<(), std::io::Error> {
        Ok(())
    }
}

/// Which records something happened to, however often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News(BTreeMap<String, BTreeSet<Uuid>>);

impl News {
    fn add(&mut self, event: &Event) {
        match self.0.get_mut(&event.record.kind) {
            Some(ids) => ids.insert(event.record.id),
            None => self.0.entry(event.record.kind.clone()).or_default().insert(event.record.id),
        };
    }

    /// Whether anything happened to records of this type.
    pub fn has(&self, kind: &str) -> bool {
        self.0.contains_key(kind)
    }

    /// The records of this type that something happened to.
    pub fn of(&self, kind: &str) -> impl ExactSizeIterator<Item = Uuid> + '_ {
        const NONE: &BTreeSet<Uuid> = &BTreeSet::new();
        self.0.get(kind).unwrap_or(NONE).iter().copied()
    }
}

pub struct Freshness {
    store: Store,
    /// The store's version up to which the log has been read.
    known: AtomicU64,
    reading: Mutex<Reading>,
    moved: RwLock<HashMap<String, u64>>,
    followers: Vec<Arc<dyn Follower>>,
}

struct Reading {
    tail: Tail,
    /// Read, and not yet taken in by everyone.
    news: News,
}

/// A place in the log.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    version: u64,
    newest: i64,
}

/// Tags in memory; past this many they are forgotten together, and everything made before counts as old.
const MOST_TAGS: usize = 200_000;
/// The tag that everything rests on.
const EVERYTHING: &str = "";

impl Freshness {
    /// Starts behind the newest event: what is built from now on is built from what is there.
    pub async fn new(store: Store, followers: Vec<Arc<dyn Follower>>) -> Result<Self, StoreError> {
        Ok(Self::since(Self::mark(&store).await?, store, followers))
    }

    /// Where the log stands now. Taken before anything is read into memory.
    pub async fn mark(store: &Store) -> Result<Mark, StoreError> {
        let version = store.version();
        let newest = Event::newest_settled(&mut store.read()).await?.map_or(0, |event| event.id);
        Ok(Mark { version, newest })
    }

    /// Starts behind a mark, so that followers built since then hear of all that they may have missed; behind an
    /// earlier event, if one of them was made from what was known then.
    pub fn since(mark: Mark, store: Store, followers: Vec<Arc<dyn Follower>>) -> Self {
        let made_at = followers.iter().filter_map(|follower| follower.made_at());
        let begin = made_at.fold(mark.newest, i64::min);
        let reading = Mutex::new(Reading { tail: store.follow(begin), news: News::default() });
        // One below the version, so that the first question reads the log.
        let known = AtomicU64::new(mark.version.wrapping_sub(1));
        Self { store, known, reading, moved: RwLock::default(), followers }
    }

    /// Reads what has happened since last time. Cheap when nothing has: two numbers are compared.
    /// Answers the version that everything in memory now stands at.
    pub async fn catch_up(&self) -> Result<u64, StoreError> {
        let version = self.store.version();
        if self.known.load(Ordering::Acquire) == version {
            return Ok(version);
        }
        let mut reading = self.reading.lock().await;
        let version = self.store.version();
        if self.known.load(Ordering::Acquire) == version {
            return Ok(version);
        }
        let Reading { tail, news } = &mut *reading;
        loop {
            let events = tail.next(&mut self.store.read(), 5_000).await?;
            if events.is_empty() {
                break;
            }
            for event in &events {
                news.add(event);
            }
        }
        if *news != News::default() {
            // Told together: a large import is one piece of news, not a hundred thousand.
            for follower in &self.followers {
                follower.take_in(news).await?;
            }
            let too = self.followers.iter().flat_map(|follower| follower.moved_too()).collect();
            self.note(&std::mem::take(news), too, version);
        }
        self.known.store(version, Ordering::Release);
        Ok(version)
    }

    fn note(&self, news: &News, too: Vec<String>, version: u64) {
        let mut moved = self.moved.write().unwrap_or_else(PoisonError::into_inner);
        let tags: usize = news.0.values().map(|ids| ids.len() + 1).sum::<usize>() + too.len();
        if moved.len() + tags > MOST_TAGS {
            moved.clear();
            moved.insert(EVERYTHING.to_owned(), version);
            if tags > MOST_TAGS {
                return;
            }
        }
        for (kind, ids) in &news.0 {
            moved.insert(kind.clone(), version);
            moved.extend(ids.iter().map(|id| (id.to_string(), version)));
        }
        moved.extend(too.into_iter().map(|tag| (tag, version)));
    }

    /// For quiet moments: brings everyone up to date and tells them how far they are.
    pub async fn rest(&self) -> Result<(), StoreError> {
        // Asked before: what is taken in may be more than this, never less.
        let at = Event::newest_settled(&mut self.store.read()).await?;
        self.catch_up().await?;
        let Some(at) = at else { return Ok(()) };
        let followers = self.followers.clone();
        let told = tokio::task::spawn_blocking(move || {
            for follower in followers {
                if let Err(error) = follower.rest(&at) {
                    // Nothing is lost but time at the next start.
                    tracing::warn!(%error, "no copy is kept for the next start");
                }
            }
        });
        told.await.map_err(|_| StoreError::Other("keeping copies for the next start broke off".into()))
    }

    /// Whether something made at `version` and resting on `tags` is still good. Ask after [`Self::catch_up`].
    pub fn is_good(&self, version: u64, tags: &[String]) -> bool {
        let moved = self.moved.read().unwrap_or_else(PoisonError::into_inner);
        let stands = |tag: &str| moved.get(tag).is_none_or(|at| *at <= version);
        stands(EVERYTHING) && tags.iter().all(|tag| stands(tag))
    }
}
