//! What each recommendation got from an import: for its history. Large imports give the same few things to many.

use std::collections::HashMap;
use uuid::Uuid;

#[derive(Default)]
pub struct History {
    words: Vec<String>,
    numbers: HashMap<String, u32>,
    got: HashMap<Uuid, Vec<u32>>,
}

impl History {
    pub fn note(&mut self, recommendation: Uuid, what: &str) {
        let number = self.numbers.get(what).copied().unwrap_or_else(|| {
            let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
            self.words.push(what.to_owned());
            self.numbers.insert(what.to_owned(), number);
            number
        });
        self.got.entry(recommendation).or_default().push(number);
    }

    /// All recommendations that got something, by id.
    pub fn recommendations(&self) -> Vec<Uuid> {
        let mut ids: Vec<Uuid> = self.got.keys().copied().collect();
        ids.sort_unstable();
        ids
    }

    /// What one of them got, in the order in which it came.
    pub fn of(&self, recommendation: Uuid) -> Vec<&str> {
        let numbers = self.got.get(&recommendation).map_or(&[][..], Vec::as_slice);
        numbers.iter().filter_map(|number| self.words.get(*number as usize)).map(String::as_str).collect()
    }
}
