//! Filing an assessment and amending one's own. What was typed is never lost: a draft is kept while it is written, a
//! form that cannot be taken comes back as it was, and one that comes twice is filed once.

mod form;
mod typed;

use super::recommendation::address_of_assessment;
use super::{may_read, recommendation};
use crate::assessment::Assessment;
use crate::error::RegisterError;
use crate::held::Moderated;
use crate::rules::{AMEND_ASSESSMENT, FILE_ASSESSMENT, object};
use crate::vocabulary::Vocabulary;
use crate::{actions, queries};
use form::{FormPage, Writing};
use http::StatusCode;
use kernel::{Complaint, Object, Problem, ProblemKind};
use serde_json::{Value as Json, json};
use std::collections::{BTreeSet, HashMap};
use typed::Typed;
use uuid::Uuid;
use web::{Ask, Faults, Reply, Routes, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/recommendations/{id}/assess", &FILE_ASSESSMENT, begin)
        .post("/register/recommendations/{id}/assess", &FILE_ASSESSMENT, file)
        .post("/register/recommendations/{id}/draft", &FILE_ASSESSMENT, keep_draft)
        .get("/register/recommendations/{id}/assessments/{assessment}/amend", &AMEND_ASSESSMENT, reopen)
        .post("/register/recommendations/{id}/assessments/{assessment}/amend", &AMEND_ASSESSMENT, amend)
}

/// A form somebody is still writing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    New,
    Amends(Uuid),
}

/// The forms of one recommendation's drafts in which something stands.
pub fn under_way(drafts: &Json) -> Vec<Slot> {
    let forms = drafts.as_object().into_iter().flatten();
    forms
        .filter(|(_, typed)| !Typed::of_json(typed).is_empty())
        .filter_map(|(slot, _)| match slot.as_str() {
            "new" => Some(Slot::New),
            one => Uuid::parse_str(one).ok().map(Slot::Amends),
        })
        .collect()
}

/// The recommendation a form is about, and whose assessment is amended, if one is.
struct About {
    found: recommendation::Loaded,
    vocabulary: Vocabulary,
    amended: Option<Assessment>,
    /// Moves with everything its author writes; 0 for a new one.
    mark: u64,
}

impl About {
    fn id(&self) -> Uuid {
        self.found.recommendation.id
    }

    /// The name under which a draft of this form is kept: one recommendation may be assessed anew while an older
    /// assessment of it is being amended.
    fn slot(&self) -> String {
        self.amended.as_ref().map_or_else(|| "new".to_owned(), |one| one.id.to_string())
    }
}

/// Finds what the form is about, for anybody who may read it. Asks the database alone: whoever sends the form does not
/// wait until the shelf has taken in what somebody else imports.
async fn about(ask: &Ask) -> Result<About, Problem> {
    let id = ask.id("id")?;
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    may_read(&ask.viewer.actor, &vocabulary.register)?;
    let found = recommendation::load(&ask.app, id, 0).await?;
    let found = found.ok_or_else(|| Problem::not_found("recommendation"))?;
    if ask.part("assessment").is_empty() {
        return Ok(About { found, vocabulary, amended: None, mark: 0 });
    }
    let one = queries::moderated(&mut ask.app.store.read(), ask.id("assessment")?).await?;
    let one = one.filter(|one| one.covers().contains(&id) && !one.is_hidden);
    let mark = one.as_ref().map_or(0, |one| u64::try_from(one.mark()).unwrap_or(0));
    let amended = one.and_then(|one| as_written_last(one, ask.viewer.actor.party()));
    let amended = amended.ok_or_else(|| Problem::not_found("assessment"))?;
    Ok(About { found, vocabulary, amended: Some(amended), mark })
}

/// An assessment with what this reader wrote last in force, whether others read that or not.
fn as_written_last(one: Moderated, reader: Option<Uuid>) -> Option<Assessment> {
    let held = one.held.filter(|held| Some(held.party) == reader);
    match (one.stands, held) {
        (Some(mut stands), Some(held)) => {
            stands.versions.push(held.words);
            Some(stands)
        }
        (Some(stands), None) => Some(stands),
        (None, held) => held.map(|held| held.as_assessment()),
    }
}

/// What somebody who sent the form is told, where it waits for a moderator or stands.
async fn flash(ask: &Ask, assessment: Uuid, stands: &'static str) -> Result<&'static str, Problem> {
    let held = queries::held(&mut ask.app.store.read(), assessment).await?;
    Ok(if held.is_some_and(|held| held.waits()) { "flash-assessment-held" } else { stands })
}

/// Whether this viewer may send the form: file in the phase the register is in, and amend nothing but one's own.
fn allow(ask: &Ask, about: &About) -> Result<(), Problem> {
    let register = object(&about.vocabulary.register);
    ask.may(&FILE_ASSESSMENT, &register)?;
    match &about.amended {
        Some(one) => ask.may(&AMEND_ASSESSMENT, &Object { owner: one.party, ..register }),
        None => Ok(()),
    }
}

async fn begin(ask: Ask) -> Reply {
    open(ask).await
}

async fn reopen(ask: Ask) -> Reply {
    open(ask).await
}

async fn open(ask: Ask) -> Reply {
    let about = about(&ask).await?;
    let Some(party) = ask.viewer.actor.party() else {
        let next = web::ask::encode(&[("next", &ask.viewer.path)]);
        return Ok(reply::go_to(&format!("/sign-in?{next}"), None));
    };
    allow(&ask, &about)?;
    let kept = queries::draft(&mut ask.app.store.read(), party, about.id()).await?;
    let draft = kept.and_then(|(drafts, saved)| {
        let typed = Typed::of_json(drafts.get(about.slot())?);
        (!typed.is_empty()).then_some((typed, saved))
    });
    let in_force = about.amended.as_ref().map(|one| Typed::of_version(one.now()));
    let writing = match draft {
        Some((typed, saved)) => {
            Writing { typed, saved: ask.viewer.t.clock(saved), ..Writing::new(&ask, &about) }
        }
        None => Writing { typed: in_force.unwrap_or_default(), ..Writing::new(&ask, &about) },
    };
    FormPage::show(&ask, &about, writing).await
}

async fn file(ask: Ask) -> Reply {
    send(ask).await
}

async fn amend(ask: Ask) -> Reply {
    send(ask).await
}

async fn send(mut ask: Ask) -> Reply {
    let (fields, is_fresh) = ask.form_or_stale().await?;
    // The phase may have been set back while it was written.
    ask.give_back(&fields);
    let typed = Typed::read(&fields);
    let about = about(&ask).await?;
    let mut writing = Writing { typed, ..Writing::new(&ask, &about) };
    // The same key as long as it is the same form, however often it has to come back.
    writing.once = Uuid::parse_str(fields.get("once")).unwrap_or(writing.once);
    writing.seen = fields.get("seen").parse().unwrap_or(writing.seen);
    if !ask.viewer.actor.is_signed_in() {
        ask.form_cookie();
        let link = format!("/sign-in?{}", web::ask::encode(&[("next", &ask.viewer.path)]));
        writing.sign_in = link;
        writing.faults = Faults::whole(ask.viewer.t.say("assess-signed-out"));
        return writing.back(&ask, &about, StatusCode::UNAUTHORIZED).await;
    }
    allow(&ask, &about)?;
    if !is_fresh {
        writing.faults = Faults::whole(ask.viewer.t.say("assess-form-too-old"));
        return writing.back(&ask, &about, StatusCode::FORBIDDEN).await;
    }
    if fields.get("do") == "draft" {
        return match keep(&ask, about.id(), about.slot(), writing.once, &writing.typed).await {
            Ok(_) => Ok(reply::go_to(&ask.viewer.path, Some("flash-draft-kept"))),
            Err(problem) => writing.refused(&ask, &about, problem).await,
        };
    }
    match &about.amended {
        Some(one) => send_amendment(&ask, &about, one, writing).await,
        None => {
            let typed = writing.typed.clone();
            let filed = send_new(&ask, &about, writing).await;
            if fields.get("do") == "ask" && filed.as_ref().is_ok_and(|reply| reply.status().is_redirection())
            {
                // Whoever could not assess several at once asks about all of them.
                let covered = covers(&ask, &about, &typed).await?.unwrap_or_else(|_| vec![about.id()]);
                let covered: Vec<String> = covered.iter().map(Uuid::to_string).collect();
                let pairs: Vec<(&str, &str)> = covered.iter().map(|id| ("about", id.as_str())).collect();
                let next = format!("/register/requests/new?{}", web::ask::encode(&pairs));
                return Ok(reply::go_to(&next, Some("flash-assessment-filed")));
            }
            filed
        }
    }
}

async fn send_new(ask: &Ask, about: &About, mut writing: Writing) -> Reply {
    let id = about.id();
    let mut wrong = writing.typed.complaints();
    let covers = covers(ask, about, &writing.typed).await?.unwrap_or_else(|complaints| {
        wrong.extend(complaints);
        vec![id]
    });
    let (new, capacity, round) =
        (writing.typed.version(), writing.typed.capacity(), writing.typed.round.clone());
    wrong.extend(new.complaints(&about.vocabulary));
    if !wrong.is_empty() {
        return writing.refused(ask, about, Problem::unacceptable(wrong)).await;
    }
    let once = writing.once;
    let (typed, sent) = (writing.typed.clone(), covers.clone());
    let filed = ask
        .app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                let party = change.actor().party().unwrap_or_default();
                let drafts = queries::draft(change, party, id).await?;
                let filed =
                    actions::file_assessment_once(change, once, covers, &round, capacity, new).await?;
                // What another window keeps of this form is not what was filed.
                if let Some((drafts, _)) = drafts
                    && let Some(other) = drafts.get("new")
                    && is_of_a_later_window(other, once)
                    && Typed::of_json(other) != typed
                {
                    actions::keep_draft(change, id, &json!({ "new": other })).await?;
                }
                Ok(filed)
            })
        })
        .await;
    match filed {
        Ok(_) => {
            let flash = flash(ask, once, "flash-assessment-filed").await?;
            Ok(reply::go_to(&address_of_assessment(id, once), Some(flash)))
        }
        Err(RegisterError::SaidAlready { assessment, .. }) => {
            Ok(reply::go_to(&address_of_assessment(id, assessment), Some("flash-assessment-filed")))
        }
        // The same form once more, or at the same moment from two windows.
        Err(RegisterError::SentTwice | RegisterError::Store(store::StoreError::Duplicate(_))) => {
            sent_again(ask, id, writing, &sent).await
        }
        Err(error) => {
            writing.saved.clear();
            writing.refused(ask, about, error.into()).await
        }
    }
}

/// A form that filed an assessment has come once more. With the same words that one stands; with others, typed after
/// going back to the form, it is amended by them. For another round, in another role or of other recommendations it
/// would be another assessment: whoever sends it says so.
async fn sent_again(ask: &Ask, id: Uuid, mut writing: Writing, covers: &[Uuid]) -> Reply {
    let about = about(ask).await?;
    let once = writing.once;
    let known = queries::moderated(&mut ask.app.store.read(), once).await?;
    let stands = known.and_then(|one| as_written_last(one, ask.viewer.actor.party()));
    let stands = stands.as_ref();
    if stands.is_some_and(|stands| is_of_another_matter(&about, &writing.typed, covers, stands)) {
        writing.once = Writing::new(ask, &about).once;
        writing.faults = Faults::whole(ask.viewer.t.say("register-sent-twice-other"));
        return writing.back(ask, &about, StatusCode::CONFLICT).await;
    }
    if stands.is_none_or(|stands| writing.typed.says_the_same(stands.now())) {
        return Ok(reply::go_to(&address_of_assessment(id, once), Some("flash-assessment-filed")));
    }
    let new = writing.typed.version();
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::amend_assessment(change, once, new).await })
    });
    match write.await {
        Ok(()) => {
            let flash = flash(ask, once, "flash-assessment-amended").await?;
            Ok(reply::go_to(&address_of_assessment(id, once), Some(flash)))
        }
        Err(error) => {
            writing.once = Writing::new(ask, &about).once;
            writing.refused(ask, &about, error.into()).await
        }
    }
}

fn is_of_another_matter(about: &About, typed: &Typed, covers: &[Uuid], stands: &Assessment) -> bool {
    let round = match typed.round.as_str() {
        "" => about.vocabulary.latest_round(),
        key => about.vocabulary.round_by_key(key),
    };
    let standing: BTreeSet<Uuid> = stands.covers.iter().map(|(id, _)| *id).collect();
    round.is_some_and(|round| !stands.round.is_nil() && round.id != stands.round)
        || covers.iter().copied().collect::<BTreeSet<_>>() != standing
        || typed.capacity().role != stands.capacity.role
}

/// The recommendations an assessment covers besides this one, by their numbers in the same list. A number that nobody
/// bears there, or more than one, is a complaint.
async fn covers(
    ask: &Ask,
    about: &About,
    typed: &Typed,
) -> Result<Result<Vec<Uuid>, Vec<Complaint>>, Problem> {
    let here = &about.found.recommendation;
    let numbers: Vec<&str> = typed.also().into_iter().collect();
    let mut bearers: HashMap<String, Vec<Uuid>> = HashMap::new();
    for one in queries::bearers(&mut ask.app.store.read(), &numbers).await? {
        if (one.source, &one.list) == (here.source, &here.list) {
            bearers.entry(one.number).or_default().push(one.id);
        }
    }
    let (mut covers, mut wrong) = (vec![here.id], Vec::new());
    for number in numbers {
        let bear = bearers.get(number).map_or(&[][..], Vec::as_slice);
        let message = match bear {
            // Its own number, if it was typed too, is covered already.
            [only] if *only == here.id => continue,
            [only] => {
                covers.push(*only);
                continue;
            }
            [] => "assess-also-unknown",
            _ => "assess-also-ambiguous",
        };
        let detail = format!("{number:?} is borne by {} recommendations of this list", bear.len());
        wrong.push(Complaint::new("also", message, detail).naming(number));
    }
    Ok(if wrong.is_empty() { Ok(covers) } else { Err(wrong) })
}

async fn send_amendment(ask: &Ask, about: &About, one: &Assessment, writing: Writing) -> Reply {
    let address = address_of_assessment(about.id(), one.id);
    let there = |flash| Ok(reply::go_to(&address, Some(flash)));
    if writing.typed.says_the_same(one.now()) {
        return there(flash(ask, one.id, "flash-assessment-amended").await?);
    }
    if about.mark != writing.seen {
        // Amended in another window since this one was opened: nothing is overwritten unseen.
        return writing.overtaken(ask, about, one).await;
    }
    let mut wrong: Vec<Complaint> = writing.typed.complaints();
    let new = writing.typed.version();
    wrong.extend(new.complaints(&about.vocabulary));
    if !wrong.is_empty() {
        return writing.refused(ask, about, Problem::unacceptable(wrong)).await;
    }
    let (id, seen) = (one.id, writing.seen);
    let amended = ask
        .app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                queries::hold_moderated(change, id).await?;
                let stands = queries::moderated(change, id).await?;
                if stands.and_then(|one| u64::try_from(one.mark()).ok()) != Some(seen) {
                    return Err(RegisterError::SentTwice);
                }
                actions::amend_assessment(change, id, new).await
            })
        })
        .await;
    match amended {
        Ok(()) => there(flash(ask, one.id, "flash-assessment-amended").await?),
        // Overtaken at the same moment: the same words stand, others come back to whoever typed them.
        Err(RegisterError::SentTwice) => {
            let about = self::about(ask).await?;
            match &about.amended {
                Some(one) if !writing.typed.says_the_same(one.now()) => {
                    writing.overtaken(ask, &about, one).await
                }
                _ => there(flash(ask, one.id, "flash-assessment-amended").await?),
            }
        }
        Err(error) => writing.refused(ask, about, error.into()).await,
    }
}

/// Keeps what has been typed so far. Answers as the page's script expects: 2xx means kept.
async fn keep_draft(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let about = about(&ask).await?;
    allow(&ask, &about)?;
    let slot = match Uuid::parse_str(fields.get("amends")) {
        Ok(one) => one.to_string(),
        Err(_) => "new".to_owned(),
    };
    let window = fields.get("once").parse().unwrap_or_default();
    let saved = keep(&ask, about.id(), slot, window, &Typed::read(&fields)).await?;
    reply::json(&ask, StatusCode::OK, &json!({ "saved": saved }), None)
}

/// Puts one form's words among this person's drafts on a recommendation. `window` is the form's own id: one that was
/// drawn before another window kept other words does not take their place.
async fn keep(
    ask: &Ask,
    id: Uuid,
    slot: String,
    window: Uuid,
    typed: &Typed,
) -> Result<kernel::Instant, Problem> {
    let words = (!typed.is_empty()).then(|| typed.to_json());
    let kept = ask
        .app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                let party = change.actor().party().unwrap_or_default();
                let before = queries::draft(change, party, id).await?.map(|(drafts, _)| drafts);
                let mut drafts = before.filter(Json::is_object).unwrap_or_else(|| json!({}));
                if let Some(stands) = drafts.get(&slot)
                    && is_of_a_later_window(stands, window)
                    && words.as_ref().is_none_or(|words| Typed::of_json(words) != Typed::of_json(stands))
                {
                    let detail = "another window keeps other words of this form as a draft";
                    return Err(Problem::new(ProblemKind::Conflict, detail)
                        .said_by("assess-draft-elsewhere")
                        .into());
                }
                match (words, drafts.as_object_mut()) {
                    (Some(mut words), _) => {
                        words["window"] = json!(window);
                        words["kept"] = json!(change.now().micros());
                        drafts[slot.as_str()] = words;
                    }
                    // What was taken back whole is no draft.
                    (None, Some(forms)) => drop(forms.remove(&slot)),
                    (None, None) => {}
                }
                if drafts.as_object().is_some_and(serde_json::Map::is_empty) {
                    actions::discard_draft(change, id).await?;
                    return Ok(change.now());
                }
                actions::keep_draft(change, id, &drafts).await
            })
        })
        .await;
    kept.map_err(|error: RegisterError| match Problem::from(error) {
        problem if problem.kind == ProblemKind::TooLarge => problem.said_by("assess-draft-too-large"),
        problem => problem,
    })
}

/// Whether a draft was kept from another window after this one had been drawn, so that this one never showed it.
fn is_of_a_later_window(draft: &Json, window: Uuid) -> bool {
    let of = draft.get("window").and_then(Json::as_str).and_then(|id| Uuid::parse_str(id).ok());
    let kept = draft.get("kept").and_then(Json::as_i64).unwrap_or(0);
    of.is_some_and(|of| of != window) && drawn(window).is_some_and(|drawn| kept / 1_000 > drawn)
}

/// The millisecond in which a form was drawn, as its id tells (RFC 9562, version 7).
fn drawn(window: Uuid) -> Option<i64> {
    let (seconds, nanos) = window.get_timestamp()?.to_unix();
    i64::try_from(seconds).ok().map(|seconds| seconds * 1_000 + i64::from(nanos) / 1_000_000)
}
