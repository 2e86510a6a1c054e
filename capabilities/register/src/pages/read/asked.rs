//! What a list was asked for, read from an address and written into one.

use crate::shelf::{By, Filters, Sort};
use std::collections::BTreeMap;
use uuid::Uuid;
use web::Fields;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    pub by: BTreeMap<By, Vec<String>>,
    pub stale: bool,
    /// The key of a round in which nobody has looked at it yet; empty: that is not asked.
    pub left_in: String,
    /// Only those merged into others.
    pub merged: bool,
    /// Words to look for in numbers, titles and texts.
    pub words: String,
    pub sort: Sort,
    /// The last recommendation of the page before.
    pub after: Option<Uuid>,
}

/// Characters of a search that are looked at.
const LONGEST_SEARCH: usize = 200;

impl Asked {
    /// Unknown names and values that cannot be meant are passed over: an old link still leads somewhere.
    pub fn read(fields: &Fields) -> Self {
        let mut by = BTreeMap::new();
        for one in By::ALL {
            let values = fields.all(one.as_str());
            if !values.is_empty() {
                by.insert(one, values);
            }
        }
        Self {
            by,
            stale: fields.get("stale") == "yes",
            left_in: fields.get("left-in").to_owned(),
            merged: fields.get("merged") == "yes",
            words: fields.get("q").chars().take(LONGEST_SEARCH).collect(),
            sort: Sort::parse(fields.get("sort")).unwrap_or_default(),
            after: Uuid::parse_str(fields.get("after")).ok(),
        }
    }

    /// Without the search, which the texts answer and not the shelf.
    pub fn filters(&self) -> Filters {
        let left_in = Some(self.left_in.clone()).filter(|key| !key.is_empty());
        let (stale, merged) = (self.stale, self.merged);
        Filters { by: self.by.clone(), stale, merged, left_in, ..Filters::default() }
    }

    /// How many filters are set, the search among them.
    pub fn active(&self) -> usize {
        self.filters().active() + usize::from(!self.words.is_empty())
    }

    pub fn is_narrowed(&self) -> bool {
        self.active() > 0
    }

    pub fn values(&self, by: By) -> &[String] {
        self.by.get(&by).map_or(&[], Vec::as_slice)
    }

    /// The same from the first page on, with this value alone of one filter; without it when it was the one.
    #[must_use]
    pub fn choosing(&self, by: By, value: &str) -> Self {
        let mut next = Self { after: None, ..self.clone() };
        if next.values(by) == [value] {
            next.by.remove(&by);
        } else {
            next.by.insert(by, vec![value.to_owned()]);
        }
        next
    }

    #[must_use]
    pub fn choosing_stale(&self) -> Self {
        Self { after: None, stale: !self.stale, ..self.clone() }
    }

    #[must_use]
    pub fn choosing_merged(&self) -> Self {
        Self { after: None, merged: !self.merged, ..self.clone() }
    }

    #[must_use]
    pub fn sorted(&self, sort: Sort) -> Self {
        Self { after: None, sort, ..self.clone() }
    }

    #[must_use]
    pub fn turned_to(&self, after: Option<Uuid>) -> Self {
        Self { after, ..self.clone() }
    }

    /// As one finds it again: `category=outcomes&q=reports`; empty when nothing is asked.
    pub fn query(&self) -> String {
        let after = self.after.map(|id| id.to_string()).unwrap_or_default();
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for by in By::ALL {
            pairs.extend(self.values(by).iter().map(|value| (by.as_str(), value.as_str())));
        }
        if self.stale {
            pairs.push(("stale", "yes"));
        }
        if self.merged {
            pairs.push(("merged", "yes"));
        }
        if !self.left_in.is_empty() {
            pairs.push(("left-in", &self.left_in));
        }
        if !self.words.is_empty() {
            pairs.push(("q", &self.words));
        }
        if self.sort != Sort::default() {
            pairs.push(("sort", self.sort.as_str()));
        }
        if !after.is_empty() {
            pairs.push(("after", &after));
        }
        web::ask::encode(&pairs)
    }

    /// Its address under a path.
    pub fn at(&self, path: &str) -> String {
        let query = self.query();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    pub fn address(&self) -> String {
        self.at("/register")
    }
}

/// The list of what one filter finds.
pub fn listing(by: By, value: &str) -> String {
    Asked::default().choosing(by, value).address()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Asked {
        Asked::read(&Fields(web::ask::decode(query)))
    }

    #[test]
    fn an_address_reads_back_as_what_was_asked() {
        let query = "status=completed&category=a%26b&category=c&stale=yes&merged=yes&left-in=2027&q=short+reports&sort=title";
        assert_eq!(asked(query).query(), query);
        assert_eq!(asked("sort=nonsense&after=1&stale=no&reading="), Asked::default());
        assert_eq!(Asked::default().address(), "/register");
    }

    #[test]
    fn a_value_is_chosen_alone_and_taken_back_by_choosing_it_again() {
        let chosen = asked("after=018f0000-0000-7000-8000-000000000000&tag=a").choosing(By::Tag, "b");
        assert_eq!(chosen.query(), "tag=b");
        assert_eq!(chosen.choosing(By::Tag, "b"), Asked::default());
    }
}
