//! The demonstration's working year: a round under way, what waits in it, and what was said about it.

use super::refused;
use crate::opening;
use crate::settings::Settings;
use ::people::letters::Tongues;
use discussion::actions::Around;
use discussion::comment::NewComment;
use kernel::time::DAY;
use kernel::{Actor, Capacity, Date, Language, Problem, ProblemKind, RecordRef};
use register::actions::{AnswerBy, NewSuggestion, Wanted};
use register::campaign::{Guide, NewCampaign};
use register::choosing::NewChoosing;
use register::document::{Promise, Round};
use register::recommendation::NewAction;
use register::request::{Means, NewAnswer, NewOffice, NewRequest};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{Change, Store};
use uuid::Uuid;

const YEAR: &str = include_str!("../../demo/year.json");
/// Where the demonstration's accounts have their addresses.
const PLACE: &str = "example.org";

#[derive(Deserialize)]
struct Year {
    round: UnderWay,
    reviews: Vec<Review>,
    requests: Vec<Request>,
    suggestions: Vec<Suggestion>,
    choosing: Choosing,
    actions: Vec<Action>,
    comments: Vec<Comment>,
}

/// Days are counted from the day on which the demonstration is made, so that it is never out of date.
#[derive(Deserialize)]
struct UnderWay {
    key: String,
    published_in: i64,
    categories: Vec<String>,
    navigate: String,
    process: String,
    contribute: String,
}

#[derive(Deserialize)]
struct Review {
    who: String,
    category: String,
    due_in: i64,
}

#[derive(Deserialize)]
struct Request {
    who: String,
    covers: Vec<Uuid>,
    question: String,
    office: String,
    email: String,
    due_in: i64,
    /// Empty: nobody has answered yet.
    answer: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Suggestion {
    Move {
        who: String,
        #[serde(rename = "move")]
        moved: Uuid,
        to: Vec<String>,
        reason: String,
    },
    Merge {
        who: String,
        merge: Vec<Uuid>,
        into: Uuid,
        reason: String,
    },
}

#[derive(Deserialize)]
struct Choosing {
    who: String,
    name: String,
    about: String,
    most: u32,
    closes_in: i64,
    proposals: Vec<Uuid>,
    indications: Vec<Indication>,
}

#[derive(Deserialize)]
struct Indication {
    who: String,
    of: Uuid,
    reason: String,
}

#[derive(Deserialize)]
struct Action {
    on: Uuid,
    task: String,
    responsible: Vec<String>,
    due_in: i64,
    state: String,
    needed: String,
    amount: String,
    currency: String,
    promised: Vec<Promise>,
}

/// Few are the members' own: they count towards their pace, and whoever looks around as a member comments at once.
#[derive(Deserialize)]
struct Comment {
    who: String,
    /// `recommendation:ID`, or `round:KEY`.
    on: String,
    text: String,
    answers: Vec<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    who: String,
    text: String,
}

/// Adds the year to a demonstration that was just made: all of it, or nothing. It is looked at without it as well.
pub async fn add(store: &Store, settings: &Settings, public_url: String) -> Result<(), Problem> {
    let year: Year = serde_json::from_str(YEAR).map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the demonstration's year.json cannot be read: {error}"))
    })?;
    let transport = settings.transport()?;
    let app = opening::post_room(store.clone(), settings.options(public_url), transport).await?;
    let (tongues, around) = (Tongues::of(&app), Around::of(&app));
    store
        .write(Actor::Operator, move |change| {
            Box::pin(async move { play(change, &year, &tongues, &around).await })
        })
        .await
}

async fn play(change: &mut Change, year: &Year, tongues: &Tongues, around: &Around) -> Result<(), Problem> {
    let round = open(change, &year.round).await?;
    for review in &year.reviews {
        act(change, &review.who).await?;
        let due = day(change, review.due_in);
        register::actions::take_review(change, round, &review.category, &due).await?;
    }
    for request in &year.requests {
        ask(change, tongues, request).await?;
    }
    for suggestion in &year.suggestions {
        suggest(change, suggestion).await?;
    }
    choose(change, &year.choosing).await?;
    act(change, "coordinator").await?;
    for action in &year.actions {
        let new = NewAction {
            task: action.task.clone(),
            responsible: action.responsible.clone(),
            due: day(change, action.due_in),
            state: action.state.clone(),
            needed: action.needed.clone(),
            amount: action.amount.clone(),
            currency: action.currency.clone(),
            promised: action.promised.clone(),
            evidence: Vec::new(),
        };
        register::actions::add_action(change, action.on, new).await?;
    }
    for comment in &year.comments {
        say(change, around, comment, round).await?;
    }
    Ok(())
}

/// From here on it is this account's holder who acts.
async fn act(change: &mut Change, who: &str) -> Result<(), Problem> {
    let nobody = || refused([format!("there is no account {who:?}")].into_iter());
    let email = format!("{who}@{PLACE}");
    let account = ::people::queries::account_by_email(change, &email).await?.ok_or_else(nobody)?;
    let now = change.now();
    let known = ::people::queries::person_of_account(change, account.id, now).await?.ok_or_else(nobody)?;
    change.act_as(Actor::Person(known.person));
    Ok(())
}

/// The day so many days from now: `2026-11-22`.
fn day(change: &Change, days: i64) -> String {
    Date::of(change.now().plus(days * DAY)).to_string()
}

async fn open(change: &mut Change, described: &UnderWay) -> Result<Uuid, Problem> {
    act(change, "coordinator").await?;
    let published = day(change, described.published_in);
    let round = Round { key: described.key.clone(), published, ..Round::default() };
    let guide = Guide {
        navigate: described.navigate.clone(),
        process: described.process.clone(),
        contribute: described.contribute.clone(),
    };
    let new = NewCampaign { round, categories: described.categories.clone(), guide };
    Ok(register::actions::open_round(change, new).await?)
}

async fn ask(change: &mut Change, tongues: &Tongues, request: &Request) -> Result<(), Problem> {
    act(change, &request.who).await?;
    let office =
        NewOffice { name: request.office.clone(), email: request.email.clone(), language: "en".into() };
    let new = NewRequest {
        kind: "information".to_owned(),
        question: request.question.clone(),
        covers: request.covers.clone(),
        addressee: String::new(),
        office,
        due: day(change, request.due_in),
    };
    let id = change.id();
    register::actions::make_request(change, tongues, id, new).await?;
    if request.answer.is_empty() {
        return Ok(());
    }
    let by = AnswerBy { means: Means::Mail, addresses: vec![request.email.clone()] };
    let answer = NewAnswer { text: request.answer.clone(), ..NewAnswer::default() };
    let of_answer = change.id();
    Ok(register::actions::answer_by_letter(change, tongues, id, of_answer, &by, answer).await?)
}

async fn suggest(change: &mut Change, suggestion: &Suggestion) -> Result<(), Problem> {
    let (who, recommendation, wanted, reason) = match suggestion {
        Suggestion::Move { who, moved, to, reason } => (who, *moved, Wanted::Move(to.clone()), reason),
        Suggestion::Merge { who, merge, into, reason } => (who, *into, Wanted::Merge(merge.clone()), reason),
    };
    act(change, who).await?;
    let new = NewSuggestion { id: None, recommendation, wanted, reason: reason.clone(), directly: false };
    register::actions::suggest(change, new).await?;
    Ok(())
}

async fn choose(change: &mut Change, choosing: &Choosing) -> Result<(), Problem> {
    act(change, &choosing.who).await?;
    let new = NewChoosing {
        id: None,
        name: choosing.name.clone(),
        about: choosing.about.clone(),
        recommendations: choosing.proposals.clone(),
        most: choosing.most,
        is_secret: true,
        opens: String::new(),
        closes: day(change, choosing.closes_in),
        group: String::new(),
    };
    let id = register::actions::open_choosing(change, new).await?;
    let mut given: BTreeMap<&str, Vec<(Uuid, String)>> = BTreeMap::new();
    for one in &choosing.indications {
        given.entry(&one.who).or_default().push((one.of, one.reason.clone()));
    }
    for (who, indications) in given {
        act(change, who).await?;
        register::actions::indicate(change, id, indications).await?;
    }
    Ok(())
}

async fn say(change: &mut Change, around: &Around, comment: &Comment, round: Uuid) -> Result<(), Problem> {
    let unknown = || refused([format!("a comment is on {:?}", comment.on)].into_iter());
    let (kind, key) = comment.on.split_once(':').ok_or_else(unknown)?;
    let id = if kind == "round" { round } else { Uuid::parse_str(key).map_err(|_| unknown())? };
    let on = RecordRef::new(kind.to_owned(), id);
    let first = one_comment(change, around, &on, (&comment.who, &comment.text), None).await?;
    for answer in &comment.answers {
        one_comment(change, around, &on, (&answer.who, &answer.text), Some(first)).await?;
    }
    Ok(())
}

async fn one_comment(
    change: &mut Change,
    around: &Around,
    on: &RecordRef,
    (who, text): (&str, &str),
    reply_to: Option<Uuid>,
) -> Result<Uuid, Problem> {
    act(change, who).await?;
    let new = NewComment {
        on: on.clone(),
        text: text.to_owned(),
        reply_to,
        quote: None,
        capacity: Capacity::default(),
        language: Language::english().to_string(),
        mentions: Vec::new(),
    };
    let id = change.id();
    Ok(discussion::actions::add_comment(change, around, id, new).await?)
}
