//! `/api/v1/recommendations/{id}/assessments`: all that was found of one recommendation, with every version.

use super::writing::{body, created, once};
use super::{may_read, shape, told, whole};
use crate::actions;
use crate::assessment::{Assessment, NewVersion};
use crate::document::Evidence;
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::Recommendation;
use crate::rules;
use http::{Method, StatusCode};
use kernel::{Capacity, Complaint, Problem};
use serde::Deserialize;
use serde_json::Value as Json;
use uuid::Uuid;
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
            Method::PATCH,
            "/api/v1/recommendations/{id}/assessments/{assessment}",
            &rules::AMEND_ASSESSMENT,
            told(
                "Amend one's own assessment; what it said before stays readable",
                Some("NewAssessment"),
                "Assessment",
            ),
            amend,
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
    let parties: Vec<Uuid> = one.assessments.iter().filter_map(|assessment| assessment.party).collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let shapes: Vec<_> =
        one.assessments.iter().map(|one| shape::assessment(one, &vocabulary, &names)).collect();
    whole(&ask, &shapes)
}

/// An assessment as a program files or amends it. In an amendment what is not given stays as it is.
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

/// In which capacity the assessor speaks.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Claimed {
    Role(String),
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
            Self::Role(role) => Capacity { role, ..Capacity::default() },
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

async fn amend(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let (id, assessment) = (ask.id("id")?, ask.id("assessment")?);
    let stands = assessment_of(&found(&ask, id).await?, assessment)?;
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let mut wrong = Vec::new();
    for (field, is_given) in [
        ("round", new.round.is_some()),
        ("capacity", new.capacity.is_some()),
        ("covers", new.covers.is_some()),
    ] {
        if is_given {
            let detail = format!("{field} stays as it was when the assessment was filed");
            wrong.push(Complaint::new(field, "error-unacceptable", detail));
        }
    }
    if !wrong.is_empty() {
        return Err(Problem::unacceptable(wrong));
    }
    let now = stands.now().clone();
    let version = NewVersion {
        status: new.status.unwrap_or(now.status),
        narrative: new.narrative.unwrap_or(now.narrative),
        evidence: new.evidence.map_or(now.evidence, evidence),
    };
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move { actions::amend_assessment(change, assessment, version).await })
        })
        .await
        .map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, assessment, StatusCode::OK).await
}

fn assessment_of(one: &Recommendation, id: Uuid) -> Result<Assessment, Problem> {
    let known = one.assessments.iter().find(|assessment| assessment.id == id);
    known.cloned().ok_or_else(|| Problem::not_found(format_args!("assessment {id} of this recommendation")))
}

async fn show(ask: &Ask, id: Uuid, assessment: Uuid, status: StatusCode) -> Reply {
    let assessment = assessment_of(&found(ask, id).await?, assessment)?;
    let mut db = ask.app.store.read();
    let parties: Vec<Uuid> = assessment.party.into_iter().collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    reply::json(ask, status, &shape::assessment(&assessment, &vocabulary, &names), None)
}
