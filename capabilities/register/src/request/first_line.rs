//! How an answer by mail says in its first line how the recommendations stand: "Status: completed".

use crate::import::{squash, status_parts};
use crate::recommendation::beginning;
use std::collections::HashMap;

/// Characters of what stands for a status and is none, as letters repeat it.
const LONGEST_WORD: usize = 80;

/// The words that a first line can be made of, in all languages at once.
pub struct FirstLine {
    /// "Status", "Estado"
    labels: Vec<String>,
    /// Keys of statuses by every word for them.
    statuses: HashMap<String, String>,
}

/// A status in the words that the forum itself has for it. What lists usually call a status is no word here: nobody
/// looks over what a mail was taken for before it is read by all.
pub struct StatusNames {
    pub key: String,
    /// Its key, and its name in every language.
    pub names: Vec<String>,
    /// They give way to the names of all others.
    pub aliases: Vec<String>,
}

/// Statuses that one answer can have; more of them are a list that was copied.
const MOST_STATUSES: usize = 2;

/// What an answer by mail is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Information,
    /// Status keys, and the words below the first line.
    Assessment {
        status: Vec<String>,
        text: String,
    },
    /// It begins like an assessment and cannot be one.
    Unclear(Unclear),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// This is no status here.
    Unknown(String),
    /// Nothing below the first line says why.
    NoReason,
}

impl FirstLine {
    pub fn new(labels: &[String], all: &[StatusNames]) -> Self {
        let labels = labels.iter().map(|label| squash(label)).collect();
        let mut statuses = HashMap::new();
        let names = all.iter().flat_map(|status| status.names.iter().map(|name| (name, &status.key)));
        let aliases = all.iter().flat_map(|status| status.aliases.iter().map(|alias| (alias, &status.key)));
        for (word, key) in names.chain(aliases) {
            statuses.entry(squash(word)).or_insert_with(|| key.clone());
        }
        statuses.remove("");
        Self { labels, statuses }
    }

    /// Case, accents and marks of emphasis do not count; a question mark makes a question of it.
    pub fn read(&self, text: &str) -> Said {
        let text = text.trim();
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let Some((label, word)) = first.split_once([':', '：']) else { return Said::Information };
        let label = squash(label);
        if label.is_empty() || !self.labels.contains(&label) {
            return Said::Information;
        }
        let Some(status) = self.statuses(word) else {
            return Said::Unclear(Unclear::Unknown(beginning(word.trim(), LONGEST_WORD)));
        };
        match rest.trim() {
            "" => Said::Unclear(Unclear::NoReason),
            why => Said::Assessment { status, text: why.to_owned() },
        }
    }

    /// The words as a whole, else all of their parts; `None`: one of them is no status here.
    fn statuses(&self, words: &str) -> Option<Vec<String>> {
        if words.contains(['?', '؟', '？']) {
            return None;
        }
        if let Some(key) = self.statuses.get(&squash(words)) {
            return Some(vec![key.clone()]);
        }
        let mut keys = Vec::new();
        for part in status_parts(words) {
            let key = self.statuses.get(&squash(part))?;
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        (1..=MOST_STATUSES).contains(&keys.len()).then_some(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Said {
        let labels = ["Status", "الحالة", "Estado", "Statut", "Статус", "状态"].map(str::to_owned);
        let status = |key: &str, names: &[&str], aliases: &[&str]| StatusNames {
            key: key.to_owned(),
            names: std::iter::once(&key).chain(names).map(|name| (*name).to_owned()).collect(),
            aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        };
        let completed = ["Completed", "Terminé", "Completada", "Выполнена", "已完成", "مكتملة"];
        let all = [
            status("completed", &completed, &["closed"]),
            status("in-progress", &["In progress"], &["started"]),
            status("to-be-implemented", &["To be implemented"], &["planned"]),
            status("shut", &["Closed"], &[]),
        ];
        FirstLine::new(&labels, &all).read(text)
    }

    #[test]
    fn a_status_in_the_first_line_makes_an_assessment_of_what_stands_below() {
        for first in [
            "Status: completed",
            "  STATUS :  Completed.",
            "*Status:* _completed_\r",
            "Statut\u{a0}: terminé",
            "Estado: completada",
            "Статус: выполнена",
            "状态：已完成",
            "\u{200f}الحالة: مكتملة",
            "الحالة: مكتملة\u{200f}",
        ] {
            let found = read(&format!("\n{first}\n\nPublished since 2016.\nSee there.\n"));
            let (status, text) =
                (vec!["completed".to_owned()], "Published since 2016.\nSee there.".to_owned());
            assert_eq!(found, Said::Assessment { status, text }, "{first:?}");
        }
        for first in ["Status: in progress / to be implemented", "状态：in-progress、to-be-implemented"] {
            let Said::Assessment { status, .. } = read(&format!("{first}\nBoth.")) else { panic!("{first}") };
            assert_eq!(status, ["in-progress", "to-be-implemented"], "{first}");
        }
    }

    #[test]
    fn a_name_goes_before_what_another_is_also_called() {
        let Said::Assessment { status, .. } = read("Status: closed\nNobody goes on with it.") else {
            panic!("closed")
        };
        assert_eq!(status, ["shut"]);
    }

    #[test]
    fn what_names_no_status_is_information() {
        for text in [
            "None that we know of.",
            "Completed",
            "Status quo: completed",
            "Dear all,\nStatus: completed\nSince 2016.",
            ": completed\nWhy",
            "",
        ] {
            assert_eq!(read(text), Said::Information, "{text:?}");
        }
    }

    #[test]
    fn what_begins_like_an_assessment_and_is_none_is_named() {
        let unknown = |word: &str| Said::Unclear(Unclear::Unknown(word.to_owned()));
        assert_eq!(read("Status: frobnicated\nWhy."), unknown("frobnicated"));
        assert_eq!(read("Status: completed, frobnicated\nWhy."), unknown("completed, frobnicated"));
        assert_eq!(read("Status: pending\nWhy."), unknown("pending"));
        assert_eq!(read("Status: completed?\nWhy."), unknown("completed?"));
        assert_eq!(read("Status: completed, not assessed\nWhy."), unknown("completed, not assessed"));
        let copied = "Completed, In progress, To be implemented";
        assert_eq!(read(&format!("Status: {copied}\nWhy.")), unknown(copied));
        assert_eq!(read("Status:\nWhy."), unknown(""));
        assert_eq!(read("Status: completed\n \n"), Said::Unclear(Unclear::NoReason));
        let Said::Unclear(Unclear::Unknown(word)) = read(&format!("Status: {}", "x".repeat(500))) else {
            panic!("500 letters are no status")
        };
        assert!(word.chars().count() <= LONGEST_WORD + 1);
    }
}
