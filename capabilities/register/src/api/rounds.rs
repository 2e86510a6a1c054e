//! `/api/v1/rounds`: rounds as campaigns, how far they are, who goes through what.

use super::around::{counts, some};
use super::shape::{tag, weakly_tagged};
use super::{may_read, may_read_the_shelf, told, whole};
use crate::actions;
use crate::campaign::{self, Campaign, Guide, NewCampaign, Progress, Review, Share};
use crate::document::Round;
use crate::error::RegisterError;
use crate::pages::rounds::report::read as read_report;
use crate::queries;
use crate::rules::{self, KEEP_ROUNDS, READ_REGISTER, SET_PHASE, TAKE_REVIEW};
use crate::shelf::By;
use crate::vocabulary::{RoundRow, Vocabulary};
use http::{Method, StatusCode};
use kernel::Problem;
use people::party::PublicName;
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};
use std::collections::HashMap;
use store::BoxFuture;
use uuid::Uuid;
use web::once::{body, created, once};
use web::{Ask, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    let at = "/api/v1/rounds/{round}";
    let reviews = "/api/v1/rounds/{round}/reviews";
    let review = "/api/v1/rounds/{round}/reviews/{review}";
    routes
        .api(
            Method::GET,
            "/api/v1/rounds",
            &READ_REGISTER,
            told("Rounds of assessment, the latest first", None, "[Round]"),
            list,
        )
        .api(
            Method::POST,
            "/api/v1/rounds",
            &KEEP_ROUNDS,
            told(
                "Open a round: a new one, or one that came with a file or was closed",
                Some("NewRound"),
                "Round",
            ),
            open,
        )
        .api(Method::GET, at, &READ_REGISTER, told("One round, by its key or id", None, "Round"), one)
        .api(
            Method::PATCH,
            at,
            &KEEP_ROUNDS,
            told("Amend an open round; \"state\": \"closed\" closes it", Some("RoundAmendment"), "Round"),
            amend,
        )
        .api(
            Method::GET,
            "/api/v1/rounds/{round}/progress",
            &READ_REGISTER,
            told("How far a round is, by category and, for members, by person", None, "Progress"),
            progress,
        )
        .api(
            Method::GET,
            reviews,
            &TAKE_REVIEW,
            told("Who goes through what in a round, and who did", None, "[Review]"),
            list_reviews,
        )
        .api(
            Method::POST,
            reviews,
            &TAKE_REVIEW,
            told("Take a category, or as a coordinator give it to somebody", Some("NewReview"), "Review"),
            take,
        )
        .api(
            Method::DELETE,
            review,
            &TAKE_REVIEW,
            told("Give a review back: one's own, or as a coordinator anybody's", None, "Review"),
            give_back,
        )
        .api(
            Method::GET,
            "/api/v1/rounds/{round}/report",
            &READ_REGISTER,
            told("What a round found, by category, and who worked on it", None, "RoundReport"),
            report,
        )
        .api(
            Method::GET,
            "/api/v1/register/phase",
            &READ_REGISTER,
            told("The phase of the register", None, "Phase"),
            phase,
        )
        .api(
            Method::PUT,
            "/api/v1/register/phase",
            &SET_PHASE,
            told("Set the phase of the register; it holds at once", Some("Phase"), "Phase"),
            set_phase,
        )
}

pub(super) fn named<'v>(ask: &Ask, vocabulary: &'v Vocabulary) -> Result<&'v RoundRow, Problem> {
    let name = ask.part("round");
    let by_id = || vocabulary.round(name.parse().ok()?);
    let row = vocabulary.round_by_key(name).or_else(by_id);
    row.ok_or_else(|| Problem::not_found(format_args!("round {name:?}")))
}

fn shape(vocabulary: &Vocabulary, row: &RoundRow, recommendations: u64) -> Json {
    let campaign = vocabulary.campaign(row.id);
    let keys = |campaign: &Campaign| -> Vec<&str> {
        let known = campaign.categories.iter().filter_map(|id| vocabulary.category(*id));
        known.map(|category| category.key.as_str()).collect()
    };
    json!({
        "id": row.id,
        "key": row.round.key,
        "name": row.round.name,
        "assessed": row.round.assessed,
        "published": row.round.published,
        "state": match campaign {
            None => "kept",
            Some(campaign) if campaign.is_open() => "open",
            Some(_) => "closed",
        },
        "opened": campaign.map(|campaign| campaign.opened),
        "closed": campaign.and_then(|campaign| campaign.closed),
        "categories": campaign.map(keys).unwrap_or_default(),
        "guide": campaign.map(|campaign| json!({
            "navigate": campaign.guide.navigate,
            "process": campaign.guide.process,
            "contribute": campaign.guide.contribute,
        })),
        "recommendations": recommendations,
    })
}

/// What of a round can be amended: what is found in it meanwhile takes nobody's amendment away.
fn amendable(vocabulary: &Vocabulary, row: &RoundRow) -> i64 {
    tag(&shape(vocabulary, row, 0))
}

async fn list(ask: Ask) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(&ask).await?;
    let now = ask.app.store.clock().now();
    let counts = shelf.look(|books| counts(books, By::Round, now));
    let n = |row: &RoundRow| counts.get(&row.round.key).copied().unwrap_or(0);
    let data: Vec<Json> = vocabulary.rounds.iter().map(|row| shape(&vocabulary, row, n(row))).collect();
    whole(&ask, &data)
}

async fn show(ask: &Ask, key: &str, status: StatusCode) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(ask).await?;
    let now = ask.app.store.clock().now();
    let row =
        vocabulary.round_by_key(key).ok_or_else(|| Problem::not_found(format_args!("round {key:?}")))?;
    let n = shelf.look(|books| counts(books, By::Round, now)).get(&row.round.key).copied().unwrap_or(0);
    weakly_tagged(ask, status, &shape(&vocabulary, row, n), amendable(&vocabulary, row))
}

async fn one(ask: Ask) -> Reply {
    let (_, vocabulary) = may_read_the_shelf(&ask).await?;
    let key = named(&ask, &vocabulary)?.round.key.clone();
    show(&ask, &key, StatusCode::OK).await
}

/// A round as a program opens it, or what it amends.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    key: Option<String>,
    name: Option<String>,
    assessed: Option<String>,
    published: Option<String>,
    categories: Option<Vec<String>>,
    guide: Option<GivenGuide>,
    state: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenGuide {
    navigate: Option<String>,
    process: Option<String>,
    contribute: Option<String>,
}

impl Given {
    /// What stands, but for what is given.
    fn over(self, stands: NewCampaign) -> NewCampaign {
        let guide = self.guide.unwrap_or_default();
        NewCampaign {
            round: Round {
                key: self.key.unwrap_or(stands.round.key),
                name: self.name.unwrap_or(stands.round.name),
                assessed: self.assessed.unwrap_or(stands.round.assessed),
                published: self.published.unwrap_or(stands.round.published),
            },
            categories: self.categories.unwrap_or(stands.categories),
            guide: Guide {
                navigate: guide.navigate.unwrap_or(stands.guide.navigate),
                process: guide.process.unwrap_or(stands.guide.process),
                contribute: guide.contribute.unwrap_or(stands.guide.contribute),
            },
        }
    }
}

async fn open(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let given: Given = body(&sent)?;
    if given.state.as_deref().is_some_and(|state| state != "open") {
        let detail = "a round is opened with \"state\": \"open\", or without a state";
        return Err(Problem::new(kernel::ProblemKind::Unacceptable, detail));
    }
    let new = given.over(NewCampaign::default());
    let key = kernel::words::key_of(&new.round.key);
    once(&ask, &sent, move |change| Box::pin(async move { actions::open_round(change, new).await })).await?;
    created(format!("/api/v1/rounds/{key}"), show(&ask, &key, StatusCode::CREATED).await)
}

async fn amend(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let given: Given = body(&sent)?;
    let (_, vocabulary) = may_read_the_shelf(&ask).await?;
    let row = named(&ask, &vocabulary)?;
    let (id, key) = (row.id, row.round.key.clone());
    let headers = ask.headers.clone();
    let closes = match given.state.as_deref() {
        None | Some("open") => false,
        Some("closed") => true,
        Some(other) => {
            let detail = format!("{other:?} is no state of a round; it is open or closed");
            return Err(Problem::new(kernel::ProblemKind::Unacceptable, detail));
        }
    };
    changed(&ask, move |change| {
        Box::pin(async move {
            queries::hold_register(change).await?;
            let vocabulary = queries::vocabulary(change).await?;
            let row = vocabulary.round(id).ok_or_else(|| RegisterError::not_there("round", id))?;
            reply::check_match(&headers, amendable(&vocabulary, row))?;
            let campaign = vocabulary.campaign(id);
            let categories = campaign.map(|campaign| campaign.categories.clone()).unwrap_or_default();
            let known = categories.iter().filter_map(|id| vocabulary.category(*id));
            let stands = NewCampaign {
                round: row.round.clone(),
                categories: known.map(|category| category.key.clone()).collect(),
                guide: campaign.map(|campaign| campaign.guide.clone()).unwrap_or_default(),
            };
            let new = given.over(stands.clone());
            if new != stands || !closes {
                actions::amend_campaign(change, id, new).await?;
            }
            if closes {
                actions::close_round(change, id, "").await?;
            }
            Ok(())
        })
    })
    .await?;
    show(&ask, &key, StatusCode::OK).await
}

async fn changed<T: Send + 'static>(
    ask: &Ask,
    work: impl for<'c> FnOnce(&'c mut store::Change) -> BoxFuture<'c, Result<T, RegisterError>> + Send + 'static,
) -> Result<T, Problem> {
    ask.app.store.write(ask.viewer.actor.clone(), work).await.map_err(|error: RegisterError| error.into())
}

fn figures(progress: Progress) -> Map<String, Json> {
    let mut map = Map::new();
    let figures = [
        ("recommendations", progress.n),
        ("assessed", progress.assessed),
        ("pending", progress.pending),
        ("not_started", progress.not_started()),
        ("divergent", progress.divergent),
    ];
    map.extend(figures.into_iter().map(|(name, n)| (name.to_owned(), json!(n))));
    map
}

async fn progress(ask: Ask) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(&ask).await?;
    let row = named(&ask, &vocabulary)?;
    let within = vocabulary.campaign(row.id).map_or(&[][..], |campaign| campaign.categories.as_slice());
    let is_ours = ask.may(&TAKE_REVIEW, &rules::object(&vocabulary.register)).is_ok();
    let reviews = queries::reviews(&mut ask.app.store.read(), row.id).await?;
    let found = shelf.look(|books| books.in_round(row.id, within, &campaign::taken(&reviews)));
    let names = if is_ours {
        let people = found.people.iter().map(|(party, _)| *party);
        let mut all: Vec<Uuid> = people.chain(reviews.iter().map(|review| review.party)).collect();
        all.sort_unstable();
        all.dedup();
        people::queries::public_names(&mut ask.app.store.read(), &all).await?
    } else {
        HashMap::new()
    };
    let categories = found.categories.iter().filter_map(|part| {
        let category = vocabulary.category(part.category)?;
        let mut line = figures(part.progress);
        line.insert("key".into(), json!(category.key));
        line.insert("name".into(), json!(category.name));
        if is_ours {
            let held = reviews.iter().filter(|one| one.category == part.category && one.ended.is_none());
            let held = held.map(|one| {
                let mut review = review_shape(&vocabulary, &names, one);
                let share = part.people.iter().find(|(party, _)| *party == one.party);
                review["done"] = share_shape(share.map(|(_, share)| *share).unwrap_or_default());
                review
            });
            let held: Vec<Json> = held.collect();
            line.insert("reviews".into(), json!(held));
        }
        Some(Json::Object(line))
    });
    let categories: Vec<Json> = categories.collect();
    let mut said = json!({
        "round": row.round.key,
        "total": figures(found.whole),
        "categories": categories,
        "unfiled": figures(found.unfiled),
    });
    if is_ours {
        let line = |(party, share): &(Uuid, Share)| {
            let mut line = share_shape(*share);
            line["party"] = party_shape(&names, *party);
            line
        };
        said["people"] = found.people.iter().map(line).collect();
    }
    reply::json(&ask, StatusCode::OK, &said, None)
}

/// What one person has done.
fn share_shape(share: Share) -> Json {
    json!({
        "assessed": share.assessed,
        "pending": share.pending,
        "divergent": share.divergent,
        "not_started": share.not_started,
    })
}

fn party_shape(names: &HashMap<Uuid, PublicName>, party: Uuid) -> Json {
    json!({ "id": party, "name": names.get(&party).map_or("", |known| known.name.as_str()) })
}

fn review_shape(vocabulary: &Vocabulary, names: &HashMap<Uuid, PublicName>, review: &Review) -> Json {
    let category = vocabulary.category(review.category).map_or("", |category| category.key.as_str());
    json!({
        "id": review.id,
        "category": category,
        "party": party_shape(names, review.party),
        "due": some(&review.due.map(|due| due.to_string()).unwrap_or_default()),
        "since": review.since,
        "given_by": review.given_by,
        "ended": review.ended,
    })
}

async fn list_reviews(ask: Ask) -> Reply {
    let (_, vocabulary) = may_read_the_shelf(&ask).await?;
    let row = named(&ask, &vocabulary)?;
    let mut db = ask.app.store.read();
    let reviews = queries::reviews(&mut db, row.id).await?;
    let parties: Vec<Uuid> = reviews.iter().map(|review| review.party).collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    whole(&ask, &reviews.iter().map(|one| review_shape(&vocabulary, &names, one)).collect::<Vec<_>>())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewReview {
    category: String,
    due: Option<String>,
    /// Whose it is; left out: the asker's.
    party: Option<Uuid>,
}

async fn take(mut ask: Ask) -> Reply {
    let sent: Json = ask.json().await?;
    let new: NewReview = body(&sent)?;
    let (_, vocabulary) = may_read_the_shelf(&ask).await?;
    let row = named(&ask, &vocabulary)?;
    let (round, key) = (row.id, row.round.key.clone());
    let due = new.due.unwrap_or_default();
    let id = once(&ask, &sent, move |change| {
        Box::pin(async move {
            match new.party {
                None => actions::take_review(change, round, &new.category, &due).await,
                Some(party) => actions::give_review(change, round, &new.category, party, &due).await,
            }
        })
    })
    .await?;
    let address = format!("/api/v1/rounds/{key}/reviews/{id}");
    created(address, show_review(&ask, id, StatusCode::CREATED).await)
}

async fn show_review(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let mut db = ask.app.store.read();
    let review = queries::review(&mut db, id).await?;
    let review = review.ok_or_else(|| Problem::not_found(format_args!("review {id}")))?;
    let names = people::queries::public_names(&mut db, &[review.party]).await?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    reply::json(ask, status, &review_shape(&vocabulary, &names, &review), None)
}

async fn give_back(ask: Ask) -> Reply {
    let id = ask.id("review")?;
    may_read_the_shelf(&ask).await?;
    changed(&ask, move |change| {
        Box::pin(async move { actions::give_back_review(change, id).await.map(drop) })
    })
    .await?;
    show_review(&ask, id, StatusCode::OK).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Phase {
    phase: String,
}

async fn report(ask: Ask) -> Reply {
    let (shelf, vocabulary) = may_read_the_shelf(&ask).await?;
    let row = named(&ask, &vocabulary)?;
    let known = read_report(&ask.app, &shelf, row.id).await?;
    let known = known.ok_or_else(|| Problem::not_found(format_args!("round {:?}", row.round.key)))?;
    reply::json(&ask, StatusCode::OK, &known.json(), None)
}

async fn phase(ask: Ask) -> Reply {
    let register = may_read(&ask).await?;
    reply::json(&ask, StatusCode::OK, &json!({ "phase": register.phase }), None)
}

async fn set_phase(mut ask: Ask) -> Reply {
    let given: Json = ask.json().await?;
    let given: Phase = body(&given)?;
    let phase = given.phase.clone();
    changed(&ask, move |change| Box::pin(async move { actions::set_phase(change, &given.phase).await }))
        .await?;
    reply::json(&ask, StatusCode::OK, &json!({ "phase": phase }), None)
}
