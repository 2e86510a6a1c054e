//! A register as one document: what an export holds and an import of our own files reads.
//!
//! No accounts, addresses, events, drafts or host names. Every field below can be carried by the CSV and the
//! XLSX as well as by the JSON, so that a register survives a journey through any of the three.

mod soundness;

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use soundness::{Fault, Unsound};

/// What [`Document::format`] says.
pub const FORMAT: &str = "plenary-register";

/// What [`Document::version`] says.
pub const VERSION: u32 = 1;

/// Kinds of links between recommendations.
pub const LINK_KINDS: [&str; 7] =
    ["same-as", "overlaps", "depends-on", "answers", "refers-to", MERGED_INTO, SPLIT_FROM];

/// From a recommendation to the one that stands for it: it is merged. There is one such link at most, and what stands
/// for others is merged into none.
pub const MERGED_INTO: &str = "merged-into";

/// From a part to the recommendation whose words it has.
pub const SPLIT_FROM: &str = "split-from";

/// Where a link comes from.
pub const LINK_ORIGINS: [&str; 3] = ["words", "person", "import"];

/// States of an action.
pub const ACTION_STATES: [&str; 4] = ["not-started", "in-progress", "done", "dropped"];

/// The whole register. Written with two-space indentation, keys in the order below, LF, a final newline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Always `plenary-register`.
    pub format: String,
    /// Always 1 so far.
    pub version: u32,
    /// Ordered by (source, list, position, id).
    pub recommendations: Vec<Recommendation>,
    /// Ordered by (round published, round key, filed, id).
    pub assessments: Vec<Assessment>,
}

impl Document {
    /// A document in the order an export has: recommendations by (source, list, position, id), assessments by (round
    /// published, round key, filed, id), what each covers in the register's order.
    ///
    /// What an assessment covers is cut down to the recommendations given; one that covers none of them is left out.
    /// So the part of a register that a filter shows is a sound document too.
    pub fn new(mut recommendations: Vec<Recommendation>, mut assessments: Vec<Assessment>) -> Self {
        recommendations.sort_by(|one, other| one.place().cmp(&other.place()));
        let order: HashMap<Uuid, usize> = recommendations
            .iter()
            .enumerate()
            .map(|(index, recommendation)| (recommendation.id, index))
            .collect();
        for assessment in &mut assessments {
            let mut seen = HashSet::new();
            assessment.covers.retain(|id| order.contains_key(id) && seen.insert(*id));
            assessment.covers.sort_by_key(|id| order.get(id));
        }
        assessments.retain(|assessment| !assessment.covers.is_empty());
        assessments.sort_by(|one, other| one.place().cmp(&other.place()));
        Self { format: FORMAT.to_owned(), version: VERSION, recommendations, assessments }
    }
}

impl Recommendation {
    fn place(&self) -> (&Source, &str, u32, Uuid) {
        (&self.source, &self.list, self.position, self.id)
    }
}

impl Assessment {
    fn place(&self) -> (&str, &str, &str, Uuid) {
        (&self.round.published, &self.round.key, &self.filed, self.id)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    pub id: Uuid,
    pub source: Source,
    /// The list inside the source, as given; may be empty.
    pub list: String,
    /// The label in the list, as written ("65", "Part 2.II"); no key, numbers repeat.
    pub number: String,
    /// Place in its list, from 1.
    pub position: u32,
    /// BCP 47 tag of `text`.
    pub language: String,
    /// Ours, for finding; may be empty.
    pub title: String,
    /// The source's words. Empty: a stub, known by its number alone.
    pub text: String,
    /// Whether `text` is the source's own words or a summary in ours.
    pub wording: Wording,
    /// Later corrections of a mistyped source text, oldest first; the last one stands beside `text`.
    pub corrections: Vec<Correction>,
    /// Other wordings met under the same recommendation (an import's conflict taken as a wording).
    pub wordings: Vec<OtherWording>,
    /// Where it has been filed, oldest first. More than one may be open.
    pub categories: Vec<Filing>,
    /// Rounds it stands in, assessed or not.
    pub rounds: Vec<Round>,
    pub tags: Vec<String>,
    /// Outgoing links only; the other side is computed.
    pub related: Vec<Related>,
    pub indications: Option<Indications>,
    /// Cells of a source sheet that have no place of their own (cost, responsible, remark): kept as they stand.
    pub kept: Vec<Kept>,
    pub actions: Vec<Action>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    Verbatim,
    Summary,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// As given on import or by form; finds candidates, is no key.
    pub name: String,
    /// The body that published it; may be empty.
    pub body: String,
    /// The document's title; may be empty.
    pub document: String,
    /// `2012`, `2012-03` or `2012-03-16`; may be empty.
    pub date: String,
    pub url: String,
}

impl Source {
    /// Without the white space around and between words that whoever types it leaves.
    #[must_use]
    pub fn tidied(&self) -> Self {
        let Self { name, body, document, date, url } = self;
        let trimmed = |text: &String| text.trim().to_owned();
        Self {
            name: kernel::words::same_words_form(name),
            body: trimmed(body),
            document: trimmed(document),
            date: trimmed(date),
            url: trimmed(url),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    pub text: String,
    pub reason: String,
    /// RFC 3339, UTC, microseconds.
    pub at: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherWording {
    pub text: String,
    /// Round key it came with; may be empty.
    pub round: String,
    pub at: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filing {
    /// The category's key (`outcomes`) and its name as the forum shows it.
    pub category: String,
    pub name: String,
    /// Key of the round the filing belongs to; empty when by form.
    pub round: String,
    /// When it was filed here (RFC 3339) and, if it has left, when.
    pub from: String,
    pub to: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// `2018`.
    pub key: String,
    pub name: String,
    /// When it was assessed, of stated precision; may be empty.
    pub assessed: String,
    /// When it was published, of stated precision. The latest round is decided by this.
    pub published: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Related {
    pub id: Uuid,
    /// `same-as|overlaps|depends-on|answers|refers-to|merged-into|split-from`
    pub kind: String,
    /// `words|person|import`
    pub origin: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indications {
    pub count: u32,
    pub of: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The column's heading as it stood, without its year.
    pub heading: String,
    /// Round key from the heading's year; may be empty.
    pub round: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: Uuid,
    pub task: String,
    pub responsible: Vec<String>,
    /// A date of stated precision or words ("mid-June"); may be empty.
    pub due: String,
    /// `not-started|in-progress|done|dropped`
    pub state: String,
    pub at: String,
    /// What it needs; the sum as written, and its currency (`USD`).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needed: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub amount: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub currency: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promised: Vec<Promise>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// Who promises what for an action.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Promise {
    pub who: String,
    pub what: String,
    /// As written, and its currency; both may be empty.
    pub amount: String,
    pub currency: String,
}

/// One assessor's finding, possibly on several recommendations, with every version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    pub id: Uuid,
    /// Ids of the recommendations it covers, in the register's order.
    pub covers: Vec<Uuid>,
    pub round: Round,
    /// The assessor's public name ("WG on Strengthening and Strategy"), or empty: former participant.
    pub assessor: String,
    pub capacity: Capacity,
    /// RFC 3339 of the first filing.
    pub filed: String,
    /// Oldest first, the last is in force. Never empty.
    pub versions: Vec<Version>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    pub role: String,
    pub group: String,
    pub stakeholder_group: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub at: String,
    /// The forum's status keys. Empty: looked at, could not be assessed (pending).
    pub status: Vec<String>,
    /// The status cell as written, when it was imported and no known status; else empty.
    pub status_as_written: String,
    /// Markdown; may be empty when imported with a status alone.
    pub narrative: String,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub url: String,
    pub title: String,
}
