//! The order of the register: moves to other categories, merges and splits, as somebody suggests them and a coordinator
//! decides. Pure: what may be suggested, and what stands in the way.
//!
//! A merge is a link from each merged recommendation to the one that stands. Nothing else is changed by it, so undoing
//! it leaves everything as it was. What stands for others is merged into none, so that there are no chains and no
//! cycles to follow.

use crate::recommendation::{LONGEST_LINE, LONGEST_TEXT, Recommendation, too_long};
use kernel::words::same_words_form;
use kernel::{Complaint, Instant};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Characters of a reason.
pub const LONGEST_REASON: usize = 2_000;
/// Recommendations in one merge.
pub const MOST_MERGED: usize = 50;

/// What exactly is suggested, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// File it under these categories and no others; `from` is where it was filed when that was suggested.
    Move { from: Vec<Uuid>, to: Vec<Uuid> },
    /// Let it stand for these.
    Merge { merged: Vec<Uuid> },
    /// Enter a part of its words as a recommendation of its own.
    Split(Part),
}

impl Content {
    /// The name in tables, addresses, events and the API.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Move { .. } => Kind::Move,
            Self::Merge { .. } => Kind::Merge,
            Self::Split(_) => Kind::Split,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Move,
    Merge,
    Split,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Merge => "merge",
            Self::Split => "split",
        }
    }
}

/// A part of a recommendation's words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// A label for it, of whoever suggests it; empty: that of the whole.
    pub number: String,
    pub title: String,
    /// Words that stand so in the text.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Open,
    Accepted,
    Declined,
    /// A merge or split that was accepted and taken back.
    Undone,
}

impl State {
    const ALL: [Self; 4] = [Self::Open, Self::Accepted, Self::Declined, Self::Undone];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Undone => "undone",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// What a coordinator says to a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Accept,
    Decline,
}

impl Verdict {
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "accept" => Some(Self::Accept),
            "decline" => Some(Self::Decline),
            _ => None,
        }
    }

    pub fn state(self) -> State {
        match self {
            Self::Accept => State::Accepted,
            Self::Decline => State::Declined,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub id: Uuid,
    /// What is moved or split; in a merge the one that will stand.
    pub recommendation: Uuid,
    pub content: Content,
    pub suggested: Said,
    pub state: State,
    pub decided: Option<Said>,
    pub undone: Option<Said>,
    /// What a split made.
    pub made: Option<Uuid>,
}

impl Suggestion {
    /// Everything it is about, in ascending order: in which changes hold them.
    pub fn about(&self) -> Vec<Uuid> {
        let mut about = vec![self.recommendation];
        if let Content::Merge { merged } = &self.content {
            about.extend(merged);
        }
        about.extend(self.made);
        about.sort_unstable();
        about.dedup();
        about
    }
}

/// Why, when and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub reason: String,
    pub at: Instant,
    /// `None`: the operator.
    pub party: Option<Uuid>,
}

pub fn reason_complaints(reason: &str) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    if reason.trim().is_empty() {
        wrong.push(Complaint::new("reason", "register-why-missing", "say why, in a sentence or more"));
    }
    wrong.extend(too_long("reason", reason, LONGEST_REASON));
    wrong
}

/// What stands in the way of moving it or splitting it: another stands for it.
pub fn is_merged_complaint(field: &str, one: &Recommendation) -> Option<Complaint> {
    let into = one.merged_into()?;
    let detail = format!(
        "{} is merged into {}; do this to that one, or undo the merge first",
        one.known_as(),
        named(&into.number, &into.title)
    );
    Some(Complaint::new(field, "register-is-merged", detail).naming(named(&into.number, &into.title)))
}

/// What is wrong with filing it under these from now on.
pub fn move_complaints(one: &Recommendation, to: &[Uuid]) -> Vec<Complaint> {
    let mut wrong = Vec::from_iter(is_merged_complaint("categories", one));
    let mut wanted = to.to_vec();
    let mut filed = one.categories();
    wanted.sort_unstable();
    filed.sort_unstable();
    if wanted.is_empty() {
        wrong.push(Complaint::new("categories", "register-move-nowhere", "choose the categories it goes to"));
    } else if wanted == filed {
        let detail = "it is filed under just these already";
        wrong.push(Complaint::new("categories", "register-move-there-already", detail));
    }
    wrong
}

/// What is wrong with letting `standing` stand for `others`.
pub fn merge_complaints(standing: &Recommendation, others: &[Recommendation]) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    if let Some(into) = standing.merged_into() {
        let into = named(&into.number, &into.title);
        let detail = format!("{} is merged into {into} itself; merge into that one", standing.known_as());
        wrong.push(Complaint::new("into", "register-merge-into-merged", detail).naming(into));
    }
    if others.is_empty() {
        wrong.push(Complaint::new(
            "others",
            "register-merge-with-nothing",
            "say what is to be merged into it",
        ));
    }
    if others.len() > MOST_MERGED {
        let detail = format!("{} at once are too many; {MOST_MERGED} are the most", others.len());
        wrong.push(Complaint::new("others", "register-merge-too-many", detail));
    }
    for other in others {
        let name = other.known_as();
        if other.id == standing.id {
            let detail = format!("{name} is not merged into itself");
            wrong.push(Complaint::new("others", "register-merge-itself", detail).naming(name));
        } else if let Some(into) = other.merged_into() {
            let into = named(&into.number, &into.title);
            let detail = format!("{name} is merged into {into} already");
            wrong.push(Complaint::new("others", "register-merged-already", detail).naming(name));
        } else if !other.merged.is_empty() {
            let detail = format!(
                "{name} stands for {} others; merge the other way round, or undo those merges first",
                other.merged.len()
            );
            wrong.push(Complaint::new("others", "register-merge-stands-for-others", detail).naming(name));
        }
    }
    wrong
}

/// What is wrong with making this part of its words a recommendation of its own.
pub fn split_complaints(one: &Recommendation, part: &Part) -> Vec<Complaint> {
    let mut wrong = Vec::from_iter(is_merged_complaint("text", one));
    let (whole, words) = (same_words_form(&one.text), same_words_form(&part.text));
    if words.is_empty() {
        wrong.push(Complaint::new(
            "text",
            "register-split-nothing",
            "give the words that stand by themselves",
        ));
    } else if whole == words {
        let detail = "these are all of its words; a part of them makes another recommendation";
        wrong.push(Complaint::new("text", "register-split-everything", detail));
    } else if !whole.contains(&words) {
        let detail = "its source does not have these words in this order; copy them from the text";
        wrong.push(Complaint::new("text", "register-split-other-words", detail));
    }
    wrong.extend(too_long("text", &part.text, LONGEST_TEXT));
    wrong.extend(too_long("number", &part.number, LONGEST_LINE));
    wrong.extend(too_long("title", &part.title, LONGEST_LINE));
    wrong
}

fn named(number: &str, title: &str) -> String {
    let parts: Vec<&str> = [number, title].into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "another".to_owned() } else { parts.join(" · ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::MERGED_INTO;
    use crate::recommendation::{Filing, Related};

    fn one(n: u128) -> Recommendation {
        Recommendation {
            number: n.to_string(),
            text: format!("The forum should do {n}. It should also tell."),
            ..Recommendation::empty(Uuid::from_u128(n), Uuid::nil())
        }
    }

    fn merged_into(mut from: Recommendation, to: &Recommendation) -> Recommendation {
        from.related.push(Related {
            id: to.id,
            number: to.number.clone(),
            title: String::new(),
            kind: MERGED_INTO.into(),
            origin: "person".into(),
            out: true,
        });
        from
    }

    fn messages(wrong: &[Complaint]) -> Vec<&str> {
        wrong.iter().map(|complaint| complaint.message).collect()
    }

    #[test]
    fn what_is_merged_stands_for_others_or_is_the_same_is_not_merged() {
        let standing = one(1);
        assert_eq!(merge_complaints(&standing, &[one(2), one(3)]), []);
        let gone = merged_into(one(2), &one(9));
        let mut stands = one(3);
        stands.merged.push(merged_into(one(4), &one(3)));
        for (into, others, said) in [
            (&standing, vec![], vec!["register-merge-with-nothing"]),
            (&standing, vec![one(1)], vec!["register-merge-itself"]),
            (&standing, vec![gone.clone()], vec!["register-merged-already"]),
            (&standing, vec![stands.clone()], vec!["register-merge-stands-for-others"]),
            (&gone, vec![one(5)], vec!["register-merge-into-merged"]),
            // A cycle is a merge into what is merged.
            (&merged_into(one(1), &one(2)), vec![one(2)], vec!["register-merge-into-merged"]),
            (
                &standing,
                vec![gone.clone(), stands],
                vec!["register-merged-already", "register-merge-stands-for-others"],
            ),
        ] {
            assert_eq!(messages(&merge_complaints(into, &others)), said);
        }
        assert_eq!(messages(&merge_complaints(&standing, &vec![one(2); 51])), ["register-merge-too-many"]);
    }

    #[test]
    fn a_part_has_words_of_the_whole_and_not_all_of_them() {
        let whole = one(7);
        let said = |text: &str| {
            let part = Part { text: text.into(), ..Part::default() };
            messages(&split_complaints(&whole, &part)).join(" ")
        };
        assert_eq!(said("It should also tell."), "");
        assert_eq!(said("  It should\n also  tell. "), "", "white space is no word");
        assert_eq!(said(" "), "register-split-nothing");
        assert_eq!(said("It should tell."), "register-split-other-words");
        assert_eq!(said("The forum should do 7. It should also tell."), "register-split-everything");
        let gone = merged_into(one(7), &one(8));
        let part = Part { text: "It should".into(), ..Part::default() };
        assert_eq!(messages(&split_complaints(&gone, &part)), ["register-is-merged"]);
    }

    #[test]
    fn a_move_goes_somewhere_else() {
        let mut filed = one(108);
        let category = Uuid::from_u128(70);
        filed.filings.push(Filing {
            category,
            round: String::new(),
            began: Instant::from_micros(0),
            ended: None,
        });
        assert_eq!(messages(&move_complaints(&filed, &[])), ["register-move-nowhere"]);
        assert_eq!(messages(&move_complaints(&filed, &[category])), ["register-move-there-already"]);
        assert_eq!(move_complaints(&filed, &[category, Uuid::from_u128(71)]), []);
        let gone = merged_into(filed, &one(8));
        assert_eq!(messages(&move_complaints(&gone, &[Uuid::from_u128(71)])), ["register-is-merged"]);
    }
}
