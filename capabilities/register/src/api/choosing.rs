//! Choosings and indications: opened by coordinators, given by members, told as the choosing allows.

use super::parameters::{bad, of_summaries, wanted};
use super::shape::{tag, weakly_tagged};
use super::{may_read, may_read_the_shelf, told, whole};
use crate::actions;
use crate::choosing::{Choosing, NewChoosing, Placing, Reference, Stage, Standing};
use crate::error::RegisterError;
use crate::queries;
use crate::rules;
use crate::shelf::Sort;
use http::{HeaderMap, Method, StatusCode};
use kernel::{Date, Instant, Problem};
use people::party::PublicName;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::HashMap;
use store::{Change, Reads, StoreError};
use uuid::Uuid;
use web::once::{body, created, once};
use web::{Ask, Fields, Operation, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    let (read, keep) = (&rules::READ_REGISTER, &rules::KEEP_CHOOSINGS);
    routes
        .api(
            Method::GET,
            "/api/v1/choosings",
            read,
            told("Choosings, the latest first", None, "[Choosing]"),
            list,
        )
        .api(
            Method::POST,
            "/api/v1/choosings",
            keep,
            told("Open a choosing", Some("NewChoosing"), "Choosing"),
            add,
        )
        .api(
            Method::GET,
            "/api/v1/choosings/{id}",
            read,
            told("One choosing, with its results once they are told", None, "Choosing"),
            one,
        )
        .api(
            Method::PUT,
            "/api/v1/choosings/{id}",
            keep,
            told(
                "Amend its words, its days and who indicates, while nobody has",
                Some("ChoosingAmendment"),
                "Choosing",
            ),
            amend,
        )
        .api(
            Method::POST,
            "/api/v1/choosings/{id}/close",
            keep,
            told("End the indicating", None, "Choosing"),
            close,
        )
        .api(
            Method::PUT,
            "/api/v1/choosings/{id}/proposals/{recommendation}",
            keep,
            told("Put a proposal on the shortlist, choose it or take it back", Some("Placing"), "Choosing"),
            place,
        )
        .api(
            Method::GET,
            "/api/v1/indications",
            read,
            Operation {
                summary: "One's own indications in a choosing, and what is told of everybody's",
                query: &[("choosing", "id of the choosing")],
                body: None,
                answer: "Indications",
            },
            indications,
        )
        .api(
            Method::POST,
            "/api/v1/indications",
            &rules::INDICATE,
            told(
                "Say which proposals are priorities: all of them at once",
                Some("NewIndications"),
                "Indications",
            ),
            indicate,
        )
}

#[derive(Debug, Serialize)]
struct Shape<'a> {
    id: Uuid,
    name: &'a str,
    about: &'a str,
    /// Indications each member may give.
    most: usize,
    secret: bool,
    opens: Option<Date>,
    closes: Option<Date>,
    stage: &'static str,
    opened: Instant,
    closed: Option<Instant>,
    /// How many members have indicated, of how many who could.
    indicated: u32,
    could: u32,
    /// Key of the group whose members indicate; empty: whoever may in the register's phase.
    group: &'a str,
    proposals: Vec<ProposalShape<'a>>,
    url: String,
}

#[derive(Debug, Serialize)]
struct ProposalShape<'a> {
    recommendation: Uuid,
    /// `null` while it is secret.
    indications: Option<u32>,
    /// From 1; the first and the last place of those with the same number. `null` while it is secret.
    place: Option<[u32; 2]>,
    indicated_by: Option<Vec<IndicatedBy<'a>>>,
    counted_elsewhere: Option<super::shape::Indications>,
    standing: Standing,
    why: &'a str,
    references: &'a [Reference],
    notes: &'a str,
}

#[derive(Debug, Serialize)]
struct IndicatedBy<'a> {
    /// Public name; empty: a former participant.
    name: &'a str,
    reason: &'a str,
}

/// What is needed to tell of choosings.
struct Around {
    names: HashMap<Uuid, PublicName>,
    elsewhere: HashMap<Uuid, crate::document::Indications>,
    now: Instant,
}

async fn around(db: &mut impl Reads, now: Instant, all: &[Choosing]) -> Result<Around, StoreError> {
    let told = all.iter().filter(|one| one.tells(now));
    let mut parties: Vec<Uuid> = told.flat_map(|one| one.indications.iter().map(|one| one.party)).collect();
    parties.sort_unstable();
    parties.dedup();
    let names = people::queries::public_names(db, &parties).await?;
    let ids: Vec<Uuid> =
        all.iter().flat_map(|one| one.proposals.iter().map(|one| one.recommendation)).collect();
    let elsewhere = queries::indications_of(db, &ids).await?;
    Ok(Around { names, elsewhere, now })
}

fn shape<'a>(one: &'a Choosing, around: &'a Around) -> Shape<'a> {
    let results = one.tells(around.now).then(|| one.results());
    let proposals = one.proposals.iter().map(|proposal| {
        let id = proposal.recommendation;
        let result = results.as_ref().and_then(|all| all.iter().find(|one| one.recommendation == id));
        let by = result.map(|_| {
            let given = one.indications.iter().filter(|given| given.recommendation == id);
            given
                .map(|given| IndicatedBy {
                    name: around.names.get(&given.party).map_or("", |known| &known.name),
                    reason: &given.reason,
                })
                .collect()
        });
        ProposalShape {
            recommendation: id,
            indications: result.map(|result| result.indications),
            place: result.map(|result| [result.place, result.to_place]),
            indicated_by: by,
            counted_elsewhere: around
                .elsewhere
                .get(&id)
                .map(|given| super::shape::Indications { count: given.count, of: given.of }),
            standing: proposal.standing,
            why: &proposal.why,
            references: &proposal.references,
            notes: &proposal.notes,
        }
    });
    Shape {
        id: one.id,
        name: &one.name,
        about: &one.about,
        most: one.most(),
        secret: one.is_secret,
        opens: one.opens,
        closes: one.closes,
        stage: one.stage(around.now).as_str(),
        opened: one.at,
        closed: one.closed,
        indicated: one.indicated(),
        could: one.could,
        group: &one.group,
        proposals: proposals.collect(),
        url: format!("/register/choosings/{}", one.id),
    }
}

async fn list(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let mut db = ask.app.store.read();
    let all = queries::choosings(&mut db).await?;
    let around = around(&mut db, ask.app.store.clock().now(), &all).await?;
    whole(&ask, &all.iter().map(|one| shape(one, &around)).collect::<Vec<_>>())
}

async fn known(ask: &Ask, id: Uuid) -> Result<Choosing, Problem> {
    let found = queries::choosing(&mut ask.app.store.read(), id).await?;
    found.ok_or_else(|| Problem::not_found(format_args!("choosing {id}")))
}

async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let one = known(ask, id).await?;
    let now = ask.app.store.clock().now();
    let around = around(&mut ask.app.store.read(), now, std::slice::from_ref(&one)).await?;
    weakly_tagged(ask, status, &shape(&one, &around), amendable(&one))
}

/// Makes sure that a choosing stands as the asker has it, where they say how that is; nobody else changes it until this
/// change ends.
async fn check(change: &mut Change, headers: &HeaderMap, id: Uuid) -> Result<(), RegisterError> {
    queries::hold_choosing(change, id).await?;
    let Some(one) = queries::choosing(change, id).await? else { return Ok(()) };
    Ok(reply::check_match(headers, amendable(&one))?)
}

/// What of a choosing coordinators amend: what members indicate meanwhile takes nobody's amendment away.
fn amendable(one: &Choosing) -> i64 {
    let proposals: Vec<_> = one
        .proposals
        .iter()
        .map(|one| (one.recommendation, one.standing, &one.why, &one.references, &one.notes))
        .collect();
    tag(&(
        &one.name,
        &one.about,
        one.most,
        one.is_secret,
        one.opens,
        one.closes,
        one.closed,
        &one.group,
        proposals,
    ))
}

async fn one(ask: Ask) -> Reply {
    may_read(&ask).await?;
    show(&ask, ask.id("id")?, StatusCode::OK).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct New {
    name: String,
    about: String,
    recommendations: Vec<Uuid>,
    filter: String,
    most: u32,
    secret: bool,
    opens: String,
    closes: String,
    group: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Amended {
    name: String,
    about: String,
    most: u32,
    secret: bool,
    opens: String,
    closes: String,
    group: String,
}

async fn amend(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let id = ask.id("id")?;
    let sent: Json = ask.json().await?;
    let Amended { name, about, most, secret, opens, closes, group } = body(&sent)?;
    let new =
        NewChoosing { name, about, most, is_secret: secret, opens, closes, group, ..NewChoosing::default() };
    let headers = ask.headers.clone();
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            check(change, &headers, id).await?;
            actions::amend_choosing(change, id, new).await
        })
    });
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

async fn add(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let new: New = body(&sent)?;
    let mut recommendations = new.recommendations;
    if !new.filter.is_empty() {
        recommendations.extend(filtered(&ask, &new.filter).await?);
    }
    let new = NewChoosing {
        id: None,
        name: new.name,
        about: new.about,
        recommendations,
        most: new.most,
        is_secret: new.secret,
        opens: new.opens,
        closes: new.closes,
        group: new.group,
    };
    let id = once(&ask, &sent, move |change| Box::pin(actions::open_choosing(change, new))).await?;
    created(format!("/api/v1/choosings/{id}"), show(&ask, id, StatusCode::CREATED).await)
}

/// What a list with this query shows.
async fn filtered(ask: &Ask, query: &str) -> Result<Vec<Uuid>, Problem> {
    let (shelf, vocabulary) = may_read_the_shelf(ask).await?;
    let fields = Fields(web::ask::decode(query));
    let wanted = wanted(&fields, of_summaries(), &vocabulary)?;
    if !wanted.words.is_empty() {
        let detail = "words are not looked for here; give the ids of what they find".to_owned();
        return Err(Problem::unacceptable(vec![bad("filter", detail)]));
    }
    let now = ask.app.store.clock().now();
    Ok(shelf.look(|books| {
        let selection = books.select(&wanted.filters, now);
        books.ids(&selection, Sort::Document, None, crate::choosing::MOST_PROPOSALS + 1)
    }))
}

async fn close(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let id = ask.id("id")?;
    let headers = ask.headers.clone();
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            check(change, &headers, id).await?;
            actions::close_choosing(change, id).await
        })
    });
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Placed {
    standing: Standing,
    #[serde(default)]
    why: String,
    #[serde(default)]
    references: Vec<Reference>,
    #[serde(default)]
    notes: String,
}

async fn place(mut ask: Ask) -> Reply {
    may_read(&ask).await?;
    let sent: Json = ask.json().await?;
    let Placed { standing, why, references, notes } = body(&sent)?;
    let (id, recommendation) = (ask.id("id")?, ask.id("recommendation")?);
    let placing = Placing { standing, why, references, notes };
    let headers = ask.headers.clone();
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            check(change, &headers, id).await?;
            actions::place_proposal(change, id, recommendation, placing).await
        })
    });
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

#[derive(Debug, Serialize)]
struct IndicationsShape<'a> {
    choosing: Uuid,
    stage: &'static str,
    most: usize,
    own: Vec<Own<'a>>,
    /// How many more one may give.
    left: usize,
    indicated: u32,
    could: u32,
    /// `null` while it is secret.
    results: Option<Vec<ResultShape>>,
}

#[derive(Debug, Serialize)]
struct Own<'a> {
    recommendation: Uuid,
    reason: &'a str,
}

#[derive(Debug, Serialize)]
struct ResultShape {
    recommendation: Uuid,
    indications: u32,
    place: [u32; 2],
}

async fn indications(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let query = ask.query();
    let mut wrong = query.unknown(&["choosing"]);
    let id = Uuid::parse_str(query.get("choosing"));
    if id.is_err() {
        wrong.push(bad("choosing", "say which choosing, by its id".to_owned()));
    }
    match id {
        Ok(id) if wrong.is_empty() => show_indications(&ask, id, StatusCode::OK).await,
        _ => Err(Problem::unacceptable(wrong)),
    }
}

async fn show_indications(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let one = known(ask, id).await?;
    let now = ask.app.store.clock().now();
    let own = ask.viewer.actor.party().map_or_else(Vec::new, |party| one.of_party(party));
    let results = one.tells(now).then(|| {
        let results = one.results().into_iter().map(|result| ResultShape {
            recommendation: result.recommendation,
            indications: result.indications,
            place: [result.place, result.to_place],
        });
        results.collect()
    });
    let left = if one.stage(now) == Stage::Open { one.most().saturating_sub(own.len()) } else { 0 };
    let shape = IndicationsShape {
        choosing: id,
        stage: one.stage(now).as_str(),
        most: one.most(),
        left,
        own: own.iter().map(|own| Own { recommendation: own.recommendation, reason: &own.reason }).collect(),
        indicated: one.indicated(),
        could: one.could,
        results,
    };
    reply::json(ask, status, &shape, None)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewIndications {
    choosing: Uuid,
    indications: Vec<NewIndication>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewIndication {
    recommendation: Uuid,
    #[serde(default)]
    reason: String,
}

async fn indicate(mut ask: Ask) -> Reply {
    let register = may_read(&ask).await?;
    ask.may(&rules::INDICATE, &rules::object(&register))?;
    let sent: Json = ask.json().await?;
    let NewIndications { choosing, indications } = body(&sent)?;
    let given = indications.into_iter().map(|one| (one.recommendation, one.reason)).collect();
    let write = ask
        .app
        .store
        .write(ask.viewer.actor.clone(), move |change| Box::pin(actions::indicate(change, choosing, given)));
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show_indications(&ask, choosing, StatusCode::OK).await
}
