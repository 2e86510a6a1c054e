//! How far a round is: by category and by person, counted from bitmaps.

use super::Books;
use super::slips::Symbol;
use crate::campaign::Progress;
use crate::reading::Reading;
use roaring::RoaringBitmap;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A round as it stands on the shelf.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InRound {
    pub whole: Progress,
    /// In the forum's order; those without recommendations too.
    pub categories: Vec<Part>,
    /// What is filed nowhere, while the round goes through all there is.
    pub unfiled: Progress,
    /// Who has assessed how many, the most first.
    pub people: Vec<(Uuid, u64)>,
}

/// One category in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub category: Uuid,
    pub progress: Progress,
    /// Who has assessed how many of it, the most first.
    pub people: Vec<(Uuid, u64)>,
}

impl Books {
    /// How far `round` is with what is filed under `categories`; with all there is when none is named.
    pub fn in_round(&self, round: Uuid, categories: &[Uuid]) -> InRound {
        let seen = Seen::of(self, round);
        let filed = |category: Uuid| {
            self.filed_under(category).map_or_else(RoaringBitmap::new, |set| set - &self.merged)
        };
        let named: Vec<Uuid> = if categories.is_empty() {
            self.vocabulary.categories.iter().map(|category| category.id).collect()
        } else {
            let known = self.vocabulary.categories.iter().map(|category| category.id);
            known.filter(|id| categories.contains(id)).collect()
        };
        let mut whole = RoaringBitmap::new();
        let parts: Vec<Part> = named
            .into_iter()
            .map(|category| {
                let set = filed(category);
                whole |= &set;
                Part { category, progress: seen.progress(&set), people: seen.people(&set) }
            })
            .collect();
        let mut unfiled = RoaringBitmap::new();
        if categories.is_empty() {
            let standing = self.standing();
            unfiled = &standing - &whole;
            whole = standing;
        }
        InRound {
            whole: seen.progress(&whole),
            categories: parts,
            unfiled: seen.progress(&unfiled),
            people: seen.people(&whole),
        }
    }

    /// The recommendations that anybody has looked at in a round, of these categories (all: none is named), by number.
    /// What was found of a merged one is counted where it is merged into.
    pub fn ids_in_round(&self, round: Uuid, categories: &[Uuid]) -> Vec<Uuid> {
        let mut set = self.looked_at(round) - &self.merged;
        if !categories.is_empty() {
            let filed = categories.iter().filter_map(|id| self.filed_under(*id));
            set &= filed.fold(RoaringBitmap::new(), |all, one| all | one);
        }
        let order = self.orders.get(super::Sort::Number).iter();
        order.filter(|slot| set.contains(**slot)).map(|slot| self.slips.slip(*slot).id).collect()
    }

    /// What anybody has looked at in a round.
    pub(super) fn looked_at(&self, round: Uuid) -> RoaringBitmap {
        Seen::of(self, round).any
    }

    fn filed_under(&self, category: Uuid) -> Option<&RoaringBitmap> {
        self.marks[super::By::Category as usize].get(&self.slips.symbol_of_id(category)?)
    }
}

/// What a round says, and of whom.
struct Seen<'b> {
    any: RoaringBitmap,
    by_reading: [Option<&'b RoaringBitmap>; Reading::ALL.len()],
    people: Vec<(Uuid, &'b RoaringBitmap)>,
}

impl<'b> Seen<'b> {
    fn of(books: &'b Books, round: Uuid) -> Self {
        let mut seen = Self { any: RoaringBitmap::new(), by_reading: [None; _], people: Vec::new() };
        let Some(symbol) = books.slips.symbol_of_id(round) else { return seen };
        for reading in Reading::ALL {
            let mark = books.read_in.get(&(symbol, reading as Symbol));
            seen.by_reading[reading as usize] = mark;
            if let Some(mark) = mark {
                seen.any |= mark;
            }
        }
        let people = books.assessed_by.iter().filter(|((of, _), _)| *of == symbol);
        seen.people = people.map(|((_, party), mark)| (books.slips.id_at(*party), mark)).collect();
        seen
    }

    fn progress(&self, set: &RoaringBitmap) -> Progress {
        let read =
            |reading: Reading| self.by_reading[reading as usize].map_or(0, |mark| mark.intersection_len(set));
        let divergent = read(Reading::Divergent);
        Progress {
            n: set.len(),
            assessed: read(Reading::Single) + read(Reading::Unanimous) + divergent,
            pending: read(Reading::Pending),
            divergent,
        }
    }

    fn people(&self, set: &RoaringBitmap) -> Vec<(Uuid, u64)> {
        let counted = self.people.iter().map(|(party, mark)| (*party, mark.intersection_len(set)));
        // By number, then by id: the same order each time.
        let sorted: BTreeSet<(std::cmp::Reverse<u64>, Uuid)> =
            counted.filter(|(_, n)| *n > 0).map(|(party, n)| (std::cmp::Reverse(n), party)).collect();
        sorted.into_iter().map(|(n, party)| (party, n.0)).collect()
    }
}
