//! What the register has, reduced to what an import is held against.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use uuid::Uuid;

use crate::document::{Indications, Kept, Round};
use crate::matching::normalised;

/// A lean snapshot of the register, read inside the transaction that will apply the plan.
#[derive(Debug, Clone, Default)]
pub struct Existing {
    pub recommendations: Vec<Known>,
    pub assessments: Vec<KnownAssessment>,
    pub rounds: Vec<Round>,
    pub categories: Categories,
}

/// What of the register a file is held against, besides its recommendations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// Keys of the rounds whose assessments count; `None`: those of all.
    pub rounds: Option<BTreeSet<String>>,
}

impl Needs {
    pub fn everything() -> Self {
        Self::default()
    }
}

/// One recommendation of the register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    pub id: Uuid,
    /// The source's name.
    pub source: Arc<str>,
    pub list: Arc<str>,
    pub number: String,
    pub position: u32,
    /// Empty: a stub, known by its number alone.
    pub text: String,
    /// Other wordings and corrections of the text: an incoming text equal to one of them is no news.
    pub wordings: Vec<String>,
    pub filings: Vec<KnownFiling>,
    /// Keys of the rounds it stands in, assessed or not.
    pub rounds: Vec<Arc<str>>,
    pub tags: Vec<String>,
    /// Outgoing links.
    pub related: Vec<KnownLink>,
    pub indications: Option<Indications>,
    pub kept: Vec<Kept>,
    /// Ids of its actions, and what they do.
    pub actions: Vec<Uuid>,
    pub tasks: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownFiling {
    /// The category's key.
    pub category: Arc<str>,
    /// Key of the round it belongs to; empty when by form.
    pub round: Arc<str>,
    /// Whether it is filed there still.
    pub is_open: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownLink {
    pub to: Uuid,
    /// `same-as|overlaps|depends-on|answers|refers-to`
    pub kind: String,
}

/// One assessment of the register with all its versions, as fingerprints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAssessment {
    pub id: Uuid,
    pub covers: Vec<Uuid>,
    /// Key of its round.
    pub round: Arc<str>,
    /// The assessor's public name.
    pub assessor: Arc<str>,
    /// Of every version, so that a file imported again after somebody amended what it brought is still no news.
    pub versions: Vec<Fingerprint>,
}

/// What an assessment says, as one number: equal for the same statuses in any order, the same status as written and
/// the same narrative after NFC and white space. Not to be stored: it may differ from one release to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    pub fn of(status: &[String], status_as_written: &str, narrative: &str) -> Self {
        let mut keys: Vec<&str> = status.iter().map(String::as_str).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut hasher = DefaultHasher::new();
        (keys, normalised(status_as_written), normalised(narrative)).hash(&mut hasher);
        Self(hasher.finish())
    }
}

/// The forum's categories by every name they are known under. Names are compared without regard to case, white space
/// and Unicode composition.
#[derive(Debug, Clone, Default)]
pub struct Categories {
    /// Keys by folded name or alias.
    keys: HashMap<String, String>,
    /// Keys by folded key.
    own_keys: HashMap<String, String>,
    names: HashMap<String, String>,
}

impl Categories {
    /// A category with its name and aliases. A name that two categories claim stays with the first.
    pub fn insert<'a>(&mut self, key: &'a str, name: &'a str, aliases: impl IntoIterator<Item = &'a str>) {
        self.names.insert(key.to_owned(), name.to_owned());
        self.own_keys.entry(folded(key)).or_insert_with(|| key.to_owned());
        for known_as in std::iter::once(name).chain(aliases) {
            self.keys.entry(folded(known_as)).or_insert_with(|| key.to_owned());
        }
    }

    /// One more name for the category of that key, unless it is one's already.
    pub fn also(&mut self, key: &str, known_as: &str) {
        self.keys.entry(folded(known_as)).or_insert_with(|| key.to_owned());
    }

    /// The key of the category known by this name, alias or key. One category may be called what another has for its
    /// key: the name goes before, in whatever order they were made.
    pub fn key(&self, known_as: &str) -> Option<&str> {
        let folded = folded(known_as);
        self.keys.get(&folded).or_else(|| self.own_keys.get(&folded)).map(String::as_str)
    }

    /// Whether some category has exactly this key.
    pub fn has_key(&self, key: &str) -> bool {
        self.names.contains_key(key)
    }

    /// Every name, folded, with its category's key.
    pub(super) fn all_names(&self) -> impl Iterator<Item = (&str, &str)> {
        let by_key = self.own_keys.iter().filter(|(own, _)| !self.keys.contains_key(*own));
        self.keys.iter().chain(by_key).map(|(known_as, key)| (known_as.as_str(), key.as_str()))
    }

    /// The name of the category with this key.
    pub fn name(&self, key: &str) -> Option<&str> {
        self.names.get(key).map(String::as_str)
    }
}

pub(super) fn folded(name: &str) -> String {
    normalised(name).to_lowercase()
}
