//! Choosing from the shelf, counting what each further choice would leave, and the state of the whole.

use super::slips::Symbol;
use super::{Book, Books, By, Sort};
use crate::reading::Reading;
use kernel::Instant;
use roaring::RoaringBitmap;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// What is wanted. Several values of one filter: any of them; several filters: all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    pub by: BTreeMap<By, Vec<String>>,
    /// Only what is older than two years.
    pub stale: bool,
    /// Only what nobody has looked at in the round of this key.
    pub left_in: Option<String>,
    /// Only those merged into others, which no other list shows.
    pub merged: bool,
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
            + usize::from(self.left_in.is_some())
            + usize::from(self.merged)
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
    /// How many there are beyond [`MOST_VALUES`].
    pub unlisted: usize,
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

impl Tally {
    /// How many have this reading.
    pub fn read(&self, reading: Reading) -> u64 {
        self.by_reading.iter().find(|(one, _)| *one == reading).map_or(0, |(_, n)| *n)
    }
}

/// Values given of a filter with many: a list that can still be looked through.
pub const MOST_VALUES: usize = 100;

impl Books {
    pub fn select(&self, filters: &Filters, now: Instant) -> Selection {
        let mut base = if filters.merged { self.merged.clone() } else { self.standing() };
        if filters.stale {
            base &= &*self.stale_at(now);
        }
        if let Some(key) = &filters.left_in {
            // In a round that nobody knows nothing was looked at.
            if let Some(row) = self.vocabulary.round_by_key(key) {
                base -= self.looked_at(row.id);
            }
        }
        if let Some(since) = filters.updated_since {
            let slots = self.orders.get(Sort::Changed).iter();
            let newer: RoaringBitmap =
                slots.copied().take_while(|slot| self.slips.slip(*slot).changed() >= since).collect();
            base &= newer;
        }
        if let Some(among) = &filters.among {
            let mut found: RoaringBitmap =
                among.iter().filter_map(|id| self.slots.get(id).copied()).collect();
            // The words of a merged one are found where it is merged into.
            for merged in &found & &self.merged {
                found.extend(self.standing_for(merged));
            }
            base &= found;
        }
        let sets: Vec<(By, RoaringBitmap)> = filters
            .by
            .iter()
            .filter(|(_, values)| !values.is_empty())
            .map(|(by, values)| {
                let mut set = RoaringBitmap::new();
                for value in values {
                    set |= self.mark(*by, value);
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

    fn standing_for(&self, slot: u32) -> Option<u32> {
        let standing = self.slips.merged_into(self.slips.slip(slot))?;
        self.slots.get(&standing).copied()
    }

    /// Those merged into one.
    pub fn stands_for(&self, id: Uuid) -> Vec<Uuid> {
        let slips = self.merged.iter().map(|slot| self.slips.slip(slot));
        slips.filter(|slip| self.slips.merged_into(slip) == Some(id)).map(|slip| slip.id).collect()
    }

    /// How many of what the other filters leave are merged into others.
    pub fn merged(&self, filters: &Filters, now: Instant) -> u64 {
        if self.merged.is_empty() {
            return 0;
        }
        self.select(&Filters { merged: true, ..filters.clone() }, now).n()
    }

    /// The ids of those merged into any that was chosen.
    pub fn merged_into(&self, selection: &Selection) -> Vec<Uuid> {
        let stands = |slot: &u32| self.standing_for(*slot).is_some_and(|one| selection.chosen.contains(one));
        self.merged.iter().filter(stands).map(|slot| self.slips.slip(slot).id).collect()
    }

    /// The recommendations that have a value.
    fn mark(&self, by: By, value: &str) -> RoaringBitmap {
        let mut marked = RoaringBitmap::new();
        for symbol in self.symbols(by, value) {
            if let Some(mark) = self.marks[by as usize].get(&symbol) {
                marked |= mark;
            }
        }
        marked
    }

    /// What slips have for a value. A category may be asked for by its key, its name or an alias; two sources may
    /// have one name.
    fn symbols(&self, by: By, value: &str) -> Vec<Symbol> {
        let of_id = |id: Uuid| self.slips.symbol_of_id(id);
        match by {
            By::Reading => Reading::parse(value).map(|reading| reading as Symbol).into_iter().collect(),
            By::Source => {
                let named = self.vocabulary.sources.iter().filter(|row| row.source.name == value);
                named.filter_map(|row| of_id(row.id)).collect()
            }
            By::Category => {
                let known = self.vocabulary.category_by_key(value).or_else(|| {
                    let wanted = value.to_lowercase();
                    self.vocabulary.categories.iter().find(|category| {
                        category.name.to_lowercase() == wanted
                            || category.aliases.iter().any(|alias| alias.to_lowercase() == wanted)
                    })
                });
                known.and_then(|category| of_id(category.id)).into_iter().collect()
            }
            By::Round => {
                self.vocabulary.round_by_key(value).and_then(|row| of_id(row.id)).into_iter().collect()
            }
            By::Status | By::Tag | By::Responsible | By::List => {
                self.slips.symbol_of_value(value).into_iter().collect()
            }
        }
    }

    /// What a value is called in addresses; `None`: the forum no longer has it.
    fn value(&self, by: By, symbol: Symbol) -> Option<&str> {
        Some(match by {
            By::Reading => Reading::ALL.into_iter().find(|reading| *reading as Symbol == symbol)?.as_str(),
            By::Source => &self.vocabulary.source(self.slips.id_at(symbol))?.source.name,
            By::Category => &self.vocabulary.category(self.slips.id_at(symbol))?.key,
            By::Round => &self.vocabulary.round(self.slips.id_at(symbol))?.round.key,
            By::Status | By::Tag | By::Responsible | By::List => self.slips.value_at(symbol),
        })
    }

    /// The values of one filter, with counts.
    pub fn facet(&self, selection: &Selection, by: By) -> Facet {
        let within = selection.without.get(&by).unwrap_or(&selection.chosen);
        let wanted = selection.filters.by.get(&by).map_or(&[][..], Vec::as_slice);
        let mut counts: HashMap<&str, u64> = HashMap::new();
        for (symbol, mark) in &self.marks[by as usize] {
            if let Some(value) = self.value(by, *symbol).filter(|value| !value.is_empty()) {
                *counts.entry(value).or_default() += mark.intersection_len(within);
            }
        }
        let mut values: Vec<FacetValue> = counts
            .into_iter()
            .map(|(value, n)| FacetValue {
                value: value.to_owned(),
                n,
                chosen: wanted.iter().any(|one| one == value),
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
        let all = values.len();
        if all > MOST_VALUES {
            let mut at = 0;
            values.retain(|value| {
                at += 1;
                at <= MOST_VALUES || value.chosen
            });
        }
        Facet { by, unlisted: all - values.len(), values }
    }

    /// Some of what was chosen, in an order, after one id (or from the beginning). One more than `limit` is looked
    /// for, so that the caller knows whether there is a next page.
    pub fn page(&self, selection: &Selection, sort: Sort, after: Option<Uuid>, limit: usize) -> Vec<Book> {
        self.slots_of(selection, sort, after).take(limit).map(|slot| self.at(slot)).collect()
    }

    /// The ids of what was chosen, in an order, after one of them (or from the beginning).
    pub fn ids(&self, selection: &Selection, sort: Sort, after: Option<Uuid>, limit: usize) -> Vec<Uuid> {
        self.slots_of(selection, sort, after).take(limit).map(|slot| self.slips.slip(slot).id).collect()
    }

    fn slots_of(&self, selection: &Selection, sort: Sort, after: Option<Uuid>) -> impl Iterator<Item = u32> {
        let from = after.and_then(|id| self.slots.get(&id)).map_or(0, |slot| self.place(sort, *slot) + 1);
        self.orders.get(sort)[from..].iter().copied().filter(|slot| selection.chosen.contains(*slot))
    }

    fn place(&self, sort: Sort, slot: u32) -> usize {
        self.orders.place(sort, slot, &self.slips, &self.vocabulary)
    }

    /// After which id the page of `limit` begins that ends right before `first`; `None`: at the beginning.
    pub fn page_before(&self, selection: &Selection, sort: Sort, first: Uuid, limit: usize) -> Option<Uuid> {
        let to = self.place(sort, *self.slots.get(&first)?);
        let before = &self.orders.get(sort)[..to];
        let mut back = before.iter().rev().filter(|slot| selection.chosen.contains(**slot));
        back.nth(limit).map(|slot| self.slips.slip(*slot).id)
    }

    /// How many of what was chosen stand before one id in an order: for "21 to 40 of 97".
    pub fn before(&self, selection: &Selection, sort: Sort, id: Uuid) -> usize {
        let Some(slot) = self.slots.get(&id) else { return 0 };
        let before = &self.orders.get(sort)[..self.place(sort, *slot)];
        before.iter().filter(|slot| selection.chosen.contains(**slot)).count()
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
                let tally = self.tally_of(&(self.mark(by, &value.value) & &selection.chosen), now);
                (tally.n > 0).then_some((value.value, tally))
            })
            .collect()
    }

    fn tally_of(&self, set: &RoaringBitmap, now: Instant) -> Tally {
        let by_reading: Vec<(Reading, u64)> = Reading::ALL
            .into_iter()
            .map(|reading| {
                let mark = self.marks[By::Reading as usize].get(&(reading as Symbol));
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
            let symbol = self.slips.symbol_of_value(&status.key);
            let Some(mark) = symbol.and_then(|symbol| self.marks[By::Status as usize].get(&symbol)) else {
                continue;
            };
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
    /// What was asked for.
    pub fn filters(&self) -> &Filters {
        &self.filters
    }

    pub fn n(&self) -> u64 {
        self.chosen.len()
    }
}
