//! The working year: opening and closing a round, its guide, who goes through what, and the phase of the register.

use super::allow;
use super::vocabulary::{insert_round, known_phase, told};
use crate::campaign::{Campaign, NewCampaign, Review};
use crate::document::Round;
use crate::error::RegisterError;
use crate::letters;
use crate::period::Period;
use crate::queries;
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::words::key_of;
use kernel::{Audience, Complaint, Date, Problem, ProblemKind, RecordRef};
use serde_json::{Value as Json, json};
use store::{Change, NewEvent, StoreError, values};
use uuid::Uuid;

/// Writes down what happened to a round. Who goes through what in it is the business of those who do, and of no reader
/// of the log.
pub(super) async fn of_round(
    change: &mut Change,
    audience: &Audience,
    round: Uuid,
    kind: &'static str,
    data: Json,
) -> Result<(), StoreError> {
    change.touch_record(round).await?;
    let record = RecordRef::new("round", round);
    change.event(NewEvent { kind, record, audience: audience.clone(), data }).await
}

/// What is asked of a round that is not worked on.
fn not_open(key: &str) -> RegisterError {
    let detail = format!("the round {key:?} is not open");
    Problem::new(ProblemKind::Conflict, detail).said_by("register-round-not-open").into()
}

/// Opens a round: a new one, one that is known from files, or one that was closed before (it goes on then).
pub async fn open_round(change: &mut Change, new: NewCampaign) -> Result<Uuid, RegisterError> {
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ROUNDS, &vocabulary)?;
    let categories = sound(&vocabulary, &new)?;
    let key = key_of(&new.round.key);
    let known = vocabulary.round_by_key(&key).map(|row| row.id);
    let campaign = known.and_then(|id| vocabulary.campaign(id));
    if campaign.is_some_and(Campaign::is_open) {
        let detail = format!("the round {key:?} is open already");
        return Err(RegisterError::Complaints(vec![
            Complaint::new("key", "register-round-open-already", detail).naming(key),
        ]));
    }
    let round = Round { key, assessed: Period::kept(&new.round.assessed), ..new.round };
    let id = match known {
        Some(id) => {
            let stands = vocabulary.round(id).map(|row| row.round.clone()).unwrap_or_default();
            amend_dates(change, id, &stands, &round).await?;
            id
        }
        None => insert_round(change, &vocabulary.register, &round).await?,
    };
    let opened = change.now();
    let campaign = Campaign { round: id, opened, closed: None, categories, guide: new.guide };
    queries::set_campaign(change, &campaign).await?;
    change.set_record_state(id, "open").await?;
    let data = json!({ "categories": campaign.categories });
    of_round(change, &vocabulary.register.audience(), id, "round-opened", data).await?;
    Ok(id)
}

/// Categories by id, or everything wrong with what was given.
fn sound(vocabulary: &Vocabulary, new: &NewCampaign) -> Result<Vec<Uuid>, RegisterError> {
    let mut wrong = new.complaints();
    let mut categories = Vec::new();
    for name in &new.categories {
        match vocabulary.category_named(name) {
            Some(known) if categories.contains(&known.id) => {}
            Some(known) => categories.push(known.id),
            None => {
                let detail = format!("there is no category {name:?}");
                wrong.push(Complaint::new("categories", "register-category-not-there", detail).naming(name));
            }
        }
    }
    if wrong.is_empty() { Ok(categories) } else { Err(RegisterError::Complaints(wrong)) }
}

/// Name and dates of a round that is known: what is not given stays.
async fn amend_dates(
    change: &mut Change,
    id: Uuid,
    stands: &Round,
    given: &Round,
) -> Result<(), RegisterError> {
    let or = |given: &String, stands: &String| if given.is_empty() { stands.clone() } else { given.clone() };
    let round = Round {
        key: stands.key.clone(),
        name: or(&given.name, &stands.name),
        assessed: or(&given.assessed, &stands.assessed),
        published: or(&given.published, &stands.published),
    };
    if round != *stands {
        queries::set_round(change, id, &round).await?;
        let title = if round.name.is_empty() { &round.key } else { &round.name };
        change.retitle_record(id, title).await?;
    }
    Ok(())
}

/// Amends an open round: its name, dates, categories and guide.
pub async fn amend_campaign(change: &mut Change, id: Uuid, new: NewCampaign) -> Result<(), RegisterError> {
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ROUNDS, &vocabulary)?;
    let (round, campaign) = worked_on(&vocabulary, id)?;
    let assessed = Period::kept(&new.round.assessed);
    let new = NewCampaign { round: Round { key: round.key.clone(), assessed, ..new.round }, ..new };
    let categories = sound(&vocabulary, &new)?;
    if new.round != round {
        queries::set_round(change, id, &new.round).await?;
        let title = if new.round.name.is_empty() { &new.round.key } else { &new.round.name };
        change.retitle_record(id, title).await?;
    }
    queries::set_campaign(change, &Campaign { categories, guide: new.guide, ..campaign }).await?;
    of_round(change, &vocabulary.register.audience(), id, "round-amended", json!({})).await?;
    Ok(())
}

/// The round and its campaign, while it is open.
fn worked_on(vocabulary: &Vocabulary, id: Uuid) -> Result<(Round, Campaign), RegisterError> {
    let row = vocabulary.round(id).ok_or_else(|| RegisterError::not_there("round", id))?;
    let campaign = vocabulary.campaign(id).filter(|campaign| campaign.is_open());
    let campaign = campaign.ok_or_else(|| not_open(&row.round.key))?;
    Ok((row.round.clone(), campaign.clone()))
}

/// Closes a round: who still had something to go through has it no longer. `published`: the day of its publication, kept
/// where the round has none yet.
pub async fn close_round(change: &mut Change, id: Uuid, published: &str) -> Result<(), RegisterError> {
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ROUNDS, &vocabulary)?;
    let (round, campaign) = worked_on(&vocabulary, id)?;
    if !published.is_empty() {
        if let Err(error) = Date::parse(published) {
            let wrong = Complaint::new("published", "register-date-unknown", error.to_string());
            return Err(RegisterError::Complaints(vec![wrong]));
        }
        let dated = Round { published: published.to_owned(), ..Round::default() };
        amend_dates(change, id, &round, &dated).await?;
    }
    let now = change.now();
    queries::set_campaign(change, &Campaign { closed: Some(now), ..campaign }).await?;
    queries::end_reviews_of(change, id, now).await?;
    change.set_record_state(id, "closed").await?;
    of_round(change, &vocabulary.register.audience(), id, "round-closed", json!({})).await?;
    Ok(())
}

/// Sets the phase of the register. Who reads and contributes follows from it at once; that it is the same again is told
/// to nobody.
pub async fn set_phase(change: &mut Change, phase: &str) -> Result<(), RegisterError> {
    queries::hold_register(change).await?;
    let register = queries::needed_register(change).await?;
    kernel::may(change.actor(), &rules::SET_PHASE, &rules::object(&register))?;
    known_phase(phase)?;
    if register.phase == phase {
        return Ok(());
    }
    queries::set_phase(change, register.id, phase).await?;
    change.touch_record(register.id).await?;
    told(change, register.id, "phase-set", json!({ "from": register.phase, "to": phase })).await?;
    Ok(())
}

/// Takes a category upon oneself in a round, until a day that may be left open. Taken twice, it is taken once, with the
/// later word on when.
pub async fn take_review(
    change: &mut Change,
    round: Uuid,
    category: &str,
    due: &str,
) -> Result<Uuid, RegisterError> {
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::TAKE_REVIEW, &vocabulary)?;
    let party = change.actor().party().ok_or_else(nobody)?;
    enter_review(change, &vocabulary, round, category, party, due, None).await
}

/// Gives somebody a category to go through.
pub async fn give_review(
    change: &mut Change,
    round: Uuid,
    category: &str,
    party: Uuid,
    due: &str,
) -> Result<Uuid, RegisterError> {
    queries::hold_register(change).await?;
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ROUNDS, &vocabulary)?;
    let known = people::queries::party(change, party).await?;
    if known.is_none_or(|known| known.is_erased) {
        let wrong = Complaint::new("party", "register-party-not-there", format!("there is nobody {party}"));
        return Err(RegisterError::Complaints(vec![wrong]));
    }
    let giver = change.actor().party();
    enter_review(change, &vocabulary, round, category, party, due, giver).await
}

fn nobody() -> RegisterError {
    let detail = "a review is taken by a person; name one";
    RegisterError::Complaints(vec![Complaint::new("party", "register-party-not-there", detail)])
}

async fn enter_review(
    change: &mut Change,
    vocabulary: &Vocabulary,
    round: Uuid,
    category: &str,
    party: Uuid,
    due: &str,
    given_by: Option<Uuid>,
) -> Result<Uuid, RegisterError> {
    let (_, campaign) = worked_on(vocabulary, round)?;
    let mut wrong = Vec::new();
    let known = vocabulary.category_named(category);
    match known {
        None => {
            let detail = format!("there is no category {category:?}");
            wrong.push(Complaint::new("category", "register-category-not-there", detail).naming(category));
        }
        Some(known) if !campaign.covers(known.id) => {
            let detail = format!("this round does not go through {:?}", known.name);
            wrong.push(
                Complaint::new("category", "register-category-not-in-round", detail).naming(&known.name),
            );
        }
        Some(_) => {}
    }
    if !due.is_empty()
        && let Err(error) = Date::parse(due)
    {
        wrong.push(Complaint::new("due", "register-date-unknown", error.to_string()));
    }
    let Some(category) = known.filter(|_| wrong.is_empty()) else {
        return Err(RegisterError::Complaints(wrong));
    };
    let reviews = queries::reviews(change, round).await?;
    let stands =
        reviews.iter().find(|one| one.ended.is_none() && one.party == party && one.category == category.id);
    let id = match stands {
        Some(stands) => {
            queries::set_review_due(change, stands.id, due).await?;
            stands.id
        }
        None => {
            let (id, now) = (change.id(), change.now().micros());
            let row = values![id, round, category.id, party, due, now, given_by, 0_i64, 0_i64];
            change.insert(&tables::REVIEW, row).await?;
            id
        }
    };
    let data = json!({ "review": id, "category": category.key, "party": party, "due": due });
    let kind = if given_by.is_some() { "review-given" } else { "review-taken" };
    of_round(change, &Audience::Internal, round, kind, data).await?;
    Ok(id)
}

/// Gives a review back: one's own, or as a coordinator anybody's.
pub async fn give_back_review(change: &mut Change, id: Uuid) -> Result<Review, RegisterError> {
    change.hold(&tables::REVIEW, id).await?;
    let vocabulary = queries::vocabulary(change).await?;
    let review = queries::review(change, id).await?;
    let review = review.ok_or_else(|| RegisterError::not_there("review", id))?;
    if change.actor().party() != Some(review.party) {
        allow(change, &rules::KEEP_ROUNDS, &vocabulary)?;
    }
    if review.ended.is_some() {
        return Ok(review);
    }
    let now = change.now();
    queries::end_review(change, id, now).await?;
    let category = vocabulary.category(review.category).map_or("", |category| category.key.as_str());
    let data = json!({ "review": id, "category": category, "party": review.party });
    of_round(change, &Audience::Internal, review.round, "review-given-back", data).await?;
    Ok(review)
}

/// Reminds whoever goes through a category of it, by a letter in their language. Once a day at most.
pub async fn remind_of_review(
    change: &mut Change,
    id: Uuid,
    tongues: &people::letters::Tongues,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ROUNDS, &vocabulary)?;
    change.hold(&tables::REVIEW, id).await?;
    let review = queries::review(change, id).await?;
    let review = review.ok_or_else(|| RegisterError::not_there("review", id))?;
    let (round, _) = worked_on(&vocabulary, review.round)?;
    let now = change.now();
    if !review.may_be_reminded_of(now) {
        let detail = "they were reminded less than a day ago, or have it no longer";
        return Err(Problem::new(ProblemKind::Conflict, detail).said_by("rounds-reminded-already").into());
    }
    let category = vocabulary.category(review.category);
    let category = category.ok_or_else(|| RegisterError::not_there("category", review.category))?;
    queries::set_review_reminded(change, id, now).await?;
    // Whoever has no account, or was erased, is written to by nobody.
    if let Some(t) = tongues.of_parties(change, &[review.party]).await?.remove(&review.party) {
        let mut letter = letters::reminder(&t, &tongues.forum, &round, category, &review);
        letter.only_for_readers_of = vec![RecordRef::new("register", vocabulary.register.id)];
        people::letters::ask(change, &letter).await?;
    }
    let data = json!({ "review": id, "category": category.key, "party": review.party });
    of_round(change, &Audience::Internal, review.round, "review-reminded", data).await?;
    Ok(())
}
