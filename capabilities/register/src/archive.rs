//! A register with everything around it, as one file: what another forum may start from.
//!
//! It holds what everybody who may read the register may read, and what is done with: rounds with their guides, requests
//! that were answered or withdrawn, choosings that are closed, suggestions that were decided, proposals that stand in
//! the register. What is under way stays where it is: nobody elsewhere was asked. Who went through which category is
//! the business of those who did it. People stand in it by name, as attribution; no address, account, draft, held or hidden word, and no indication that
//! is not told yet. What other capabilities keep of the register (comments) stands beside, under their own names.

mod categories;
pub mod plan;
mod read;
mod soundness;

pub use read::{Fault, Unread, Unsound, is_one, read};

use crate::choosing::{Reference, Standing};
use crate::document::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::io::{self, Write};
use uuid::Uuid;

/// What [`Archive::format`] says.
pub const FORMAT: &str = "plenary-register-archive";

/// What [`Archive::version`] says.
pub const VERSION: u32 = 1;

/// The whole file. Moments are RFC 3339 in UTC, dates of stated precision; an empty text says nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Archive {
    /// Always `plenary-register-archive`.
    pub format: String,
    /// Always 1 so far.
    pub version: u32,
    /// The register's own; comments may be on it.
    pub id: Uuid,
    /// What the forum is called that it comes from.
    pub forum: String,
    /// Everybody who is named below, by id.
    #[serde(default)]
    pub people: Vec<Person>,
    #[serde(default)]
    pub statuses: Vec<Status>,
    /// In their order.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// By key.
    #[serde(default)]
    pub rounds: Vec<Round>,
    /// Recommendations and assessments, as the plain export has them.
    pub register: Document,
    /// Who filed which of its assessments, by ids, where a name is told.
    #[serde(default)]
    pub assessors: BTreeMap<Uuid, Uuid>,
    #[serde(default)]
    pub suggestions: Vec<Suggestion>,
    #[serde(default)]
    pub proposals: Vec<Proposal>,
    #[serde(default)]
    pub choosings: Vec<Choosing>,
    #[serde(default)]
    pub requests: Vec<Request>,
    /// What other capabilities have of it, each under its name; what no capability here knows is not understood.
    #[serde(flatten)]
    pub beside: BTreeMap<String, Json>,
}

impl Archive {
    /// Writes it with two-space indentation, LF and a final newline: the same register always gives the same bytes.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, mut out: impl Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut out, self).map_err(io::Error::from)?;
        out.write_all(b"\n")
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub id: Uuid,
    /// Empty: a former participant.
    pub name: String,
    /// `person|organisation|body|forum`
    pub kind: String,
    /// A key of the forum's stakeholder groups.
    pub stakeholder_group: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    pub key: String,
    pub label: String,
    pub tone: String,
    pub shape: String,
    pub aliases: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    pub key: String,
    pub name: String,
    pub aliases: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    pub id: Uuid,
    pub key: String,
    pub name: String,
    pub assessed: String,
    pub published: String,
    /// How it was worked on; `None`: it came with a file.
    pub campaign: Option<Campaign>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    pub opened: String,
    /// `None`: it is open.
    pub closed: Option<String>,
    /// Keys; empty: all there are.
    pub categories: Vec<String>,
    /// The guide, in Markdown.
    pub navigate: String,
    pub process: String,
    pub contribute: String,
}

/// Who said what when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// `None`: the operator.
    pub person: Option<Uuid>,
    pub at: String,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    pub id: Uuid,
    pub recommendation: Uuid,
    pub content: Content,
    pub suggested: Said,
    /// `accepted|declined|undone`
    pub state: String,
    pub decided: Said,
    pub undone: Option<Said>,
    /// What a split made.
    pub made: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Content {
    /// Keys of categories.
    Move {
        from: Vec<String>,
        to: Vec<String>,
    },
    Merge {
        merged: Vec<Uuid>,
    },
    Split {
        number: String,
        title: String,
        text: String,
    },
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    pub role: String,
    pub group: String,
    pub stakeholder_group: String,
}

/// A recommendation that somebody proposed and that was taken into the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    pub id: Uuid,
    pub person: Uuid,
    pub capacity: Capacity,
    pub at: String,
    pub title: String,
    pub text: String,
    pub why: String,
    pub language: String,
    pub category: String,
    pub decided: Said,
    pub made: Uuid,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choosing {
    pub id: Uuid,
    pub name: String,
    pub about: String,
    pub most: u32,
    pub is_secret: bool,
    pub opens: String,
    pub closes: String,
    pub at: String,
    /// When it was closed by hand; empty: its last day has passed.
    pub closed: String,
    /// How many members could indicate.
    pub could: u32,
    /// In their order.
    pub proposals: Vec<Choice>,
    /// Who indicated what, told since it is closed.
    pub indications: Vec<Indication>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub recommendation: Uuid,
    pub standing: Standing,
    pub why: String,
    pub references: Vec<Reference>,
    pub notes: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indication {
    pub recommendation: Uuid,
    pub person: Uuid,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    pub id: Uuid,
    /// `how-to-assess|information`
    pub kind: String,
    pub question: String,
    /// `None`: the operator.
    pub asked_by: Option<Uuid>,
    pub asked: String,
    /// A person, a group or an office outside, by name alone.
    pub to: Uuid,
    pub due: String,
    /// `answered|withdrawn`
    pub state: String,
    pub closed: String,
    /// Why it was withdrawn.
    pub reason: String,
    /// The recommendations it is about.
    pub covers: Vec<Uuid>,
    pub answers: Vec<Answer>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub id: Uuid,
    pub at: String,
    pub person: Uuid,
    pub capacity: Capacity,
    /// `mail|link|page`
    pub means: String,
    pub text: String,
    /// The assessment that it was filed as.
    pub assessment: Option<Uuid>,
}
