//! Choosing: members indicate which of some recommendations are priorities, n of m each; then a shortlist and a choice,
//! each with its reason. Pure.
//!
//! Indications are counted, never averaged, and their order binds nobody: what is chosen is a decision with a reason.

use crate::document::Indications;
use crate::recommendation::{LONGEST_LINE, too_long};
use crate::rules::INDICATE;
use kernel::{Actor, Complaint, Date, Instant, Object, Problem, ProblemKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

pub const LONGEST_REASON: usize = 2_000;
/// Proposals in one choosing.
pub const MOST_PROPOSALS: usize = 500;
pub const MOST_REFERENCES: usize = 50;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosing {
    pub id: Uuid,
    pub name: String,
    pub about: String,
    /// Indications each member may give; 0: as many as there are proposals.
    pub most: u32,
    /// What was indicated is told when it is closed, and not before.
    pub is_secret: bool,
    pub opens: Option<Date>,
    pub closes: Option<Date>,
    pub at: Instant,
    /// By hand.
    pub closed: Option<Instant>,
    /// How many people could indicate, as far as it was counted last.
    pub could: u32,
    /// Key of the group whose members indicate; empty: whoever may in the register's phase.
    pub group: String,
    /// In their order.
    pub proposals: Vec<Proposal>,
    pub indications: Vec<Indication>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub recommendation: Uuid,
    pub standing: Standing,
    /// Why it is on the shortlist, or chosen.
    pub why: String,
    pub references: Vec<Reference>,
    pub notes: String,
}

/// How far a proposal has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Listed,
    Shortlisted,
    Chosen,
}

impl Standing {
    pub const ALL: [Self; 3] = [Self::Listed, Self::Shortlisted, Self::Chosen];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Shortlisted => "shortlisted",
            Self::Chosen => "chosen",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.as_str() == name)
    }
}

/// A passage of another document that bears on a proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub document: String,
    /// `paragraph 93(a)`; may be empty.
    #[serde(default)]
    pub part: String,
    /// May be empty.
    #[serde(default)]
    pub url: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indication {
    pub recommendation: Uuid,
    pub party: Uuid,
    /// May be empty.
    pub reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    NotYet,
    Open,
    Closed,
}

impl Stage {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// What one proposal got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result {
    pub recommendation: Uuid,
    pub indications: u32,
    /// Its place, from 1, and the last place of those with the same number: equal for one without a tie.
    pub place: u32,
    pub to_place: u32,
}

impl Choosing {
    pub fn stage(&self, now: Instant) -> Stage {
        if self.closed.is_some() || self.closes.is_some_and(|day| now >= day.ends()) {
            Stage::Closed
        } else if self.opens.is_some_and(|day| now < day.begins()) {
            Stage::NotYet
        } else {
            Stage::Open
        }
    }

    /// Whether what was indicated may be told now.
    pub fn tells(&self, now: Instant) -> bool {
        !self.is_secret || self.stage(now) == Stage::Closed
    }

    /// The next moment at which its stage changes by itself.
    pub fn turns_after(&self, now: Instant) -> Option<Instant> {
        let moments = [self.opens.map(Date::begins), self.closes.map(Date::ends)];
        moments.into_iter().flatten().filter(|moment| *moment > now).min()
    }

    /// How many indications each member may give.
    pub fn most(&self) -> usize {
        if self.most == 0 { self.proposals.len() } else { self.most as usize }
    }

    /// m: how many members have indicated anything.
    pub fn indicated(&self) -> u32 {
        let parties: BTreeSet<Uuid> = self.indications.iter().map(|one| one.party).collect();
        u32::try_from(parties.len()).unwrap_or(u32::MAX)
    }

    pub fn of_party(&self, party: Uuid) -> Vec<&Indication> {
        self.indications.iter().filter(|one| one.party == party).collect()
    }

    pub fn proposal(&self, recommendation: Uuid) -> Option<&Proposal> {
        self.proposals.iter().find(|one| one.recommendation == recommendation)
    }

    /// The proposals with what each got, the most indicated first; those with the same number share their places and
    /// stand in the choosing's own order.
    pub fn results(&self) -> Vec<Result> {
        let count = |recommendation: Uuid| {
            let n = self.indications.iter().filter(|one| one.recommendation == recommendation).count();
            u32::try_from(n).unwrap_or(u32::MAX)
        };
        let counts: Vec<(Uuid, u32)> =
            self.proposals.iter().map(|one| (one.recommendation, count(one.recommendation))).collect();
        placed(&counts)
    }
}

/// Places by number: ties as ties.
pub fn placed(counts: &[(Uuid, u32)]) -> Vec<Result> {
    let mut sorted = counts.to_vec();
    sorted.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let place = |n: u32| number(sorted.iter().filter(|(_, other)| *other > n).count() + 1);
    let to_place = |n: u32| number(sorted.iter().filter(|(_, other)| *other >= n).count());
    sorted
        .iter()
        .map(|(recommendation, n)| Result {
            recommendation: *recommendation,
            indications: *n,
            place: place(*n),
            to_place: to_place(*n),
        })
        .collect()
}

/// Totals that were counted elsewhere and came with a file, for comparing: the most first.
pub fn placed_elsewhere(totals: &[(Uuid, Option<Indications>)]) -> Vec<Result> {
    let counts: Vec<(Uuid, u32)> =
        totals.iter().filter_map(|(id, total)| Some((*id, total.as_ref()?.count))).collect();
    placed(&counts)
}

/// A choosing as a coordinator opens it.
#[derive(Debug, Clone, Default)]
pub struct NewChoosing {
    /// Drawn with the form it comes from; `None`: a new one is made.
    pub id: Option<Uuid>,
    pub name: String,
    pub about: String,
    pub recommendations: Vec<Uuid>,
    /// 0: as many as there are proposals.
    pub most: u32,
    pub is_secret: bool,
    /// Days; empty: at once, and until it is closed by hand.
    pub opens: String,
    pub closes: String,
    /// Key of the group whose members indicate; empty: whoever may in the register's phase.
    pub group: String,
}

/// Whether somebody takes part in a choosing: whoever may indicate in the register's phase and, where a group chooses,
/// is in it.
///
/// # Errors
///
/// The refusal, for whoever asked.
pub fn takes_part(actor: &Actor, object: &Object, group: &str) -> std::result::Result<(), Problem> {
    kernel::may(actor, &INDICATE, object)?;
    if group.is_empty() || actor.works_in(group) {
        return Ok(());
    }
    let detail = format!("only members of the group {group} indicate here");
    Err(Problem::new(ProblemKind::NotAllowed, detail).said_by("choosing-group-alone"))
}

impl NewChoosing {
    /// Everything wrong with it when it is opened.
    pub fn complaints(&self) -> Vec<Complaint> {
        let n = self.recommendations.len();
        let mut wrong = self.complaints_of(n);
        if !(2..=MOST_PROPOSALS).contains(&n) {
            let detail = format!("{n} recommendations are chosen from; 2 to {MOST_PROPOSALS} can be");
            let complaint =
                Complaint::new("recommendations", "register-choosing-how-many", detail).naming(n.to_string());
            // Where the form asks for it: under the words, above how it is done.
            let at = wrong.iter().position(|one| !["name", "about"].contains(&one.field.as_str()));
            wrong.insert(at.unwrap_or(wrong.len()), complaint);
        }
        wrong
    }

    /// The same but for what is chosen from, of which there are `n`.
    pub fn complaints_of(&self, n: usize) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if self.name.trim().is_empty() {
            wrong.push(Complaint::new("name", "register-name-missing", "give it a name"));
        }
        wrong.extend(too_long("name", &self.name, LONGEST_LINE));
        wrong.extend(too_long("about", &self.about, 10_000));
        if self.most as usize > n {
            let detail = format!("{} indications of {n} proposals", self.most);
            wrong.push(Complaint::new("most", "register-choosing-most", detail).naming(n.to_string()));
        }
        let mut day = |field: &str, text: &str| {
            let day = (!text.trim().is_empty()).then(|| Date::parse(text));
            if let Some(Err(error)) = &day {
                wrong.push(Complaint::new(field, "register-date-unknown", error.to_string()));
            }
            day.and_then(std::result::Result::ok)
        };
        let (opens, closes) = (day("opens", &self.opens), day("closes", &self.closes));
        if let (Some(opens), Some(closes)) = (opens, closes)
            && closes.ends() <= opens.begins()
        {
            let detail = format!("it would close on {closes}, before it opens on {opens}");
            wrong.push(Complaint::new("closes", "register-choosing-backwards", detail));
        }
        wrong
    }
}

/// What somebody indicates, all of it: what is not in it is taken back.
pub fn indication_complaints(choosing: &Choosing, given: &[(Uuid, String)]) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    let ids: BTreeSet<Uuid> = given.iter().map(|(id, _)| *id).collect();
    for id in &ids {
        if choosing.proposal(*id).is_none() {
            let detail = format!("{id} is not among the proposals");
            wrong.push(Complaint::new("indications", "register-not-a-proposal", detail));
        }
    }
    if ids.len() > choosing.most() {
        let (n, most) = (ids.len(), choosing.most());
        let detail = format!("{n} indications; {most} are the most");
        wrong.push(
            Complaint::new("indications", "register-too-many-indications", detail).naming(most.to_string()),
        );
    }
    wrong.extend(given.iter().filter_map(|(_, reason)| too_long("indications", reason, LONGEST_REASON)));
    wrong
}

/// What a coordinator says of one proposal.
#[derive(Debug, Clone)]
pub struct Placing {
    pub standing: Standing,
    pub why: String,
    pub references: Vec<Reference>,
    pub notes: String,
}

impl Placing {
    pub fn complaints(&self) -> Vec<Complaint> {
        let mut wrong = Vec::new();
        if self.standing != Standing::Listed && self.why.trim().is_empty() {
            wrong.push(Complaint::new("why", "register-choice-why", "say why it is put forward"));
        }
        wrong.extend(too_long("why", &self.why, LONGEST_REASON));
        wrong.extend(too_long("notes", &self.notes, 10_000));
        if self.references.len() > MOST_REFERENCES {
            let detail = format!("{} references; {MOST_REFERENCES} are the most", self.references.len());
            wrong.push(Complaint::new("references", "register-references-too-many", detail));
        }
        for reference in &self.references {
            let Reference { document, part, url } = reference;
            if document.trim().is_empty() {
                wrong.push(Complaint::new("references", "register-reference-document", "name the document"));
            }
            if !url.trim().is_empty() && !crate::assessment::is_address(url.trim()) {
                let detail = format!("{url:?} is no address that begins with https:// or http://");
                wrong.push(Complaint::new("references", "register-evidence-no-address", detail));
            }
            wrong.extend(
                [document, part, url]
                    .into_iter()
                    .filter_map(|text| too_long("references", text, LONGEST_LINE)),
            );
        }
        wrong
    }
}

/// References as a form has them: one per line, document, part and address with a bar between.
pub fn read_references(text: &str) -> Vec<Reference> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let mut parts = line.splitn(3, '|').map(|part| part.trim().to_owned());
            let mut next = || parts.next().unwrap_or_default();
            Reference { document: next(), part: next(), url: next() }
        })
        .collect()
}

/// The same the other way round.
pub fn write_references(references: &[Reference]) -> String {
    let line = |one: &Reference| {
        let line = [one.document.as_str(), &one.part, &one.url].join(" | ");
        line.trim_end_matches([' ', '|']).to_owned()
    };
    references.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn choosing(proposals: u128) -> Choosing {
        let proposal = |n| Proposal {
            recommendation: Uuid::from_u128(n),
            standing: Standing::Listed,
            why: String::new(),
            references: Vec::new(),
            notes: String::new(),
        };
        Choosing {
            id: Uuid::nil(),
            name: "Priorities".into(),
            about: String::new(),
            most: 3,
            is_secret: true,
            opens: Date::parse("2020-10-01").ok(),
            closes: Date::parse("2020-10-15").ok(),
            at: Instant::from_micros(0),
            closed: None,
            could: 0,
            group: String::new(),
            proposals: (0..proposals).map(proposal).collect(),
            indications: Vec::new(),
        }
    }

    #[test]
    fn the_table_of_2020_has_its_ties() {
        let counts = [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3];
        let counts: Vec<(Uuid, u32)> = (0_u128..).map(Uuid::from_u128).zip(counts).collect();
        let places: Vec<(u32, u32)> = placed(&counts).iter().map(|one| (one.place, one.to_place)).collect();
        let expected = [
            (1, 1),
            (2, 4),
            (2, 4),
            (2, 4),
            (5, 8),
            (5, 8),
            (5, 8),
            (5, 8),
            (9, 12),
            (9, 12),
            (9, 12),
            (9, 12),
        ];
        assert_eq!(places, expected);
    }

    #[test]
    fn it_is_open_from_its_first_day_to_the_end_of_its_last_and_secret_until_then() {
        let choosing = choosing(3);
        let at = |text: &str| Instant::parse(text).expect("a moment");
        for (moment, stage, tells) in [
            ("2020-09-30T23:59:59Z", Stage::NotYet, false),
            ("2020-10-01T00:00:00Z", Stage::Open, false),
            ("2020-10-15T23:59:59Z", Stage::Open, false),
            ("2020-10-16T00:00:00Z", Stage::Closed, true),
        ] {
            assert_eq!((choosing.stage(at(moment)), choosing.tells(at(moment))), (stage, tells), "{moment}");
        }
        let by_hand = Choosing { closed: Some(at("2020-10-02T00:00:00Z")), ..choosing };
        assert_eq!(by_hand.stage(at("2020-10-03T00:00:00Z")), Stage::Closed);
    }

    #[test]
    fn no_more_is_indicated_than_each_may_and_only_what_is_proposed() {
        let choosing = choosing(5);
        let given = |ids: &[u128]| -> Vec<(Uuid, String)> {
            ids.iter().map(|n| (Uuid::from_u128(*n), String::new())).collect()
        };
        let said = |ids: &[u128]| -> Vec<&str> {
            indication_complaints(&choosing, &given(ids)).iter().map(|one| one.message).collect()
        };
        assert!(said(&[0, 1, 2]).is_empty() && said(&[]).is_empty() && said(&[1, 1, 1, 1]).is_empty());
        assert_eq!(said(&[0, 1, 2, 3]), ["register-too-many-indications"]);
        assert_eq!(said(&[9]), ["register-not-a-proposal"]);
    }

    #[test]
    fn all_that_is_wrong_with_a_new_one_is_said_at_once() {
        let new = NewChoosing {
            most: 9,
            opens: "2020-10-15".into(),
            closes: "2020-10-01".into(),
            ..NewChoosing::default()
        };
        let fields: Vec<String> = new.complaints().into_iter().map(|one| one.field).collect();
        assert_eq!(fields, ["name", "recommendations", "most", "closes"]);
    }

    proptest! {
        #[test]
        fn places_count_those_above_and_keep_everybody(counts in prop::collection::vec(0_u32..9, 0..20)) {
            let counts: Vec<(Uuid, u32)> = (0_u128..).map(Uuid::from_u128).zip(counts).collect();
            let results = placed(&counts);
            prop_assert_eq!(results.len(), counts.len());
            for one in &results {
                let above = counts.iter().filter(|(_, n)| *n > one.indications).count();
                let beside = counts.iter().filter(|(_, n)| *n == one.indications).count();
                prop_assert_eq!(one.place as usize, above + 1);
                prop_assert_eq!(one.to_place as usize, above + beside);
            }
        }

        #[test]
        fn references_written_in_a_form_read_back(parts in prop::collection::vec(("[a-z]{1,9}", "[a-z]{0,9}", "[a-z]{0,9}"), 0..5)) {
            let all: Vec<Reference> = parts
                .into_iter()
                .map(|(document, part, url)| Reference { document, part, url })
                .collect();
            prop_assert_eq!(read_references(&write_references(&all)), all);
        }
    }
}
