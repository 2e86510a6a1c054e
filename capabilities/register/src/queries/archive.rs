//! The register with everything around it: what another forum may start from.

use super::{AT_ONCE, Asked, Which, among};
use crate::archive::{
    Answer, Archive, Campaign, Capacity, Category, Choice, Choosing, Content, FORMAT, Indication, Person,
    Proposal, Request, Round, Said, Status, Suggestion, VERSION,
};
use crate::choosing::Stage;
use crate::request::RequestState;
use crate::vocabulary::Vocabulary;
use crate::{order, proposal};
use kernel::Instant;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use store::{Reads, StoreError};
use uuid::Uuid;

/// All of it that its readers may read and that is done with. What other capabilities have beside, and whom they name,
/// is given.
pub async fn archive(
    db: &mut impl Reads,
    vocabulary: &Vocabulary,
    now: Instant,
    beside: BTreeMap<String, serde_json::Value>,
    named_beside: impl IntoIterator<Item = Uuid>,
) -> Result<Archive, StoreError> {
    let forum = people::forum::forum(db).await?.name;
    let mut archive = Archive {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: vocabulary.register.id,
        forum,
        people: Vec::new(),
        statuses: statuses(vocabulary),
        categories: categories(vocabulary),
        rounds: rounds(vocabulary),
        register: super::document(db, vocabulary, Which::All).await?,
        assessors: BTreeMap::new(),
        suggestions: suggestions(db, vocabulary).await?,
        proposals: proposals(db).await?,
        choosings: choosings(db, now).await?,
        requests: requests(db).await?,
        beside,
    };
    let stands: HashSet<Uuid> = archive.register.recommendations.iter().map(|one| one.id).collect();
    let filed: HashSet<Uuid> = archive.register.assessments.iter().map(|one| one.id).collect();
    for answer in archive.requests.iter_mut().flat_map(|one| &mut one.answers) {
        answer.assessment = answer.assessment.filter(|id| filed.contains(id));
    }
    archive.assessors = assessors(db, &archive).await?;
    archive.proposals.retain(|one| stands.contains(&one.made));
    let mut named: BTreeSet<Uuid> = named_beside.into_iter().collect();
    name_all(&archive, &mut named);
    archive.people = people(db, named).await?;
    Ok(archive)
}

fn statuses(vocabulary: &Vocabulary) -> Vec<Status> {
    let status = |one: &crate::vocabulary::Status| Status {
        key: one.key.clone(),
        label: one.label.clone(),
        tone: one.tone.clone(),
        shape: one.shape.clone(),
        aliases: one.aliases.clone(),
    };
    vocabulary.statuses.iter().map(status).collect()
}

fn categories(vocabulary: &Vocabulary) -> Vec<Category> {
    let category = |one: &crate::vocabulary::Category| Category {
        key: one.key.clone(),
        name: one.name.clone(),
        aliases: one.aliases.clone(),
    };
    vocabulary.categories.iter().map(category).collect()
}

fn key(vocabulary: &Vocabulary, category: Uuid) -> Option<String> {
    vocabulary.category(category).map(|category| category.key.clone())
}

fn rounds(vocabulary: &Vocabulary) -> Vec<Round> {
    let mut rounds: Vec<Round> = vocabulary
        .rounds
        .iter()
        .map(|row| Round {
            id: row.id,
            key: row.round.key.clone(),
            name: row.round.name.clone(),
            assessed: row.round.assessed.clone(),
            published: row.round.published.clone(),
            campaign: vocabulary.campaigns.iter().find(|one| one.round == row.id).map(|one| Campaign {
                opened: one.opened.to_string(),
                closed: one.closed.map(|closed| closed.to_string()),
                categories: one.categories.iter().filter_map(|id| key(vocabulary, *id)).collect(),
                navigate: one.guide.navigate.clone(),
                process: one.guide.process.clone(),
                contribute: one.guide.contribute.clone(),
            }),
        })
        .collect();
    rounds.sort_by(|one, other| one.key.cmp(&other.key));
    rounds
}

fn said(said: &order::Said) -> Said {
    Said { person: said.party, at: said.at.to_string(), reason: said.reason.clone() }
}

/// Those that were decided.
async fn suggestions(db: &mut impl Reads, vocabulary: &Vocabulary) -> Result<Vec<Suggestion>, StoreError> {
    let keys = |ids: &[Uuid]| ids.iter().filter_map(|id| key(vocabulary, *id)).collect();
    let mut found: Vec<Suggestion> = super::suggestions(db, super::Suggested::Decided(u32::MAX))
        .await?
        .into_iter()
        .filter_map(|one| {
            Some(Suggestion {
                id: one.id,
                recommendation: one.recommendation,
                content: match &one.content {
                    order::Content::Move { from, to } => Content::Move { from: keys(from), to: keys(to) },
                    order::Content::Merge { merged } => Content::Merge { merged: merged.clone() },
                    order::Content::Split(part) => Content::Split {
                        number: part.number.clone(),
                        title: part.title.clone(),
                        text: part.text.clone(),
                    },
                },
                suggested: said(&one.suggested),
                state: one.state.as_str().to_owned(),
                decided: said(one.decided.as_ref()?),
                undone: one.undone.as_ref().map(said),
                made: one.made,
            })
        })
        .collect();
    found.sort_by(|one, other| (&one.suggested.at, one.id).cmp(&(&other.suggested.at, other.id)));
    Ok(found)
}

fn capacity(capacity: &kernel::Capacity) -> Capacity {
    Capacity {
        role: capacity.role.clone(),
        group: capacity.group.clone(),
        stakeholder_group: capacity.stakeholder_group.clone(),
    }
}

/// Those that were taken: what was declined is for the eyes of its author and of those who decide.
async fn proposals(db: &mut impl Reads) -> Result<Vec<Proposal>, StoreError> {
    let taken = super::proposals(db, proposal::State::Taken, u32::MAX).await?;
    let mut found: Vec<Proposal> = taken
        .into_iter()
        .filter_map(|one| {
            let decision = one.decision?;
            Some(Proposal {
                id: one.id,
                person: one.party,
                capacity: capacity(&one.capacity),
                at: one.at.to_string(),
                title: one.new.title,
                text: one.new.text,
                why: one.new.why,
                language: one.new.language,
                category: one.new.category,
                decided: Said { person: decision.by, at: decision.at.to_string(), reason: decision.reason },
                made: one.made?,
            })
        })
        .collect();
    found.sort_by(|one, other| (&one.at, one.id).cmp(&(&other.at, other.id)));
    Ok(found)
}

/// Those that are closed: until then nobody outside may know what is indicated.
async fn choosings(db: &mut impl Reads, now: Instant) -> Result<Vec<Choosing>, StoreError> {
    let mut closed = super::choosings(db).await?;
    closed.retain(|one| one.stage(now) == Stage::Closed);
    let mut found: Vec<Choosing> = closed
        .into_iter()
        .map(|one| {
            let mut indications: Vec<Indication> = one
                .indications
                .iter()
                .map(|given| Indication {
                    recommendation: given.recommendation,
                    person: given.party,
                    reason: given.reason.clone(),
                })
                .collect();
            indications.sort_by_key(|given| (given.person, given.recommendation));
            let choice = |proposal: crate::choosing::Proposal| Choice {
                recommendation: proposal.recommendation,
                standing: proposal.standing,
                why: proposal.why,
                references: proposal.references,
                notes: proposal.notes,
            };
            Choosing {
                id: one.id,
                name: one.name,
                about: one.about,
                most: one.most,
                is_secret: one.is_secret,
                opens: one.opens.map(|day| day.to_string()).unwrap_or_default(),
                closes: one.closes.map(|day| day.to_string()).unwrap_or_default(),
                at: one.at.to_string(),
                closed: one.closed.map(|at| at.to_string()).unwrap_or_default(),
                could: one.could,
                proposals: one.proposals.into_iter().map(choice).collect(),
                indications,
            }
        })
        .collect();
    found.sort_by(|one, other| (&one.at, one.id).cmp(&(&other.at, other.id)));
    Ok(found)
}

/// Those that were answered or withdrawn.
async fn requests(db: &mut impl Reads) -> Result<Vec<Request>, StoreError> {
    let mut closed = super::requests(db, Asked::All).await?;
    closed.retain(|one| one.state != RequestState::Open);
    let mut found: Vec<Request> = closed
        .into_iter()
        .map(|one| Request {
            id: one.id,
            kind: one.kind.as_str().to_owned(),
            question: one.question,
            asked_by: one.asked_by,
            asked: one.asked.to_string(),
            to: one.addressee.id(),
            due: one.due.map(|due| due.to_string()).unwrap_or_default(),
            state: one.state.as_str().to_owned(),
            closed: one.closed.unwrap_or(one.asked).to_string(),
            reason: one.reason,
            covers: one.covers,
            answers: one
                .answers
                .into_iter()
                .map(|answer| Answer {
                    id: answer.id,
                    at: answer.at.to_string(),
                    person: answer.party,
                    capacity: capacity(&answer.capacity),
                    means: answer.means.as_str().to_owned(),
                    text: answer.text,
                    assessment: answer.assessment,
                })
                .collect(),
        })
        .collect();
    found.sort_by(|one, other| (&one.asked, one.id).cmp(&(&other.asked, other.id)));
    Ok(found)
}

/// Who filed the assessments that are told under a name.
async fn assessors(db: &mut impl Reads, archive: &Archive) -> Result<BTreeMap<Uuid, Uuid>, StoreError> {
    let named = archive.register.assessments.iter().filter(|one| !one.assessor.is_empty());
    let ids: Vec<Uuid> = named.map(|one| one.id).collect();
    let mut assessors = BTreeMap::new();
    for some in ids.chunks(AT_ONCE) {
        let (filter, given) = among("id", Some(some));
        for row in db.all(&format!("SELECT id, party FROM register_assessment{filter}"), given).await? {
            let mut cells = row.cells();
            let id = cells.take()?;
            assessors.extend(cells.take::<Option<Uuid>>()?.map(|party| (id, party)));
        }
    }
    Ok(assessors)
}

/// Everybody whom the register's own parts name.
fn name_all(archive: &Archive, named: &mut BTreeSet<Uuid>) {
    named.extend(archive.assessors.values());
    for one in &archive.suggestions {
        named.extend(one.suggested.person);
        named.extend(one.decided.person);
        named.extend(one.undone.as_ref().and_then(|said| said.person));
    }
    for one in &archive.proposals {
        named.insert(one.person);
        named.extend(one.decided.person);
    }
    for one in &archive.choosings {
        named.extend(one.indications.iter().map(|given| given.person));
    }
    for one in &archive.requests {
        named.insert(one.to);
        named.extend(one.asked_by);
        named.extend(one.answers.iter().map(|answer| answer.person));
    }
}

/// Their public names. A group that was asked is an organisation of its name.
async fn people(db: &mut impl Reads, named: BTreeSet<Uuid>) -> Result<Vec<Person>, StoreError> {
    let ids: Vec<Uuid> = named.into_iter().collect();
    let names = people::queries::public_names(db, &ids).await?;
    let groups = people::queries::groups(db).await?;
    let person = |id: &Uuid| {
        let nobody = || Person {
            id: *id,
            name: String::new(),
            kind: "person".to_owned(),
            stakeholder_group: String::new(),
        };
        if let Some(known) = names.get(id).filter(|known| !known.is_erased) {
            return Person {
                name: known.name.clone(),
                kind: known.kind.as_str().to_owned(),
                stakeholder_group: known.stakeholder_group.clone(),
                ..nobody()
            };
        }
        let group = groups.iter().find(|group| group.id == *id);
        group.map_or_else(nobody, |group| Person {
            name: group.name.clone(),
            kind: "organisation".to_owned(),
            ..nobody()
        })
    };
    Ok(ids.iter().map(person).collect())
}

/// Which of these the register has already, whatever they are.
pub async fn ids_here(db: &mut impl Reads, ids: &[Uuid]) -> Result<HashSet<Uuid>, StoreError> {
    let mut here = HashSet::new();
    for table in [
        "register_suggestion",
        "register_proposal",
        "register_choosing",
        "register_request",
        "register_request_answer",
        "register_assessment",
        "record",
    ] {
        for some in ids.chunks(AT_ONCE) {
            let (filter, given) = among("id", Some(some));
            for row in db.all(&format!("SELECT id FROM {table}{filter}"), given).await? {
                here.insert(row.only()?);
            }
        }
    }
    Ok(here)
}
