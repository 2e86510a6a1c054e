//! The orders a list can have, kept sorted, so that a page of a long list is cut out and not sorted for.

use super::slips::{Slip, Slips};
use crate::vocabulary::Vocabulary;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// How a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// By source, list and place in it: as the documents have them.
    #[default]
    Document,
    /// By number, as a person counts: 9, 10, Part 2.II.
    Number,
    Title,
    /// The latest change first.
    Changed,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Document, Self::Number, Self::Title, Self::Changed];

    /// Its name in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Number => "number",
            Self::Title => "title",
            Self::Changed => "changed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == name)
    }

    fn compare(self, one: &Slip, other: &Slip, slips: &Slips, vocabulary: &Vocabulary) -> Ordering {
        let document = || in_documents(one, other, slips, vocabulary);
        let first = match self {
            Self::Document => document(),
            Self::Number => natural(slips.number(one), slips.number(other)).then_with(document),
            Self::Title => folded(slips.heading(one)).cmp(folded(slips.heading(other))).then_with(document),
            Self::Changed => other.changed().cmp(&one.changed()),
        };
        first.then_with(|| one.id.cmp(&other.id))
    }
}

fn in_documents(one: &Slip, other: &Slip, slips: &Slips, vocabulary: &Vocabulary) -> Ordering {
    let source = |slip: &Slip| vocabulary.source(slips.id_at(slips.source(slip))).map(|row| &row.source);
    // Most of a large register is of few documents: equal symbols need no looking up.
    let is_one = slips.source(one) == slips.source(other);
    let sources = if is_one { Ordering::Equal } else { source(one).cmp(&source(other)) };
    sources
        .then_with(|| slips.list_name(one).cmp(slips.list_name(other)))
        .then(one.position.cmp(&other.position))
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Digits count as numbers, everything else letter by letter: 9 before 10, both before "Part 2.II".
pub fn natural(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (one.trim(), other.trim());
    loop {
        match (one.is_empty(), other.is_empty()) {
            (true, true) => return Ordering::Equal,
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            (false, false) => {}
        }
        let (a, b) = (digits(one), digits(other));
        let order = match (a, b) {
            (0, 0) => {
                let (x, y) = (one.chars().next(), other.chars().next());
                let order = x.map(|c| c.to_lowercase().next()).cmp(&y.map(|c| c.to_lowercase().next()));
                one = &one[x.map_or(0, char::len_utf8)..];
                other = &other[y.map_or(0, char::len_utf8)..];
                order
            }
            (0, _) => return Ordering::Greater,
            (_, 0) => return Ordering::Less,
            (a, b) => {
                let (x, y) = (one[..a].trim_start_matches('0'), other[..b].trim_start_matches('0'));
                one = &one[a..];
                other = &other[b..];
                x.len().cmp(&y.len()).then_with(|| x.cmp(y))
            }
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Slots in each order.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Orders([Vec<u32>; 4]);

impl Orders {
    pub fn of(slips: &Slips, vocabulary: &Vocabulary) -> Self {
        let slots: Vec<u32> = slips.filled().map(|(slot, _)| slot).collect();
        Self(Sort::ALL.map(|sort| {
            let mut slots = slots.clone();
            slots.sort_by(|one, other| sort.compare(slips.slip(*one), slips.slip(*other), slips, vocabulary));
            slots
        }))
    }

    pub fn get(&self, sort: Sort) -> &[u32] {
        &self.0[place(sort)]
    }

    /// How many stand before a slot, whether it is among them or not.
    pub fn place(&self, sort: Sort, slot: u32, slips: &Slips, vocabulary: &Vocabulary) -> usize {
        let slip = slips.slip(slot);
        self.get(sort)
            .partition_point(|other| sort.compare(slips.slip(*other), slip, slips, vocabulary).is_lt())
    }

    pub fn insert(&mut self, slot: u32, slips: &Slips, vocabulary: &Vocabulary) {
        for sort in Sort::ALL {
            let at = self.place(sort, slot, slips, vocabulary);
            self.0[place(sort)].insert(at, slot);
        }
    }

    /// Before the slot is emptied: its slip is still needed to find it.
    pub fn remove(&mut self, slot: u32, slips: &Slips, vocabulary: &Vocabulary) {
        for sort in Sort::ALL {
            let at = self.place(sort, slot, slips, vocabulary);
            let slots = &mut self.0[place(sort)];
            if slots.get(at) == Some(&slot) {
                slots.remove(at);
            } else {
                // A source's name moved under it since it was put in: look everywhere.
                slots.retain(|other| *other != slot);
            }
        }
    }
}

fn place(sort: Sort) -> usize {
    match sort {
        Sort::Document => 0,
        Sort::Number => 1,
        Sort::Title => 2,
        Sort::Changed => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_order_as_a_person_counts() {
        let mut numbers = vec!["Part 2.II", "108", "9", "51", "V.10", "V.4", "09a", ""];
        numbers.sort_by(|one, other| natural(one, other));
        assert_eq!(numbers, ["", "9", "09a", "51", "108", "Part 2.II", "V.4", "V.10"]);
    }
}
