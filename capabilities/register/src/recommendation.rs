//! A recommendation with everything that belongs to it, as pages, the API and exports show it. Pure data and rules.

use crate::assessment::Assessment;
use crate::document::{Evidence, Indications, Kept, Promise, Wording};
use crate::reading::{self, Finding, Standing};
use crate::vocabulary::Vocabulary;
use kernel::{Complaint, Instant, Language};
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(Debug, Clone)]
pub struct Recommendation {
    pub id: Uuid,
    pub source: Uuid,
    pub list: String,
    /// A label, as written; no key.
    pub number: String,
    pub position: u32,
    pub language: String,
    pub title: String,
    /// The source's words; empty for a stub.
    pub text: String,
    pub wording: Wording,
    pub indications: Option<Indications>,
    /// Grows with every change; what its ETag is made from.
    pub version: i64,
    pub created: Instant,
    pub changed: Instant,
    /// Oldest first.
    pub corrections: Vec<Correction>,
    pub wordings: Vec<OtherWording>,
    /// Oldest first.
    pub filings: Vec<Filing>,
    /// Rounds it stands in, assessed or not.
    pub rounds: Vec<Uuid>,
    /// Sorted.
    pub tags: Vec<String>,
    /// From here and to here.
    pub related: Vec<Related>,
    pub kept: Vec<Kept>,
    pub actions: Vec<Action>,
    /// Of this one itself, by filing date.
    pub assessments: Vec<Assessment>,
    /// Those it stands for, with what was said of each: they are merged into it. Nothing is merged into one of them.
    pub merged: Vec<Recommendation>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    pub text: String,
    pub reason: String,
    pub at: Instant,
    pub party: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherWording {
    pub text: String,
    /// Key of the round it came with; may be empty.
    pub round: String,
    pub at: Instant,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    pub category: Uuid,
    /// Key of the round it belongs to; empty when by form.
    pub round: String,
    pub began: Instant,
    pub ended: Option<Instant>,
}

/// A typed link as this recommendation sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    pub id: Uuid,
    pub number: String,
    pub title: String,
    pub kind: String,
    pub origin: String,
    /// Whether it starts here.
    pub out: bool,
}

pub use crate::document::{MERGED_INTO, SPLIT_FROM};

/// Kinds of links that somebody may set by hand.
pub const RELATIONS: [&str; 5] = ["same-as", "overlaps", "depends-on", "answers", "refers-to"];

/// What somebody will do about a recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub id: Uuid,
    pub task: String,
    pub responsible: Vec<String>,
    /// A date of stated precision or words.
    pub due: String,
    pub state: String,
    pub at: Instant,
    pub needed: String,
    /// As written, and its currency; both may be empty.
    pub amount: String,
    pub currency: String,
    pub promised: Vec<Promise>,
    pub evidence: Vec<Evidence>,
}

pub const ACTION_STATES: [&str; 4] = ["not-started", "in-progress", "done", "dropped"];

/// Characters, not bytes: a limit a person can count.
pub const LONGEST_TEXT: usize = 50_000;
pub const LONGEST_LINE: usize = 500;
pub const LONGEST_TAG: usize = 80;

impl Recommendation {
    /// Known by its id and its source, and nothing more yet.
    pub fn empty(id: Uuid, source: Uuid) -> Self {
        Self {
            id,
            source,
            list: String::new(),
            number: String::new(),
            position: 0,
            language: String::new(),
            title: String::new(),
            text: String::new(),
            wording: Wording::Verbatim,
            indications: None,
            version: 0,
            created: Instant::from_micros(0),
            changed: Instant::from_micros(0),
            corrections: Vec::new(),
            wordings: Vec::new(),
            filings: Vec::new(),
            rounds: Vec::new(),
            tags: Vec::new(),
            related: Vec::new(),
            kept: Vec::new(),
            actions: Vec::new(),
            assessments: Vec::new(),
            merged: Vec::new(),
        }
    }

    /// Where it stands now: what its latest round with an assessment says.
    pub fn standing<'v>(&self, vocabulary: &'v Vocabulary, now: Instant) -> Standing<'v> {
        let findings: Vec<_> = self
            .said()
            .into_iter()
            .filter_map(|(_, assessment)| {
                let round = &vocabulary.round(assessment.round)?.round;
                Some((round, assessment.finding()))
            })
            .collect();
        reading::standing(&findings, now)
    }

    /// All assessments of this one and of those merged into it, each once, with what it was said of; by filing date.
    pub fn said(&self) -> Vec<(&Self, &Assessment)> {
        let own = self.assessments.iter().map(|assessment| (self, assessment));
        let theirs = self.merged.iter().flat_map(|one| one.assessments.iter().map(move |said| (one, said)));
        let mut seen = BTreeSet::new();
        let mut said: Vec<(&Self, &Assessment)> =
            own.chain(theirs).filter(|(_, assessment)| seen.insert(assessment.id)).collect();
        if !self.merged.is_empty() {
            said.sort_by_key(|(_, assessment)| (assessment.filed, assessment.id));
        }
        said
    }

    /// Whether it, or one merged into it, stands in a round or was assessed in it.
    pub fn is_in_round(&self, round: Uuid) -> bool {
        let one_is = |one: &Self| {
            one.rounds.contains(&round) || one.assessments.iter().any(|said| said.round == round)
        };
        one_is(self) || self.merged.iter().any(one_is)
    }

    /// The one that stands for it.
    pub fn merged_into(&self) -> Option<&Related> {
        self.related.iter().find(|related| related.out && related.kind == MERGED_INTO)
    }

    /// How its record stands when nothing is merged or undone.
    pub fn own_state(&self) -> &'static str {
        if self.is_stub() { "stub" } else { "open" }
    }

    /// What one round says of it.
    pub fn in_round(&self, round: Uuid) -> reading::Summary {
        let findings: Vec<Finding<Uuid>> = self
            .said()
            .into_iter()
            .filter(|(_, one)| one.round == round)
            .map(|(_, one)| one.finding())
            .collect();
        reading::summary(&findings)
    }

    /// The categories it is filed under now, oldest filing first.
    ///
    /// Every filing that has not ended counts, whichever round it came with: an import closes none, so one can stand
    /// under several.
    pub fn categories(&self) -> Vec<Uuid> {
        let mut open: Vec<Uuid> = Vec::new();
        for filing in self.filings.iter().filter(|filing| filing.ended.is_none()) {
            if !open.contains(&filing.category) {
                open.push(filing.category);
            }
        }
        open
    }

    /// Its title, or the beginning of its text, or its number: something to call it by.
    pub fn heading(&self) -> String {
        if !self.title.is_empty() {
            return self.title.clone();
        }
        beginning(&self.text, 90)
    }

    /// Its number and its heading, as far as it has them.
    pub fn known_as(&self) -> String {
        let parts = [self.number.clone(), self.heading()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    pub fn is_stub(&self) -> bool {
        self.text.is_empty()
    }
}

/// What a search in the register looks through.
pub fn searchable(number: &str, title: &str, text: &str) -> String {
    kernel::words::folded(&format!("{number} {title} {text}"))
}

/// The first words of a text, at most so many characters, broken between words.
pub fn beginning(text: &str, most: usize) -> String {
    let mut words = String::new();
    let mut length = 0;
    // A long text is not read to its end for its first words.
    for word in text.split_whitespace().map(kernel::words::same_words_form) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&word);
        length += word.chars().count() + 1;
        if length > most + 1 {
            break;
        }
    }
    if words.chars().count() <= most {
        return words;
    }
    let mut short: String = words.chars().take(most).collect();
    if let Some(space) = short.rfind(' ') {
        short.truncate(space);
    }
    let end = short.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len();
    short.truncate(end);
    short.push('…');
    short
}

/// A recommendation as somebody enters it.
#[derive(Debug, Clone, Default)]
pub struct NewRecommendation {
    /// Drawn with the form it comes from, so that a form sent twice makes one; `None`: a new one is made.
    pub id: Option<Uuid>,
    /// The source's name; it is made when there is none of that name.
    pub source: String,
    pub list: String,
    pub number: String,
    pub title: String,
    pub text: String,
    pub language: String,
    pub is_summary: bool,
    /// Keys or names of categories.
    pub categories: Vec<String>,
    pub tags: Vec<String>,
    /// Key of the round it stands in; empty: none.
    pub round: String,
    /// Whether it is meant to stand beside one with the same source, list, number and words.
    pub is_separate: bool,
}

impl NewRecommendation {
    /// Whether its own words and their place are those of a recommendation that stands.
    pub fn says_the_same(&self, known: &Recommendation) -> bool {
        self.text.trim() == known.text.trim()
            && self.number.trim() == known.number.trim()
            && self.list.trim() == known.list
            && (self.title.trim().is_empty() || self.title.trim() == known.title)
    }

    /// Everything wrong with it, at once.
    pub fn complaints(&self) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if self.source.trim().is_empty() {
            wrong.push(Complaint::new(
                "source",
                "register-source-missing",
                "say which source it was taken from",
            ));
        }
        if self.text.trim().is_empty() && self.number.trim().is_empty() {
            wrong.push(Complaint::new(
                "text",
                "register-text-or-number-missing",
                "give its text, or at least its number",
            ));
        }
        wrong.extend(too_long("text", &self.text, LONGEST_TEXT));
        for (field, value) in
            [("source", &self.source), ("list", &self.list), ("number", &self.number), ("title", &self.title)]
        {
            wrong.extend(too_long(field, value, LONGEST_LINE));
        }
        if !self.language.is_empty() && Language::parse(&self.language).is_none() {
            wrong.push(Complaint::new(
                "language",
                "register-language-unknown",
                format!("{:?} is no language tag; write one such as en, fr or zh-Hans", self.language),
            ));
        }
        wrong.extend(tag_complaints(&self.tags));
        wrong
    }
}

/// A complaint when a text is longer than so many characters.
pub fn too_long(field: &str, value: &str, most: usize) -> Option<Complaint> {
    let length = value.chars().count();
    (length > most).then(|| {
        Complaint::new(
            field,
            "register-too-long",
            format!("{field} has {length} characters; {most} are the most"),
        )
    })
}

pub fn tag_complaints(tags: &[String]) -> Vec<Complaint> {
    tags.iter().filter_map(|tag| too_long("tags", tag, LONGEST_TAG)).collect()
}

/// An action as somebody enters or amends it.
#[derive(Debug, Clone, Default)]
pub struct NewAction {
    pub task: String,
    pub responsible: Vec<String>,
    pub due: String,
    pub state: String,
    pub needed: String,
    pub amount: String,
    pub currency: String,
    pub promised: Vec<Promise>,
    pub evidence: Vec<Evidence>,
}

impl NewAction {
    /// Whether it would say nothing that this action does not say.
    pub fn says_the_same(&self, known: &Action) -> bool {
        self.task.trim() == known.task.trim()
            && self.responsible == known.responsible
            && self.due.trim() == known.due.trim()
            && self.state == known.state
            && self.needed.trim() == known.needed.trim()
            && (&self.amount, &self.currency) == (&known.amount, &known.currency)
            && (&self.promised, &self.evidence) == (&known.promised, &known.evidence)
    }

    pub fn complaints(&self) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if self.task.trim().is_empty() {
            wrong.push(Complaint::new("task", "register-task-missing", "say what is to be done"));
        }
        wrong.extend(too_long("task", &self.task, 5_000));
        wrong.extend(too_long("due", &self.due, LONGEST_LINE));
        if kernel::Date::is_slip(&self.due) {
            let due = self.due.trim();
            let detail =
                format!("{due:?} is no date; write one such as 2026-06-15, or words such as mid-June");
            wrong.push(Complaint::new("due", "register-due-no-date", detail).naming(due));
        }
        wrong.extend(self.responsible.iter().filter_map(|who| too_long("responsible", who, LONGEST_LINE)));
        if !ACTION_STATES.contains(&self.state.as_str()) {
            wrong.push(Complaint::new(
                "state",
                "register-state-unknown",
                format!("{:?} is no state; it is one of {}", self.state, ACTION_STATES.join(", ")),
            ));
        }
        wrong.extend(crate::plan::complaints(self));
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shortened_between_words() {
        assert_eq!(beginning("short", 90), "short");
        assert_eq!(beginning("one two, three four", 10), "one two…");
    }

    #[test]
    fn all_complaints_come_at_once() {
        let new =
            NewRecommendation { tags: vec!["x".repeat(81)], language: "?".into(), ..Default::default() };
        let fields: Vec<_> = new.complaints().into_iter().map(|complaint| complaint.field).collect();
        assert_eq!(fields, ["source", "text", "language", "tags"]);
    }
}
