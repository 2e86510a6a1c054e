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

/// More profiles than slips, by so many, are worth going through all slips for.
const UNUSED_PROFILES: usize = 1024;

/// One recommendation: what is its own.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Slip {
    pub id: Uuid,
    stale_from: i64,
    changed: i64,
    /// Where its words begin: the number, then the heading.
    words: u32,
    number: u16,
    heading: u16,
    pub position: u32,
    /// [`NONE`]: the slot is empty.
    profile: Symbol,
}

/// What recommendations have in common: of a hundred thousand, many are filed, assessed and read alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Profile {
    source: Symbol,
    list: Symbol,
    /// Lists of values.
    categories: Symbol,
    rounds: Symbol,
    tags: Symbol,
    responsible: Symbol,
    status: Symbol,
    latest: Symbol,
    /// Lists of pairs: round and reading, round and party twice.
    read_in: Symbol,
    assessed_by: Symbol,
    pending_by: Symbol,
    assessors: u32,
    assessments: u32,
    reading: Reading,
    is_stub: bool,
    merged_into: Option<Uuid>,
}

impl Slip {
    pub fn stale_from(&self) -> Option<Instant> {
        (self.stale_from != NEVER).then(|| Instant::from_micros(self.stale_from))
    }

    pub fn changed(&self) -> Instant {
        Instant::from_micros(self.changed)
    }

    fn is_filled(&self) -> bool {
        self.profile != NONE
    }
}

/// All slips, by slot; a slot that fell empty is used again.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Slips {
    by_slot: Vec<Slip>,
    free: Vec<u32>,
    words: String,
    dead_words: usize,
    ids: IndexSet<Uuid>,
    values: IndexSet<Box<str>>,
    lists: IndexSet<Box<[Symbol]>>,
    profiles: IndexSet<Profile>,
}

impl Slips {
    /// Writes a slip and answers its slot.
    pub fn put(&mut self, book: &Book) -> u32 {
        let number = cut(&book.number);
        let heading = cut(&book.heading);
        let words = symbol(self.words.len());
        self.words.push_str(number);
        self.words.push_str(heading);
        let profile = self.profile_of(book);
        let slip = Slip {
            id: book.id,
            stale_from: book.stale_from.map_or(NEVER, Instant::micros),
            changed: book.changed.micros(),
            words,
            number: short(number.len()),
            heading: short(heading.len()),
            position: book.position,
            profile,
        };
        if let Some(slot) = self.free.pop() {
            self.by_slot[slot as usize] = slip;
            slot
        } else {
            self.by_slot.push(slip);
            symbol(self.by_slot.len() - 1)
        }
    }

    fn profile_of(&mut self, book: &Book) -> Symbol {
        let profile = Profile {
            source: self.id(book.source),
            list: self.value(&book.list),
            categories: self.list_of(&book.categories, Self::id),
            rounds: self.list_of(&book.rounds, Self::id),
            tags: self.list_of(&book.tags, |slips, word: String| slips.value(&word)),
            responsible: self.list_of(&book.responsible, |slips, word: String| slips.value(&word)),
            status: self.list_of(&book.status, |slips, word: String| slips.value(&word)),
            latest: book.latest.map_or(NONE, |round| self.id(round)),
            read_in: self.pairs_of(&book.read_in, |_, reading| reading as Symbol),
            assessed_by: self.pairs_of(&book.assessed_by, Self::id),
            pending_by: self.pairs_of(&book.pending_by, Self::id),
            assessors: book.assessors,
            assessments: book.assessments,
            reading: book.reading,
            is_stub: book.is_stub,
            merged_into: book.merged_into,
        };
        symbol(self.profiles.insert_full(profile).0)
    }

    /// Takes a slip away.
    pub fn take(&mut self, slot: u32) {
        let slip = &mut self.by_slot[slot as usize];
        if !slip.is_filled() {
            return;
        }
        slip.profile = NONE;
        self.dead_words += usize::from(slip.number) + usize::from(slip.heading);
        self.free.push(slot);
        if self.profiles.len() > self.by_slot.len() + UNUSED_PROFILES {
            self.drop_unused_profiles();
        }
        if self.dead_words > DEAD_WORDS && self.dead_words > self.words.len() / 2 {
            self.move_together();
        }
    }

    /// Leaves the words behind that no slip has any longer.
    fn move_together(&mut self) {
        let mut words = String::with_capacity(self.words.len() - self.dead_words);
        for slip in self.by_slot.iter_mut().filter(|slip| slip.is_filled()) {
            let from = slip.words as usize;
            let to = from + usize::from(slip.number) + usize::from(slip.heading);
            slip.words = symbol(words.len());
            words.push_str(&self.words[from..to]);
        }
        self.words = words;
        self.dead_words = 0;
    }

    fn drop_unused_profiles(&mut self) {
        let all = std::mem::take(&mut self.profiles);
        for slip in self.by_slot.iter_mut().filter(|slip| slip.is_filled()) {
            slip.profile = symbol(self.profiles.insert_full(all[slip.profile as usize]).0);
        }
    }

    /// Gives back the room that growing took ahead.
    pub fn shrink(&mut self) {
        self.by_slot.shrink_to_fit();
        self.words.shrink_to_fit();
    }

    pub fn slip(&self, slot: u32) -> &Slip {
        &self.by_slot[slot as usize]
    }

    /// Filled slots, in their order.
    pub fn filled(&self) -> impl Iterator<Item = (u32, &Slip)> {
        (0..).zip(&self.by_slot).filter(|(_, slip)| slip.is_filled())
    }

    fn profile(&self, slip: &Slip) -> &Profile {
        &self.profiles[slip.profile as usize]
    }

    pub fn source(&self, slip: &Slip) -> Symbol {
        self.profile(slip).source
    }

    pub fn list_name(&self, slip: &Slip) -> &str {
        self.value_at(self.profile(slip).list)
    }

    pub fn merged_into(&self, slip: &Slip) -> Option<Uuid> {
        self.profile(slip).merged_into
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
        let by = |pairs: Pairs<'_>| {
            pairs.map(|(round, party)| (self.ids[round as usize], self.ids[party as usize])).collect()
        };
        let profile = self.profile(slip);
        Book {
            id: slip.id,
            source: self.ids[profile.source as usize],
            list: self.value_at(profile.list).to_owned(),
            number: self.number(slip).to_owned(),
            position: slip.position,
            heading: self.heading(slip).to_owned(),
            is_stub: profile.is_stub,
            categories: ids(profile.categories),
            rounds: ids(profile.rounds),
            tags: values(profile.tags),
            responsible: values(profile.responsible),
            status: values(profile.status),
            reading: profile.reading,
            assessors: profile.assessors,
            assessments: profile.assessments,
            latest: self.ids.get_index(profile.latest as usize).copied(),
            read_in: self
                .read_in(slip)
                .filter_map(|(round, reading)| {
                    let reading = Reading::ALL.into_iter().find(|one| *one as Symbol == reading)?;
                    Some((self.ids[round as usize], reading))
                })
                .collect(),
            assessed_by: by(self.assessed_by(slip)),
            pending_by: by(self.pending_by(slip)),
            stale_from: slip.stale_from(),
            changed: slip.changed(),
            merged_into: profile.merged_into,
        }
    }

    /// Rounds in which anybody has looked at it, each with what it says.
    pub fn read_in(&self, slip: &Slip) -> Pairs<'_> {
        pairs(self.list(self.profile(slip).read_in))
    }

    /// Rounds and who found a status for it in each.
    pub fn assessed_by(&self, slip: &Slip) -> Pairs<'_> {
        pairs(self.list(self.profile(slip).assessed_by))
    }

    /// Rounds and who could not assess it in each.
    pub fn pending_by(&self, slip: &Slip) -> Pairs<'_> {
        pairs(self.list(self.profile(slip).pending_by))
    }

    /// What a slip is found by.
    pub fn found_by(&self, slip: &Slip) -> impl Iterator<Item = (By, Symbol)> {
        let profile = self.profile(slip);
        let one = [
            (By::Reading, profile.reading as Symbol),
            (By::List, profile.list),
            (By::Source, profile.source),
        ];
        let several = [
            (By::Category, profile.categories),
            (By::Round, profile.rounds),
            (By::Status, profile.status),
            (By::Tag, profile.tags),
            (By::Responsible, profile.responsible),
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

/// A list of pairs, one behind the other.
pub(super) type Pairs<'a> =
    std::iter::Map<std::slice::ChunksExact<'a, Symbol>, fn(&[Symbol]) -> (Symbol, Symbol)>;

fn pairs(list: &[Symbol]) -> Pairs<'_> {
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
