//! Where the categories of an archive are here. A name goes before a key: two forums may have given one category two
//! keys, or two categories one key. Pure.

use super::Archive;
use super::plan::Fate;
use crate::import::plan;
use crate::vocabulary::{Category, Vocabulary};
use kernel::words::key_of;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Every category of the file by what it is here, or will be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Categories {
    /// Keys here by keys of the file.
    keys: HashMap<String, String>,
    /// Names of the file with their keys here.
    names: Vec<(String, String)>,
    /// Those to be added, and those that get further names, in the order in which they are to be kept.
    pub to_keep: Vec<Category>,
    /// In the file's order.
    pub fates: Vec<Fate>,
}

impl Categories {
    pub fn of(archive: &Archive, vocabulary: &Vocabulary) -> Self {
        let mut stands = vocabulary.clone();
        let named = archive.categories.iter().filter_map(|one| vocabulary.category_named(&one.name));
        // A key leads to one that bears another name by now, and never to one that somebody else is called.
        let mut taken: HashSet<String> = named.map(|known| known.key.clone()).collect();
        let mut places = Self::default();
        for (at, one) in (1_i64..).zip(&archive.categories) {
            let by_key = || stands.category_by_key(&one.key).filter(|known| !taken.contains(&known.key));
            let known = stands.category_named(&one.name).or_else(by_key).cloned();
            let is_new = known.is_none();
            let mut category = known.unwrap_or_else(|| Category {
                id: Uuid::nil(),
                key: free_key(&stands, archive, one),
                name: one.name.clone(),
                aliases: Vec::new(),
                position: i64::try_from(vocabulary.categories.len()).unwrap_or(i64::MAX).saturating_add(at),
                not_started_in: String::new(),
            });
            let names = std::iter::once(&one.name).chain(&one.aliases);
            let is_free = |name: &&String| stands.category_named(name).is_none() && !category.is_called(name);
            let mut aliases: Vec<String> = names.filter(is_free).cloned().collect();
            aliases.dedup();
            places.keys.insert(one.key.clone(), category.key.clone());
            places.names.push((one.name.clone(), category.key.clone()));
            taken.insert(category.key.clone());
            if !is_new && aliases.is_empty() {
                places.fates.push(Fate::Same);
                continue;
            }
            places.fates.push(Fate::Add);
            category.aliases.extend(aliases);
            stands.categories.retain(|known| known.key != category.key);
            stands.categories.push(category.clone());
            places.to_keep.push(category);
        }
        places
    }

    /// The key that a category of the file has here.
    pub fn key(&self, there: &str) -> Option<&str> {
        self.keys.get(there).map(String::as_str)
    }

    /// Makes them known to a plan, as if they were here.
    pub fn make_known(&self, known: &mut plan::Categories) {
        for category in &self.to_keep {
            known.insert(&category.key, &category.name, category.aliases.iter().map(String::as_str));
        }
        for (name, key) in &self.names {
            known.also(key, name);
        }
    }
}

/// Its own key, where that is nobody else's here and no other of the file is called so.
fn free_key(stands: &Vocabulary, archive: &Archive, one: &super::Category) -> String {
    let others = archive.categories.iter().filter(|other| other.key != one.key);
    let called: HashSet<String> = others
        .flat_map(|other| std::iter::once(&other.name).chain(&other.aliases))
        .map(|name| key_of(name))
        .collect();
    let named = key_of(&one.name);
    let base = if named.is_empty() { "category" } else { &named };
    let is_free =
        |key: &str| !key.is_empty() && !called.contains(key) && stands.category_named(key).is_none();
    let mut key = if is_free(&one.key) { one.key.clone() } else { named.clone() };
    let mut n = 1_u32;
    while !is_free(&key) {
        n += 1;
        key = format!("{base}-{n}");
    }
    key
}
