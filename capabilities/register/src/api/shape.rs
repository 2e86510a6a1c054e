//! How records look to programs. The names are a contract.

use crate::assessment::{Assessment, Version};
use crate::document::{Evidence, Promise, Source, Wording};
use crate::held::Held;
use crate::recommendation::{Action, Recommendation};
use crate::vocabulary::{RoundRow, SourceRow, Vocabulary};
use http::{HeaderValue, StatusCode, header};
use kernel::Instant;
use kernel::hold::Standing;
use people::party::PublicName;
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;
use web::{Ask, Reply, reply};

#[derive(Debug, Serialize)]
pub struct Shape<'a> {
    pub id: Uuid,
    pub number: &'a str,
    pub source: &'a str,
    pub list: &'a str,
    pub title: &'a str,
    pub text: &'a str,
    pub language: &'a str,
    pub wording: &'a Wording,
    /// Names of the categories it is filed under now.
    pub categories: Vec<&'a str>,
    pub tags: &'a [String],
    pub status: Vec<String>,
    pub reading: &'static str,
    /// Key of the round that status and reading are of.
    pub round: Option<&'a str>,
    /// Keys of all rounds it stands in, the oldest first.
    pub rounds: Vec<&'a str>,
    pub stale: bool,
    pub assessments_count: usize,
    pub indications: Option<Indications>,
    pub related: Vec<Related<'a>>,
    /// The one that stands for it.
    pub merged_into: Option<Uuid>,
    /// Those it stands for.
    pub merged: Vec<Uuid>,
    pub corrections: Vec<Correction<'a>>,
    pub created: Instant,
    pub changed: Instant,
    pub url: String,
}

#[derive(Debug, Serialize)]
pub struct Indications {
    pub count: u32,
    pub of: u32,
}

#[derive(Debug, Serialize)]
pub struct Related<'a> {
    pub id: Uuid,
    pub number: &'a str,
    pub kind: &'a str,
    pub direction: &'static str,
    pub origin: &'a str,
}

#[derive(Debug, Serialize)]
pub struct Correction<'a> {
    pub text: &'a str,
    pub reason: &'a str,
    pub at: Instant,
}

pub fn recommendation<'a>(one: &'a Recommendation, vocabulary: &'a Vocabulary, now: Instant) -> Shape<'a> {
    let standing = one.standing(vocabulary, now);
    let mut status = standing.summary.status;
    vocabulary.in_order(&mut status);
    let categories = one.categories().into_iter();
    let stands_in = |row: &&RoundRow| {
        one.rounds.contains(&row.id) || one.merged.iter().any(|merged| merged.rounds.contains(&row.id))
    };
    let rounds = vocabulary.rounds.iter().rev().filter(stands_in);
    let related = one.related.iter().map(|link| Related {
        id: link.id,
        number: &link.number,
        kind: &link.kind,
        direction: if link.out { "out" } else { "in" },
        origin: &link.origin,
    });
    let corrections = one.corrections.iter().map(|correction| Correction {
        text: &correction.text,
        reason: &correction.reason,
        at: correction.at,
    });
    Shape {
        id: one.id,
        number: &one.number,
        source: vocabulary.source(one.source).map_or("", |row| &row.source.name),
        list: &one.list,
        title: &one.title,
        text: &one.text,
        language: &one.language,
        wording: &one.wording,
        categories: categories.filter_map(|id| Some(vocabulary.category(id)?.name.as_str())).collect(),
        tags: &one.tags,
        status,
        reading: standing.summary.reading.as_str(),
        round: standing.round.map(|round| round.key.as_str()),
        rounds: rounds.map(|row| row.round.key.as_str()).collect(),
        stale: standing.is_stale,
        assessments_count: one.said().len(),
        indications: one.indications.map(|given| Indications { count: given.count, of: given.of }),
        related: related.collect(),
        merged_into: one.merged_into().map(|into| into.id),
        merged: one.merged.iter().map(|merged| merged.id).collect(),
        corrections: corrections.collect(),
        created: one.created,
        changed: one.changed,
        url: format!("/register/recommendations/{}", one.id),
    }
}

#[derive(Debug, Serialize)]
pub struct AssessmentShape<'a> {
    pub id: Uuid,
    pub round: &'a str,
    /// The assessor's public name; empty: a former participant.
    pub assessor: &'a str,
    pub capacity: CapacityShape<'a>,
    pub filed: Instant,
    /// Ids of all recommendations it covers.
    pub covers: Vec<Uuid>,
    /// The version in force: its number, from 1.
    pub version: usize,
    #[serde(flatten)]
    pub now: VersionShape<'a>,
    /// All versions, the oldest first.
    pub versions: Vec<VersionShape<'a>>,
    /// `shown`, or for its author and moderators `held`, `hidden`, or `amended`: shown while other words wait.
    pub state: &'static str,
    /// For its author and moderators: words that wait to take the place of those that stand, or were not let through.
    pub waiting: Option<VersionShape<'a>>,
    /// Why a moderator did not let its words through.
    pub declined: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub struct CapacityShape<'a> {
    pub role: &'a str,
    pub group: &'a str,
    pub stakeholder_group: &'a str,
}

#[derive(Debug, Serialize)]
pub struct VersionShape<'a> {
    pub at: Instant,
    pub status: &'a [String],
    /// The status cell of a file, when it was none of the forum's; else empty.
    pub status_as_written: &'a str,
    /// Markdown.
    pub narrative: &'a str,
    pub evidence: &'a [Evidence],
}

fn version(version: &Version) -> VersionShape<'_> {
    VersionShape {
        at: version.at,
        status: &version.status,
        status_as_written: &version.status_as_written,
        narrative: &version.narrative,
        evidence: &version.evidence,
    }
}

/// How an assessment looks to those who know of what others do not read.
pub struct Moderation<'a> {
    pub standing: Standing,
    pub held: Option<&'a Held>,
}

impl<'a> AssessmentShape<'a> {
    #[must_use]
    pub fn moderated(self, moderation: &Moderation<'a>) -> Self {
        let held = moderation.held;
        Self {
            state: moderation.standing.as_str(),
            waiting: held.filter(|held| held.amends).map(|held| version(&held.words)),
            declined: held.and_then(|held| held.declined.as_deref()),
            ..self
        }
    }
}

pub fn assessment<'a>(
    one: &'a Assessment,
    vocabulary: &'a Vocabulary,
    names: &'a HashMap<Uuid, PublicName>,
) -> AssessmentShape<'a> {
    let name = one.party.and_then(|party| names.get(&party)).map_or("", |known| &known.name);
    AssessmentShape {
        id: one.id,
        round: vocabulary.round(one.round).map_or("", |row| &row.round.key),
        assessor: name,
        capacity: CapacityShape {
            role: &one.capacity.role,
            group: &one.capacity.group,
            stakeholder_group: &one.capacity.stakeholder_group,
        },
        filed: one.filed,
        covers: one.covers.iter().map(|(id, _)| *id).collect(),
        version: one.versions.len(),
        now: version(one.now()),
        versions: one.versions.iter().map(version).collect(),
        state: Standing::Shown.as_str(),
        waiting: None,
        declined: None,
    }
}

#[derive(Debug, Serialize)]
pub struct ActionShape<'a> {
    pub id: Uuid,
    pub task: &'a str,
    pub responsible: &'a [String],
    /// A date of stated precision or words.
    pub due: &'a str,
    pub state: &'a str,
    pub at: Instant,
    pub needed: &'a str,
    pub amount: &'a str,
    pub currency: &'a str,
    pub promised: &'a [Promise],
    /// `nothing-needed`, `unfunded`, `partly` or `promised`.
    pub funding: &'static str,
    pub evidence: &'a [Evidence],
}

pub fn action(one: &Action) -> ActionShape<'_> {
    ActionShape {
        id: one.id,
        task: &one.task,
        responsible: &one.responsible,
        due: &one.due,
        state: &one.state,
        at: one.at,
        needed: &one.needed,
        amount: &one.amount,
        currency: &one.currency,
        promised: &one.promised,
        funding: one.funding().as_str(),
        evidence: &one.evidence,
    }
}

#[derive(Debug, Serialize)]
pub struct SourceShape<'a> {
    pub id: Uuid,
    pub name: &'a str,
    pub body: &'a str,
    pub document: &'a str,
    /// Of stated precision; may be empty.
    pub date: &'a str,
    pub url: &'a str,
    /// How many were taken from it.
    pub recommendations: u64,
}

pub fn source(row: &SourceRow, recommendations: u64) -> SourceShape<'_> {
    let Source { name, body, document, date, url } = &row.source;
    SourceShape { id: row.id, name, body, document, date, url, recommendations }
}

/// An answer with an ETag of what of it can be amended: it is weak, since counts beside that may have moved.
pub fn weakly_tagged(ask: &Ask, status: StatusCode, shape: &impl Serialize, tag: i64) -> Reply {
    let mut reply = reply::json(ask, status, shape, None)?;
    if let Ok(tag) = HeaderValue::try_from(format!("W/\"{tag}\"")) {
        reply.headers_mut().insert(header::ETAG, tag);
    }
    Ok(reply)
}

/// The number an ETag is made from: equal shapes have equal tags, and whatever changes a shape changes its tag, also
/// a round's date or a category's name (FNV-1a, 63 bits; a tag is compared, never trusted).
pub fn tag(shape: &impl Serialize) -> i64 {
    let bytes = serde_json::to_vec(shape).unwrap_or_default();
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    i64::try_from(hash >> 1).unwrap_or(i64::MAX)
}
