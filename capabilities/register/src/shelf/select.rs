//! Choosing from the shelf, counting what each further choice would leave, and the state of the whole.

use super::{Book, Books, By, Sort};
use crate::reading::Reading;
use kernel::Instant;
use roaring::RoaringBitmap;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// What is wanted. Several values of one filter: any of them; several filters: all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    pub by: BTreeMap<By, Vec<String>>,
    /// Only what is older than two years.
    pub stale: bool,
    /// Only what has changed since.
    pub updated_since: Option<Instant>,
    /// Only these: what a search in the texts found.
    pub among: Option<HashSet<Uuid>>,
}

impl Filters {
    pub fn add(&mut self, by: By, value: impl Into<String>) {
        self.by.entry(by).or_default().push(value.into());
    }

    /// How many filters are set.
    pub fn active(&self) -> usize {
        self.by.values().filter(|values| !values.is_empty()).count()
            + usize::from(self.stale)
            + usize::from(self.updated_since.is_some())
            + usize::from(self.among.is_some())
    }
}

/// One filter with its values and how many each would show under the other filters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    pub by: By,
    /// The most frequent first; statuses, readings and categories in the forum's order.
    pub values: Vec<FacetValue>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    pub value: String,
    pub n: u64,
    pub chosen: bool,
}

/// What was chosen.
#[derive(Debug, Clone)]
pub struct Selection {
    chosen: RoaringBitmap,
    /// One set for each filter: what all others leave.
    without: BTreeMap<By, RoaringBitmap>,
    filters: Filters,
}

/// How a set of recommendations stands: parts sum to `n`, save the flags.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    pub n: u64,
    /// By exact combination of statuses, in the forum's order, the fullest description first.
    pub by_status: Vec<(Vec<String>, u64)>,
    /// By reading, in their order.
    pub by_reading: Vec<(Reading, u64)>,
    /// How many were assessed over two years ago.
    pub stale: u64,
}

/// Values shown of a filter with many.
pub const MOST_VALUES: usize = 40;

impl Books {
    pub fn select(&self, filters: &Filters, now: Instant) -> Selection {
        let mut base = self.all.clone();
        if filters.stale {
            base &= self.stale_at(now);
        }
        if let Some(since) = filters.updated_since {
            let slots = self.orders.get(Sort::Changed).iter();
            let newer: RoaringBitmap =
                slots.copied().take_while(|slot| self.slot(*slot).changed >= since).collect();
            base &= newer;
        }
        if let Some(among) = &filters.among {
            let found: RoaringBitmap = among.iter().filter_map(|id| self.slots.get(id).copied()).collect();
            base &= found;
        }
        let sets: Vec<(By, RoaringBitmap)> = filters
            .by
            .iter()
            .filter(|(_, values)| !values.is_empty())
            .map(|(by, values)| {
                let mut set = RoaringBitmap::new();
                for value in values {
                    if let Some(mark) = self.mark(*by, value) {
                        set |= mark;
                    }
                }
                (*by, set)
            })
            .collect();
        let mut chosen = base.clone();
        for (_, set) in &sets {
            chosen &= set;
        }
        let without = sets
            .iter()
            .map(|(by, _)| {
                let mut rest = base.clone();
                for (_, set) in sets.iter().filter(|(other, _)| other != by) {
                    rest &= set;
                }
                (*by, rest)
            })
            .collect();
        Selection { chosen, without, filters: filters.clone() }
    }

    /// A category may be asked for by its key, its name or an alias.
    fn mark(&self, by: By, value: &str) -> Option<&RoaringBitmap> {
        if let Some(mark) = self.marks.get(&(by, value.to_owned())) {
            return Some(mark);
        }
        if by != By::Category {
            return None;
        }
        let wanted = value.to_lowercase();
        let category = self.vocabulary.categories.iter().find(|category| {
            category.name.to_lowercase() == wanted
                || category.aliases.iter().any(|alias| alias.to_lowercase() == wanted)
        })?;
        self.marks.get(&(by, category.key.clone()))
    }

    /// The values of one filter, with counts.
    pub fn facet(&self, selection: &Selection, by: By) -> Facet {
        let within = selection.without.get(&by).unwrap_or(&selection.chosen);
        let wanted = selection.filters.by.get(&by).map_or(&[][..], Vec::as_slice);
        let mut values: Vec<FacetValue> = self
            .marks
            .iter()
            .filter(|((other, value), _)| *other == by && !value.is_empty())
            .map(|((_, value), mark)| FacetValue {
                value: value.clone(),
                n: mark.intersection_len(within),
                chosen: wanted.contains(value),
            })
            .filter(|value| value.n > 0 || value.chosen)
            .collect();
        let place = |value: &FacetValue| -> usize {
            let of = |at: Option<usize>| at.unwrap_or(usize::MAX);
            match by {
                By::Status => {
                    of(self.vocabulary.statuses.iter().position(|status| status.key == value.value))
                }
                By::Category => of(self.vocabulary.categories.iter().position(|one| one.key == value.value)),
                By::Round => of(self.vocabulary.rounds.iter().position(|row| row.round.key == value.value)),
                By::Reading => of(Reading::ALL.iter().position(|reading| reading.as_str() == value.value)),
                By::Source | By::Tag | By::Responsible | By::List => 0,
            }
        };
        values.sort_by(|one, other| {
            place(one).cmp(&place(other)).then(other.n.cmp(&one.n)).then_with(|| one.value.cmp(&other.value))
        });
        if values.len() > MOST_VALUES {
            let mut at = 0;
            values.retain(|value| {
                at += 1;
                at <= MOST_VALUES || value.chosen
            });
        }
        Facet { by, values }
    }

    /// Some of what was chosen, in an order, after one id (or from the beginning). One more than `limit` is looked
    /// for, so that the caller knows whether there is a next page.
    pub fn page(&self, selection: &Selection, sort: Sort, after: Option<Uuid>, limit: usize) -> Vec<&Book> {
        let order = self.orders.get(sort);
        let from = after.and_then(|id| self.slots.get(&id)).map_or(0, |slot| {
            let last = self.slot(*slot);
            order.partition_point(|other| sort.compare(self.slot(*other), last, &self.vocabulary).is_le())
        });
        order[from..]
            .iter()
            .filter(|slot| selection.chosen.contains(**slot))
            .take(limit)
            .map(|slot| self.slot(*slot))
            .collect()
    }

    /// After which id the page of `limit` begins that ends right before `first`; `None`: at the beginning.
    pub fn page_before(&self, selection: &Selection, sort: Sort, first: Uuid, limit: usize) -> Option<Uuid> {
        let order = self.orders.get(sort);
        let first = self.book(first)?;
        let to =
            order.partition_point(|other| sort.compare(self.slot(*other), first, &self.vocabulary).is_lt());
        let mut back = order[..to].iter().rev().filter(|slot| selection.chosen.contains(**slot));
        back.nth(limit).map(|slot| self.slot(*slot).id)
    }

    /// How many of what was chosen stand before one id in an order: for "21 to 40 of 97".
    pub fn before(&self, selection: &Selection, sort: Sort, id: Uuid) -> usize {
        let order = self.orders.get(sort);
        order
            .iter()
            .take_while(|slot| self.slot(**slot).id != id)
            .filter(|slot| selection.chosen.contains(**slot))
            .count()
    }

    /// How what was chosen stands, as a whole.
    pub fn tally(&self, selection: &Selection, now: Instant) -> Tally {
        self.tally_of(&selection.chosen, now)
    }

    /// The same for each value of a filter: per category, per source.
    pub fn tallies(&self, selection: &Selection, by: By, now: Instant) -> Vec<(String, Tally)> {
        let facet = self.facet(selection, by);
        facet
            .values
            .into_iter()
            .filter_map(|value| {
                let mark = self.mark(by, &value.value)?;
                let tally = self.tally_of(&(mark & &selection.chosen), now);
                (tally.n > 0).then_some((value.value, tally))
            })
            .collect()
    }

    fn tally_of(&self, set: &RoaringBitmap, now: Instant) -> Tally {
        let by_reading: Vec<(Reading, u64)> = Reading::ALL
            .into_iter()
            .map(|reading| {
                let mark = self.marks.get(&(By::Reading, reading.as_str().to_owned()));
                (reading, mark.map_or(0, |mark| mark.intersection_len(set)))
            })
            .collect();
        let stale = self.stale_at(now).intersection_len(set);
        Tally { n: set.len(), by_status: self.combinations(set), by_reading, stale }
    }

    /// Counts by exact combination of statuses: each status alone or with others, by inclusion and exclusion over the
    /// few statuses a forum has. Those without any status are in no combination.
    fn combinations(&self, set: &RoaringBitmap) -> Vec<(Vec<String>, u64)> {
        let mut parts: Vec<(Vec<String>, RoaringBitmap)> = vec![(Vec::new(), set.clone())];
        for status in &self.vocabulary.statuses {
            let Some(mark) = self.marks.get(&(By::Status, status.key.clone())) else { continue };
            let mut next = Vec::with_capacity(parts.len() * 2);
            for (keys, part) in parts {
                let with = &part & mark;
                if !with.is_empty() {
                    let mut keys = keys.clone();
                    keys.push(status.key.clone());
                    next.push((keys, with));
                }
                let rest = part - mark;
                if !rest.is_empty() {
                    next.push((keys, rest));
                }
            }
            parts = next;
        }
        let mut counted: Vec<(Vec<String>, u64)> = parts
            .into_iter()
            .filter(|(keys, _)| !keys.is_empty())
            .map(|(keys, part)| (keys, part.len()))
            .collect();
        let place = |key: &String| self.vocabulary.statuses.iter().position(|status| status.key == *key);
        counted.sort_by_key(|(keys, _)| (keys.iter().map(place).collect::<Vec<_>>(), keys.len()));
        counted
    }
}

impl Selection {
    pub fn n(&self) -> u64 {
        self.chosen.len()
    }
}
