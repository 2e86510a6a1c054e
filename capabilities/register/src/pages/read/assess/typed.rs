//! What stands in the form of an assessment: from the form, from a draft, from the version in force.

use crate::assessment::{NewVersion, Version, evidence_lines};
use kernel::{Capacity, Complaint};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use web::Fields;

/// The choice that it cannot be assessed yet; no key of a status looks like it.
pub const CANNOT: &str = "-";

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Keys of statuses, and [`CANNOT`].
    pub status: Vec<String>,
    pub narrative: String,
    /// One link per line, its title behind the address.
    pub evidence: String,
    /// `role group`, empty: for oneself.
    pub speak_as: String,
    /// Key of the round; empty: the latest.
    pub round: String,
    /// Numbers of others that it covers too.
    pub also: String,
}

/// Fields of the form that are text.
const TEXTS: [&str; 5] = ["narrative", "evidence", "speak-as", "round", "also"];

impl Typed {
    pub fn read(fields: &Fields) -> Self {
        Self {
            status: fields.all("status"),
            narrative: fields.text("narrative"),
            evidence: fields.text("evidence"),
            speak_as: fields.text("speak-as"),
            round: fields.text("round"),
            also: fields.text("also"),
        }
    }

    pub fn of_version(version: &Version) -> Self {
        let evidence: Vec<String> = version
            .evidence
            .iter()
            .map(|link| format!("{} {}", link.url, link.title).trim_end().to_owned())
            .collect();
        let pending = version.status.is_empty() && version.status_as_written.is_empty();
        Self {
            status: if pending { vec![CANNOT.to_owned()] } else { version.status.clone() },
            narrative: version.narrative.clone(),
            evidence: evidence.join("\n"),
            ..Self::default()
        }
    }

    pub fn is_empty(&self) -> bool {
        self.status.is_empty()
            && [&self.narrative, &self.evidence, &self.also].iter().all(|text| text.trim().is_empty())
    }

    /// As a draft keeps it.
    pub fn to_json(&self) -> Json {
        let texts = [&self.narrative, &self.evidence, &self.speak_as, &self.round, &self.also];
        let mut kept = json!({ "status": self.status });
        for (name, text) in TEXTS.iter().zip(texts) {
            kept[*name] = json!(text);
        }
        kept
    }

    /// From a draft; whatever is not there is empty.
    pub fn of_json(kept: &Json) -> Self {
        let text = |name: &str| kept.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
        let status = kept.get("status").and_then(Json::as_array);
        Self {
            status: status.into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect(),
            narrative: text("narrative"),
            evidence: text("evidence"),
            speak_as: text("speak-as"),
            round: text("round"),
            also: text("also"),
        }
    }

    pub fn version(&self) -> NewVersion {
        NewVersion {
            status: self.status.iter().filter(|key| *key != CANNOT).cloned().collect(),
            narrative: self.narrative.trim().to_owned(),
            evidence: evidence_lines(&self.evidence),
        }
    }

    /// Whether filing it would say nothing that the version in force does not say.
    pub fn says_the_same(&self, version: &Version) -> bool {
        let new = self.version();
        let keys = |keys: &[String]| keys.iter().cloned().collect::<BTreeSet<_>>();
        keys(&new.status) == keys(&version.status)
            && new.narrative == version.narrative
            && new.evidence == version.evidence
    }

    pub fn capacity(&self) -> Capacity {
        people::capacity::chosen(&self.speak_as)
    }

    /// What the form itself can tell is wrong: an empty status means "cannot be assessed" to the rules, and here it may
    /// as well have been forgotten.
    pub fn complaints(&self) -> Vec<Complaint> {
        let cannot = self.status.iter().any(|key| key == CANNOT);
        let complaint = |message, detail: &str| vec![Complaint::new("status", message, detail)];
        match (cannot, self.status.len()) {
            (_, 0) => complaint(
                "assess-status-missing",
                "choose at least one status, or that it cannot be assessed yet",
            ),
            (true, 2..) => complaint("assess-status-both", "it has a status or cannot be assessed, not both"),
            _ => Vec::new(),
        }
    }

    /// The numbers of others that it covers too, each once.
    pub fn also(&self) -> BTreeSet<&str> {
        self.also.split([',', ';', '\n']).map(str::trim).filter(|number| !number.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(query: &str) -> Typed {
        Typed::read(&Fields(web::ask::decode(query)))
    }

    #[test]
    fn a_draft_reads_back_as_it_was_typed() {
        let one = typed(
            "status=completed&status=in-progress&narrative=a%0D%0Ab%00&evidence=https://e.org+E&speak-as=member+forum&also=66",
        );
        assert_eq!(one.narrative, "a\nb");
        assert_eq!(Typed::of_json(&one.to_json()), one);
        assert_eq!(
            one.capacity(),
            Capacity { role: "member".into(), group: "forum".into(), ..Capacity::default() }
        );
    }

    #[test]
    fn no_status_is_forgotten_or_meant_and_never_both() {
        let said = |query: &str| typed(query).complaints().first().map(|complaint| complaint.message);
        assert_eq!(said("narrative=x"), Some("assess-status-missing"));
        assert_eq!(said("status=-&status=completed"), Some("assess-status-both"));
        assert_eq!(said("status=-"), None);
        assert!(typed("status=-").version().status.is_empty());
    }
}
