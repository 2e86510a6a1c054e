//! What was worked on: suggestions, proposals, choosings, requests, as they ended there.

use super::known;
use crate::archive::plan::{Fate, Ground};
use crate::archive::{Archive, Capacity, Choosing, Content, Proposal, Request, Said, Suggestion};
use crate::error::RegisterError;
use crate::order;
use crate::queries;
use crate::recommendation::beginning;
use crate::tables;
use kernel::{Date, Instant};
use serde_json::json;
use std::collections::HashSet;
use store::{Change, NewRecord, StoreError, values};
use uuid::Uuid;

pub async fn bring(change: &mut Change, archive: &Archive, ground: &Ground<'_>) -> Result<(), RegisterError> {
    for one in &archive.suggestions {
        if ground.suggestion(one) == Fate::Add {
            suggestion(change, one, ground).await?;
        }
    }
    for one in &archive.proposals {
        if ground.fate(one.id, [one.made]) == Fate::Add {
            proposal(change, one, ground).await?;
        }
    }
    for one in &archive.choosings {
        if ground.choosing(one) == Fate::Add {
            choosing(change, one, ground).await?;
        }
    }
    let answers = archive.requests.iter().flat_map(|one| &one.answers);
    let filed: Vec<Uuid> = answers.filter_map(|answer| answer.assessment).collect();
    let filed = queries::ids_here(change, &filed).await?;
    for one in &archive.requests {
        if ground.request(one) == Fate::Add {
            request(change, one, ground, &filed).await?;
        }
    }
    Ok(())
}

/// A moment that was checked when the archive was read.
fn micros(text: &str) -> i64 {
    Instant::parse(text).map_or(0, Instant::micros)
}

fn day(text: &str) -> String {
    Date::parse(text).map(|day| day.to_string()).unwrap_or_default()
}

fn some(ground: &Ground<'_>, person: Option<Uuid>) -> Result<Option<Uuid>, RegisterError> {
    person.map(|person| known(&ground.here, person)).transpose()
}

fn place(ground: &Ground<'_>, recommendation: Uuid) -> Uuid {
    ground.here.records.get(&recommendation).copied().unwrap_or(recommendation)
}

fn category(ground: &Ground<'_>, key: &str) -> Result<Uuid, RegisterError> {
    let found = ground.categories.key(key).and_then(|key| ground.vocabulary.category_by_key(key));
    found.map(|category| category.id).ok_or_else(|| RegisterError::not_there("category", key))
}

async fn suggestion(change: &mut Change, one: &Suggestion, ground: &Ground<'_>) -> Result<(), RegisterError> {
    let categories = |keys: &[String]| -> Result<Vec<Uuid>, RegisterError> {
        keys.iter().map(|key| category(ground, key)).collect()
    };
    let content = match &one.content {
        Content::Move { from, to } => order::Content::Move { from: categories(from)?, to: categories(to)? },
        Content::Merge { merged } => {
            order::Content::Merge { merged: merged.iter().map(|id| place(ground, *id)).collect() }
        }
        Content::Split { number, title, text } => order::Content::Split(order::Part {
            number: number.clone(),
            title: title.clone(),
            text: text.clone(),
        }),
    };
    let kept = serde_json::to_string(&content).map_err(|error| StoreError::Other(error.to_string()))?;
    let nobody = Said { person: None, at: String::new(), reason: String::new() };
    let undone = one.undone.as_ref().unwrap_or(&nobody);
    let made = one.made.map(|made| place(ground, made));
    let row = values![
        one.id,
        ground.vocabulary.register.id,
        place(ground, one.recommendation),
        content.kind().as_str(),
        kept,
        one.suggested.reason.as_str(),
        micros(&one.suggested.at),
        some(ground, one.suggested.person)?,
        one.state.as_str(),
        micros(&one.decided.at),
        some(ground, one.decided.person)?,
        one.decided.reason.as_str(),
        micros(&undone.at),
        some(ground, undone.person)?,
        undone.reason.as_str(),
        made
    ];
    change.insert(&tables::SUGGESTION, row).await?;
    let mut about = vec![place(ground, one.recommendation)];
    if let order::Content::Merge { merged } = &content {
        about.extend(merged);
    }
    about.extend(made);
    about.sort_unstable();
    about.dedup();
    for recommendation in about {
        change.insert(&tables::SUGGESTION_ABOUT, values![one.id, recommendation]).await?;
    }
    Ok(())
}

fn capacity(capacity: &Capacity) -> [&str; 3] {
    [&capacity.role, &capacity.group, &capacity.stakeholder_group]
}

async fn proposal(change: &mut Change, one: &Proposal, ground: &Ground<'_>) -> Result<(), RegisterError> {
    let [role, group, stakeholder_group] = capacity(&one.capacity);
    let row = values![
        one.id,
        ground.vocabulary.register.id,
        known(&ground.here, one.person)?,
        role,
        group,
        stakeholder_group,
        micros(&one.at),
        one.title.as_str(),
        one.text.as_str(),
        one.why.as_str(),
        one.language.as_str(),
        ground.categories.key(&one.category).unwrap_or(&one.category),
        "taken",
        micros(&one.decided.at),
        some(ground, one.decided.person)?,
        one.decided.reason.as_str(),
        place(ground, one.made)
    ];
    Ok(change.insert(&tables::PROPOSAL, row).await?)
}

async fn choosing(change: &mut Change, one: &Choosing, ground: &Ground<'_>) -> Result<(), RegisterError> {
    let register = &ground.vocabulary.register;
    change
        .add_record(NewRecord {
            id: one.id,
            kind: "choosing",
            title: &one.name,
            address: &format!("/register/choosings/{}", one.id),
            audience: &register.audience(),
            state: "closed",
        })
        .await?;
    let row = values![
        one.id,
        register.id,
        one.name.as_str(),
        one.about.as_str(),
        i64::from(one.most),
        i64::from(one.is_secret),
        day(&one.opens),
        day(&one.closes),
        micros(&one.at),
        micros(&one.closed),
        i64::from(one.could),
        // Whose it was there is no group here.
        ""
    ];
    change.insert(&tables::CHOOSING, row).await?;
    // Two of there may be one here.
    let mut placed = HashSet::new();
    for (position, choice) in (1_i64..).zip(&one.proposals) {
        let recommendation = place(ground, choice.recommendation);
        if !placed.insert(recommendation) {
            continue;
        }
        let row = values![
            one.id,
            recommendation,
            position,
            choice.standing.as_str(),
            choice.why.as_str(),
            json!(choice.references).to_string(),
            choice.notes.as_str()
        ];
        change.insert(&tables::CHOICE, row).await?;
    }
    let mut indicated = HashSet::new();
    for given in &one.indications {
        let (recommendation, person) =
            (place(ground, given.recommendation), known(&ground.here, given.person)?);
        if !indicated.insert((recommendation, person)) {
            continue;
        }
        let row = values![one.id, recommendation, person, given.reason.as_str(), micros(&one.at)];
        change.insert(&tables::INDICATION, row).await?;
    }
    Ok(())
}

/// Whom it went to is known by name alone, so it stands here as an office that nobody can write to.
async fn request(
    change: &mut Change,
    one: &Request,
    ground: &Ground<'_>,
    filed: &HashSet<Uuid>,
) -> Result<(), RegisterError> {
    let register = &ground.vocabulary.register;
    change
        .add_record(NewRecord {
            id: one.id,
            kind: "request",
            title: &beginning(&one.question, 90),
            address: &format!("/register/requests/{}", one.id),
            audience: &register.audience(),
            state: &one.state,
        })
        .await?;
    let row = values![
        one.id,
        register.id,
        one.kind.as_str(),
        one.question.as_str(),
        some(ground, one.asked_by)?,
        micros(&one.asked),
        "office",
        known(&ground.here, one.to)?,
        day(&one.due),
        one.state.as_str(),
        micros(&one.closed),
        one.reason.as_str(),
        micros(&one.asked),
        0_i64,
        "",
        0_i64
    ];
    change.insert(&tables::REQUEST, row).await?;
    let mut covers = HashSet::new();
    for covered in one.covers.iter().map(|id| place(ground, *id)) {
        if covers.insert(covered) {
            change.insert(&tables::REQUEST_COVER, values![one.id, covered]).await?;
        }
    }
    for answer in &one.answers {
        let [role, group, stakeholder_group] = capacity(&answer.capacity);
        let row = values![
            answer.id,
            one.id,
            micros(&answer.at),
            known(&ground.here, answer.person)?,
            role,
            group,
            stakeholder_group,
            answer.means.as_str(),
            answer.text.as_str(),
            answer.assessment.filter(|id| filed.contains(id))
        ];
        change.insert(&tables::REQUEST_ANSWER, row).await?;
    }
    Ok(())
}
