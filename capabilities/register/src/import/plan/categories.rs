//! Which category a name in the file stands for, and when a row files its recommendation anew.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::existing::folded;
use super::{Existing, NewCategory};
use crate::document::Round;
use crate::reading::by_date;

/// Categories and rounds of the register together with those the file brings.
pub struct Vocabulary<'a> {
    existing: &'a Existing,
    /// The round the importer gave, with its dates.
    given: Option<&'a Round>,
    rounds: HashMap<String, Round>,
    new_keys: HashMap<String, String>,
    pub new_categories: Vec<NewCategory>,
    pub new_rounds: Vec<Round>,
}

impl<'a> Vocabulary<'a> {
    pub fn new(existing: &'a Existing, given: Option<&'a Round>) -> Self {
        let rounds = existing.rounds.iter().map(|round| (round.key.clone(), round.clone())).collect();
        Self {
            existing,
            given,
            rounds,
            new_keys: HashMap::new(),
            new_categories: Vec::new(),
            new_rounds: Vec::new(),
        }
    }

    /// The key of the category with this name or alias; a name nobody knows becomes a new category.
    pub fn category(&mut self, name: &str) -> String {
        match self.existing.categories.key(name) {
            Some(key) => key.to_owned(),
            None => self.new_category(name, &kernel::words::key_of(name)),
        }
    }

    /// The same for a category that our own file gives with its key: a key known here goes before a new category.
    pub fn category_with_key(&mut self, name: &str, key: &str) -> String {
        let known = self.existing.categories.key(name);
        match known.or_else(|| Some(key).filter(|key| self.existing.categories.has_key(key))) {
            Some(key) => key.to_owned(),
            None => self.new_category(name, key),
        }
    }

    fn new_category(&mut self, name: &str, wanted: &str) -> String {
        let known_as = folded(name);
        if let Some(key) = self.new_keys.get(&known_as) {
            return key.clone();
        }
        let key = self.free_key(wanted);
        self.new_keys.insert(known_as, key.clone());
        self.new_categories
            .push(NewCategory { key: key.clone(), name: crate::matching::normalised(name).into_owned() });
        key
    }

    fn free_key(&self, wanted: &str) -> String {
        let wanted = if wanted.is_empty() { "category" } else { wanted };
        let is_taken = |key: &str| {
            self.existing.categories.has_key(key) || self.new_categories.iter().any(|new| new.key == key)
        };
        let numbered = (2_u32..).map(|n| format!("{wanted}-{n}"));
        std::iter::once(wanted.to_owned())
            .chain(numbered)
            .find(|key| !is_taken(key))
            .expect("of endless keys one is free")
    }

    /// Makes sure that the round is known and gives its key. What the register says of a round goes before.
    pub fn round(&mut self, round: &Round) -> String {
        if !self.rounds.contains_key(&round.key) {
            self.rounds.insert(round.key.clone(), round.clone());
            self.new_rounds.push(round.clone());
        }
        round.key.clone()
    }

    /// A round known by its key alone, as a heading or a cell gives it; its dates are those in the key.
    pub fn round_of_key(&mut self, key: &str) -> String {
        if let Some(given) = self.given.filter(|given| given.key == key) {
            return self.round(given);
        }
        let date = crate::reading::date_in(key).map_or_else(String::new, |date| date.to_string());
        self.round(&Round {
            key: key.to_owned(),
            name: key.to_owned(),
            assessed: date.clone(),
            published: date,
        })
    }

    /// Whether the round with the first key is later than that with the second. No round is earlier than any.
    pub fn is_later(&self, one: &str, other: &str) -> bool {
        match (self.rounds.get(one), self.rounds.get(other)) {
            (Some(one), Some(other)) => by_date(one, other) == Ordering::Greater,
            (one, other) => one.is_some() && other.is_none(),
        }
    }
}
