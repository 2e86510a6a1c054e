//! How far a round is: by category and by person, counted from bitmaps.

use super::Books;
use super::slips::Symbol;
use crate::campaign::{Progress, Share};
use crate::reading::Reading;
use roaring::RoaringBitmap;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A round as it stands on the shelf.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InRound {
    pub whole: Progress,
    /// In the forum's order; those without recommendations too.
    pub categories: Vec<Part>,
    /// What is filed nowhere, while the round goes through all there is.
    pub unfiled: Progress,
    /// Everybody who has looked at any of it or goes through any of it, those who looked at most first.
    pub people: Vec<(Uuid, Share)>,
}

/// One category in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub category: Uuid,
    pub progress: Progress,
    /// Those who go through it, with what each has done of it.
    pub people: Vec<(Uuid, Share)>,
}

impl Books {
    /// How far `round` is with what is filed under `categories`; with all there is when none is named. `taken` says
    /// who goes through what: categories, each with a party.
    pub fn in_round(&self, round: Uuid, categories: &[Uuid], taken: &[(Uuid, Uuid)]) -> InRound {
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
        let mut asked: BTreeMap<Uuid, RoaringBitmap> = BTreeMap::new();
        let parts: Vec<Part> = named
            .into_iter()
            .map(|category| {
                let set = filed(category);
                whole |= &set;
                let holders = taken.iter().filter(|(of, _)| *of == category);
                let people = holders.map(|(_, party)| {
                    *asked.entry(*party).or_default() |= &set;
                    (*party, seen.share(*party, &set, &set))
                });
                let people = people.collect();
                Part { category, progress: seen.progress(&set), people }
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
            people: seen.people(&whole, &asked),
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
    people: BTreeMap<Uuid, By<'b>>,
}

/// What one person said in a round.
#[derive(Default)]
struct By<'b> {
    assessed: Option<&'b RoaringBitmap>,
    pending: Option<&'b RoaringBitmap>,
}

impl<'b> Seen<'b> {
    fn of(books: &'b Books, round: Uuid) -> Self {
        let mut seen = Self { any: RoaringBitmap::new(), by_reading: [None; _], people: BTreeMap::new() };
        let Some(symbol) = books.slips.symbol_of_id(round) else { return seen };
        for reading in Reading::ALL {
            let mark = books.read_in.get(&(symbol, reading as Symbol));
            seen.by_reading[reading as usize] = mark;
            if let Some(mark) = mark {
                seen.any |= mark;
            }
        }
        for ((of, party), mark) in &books.assessed_by {
            if *of == symbol {
                seen.people.entry(books.slips.id_at(*party)).or_default().assessed = Some(mark);
            }
        }
        for ((of, party), mark) in &books.pending_by {
            if *of == symbol {
                seen.people.entry(books.slips.id_at(*party)).or_default().pending = Some(mark);
            }
        }
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

    /// What a person has done of `set`, and not started on of what was `asked` of them, a part of `set`.
    fn share(&self, party: Uuid, set: &RoaringBitmap, asked: &RoaringBitmap) -> Share {
        let Some(by) = self.people.get(&party) else {
            return Share { not_started: asked.len(), ..Share::default() };
        };
        let within = |mark: Option<&RoaringBitmap>, set: &RoaringBitmap| {
            mark.map_or(0, |mark| mark.intersection_len(set))
        };
        // Nobody has both assessed one and not been able to.
        let both = |set: &RoaringBitmap| within(by.assessed, set) + within(by.pending, set);
        let divergent = self.by_reading[Reading::Divergent as usize].map_or(0, |mark| both(&(mark & set)));
        Share {
            assessed: within(by.assessed, set),
            pending: within(by.pending, set),
            divergent,
            not_started: asked.len() - both(asked),
        }
    }

    fn people(&self, set: &RoaringBitmap, asked: &BTreeMap<Uuid, RoaringBitmap>) -> Vec<(Uuid, Share)> {
        let nothing = RoaringBitmap::new();
        let everybody: BTreeSet<Uuid> = self.people.keys().chain(asked.keys()).copied().collect();
        let shares = everybody
            .into_iter()
            .map(|party| (party, self.share(party, set, asked.get(&party).unwrap_or(&nothing))));
        let mut people: Vec<(Uuid, Share)> =
            shares.filter(|(party, share)| share.looked_at() > 0 || asked.contains_key(party)).collect();
        // By number, then by id: the same order each time.
        people.sort_by_key(|(party, share)| (Reverse(share.looked_at()), *party));
        people
    }
}
