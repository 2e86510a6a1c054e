//! Who reads and contributes in each phase of the register, in words.

use crate::vocabulary::Register;
use kernel::{Who, phase};
use store::{Reads, StoreError};
use web::Words;

/// What the words depend on besides the phase.
pub struct Phases {
    /// What the advisory group is called; `None`: none is named.
    advisory: Option<String>,
    is_kept: bool,
}

impl Phases {
    pub async fn of(db: &mut impl Reads, register: &Register) -> Result<Self, StoreError> {
        let advisory = match register.advisory.as_str() {
            "" => None,
            key => Some(
                people::queries::group(db, key).await?.map_or_else(|| key.to_owned(), |group| group.name),
            ),
        };
        Ok(Self { advisory, is_kept: !register.keeper.is_empty() })
    }

    /// A phase in a sentence or two.
    pub fn said(&self, t: &Words, phase: &str) -> String {
        match &self.advisory {
            _ if phase != phase::ADVISORY_GROUP => t.say(format!("read-phase-{phase}")),
            Some(name) => t.name("read-phase-advisory-group-of", name),
            None if self.is_kept => t.say("read-phase-advisory-group-unnamed"),
            None => t.say("read-phase-advisory-group-nobodys"),
        }
    }

    /// Whom a rule admits in a phase, as it is here.
    pub fn admitted(&self, t: &Words, rule: &[(&str, Who)], phase: &str) -> String {
        let Some((_, who)) = rule.iter().find(|(name, _)| *name == phase) else { return String::new() };
        let who = match who {
            Who::Advisory if self.advisory.is_none() => Who::Keeper,
            who => *who,
        };
        let who = if who == Who::Keeper && !self.is_kept { Who::Member } else { who };
        t.say(format!("who-{}", who.as_str()))
    }
}
