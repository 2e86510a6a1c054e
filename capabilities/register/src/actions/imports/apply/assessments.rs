//! The assessments and links that an import brings.

use super::{Applying, moment};
use crate::error::RegisterError;
use crate::import::plan::{NewAssessment, NewLink, Target};
use crate::tables;
use people::actions::party_named;
use people::party::PartyKind;
use people::vocabulary::Vocabulary::StakeholderGroups;
use serde_json::json;
use store::records::LINK;
use store::{Change, values};
use uuid::Uuid;

impl Applying {
    pub(super) async fn assessments(
        &mut self,
        change: &mut Change,
        assessments: Vec<NewAssessment>,
    ) -> Result<(), RegisterError> {
        for new in assessments {
            self.assessment(change, new).await?;
        }
        Ok(())
    }

    /// Assessments that are there and cover one more.
    pub(super) async fn covers(
        &mut self,
        change: &mut Change,
        covers: Vec<(Uuid, Target)>,
    ) -> Result<(), RegisterError> {
        for (assessment, target) in covers {
            let id = self.id(target);
            change.insert(&tables::COVER, values![id, assessment]).await?;
            self.besides.covers.push((assessment, id));
            self.got(id, "assessed");
        }
        Ok(())
    }

    async fn assessment(&mut self, change: &mut Change, new: NewAssessment) -> Result<(), RegisterError> {
        let now = change.now();
        let round = self.round_of_key(change, &new.round).await?;
        let party = self.party(change, &new.assessor, &new.capacity.stakeholder_group).await?;
        let id = match new.id {
            Some(id) => id,
            None => change.id(),
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
        change.insert(&tables::ASSESSMENT, row).await?;
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
            change.insert(&tables::VERSION, row).await?;
        }
        for target in new.covers {
            let covered = self.id(target);
            change.insert(&tables::COVER, values![covered, id]).await?;
            self.got(covered, &format!("assessed:{}", new.round));
        }
        Ok(())
    }

    async fn party(
        &mut self,
        change: &mut Change,
        name: &str,
        group: &str,
    ) -> Result<Option<Uuid>, RegisterError> {
        if name.is_empty() {
            return Ok(None);
        }
        let key = (name.to_owned(), group.to_owned());
        if let Some(known) = self.parties.get(&key) {
            return Ok(Some(*known));
        }
        // A stakeholder group makes it a person; a bare name is the group whose list it is.
        let kind = if group.is_empty() { PartyKind::Organisation } else { PartyKind::Person };
        // One that this forum does not have stays in the assessment's capacity alone.
        let groups = people::queries::vocabulary(change, StakeholderGroups).await?;
        let group = people::vocabulary::find(&groups, group).map_or("", |term| term.key.as_str());
        let party = party_named(change, kind, name, group).await?;
        self.parties.insert(key, party);
        Ok(Some(party))
    }

    pub(super) async fn links(
        &mut self,
        change: &mut Change,
        links: Vec<NewLink>,
    ) -> Result<(), RegisterError> {
        let now = change.now().micros();
        for link in links {
            let (from, to) = (self.id(link.from), self.id(link.to));
            change.insert(&LINK, values![from, to, link.kind.as_str(), link.origin, now]).await?;
            self.got(from, "related");
            self.got(to, "related");
            self.besides.links.push((from, to, link.kind));
        }
        Ok(())
    }
}
