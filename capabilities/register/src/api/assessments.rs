//! `/api/v1/recommendations/{id}/assessments`: all that was found of one recommendation, with every version.

use super::amending::{Amending, Given, Kind};
use super::shape::{self, tag};
use super::{may_read, told, whole};
use crate::actions;
use crate::assessment::{Assessment, NewVersion};
use crate::document::Evidence;
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::Recommendation;
use crate::rules;
use http::{HeaderMap, Method, StatusCode};
use kernel::{Capacity, Object, Problem, Role};
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
}

async fn found(ask: &Ask, id: Uuid) -> Result<Recommendation, Problem> {
    let one = queries::recommendation(&mut ask.app.store.read(), id).await?;
    one.ok_or_else(|| Problem::not_found(format_args!("recommendation {id}")))
}

async fn list(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let one = found(&ask, ask.id("id")?).await?;
    let mut db = ask.app.store.read();
    let parties: Vec<Uuid> = one.said().iter().filter_map(|(_, assessment)| assessment.party).collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let shapes: Vec<_> =
        one.said().into_iter().map(|(_, one)| shape::assessment(one, &vocabulary, &names)).collect();
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
    let owner = assessment_of(&found(&ask, id).await?, assessment)?.party;
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
    frozen: &["id", "round", "assessor", "capacity", "covers"],
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
    queries::hold_assessment(change, assessment).await?;
    let one = queries::recommendation(change, id).await?;
    let one = one.ok_or_else(|| RegisterError::not_there("recommendation", id))?;
    let stands = assessment_of(&one, assessment)?;
    let names = names_of(change, &stands).await?;
    let vocabulary = queries::vocabulary(change).await?;
    let version = {
        let shape = shape::assessment(&stands, &vocabulary, &names);
        reply::check_match(headers, tag(&shape))?;
        let mut amending = Amending::new(&KIND, body, given, &shape)?;
        let now = stands.now();
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

fn assessment_of(one: &Recommendation, id: Uuid) -> Result<Assessment, Problem> {
    let known = one.assessments.iter().find(|assessment| assessment.id == id);
    known.cloned().ok_or_else(|| Problem::not_found(format_args!("assessment {id} of this recommendation")))
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
    let assessment = assessment_of(&found(ask, id).await?, assessment)?;
    let mut db = ask.app.store.read();
    let names = names_of(&mut db, &assessment).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let shape = shape::assessment(&assessment, &vocabulary, &names);
    reply::json(ask, status, &shape, Some(tag(&shape)))
}
