//! The register itself and its words: statuses, categories, sources, rounds. All are the forum's data.

use crate::campaign::Campaign;
use crate::document::Round;
use crate::import::squash;
use kernel::words::{key_of, same_words_form};
use kernel::{Audience, RecordRef};
use uuid::Uuid;

/// One register of a forum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register {
    pub id: Uuid,
    pub name: String,
    /// Key of the group that keeps it; empty until one is named.
    pub keeper: String,
    /// Key of the group whose the advisory group's phase is; empty where none is named.
    pub advisory: String,
    /// `working-group`, `chair-preview`, `advisory-group` or `public`.
    pub phase: String,
}

pub use kernel::phase::ALL as PHASES;

impl Register {
    /// Who may read what is in it: whoever may read it now, whatever its phase will be.
    pub fn audience(&self) -> Audience {
        Audience::Container(RecordRef::new("register", self.id))
    }
}

/// A status a recommendation can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// `in-progress`
    pub key: String,
    pub label: String,
    /// `good|under|open|wait|plain`
    pub tone: String,
    /// `done|half|ring|dashed|...`
    pub shape: String,
    /// Other words it is known by in files.
    pub aliases: Vec<String>,
    pub position: i64,
}

impl Status {
    /// What it is called: in the reader's language where the forum has not renamed it.
    pub fn word(&self, t: &web::Words) -> String {
        if self.is_named_as_founded() {
            t.say(format!("read-status-{}", self.key))
        } else {
            self.label.clone()
        }
    }

    /// Whether it is still called what it was when the register began: then every language has a word for it.
    pub fn is_named_as_founded(&self) -> bool {
        default_statuses().iter().any(|founded| founded.key == self.key && founded.label == self.label)
    }
}

/// The statuses a new register begins with.
pub fn default_statuses() -> Vec<Status> {
    let status = |position, key: &str, label: &str, tone: &str, shape: &str, aliases: &[&str]| Status {
        key: key.into(),
        label: label.into(),
        tone: tone.into(),
        shape: shape.into(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        position,
    };
    vec![
        status(1, "completed", "Completed", "good", "done", &["done", "implemented", "complete"]),
        status(
            2,
            "in-progress",
            "In progress",
            "under",
            "half",
            &["ongoing", "under way", "partially implemented"],
        ),
        status(
            3,
            "to-be-implemented",
            "To be implemented",
            "open",
            "ring",
            &["not implemented", "not started", "to do"],
        ),
    ]
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    pub id: Uuid,
    pub key: String,
    pub name: String,
    pub aliases: Vec<String>,
    pub position: i64,
    /// Key of the round in which nobody has started on it; empty otherwise.
    pub not_started_in: String,
}

impl Category {
    /// Whether this is its key, name or alias, but for case, white space and the composition of letters.
    pub fn is_called(&self, name: &str) -> bool {
        let wanted = same_words_form(name).to_lowercase();
        let mut names = [&self.key, &self.name].into_iter().chain(&self.aliases);
        names.any(|known| same_words_form(known).to_lowercase() == wanted)
    }
}

/// A document that recommendations were taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceRow {
    pub id: Uuid,
    pub source: crate::document::Source,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundRow {
    pub id: Uuid,
    pub round: Round,
}

/// Everything that names things in one register, read together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vocabulary {
    pub register: Register,
    pub statuses: Vec<Status>,
    /// By position.
    pub categories: Vec<Category>,
    /// By name.
    pub sources: Vec<SourceRow>,
    /// The latest first.
    pub rounds: Vec<RoundRow>,
    /// The one opened last first.
    pub campaigns: Vec<Campaign>,
}

impl Vocabulary {
    pub fn status(&self, key: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| status.key == key)
    }

    pub fn category(&self, id: Uuid) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == id)
    }

    pub fn category_by_key(&self, key: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.key == key)
    }

    /// The category of that key, name or alias, however its letters and spaces are written.
    pub fn category_named(&self, name: &str) -> Option<&Category> {
        self.category_besides("", name)
    }

    /// The same, when it is not that of the key: two of one name could not be told apart in a file.
    pub fn category_besides(&self, own: &str, name: &str) -> Option<&Category> {
        let key = key_of(name);
        let others = || self.categories.iter().filter(|category| category.key != own);
        others()
            .find(|category| category.is_called(name))
            .or_else(|| others().find(|category| category.key == key))
    }

    /// The status whose key, label or alias a file would take this word for, when it is not that of the key.
    pub fn status_besides(&self, own: &str, word: &str) -> Option<&Status> {
        let wanted = squash(word);
        let is_called = |known: &String| !wanted.is_empty() && squash(known) == wanted;
        self.statuses.iter().filter(|status| status.key != own).find(|status| {
            is_called(&status.key) || is_called(&status.label) || status.aliases.iter().any(is_called)
        })
    }

    pub fn source(&self, id: Uuid) -> Option<&SourceRow> {
        self.sources.iter().find(|source| source.id == id)
    }

    pub fn round(&self, id: Uuid) -> Option<&RoundRow> {
        self.rounds.iter().find(|round| round.id == id)
    }

    pub fn round_by_key(&self, key: &str) -> Option<&RoundRow> {
        self.rounds.iter().find(|round| round.round.key == key)
    }

    /// The round that is worked on: the open one that was opened last, else the latest by its dates.
    pub fn latest_round(&self) -> Option<&RoundRow> {
        self.open_round().or_else(|| self.rounds.first())
    }

    /// The open round; of several the one opened last.
    pub fn open_round(&self) -> Option<&RoundRow> {
        let open = self.campaigns.iter().find(|campaign| campaign.is_open())?;
        self.round(open.round)
    }

    /// A round as a campaign, when it was ever opened here.
    pub fn campaign(&self, round: Uuid) -> Option<&Campaign> {
        self.campaigns.iter().find(|campaign| campaign.round == round)
    }

    /// Statuses in the forum's order; keys it no longer has come last, in theirs.
    pub fn in_order(&self, keys: &mut [String]) {
        let place = |key: &String| {
            self.statuses.iter().position(|status| status.key == *key).unwrap_or(self.statuses.len())
        };
        keys.sort_by(|one, other| place(one).cmp(&place(other)).then_with(|| one.cmp(other)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_with_another_name_is_the_forums_own() {
        let mut statuses = default_statuses();
        assert!(statuses.iter().all(Status::is_named_as_founded));
        statuses[0].label = "Done and dusted".into();
        statuses[1].key = "begun".into();
        assert!(!statuses[0].is_named_as_founded());
        assert!(!statuses[1].is_named_as_founded());
    }
}
