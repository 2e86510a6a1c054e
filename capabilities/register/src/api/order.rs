//! Moves, merges and splits: suggested by members, decided by coordinators, merges undone.

use super::{may_read, told, whole};
use crate::actions::{self, NewSuggestion, Wanted};
use crate::error::RegisterError;
use crate::order::{Content, Kind, Part, Said, Suggestion, Verdict};
use crate::queries::{self, Suggested};
use crate::rules;
use crate::vocabulary::Vocabulary;
use http::{Method, StatusCode};
use kernel::{Instant, Problem};
use people::party::PublicName;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::HashMap;
use store::StoreError;
use uuid::Uuid;
use web::once::{body, created, once};
use web::{Ask, Operation, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    merges_of(splits_of(moves_of(routes)))
}

fn decision(summary: &'static str) -> Operation {
    told(summary, Some("Decision"), "Suggestion")
}

fn moves_of(routes: Routes) -> Routes {
    let (suggest, decide) = (&rules::SUGGEST_ORDER, &rules::DECIDE_ORDER);
    routes
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/moves",
            &rules::READ_REGISTER,
            told(
                "Moves to other categories that were suggested, with what was decided",
                None,
                "[Suggestion]",
            ),
            moves,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/moves",
            suggest,
            told("Suggest a move; a coordinator may do it directly", Some("NewMove"), "Suggestion"),
            suggest_move,
        )
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/moves/{move}",
            &rules::READ_REGISTER,
            told("One move", None, "Suggestion"),
            one_move,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/moves/{move}/decision",
            decide,
            decision("Accept or decline a move"),
            decide_move,
        )
}

fn splits_of(routes: Routes) -> Routes {
    let (suggest, decide) = (&rules::SUGGEST_ORDER, &rules::DECIDE_ORDER);
    routes
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/splits",
            &rules::READ_REGISTER,
            told("Splits that were suggested, with what was decided", None, "[Suggestion]"),
            splits,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/splits",
            suggest,
            told(
                "Suggest that a part of its words be a recommendation of its own",
                Some("NewSplit"),
                "Suggestion",
            ),
            suggest_split,
        )
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}/splits/{split}",
            &rules::READ_REGISTER,
            told("One split", None, "Suggestion"),
            one_split,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/splits/{split}/decision",
            decide,
            decision("Accept or decline a split"),
            decide_split,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations/{id}/splits/{split}/undo",
            decide,
            told(
                "Take a split back: the whole stands for its part again, and nothing is lost",
                Some("Undoing"),
                "Suggestion",
            ),
            undo_split,
        )
}

fn merges_of(routes: Routes) -> Routes {
    let (suggest, decide) = (&rules::SUGGEST_ORDER, &rules::DECIDE_ORDER);
    routes
        .api(
            Method::GET,
            "/api/v1/merges",
            &rules::READ_REGISTER,
            told("All merges that were suggested, with what was decided", None, "[Suggestion]"),
            merges,
        )
        .api(
            Method::POST,
            "/api/v1/merges",
            suggest,
            told("Suggest a merge; a coordinator may do it directly", Some("NewMerge"), "Suggestion"),
            suggest_merge,
        )
        .api(
            Method::GET,
            "/api/v1/merges/{id}",
            &rules::READ_REGISTER,
            told("One merge", None, "Suggestion"),
            one_merge,
        )
        .api(
            Method::POST,
            "/api/v1/merges/{id}/decision",
            decide,
            decision("Accept or decline a merge"),
            decide_merge,
        )
        .api(
            Method::POST,
            "/api/v1/merges/{id}/undo",
            decide,
            told("Take a merge back: everything is as it was", Some("Undoing"), "Suggestion"),
            undo_merge,
        )
}

#[derive(Debug, Serialize)]
struct Shape<'a> {
    id: Uuid,
    kind: &'static str,
    /// What is moved or split; in a merge the one that stands.
    recommendation: Uuid,
    /// Names of the categories of a move.
    from: Vec<&'a str>,
    to: Vec<&'a str>,
    /// What a merge merges.
    merged: &'a [Uuid],
    part: Option<&'a Part>,
    reason: &'a str,
    suggested_by: &'a str,
    at: Instant,
    state: &'static str,
    decision: Option<SaidShape<'a>>,
    undone: Option<SaidShape<'a>>,
    /// What a split made.
    made: Option<Uuid>,
}

#[derive(Debug, Serialize)]
struct SaidShape<'a> {
    reason: &'a str,
    by: &'a str,
    at: Instant,
}

type Names = HashMap<Uuid, PublicName>;

fn shape<'a>(one: &'a Suggestion, vocabulary: &'a Vocabulary, names: &'a Names) -> Shape<'a> {
    let name =
        |party: Option<Uuid>| party.and_then(|party| names.get(&party)).map_or("", |known| &*known.name);
    let said = |said: &'a Said| SaidShape { reason: &said.reason, by: name(said.party), at: said.at };
    let categories = |ids: &[Uuid]| -> Vec<&'a str> {
        ids.iter().filter_map(|id| Some(vocabulary.category(*id)?.name.as_str())).collect()
    };
    let (mut from, mut to, mut merged, mut part): (Vec<_>, Vec<_>, &[Uuid], _) = (vec![], vec![], &[], None);
    match &one.content {
        Content::Move { from: ids, to: others } => (from, to) = (categories(ids), categories(others)),
        Content::Merge { merged: ids } => merged = ids,
        Content::Split(words) => part = Some(words),
    }
    Shape {
        id: one.id,
        kind: one.content.kind().as_str(),
        recommendation: one.recommendation,
        from,
        to,
        merged,
        part,
        reason: &one.suggested.reason,
        suggested_by: name(one.suggested.party),
        at: one.suggested.at,
        state: one.state.as_str(),
        decision: one.decided.as_ref().map(said),
        undone: one.undone.as_ref().map(said),
        made: one.made,
    }
}

async fn named(ask: &Ask, all: &[Suggestion]) -> Result<Names, StoreError> {
    let said = all.iter().flat_map(|one| {
        [Some(&one.suggested), one.decided.as_ref(), one.undone.as_ref()].into_iter().flatten()
    });
    let mut parties: Vec<Uuid> = said.filter_map(|said| said.party).collect();
    parties.sort_unstable();
    parties.dedup();
    people::queries::public_names(&mut ask.app.store.read(), &parties).await
}

/// Those of one kind about the recommendation of this address.
async fn of_kind(ask: Ask, kind: Kind) -> Reply {
    may_read(&ask).await?;
    let id = ask.id("id")?;
    let mut db = ask.app.store.read();
    if queries::recommendation(&mut db, id).await?.is_none() {
        return Err(Problem::not_found(format_args!("recommendation {id}")));
    }
    let mut all = queries::suggestions(&mut db, Suggested::About(id)).await?;
    all.retain(|one| one.content.kind() == kind);
    let (vocabulary, names) = (queries::vocabulary(&mut db).await?, named(&ask, &all).await?);
    whole(&ask, &all.iter().map(|one| shape(one, &vocabulary, &names)).collect::<Vec<_>>())
}

async fn moves(ask: Ask) -> Reply {
    of_kind(ask, Kind::Move).await
}

async fn splits(ask: Ask) -> Reply {
    of_kind(ask, Kind::Split).await
}

async fn merges(ask: Ask) -> Reply {
    may_read(&ask).await?;
    let mut db = ask.app.store.read();
    let all = queries::suggestions(&mut db, Suggested::Merges).await?;
    let (vocabulary, names) = (queries::vocabulary(&mut db).await?, named(&ask, &all).await?);
    whole(&ask, &all.iter().map(|one| shape(one, &vocabulary, &names)).collect::<Vec<_>>())
}

async fn one(ask: Ask, part: &str, kind: Kind) -> Reply {
    may_read(&ask).await?;
    let id = known(&ask, part, kind).await?.id;
    show(&ask, id, StatusCode::OK).await
}

async fn one_merge(ask: Ask) -> Reply {
    one(ask, "id", Kind::Merge).await
}

async fn one_move(ask: Ask) -> Reply {
    one(ask, "move", Kind::Move).await
}

async fn one_split(ask: Ask) -> Reply {
    one(ask, "split", Kind::Split).await
}

/// The suggestion of this address, of this kind and about the recommendation that stands there too.
async fn known(ask: &Ask, part: &str, kind: Kind) -> Result<Suggestion, Problem> {
    let id = ask.id(part)?;
    let about = if kind == Kind::Merge { None } else { Some(ask.id("id")?) };
    let found = queries::suggestion(&mut ask.app.store.read(), id).await?;
    let is_meant = |one: &Suggestion| {
        one.content.kind() == kind && about.is_none_or(|about| one.recommendation == about)
    };
    found.filter(is_meant).ok_or_else(|| Problem::not_found(format_args!("{} {id}", kind.as_str())))
}

async fn show(ask: &Ask, id: Uuid, status: StatusCode) -> Reply {
    let mut db = ask.app.store.read();
    let one = queries::suggestion(&mut db, id).await?;
    let one = one.ok_or_else(|| Problem::not_found(format_args!("suggestion {id}")))?;
    let vocabulary = queries::vocabulary(&mut db).await?;
    let names = named(ask, std::slice::from_ref(&one)).await?;
    reply::json(ask, status, &shape(&one, &vocabulary, &names), None)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NewMove {
    categories: Vec<String>,
    reason: String,
    directly: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NewSplit {
    text: String,
    number: String,
    title: String,
    reason: String,
    directly: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewMerge {
    into: Uuid,
    merged: Vec<Uuid>,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    directly: bool,
}

/// Whoever may not is told so before anything else.
async fn may_suggest(ask: &Ask) -> Result<(), Problem> {
    let register = may_read(ask).await?;
    ask.may(&rules::SUGGEST_ORDER, &rules::object(&register))
}

async fn suggest_move(mut ask: Ask) -> Reply {
    may_suggest(&ask).await?;
    let sent: Json = ask.json().await?;
    let NewMove { categories, reason, directly } = body(&sent)?;
    let recommendation = ask.id("id")?;
    let new = NewSuggestion { id: None, recommendation, wanted: Wanted::Move(categories), reason, directly };
    add(&ask, &sent, new, |id| format!("/api/v1/recommendations/{recommendation}/moves/{id}")).await
}

async fn suggest_split(mut ask: Ask) -> Reply {
    may_suggest(&ask).await?;
    let sent: Json = ask.json().await?;
    let NewSplit { text, number, title, reason, directly } = body(&sent)?;
    let recommendation = ask.id("id")?;
    let wanted = Wanted::Split(Part { number, title, text });
    let new = NewSuggestion { id: None, recommendation, wanted, reason, directly };
    add(&ask, &sent, new, |id| format!("/api/v1/recommendations/{recommendation}/splits/{id}")).await
}

async fn suggest_merge(mut ask: Ask) -> Reply {
    may_suggest(&ask).await?;
    let sent: Json = ask.json().await?;
    let NewMerge { into, merged, reason, directly } = body(&sent)?;
    let new =
        NewSuggestion { id: None, recommendation: into, wanted: Wanted::Merge(merged), reason, directly };
    add(&ask, &sent, new, |id| format!("/api/v1/merges/{id}")).await
}

async fn add(ask: &Ask, sent: &Json, new: NewSuggestion, address: impl FnOnce(Uuid) -> String) -> Reply {
    let id = once(ask, sent, move |change| Box::pin(actions::suggest(change, new))).await?;
    created(address(id), show(ask, id, StatusCode::CREATED).await)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Decision {
    verdict: Verdict,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    anyway: bool,
}

async fn decide(mut ask: Ask, part: &'static str, kind: Kind) -> Reply {
    may_read(&ask).await?;
    let sent: Json = ask.json().await?;
    let Decision { verdict, reason, anyway } = body(&sent)?;
    let id = known(&ask, part, kind).await?.id;
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::decide(change, id, verdict, &reason, anyway).await })
    });
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}

async fn decide_move(ask: Ask) -> Reply {
    decide(ask, "move", Kind::Move).await
}

async fn decide_split(ask: Ask) -> Reply {
    decide(ask, "split", Kind::Split).await
}

async fn decide_merge(ask: Ask) -> Reply {
    decide(ask, "id", Kind::Merge).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Undoing {
    #[serde(default)]
    reason: String,
}

async fn undo_merge(ask: Ask) -> Reply {
    undo(ask, "id", Kind::Merge).await
}

async fn undo_split(ask: Ask) -> Reply {
    undo(ask, "split", Kind::Split).await
}

async fn undo(mut ask: Ask, part: &str, kind: Kind) -> Reply {
    may_read(&ask).await?;
    let sent: Json = ask.json().await?;
    let Undoing { reason } = body(&sent)?;
    let id = known(&ask, part, kind).await?.id;
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::undo(change, id, &reason).await })
    });
    write.await.map_err(|error: RegisterError| Problem::from(error))?;
    show(&ask, id, StatusCode::OK).await
}
