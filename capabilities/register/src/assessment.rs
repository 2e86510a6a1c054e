//! One assessor's finding, with every version of it. Nothing is averaged and nothing is lost.

use crate::document::Evidence;
use crate::reading::Finding;
use crate::vocabulary::Vocabulary;
use kernel::{Capacity, Complaint, Instant};
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(Debug, Clone)]
pub struct Assessment {
    pub id: Uuid,
    pub round: Uuid,
    /// `None`: a former participant whose name a file no longer gave.
    pub party: Option<Uuid>,
    pub capacity: Capacity,
    pub filed: Instant,
    /// Whether it came with a file: then the round's dates say when it was made, not `filed`.
    pub imported: bool,
    /// The recommendations it covers, this one among them: id and number.
    pub covers: Vec<(Uuid, String)>,
    /// Oldest first; the last is in force. Never empty.
    pub versions: Vec<Version>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub at: Instant,
    /// Status keys. Empty with no status as written: could not be assessed.
    pub status: Vec<String>,
    pub status_as_written: String,
    /// Markdown.
    pub narrative: String,
    pub evidence: Vec<Evidence>,
}

impl Assessment {
    /// The version in force.
    pub fn now(&self) -> &Version {
        self.versions.last().expect("an assessment is filed with a version and never loses one")
    }

    /// What a reading needs of it. Assessors without a party are told apart by their assessments.
    pub fn finding(&self) -> Finding<Uuid> {
        let version = self.now();
        Finding {
            assessor: self.party.unwrap_or(self.id),
            status: version.status.clone(),
            status_as_written: version.status_as_written.clone(),
            filed: (!self.imported).then_some(version.at),
        }
    }
}

/// An assessment as somebody files or amends it.
#[derive(Debug, Clone, Default)]
pub struct NewVersion {
    pub status: Vec<String>,
    pub narrative: String,
    pub evidence: Vec<Evidence>,
}

/// Bytes of Markdown: more than any assessment needs, small enough for a page to show it.
pub const LONGEST_NARRATIVE: usize = 1_000_000;
pub const MOST_EVIDENCE: usize = 100;

impl NewVersion {
    /// Whether it would say nothing that this version does not say.
    pub fn says_the_same(&self, version: &Version) -> bool {
        let keys = |keys: &[String]| keys.iter().cloned().collect::<BTreeSet<_>>();
        keys(&self.status) == keys(&version.status)
            && self.narrative.trim() == version.narrative.trim()
            && self.evidence == version.evidence
    }

    /// Everything wrong with it, at once. An empty status means "cannot be assessed yet", and then the narrative
    /// says what is needed.
    pub fn complaints(&self, vocabulary: &Vocabulary) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        for key in self.status.iter().filter(|key| vocabulary.status(key).is_none()) {
            let known: Vec<&str> = vocabulary.statuses.iter().map(|status| status.key.as_str()).collect();
            wrong.push(Complaint::new(
                "status",
                "register-status-unknown",
                format!("{key:?} is no status here; it is one of {}", known.join(", ")),
            ));
        }
        if self.narrative.trim().is_empty() {
            wrong.push(Complaint::new(
                "narrative",
                "register-narrative-missing",
                "say why, in a sentence or more",
            ));
        }
        if self.narrative.len() > LONGEST_NARRATIVE {
            wrong.push(Complaint::new(
                "narrative",
                "register-narrative-too-long",
                format!("the narrative has {} bytes; {LONGEST_NARRATIVE} are the most", self.narrative.len()),
            ));
        }
        if self.evidence.len() > MOST_EVIDENCE {
            wrong.push(Complaint::new(
                "evidence",
                "register-evidence-too-much",
                format!("{} links are given; {MOST_EVIDENCE} are the most", self.evidence.len()),
            ));
        }
        for link in self.evidence.iter().filter(|link| !is_address(&link.url)) {
            wrong.push(Complaint::new(
                "evidence",
                "register-evidence-no-address",
                format!("{:?} is no address; it begins with https:// or http://", link.url),
            ));
        }
        wrong
    }
}

/// An address one can follow without harm.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.len() > 2 && text.len() <= 2_000 && !text.chars().any(|c| c.is_whitespace() || c.is_control())
    })
}

/// Evidence as a form takes it: one link per line, its title behind the address.
pub fn evidence_lines(text: &str) -> Vec<Evidence> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (url, title) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            Evidence { url: url.to_owned(), title: title.trim().to_owned() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_is_an_address_and_what_it_is_called() {
        let lines = evidence_lines("https://example.org/a  The report \n\n https://example.org/b");
        assert_eq!(lines.len(), 2);
        assert_eq!((lines[0].url.as_str(), lines[0].title.as_str()), ("https://example.org/a", "The report"));
        assert!(is_address(&lines[1].url));
        for wrong in ["javascript:alert(1)", "https://", "ftp://example.org", "https://a b"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
