//! Entering recommendations and what surrounds their frozen words: titles, tags, filings, links, corrections.

use super::sources::source_named;
use super::{address, allow, filing, happened};
use crate::error::RegisterError;
use crate::matching::normalised;
use crate::queries;
use crate::recommendation::{
    LONGEST_LINE, LONGEST_TEXT, MERGED_INTO, NewRecommendation, RELATIONS, Recommendation, beginning,
    searchable, tag_complaints, too_long,
};
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::Complaint;
use kernel::words::same_words_form;
use serde_json::json;
use std::collections::BTreeSet;
use store::{Change, NewRecord, values};
use uuid::Uuid;

pub(super) async fn whole(change: &mut Change, id: Uuid) -> Result<Recommendation, RegisterError> {
    queries::recommendation(change, id).await?.ok_or_else(|| RegisterError::not_there("recommendation", id))
}

/// Enters one recommendation. A number alone makes a stub whose words can be given later.
pub async fn add_recommendation(change: &mut Change, new: NewRecommendation) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    enter(change, &vocabulary, new).await
}

/// The same for whoever has been found to be allowed to.
pub(super) async fn enter(
    change: &mut Change,
    vocabulary: &Vocabulary,
    new: NewRecommendation,
) -> Result<Uuid, RegisterError> {
    let mut wrong = new.complaints();
    wrong.extend(filing::complaints(change, vocabulary, &new.categories));
    let round = vocabulary.round_by_key(&new.round);
    if round.is_none() && !new.round.is_empty() {
        let detail = format!("there is no round {:?}", new.round);
        wrong.push(Complaint::new("round", "register-round-unknown", detail));
    }
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let id = match new.id {
        Some(id) if queries::recommendation(change, id).await?.is_some() => {
            return Err(RegisterError::SentTwice);
        }
        Some(id) => id,
        None => change.id(),
    };
    if !new.is_separate
        && let Some(id) = standing_already(change, vocabulary, &new).await?
    {
        return Err(RegisterError::StandsAlready(id));
    }
    let source = source_named(change, vocabulary, &new.source).await?;
    let last = queries::last_position(change, source, new.list.trim()).await?;
    let language = if new.language.is_empty() { "en" } else { new.language.as_str() };
    let title = same_words_form(&new.title);
    let shown = if title.is_empty() { beginning(&new.text, 120) } else { title.clone() };
    let audience = vocabulary.register.audience();
    let state = if new.text.trim().is_empty() { "stub" } else { "open" };
    change
        .add_record(NewRecord {
            id,
            kind: "recommendation",
            title: &shown,
            address: &address(id),
            audience: &audience,
            state,
        })
        .await?;
    let row = values![
        id,
        vocabulary.register.id,
        source,
        new.list.trim(),
        new.number.trim(),
        last + 1,
        language,
        title,
        new.text.trim(),
        if new.is_summary { "summary" } else { "verbatim" },
        searchable(&new.number, &new.title, &new.text),
        None::<i64>,
        None::<i64>,
        None::<Uuid>
    ];
    change.insert(&tables::RECOMMENDATION, row).await?;
    happened(change, &audience, id, "recommendation-added", json!({ "number": new.number.trim() })).await?;
    for category in filing::found_or_made(change, vocabulary, &new.categories).await? {
        filing::file(change, id, category, &new.round).await?;
    }
    for tag in
        new.tags.iter().map(|tag| same_words_form(tag)).filter(|tag| !tag.is_empty()).collect::<BTreeSet<_>>()
    {
        change.add_tag(id, &tag).await?;
    }
    if let Some(round) = round {
        change.insert(&tables::STANDING, values![id, round.id, None::<Uuid>]).await?;
    }
    Ok(id)
}

/// The recommendation that has the same words under the same source, list and number. Numbers repeat and words may
/// too, so this asks whoever enters it and forbids nothing.
async fn standing_already(
    change: &mut Change,
    vocabulary: &Vocabulary,
    new: &NewRecommendation,
) -> Result<Option<Uuid>, RegisterError> {
    let name = same_words_form(&new.source);
    let Some(source) = vocabulary.sources.iter().find(|row| row.source.name == name) else { return Ok(None) };
    let (list, number) = (new.list.trim(), new.number.trim());
    // Without a number every text of the list is beside it: then the letters must be the same.
    let words = number.is_empty().then(|| new.text.trim());
    let beside = queries::texts_beside(change, source.id, list, number, words).await?;
    let same = beside.into_iter().find(|(_, text)| normalised(text) == normalised(&new.text));
    Ok(same.map(|(id, _)| id))
}

/// What PATCH and the form change around the words. `None` leaves as it is.
#[derive(Debug, Clone, Default)]
pub struct Amendment {
    pub title: Option<String>,
    pub tags: Option<Vec<String>>,
    /// Keys or names of the categories it is filed under from now on. A filing that goes is closed, not forgotten.
    pub categories: Option<Vec<String>>,
}

pub async fn amend_recommendation(
    change: &mut Change,
    id: Uuid,
    amendment: Amendment,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let recommendation = whole(change, id).await?;
    let mut wrong = Vec::new();
    wrong.extend(amendment.title.as_ref().and_then(|title| too_long("title", title, LONGEST_LINE)));
    wrong.extend(amendment.tags.iter().flat_map(|tags| tag_complaints(tags)));
    let categories = amendment.categories.as_deref().unwrap_or_default();
    wrong.extend(filing::complaints(change, &vocabulary, categories));
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let audience = vocabulary.register.audience();
    let mut touched = false;
    if let Some(title) =
        amendment.title.map(|title| same_words_form(&title)).filter(|title| *title != recommendation.title)
    {
        let folded = searchable(&recommendation.number, &title, &recommendation.text);
        queries::set_title(change, id, &title, &folded).await?;
        let shown = if title.is_empty() { beginning(&recommendation.text, 120) } else { title.clone() };
        change.retitle_record(id, &shown).await?;
        happened(change, &audience, id, "recommendation-titled", json!({ "title": title })).await?;
        touched = true;
    }
    if let Some(tags) = amendment.tags {
        let wanted: BTreeSet<String> =
            tags.iter().map(|tag| same_words_form(tag)).filter(|tag| !tag.is_empty()).collect();
        let had: BTreeSet<String> = recommendation.tags.iter().cloned().collect();
        for gone in had.difference(&wanted) {
            change.remove_tag(id, gone).await?;
        }
        for new in wanted.difference(&had) {
            change.add_tag(id, new).await?;
        }
        if had != wanted {
            happened(change, &audience, id, "recommendation-tagged", json!({ "tags": wanted })).await?;
            touched = true;
        }
    }
    if let Some(categories) = amendment.categories {
        touched |= filing::file_only_under(change, &vocabulary, &recommendation, &categories).await?;
    }
    if touched {
        change.touch_record(id).await?;
    }
    Ok(())
}

/// Lays a corrected text beside a mistyped one. The frozen words stay as they are.
pub async fn correct_text(
    change: &mut Change,
    id: Uuid,
    text: &str,
    reason: &str,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let recommendation = whole(change, id).await?;
    let mut wrong = Vec::new();
    if text.trim().is_empty() || text.trim() == recommendation.text {
        wrong.push(Complaint::new(
            "text",
            "register-correction-empty",
            "write the text as the source has it",
        ));
    }
    if reason.trim().is_empty() {
        wrong.push(Complaint::new(
            "reason",
            "register-reason-missing",
            "say what was mistyped and where the right words stand",
        ));
    }
    wrong.extend(too_long("text", text, LONGEST_TEXT));
    wrong.extend(too_long("reason", reason, 2_000));
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let (correction, now, party) = (change.id(), change.now().micros(), change.actor().party());
    let row = values![correction, id, text.trim(), reason.trim(), now, party];
    change.insert(&tables::CORRECTION, row).await?;
    change.touch_record(id).await?;
    let data = json!({ "reason": reason.trim() });
    happened(change, &vocabulary.register.audience(), id, "text-corrected", data).await?;
    Ok(())
}

/// Gives a stub its words. A recommendation that has words keeps them.
pub async fn give_text(
    change: &mut Change,
    id: Uuid,
    text: &str,
    language: &str,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let recommendation = whole(change, id).await?;
    let mut wrong = Vec::new();
    if !recommendation.is_stub() {
        wrong.push(Complaint::new(
            "text",
            "register-text-frozen",
            "its words stand already; lay a correction beside them",
        ));
    }
    if text.trim().is_empty() {
        wrong.push(Complaint::new(
            "text",
            "register-correction-empty",
            "write the text as the source has it",
        ));
    }
    wrong.extend(too_long("text", text, LONGEST_TEXT));
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let folded = searchable(&recommendation.number, &recommendation.title, text);
    let language = kernel::Language::parse(language).map_or_else(|| "en".to_owned(), |tag| tag.to_string());
    queries::set_text(change, id, text.trim(), &language, &folded).await?;
    if recommendation.title.is_empty() {
        change.retitle_record(id, &beginning(text, 120)).await?;
    }
    change.touch_record(id).await?;
    happened(change, &vocabulary.register.audience(), id, "text-given", json!({})).await?;
    Ok(())
}

/// Says how one recommendation stands to another.
pub async fn relate(change: &mut Change, from: Uuid, to: Uuid, kind: &str) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let known = RELATIONS.contains(&kind);
    if !known || from == to {
        let detail = if known {
            "a recommendation is not related to itself".to_owned()
        } else {
            format!("{kind:?} is no relation; it is one of {}", RELATIONS.join(", "))
        };
        return Err(RegisterError::Complaints(vec![Complaint::new(
            "kind",
            "register-relation-unknown",
            detail,
        )]));
    }
    whole(change, from).await?;
    whole(change, to).await?;
    if change.add_link(from, to, kind, "person").await? {
        let audience = vocabulary.register.audience();
        for (one, other, direction) in [(from, to, "out"), (to, from, "in")] {
            change.touch_record(one).await?;
            let data = json!({ "other": other, "kind": kind, "direction": direction });
            happened(change, &audience, one, "recommendation-related", data).await?;
        }
    }
    Ok(())
}

/// Takes a link away again.
pub async fn unrelate(change: &mut Change, from: Uuid, to: Uuid, kind: &str) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    if kind == MERGED_INTO {
        let detail = "a merge is undone with a reason, on the page of what was decided";
        return Err(RegisterError::Complaints(vec![Complaint::new(
            "kind",
            "register-unmerge-there",
            detail,
        )]));
    }
    if change.remove_link(from, to, kind).await? {
        let audience = vocabulary.register.audience();
        for (one, other, direction) in [(from, to, "out"), (to, from, "in")] {
            change.touch_record(one).await?;
            let data = json!({ "other": other, "kind": kind, "direction": direction });
            happened(change, &audience, one, "recommendation-unrelated", data).await?;
        }
    }
    Ok(())
}
