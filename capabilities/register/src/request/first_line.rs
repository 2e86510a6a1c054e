//! How an answer by mail says in its first line how the recommendations stand: "Status: completed".

use crate::import::read::StatusWords;
use crate::import::{Statuses, squash};
use crate::recommendation::beginning;

/// Characters of what stands for a status and is none, as letters repeat it.
const LONGEST_WORD: usize = 80;

/// The words that a first line can be made of, in all languages at once.
pub struct FirstLine {
    /// "Status", "Estado"
    labels: Vec<String>,
    statuses: Statuses,
}

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
    pub fn new(labels: &[String], statuses: &[StatusWords]) -> Self {
        let labels = labels.iter().map(|label| squash(label)).collect();
        Self { labels, statuses: Statuses::new(statuses) }
    }

    /// Case, accents and marks of emphasis do not count.
    pub fn read(&self, text: &str) -> Said {
        let text = text.trim();
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let Some((label, word)) = first.split_once([':', '：']) else { return Said::Information };
        let label = squash(label);
        if label.is_empty() || !self.labels.contains(&label) {
            return Said::Information;
        }
        let read = self.statuses.read(word);
        // "Pending" is what a list says of what nobody could assess; whoever answers has assessed it or not.
        if read.keys.is_empty() || !read.as_written.is_empty() || read.pending {
            return Said::Unclear(Unclear::Unknown(beginning(word.trim(), LONGEST_WORD)));
        }
        match rest.trim() {
            "" => Said::Unclear(Unclear::NoReason),
            why => Said::Assessment { status: read.keys, text: why.to_owned() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Said {
        let labels = ["Status", "الحالة", "Estado", "Statut", "Статус", "状态"].map(str::to_owned);
        let mut words = StatusWords::usual();
        for more in ["Выполнена", "已完成", "مكتملة"] {
            words[0].aliases.push(more.to_owned());
        }
        FirstLine::new(&labels, &words).read(text)
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
        assert_eq!(read("Status:\nWhy."), unknown(""));
        assert_eq!(read("Status: completed\n \n"), Said::Unclear(Unclear::NoReason));
        let Said::Unclear(Unclear::Unknown(word)) = read(&format!("Status: {}", "x".repeat(500))) else {
            panic!("500 letters are no status")
        };
        assert!(word.chars().count() <= LONGEST_WORD + 1);
    }
}
