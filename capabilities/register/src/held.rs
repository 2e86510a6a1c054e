//! What somebody wants an assessment to say, and a moderator has not let through: no assessment, no version of one, and
//! counted by nobody. Its author and moderators alone know of it.

use crate::assessment::{Assessment, Version};
use kernel::hold::{Standing, Step};
use kernel::{Capacity, Instant};
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The assessment it becomes, or amends.
    pub id: Uuid,
    /// `None`: the first round there will be.
    pub round: Option<Uuid>,
    pub party: Uuid,
    pub capacity: Capacity,
    /// When its author first sent it.
    pub filed: Instant,
    /// The recommendations it is about. Never empty.
    pub covers: Vec<Uuid>,
    /// Whether the assessment stands already, and these words are to take the place of those.
    pub amends: bool,
    /// One more each time it is written anew.
    pub number: i64,
    pub words: Version,
    /// Why a moderator did not let it through; `None`: nobody has looked at it yet.
    pub declined: Option<String>,
}

impl Held {
    pub fn waits(&self) -> bool {
        self.declined.is_none()
    }

    /// As an assessment, as its author and moderators see it before it is one.
    pub fn as_assessment(&self) -> Assessment {
        Assessment {
            id: self.id,
            round: self.round.unwrap_or_default(),
            party: Some(self.party),
            capacity: self.capacity.clone(),
            filed: self.filed,
            imported: false,
            covers: self.covers.iter().map(|id| (*id, String::new())).collect(),
            versions: vec![self.words.clone()],
        }
    }
}

/// An assessment as a moderator looks at it: what stands of it, and what waits.
#[derive(Debug, Clone)]
pub struct Moderated {
    /// `None`: it has never been let through.
    pub stands: Option<Assessment>,
    pub is_hidden: bool,
    pub held: Option<Held>,
}

impl Moderated {
    pub fn standing(&self) -> Standing {
        match (&self.stands, &self.held) {
            (Some(_), _) if self.is_hidden => Standing::Hidden,
            (Some(_), Some(held)) if held.waits() => Standing::Amended,
            (Some(_), _) => Standing::Shown,
            (None, Some(held)) if held.waits() => Standing::Held,
            (None, _) => Standing::Hidden,
        }
    }

    /// Moves with everything its author writes, so that nobody decides about words they have not seen.
    pub fn mark(&self) -> i64 {
        let versions = self.stands.as_ref().map_or(0, |stands| stands.versions.len());
        i64::try_from(versions).unwrap_or(i64::MAX) + self.held.as_ref().map_or(0, |held| held.number)
    }

    pub fn party(&self) -> Option<Uuid> {
        self.held.as_ref().map(|held| held.party).or(self.stands.as_ref().and_then(|stands| stands.party))
    }

    pub fn covers(&self) -> Vec<Uuid> {
        let stands = self.stands.iter().flat_map(|stands| stands.covers.iter().map(|(id, _)| *id));
        let held = self.held.iter().flat_map(|held| held.covers.iter().copied());
        if self.stands.is_some() { stands.collect() } else { held.collect() }
    }

    /// The words that are looked at: those that wait, else those that stand.
    pub fn words(&self) -> Option<&Version> {
        let waiting = self.held.as_ref().filter(|held| held.waits() || self.stands.is_none());
        waiting.map(|held| &held.words).or(self.stands.as_ref().map(Assessment::now))
    }
}

/// Why somebody reported an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub party: Uuid,
    pub at: Instant,
    pub reason: String,
    /// Nobody has looked at it yet.
    pub waits: bool,
}

/// One line of the log that everybody who may read the register may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: Uuid,
    pub assessment: Uuid,
    pub recommendation: Uuid,
    pub step: Step,
    /// `None`: the operator.
    pub party: Option<Uuid>,
    pub at: Instant,
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_an_assessment_stands_with_what_waits_for_it() {
        let held = |declined: Option<&str>| Held {
            id: Uuid::from_u128(1),
            round: None,
            party: Uuid::from_u128(2),
            capacity: Capacity::default(),
            filed: Instant::from_micros(0),
            covers: vec![Uuid::from_u128(3)],
            amends: false,
            number: 4,
            words: Version {
                at: Instant::from_micros(0),
                status: Vec::new(),
                status_as_written: String::new(),
                narrative: "new".into(),
                evidence: Vec::new(),
            },
            declined: declined.map(str::to_owned),
        };
        let mut stands = held(None).as_assessment();
        stands.versions[0].narrative = "old".into();
        let (waiting, declined) = (Some(held(None)), Some(held(Some("no"))));
        // stands, hidden, held, standing, the words that are looked at, mark
        let table = [
            (false, false, &waiting, Standing::Held, "new", 4),
            (false, false, &declined, Standing::Hidden, "new", 4),
            (true, false, &None, Standing::Shown, "old", 1),
            (true, true, &None, Standing::Hidden, "old", 1),
            (true, false, &waiting, Standing::Amended, "new", 5),
            (true, false, &declined, Standing::Shown, "old", 5),
        ];
        for (is_there, is_hidden, held, standing, words, mark) in table {
            let one = Moderated { stands: is_there.then(|| stands.clone()), is_hidden, held: held.clone() };
            let found = (one.standing(), one.words().map(|words| words.narrative.as_str()), one.mark());
            assert_eq!(found, (standing, Some(words), mark), "{is_there} {is_hidden} {held:?}");
        }
    }
}
