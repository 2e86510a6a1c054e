//! Each round's assessments side by side, with what they say together: how many hold what, and nothing averaged.

use super::register::address;
use super::{mentions, wording};
use crate::assessment::{Assessment, Version};
use crate::cross_reference::Labels;
use crate::reading::{self, Reading, Summary};
use crate::recommendation::Recommendation;
use crate::vocabulary::{RoundRow, Vocabulary};
use people::party::PublicName;
use people::vocabulary::Term;
use std::collections::HashMap;
use uuid::Uuid;
use web::parts::{AssessmentCard, Link};
use web::{Given, Words};

/// What drawing needs to know besides the recommendation itself.
pub struct Around<'a> {
    pub t: &'a Words,
    pub vocabulary: &'a Vocabulary,
    pub names: &'a HashMap<Uuid, PublicName>,
    pub groups: &'a [Term],
    /// The forum's own language: what a narrative is taken to be written in.
    pub language: &'a str,
}

/// One round of one recommendation.
pub struct RoundView {
    pub title: String,
    /// When it was assessed and published.
    pub about: String,
    pub is_divergent: bool,
    /// What the assessments say together.
    pub sentence: String,
    /// Who holds what, in figures; only where they differ.
    pub positions: Vec<String>,
    pub cards: Vec<AssessmentCard>,
}

impl Around<'_> {
    /// A party's public name; who was erased, or was never known by name, is a former participant.
    pub fn name(&self, party: Option<Uuid>) -> String {
        party
            .and_then(|party| self.names.get(&party))
            .filter(|name| !name.is_erased && !name.name.is_empty())
            .map_or_else(|| self.t.say("read-former-participant"), |name| name.name.clone())
    }

    /// The rounds in which it was assessed or stands, the latest first.
    pub fn rounds(&self, recommendation: &Recommendation) -> Vec<RoundView> {
        let mut rounds: Vec<&RoundRow> =
            self.vocabulary.rounds.iter().filter(|row| recommendation.is_in_round(row.id)).collect();
        rounds.sort_by(|one, other| reading::by_date(&other.round, &one.round));
        let labels = labels(recommendation);
        rounds.into_iter().map(|row| self.round(recommendation, row, &labels)).collect()
    }

    fn round(&self, recommendation: &Recommendation, row: &RoundRow, labels: &Labels<Uuid>) -> RoundView {
        let summary = recommendation.in_round(row.id);
        RoundView {
            title: wording::round(self.t, &row.round),
            about: self.round_dates(row),
            is_divergent: summary.reading == Reading::Divergent,
            sentence: self.sentence(&summary),
            positions: if summary.reading == Reading::Divergent {
                self.positions(&summary)
            } else {
                Vec::new()
            },
            cards: beside_each_other(
                recommendation.said().into_iter().filter(|(_, one)| one.round == row.id),
            )
            .into_iter()
            .map(|(of, one)| self.card(recommendation, of, one, labels))
            .collect(),
        }
    }

    fn round_dates(&self, row: &RoundRow) -> String {
        let said = |id: &str, words: &str| {
            (!words.is_empty()).then(|| self.t.name(id, wording::period(self.t, words)))
        };
        [said("read-round-assessed", &row.round.assessed), said("read-round-published", &row.round.published)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// What a round says, in a sentence that claims no more than the figures do.
    fn sentence(&self, summary: &Summary) -> String {
        let t = self.t;
        let held = summary.positions.first();
        let status = held.map_or_else(String::new, |held| {
            wording::words(t, &wording::verdict(t, self.vocabulary, &held.status, &held.as_written))
        });
        let n = Given::Number(i64::try_from(summary.assessors).unwrap_or(i64::MAX));
        let values = [("n", n), ("status", Given::Text(&status))];
        match summary.reading {
            Reading::NotAssessed => t.say("read-round-not-assessed"),
            Reading::Pending => t.with("read-round-pending", &values),
            Reading::Single if summary.assessments > 1 => {
                let n = Given::Number(i64::try_from(summary.assessments).unwrap_or(i64::MAX));
                t.with("read-round-single-several", &[("n", n), ("status", Given::Text(&status))])
            }
            Reading::Single => t.with("read-round-single", &values),
            Reading::Unanimous => t.with("read-round-unanimous", &values),
            Reading::Divergent => t.with("read-round-divergent", &values),
        }
    }

    fn positions(&self, summary: &Summary) -> Vec<String> {
        let t = self.t;
        let number = |n: usize| Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let mut lines: Vec<String> = summary
            .positions
            .iter()
            .map(|held| {
                let verdict = wording::verdict(t, self.vocabulary, &held.status, &held.as_written);
                t.with(
                    "read-position",
                    &[
                        ("n", number(held.assessments)),
                        ("of", number(summary.assessments)),
                        ("status", Given::Text(&wording::words(t, &verdict))),
                    ],
                )
            })
            .collect();
        if !summary.shared.is_empty() {
            let shared = wording::together(t, self.vocabulary, &summary.shared);
            lines.push(t.name("read-position-shared", shared));
        }
        lines
    }

    /// One by itself, as it was said of a recommendation.
    pub fn card_of(&self, of: &Recommendation, one: &Assessment) -> AssessmentCard {
        self.card(of, of, one, &labels(of))
    }

    /// `of` is what it was said of: the recommendation of this page, or one merged into it.
    fn card(
        &self,
        here: &Recommendation,
        of: &Recommendation,
        one: &Assessment,
        labels: &Labels<Uuid>,
    ) -> AssessmentCard {
        let version = one.now();
        let own_labels = (of.id != here.id).then(|| self::labels(of));
        let labels = own_labels.as_ref().unwrap_or(labels);
        let is_here = one.covers.iter().any(|(id, _)| *id == here.id);
        let (date, datetime) = self.dated(one, version);
        let (mark, group) = people::capacity::stakeholder_group(self.groups, &one.capacity.stakeholder_group);
        AssessmentCard {
            id: anchor(one.id),
            assessor: self.name(one.party),
            capacity: people::capacity::in_words(self.t, &one.capacity),
            mark,
            group,
            statuses: wording::verdict(self.t, self.vocabulary, &version.status, &version.status_as_written),
            narrative: narrative(one, version, labels),
            lang: self.language.to_owned(),
            evidence: evidence(version),
            also: one
                .covers
                .iter()
                .filter(|(id, _)| *id != of.id)
                .map(|(id, number)| Link::new(address(*id), number.clone()))
                .collect(),
            datetime,
            date,
            earlier: one.versions.len() as u64 - 1,
            earlier_href: versions_address(of.id, one.id),
            report: format!("/register/assessments/{}/report", one.id),
            of: (!is_here).then(|| Link::new(address(of.id), self.called(of))),
        }
    }

    /// "51 · Report of 2016": numbers repeat, so the source says which.
    pub fn called(&self, one: &Recommendation) -> String {
        let known = if one.number.is_empty() { one.heading() } else { one.number.clone() };
        let source = self.vocabulary.source(one.source).map_or("", |row| row.source.name.as_str());
        if source.is_empty() { known } else { format!("{known} · {source}") }
    }

    /// When it was made: by the round's dates where a file brought it, else when the version in force was written.
    pub fn dated(&self, one: &Assessment, version: &Version) -> (String, String) {
        let first = one.versions.first().is_some_and(|first| first == version);
        match self.vocabulary.round(one.round) {
            Some(row) if one.imported && first => wording::round_date(self.t, &row.round),
            _ => (self.t.date(version.at), version.at.day()),
        }
    }
}

/// In their order, but what one person filed several times stands together.
fn beside_each_other<'a>(
    all: impl Iterator<Item = (&'a Recommendation, &'a Assessment)>,
) -> Vec<(&'a Recommendation, &'a Assessment)> {
    let mut ordered: Vec<(&Recommendation, &Assessment)> = Vec::new();
    for (of, one) in all {
        let same =
            |(_, other): &(&Recommendation, &Assessment)| one.party.is_some() && other.party == one.party;
        let at = ordered.iter().rposition(same).map_or(ordered.len(), |last| last + 1);
        ordered.insert(at, (of, one));
    }
    ordered
}

/// What one version says, as clean HTML; empty when it says nothing.
pub fn narrative(one: &Assessment, version: &Version, labels: &Labels<Uuid>) -> String {
    if version.narrative.is_empty() {
        return String::new();
    }
    let own: Vec<Uuid> = one.covers.iter().map(|(id, _)| *id).collect();
    mentions::narrative(&version.narrative, &own, labels)
}

/// The numbers that the words of this recommendation's assessments are known to speak of.
pub fn labels(recommendation: &Recommendation) -> Labels<Uuid> {
    recommendation
        .related
        .iter()
        .filter(|related| related.out && related.origin == "words")
        .map(|related| (related.number.as_str(), related.id))
        .collect()
}

pub fn evidence(version: &Version) -> Vec<Link> {
    links(&version.evidence)
}

pub fn links(evidence: &[crate::document::Evidence]) -> Vec<Link> {
    evidence
        .iter()
        .map(|link| {
            let word = if link.title.is_empty() { &link.url } else { &link.title };
            // An imported address may be anything; only what can be followed without harm is a link.
            let href = if crate::assessment::is_address(&link.url) { link.url.as_str() } else { "" };
            Link::new(href, word)
        })
        .collect()
}

pub fn anchor(assessment: Uuid) -> String {
    format!("assessment-{assessment}")
}

pub fn versions_address(recommendation: Uuid, assessment: Uuid) -> String {
    format!("{}/assessments/{assessment}", address(recommendation))
}
