//! The assessments and links that an import brings.

use super::{Applying, moment};
use crate::error::RegisterError;
use crate::import::plan::{NewAssessment, NewLink, Target};
use crate::tables;
use people::actions::{NewParty, add_guest, add_party, find_guest, find_party};
use people::guest::Guest;
use people::party::{PartyKind, Profile};
use people::vocabulary::Vocabulary::StakeholderGroups;
use serde_json::json;
use std::collections::HashMap;
use store::records::LINK;
use store::{Rows, values};
use uuid::Uuid;

/// Who assessed, by the file.
#[derive(Default)]
pub(super) struct Parties {
    /// By name and stakeholder group as the file has them.
    by_words: HashMap<(String, String), Uuid>,
    /// Those that the file brings, by name: their groups and ids.
    added: HashMap<String, Vec<(String, Uuid)>>,
    /// Of another forum, where nobody with an account here has assessed: who filed which assessment.
    guests: Option<HashMap<Uuid, Guest>>,
}

impl Parties {
    pub(super) fn from_elsewhere(guests: HashMap<Uuid, Guest>) -> Self {
        Self { guests: Some(guests), ..Self::default() }
    }

    /// Whoever filed the assessment there.
    fn guest(&self, assessment: Option<Uuid>) -> Option<Guest> {
        self.guests.as_ref()?.get(&assessment?).copied()
    }

    /// One that the forum does not know: added, unless an earlier row did; under the id of there, if one is given.
    async fn add(
        &mut self,
        rows: &mut impl Rows,
        kind: PartyKind,
        name: &str,
        group: &str,
        there: Option<Uuid>,
    ) -> Result<Uuid, RegisterError> {
        let added = self.added.entry(name.to_owned()).or_default();
        if let Some((_, known)) = added.iter().find(|(of, _)| group.is_empty() || of == group) {
            return Ok(*known);
        }
        let profile =
            Profile { name: name.to_owned(), stakeholder_group: group.to_owned(), ..Profile::default() };
        let new = NewParty { kind, profile };
        let id = match there {
            Some(id) => {
                add_guest(rows, id, new).await?;
                id
            }
            None => add_party(rows, new).await?,
        };
        added.push((group.to_owned(), id));
        Ok(id)
    }
}

impl Applying {
    pub(super) async fn assessments(
        &mut self,
        rows: &mut impl Rows,
        assessments: Vec<NewAssessment>,
    ) -> Result<(), RegisterError> {
        for new in assessments {
            self.assessment(rows, new).await?;
        }
        Ok(())
    }

    /// Assessments that are there and cover one more.
    pub(super) async fn covers(
        &mut self,
        rows: &mut impl Rows,
        covers: Vec<(Uuid, Target)>,
    ) -> Result<(), RegisterError> {
        for (assessment, target) in covers {
            let id = self.id(target);
            rows.insert(&tables::COVER, values![id, assessment]).await?;
            self.besides.covers.push((assessment, id));
            self.got(id, "assessed");
        }
        Ok(())
    }

    async fn assessment(&mut self, rows: &mut impl Rows, new: NewAssessment) -> Result<(), RegisterError> {
        let now = rows.now();
        let round = self.round_of_key(rows, &new.round).await?;
        let party = match self.parties.guest(new.id) {
            Some(guest) if guest.is_here => Some(guest.id),
            guest => {
                let group = &new.capacity.stakeholder_group;
                self.party(rows, &new.assessor, group, guest.map(|guest| guest.id)).await?
            }
        };
        let id = match new.id {
            Some(id) => id,
            None => rows.id(),
        };
        let filed = new.filed.as_deref().map_or(now, |at| moment(at, now));
        let row = values![
            id,
            self.vocabulary.register.id,
            round,
            party,
            new.capacity.role,
            new.capacity.group,
            new.capacity.stakeholder_group,
            filed.micros(),
            self.import
        ];
        rows.insert(&tables::ASSESSMENT, row).await?;
        let earlier = new.versions.len().saturating_sub(1);
        for (at, version) in new.versions.into_iter().enumerate() {
            let evidence = json!(version.evidence).to_string();
            let row = values![
                id,
                i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1),
                moment(&version.at, filed).micros(),
                version.status.join(","),
                version.status_as_written,
                version.narrative,
                evidence
            ];
            rows.insert(&tables::VERSION, row).await?;
        }
        for target in new.covers {
            let covered = self.id(target);
            rows.insert(&tables::COVER, values![covered, id]).await?;
            self.got(covered, &format!("assessed:{}", new.round));
            for _ in 0..earlier {
                self.got(covered, &format!("version:{}", new.round));
            }
        }
        Ok(())
    }

    async fn party(
        &mut self,
        rows: &mut impl Rows,
        name: &str,
        group: &str,
        there: Option<Uuid>,
    ) -> Result<Option<Uuid>, RegisterError> {
        if name.is_empty() {
            return Ok(None);
        }
        let name = kernel::words::same_words_form(name);
        let key = (name, group.to_owned());
        if let Some(known) = self.parties.by_words.get(&key) {
            return Ok(Some(*known));
        }
        // A stakeholder group makes it a person; a bare name is the group whose list it is.
        let kind = if group.is_empty() { PartyKind::Organisation } else { PartyKind::Person };
        // One that this forum does not have stays in the assessment's capacity alone.
        let groups = people::queries::vocabulary(rows, StakeholderGroups).await?;
        let group = people::vocabulary::find(&groups, group).map_or("", |term| term.key.as_str());
        let found = if self.parties.guests.is_some() {
            find_guest(rows, &key.0, group).await?
        } else {
            find_party(rows, &key.0, group).await?
        };
        let party = match found {
            Some(known) => known,
            None => self.parties.add(rows, kind, &key.0, group, there).await?,
        };
        self.parties.by_words.insert(key, party);
        Ok(Some(party))
    }

    pub(super) async fn links(
        &mut self,
        rows: &mut impl Rows,
        links: Vec<NewLink>,
    ) -> Result<(), RegisterError> {
        let now = rows.now().micros();
        for link in links {
            let (from, to) = (self.id(link.from), self.id(link.to));
            rows.insert(&LINK, values![from, to, link.kind.as_str(), link.origin, now]).await?;
            self.got(from, &format!("related:{}:out:{to}", link.kind.as_str()));
            self.got(to, &format!("related:{}:in:{from}", link.kind.as_str()));
            self.besides.links.push((from, to, link.kind));
        }
        Ok(())
    }
}
