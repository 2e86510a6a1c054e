//! The report of a round: how far it came, what changed since the round before, where findings differ, what could not be
//! assessed and why, and who worked. Pure; whoever shows it has the words.

use crate::assessment::Assessment;
use crate::campaign::Progress;
use crate::document::Round;
use crate::reading::{self, Finding, Reading};
use crate::recommendation::Recommendation;
use crate::vocabulary::Vocabulary;
use std::collections::BTreeSet;
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
    /// Who has assessed how many, the most first.
    pub people: Vec<(Uuid, u64)>,
}

/// How a recommendation is called and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub id: Uuid,
    pub number: String,
    pub heading: String,
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
        }
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
        let what = || Named { id: one.id, number: one.number.clone(), heading: one.heading() };
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
