//! `/api/v1/recommendations/{id}/assessments`: all that was found of one recommendation, with every version.

use super::amending::{Amending, Given, Kind};
use super::shape::{self, Moderation, tag};
use super::{may_read, told, whole};
use crate::actions;
use crate::assessment::{Assessment, NewVersion};
use crate::document::Evidence;
use crate::error::RegisterError;
use crate::held::{Held, Moderated};
use crate::queries;
use crate::recommendation::Recommendation;
use crate::rules;
use crate::vocabulary::Register;
use http::{HeaderMap, Method, StatusCode};
use kernel::hold;
use kernel::{Capacity, Complaint, Object, Problem, Role};
use people::party::PublicName;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use std::collections::HashMap;
use store::{Change, Reads, StoreError};
use uuid::Uuid;
use web::once::{body, created, once};
use web::{Ask, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/assessments",
            &rules::READ_REGISTER,
            told("What was found of it, by whom, with all versions", None, "[Assessment]"),
            list,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/assessments",
            &rules::FILE_ASSESSMENT,
            told("File an assessment in one's own name", Some("NewAssessment"), "Assessment"),
            file,
        )
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/assessments/{assessment}",
            &rules::READ_REGISTER,
            told("One assessment, with all its versions", None, "Assessment"),
            one,
        )
        .api(
            Method::PATCH,
            "/api/v1/recommendations/{id}/assessments/{assessment}",
            &rules::AMEND_ASSESSMENT,
            told(
                "Amend one's own assessment; what it said before stays readable",
                Some("AssessmentAmendment"),
                "Assessment",
            ),
            amend,
        )
        .api(
            Method::PUT,
            "/api/v1/recommendations/{id}/assessments/{assessment}",
            &rules::AMEND_ASSESSMENT,
            told("The same, with all that GET returns", Some("Assessment"), "Assessment"),
            replace,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/assessments/{assessment}/report",
            &rules::REPORT_ASSESSMENT,
            told("Report an assessment to the moderators", Some("AssessmentReport"), "Assessment"),
            report,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/assessments/{assessment}/moderate",
            &rules::MODERATE_ASSESSMENTS,
            told(
                "Accept, decline, hide, show or keep an assessment",
                Some("AssessmentModeration"),
                "Assessment",
            ),
            moderate,
        )
}

async fn found(ask: &Ask, id: Uuid) -> Result<Recommendation, Problem> {
    let one = queries::recommendation(&mut ask.app.store.read(), id).await?;
    one.ok_or_else(|| Problem::not_found(format_args!("recommendation {id}")))
}

async fn list(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let one = found(&ask, ask.id("id")?).await?;
    let mut db = ask.app.store.read();
    // What of one's own waits or is hidden stands behind what others read.
    let own = ask.viewer.actor.party();
    let held = match own {
        Some(party) => queries::held_of(&mut db, party).await?,
        None => Vec::new(),
    };
    let mut own_unseen: Vec<Uuid> =
        held.into_iter().filter(|held| held.covers.contains(&one.id)).map(|held| held.id).collect();
    for hidden in queries::hidden_of(&mut db, one.id).await? {
        if own.is_some() && hidden.party == own && !own_unseen.contains(&hidden.assessment) {
            own_unseen.push(hidden.assessment);
        }
    }
    let mut unseen: Vec<Moderated> = Vec::new();
    for id in own_unseen {
        unseen.extend(queries::moderated(&mut db, id).await?);
    }
    let unseen: Vec<(Assessment, &Moderated)> =
        unseen.iter().filter_map(|one| Some((standing_or_held(one)?, one))).collect();
    let assessors = one.said().into_iter().filter_map(|(_, assessment)| assessment.party);
    let parties: Vec<Uuid> = assessors.chain(own).collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let is_own_unseen = |id: Uuid| unseen.iter().any(|(one, _)| one.id == id);
    let read = one.said().into_iter().filter(|(_, one)| !is_own_unseen(one.id));
    let mut shapes: Vec<_> = read.map(|(_, one)| shape::assessment(one, &vocabulary, &names)).collect();
    shapes.extend(unseen.iter().map(|(shown, one)| {
        let moderation = Moderation { standing: one.standing(), held: one.held.as_ref() };
        shape::assessment(shown, &vocabulary, &names).moderated(&moderation)
    }));
    whole(&ask, &shapes)
}

async fn one(ask: Ask) -> Reply {
    may_read(&ask).await?;
    show(&ask, ask.id("id")?, ask.id("assessment")?, StatusCode::OK).await
}

/// An assessment as a program files it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    status: Option<Vec<String>>,
    narrative: Option<String>,
    evidence: Option<Vec<Link>>,
    round: Option<String>,
    capacity: Option<Claimed>,
    /// Further recommendations it is about.
    covers: Option<Vec<Uuid>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    url: String,
    #[serde(default)]
    title: String,
}

/// In which capacity the assessor speaks. A word alone is a role, or a stakeholder group: then one speaks as oneself.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "capacity is a word, or an object of role, group and stakeholder_group")]
enum Claimed {
    Word(String),
    Capacity {
        #[serde(default)]
        role: String,
        #[serde(default)]
        group: String,
        #[serde(default)]
        stakeholder_group: String,
    },
}

impl Claimed {
    fn capacity(self) -> Capacity {
        match self {
            Self::Word(word) if word.is_empty() || Role::parse(&word).is_some() => {
                Capacity { role: word, ..Capacity::default() }
            }
            Self::Word(word) => Capacity { stakeholder_group: word, ..Capacity::default() },
            Self::Capacity { role, group, stakeholder_group } => Capacity { role, group, stakeholder_group },
        }
    }
}

fn evidence(links: Vec<Link>) -> Vec<Evidence> {
    links.into_iter().map(|link| Evidence { url: link.url, title: link.title }).collect()
}

async fn file(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let id = ask.id("id")?;
    found(&ask, id).await?;
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let mut covers = vec![id];
    for other in new.covers.unwrap_or_default() {
        if !covers.contains(&other) {
            covers.push(other);
        }
    }
    let capacity = new.capacity.map(Claimed::capacity).unwrap_or_default();
    let round = new.round.unwrap_or_default();
    let version = NewVersion {
        status: new.status.unwrap_or_default(),
        narrative: new.narrative.unwrap_or_default(),
        evidence: evidence(new.evidence.unwrap_or_default()),
    };
    let assessment = once(&ask, &sent, move |change| {
        Box::pin(async move { actions::file_assessment(change, covers, &round, capacity, version).await })
    })
    .await?;
    let address = format!("/api/v1/recommendations/{id}/assessments/{assessment}");
    created(address, show(&ask, id, assessment, StatusCode::CREATED).await)
}

/// PATCH: what is given of status, narrative and evidence.
async fn amend(ask: Ask) -> Reply {
    change(ask, Given::Part).await
}

/// PUT: all of status, narrative and evidence.
async fn replace(ask: Ask) -> Reply {
    change(ask, Given::Whole).await
}

async fn change(mut ask: Ask, given: Given) -> Reply {
    let register = may_read(&ask).await?;
    let (id, assessment) = (ask.id("id")?, ask.id("assessment")?);
    found(&ask, id).await?;
    let owner = seen(&ask, &register, id, assessment).await?.party();
    // Whose it is not hears that, whatever was sent.
    ask.may(&rules::AMEND_ASSESSMENT, &Object { owner, ..rules::object(&register) })?;
    let body: Map<String, Json> = ask.json().await?;
    let headers = ask.headers.clone();
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { amend_in(change, id, assessment, &body, given, &headers).await })
        })
        .await
        .map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, assessment, StatusCode::OK).await
}

const KIND: Kind = Kind {
    name: "an assessment",
    changeable: &["status", "narrative", "evidence"],
    frozen: &["id", "round", "assessor", "capacity", "covers", "state", "waiting", "declined"],
};

/// Compares with what stands inside the change itself, so that nothing moves in between.
async fn amend_in(
    change: &mut Change,
    id: Uuid,
    assessment: Uuid,
    body: &Map<String, Json>,
    given: Given,
    headers: &HeaderMap,
) -> Result<(), RegisterError> {
    queries::hold_moderated(change, assessment).await?;
    let one = queries::moderated(change, assessment).await?;
    let one = one.filter(|one| one.covers().contains(&id));
    let one = one.ok_or_else(|| RegisterError::not_there("assessment", assessment))?;
    let stands = standing_or_held(&one).ok_or_else(|| RegisterError::not_there("assessment", assessment))?;
    let names = names_of(change, &stands).await?;
    let vocabulary = queries::vocabulary(change).await?;
    let version = {
        let moderation = Moderation { standing: one.standing(), held: one.held.as_ref() };
        let shape = shape::assessment(&stands, &vocabulary, &names).moderated(&moderation);
        reply::check_match(headers, tag(&shape))?;
        let mut amending = Amending::new(&KIND, body, given, &shape)?;
        // Its author amends what they wrote last, whether others read that or not.
        let now = one.held.as_ref().map_or_else(|| stands.now(), |held| &held.words);
        let version = NewVersion {
            status: amending.read("status", "a list of texts").unwrap_or_else(|| now.status.clone()),
            narrative: amending.read("narrative", "a text").unwrap_or_else(|| now.narrative.clone()),
            evidence: amending
                .read("evidence", "a list of addresses with titles: [{\"url\": ..., \"title\": ...}]")
                .map_or_else(|| now.evidence.clone(), evidence),
        };
        amending.done()?;
        version
    };
    actions::amend_assessment(change, assessment, version).await
}

/// What stands of it, else what is to stand.
fn standing_or_held(one: &Moderated) -> Option<Assessment> {
    one.stands.clone().or_else(|| one.held.as_ref().map(Held::as_assessment))
}

/// An assessment of a recommendation as the asker may know it: what others do not read is its author's and moderators'.
async fn seen(ask: &Ask, register: &Register, id: Uuid, assessment: Uuid) -> Result<Moderated, Problem> {
    let gone = || Problem::not_found(format_args!("assessment {assessment} of this recommendation"));
    let one = queries::moderated(&mut ask.app.store.read(), assessment).await?;
    let mut one = one.filter(|one| one.covers().contains(&id)).ok_or_else(gone)?;
    let is_own = one.party().is_some() && one.party() == ask.viewer.actor.party();
    if !is_own && ask.may(&rules::MODERATE_ASSESSMENTS, &rules::object(register)).is_err() {
        one.held = None;
        if one.stands.is_none() || one.is_hidden {
            return Err(gone());
        }
    }
    Ok(one)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reported {
    reason: String,
}

async fn report(mut ask: Ask) -> Reply {
    let register = may_read(&ask).await?;
    let (id, assessment) = (ask.id("id")?, ask.id("assessment")?);
    seen(&ask, &register, id, assessment).await?;
    let sent: Json = ask.json().await?;
    let new: Reported = body(&sent)?;
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::report_assessment(change, assessment, &new.reason).await })
        })
        .await
        .map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, assessment, StatusCode::CREATED).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    step: String,
    #[serde(default)]
    reason: String,
}

async fn moderate(mut ask: Ask) -> Reply {
    let register = may_read(&ask).await?;
    ask.may(&rules::MODERATE_ASSESSMENTS, &rules::object(&register))?;
    let (id, assessment) = (ask.id("id")?, ask.id("assessment")?);
    seen(&ask, &register, id, assessment).await?;
    let sent: Json = ask.json().await?;
    let new: Step = body(&sent)?;
    let step = hold::Step::parse(&new.step).ok_or_else(|| {
        let known = hold::Step::ALL.map(hold::Step::as_str).join(", ");
        let detail = format!("{:?} is no step; it is one of {known}", new.step);
        Problem::unacceptable(vec![Complaint::new("step", "error-unacceptable", detail)])
    })?;
    let headers = ask.headers.clone();
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                queries::hold_moderated(change, assessment).await?;
                if let Some(one) = queries::moderated(change, assessment).await?
                    && let Some(stands) = standing_or_held(&one)
                {
                    let names = names_of(change, &stands).await?;
                    let vocabulary = queries::vocabulary(change).await?;
                    let moderation = Moderation { standing: one.standing(), held: one.held.as_ref() };
                    let shape = shape::assessment(&stands, &vocabulary, &names).moderated(&moderation);
                    reply::check_match(&headers, tag(&shape))?;
                }
                actions::moderate_assessment(change, assessment, step, &new.reason, None).await
            })
        })
        .await
        .map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, assessment, StatusCode::OK).await
}

async fn names_of(
    db: &mut impl Reads,
    assessment: &Assessment,
) -> Result<HashMap<Uuid, PublicName>, StoreError> {
    let parties: Vec<Uuid> = assessment.party.into_iter().collect();
    people::queries::public_names(db, &parties).await
}

/// The assessment as it stands, with its ETag.
async fn show(ask: &Ask, id: Uuid, assessment: Uuid, status: StatusCode) -> Reply {
    let register = may_read(ask).await?;
    let one = seen(ask, &register, id, assessment).await?;
    let shown = standing_or_held(&one).ok_or_else(|| Problem::not_found("assessment"))?;
    let mut db = ask.app.store.read();
    let names = names_of(&mut db, &shown).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let moderation = Moderation { standing: one.standing(), held: one.held.as_ref() };
    let shape = shape::assessment(&shown, &vocabulary, &names).moderated(&moderation);
    reply::json(ask, status, &shape, Some(tag(&shape)))
}
