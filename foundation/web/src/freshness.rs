//! What may still be shown: caches ask here whether anything they rest on has changed since they were made.
//!
//! Everything that is kept in memory names what it rests on by tags: a record's type (`recommendation`) or its
//! id. The event log says what changed. An entry is good as long as none of its tags has moved since.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use store::{BoxFuture, Event, Store, StoreError, Tail};
use tokio::sync::Mutex;

/// Something in memory that is brought up to date by events, before anyone is told that they have happened.
pub trait Follower: Send + Sync {
    /// Takes in what happened. Failing is answered by asking again later; nothing made meanwhile is believed.
    fn take_in<'a>(&'a self, events: &'a [Event]) -> BoxFuture<'a, Result<(), StoreError>>;
}

pub struct Freshness {
    store: Store,
    /// The store's version up to which the log has been read.
    known: AtomicU64,
    tail: Mutex<Tail>,
    moved: RwLock<HashMap<String, u64>>,
    followers: Vec<Arc<dyn Follower>>,
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
        Ok(Mark { version, newest: Event::newest(&mut store.read()).await? })
    }

    /// Starts behind a mark, so that followers built since then hear of all that they may have missed.
    pub fn since(mark: Mark, store: Store, followers: Vec<Arc<dyn Follower>>) -> Self {
        let tail = Mutex::new(store.follow(mark.newest));
        // One below the version, so that the first question reads the log.
        let known = AtomicU64::new(mark.version.wrapping_sub(1));
        Self { store, known, tail, moved: RwLock::default(), followers }
    }

    /// Reads what has happened since last time. Cheap when nothing has: two numbers are compared.
    /// Answers the version that everything in memory now stands at.
    pub async fn catch_up(&self) -> Result<u64, StoreError> {
        let version = self.store.version();
        if self.known.load(Ordering::Acquire) == version {
            return Ok(version);
        }
        let mut tail = self.tail.lock().await;
        let version = self.store.version();
        if self.known.load(Ordering::Acquire) == version {
            return Ok(version);
        }
        loop {
            let events = tail.next(&mut self.store.read(), 1_000).await?;
            if events.is_empty() {
                break;
            }
            for follower in &self.followers {
                follower.take_in(&events).await?;
            }
            self.note(&events, version);
        }
        self.known.store(version, Ordering::Release);
        Ok(version)
    }

    fn note(&self, events: &[Event], version: u64) {
        let mut moved = self.moved.write().unwrap_or_else(PoisonError::into_inner);
        if moved.len() > MOST_TAGS {
            moved.clear();
            moved.insert(EVERYTHING.to_owned(), version);
        }
        for event in events {
            moved.insert(event.record.kind.clone(), version);
            moved.insert(event.record.id.to_string(), version);
        }
    }

    /// Whether something made at `version` and resting on `tags` is still good. Ask after [`Self::catch_up`].
    pub fn is_good(&self, version: u64, tags: &[String]) -> bool {
        let moved = self.moved.read().unwrap_or_else(PoisonError::into_inner);
        let stands = |tag: &str| moved.get(tag).is_none_or(|at| *at <= version);
        stands(EVERYTHING) && tags.iter().all(|tag| stands(tag))
    }
}
