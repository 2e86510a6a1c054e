//! The register in memory: what lists filter by and count, so that a list of 100,000 answers in a millisecond.
//!
//! Pure: [`crate::state`] fills it and keeps it up. For each
//! value of each filter there is a bitmap of the recommendations that have it; counts are intersections.

mod copy;
mod order;
mod progress;
mod select;
mod slips;

pub use copy::CopyError;
pub use order::Sort;
pub use progress::{InRound, Part};
pub use select::{Facet, FacetValue, Filters, Selection, Tally};

use crate::reading::Reading;
use crate::vocabulary::Vocabulary;
use kernel::Instant;
use roaring::RoaringBitmap;
use serde::{Deserialize, Serialize};
use slips::{Slips, Symbol};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};
use uuid::Uuid;

/// What the shelf keeps of one recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    pub id: Uuid,
    pub source: Uuid,
    pub list: String,
    pub number: String,
    pub position: u32,
    /// Its title, or the beginning of its text; empty for a stub without title.
    pub heading: String,
    pub is_stub: bool,
    /// Open filings, oldest first.
    pub categories: Vec<Uuid>,
    pub rounds: Vec<Uuid>,
    pub tags: Vec<String>,
    pub responsible: Vec<String>,
    /// Status keys of the latest round with an assessment, in the forum's order.
    pub status: Vec<String>,
    pub reading: Reading,
    /// The n of the reading: assessors in that round.
    pub assessors: u32,
    /// All assessments in force, of all rounds.
    pub assessments: u32,
    /// The latest round with an assessment.
    pub latest: Option<Uuid>,
    /// What each round says of it in which anybody has looked.
    pub read_in: Vec<(Uuid, Reading)>,
    /// Who found a status for it in which round; assessors whose name is not known are left out.
    pub assessed_by: Vec<(Uuid, Uuid)>,
    /// Who looked at it in which round and could not assess it.
    pub pending_by: Vec<(Uuid, Uuid)>,
    /// When what is known of it turns two years old; `None`: nothing is known, or nothing dates it.
    pub stale_from: Option<Instant>,
    pub changed: Instant,
    /// The one that stands for it: then it is in no list but that of the merged.
    pub merged_into: Option<Uuid>,
}

impl Default for Book {
    fn default() -> Self {
        Self {
            id: Uuid::nil(),
            source: Uuid::nil(),
            list: String::new(),
            number: String::new(),
            position: 0,
            heading: String::new(),
            is_stub: false,
            categories: Vec::new(),
            rounds: Vec::new(),
            tags: Vec::new(),
            responsible: Vec::new(),
            status: Vec::new(),
            reading: Reading::NotAssessed,
            assessors: 0,
            assessments: 0,
            latest: None,
            read_in: Vec::new(),
            assessed_by: Vec::new(),
            pending_by: Vec::new(),
            stale_from: None,
            changed: Instant::from_micros(0),
            merged_into: None,
        }
    }
}

/// One way of filtering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum By {
    Category,
    Source,
    Status,
    Reading,
    Tag,
    Responsible,
    Round,
    List,
}

impl By {
    pub const ALL: [Self; 8] = [
        Self::Reading,
        Self::Status,
        Self::Category,
        Self::Source,
        Self::Round,
        Self::Tag,
        Self::Responsible,
        Self::List,
    ];

    /// Its name in addresses and the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Source => "source",
            Self::Status => "status",
            Self::Reading => "reading",
            Self::Tag => "tag",
            Self::Responsible => "responsible",
            Self::Round => "round",
            Self::List => "list",
        }
    }
}

/// Up to which event a copy of the shelf is complete: enough to see whether a log is the one it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    pub event: i64,
    /// Microseconds of its moment.
    pub at: i64,
    pub record: Uuid,
}

/// The whole register as lists see it.
pub struct Books {
    vocabulary: Arc<Vocabulary>,
    slips: Slips,
    slots: HashMap<Uuid, u32>,
    all: RoaringBitmap,
    /// Those that another stands for.
    merged: RoaringBitmap,
    /// For each way of filtering, by value.
    marks: [HashMap<Symbol, RoaringBitmap>; By::ALL.len()],
    /// What each round says: by round and reading.
    read_in: HashMap<(Symbol, Symbol), RoaringBitmap>,
    /// What who has assessed in each round, and what they could not assess: by round and party.
    assessed_by: HashMap<(Symbol, Symbol), RoaringBitmap>,
    pending_by: HashMap<(Symbol, Symbol), RoaringBitmap>,
    orders: order::Orders,
    /// Moments at which recommendations turn stale.
    stale: BTreeMap<Instant, RoaringBitmap>,
    /// What was stale when it was last asked, while that holds.
    stale_now: RwLock<Option<StaleNow>>,
}

#[derive(Clone)]
struct StaleNow {
    from: Instant,
    /// The next moment at which one more is.
    until: Option<Instant>,
    slots: Arc<RoaringBitmap>,
}

impl Books {
    /// A shelf without recommendations.
    pub fn empty(vocabulary: Vocabulary) -> Self {
        Self {
            vocabulary: Arc::new(vocabulary),
            slips: Slips::default(),
            slots: HashMap::new(),
            all: RoaringBitmap::new(),
            merged: RoaringBitmap::new(),
            marks: Default::default(),
            read_in: HashMap::new(),
            assessed_by: HashMap::new(),
            pending_by: HashMap::new(),
            orders: order::Orders::default(),
            stale: BTreeMap::new(),
            stale_now: RwLock::default(),
        }
    }

    pub fn new(vocabulary: Vocabulary, books: impl IntoIterator<Item = Book>) -> Self {
        let mut shelf = Self::empty(vocabulary);
        for book in books {
            shelf.add(&book);
        }
        shelf.sort();
        shelf
    }

    /// Adds a recommendation that is not there yet; [`Self::sort`] must follow the last one.
    pub fn add(&mut self, book: &Book) {
        let slot = self.slips.put(book);
        self.mark_slot(slot);
    }

    /// Puts everything in its order.
    pub fn sort(&mut self) {
        self.slips.shrink();
        self.orders = order::Orders::of(&self.slips, &self.vocabulary);
    }

    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    /// Whether books made with another vocabulary would be made just so with this one.
    pub fn bears(&self, vocabulary: &Vocabulary) -> bool {
        let (ours, theirs) = (&self.vocabulary, vocabulary);
        let still = |row| theirs.rounds.contains(row);
        ours.statuses == theirs.statuses && ours.rounds.iter().all(still)
    }

    /// Takes a new vocabulary that it [bears](Self::bears).
    pub fn name(&mut self, vocabulary: Vocabulary) {
        let moved = self.vocabulary.sources != vocabulary.sources;
        self.vocabulary = Arc::new(vocabulary);
        if moved {
            self.orders = order::Orders::of(&self.slips, &self.vocabulary);
        }
    }

    fn mark_slot(&mut self, slot: u32) {
        let slip = self.slips.slip(slot);
        for (by, symbol) in self.slips.found_by(slip) {
            self.marks[by as usize].entry(symbol).or_default().insert(slot);
        }
        for pair in self.slips.read_in(slip) {
            self.read_in.entry(pair).or_default().insert(slot);
        }
        for pair in self.slips.assessed_by(slip) {
            self.assessed_by.entry(pair).or_default().insert(slot);
        }
        for pair in self.slips.pending_by(slip) {
            self.pending_by.entry(pair).or_default().insert(slot);
        }
        self.all.insert(slot);
        if self.slips.merged_into(slip).is_some() {
            self.merged.insert(slot);
        }
        self.slots.insert(slip.id, slot);
        if let Some(moment) = slip.stale_from() {
            self.stale.entry(moment).or_default().insert(slot);
        }
        *self.stale_now.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Puts a recommendation on the shelf, in the place of what stood there under its id.
    pub fn put(&mut self, book: &Book) {
        self.take(book.id);
        self.add(book);
        self.orders.insert(self.slots[&book.id], &self.slips, &self.vocabulary);
    }

    /// Takes a recommendation off the shelf.
    pub fn take(&mut self, id: Uuid) {
        let Some(slot) = self.slots.remove(&id) else { return };
        self.orders.remove(slot, &self.slips, &self.vocabulary);
        let slip = self.slips.slip(slot);
        for (by, symbol) in self.slips.found_by(slip) {
            if let Some(mark) = self.marks[by as usize].get_mut(&symbol) {
                mark.remove(slot);
                if mark.is_empty() {
                    self.marks[by as usize].remove(&symbol);
                }
            }
        }
        for (marks, pairs) in [
            (&mut self.read_in, self.slips.read_in(slip).collect::<Vec<_>>()),
            (&mut self.assessed_by, self.slips.assessed_by(slip).collect()),
            (&mut self.pending_by, self.slips.pending_by(slip).collect()),
        ] {
            for pair in pairs {
                if let Some(mark) = marks.get_mut(&pair) {
                    mark.remove(slot);
                    if mark.is_empty() {
                        marks.remove(&pair);
                    }
                }
            }
        }
        self.all.remove(slot);
        self.merged.remove(slot);
        if let Some(moment) = slip.stale_from()
            && let Some(slots) = self.stale.get_mut(&moment)
        {
            slots.remove(slot);
            if slots.is_empty() {
                self.stale.remove(&moment);
            }
        }
        *self.stale_now.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
        self.slips.take(slot);
    }

    fn at(&self, slot: u32) -> Book {
        self.slips.book(self.slips.slip(slot))
    }

    /// One recommendation.
    pub fn book(&self, id: Uuid) -> Option<Book> {
        self.slots.get(&id).map(|slot| self.at(*slot))
    }

    pub fn has(&self, id: Uuid) -> bool {
        self.slots.contains_key(&id)
    }

    /// All but those that another stands for.
    fn standing(&self) -> RoaringBitmap {
        &self.all - &self.merged
    }

    pub fn len(&self) -> u64 {
        self.all.len()
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Those that are stale at `now`.
    fn stale_at(&self, now: Instant) -> Arc<RoaringBitmap> {
        let known = self.stale_now.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(known) = known
            && known.from <= now
            && known.until.is_none_or(|until| now < until)
        {
            return known.slots;
        }
        let mut slots = RoaringBitmap::new();
        for (_, turned) in self.stale.range(..now) {
            slots |= turned;
        }
        let slots = Arc::new(slots);
        let known = StaleNow { from: now, until: self.next_stale(now), slots: Arc::clone(&slots) };
        *self.stale_now.write().unwrap_or_else(PoisonError::into_inner) = Some(known);
        slots
    }

    /// The next moment after `now` at which one of them turns stale.
    pub fn next_stale(&self, now: Instant) -> Option<Instant> {
        self.stale.range(now..).next().map(|(moment, _)| moment.plus(1))
    }
}

#[cfg(test)]
mod tests;
