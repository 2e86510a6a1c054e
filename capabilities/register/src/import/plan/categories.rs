//! Which category a name in the file stands for, and which of two rounds is later.
//!
//! A category is known by its key, its name and its aliases. A name that says no more than one of these with "and
//! others" behind it (or without it) is taken as that category, and kept as its alias from then on: "Link to IG
//! entities and others" is no other place than "Link to IG Entities". Nothing else is guessed: "Funding and other
//! matters" stays a category of its own.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::existing::folded;
use super::{Existing, NewAlias, NewCategory};
use crate::document::Round;
use crate::reading::by_date;

/// Categories and rounds of the register together with those the file brings.
pub struct Vocabulary<'a> {
    existing: &'a Existing,
    /// The round the importer gave, with its dates.
    given: Option<&'a Round>,
    rounds: HashMap<String, Round>,
    new_keys: HashMap<String, String>,
    /// Keys as plans bear them: one copy of each, however many rows name it.
    shared: HashSet<Arc<str>>,
    /// Keys by the core of every name; `None` where two categories have the same.
    cores: HashMap<String, Option<String>>,
    pub new_categories: Vec<NewCategory>,
    pub new_aliases: Vec<NewAlias>,
    pub new_rounds: Vec<Round>,
}

impl<'a> Vocabulary<'a> {
    pub fn new(existing: &'a Existing, given: Option<&'a Round>) -> Self {
        let mut cores = HashMap::new();
        for (known_as, key) in existing.categories.all_names() {
            note_core(&mut cores, known_as, key);
        }
        let rounds = existing.rounds.iter().map(|round| (round.key.clone(), round.clone())).collect();
        Self {
            existing,
            given,
            rounds,
            new_keys: HashMap::new(),
            shared: HashSet::new(),
            cores,
            new_categories: Vec::new(),
            new_aliases: Vec::new(),
            new_rounds: Vec::new(),
        }
    }

    pub fn shared(&mut self, word: &str) -> Arc<str> {
        if let Some(known) = self.shared.get(word) {
            return Arc::clone(known);
        }
        let word: Arc<str> = word.into();
        self.shared.insert(Arc::clone(&word));
        word
    }

    /// The key of the category with this name or alias; a name nobody knows becomes an alias or a new category.
    pub fn category(&mut self, name: &str) -> Arc<str> {
        let key = self.category_key(name);
        self.shared(&key)
    }

    fn category_key(&mut self, name: &str) -> String {
        if let Some(key) = self.existing.categories.key(name) {
            return key.to_owned();
        }
        let known_as = folded(name);
        if let Some(key) = self.new_keys.get(&known_as) {
            return key.clone();
        }
        if let Some(Some(key)) = self.cores.get(core(&known_as)).cloned() {
            self.new_aliases.push(NewAlias {
                category: key.clone(),
                alias: crate::matching::normalised(name).into_owned(),
            });
            self.new_keys.insert(known_as, key.clone());
            return key;
        }
        self.new_category(name, &kernel::words::key_of(name))
    }

    /// What the category is called that this name was taken for, when the register did not know the name.
    pub fn taken_for(&self, name: &str) -> Option<&str> {
        let known_as = folded(name);
        let new = self.new_aliases.iter().find(|new| folded(&new.alias) == known_as)?;
        let of_file = self.new_categories.iter().find(|category| category.key == new.category);
        self.existing.categories.name(&new.category).or(of_file.map(|category| category.name.as_str()))
    }

    /// The same for a category that our own file gives with its key: a key known here goes before a new category.
    pub fn category_with_key(&mut self, name: &str, key: &str) -> Arc<str> {
        let known = self.existing.categories.key(name);
        let key = match known.or_else(|| Some(key).filter(|key| self.existing.categories.has_key(key))) {
            Some(key) => key.to_owned(),
            None => self.new_category(name, key),
        };
        self.shared(&key)
    }

    fn new_category(&mut self, name: &str, wanted: &str) -> String {
        let known_as = folded(name);
        if let Some(key) = self.new_keys.get(&known_as) {
            return key.clone();
        }
        let key = self.free_key(wanted);
        note_core(&mut self.cores, &known_as, &key);
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
    pub fn round(&mut self, round: &Round) -> Arc<str> {
        if !self.rounds.contains_key(&round.key) {
            self.rounds.insert(round.key.clone(), round.clone());
            self.new_rounds.push(round.clone());
        }
        self.shared(&round.key)
    }

    /// Whether the register has the round, an earlier row made it, or the importer named it.
    pub fn knows_round(&self, key: &str) -> bool {
        self.rounds.contains_key(key) || self.given.is_some_and(|given| given.key == key)
    }

    /// A round known by its key alone, as a heading or a cell gives it; its dates are those in the key.
    pub fn round_of_key(&mut self, key: &str) -> Arc<str> {
        if self.rounds.contains_key(key) {
            return self.shared(key);
        }
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

/// Ends of a name that say no more than that the rest belongs there too.
const AND_OTHERS: [&str; 6] = [" and others", " & others", " and other entities", " et al.", " etc.", " etc"];

/// A folded name without such an end.
fn core(folded: &str) -> &str {
    let bare = AND_OTHERS.iter().find_map(|end| folded.strip_suffix(end)).unwrap_or(folded);
    let bare = bare.trim_end_matches([',', ' ']);
    if bare.is_empty() { folded } else { bare }
}

fn note_core(cores: &mut HashMap<String, Option<String>>, folded: &str, key: &str) {
    let known = cores.entry(core(folded).to_owned()).or_insert_with(|| Some(key.to_owned()));
    if known.as_deref() != Some(key) {
        *known = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ends_that_say_nothing_are_dropped() {
        for (name, bare) in [
            ("link to ig entities and others", "link to ig entities"),
            ("outreach, etc.", "outreach"),
            ("funding and other matters", "funding and other matters"),
            ("others", "others"),
            (" etc", " etc"),
        ] {
            assert_eq!(core(name), bare);
        }
    }

    #[test]
    fn a_name_that_could_be_two_categories_is_a_third() {
        let mut existing = Existing::default();
        existing.categories.insert("one", "Outreach etc.", []);
        existing.categories.insert("two", "Outreach and others", []);
        existing.categories.insert("three", "Funding", []);
        let mut vocabulary = Vocabulary::new(&existing, None);
        assert_eq!(&*vocabulary.category("Outreach"), "outreach");
        assert_eq!(&*vocabulary.category("funding and others"), "three");
        assert_eq!(vocabulary.taken_for("FUNDING and Others"), Some("Funding"));
        assert_eq!(vocabulary.taken_for("Outreach"), None);
        assert_eq!((vocabulary.new_categories.len(), vocabulary.new_aliases.len()), (1, 1));
    }
}
