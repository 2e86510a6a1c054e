//! Entering recommendations and what surrounds their frozen words: titles, tags, filings, links, corrections, actions.

use super::{address, allow, happened};
use crate::document::Source;
use crate::error::RegisterError;
use crate::queries;
use crate::recommendation::{
    LONGEST_LINE, LONGEST_TEXT, NewAction, NewRecommendation, RELATIONS, Recommendation, beginning,
    searchable, tag_complaints, too_long,
};
use crate::rules;
use crate::tables;
use crate::vocabulary::Vocabulary;
use kernel::Complaint;
use kernel::words::{key_of, same_words_form};
use serde_json::json;
use std::collections::BTreeSet;
use store::{Change, NewRecord, values};
use uuid::Uuid;

async fn whole(change: &mut Change, id: Uuid) -> Result<Recommendation, RegisterError> {
    queries::recommendation(change, id).await?.ok_or_else(|| RegisterError::not_there("recommendation", id))
}

/// Enters one recommendation. A number alone makes a stub whose words can be given later.
pub async fn add_recommendation(change: &mut Change, new: NewRecommendation) -> Result<Uuid, RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let wrong = new.complaints();
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let source = source_named(change, &vocabulary, &new.source).await?;
    let last = queries::last_position(change, source, new.list.trim()).await?;
    let id = match new.id {
        Some(id) if queries::recommendation(change, id).await?.is_some() => {
            return Err(RegisterError::SentTwice);
        }
        Some(id) => id,
        None => change.id(),
    };
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
    for category in &new.categories {
        let category = category_named(change, &vocabulary, category).await?;
        insert_filing(change, id, category, &new.round).await?;
    }
    for tag in
        new.tags.iter().map(|tag| same_words_form(tag)).filter(|tag| !tag.is_empty()).collect::<BTreeSet<_>>()
    {
        change.add_tag(id, &tag).await?;
    }
    if !new.round.is_empty() {
        let round = vocabulary
            .round_by_key(&new.round)
            .ok_or_else(|| RegisterError::not_there("round", &new.round))?;
        change.insert(&tables::STANDING, values![id, round.id, None::<Uuid>]).await?;
    }
    Ok(id)
}

/// The source of that name; made when there is none.
pub(super) async fn source_named(
    change: &mut Change,
    vocabulary: &Vocabulary,
    name: &str,
) -> Result<Uuid, RegisterError> {
    let name = same_words_form(name);
    if let Some(known) = vocabulary.sources.iter().find(|row| row.source.name == name) {
        return Ok(known.id);
    }
    let id = change.id();
    change.insert(&tables::SOURCE, values![id, vocabulary.register.id, name, "", "", "", ""]).await?;
    Ok(id)
}

/// The category of that key, name or alias; made when there is none.
async fn category_named(
    change: &mut Change,
    vocabulary: &Vocabulary,
    name: &str,
) -> Result<Uuid, RegisterError> {
    let wanted = same_words_form(name).to_lowercase();
    let known = vocabulary.categories.iter().find(|category| {
        [&category.key, &category.name]
            .into_iter()
            .chain(&category.aliases)
            .any(|known_as| same_words_form(known_as).to_lowercase() == wanted)
    });
    if let Some(known) = known {
        return Ok(known.id);
    }
    let key = key_of(name);
    if key.is_empty() {
        return Err(RegisterError::Complaints(vec![Complaint::new(
            "categories",
            "register-name-missing",
            format!("{name:?} is no name for a category"),
        )]));
    }
    let id = change.id();
    let position = i64::try_from(vocabulary.categories.len()).unwrap_or(i64::MAX) + 1;
    let row = values![id, vocabulary.register.id, key, same_words_form(name), "[]", position, ""];
    change.insert(&tables::CATEGORY, row).await?;
    Ok(id)
}

async fn insert_filing(
    change: &mut Change,
    id: Uuid,
    category: Uuid,
    round: &str,
) -> Result<(), RegisterError> {
    let (filing, now) = (change.id(), change.now().micros());
    let row = values![filing, id, category, round, now, 0_i64, None::<Uuid>];
    Ok(change.insert(&tables::FILING, row).await?)
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
        touched |= file_only_under(change, &vocabulary, &recommendation, &categories).await?;
    }
    if touched {
        change.touch_record(id).await?;
    }
    Ok(())
}

async fn file_only_under(
    change: &mut Change,
    vocabulary: &Vocabulary,
    recommendation: &Recommendation,
    categories: &[String],
) -> Result<bool, RegisterError> {
    let mut wanted = BTreeSet::new();
    for name in categories {
        wanted.insert(category_named(change, vocabulary, name).await?);
    }
    let had: BTreeSet<Uuid> = recommendation.categories().into_iter().collect();
    if wanted == had {
        return Ok(false);
    }
    let (id, now) = (recommendation.id, change.now());
    for gone in had.difference(&wanted) {
        queries::end_filing(change, id, *gone, now).await?;
    }
    for new in wanted.difference(&had) {
        insert_filing(change, id, *new, "").await?;
    }
    let data = json!({ "from": had, "to": wanted });
    happened(change, &vocabulary.register.audience(), id, "recommendation-filed", data).await?;
    Ok(true)
}

/// Files a recommendation under one more category, by key or name.
pub async fn file_under(change: &mut Change, id: Uuid, category: &str) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    let recommendation = whole(change, id).await?;
    let mut categories: Vec<String> = recommendation
        .categories()
        .into_iter()
        .filter_map(|category| Some(vocabulary.category(category)?.key.clone()))
        .collect();
    categories.push(category.to_owned());
    amend_recommendation(change, id, Amendment { categories: Some(categories), ..Amendment::default() }).await
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

/// Says more of a source: the body that published it, the document, its date, where it stands.
pub async fn amend_source(change: &mut Change, id: Uuid, source: Source) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_RECOMMENDATIONS, &vocabulary)?;
    let known = vocabulary.source(id).ok_or_else(|| RegisterError::not_there("source", id))?;
    let mut wrong = Vec::new();
    if source.name.trim().is_empty() {
        wrong.push(Complaint::new("name", "register-name-missing", "give the source a name"));
    }
    if !source.date.is_empty() && kernel::Date::parse(&source.date).is_err() {
        wrong.push(Complaint::new(
            "date",
            "register-date-unknown",
            format!(
                "{:?} is no date; write a year, a month or a day: 2018, 2018-10 or 2018-10-11",
                source.date
            ),
        ));
    }
    if !source.url.is_empty() && !crate::assessment::is_address(&source.url) {
        wrong.push(Complaint::new(
            "url",
            "register-evidence-no-address",
            format!("{:?} is no address; it begins with https:// or http://", source.url),
        ));
    }
    for (field, value) in [("name", &source.name), ("body", &source.body), ("document", &source.document)] {
        wrong.extend(too_long(field, value, LONGEST_LINE));
    }
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    if known.source == source {
        return Ok(());
    }
    queries::set_source(change, id, &source).await?;
    let record = kernel::RecordRef::new("register", vocabulary.register.id);
    let audience = vocabulary.register.audience();
    let event = store::NewEvent { kind: "source-amended", record, audience, data: json!({ "source": id }) };
    change.event(event).await?;
    Ok(())
}

/// Adds what somebody will do about a recommendation.
pub async fn add_action(
    change: &mut Change,
    recommendation: Uuid,
    new: NewAction,
) -> Result<Uuid, RegisterError> {
    let id = change.id();
    add_action_once(change, id, recommendation, new).await?;
    Ok(id)
}

/// The same under an id that whoever asks has chosen, as a form does when it is drawn: sent once more, it finds that what
/// it brought stands.
pub async fn add_action_once(
    change: &mut Change,
    id: Uuid,
    recommendation: Uuid,
    new: NewAction,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ACTIONS, &vocabulary)?;
    if whole(change, recommendation).await?.actions.iter().any(|known| known.id == id) {
        return Err(RegisterError::SentTwice);
    }
    let wrong = new.complaints();
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    let now = change.now().micros();
    let responsible = json!(new.responsible).to_string();
    let row = values![
        id,
        recommendation,
        new.task.trim(),
        responsible,
        new.due.trim(),
        new.state.as_str(),
        now,
        None::<Uuid>
    ];
    change.insert(&tables::ACTION, row).await?;
    change.touch_record(recommendation).await?;
    let data = json!({ "action": id, "state": new.state });
    happened(change, &vocabulary.register.audience(), recommendation, "action-added", data).await?;
    Ok(())
}

pub async fn amend_action(
    change: &mut Change,
    recommendation: Uuid,
    action: Uuid,
    new: NewAction,
) -> Result<(), RegisterError> {
    let vocabulary = queries::vocabulary(change).await?;
    allow(change, &rules::KEEP_ACTIONS, &vocabulary)?;
    let whole = whole(change, recommendation).await?;
    let known = whole.actions.iter().find(|known| known.id == action);
    let known = known.ok_or_else(|| RegisterError::not_there("action", action))?;
    let wrong = new.complaints();
    if !wrong.is_empty() {
        return Err(RegisterError::Complaints(wrong));
    }
    if new.says_the_same(known) {
        return Ok(());
    }
    queries::set_action(change, action, &new).await?;
    change.touch_record(recommendation).await?;
    let data = json!({ "action": action, "state": new.state });
    happened(change, &vocabulary.register.audience(), recommendation, "action-amended", data).await?;
    Ok(())
}
