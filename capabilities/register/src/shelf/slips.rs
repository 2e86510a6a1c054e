//! How the shelf keeps a hundred thousand recommendations in a few tens of megabytes: a slip of fixed size for each,
//! their words one behind the other, and every value, and every list of values, once.

use super::{Book, By};
use crate::reading::Reading;
use indexmap::IndexSet;
use kernel::Instant;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The place of a value, or of a list of values, among those of its kind.
pub(super) type Symbol = u32;

/// No value.
const NONE: Symbol = Symbol::MAX;
/// No moment.
const NEVER: i64 = i64::MAX;
/// Dead words that are not worth moving the living ones for.
const DEAD_WORDS: usize = 64 * 1024;

/// One recommendation.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Slip {
    pub id: Uuid,
    stale_from: i64,
    changed: i64,
    /// Where its words begin: the number, then the heading.
    words: u32,
    number: u16,
    heading: u16,
    pub source: Symbol,
    pub list: Symbol,
    pub position: u32,
    /// Lists of values.
    categories: Symbol,
    rounds: Symbol,
    tags: Symbol,
    responsible: Symbol,
    status: Symbol,
    latest: Symbol,
    /// Lists of pairs: round and reading, round and party.
    read_in: Symbol,
    assessed_by: Symbol,
    assessors: u32,
    assessments: u32,
    pub reading: Reading,
    is_stub: bool,
    merged_into: Option<Uuid>,
}

impl Slip {
    pub fn merged_into(&self) -> Option<Uuid> {
        self.merged_into
    }

    pub fn stale_from(&self) -> Option<Instant> {
        (self.stale_from != NEVER).then(|| Instant::from_micros(self.stale_from))
    }

    pub fn changed(&self) -> Instant {
        Instant::from_micros(self.changed)
    }
}

/// All slips, by slot; a slot that fell empty is used again.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Slips {
    by_slot: Vec<Option<Slip>>,
    free: Vec<u32>,
    words: String,
    dead_words: usize,
    ids: IndexSet<Uuid>,
    values: IndexSet<Box<str>>,
    lists: IndexSet<Box<[Symbol]>>,
}

impl Slips {
    /// Writes a slip and answers its slot.
    pub fn put(&mut self, book: &Book) -> u32 {
        let number = cut(&book.number);
        let heading = cut(&book.heading);
        let words = symbol(self.words.len());
        self.words.push_str(number);
        self.words.push_str(heading);
        let slip = Slip {
            id: book.id,
            stale_from: book.stale_from.map_or(NEVER, Instant::micros),
            changed: book.changed.micros(),
            words,
            number: short(number.len()),
            heading: short(heading.len()),
            source: self.id(book.source),
            list: self.value(&book.list),
            position: book.position,
            categories: self.list_of(&book.categories, Self::id),
            rounds: self.list_of(&book.rounds, Self::id),
            tags: self.list_of(&book.tags, |slips, word: String| slips.value(&word)),
            responsible: self.list_of(&book.responsible, |slips, word: String| slips.value(&word)),
            status: self.list_of(&book.status, |slips, word: String| slips.value(&word)),
            latest: book.latest.map_or(NONE, |round| self.id(round)),
            read_in: self.pairs_of(&book.read_in, |_, reading| reading as Symbol),
            assessed_by: self.pairs_of(&book.assessed_by, Self::id),
            assessors: book.assessors,
            assessments: book.assessments,
            reading: book.reading,
            is_stub: book.is_stub,
            merged_into: book.merged_into,
        };
        let slot = self.free.pop().unwrap_or_else(|| {
            self.by_slot.push(None);
            symbol(self.by_slot.len() - 1)
        });
        self.by_slot[slot as usize] = Some(slip);
        slot
    }

    /// Takes a slip away.
    pub fn take(&mut self, slot: u32) {
        let Some(slip) = self.by_slot[slot as usize].take() else { return };
        self.free.push(slot);
        self.dead_words += usize::from(slip.number) + usize::from(slip.heading);
        if self.dead_words > DEAD_WORDS && self.dead_words > self.words.len() / 2 {
            self.move_together();
        }
    }

    /// Leaves the words behind that no slip has any longer.
    fn move_together(&mut self) {
        let mut words = String::with_capacity(self.words.len() - self.dead_words);
        for slip in self.by_slot.iter_mut().flatten() {
            let from = slip.words as usize;
            let to = from + usize::from(slip.number) + usize::from(slip.heading);
            slip.words = symbol(words.len());
            words.push_str(&self.words[from..to]);
        }
        self.words = words;
        self.dead_words = 0;
    }

    /// Gives back the room that growing took ahead.
    pub fn shrink(&mut self) {
        self.by_slot.shrink_to_fit();
        self.words.shrink_to_fit();
    }

    pub fn slip(&self, slot: u32) -> &Slip {
        self.by_slot[slot as usize].as_ref().expect("bitmaps and orders hold filled slots alone")
    }

    /// Filled slots, in their order.
    pub fn filled(&self) -> impl Iterator<Item = (u32, &Slip)> {
        (0..).zip(&self.by_slot).filter_map(|(slot, slip)| Some((slot, slip.as_ref()?)))
    }

    pub fn number(&self, slip: &Slip) -> &str {
        &self.words[slip.words as usize..][..usize::from(slip.number)]
    }

    pub fn heading(&self, slip: &Slip) -> &str {
        &self.words[slip.words as usize + usize::from(slip.number)..][..usize::from(slip.heading)]
    }

    /// A slip as everyone else knows it.
    pub fn book(&self, slip: &Slip) -> Book {
        let ids = |list: Symbol| self.list(list).iter().map(|symbol| self.ids[*symbol as usize]).collect();
        let values =
            |list: Symbol| self.list(list).iter().map(|symbol| self.value_at(*symbol).to_owned()).collect();
        Book {
            id: slip.id,
            source: self.ids[slip.source as usize],
            list: self.value_at(slip.list).to_owned(),
            number: self.number(slip).to_owned(),
            position: slip.position,
            heading: self.heading(slip).to_owned(),
            is_stub: slip.is_stub,
            categories: ids(slip.categories),
            rounds: ids(slip.rounds),
            tags: values(slip.tags),
            responsible: values(slip.responsible),
            status: values(slip.status),
            reading: slip.reading,
            assessors: slip.assessors,
            assessments: slip.assessments,
            latest: self.ids.get_index(slip.latest as usize).copied(),
            read_in: self
                .read_in(slip)
                .filter_map(|(round, reading)| {
                    let reading = Reading::ALL.into_iter().find(|one| *one as Symbol == reading)?;
                    Some((self.ids[round as usize], reading))
                })
                .collect(),
            assessed_by: self
                .assessed_by(slip)
                .map(|(round, party)| (self.ids[round as usize], self.ids[party as usize]))
                .collect(),
            stale_from: slip.stale_from(),
            changed: slip.changed(),
            merged_into: slip.merged_into,
        }
    }

    /// Rounds in which anybody has looked at it, each with what it says.
    pub fn read_in(&self, slip: &Slip) -> impl Iterator<Item = (Symbol, Symbol)> {
        pairs(self.list(slip.read_in))
    }

    /// Rounds and who has assessed it in each.
    pub fn assessed_by(&self, slip: &Slip) -> impl Iterator<Item = (Symbol, Symbol)> {
        pairs(self.list(slip.assessed_by))
    }

    /// What a slip is found by.
    pub fn found_by(&self, slip: &Slip) -> impl Iterator<Item = (By, Symbol)> {
        let one = [(By::Reading, slip.reading as Symbol), (By::List, slip.list), (By::Source, slip.source)];
        let several = [
            (By::Category, slip.categories),
            (By::Round, slip.rounds),
            (By::Status, slip.status),
            (By::Tag, slip.tags),
            (By::Responsible, slip.responsible),
        ];
        let several = several
            .into_iter()
            .flat_map(|(by, list)| self.list(list).iter().map(move |symbol| (by, *symbol)));
        one.into_iter().chain(several)
    }

    fn list(&self, list: Symbol) -> &[Symbol] {
        &self.lists[list as usize]
    }

    pub fn id_at(&self, symbol: Symbol) -> Uuid {
        self.ids[symbol as usize]
    }

    pub fn value_at(&self, symbol: Symbol) -> &str {
        &self.values[symbol as usize]
    }

    /// The symbol of an id, if any slip ever had it.
    pub fn symbol_of_id(&self, id: Uuid) -> Option<Symbol> {
        self.ids.get_index_of(&id).map(symbol)
    }

    /// The symbol of a value, if any slip ever had it.
    pub fn symbol_of_value(&self, value: &str) -> Option<Symbol> {
        self.values.get_index_of(value).map(symbol)
    }

    fn id(&mut self, id: Uuid) -> Symbol {
        symbol(self.ids.insert_full(id).0)
    }

    fn value(&mut self, value: &str) -> Symbol {
        let known = self.values.get_index_of(value);
        symbol(known.unwrap_or_else(|| self.values.insert_full(value.into()).0))
    }

    fn pairs_of<T: Copy>(
        &mut self,
        pairs: &[(Uuid, T)],
        mut of: impl FnMut(&mut Self, T) -> Symbol,
    ) -> Symbol {
        let list: Box<[Symbol]> =
            pairs.iter().flat_map(|(id, other)| [self.id(*id), of(self, *other)]).collect();
        symbol(self.lists.insert_full(list).0)
    }

    fn list_of<T: Clone>(&mut self, values: &[T], mut of: impl FnMut(&mut Self, T) -> Symbol) -> Symbol {
        let list: Box<[Symbol]> = values.iter().map(|value| of(self, value.clone())).collect();
        symbol(self.lists.insert_full(list).0)
    }
}

fn pairs(list: &[Symbol]) -> impl Iterator<Item = (Symbol, Symbol)> {
    list.chunks_exact(2).map(|pair| (pair[0], pair[1]))
}

/// A number or heading can be no longer than its slip can say.
fn cut(words: &str) -> &str {
    &words[..words.floor_char_boundary(usize::from(u16::MAX))]
}

fn short(length: usize) -> u16 {
    u16::try_from(length).expect("it was cut to fit")
}

fn symbol(place: usize) -> Symbol {
    Symbol::try_from(place).expect("a register's words take less than four thousand million bytes")
}
