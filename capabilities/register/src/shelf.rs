//! The register in memory: what lists filter by and count, so that a list of 100,000 answers in a millisecond.
//!
//! Pure: [`crate::state`] fills it and keeps it up. For each
//! value of each filter there is a bitmap of the recommendations that have it; counts are intersections.

mod order;
mod select;

pub use order::Sort;
pub use select::{Facet, FacetValue, Filters, Selection, Tally};

use crate::reading::Reading;
use crate::vocabulary::Vocabulary;
use kernel::Instant;
use roaring::RoaringBitmap;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// What the shelf keeps of one recommendation.
#[derive(Debug, Clone)]
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
    /// When what is known of it turns two years old; `None`: nothing is known, or nothing dates it.
    pub stale_from: Option<Instant>,
    pub changed: Instant,
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
            stale_from: None,
            changed: Instant::from_micros(0),
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

/// The whole register as lists see it.
pub struct Books {
    pub vocabulary: Vocabulary,
    /// By slot; a slot that fell empty is used again.
    shelved: Vec<Option<Book>>,
    slots: HashMap<Uuid, u32>,
    free: Vec<u32>,
    all: RoaringBitmap,
    marks: HashMap<(By, String), RoaringBitmap>,
    orders: order::Orders,
    /// Moments at which a recommendation turns stale, with its slot.
    stale: BTreeSet<(Instant, u32)>,
}

impl Books {
    pub fn new(vocabulary: Vocabulary, books: Vec<Book>) -> Self {
        let mut shelf = Self {
            vocabulary,
            shelved: Vec::with_capacity(books.len()),
            slots: HashMap::with_capacity(books.len()),
            free: Vec::new(),
            all: RoaringBitmap::new(),
            marks: HashMap::new(),
            orders: order::Orders::default(),
            stale: BTreeSet::new(),
        };
        for book in books {
            shelf.put_unordered(book);
        }
        shelf.orders = order::Orders::of(&shelf.shelved, &shelf.vocabulary);
        shelf
    }

    /// Values a book is found by.
    fn values(&self, book: &Book) -> Vec<(By, String)> {
        let mut values = vec![(By::Reading, book.reading.as_str().to_owned()), (By::List, book.list.clone())];
        if let Some(source) = self.vocabulary.source(book.source) {
            values.push((By::Source, source.source.name.clone()));
        }
        let categories = book.categories.iter().filter_map(|id| self.vocabulary.category(*id));
        values.extend(categories.map(|category| (By::Category, category.key.clone())));
        let rounds = book.rounds.iter().filter_map(|id| self.vocabulary.round(*id));
        values.extend(rounds.map(|row| (By::Round, row.round.key.clone())));
        values.extend(book.status.iter().map(|key| (By::Status, key.clone())));
        values.extend(book.tags.iter().map(|tag| (By::Tag, tag.clone())));
        values.extend(book.responsible.iter().map(|who| (By::Responsible, who.clone())));
        values
    }

    fn put_unordered(&mut self, book: Book) -> u32 {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.shelved.push(None);
            u32::try_from(self.shelved.len() - 1).expect("a register holds fewer than four thousand million")
        });
        for value in self.values(&book) {
            self.marks.entry(value).or_default().insert(slot);
        }
        self.all.insert(slot);
        self.slots.insert(book.id, slot);
        if let Some(moment) = book.stale_from {
            self.stale.insert((moment, slot));
        }
        self.shelved[slot as usize] = Some(book);
        slot
    }

    /// Puts a recommendation on the shelf, in the place of what stood there under its id.
    pub fn put(&mut self, book: Book) {
        self.take(book.id);
        let slot = self.put_unordered(book);
        self.orders.insert(slot, &self.shelved, &self.vocabulary);
    }

    /// Takes a recommendation off the shelf.
    pub fn take(&mut self, id: Uuid) {
        let Some(slot) = self.slots.remove(&id) else { return };
        self.orders.remove(slot, &self.shelved, &self.vocabulary);
        let Some(book) = self.shelved[slot as usize].take() else { return };
        for value in self.values(&book) {
            if let Some(mark) = self.marks.get_mut(&value) {
                mark.remove(slot);
                if mark.is_empty() {
                    self.marks.remove(&value);
                }
            }
        }
        self.all.remove(slot);
        if let Some(moment) = book.stale_from {
            self.stale.remove(&(moment, slot));
        }
        self.free.push(slot);
    }

    fn slot(&self, slot: u32) -> &Book {
        self.shelved[slot as usize].as_ref().expect("bitmaps and orders hold filled slots alone")
    }

    /// One recommendation.
    pub fn book(&self, id: Uuid) -> Option<&Book> {
        self.slots.get(&id).map(|slot| self.slot(*slot))
    }

    /// Those that bear a number, as written.
    pub fn with_number(&self, number: &str) -> Vec<&Book> {
        self.shelved.iter().flatten().filter(|book| book.number == number).collect()
    }

    /// Those that bear a number in one list of one source: none, one, or several.
    pub fn numbered(&self, source: Uuid, list: &str, number: &str) -> Vec<Uuid> {
        let Some(mark) = self.marks.get(&(By::List, list.to_owned())) else { return Vec::new() };
        mark.iter()
            .map(|slot| self.slot(slot))
            .filter(|book| book.source == source && book.number == number)
            .map(|book| book.id)
            .collect()
    }

    pub fn len(&self) -> u64 {
        self.all.len()
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Those that are stale at `now`.
    fn stale_at(&self, now: Instant) -> RoaringBitmap {
        self.stale.range(..(now, 0)).map(|(_, slot)| *slot).collect()
    }

    /// The next moment after `now` at which one of them turns stale.
    pub fn next_stale(&self, now: Instant) -> Option<Instant> {
        self.stale.range((now, 0)..).next().map(|(moment, _)| moment.plus(1))
    }
}

#[cfg(test)]
mod tests;
