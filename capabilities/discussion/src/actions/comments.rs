//! Commenting, amending and withdrawing.

use super::telling::tell_mentioned;
use super::{Around, Place, happened, known, make_known, place, reader};
use crate::comment::{Comment, NewComment, Quote, State, occurs, text_complaints};
use crate::error::DiscussionError;
use crate::mention::{self, MOST_MENTIONS};
use crate::{queries, rules, tables};
use capability::held::is_held;
use kernel::{Complaint, Instant, Object, RecordRef, pace};
use serde_json::json;
use std::collections::HashSet;
use store::{Change, values};
use uuid::Uuid;

/// Adds a comment under an id that whoever asks has chosen, as a form does when it is drawn. Answers the id it stands
/// under: said twice in a row, word for word in the same place, it is the first one's.
///
/// # Errors
///
/// [`DiscussionError::SentTwice`] where the id is taken, [`DiscussionError::TooFast`] where its author goes faster than
/// a discussion does, all complaints about its words at once.
pub async fn add_comment(
    change: &mut Change,
    around: &Around,
    id: Uuid,
    new: NewComment,
) -> Result<Uuid, DiscussionError> {
    let place = place(change, around, &new.on).await?;
    kernel::may(change.actor(), &rules::COMMENT, &place.object)?;
    if queries::comment(change, id).await?.is_some() {
        return Err(DiscussionError::SentTwice(id));
    }
    let mut wrong = new.complaints();
    let capacity = match change.actor().person().map(|person| people::capacity::held(person, &new.capacity)) {
        None => new.capacity.clone(),
        Some(Ok(held)) => held,
        Some(Err(not_held)) => {
            wrong.push(not_held);
            new.capacity.clone()
        }
    };
    let answered = answered(change, &new, &mut wrong).await?;
    if let Some(quote) = &new.quote {
        check_quote(change, &new.on, quote, &mut wrong).await?;
    }
    if !wrong.is_empty() {
        return Err(DiscussionError::Complaints(wrong));
    }
    if let Some(same) = said_last(change, &new).await? {
        return Ok(same);
    }
    keep_pace(change, &place.object, Paced::Comments).await?;
    let state = state_of_new(change, &place.object).await?;
    let thread = answered.as_ref().map_or(id, |answered| answered.thread);
    let (now, party) = (change.now().micros(), change.actor().party());
    let quote = new.quote.unwrap_or_default();
    let row = values![
        id,
        new.on.kind.as_str(),
        new.on.id,
        thread,
        new.reply_to,
        party,
        capacity.role,
        capacity.group,
        capacity.stakeholder_group,
        new.language,
        quote.of,
        quote.text.trim(),
        quote.part.trim(),
        state.as_str(),
        now,
        0_i64,
        1_i64
    ];
    change.insert(&tables::COMMENT, row).await?;
    change.insert(&tables::VERSION, values![id, 1_i64, now, new.text.as_str()]).await?;
    mention_people(change, id, &new.text, &new.mentions).await?;
    if state == State::Shown {
        make_known(change, &place, id).await?;
        tell_mentioned(change, around, &place, id).await?;
    }
    let data = json!({ "thread": thread, "reply_to": new.reply_to, "held": state == State::Held });
    happened(change, &place, id, state, "comment-added", data).await?;
    Ok(id)
}

/// What is answered: a comment on the same record whose words stand.
async fn answered(
    change: &mut Change,
    new: &NewComment,
    wrong: &mut Vec<Complaint>,
) -> Result<Option<Comment>, DiscussionError> {
    let Some(id) = new.reply_to else { return Ok(None) };
    let found = queries::comment(change, id).await?.filter(|found| found.on == new.on);
    let found = found.filter(|found| found.state == State::Shown);
    if found.is_none() {
        let detail = format!("there is no comment {id} here that can be answered");
        wrong.push(Complaint::new("reply_to", "discussion-reply-gone", detail));
    }
    Ok(found)
}

/// A passage of a comment stands there word for word; the record's own words are known to its capability alone.
async fn check_quote(
    change: &mut Change,
    on: &RecordRef,
    quote: &Quote,
    wrong: &mut Vec<Complaint>,
) -> Result<(), DiscussionError> {
    let Some(of) = quote.of else { return Ok(()) };
    let found = queries::comment(change, of).await?;
    let found = found.filter(|found| found.on == *on && found.state == State::Shown);
    let stands = found.is_some_and(|found| occurs(&quote.text, &found.text));
    if !stands {
        let detail = format!("comment {of} does not say this; a quotation is word for word");
        wrong.push(Complaint::new("quote", "discussion-quote-differs", detail));
    }
    Ok(())
}

/// The actor's latest comment, if it says the same in the same place.
async fn said_last(change: &mut Change, new: &NewComment) -> Result<Option<Uuid>, DiscussionError> {
    let Some(party) = change.actor().party() else { return Ok(None) };
    let last = queries::latest_of(change, party).await?.filter(|last| {
        !last.state.is_taken_back()
            && last.on == new.on
            && last.reply_to == new.reply_to
            && last.text == new.text
            && last.quote.as_ref().map(|quote| quote.text.as_str())
                == new.quote.as_ref().map(|quote| quote.text.trim())
    });
    Ok(last.map(|last| last.id))
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Paced {
    Comments,
    Reports,
}

/// Refuses what comes faster than a discussion goes; moderators go as they must.
pub(super) async fn keep_pace(
    change: &mut Change,
    object: &Object,
    what: Paced,
) -> Result<(), DiscussionError> {
    let reader = reader(change, object);
    let Some(party) = reader.party.filter(|_| !reader.moderates) else { return Ok(()) };
    // Of two at one instant the second waits here, and sees the first.
    people::queries::hold_party(change, party).await?;
    let times: Vec<Instant> = match what {
        Paced::Comments => queries::times_of(change, party, pace::LOOKS_AT).await?,
        Paced::Reports => queries::report_times(change, party, pace::LOOKS_AT).await?,
    };
    let now = change.now();
    match pace::wait_until(&times, now) {
        None => Ok(()),
        Some(until) => {
            let wait = pace::seconds_until(until, now);
            Err(DiscussionError::TooFast { until, wait })
        }
    }
}

/// In public, what comes from outside may be held.
async fn state_of_new(change: &mut Change, object: &Object) -> Result<State, DiscussionError> {
    let Some(party) = change.actor().party() else { return Ok(State::Shown) };
    let is_known = queries::is_known(change, party).await?;
    Ok(if is_held(change, object, is_known).await? { State::Held } else { State::Shown })
}

/// Keeps whom the text and its author name; at most so many, and nobody twice.
pub(super) async fn mention_people(
    change: &mut Change,
    comment: Uuid,
    text: &str,
    chosen: &[Uuid],
) -> Result<(), DiscussionError> {
    let places = mention::candidates(text);
    let names: Vec<String> = places.iter().flatten().cloned().collect();
    let named = people::queries::people_named(change, &names).await?;
    let of_text = places.iter().filter_map(|names| {
        // The longest name that somebody bears; one that two people bear names neither.
        let bearers = |name: &String| {
            named.iter().filter(|(known, _)| known == name).map(|(_, id)| *id).collect::<Vec<_>>()
        };
        let bearers = names.iter().map(bearers).find(|bearers| !bearers.is_empty())?;
        <[Uuid; 1]>::try_from(bearers).ok().map(|[only]| only)
    });
    let mentioned = queries::mentioned_by(change, comment).await?;
    let mut seen: HashSet<Uuid> = mentioned.into_iter().map(|(party, _)| party).collect();
    let known = people::queries::public_names(change, chosen).await?;
    let chosen = chosen.iter().copied().filter(|id| known.contains_key(id));
    for party in chosen.chain(of_text).collect::<Vec<_>>() {
        if seen.len() < MOST_MENTIONS && seen.insert(party) {
            change.insert(&tables::MENTION, values![comment, party, 0_i64]).await?;
        }
    }
    Ok(())
}

/// Amends one's own comment: a version more; the earlier ones stay readable. What says the same makes none. Where the
/// forum holds it, the former words stand until a moderator lets the new ones through. `seen`: the
/// mark of what was amended, where that is known; with another one in force nothing is overwritten.
///
/// # Errors
///
/// A stale problem where somebody wrote another version since `seen`.
pub async fn amend_comment(
    change: &mut Change,
    around: &Around,
    id: Uuid,
    text: &str,
    seen: Option<i64>,
) -> Result<(), DiscussionError> {
    let (comment, place) = own(change, around, id).await?;
    kernel::may(change.actor(), &rules::COMMENT, &place.object)?;
    if comment.state.is_taken_back() {
        return Err(DiscussionError::StandsOtherwise(comment.state.as_str()));
    }
    let wrong = text_complaints(text);
    if !wrong.is_empty() {
        return Err(DiscussionError::Complaints(wrong));
    }
    if comment.written_last() == text {
        return Ok(());
    }
    if seen.is_some_and(|seen| seen != comment.mark()) {
        let detail = format!("it was amended meanwhile, and is at version {} by now", comment.version);
        let wrong = Complaint::new("text", web::shown::STALE_FORM, detail);
        return Err(DiscussionError::Complaints(vec![wrong]));
    }
    if comment.text == text {
        // What stands is what its author wants again.
        queries::drop_waiting(change, id).await?;
        let data = json!({ "version": comment.version });
        return Ok(happened(change, &place, id, State::Held, "comment-amended", data).await?);
    }
    // Its author is known by this very comment; a forum that holds everything holds this too.
    if comment.state == State::Shown && is_held(change, &place.object, true).await? {
        // No number comes twice, though what waited was taken back.
        let number = change.now().micros() / 1_000;
        queries::keep_waiting(change, id, number.max(comment.mark() + 1), text).await?;
        let data = json!({ "held": true });
        return Ok(happened(change, &place, id, State::Held, "comment-amended", data).await?);
    }
    queries::drop_waiting(change, id).await?;
    let (version, now) = (comment.version + 1, change.now().micros());
    change.insert(&tables::VERSION, values![id, version, now, text]).await?;
    queries::set_version(change, id, version).await?;
    mention_people(change, id, text, &[]).await?;
    if comment.state == State::Shown {
        make_known(change, &place, id).await?;
        tell_mentioned(change, around, &place, id).await?;
    }
    happened(change, &place, id, comment.state, "comment-amended", json!({ "version": version })).await?;
    Ok(())
}

/// Takes one's own words back: nobody reads them any longer, their place and date stay. Once more does nothing.
pub async fn withdraw_comment(change: &mut Change, around: &Around, id: Uuid) -> Result<(), DiscussionError> {
    let (comment, place) = own(change, around, id).await?;
    if comment.state.is_taken_back() {
        return Ok(());
    }
    // Words that moderators hid stay hidden wherever they are quoted, and why they were hidden stays to be read.
    if comment.state == State::Hidden {
        return Err(DiscussionError::StandsOtherwise(comment.state.as_str()));
    }
    let after = if comment.state == State::Held { State::Dropped } else { State::Withdrawn };
    queries::withdraw(change, id, after).await?;
    queries::settle_reports(change, id).await?;
    happened(change, &place, id, after, "comment-withdrawn", json!({})).await?;
    Ok(())
}

async fn own(change: &mut Change, around: &Around, id: Uuid) -> Result<(Comment, Place), DiscussionError> {
    let (comment, place) = known(change, around, id).await?;
    let object = Object { owner: comment.party, ..place.object.clone() };
    kernel::may(change.actor(), &rules::AMEND, &object)?;
    Ok((comment, place))
}
