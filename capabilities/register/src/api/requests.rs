//! `/api/v1/requests`: what is asked of whom, and what they answered. Never an e-mail address.

use super::shape::tag;
use super::{may_read, told};
use crate::actions;
use crate::document::Evidence;
use crate::error::RegisterError;
use crate::queries::{self, Asked, Which};
use crate::request::{Addressee, Narrowed, NewAnswer, NewOffice, NewRequest, Request, in_order};
use crate::rules;
use http::{Method, StatusCode};
use kernel::{Capacity, Complaint, Instant, Object, Problem};
use people::letters::Tongues;
use people::party::PublicName;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::{BTreeSet, HashMap};
use store::Reads;
use uuid::Uuid;
use web::once::{body, created, limit, list as listed, once};
use web::{Ask, Operation, Reply, Routes, reply};

const OF_LISTS: [(&str, &str); 5] = [
    ("state", "open, overdue, answered or withdrawn"),
    ("by", "id of the party that asked"),
    ("of", "who was asked: person:ID, group:ID or office:ID"),
    ("limit", "1 to 500; 50 when not given"),
    ("cursor", "where to go on: what the page before gave as `next`"),
];

pub fn routes(routes: Routes) -> Routes {
    routes
        .api(
            Method::GET,
            "/api/v1/requests",
            &rules::READ_REGISTER,
            Operation {
                summary: "Requests, those overdue first",
                query: &OF_LISTS,
                body: None,
                answer: "[Request]",
            },
            list,
        )
        .api(
            Method::POST,
            "/api/v1/requests",
            &rules::MAKE_REQUEST,
            told("Ask a person, a group or an office; a letter goes out", Some("NewRequest"), "Request"),
            add,
        )
        .api(
            Method::GET,
            "/api/v1/requests/{id}",
            &rules::READ_REGISTER,
            told("One request", None, "Request"),
            one,
        )
        .api(
            Method::PATCH,
            "/api/v1/requests/{id}",
            &rules::KEEP_REQUESTS,
            told("Withdraw a request; whoever was asked is told", Some("RequestAmendment"), "Request"),
            amend,
        )
        .api(
            Method::POST,
            "/api/v1/requests/{id}/answers",
            &rules::ANSWER_REQUEST,
            told(
                "Answer a request, as information or with a status as an assessment",
                Some("NewAnswer"),
                "Request",
            ),
            answer,
        )
}

#[derive(Debug, Serialize)]
struct Shape {
    id: Uuid,
    address: String,
    kind: &'static str,
    question: String,
    recommendations: Vec<AboutShape>,
    asked_by: Option<PartyShape>,
    asked: Instant,
    to: AddresseeShape,
    due: Option<String>,
    state: &'static str,
    overdue: bool,
    closed: Option<Instant>,
    reason: String,
    written: Instant,
    reminders: i64,
    /// Whether nothing is known against its last letter having arrived.
    arrived: bool,
    answers: Vec<AnswerShape>,
}

#[derive(Debug, Serialize)]
struct AboutShape {
    id: Uuid,
    number: String,
}

#[derive(Debug, Serialize)]
struct PartyShape {
    id: Uuid,
    name: String,
}

#[derive(Debug, Serialize)]
struct AddresseeShape {
    kind: &'static str,
    id: Uuid,
    name: String,
}

#[derive(Debug, Serialize)]
struct AnswerShape {
    id: Uuid,
    at: Instant,
    party: PartyShape,
    capacity: Capacity,
    means: &'static str,
    text: String,
    assessment: Option<Uuid>,
}

/// The names in some requests.
struct Names {
    parties: HashMap<Uuid, PublicName>,
    groups: HashMap<Uuid, String>,
    numbers: HashMap<Uuid, String>,
}

impl Names {
    async fn of(db: &mut impl Reads, requests: &[&Request]) -> Result<Self, Problem> {
        let mut parties: BTreeSet<Uuid> = BTreeSet::new();
        let mut covers: BTreeSet<Uuid> = BTreeSet::new();
        for request in requests {
            parties.extend(request.asked_by);
            parties.extend(request.answers.iter().map(|answer| answer.party));
            parties.insert(request.addressee.id());
            covers.extend(&request.covers);
        }
        let (parties, covers): (Vec<Uuid>, Vec<Uuid>) =
            (parties.into_iter().collect(), covers.into_iter().collect());
        let groups = people::queries::groups(db).await?;
        let about = queries::recommendations(db, Which::These(&covers)).await?;
        Ok(Self {
            parties: people::queries::public_names(db, &parties).await?,
            groups: groups.into_iter().map(|group| (group.id, group.name)).collect(),
            numbers: about.into_iter().map(|one| (one.id, one.number)).collect(),
        })
    }

    fn party(&self, id: Uuid) -> PartyShape {
        PartyShape { id, name: self.parties.get(&id).map(|name| name.name.clone()).unwrap_or_default() }
    }

    /// Whom it goes to.
    fn addressee(&self, request: &Request) -> String {
        match request.addressee {
            Addressee::Group(group) => self.groups.get(&group).cloned().unwrap_or_default(),
            Addressee::Person(party) | Addressee::Office(party) => self.party(party).name,
        }
    }

    fn shape(&self, request: &Request, now: Instant) -> Shape {
        let (id, name) = (request.addressee.id(), self.addressee(request));
        let about = request
            .covers
            .iter()
            .map(|id| AboutShape { id: *id, number: self.numbers.get(id).cloned().unwrap_or_default() });
        let answers = request.answers.iter().map(|answer| AnswerShape {
            id: answer.id,
            at: answer.at,
            party: self.party(answer.party),
            capacity: answer.capacity.clone(),
            means: answer.means.as_str(),
            text: answer.text.clone(),
            assessment: answer.assessment,
        });
        Shape {
            id: request.id,
            address: format!("/register/requests/{}", request.id),
            kind: request.kind.as_str(),
            question: request.question.clone(),
            recommendations: about.collect(),
            asked_by: request.asked_by.map(|party| self.party(party)),
            asked: request.asked,
            to: AddresseeShape { kind: request.addressee.kind(), id, name },
            due: request.due.map(|due| due.to_string()),
            state: request.state.as_str(),
            overdue: request.is_overdue(now),
            closed: request.closed,
            reason: request.reason.clone(),
            written: request.written,
            reminders: request.reminders,
            arrived: request.undelivered.is_empty(),
            answers: answers.collect(),
        }
    }
}

/// Whom each of these goes to, by name.
pub async fn asked_by_name<'r>(
    db: &mut impl Reads,
    requests: impl Iterator<Item = &'r Request>,
) -> Result<HashMap<Uuid, String>, Problem> {
    let requests: Vec<&Request> = requests.collect();
    let names = Names::of(db, &requests).await?;
    Ok(requests.into_iter().map(|one| (one.id, names.addressee(one))).collect())
}

/// Requests as programs read them, those overdue first: for the command line too.
pub async fn shapes(db: &mut impl Reads, narrowed: &Narrowed, now: Instant) -> Result<Vec<Json>, Problem> {
    let mut all = queries::requests(db, Asked::All).await?;
    in_order(&mut all, now);
    all.retain(|one| narrowed.takes(one, now));
    let all: Vec<&Request> = all.iter().collect();
    let names = Names::of(db, &all).await?;
    Ok(all.into_iter().map(|one| serde_json::json!(names.shape(one, now))).collect())
}

async fn list(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let query = ask.query();
    let mut wrong = query.unknown(&OF_LISTS.map(|(name, _)| name));
    let limit = limit(&query, &mut wrong);
    let narrowed = Narrowed::read(query.get("state"), query.get("by"), query.get("of"));
    let after = Uuid::parse_str(query.get("cursor"));
    if query.has("cursor") && after.is_err() {
        let detail = format!("{:?} is no cursor of a list", query.get("cursor"));
        wrong.push(Complaint::new("cursor", "error-unacceptable", detail));
    }
    let narrowed = match narrowed {
        Ok(narrowed) if wrong.is_empty() => narrowed,
        Ok(_) => return Err(Problem::unacceptable(wrong)),
        Err(more) => return Err(Problem::unacceptable([wrong, more].concat())),
    };
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let mut all = queries::requests(&mut db, Asked::All).await?;
    in_order(&mut all, now);
    all.retain(|one| narrowed.takes(one, now));
    let total = all.len() as u64;
    let from = after.ok().and_then(|after| all.iter().position(|one| one.id == after)).map_or(0, |at| at + 1);
    let page: Vec<&Request> = all.iter().skip(from).take(limit).collect();
    let next = page.last().filter(|_| from + page.len() < all.len()).map(|last| last.id.to_string());
    let names = Names::of(&mut db, &page).await?;
    let data: Vec<Shape> = page.into_iter().map(|one| names.shape(one, now)).collect();
    listed(&ask, &data, next.as_deref(), total)
}

async fn one(ask: Ask) -> Reply {
    may_read(&ask).await?;
    show(&ask, ask.id("id")?, StatusCode::OK).await
}

async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let mut db = ask.app.store.read();
    let found = queries::request(&mut db, id).await?;
    let found = found.ok_or_else(|| Problem::not_found(format_args!("request {id}")))?;
    let shape = Names::of(&mut db, &[&found]).await?.shape(&found, ask.app.store.clock().now());
    reply::json(ask, status, &shape, Some(tag(&shape)))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    kind: Option<String>,
    question: Option<String>,
    recommendations: Option<Vec<Uuid>>,
    to: Option<String>,
    office: Option<NewOfficeShape>,
    due: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewOfficeShape {
    name: Option<String>,
    email: Option<String>,
    language: Option<String>,
}

async fn add(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let office = new.office.map(|office| NewOffice {
        name: office.name.unwrap_or_default(),
        email: office.email.unwrap_or_default(),
        language: office.language.unwrap_or_default(),
    });
    let new = NewRequest {
        kind: new.kind.unwrap_or_else(|| "information".to_owned()),
        question: new.question.unwrap_or_default(),
        covers: new.recommendations.unwrap_or_default(),
        addressee: new.to.unwrap_or_default(),
        office: office.unwrap_or_default(),
        due: new.due.unwrap_or_default(),
    };
    let tongues = Tongues::of(&ask.app);
    let id = once::<RegisterError>(&ask, &sent, move |change| {
        Box::pin(async move {
            let id = change.id();
            actions::make_request(change, &tongues, id, new).await
        })
    })
    .await?;
    created(format!("/api/v1/requests/{id}"), show(&ask, id, StatusCode::CREATED).await)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Amended {
    #[serde(default)]
    state: String,
    #[serde(default)]
    reason: String,
}

/// A request is frozen, as its letters are: it can be withdrawn, and that is all.
async fn amend(mut ask: Ask) -> Reply {
    let register = may_read(&ask).await?;
    let id = ask.id("id")?;
    let found = queries::request(&mut ask.app.store.read(), id).await?;
    let found = found.ok_or_else(|| Problem::not_found(format_args!("request {id}")))?;
    ask.may(&rules::KEEP_REQUESTS, &Object { owner: found.asked_by, ..rules::object(&register) })?;
    let sent: Json = ask.json().await?;
    let Amended { state, reason } = body(&sent)?;
    if state != "withdrawn" {
        let detail = format!("{state:?} is no state that a request is given; withdraw it with \"withdrawn\"");
        return Err(Problem::unacceptable(vec![Complaint::new("state", "error-unacceptable", detail)]));
    }
    let (tongues, headers) = (Tongues::of(&ask.app), ask.headers.clone());
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            queries::hold_request(change, id).await?;
            if let Some(stands) = queries::request(change, id).await? {
                let shape = Names::of(change, &[&stands]).await?.shape(&stands, change.now());
                reply::check_match(&headers, tag(&shape))?;
            }
            actions::withdraw_request(change, &tongues, id, &reason).await
        })
    });
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewAnswerShape {
    text: Option<String>,
    status: Option<Vec<String>>,
    evidence: Option<Vec<Evidence>>,
}

async fn answer(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let request = ask.id("id")?;
    let sent: Json = ask.json().await?;
    let new: NewAnswerShape = body(&sent)?;
    let new = NewAnswer {
        text: new.text.unwrap_or_default(),
        status: new.status.unwrap_or_default(),
        evidence: new.evidence.unwrap_or_default(),
    };
    let tongues = Tongues::of(&ask.app);
    once::<RegisterError>(&ask, &sent, move |change| {
        Box::pin(async move {
            let id = change.id();
            actions::answer_request(change, &tongues, request, id, new).await?;
            Ok(id)
        })
    })
    .await?;
    created(format!("/api/v1/requests/{request}"), show(&ask, request, StatusCode::CREATED).await)
}
