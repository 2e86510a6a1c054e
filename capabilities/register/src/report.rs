//! The report of a round: how far it came, what changed since the round before, where findings differ, what could not be
//! assessed and why, and who worked. Pure; whoever shows it has the words.

use crate::assessment::Assessment;
use crate::campaign::{Progress, Share};
use crate::document::Round;
use crate::reading::{self, Finding, Reading};
use crate::recommendation::Recommendation;
use crate::request::Request;
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a round found, as its report tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub round: Round,
    pub whole: Progress,
    /// By id, in the forum's order, those without recommendations left out.
    pub categories: Vec<(Uuid, Progress)>,
    /// What is filed nowhere.
    pub unfiled: Progress,
    /// Recommendations that stand otherwise than when they were last assessed.
    pub changed: Vec<Changed>,
    /// How many say the same as when they were last assessed.
    pub unchanged: u64,
    /// How many were assessed for the first time.
    pub first: u64,
    pub divergent: Vec<Told>,
    pub pending: Vec<Told>,
    /// Everybody who has looked at any of it, those who looked at most first.
    pub people: Vec<(Uuid, Share)>,
    /// What was asked because of those that are pending, the latest first.
    pub asked: Vec<Request>,
    /// Everybody who worked on it, those who assessed most first.
    pub thanked: Vec<Thanked>,
}

/// Somebody with what they did while the round was open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thanked {
    pub party: Uuid,
    pub assessed: u64,
    /// What they looked at and could not assess.
    pub pending: u64,
    /// Requests they answered.
    pub answered: u64,
    /// Recommendations of theirs that were taken in.
    pub proposed: u64,
    /// What other capabilities counted, in their order.
    pub others: Vec<u64>,
}

impl Thanked {
    fn n(&self) -> u64 {
        self.assessed + self.pending + self.answered + self.proposed + self.others.iter().sum::<u64>()
    }
}

/// What is counted of each person beside what they assessed.
#[derive(Debug, Clone, Default)]
pub struct Counted {
    pub answered: Vec<(Uuid, u64)>,
    pub proposed: Vec<(Uuid, u64)>,
    pub others: Vec<Vec<(Uuid, u64)>>,
}

/// How a recommendation is called and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub id: Uuid,
    pub number: String,
    pub heading: String,
    /// What it is filed under, as far as the round goes through it, in the forum's order.
    pub categories: Vec<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub what: Named,
    /// Key of the round it was last assessed in.
    pub since: String,
    /// Status keys, in the forum's order.
    pub from: Vec<String>,
    pub to: Vec<String>,
}

/// A recommendation with what each said of it in this round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub what: Named,
    pub findings: Vec<Said>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// `None`: a former participant whose name a file no longer gave.
    pub party: Option<Uuid>,
    /// Status keys, in the forum's order; empty: could not be assessed.
    pub status: Vec<String>,
    pub status_as_written: String,
    /// Markdown.
    pub narrative: String,
}

impl Report {
    /// An empty report of a round, with how far it came.
    pub fn begun(round: Round, whole: Progress, unfiled: Progress) -> Self {
        Self {
            round,
            whole,
            unfiled,
            categories: Vec::new(),
            changed: Vec::new(),
            unchanged: 0,
            first: 0,
            divergent: Vec::new(),
            pending: Vec::new(),
            people: Vec::new(),
            asked: Vec::new(),
            thanked: Vec::new(),
        }
    }

    /// Thanks everybody who did any of it.
    pub fn thank(&mut self, counted: &Counted) {
        let mut all: BTreeMap<Uuid, Thanked> = BTreeMap::new();
        let mut add = |list: &[(Uuid, u64)], to: &dyn Fn(&mut Thanked) -> &mut u64| {
            for (party, n) in list {
                let others = vec![0; counted.others.len()];
                let one = all.entry(*party).or_insert_with(|| Thanked {
                    party: *party,
                    others,
                    ..Thanked::default()
                });
                *to(one) += n;
            }
        };
        let looked_at = |of: fn(&Share) -> u64| -> Vec<(Uuid, u64)> {
            self.people.iter().map(|(party, share)| (*party, of(share))).collect()
        };
        add(&looked_at(|share| share.assessed), &|one| &mut one.assessed);
        add(&looked_at(|share| share.pending), &|one| &mut one.pending);
        add(&counted.answered, &|one| &mut one.answered);
        add(&counted.proposed, &|one| &mut one.proposed);
        for (at, list) in counted.others.iter().enumerate() {
            add(list, &|one| &mut one.others[at]);
        }
        self.thanked = all.into_values().collect();
        self.thanked.sort_by_key(|one| (Reverse(one.assessed), Reverse(one.n()), one.party));
    }

    /// Puts what is told in the order of the forum's categories; what is filed nowhere comes last.
    pub fn group(&mut self, vocabulary: &Vocabulary) {
        let place = |what: &Named| {
            let first = what.categories.first();
            first.and_then(|first| vocabulary.categories.iter().position(|one| one.id == *first))
        };
        let key = |what: &Named| (place(what).is_none(), place(what));
        self.changed.sort_by_key(|one| key(&one.what));
        self.divergent.sort_by_key(|one| key(&one.what));
        self.pending.sort_by_key(|one| key(&one.what));
    }

    /// Of what a recommendation is filed under, what the round goes through, in the forum's order.
    fn filed_under(&self, one: &Recommendation, vocabulary: &Vocabulary) -> Vec<Uuid> {
        let is_filed = |category: Uuid| {
            one.filings.iter().any(|filing| filing.category == category && filing.ended.is_none())
        };
        let gone_through = |category: Uuid| self.categories.iter().any(|(id, _)| *id == category);
        let all = vocabulary.categories.iter().map(|category| category.id);
        all.filter(|id| gone_through(*id) && is_filed(*id)).collect()
    }

    /// Takes in one recommendation that somebody has looked at in the round.
    pub fn take(&mut self, one: &Recommendation, vocabulary: &Vocabulary) {
        let Some(row) = vocabulary.round_by_key(&self.round.key) else { return };
        let of_round: Vec<&Assessment> =
            one.assessments.iter().filter(|assessment| assessment.round == row.id).collect();
        if of_round.is_empty() {
            return;
        }
        let now = summary(&of_round);
        let categories = self.filed_under(one, vocabulary);
        let what = || Named {
            id: one.id,
            number: one.number.clone(),
            heading: one.heading(),
            categories: categories.clone(),
        };
        let told = || Told {
            what: what(),
            findings: of_round.iter().map(|assessment| said(assessment, vocabulary)).collect(),
        };
        match now.reading {
            Reading::Divergent => self.divergent.push(told()),
            Reading::Pending => {
                self.pending.push(told());
                return;
            }
            Reading::NotAssessed | Reading::Single | Reading::Unanimous => {}
        }
        let Some((since, before)) = before(one, &row.round, vocabulary) else {
            self.first += 1;
            return;
        };
        let ordered = |mut keys: Vec<String>| {
            vocabulary.in_order(&mut keys);
            keys
        };
        let (from, to) = (ordered(before.status), ordered(now.status));
        if from == to {
            self.unchanged += 1;
        } else {
            self.changed.push(Changed { what: what(), since: since.key.clone(), from, to });
        }
    }
}

fn summary(assessments: &[&Assessment]) -> reading::Summary {
    let findings: Vec<Finding<Uuid>> = assessments.iter().map(|assessment| assessment.finding()).collect();
    reading::summary(&findings)
}

/// What the latest earlier round in which a status was found says of it.
fn before<'v>(
    one: &Recommendation,
    round: &Round,
    vocabulary: &'v Vocabulary,
) -> Option<(&'v Round, reading::Summary)> {
    let rounds: BTreeSet<Uuid> = one.assessments.iter().map(|assessment| assessment.round).collect();
    let mut earlier: Vec<(&Round, reading::Summary)> = rounds
        .into_iter()
        .filter_map(|id| {
            let row = vocabulary.round(id).filter(|row| reading::by_date(&row.round, round).is_lt())?;
            let there: Vec<&Assessment> = one.assessments.iter().filter(|one| one.round == id).collect();
            Some((&row.round, summary(&there)))
        })
        .filter(|(_, summary)| !matches!(summary.reading, Reading::NotAssessed | Reading::Pending))
        .collect();
    earlier.sort_by(|(one, _), (other, _)| reading::by_date(one, other));
    earlier.pop()
}

fn said(assessment: &Assessment, vocabulary: &Vocabulary) -> Said {
    let version = assessment.now();
    let mut status = version.status.clone();
    vocabulary.in_order(&mut status);
    Said {
        party: assessment.party,
        status,
        status_as_written: version.status_as_written.clone(),
        narrative: version.narrative.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_thanked_once_for_all_they_did() {
        let party = Uuid::from_u128;
        let mut report = Report::begun(Round::default(), Progress::default(), Progress::default());
        let share = |assessed, pending| Share { assessed, pending, ..Share::default() };
        report.people = vec![(party(1), share(2, 0)), (party(2), share(9, 1)), (party(5), share(0, 3))];
        report.thank(&Counted {
            answered: vec![(party(3), 1)],
            proposed: vec![(party(1), 1)],
            others: vec![vec![(party(4), 7), (party(1), 3)]],
        });
        let told: Vec<(u128, [u64; 5])> = report
            .thanked
            .iter()
            .map(|one| {
                (one.party.as_u128(), [one.assessed, one.pending, one.answered, one.proposed, one.others[0]])
            })
            .collect();
        assert_eq!(
            told,
            [
                (2, [9, 1, 0, 0, 0]),
                (1, [2, 0, 0, 1, 3]),
                (4, [0, 0, 0, 0, 7]),
                (5, [0, 3, 0, 0, 0]),
                (3, [0, 0, 1, 0, 0])
            ]
        );
    }
}
