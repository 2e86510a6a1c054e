//! Comments on their way to another forum and from one: those that all readers read, with their versions. What is held
//! or hidden stays, with reports, mentions and what moderators did. Pure.

use crate::comment::{Comment, LONGEST_LINE, LONGEST_QUOTE, Version, text_complaints};
use kernel::{Complaint, Instant, Language};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// One comment in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carried {
    pub id: Uuid,
    /// The record it is on: its type and id.
    pub on_type: String,
    pub on: Uuid,
    /// `None`: it begins a thread, or what it answers may not be read.
    pub reply_to: Option<Uuid>,
    /// `None`: a former participant.
    pub person: Option<Uuid>,
    pub role: String,
    pub group: String,
    pub stakeholder_group: String,
    /// A BCP 47 tag.
    pub language: String,
    pub quote: Option<Quote>,
    /// RFC 3339
    pub at: String,
    /// Oldest first, the last is in force. Never empty.
    pub versions: Vec<Words>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The comment it is from; `None`: the record's own words.
    pub of: Option<Uuid>,
    pub text: String,
    pub part: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub at: String,
    /// Markdown
    pub text: String,
}

/// These comments, all of which may be read, with their versions; by date and id.
pub fn written(comments: Vec<Comment>, mut versions: HashMap<Uuid, Vec<Version>>) -> Vec<Carried> {
    let told: HashSet<Uuid> = comments.iter().map(|comment| comment.id).collect();
    let mut written: Vec<Carried> = comments
        .into_iter()
        .map(|comment| Carried {
            id: comment.id,
            on_type: comment.on.kind,
            on: comment.on.id,
            reply_to: comment.reply_to.filter(|id| told.contains(id)),
            person: comment.party,
            role: comment.capacity.role,
            group: comment.capacity.group,
            stakeholder_group: comment.capacity.stakeholder_group,
            language: comment.language,
            // A passage of what may not be read is no less its words.
            quote: comment
                .quote
                .filter(|quote| quote.of.is_none_or(|of| told.contains(&of)))
                .map(|quote| Quote { of: quote.of, text: quote.text, part: quote.part }),
            at: comment.at.to_string(),
            versions: versions
                .remove(&comment.id)
                .unwrap_or_default()
                .into_iter()
                .map(|version| Words { at: version.at.to_string(), text: version.text })
                .collect(),
        })
        .collect();
    written.sort_by(|one, other| (&one.at, one.id).cmp(&(&other.at, other.id)));
    written
}

/// Everything that does not hold of them, each said of the comment it is about.
pub fn complaints(all: &[Carried]) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    let mut seen: HashMap<Uuid, Uuid> = HashMap::new();
    let on: HashMap<Uuid, Uuid> = all.iter().map(|one| (one.id, one.on)).collect();
    for one in all {
        let mut that = |holds: bool, what: &str| {
            if !holds {
                let detail = format!("comment {}: {what}", one.id);
                wrong.push(
                    Complaint::new("comments", "discussion-carried-wrong", detail).naming(one.id.to_string()),
                );
            }
        };
        let answers = one.reply_to.is_none_or(|id| seen.get(&id) == Some(&one.on));
        that(answers, "it answers none that stands before it on the same record");
        that(seen.insert(one.id, one.on).is_none(), "two comments bear this id");
        that(Instant::parse(&one.at).is_some(), "its date is no moment such as 2020-08-12T09:30:00.000000Z");
        that(Language::parse(&one.language).is_some(), "its language is no tag such as en");
        let lines = [&one.role, &one.group, &one.stakeholder_group, &one.on_type];
        that(lines.iter().all(|line| line.chars().count() <= LONGEST_LINE), "its capacity is too long");
        if let Some(quote) = &one.quote {
            let fits =
                quote.text.chars().count() <= LONGEST_QUOTE && quote.part.chars().count() <= LONGEST_LINE;
            that(fits && !quote.text.trim().is_empty(), "its quotation is empty or too long");
            let stands = quote.of.is_none_or(|of| of != one.id && on.get(&of) == Some(&one.on));
            that(stands, "it quotes a comment that is not in the file, or not on the same record");
        }
        that(!one.versions.is_empty(), "it has no words");
        for words in &one.versions {
            that(Instant::parse(&words.at).is_some(), "a version has no moment");
            that(text_complaints(&words.text).is_empty(), "a version is empty or too long");
        }
    }
    wrong
}

/// The first comment of the thread that each begins or continues.
pub fn threads(all: &[Carried]) -> HashMap<Uuid, Uuid> {
    let mut threads: HashMap<Uuid, Uuid> = HashMap::with_capacity(all.len());
    for one in all {
        let thread = one.reply_to.and_then(|id| threads.get(&id).copied()).unwrap_or(one.id);
        threads.insert(one.id, thread);
    }
    threads
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried(id: u128, reply_to: Option<u128>) -> Carried {
        Carried {
            id: Uuid::from_u128(id),
            on_type: "recommendation".into(),
            on: Uuid::from_u128(1),
            reply_to: reply_to.map(Uuid::from_u128),
            person: None,
            role: String::new(),
            group: String::new(),
            stakeholder_group: String::new(),
            language: "en".into(),
            quote: None,
            at: "2020-08-12T09:30:00.000000Z".into(),
            versions: vec![Words { at: "2020-08-12T09:30:00.000000Z".into(), text: "So it is.".into() }],
        }
    }

    #[test]
    fn threads_follow_from_what_answers_what() {
        let all = [carried(2, None), carried(3, Some(2)), carried(4, Some(3)), carried(5, None)];
        assert_eq!(complaints(&all), []);
        let threads = threads(&all);
        assert_eq!(threads[&Uuid::from_u128(4)], Uuid::from_u128(2));
        assert_eq!(threads[&Uuid::from_u128(5)], Uuid::from_u128(5));
    }

    #[test]
    fn all_that_does_not_hold_is_told() {
        let twice = [carried(2, Some(9)), carried(2, None)];
        assert_eq!(complaints(&twice).len(), 2);
        let mut bare = carried(2, None);
        bare.versions.clear();
        bare.at = "yesterday".into();
        bare.language = "<b>".into();
        bare.quote = Some(Quote { of: None, text: " ".into(), part: String::new() });
        assert_eq!(complaints(&[bare]).len(), 4);
    }

    #[test]
    fn what_is_quoted_is_in_the_file_and_on_the_same_record() {
        let quoting = |of: u128| Carried {
            quote: Some(Quote { of: Some(Uuid::from_u128(of)), text: "So".into(), part: String::new() }),
            ..carried(3, None)
        };
        let elsewhere = Carried { on: Uuid::from_u128(9), ..carried(4, None) };
        for (of, wrong) in [(2, 0), (3, 1), (4, 1), (5, 1)] {
            assert_eq!(complaints(&[carried(2, None), elsewhere.clone(), quoting(of)]).len(), wrong, "{of}");
        }
    }
}
