//! The forum's own words for stakeholder groups and regional groups.
//!
//! The defaults are the terms of the Internet Governance Forum's own forms (docs/sources.md); every forum may
//! change them.

use kernel::words::same_words_form;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vocabulary {
    StakeholderGroups,
    RegionalGroups,
}

impl Vocabulary {
    pub const ALL: [Self; 2] = [Self::StakeholderGroups, Self::RegionalGroups];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::StakeholderGroups => "stakeholder-group",
            Self::RegionalGroups => "regional-group",
        }
    }

    /// What a new forum begins with.
    pub fn defaults(self) -> Vec<Term> {
        let terms: &[(&str, &str, &[&str])] = match self {
            Self::StakeholderGroups => &[
                ("government", "Government", &[]),
                (
                    "intergovernmental",
                    "Intergovernmental Organization",
                    &["Intergovernmental Organisation", "IGO"],
                ),
                ("civil-society", "Civil Society", &[]),
                ("technical-community", "Technical Community", &["Academia"]),
                ("private-sector", "Private Sector", &["Business"]),
            ],
            Self::RegionalGroups => &[
                ("african", "African Group", &["Africa"]),
                ("asia-pacific", "Asia-Pacific Group", &[]),
                ("eastern-european", "Eastern European Group", &["Eastern Europe Group"]),
                ("grulac", "Latin American and Caribbean Group", &["GRULAC"]),
                ("weog", "Western European and Others Group", &["WEOG"]),
            ],
        };
        terms
            .iter()
            .map(|(key, label, aliases)| Term {
                key: (*key).to_owned(),
                label: (*label).to_owned(),
                aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
            })
            .collect()
    }
}

/// One word of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Term {
    pub key: String,
    pub label: String,
    pub aliases: Vec<String>,
}

/// The term somebody means: by key, label or alias, in any case.
pub fn find<'t>(terms: &'t [Term], text: &str) -> Option<&'t Term> {
    let wanted = same_words_form(text).to_lowercase();
    terms.iter().find(|term| {
        std::iter::once(&term.key)
            .chain([&term.label])
            .chain(&term.aliases)
            .any(|name| same_words_form(name).to_lowercase() == wanted)
    })
}

/// A vocabulary as an administrator types it: one term a line, `key | label | alias | alias`; the key may be left
/// empty or out, then it is made from the label.
pub fn read(text: &str) -> Result<Vec<Term>, Vec<VocabularyFault>> {
    let (mut terms, mut faults): (Vec<Term>, Vec<VocabularyFault>) = (Vec::new(), Vec::new());
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let parts: Vec<String> = line.split('|').map(same_words_form).collect();
        let (key, label, aliases) = match parts.as_slice() {
            [label] => (String::new(), label.clone(), Vec::new()),
            [key, label, aliases @ ..] => (key.clone(), label.clone(), aliases.to_vec()),
            [] => continue,
        };
        let key = kernel::words::key_of(if key.is_empty() { &label } else { &key });
        let aliases: Vec<String> = aliases.into_iter().filter(|alias| !alias.is_empty()).collect();
        if key.is_empty() || label.is_empty() {
            faults.push(VocabularyFault { line: at + 1, text: line.trim().to_owned(), repeats: false });
        } else if terms.iter().any(|term| term.key == key) {
            faults.push(VocabularyFault { line: at + 1, text: line.trim().to_owned(), repeats: true });
        } else {
            terms.push(Term { key, label, aliases });
        }
    }
    if faults.is_empty() { Ok(terms) } else { Err(faults) }
}

/// As [`read`] reads it.
pub fn write(terms: &[Term]) -> String {
    let line =
        |term: &Term| [vec![term.key.clone(), term.label.clone()], term.aliases.clone()].concat().join(" | ");
    terms.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A line that is no term, or names a key that stands already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VocabularyFault {
    /// From 1.
    pub line: usize,
    pub text: String,
    pub repeats: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_by_any_of_its_names() {
        let terms = Vocabulary::StakeholderGroups.defaults();
        for text in ["civil-society", "Civil Society", " CIVIL  society "] {
            assert_eq!(find(&terms, text).map(|term| term.key.as_str()), Some("civil-society"), "{text}");
        }
        assert_eq!(
            find(&terms, "Intergovernmental Organisation").map(|t| t.key.as_str()),
            Some("intergovernmental")
        );
        assert_eq!(find(&terms, "nobody"), None);
    }

    #[test]
    fn a_vocabulary_reads_back_as_written() {
        for vocabulary in Vocabulary::ALL {
            let terms = vocabulary.defaults();
            assert_eq!(read(&write(&terms)), Ok(terms));
        }
        let made = read("Youth\n\n| Local Authorities | Cities").expect("two terms");
        assert_eq!(made[0].key, "youth");
        assert_eq!(made[1].key, "local-authorities");
        assert_eq!(made[1].aliases, ["Cities"]);
    }

    #[test]
    fn every_fault_is_named_with_its_line() {
        let faults = read("a | A\nb |\nA | Another").expect_err("two faults");
        assert_eq!(
            faults.iter().map(|fault| (fault.line, fault.repeats)).collect::<Vec<_>>(),
            [(2, false), (3, true)]
        );
    }
}
