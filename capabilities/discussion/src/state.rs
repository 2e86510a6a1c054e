//! What this capability keeps in memory: the discussions that are looked at, each good until a comment on its record
//! moves. Made from the database when asked for, never written to by anybody else.

use crate::comment::{Comment, State};
use crate::queries;
use kernel::Instant;
use people::party::PublicName;
use people::vocabulary::{Term, Vocabulary};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use store::{BoxFuture, RecordRow, Store, StoreError};
use uuid::Uuid;
use web::Rests;
use web::freshness::{Follower, Freshness, News};

/// One record's discussion, as no reader sees it: what is held and hidden is in it.
pub struct Discussion {
    /// What is discussed.
    pub record: RecordRow,
    /// The oldest first.
    pub comments: Vec<Comment>,
    /// Their words as clean HTML, made when they are first drawn.
    html: Vec<OnceLock<String>>,
    at: HashMap<Uuid, usize>,
    pub mentions: HashMap<Uuid, Vec<Uuid>>,
    /// Why those that are hidden are.
    pub reasons: HashMap<Uuid, String>,
    pub names: HashMap<Uuid, PublicName>,
    pub groups: Vec<Term>,
    /// What it rests on: its record and the comments on it, the names in it, the forum's words.
    pub rests: Rests,
    version: u64,
}

impl Discussion {
    /// The place of a comment among all.
    pub fn place(&self, comment: Uuid) -> Option<usize> {
        self.at.get(&comment).copied()
    }

    pub fn find(&self, comment: Uuid) -> Option<&Comment> {
        self.place(comment).map(|at| &self.comments[at])
    }

    /// The words of the comment at this place as HTML.
    pub fn html(&self, at: usize) -> &str {
        self.html[at].get_or_init(|| web::markdown::to_html(&self.comments[at].text))
    }

    fn weight(&self) -> usize {
        let words: usize = self.comments.iter().map(|comment| comment.text.len() * 2 + 600).sum();
        words + self.names.len() * 200 + 1_000
    }
}

#[derive(Clone)]
struct ByWords;

impl Weighter<Uuid, Arc<Discussion>> for ByWords {
    fn weight(&self, _: &Uuid, discussion: &Arc<Discussion>) -> u64 {
        discussion.weight() as u64
    }
}

/// Bytes of discussions in memory, together.
const MOST: u64 = 24 * 1024 * 1024;

/// Of a record's log, looked through for why comments are hidden.
const MOST_ENTRIES: usize = 2_000;

/// The tag that moves with every comment on a record.
pub fn tag(on: Uuid) -> String {
    format!("discussion-{on}")
}

/// In `App::state`.
pub struct Discussions {
    store: Store,
    kept: Cache<Uuid, Arc<Discussion>, ByWords>,
    /// Records that comments came on, not told of yet.
    touched: Mutex<BTreeSet<Uuid>>,
}

impl Discussions {
    pub fn new(store: Store) -> Self {
        Self { store, kept: Cache::with_weighter(200, MOST, ByWords), touched: Mutex::default() }
    }

    /// The discussion of a record, if there is one, as it stood at `version`, which [`Freshness::catch_up`] answered.
    pub async fn of(
        &self,
        on: Uuid,
        version: u64,
        freshness: &Freshness,
    ) -> Result<Option<Arc<Discussion>>, StoreError> {
        let kept = self.kept.get(&on);
        if let Some(kept) = kept.filter(|kept| freshness.is_good(kept.version, &kept.rests.on)) {
            return Ok(Some(kept));
        }
        let Some(discussion) = self.read(on, version).await?.map(Arc::new) else { return Ok(None) };
        self.kept.insert(on, Arc::clone(&discussion));
        Ok(Some(discussion))
    }

    async fn read(&self, on: Uuid, version: u64) -> Result<Option<Discussion>, StoreError> {
        let mut db = self.store.read();
        let Some(record) = RecordRow::find(&mut db, on).await? else { return Ok(None) };
        let comments = queries::comments_of(&mut db, on).await?;
        let mut mentions: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
        for (comment, party) in queries::mentions_of(&mut db, on).await? {
            mentions.entry(comment).or_default().push(party);
        }
        let mut reasons = HashMap::new();
        if comments.iter().any(|comment| comment.state == State::Hidden) {
            for entry in
                queries::entries(&mut db, Some(on), Instant::from_micros(i64::MAX), MOST_ENTRIES).await?
            {
                // The latest first, so the first is the one that holds.
                reasons.entry(entry.comment).or_insert(entry.reason);
            }
        }
        let mut parties: BTreeSet<Uuid> = comments.iter().filter_map(|comment| comment.party).collect();
        parties.extend(mentions.values().flatten());
        let parties: Vec<Uuid> = parties.into_iter().collect();
        let names = people::queries::public_names(&mut db, &parties).await?;
        let groups = people::queries::vocabulary(&mut db, Vocabulary::StakeholderGroups).await?;
        let tags = [tag(on), on.to_string(), "forum".to_owned()];
        Ok(Some(Discussion {
            record,
            html: comments.iter().map(|_| OnceLock::new()).collect(),
            at: comments.iter().enumerate().map(|(at, comment)| (comment.id, at)).collect(),
            comments,
            mentions,
            reasons,
            groups,
            rests: Rests::on(tags.into_iter().chain(parties.iter().map(ToString::to_string))),
            names,
            version,
        }))
    }
}

impl Follower for Discussions {
    fn take_in<'a>(&'a self, news: &'a News) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let comments: Vec<Uuid> = news.of("comment").collect();
            if comments.is_empty() {
                return Ok(());
            }
            let records = queries::records_of(&mut self.store.read(), &comments).await?;
            let mut touched = self.touched.lock().unwrap_or_else(PoisonError::into_inner);
            touched.extend(records.into_iter().map(|(_, on)| on.id));
            Ok(())
        })
    }

    fn moved_too(&self) -> Vec<String> {
        let touched = std::mem::take(&mut *self.touched.lock().unwrap_or_else(PoisonError::into_inner));
        touched.into_iter().map(tag).collect()
    }
}
