//! Suggesting moves, merges and splits, deciding them, and taking merges and splits back.

use super::pacing::keep_pace;
use super::recommendations::whole;
use super::{allow, filing, happened};
use crate::error::RegisterError;
use crate::order::{
    Content, Kind, Part, State, Suggestion, Verdict, merge_complaints, move_complaints, reason_complaints,
    split_complaints,
};
use crate::queries::{self, Contributed};
use crate::recommendation::{MERGED_INTO, NewRecommendation, Recommendation, SPLIT_FROM};
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::Complaint;
use serde_json::json;
use store::{Change, values};
use uuid::Uuid;

/// What somebody suggests, or a coordinator does at once.
#[derive(Debug, Clone)]
pub struct NewSuggestion {
    /// Drawn with the form it comes from, so that a form sent twice makes one; `None`: a new one is made.
    pub id: Option<Uuid>,
    /// What is moved or split; in a merge the one that will stand.
    pub recommendation: Uuid,
    pub wanted: Wanted,
    pub reason: String,
    /// A coordinator does it at once, with the same reason.
    pub directly: bool,
}

#[derive(Debug, Clone)]
pub enum Wanted {
    /// To the categories of these keys, names and aliases, and no others.
    Move(Vec<String>),
    /// These into it.
    Merge(Vec<Uuid>),
    Split(Part),
}

/// Suggests it, for a coordinator to decide; or does it.
pub async fn suggest(change: &mut Change, new: NewSuggestion) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::SUGGEST_ORDER, &vocabulary)?;
    if new.directly {
        allow(change, &rules::DECIDE_ORDER, &vocabulary)?;
    }
    if let Some(id) = new.id
        && queries::suggestion(change, id).await?.is_some()
    {
        return Err(RegisterError::SentTwice);
    }
    let mut about = vec![new.recommendation];
    if let Wanted::Merge(others) = &new.wanted {
        about.extend(others);
    }
    hold(change, about).await?;
    let one = whole(change, new.recommendation).await?;
    let mut wrong = reason_complaints(&new.reason);
    let (content, unwanted) = content(change, &vocabulary, &one, new.wanted).await?;
    wrong.extend(unwanted);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    if !new.directly {
        keep_pace(change, &vocabulary, Contributed::Suggestions).await?;
    }
    let id = new.id.unwrap_or_else(|| change.id());
    let kept =
        serde_json::to_string(&content).map_err(|error| store::StoreError::Other(error.to_string()))?;
    let (now, party) = (change.now().micros(), change.actor().party());
    let row = values![
        id,
        vocabulary.register.id,
        one.id,
        content.kind().as_str(),
        kept,
        new.reason.trim(),
        now,
        party,
        State::Open.as_str(),
        0_i64,
        None::<Uuid>,
        "",
        0_i64,
        None::<Uuid>,
        "",
        None::<Uuid>
    ];
    change.insert(&tables::SUGGESTION, row).await?;
    let suggestion = queries::suggestion(change, id).await?;
    let suggestion = suggestion.ok_or_else(|| RegisterError::not_there("suggestion", id))?;
    for about in suggestion.about() {
        change.insert(&tables::SUGGESTION_ABOUT, values![id, about]).await?;
    }
    if new.directly {
        settle(change, &vocabulary, &suggestion, Verdict::Accept, new.reason.trim()).await?;
    } else {
        let kind = match content.kind() {
            Kind::Move => "move-suggested",
            Kind::Merge => "merge-suggested",
            Kind::Split => "split-suggested",
        };
        tell(change, &vocabulary, &suggestion, kind, None).await?;
    }
    Ok(id)
}

/// Of two who change the same recommendations at once, the second waits and sees what the first did.
async fn hold(change: &mut Change, mut about: Vec<Uuid>) -> Result<(), RegisterError> {
    about.sort_unstable();
    about.dedup();
    for id in about {
        queries::hold_recommendation(change, id).await?;
    }
    Ok(())
}

async fn content(
    change: &mut Change,
    vocabulary: &Vocabulary,
    one: &Recommendation,
    wanted: Wanted,
) -> Result<(Content, Vec<Complaint>), RegisterError> {
    Ok(match wanted {
        Wanted::Move(names) => {
            let mut to = Vec::new();
            let mut wrong = Vec::new();
            for name in &names {
                match vocabulary.category_named(name) {
                    Some(category) if !to.contains(&category.id) => to.push(category.id),
                    Some(_) => {}
                    None => wrong.push(
                        Complaint::new(
                            "categories",
                            "register-category-unknown",
                            format!("there is no category {name:?}, and administrators make them"),
                        )
                        .naming(name),
                    ),
                }
            }
            if wrong.is_empty() {
                wrong = move_complaints(one, &to);
            }
            (Content::Move { from: one.categories(), to }, wrong)
        }
        Wanted::Merge(mut merged) => {
            merged.sort_unstable();
            merged.dedup();
            let others = others(change, &merged).await?;
            let wrong = merge_complaints(one, &others);
            (Content::Merge { merged }, wrong)
        }
        Wanted::Split(part) => {
            let wrong = split_complaints(one, &part);
            (Content::Split(part), wrong)
        }
    })
}

async fn others(change: &mut Change, ids: &[Uuid]) -> Result<Vec<Recommendation>, RegisterError> {
    let mut others = Vec::with_capacity(ids.len());
    for id in ids {
        others.push(whole(change, *id).await?);
    }
    Ok(others)
}

/// Writes to each recommendation it is about what happened.
async fn tell(
    change: &mut Change,
    vocabulary: &Vocabulary,
    suggestion: &Suggestion,
    kind: &'static str,
    verdict: Option<Verdict>,
) -> Result<(), RegisterError> {
    let mut data = json!({ "suggestion": suggestion.id });
    if let Content::Move { to, .. } = &suggestion.content {
        data["to"] = json!(to);
    }
    if let Some(verdict) = verdict {
        data["state"] = json!(verdict.state().as_str());
    }
    for about in suggestion.about() {
        happened(change, &vocabulary.register.audience(), about, kind, data.clone()).await?;
    }
    Ok(())
}

/// Accepts or declines. `anyway`: whoever decides knows that it has been filed elsewhere since it was suggested.
pub async fn decide(
    change: &mut Change,
    id: Uuid,
    verdict: Verdict,
    reason: &str,
    anyway: bool,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::DECIDE_ORDER, &vocabulary)?;
    queries::hold_suggestion(change, id).await?;
    let suggestion = queries::suggestion(change, id).await?;
    let suggestion = suggestion.ok_or_else(|| RegisterError::not_there("suggestion", id))?;
    if suggestion.state != State::Open {
        let when = suggestion.decided.as_ref().map_or(suggestion.suggested.at, |said| said.at);
        return Err(RegisterError::DecidedAlready(suggestion.state, when));
    }
    let mut wrong = reason_complaints(reason);
    if verdict == Verdict::Accept {
        hold(change, suggestion.about()).await?;
        wrong.extend(obstacles(change, &vocabulary, &suggestion, anyway).await?);
    }
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    settle(change, &vocabulary, &suggestion, verdict, reason.trim()).await
}

/// What has come in between since it was suggested.
async fn obstacles(
    change: &mut Change,
    vocabulary: &Vocabulary,
    suggestion: &Suggestion,
    anyway: bool,
) -> Result<Vec<Complaint>, RegisterError> {
    let one = whole(change, suggestion.recommendation).await?;
    Ok(match &suggestion.content {
        Content::Move { from, to } => {
            let mut wrong = move_complaints(&one, to);
            if wrong.is_empty() && !anyway && one.categories() != *from {
                let names: Vec<&str> = one
                    .categories()
                    .into_iter()
                    .filter_map(|id| Some(vocabulary.category(id)?.name.as_str()))
                    .collect();
                let names = names.join(", ");
                let detail = format!(
                    "it has been filed elsewhere since this was suggested, now under: {names}; \"anyway\": true moves it all the same"
                );
                wrong.push(Complaint::new("anyway", "register-moved-since", detail).naming(names));
            }
            wrong
        }
        Content::Merge { merged } => merge_complaints(&one, &others(change, merged).await?),
        Content::Split(part) => split_complaints(&one, part),
    })
}

/// Writes the decision down, and does what was accepted.
async fn settle(
    change: &mut Change,
    vocabulary: &Vocabulary,
    suggestion: &Suggestion,
    verdict: Verdict,
    reason: &str,
) -> Result<(), RegisterError> {
    let mut made = None;
    let kind = match (&suggestion.content, verdict) {
        (Content::Move { .. }, Verdict::Decline) => "move-decided",
        (Content::Merge { .. }, Verdict::Decline) => "merge-decided",
        (Content::Split(_), Verdict::Decline) => "split-decided",
        (Content::Move { to, .. }, Verdict::Accept) => {
            let one = whole(change, suggestion.recommendation).await?;
            let keys: Vec<String> =
                to.iter().filter_map(|id| Some(vocabulary.category(*id)?.key.clone())).collect();
            if filing::file_only_under(change, vocabulary, &one, &keys).await? {
                change.touch_record(one.id).await?;
            }
            "move-decided"
        }
        (Content::Merge { merged }, Verdict::Accept) => {
            merge(change, vocabulary, suggestion, merged).await?;
            "merge-decided"
        }
        (Content::Split(part), Verdict::Accept) => {
            made = Some(split(change, vocabulary, suggestion, part).await?);
            "split-decided"
        }
    };
    queries::set_decided(change, suggestion.id, verdict, reason, made).await?;
    tell(change, vocabulary, suggestion, kind, Some(verdict)).await
}

async fn merge(
    change: &mut Change,
    vocabulary: &Vocabulary,
    suggestion: &Suggestion,
    merged: &[Uuid],
) -> Result<(), RegisterError> {
    let (standing, audience) = (suggestion.recommendation, vocabulary.register.audience());
    for one in merged {
        change.add_link(*one, standing, MERGED_INTO, "person").await?;
        change.set_record_state(*one, "merged").await?;
        change.touch_record(*one).await?;
        let data = json!({ "suggestion": suggestion.id, "into": standing });
        happened(change, &audience, *one, "recommendation-merged", data).await?;
    }
    change.touch_record(standing).await?;
    let data = json!({ "suggestion": suggestion.id, "of": merged });
    happened(change, &audience, standing, "recommendation-merged", data).await?;
    Ok(())
}

async fn split(
    change: &mut Change,
    vocabulary: &Vocabulary,
    suggestion: &Suggestion,
    part: &Part,
) -> Result<Uuid, RegisterError> {
    let whole = whole(change, suggestion.recommendation).await?;
    let key = |id| Some(vocabulary.category(id)?.key.clone());
    let new = NewRecommendation {
        id: None,
        source: vocabulary.source(whole.source).map(|row| row.source.name.clone()).unwrap_or_default(),
        list: whole.list.clone(),
        number: if part.number.trim().is_empty() { whole.number.clone() } else { part.number.clone() },
        title: part.title.clone(),
        text: part.text.clone(),
        language: whole.language.clone(),
        is_summary: whole.wording == crate::document::Wording::Summary,
        categories: whole.categories().into_iter().filter_map(key).collect(),
        tags: Vec::new(),
        round: String::new(),
        is_separate: false,
    };
    let made = super::add_recommendation(change, new).await?;
    change.add_link(made, whole.id, SPLIT_FROM, "person").await?;
    change.insert(&tables::SUGGESTION_ABOUT, values![suggestion.id, made]).await?;
    change.touch_record(whole.id).await?;
    let audience = vocabulary.register.audience();
    let data = json!({ "suggestion": suggestion.id, "part": made });
    happened(change, &audience, whole.id, "recommendation-split", data).await?;
    let data = json!({ "suggestion": suggestion.id, "from": whole.id });
    happened(change, &audience, made, "recommendation-split", data).await?;
    Ok(made)
}

/// Takes back a merge or a split that was accepted; nothing that was ever said is lost by it.
pub async fn undo(change: &mut Change, id: Uuid, reason: &str) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::DECIDE_ORDER, &vocabulary)?;
    queries::hold_suggestion(change, id).await?;
    let suggestion = queries::suggestion(change, id).await?;
    let suggestion = suggestion.ok_or_else(|| RegisterError::not_there("suggestion", id))?;
    if suggestion.state != State::Accepted {
        let said = suggestion.undone.as_ref().or(suggestion.decided.as_ref());
        let when = said.map_or(suggestion.suggested.at, |said| said.at);
        return Err(RegisterError::DecidedAlready(suggestion.state, when));
    }
    let wrong = reason_complaints(reason);
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    match (&suggestion.content, suggestion.made) {
        (Content::Merge { merged }, _) => unmerge(change, &vocabulary, &suggestion, merged).await?,
        (Content::Split(_), Some(made)) => join_again(change, &suggestion, made, reason).await?,
        // Where it was filed before stands in its history: another move takes it back there.
        (Content::Move { .. } | Content::Split(_), _) => {
            return Err(RegisterError::not_there("merge or split", id));
        }
    }
    Ok(queries::set_undone(change, suggestion.id, reason.trim()).await?)
}

/// Each stands for itself again, with everything that was ever said of it.
async fn unmerge(
    change: &mut Change,
    vocabulary: &Vocabulary,
    suggestion: &Suggestion,
    merged: &[Uuid],
) -> Result<(), RegisterError> {
    hold(change, suggestion.about()).await?;
    let (standing, audience) = (suggestion.recommendation, vocabulary.register.audience());
    for id in merged {
        let one = whole(change, *id).await?;
        change.remove_link(one.id, standing, MERGED_INTO).await?;
        change.set_record_state(one.id, one.own_state()).await?;
        change.touch_record(one.id).await?;
        let data = json!({ "suggestion": suggestion.id, "into": standing });
        happened(change, &audience, one.id, "recommendation-unmerged", data).await?;
    }
    change.touch_record(standing).await?;
    let data = json!({ "suggestion": suggestion.id, "of": merged });
    happened(change, &audience, standing, "recommendation-unmerged", data).await?;
    // A part that was joined to its whole by undoing its split stands for itself again: the split holds.
    Ok(queries::splits_hold_again(change, merged).await?)
}

/// Undoes a split: the whole stands for its part again, with everything that was said of the part meanwhile. That is a
/// merge like any other, and undoing it brings the part back.
async fn join_again(
    change: &mut Change,
    split: &Suggestion,
    made: Uuid,
    reason: &str,
) -> Result<(), RegisterError> {
    let merge = NewSuggestion {
        id: None,
        recommendation: split.recommendation,
        wanted: Wanted::Merge(vec![made]),
        reason: reason.to_owned(),
        directly: true,
    };
    suggest(change, merge).await.map(drop)
}
