//! The form of a new comment: an answer, a quotation, whom to tell. What was typed is never lost.

use super::{Opened, form, opened_here, phase_said, reading, write};
use crate::actions;
use crate::comment::{LONGEST_QUOTE, NewComment, Quote, State};
use crate::error::DiscussionError;
use crate::mention::MOST_MENTIONS;
use crate::pages::drawn::{CommentView, Drawing};
use crate::{queries, rules};
use askama::Template;
use capability::held::hold_rule;
use http::StatusCode;
use kernel::{Problem, ProblemKind, hold, phase};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes.get("/discussions/{type}/{id}/new", &rules::COMMENT, begin).post(
        "/discussions/{type}/{id}/new",
        &rules::COMMENT,
        say,
    )
}

/// People of the discussion that can be chosen to be told; others are named in the text.
const MOST_CHOICES: usize = 12;

/// What stands in the form.
#[derive(Debug, Clone, Default)]
struct Typed {
    text: String,
    quote: String,
    part: String,
    speak_as: String,
    reply_to: Option<Uuid>,
    mentions: Vec<Uuid>,
    /// The id the comment gets: the same form sent twice says it once.
    once: Uuid,
}

impl Typed {
    fn read(fields: &Fields) -> Self {
        Self {
            text: fields.text("text"),
            quote: fields.text("quote"),
            part: fields.text("part"),
            speak_as: fields.text("speak-as"),
            reply_to: fields.get("reply_to").parse().ok(),
            mentions: fields.all("mention").iter().filter_map(|id| id.parse().ok()).collect(),
            once: fields.get("once").parse().unwrap_or_default(),
        }
    }

    fn comment(&self, ask: &Ask, opened: &Opened) -> NewComment {
        let quote = Quote { of: self.reply_to, text: self.quote.clone(), part: self.part.clone() };
        NewComment {
            on: opened.record(),
            text: self.text.clone(),
            reply_to: self.reply_to,
            quote: Some(quote).filter(|quote| !quote.text.trim().is_empty()),
            capacity: people::capacity::chosen(&self.speak_as),
            language: ask.viewer.t.language().to_string(),
            mentions: self.mentions.clone(),
        }
    }
}

#[derive(Template)]
#[template(path = "discussion/new.html")]
struct NewPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    typed: Typed,
    /// What is answered.
    answered: Option<CommentView>,
    speakers: Vec<Choice>,
    people: Vec<Choice>,
    /// Beside the field for words: how many are told.
    most: usize,
    is_held: bool,
    /// Whether everybody reads it at once.
    is_public: bool,
    back: String,
}

fn new_id(ask: &Ask) -> Uuid {
    let store = &ask.app.store;
    store.ids().ordered(store.clock().now())
}

async fn begin(ask: Ask) -> Reply {
    let opened = opened_here(&ask).await?;
    if !ask.viewer.actor.is_signed_in() {
        let here = if ask.viewer.query.is_empty() {
            ask.viewer.path.clone()
        } else {
            format!("{}?{}", ask.viewer.path, ask.viewer.query)
        };
        return Ok(reply::go_to(&format!("/sign-in?{}", web::ask::encode(&[("next", &here)])), None));
    }
    ask.may(&rules::COMMENT, &opened.object)?;
    let query = ask.query();
    let mut typed =
        Typed { once: new_id(&ask), reply_to: query.get("reply_to").parse().ok(), ..Typed::default() };
    if query.has("quote")
        && let Some(quoted) = typed.reply_to.and_then(|id| opened.discussion.find(id))
        && opened.reader.reads(quoted)
    {
        typed.quote = quoted.text.chars().take(LONGEST_QUOTE).collect();
    }
    draw(&ask, &opened, typed, Faults::default(), StatusCode::OK).await
}

async fn draw(ask: &Ask, opened: &Opened, typed: Typed, faults: Faults, status: StatusCode) -> Reply {
    let t = &ask.viewer.t;
    let drawing = Drawing::new(ask, opened);
    let answered = typed.reply_to.and_then(|id| opened.discussion.place(id)).filter(|at| {
        let comment = &opened.discussion.comments[*at];
        comment.state == State::Shown
    });
    let answered = answered.map(|at| CommentView { ways: Vec::new(), ..drawing.comment(at, 0) });
    let speakers = ask.viewer.actor.person().map_or_else(Vec::new, |person| {
        people::capacity::choices(t, person, &opened.discussion.groups, &typed.speak_as)
    });
    let title = if answered.is_some() { "discussion-answer-title" } else { "discussion-new-title" };
    let page = Page::new(&ask.app, &ask.viewer, t.say(title));
    let back = match &answered {
        Some(answered) => answered.here.clone(),
        None => opened.address(),
    };
    let drawn = NewPage {
        t,
        page: &page,
        crumbs: opened.crumbs(ask),
        people: people_here(ask, opened, &drawing, &typed),
        is_held: is_held(ask, opened).await?,
        is_public: is_public(opened),
        faults,
        typed,
        answered,
        speakers,
        most: MOST_MENTIONS,
        back,
    };
    reply::page_with(ask, status, &drawn)
}

fn is_public(opened: &Opened) -> bool {
    opened.object.phase.as_deref().is_none_or(|phase| phase == phase::PUBLIC)
}

/// Whether what this person says will wait until somebody has looked at it: said before it is written.
async fn is_held(ask: &Ask, opened: &Opened) -> Result<bool, Problem> {
    let Some(party) = ask.viewer.actor.party() else { return Ok(false) };
    if !is_public(opened) {
        return Ok(false);
    }
    let mut db = ask.app.store.read();
    let is_known = queries::is_known(&mut db, party).await?;
    let works_here = hold::works_here(&ask.viewer.actor, &opened.object);
    Ok(hold_rule(&mut db).await?.holds(works_here, is_known))
}

/// Those who spoke here last, whoever is answered first.
fn people_here(ask: &Ask, opened: &Opened, drawing: &Drawing<'_>, typed: &Typed) -> Vec<Choice> {
    let own = ask.viewer.actor.party();
    let comments = &opened.discussion.comments;
    let answered = typed.reply_to.and_then(|id| opened.discussion.find(id));
    let latest = comments.iter().rev().filter(|comment| comment.state == State::Shown);
    let mut parties: Vec<Uuid> = Vec::new();
    for party in answered.into_iter().chain(latest).filter_map(|comment| comment.party) {
        let is_named = opened.discussion.names.get(&party).is_some_and(|name| !name.is_erased);
        if is_named && Some(party) != own && !parties.contains(&party) {
            parties.push(party);
        }
        if parties.len() == MOST_CHOICES {
            break;
        }
    }
    parties
        .into_iter()
        .map(|party| {
            Choice::new(party.to_string(), drawing.name(Some(party)))
                .chosen_if(typed.mentions.contains(&party))
        })
        .collect()
}

async fn say(mut ask: Ask) -> Reply {
    let fields = form(&mut ask).await?;
    let mut typed = Typed::read(&fields);
    if typed.once.is_nil() {
        typed.once = new_id(&ask);
    }
    let opened = opened_here(&ask).await.map_err(phase_said)?;
    let (once, new) = (typed.once, typed.comment(&ask, &opened));
    let sent = new.clone();
    let added = write(&ask, move |change, around| {
        Box::pin(async move { actions::add_comment(change, around, once, sent).await })
    })
    .await;
    match added {
        Ok(id) => go_there(&ask, id).await,
        Err(DiscussionError::SentTwice(id)) => sent_again(&ask, &opened, id, typed, &new).await,
        // At the same moment from two windows.
        Err(DiscussionError::Store(store::StoreError::Duplicate(_))) => go_there(&ask, once).await,
        Err(DiscussionError::TooFast { until, .. }) => {
            let t = &ask.viewer.t;
            let faults = Faults::whole(t.name("discussion-go-on-at", t.clock(until)));
            draw(&ask, &opened, typed, faults, StatusCode::TOO_MANY_REQUESTS).await
        }
        Err(error) => refused(&ask, &opened, typed, error.into()).await,
    }
}

/// The form again with what is wrong with it; also where the phase was set back while it was written.
async fn refused(ask: &Ask, opened: &Opened, typed: Typed, problem: Problem) -> Reply {
    let t = &ask.viewer.t;
    if problem.kind == ProblemKind::NotAllowed {
        let faults = Faults::whole(t.say("discussion-closed-meanwhile"));
        return draw(ask, opened, typed, faults, StatusCode::FORBIDDEN).await;
    }
    let faults = Faults::of_problem(t, problem)?;
    let status = faults.status();
    draw(ask, opened, typed, faults, status).await
}

/// The form that made a comment came once more: with the same words it stands, with others it is another one, and
/// whoever typed them says so by sending it again.
async fn sent_again(ask: &Ask, opened: &Opened, id: Uuid, mut typed: Typed, new: &NewComment) -> Reply {
    let stands = queries::comment(&mut ask.app.store.read(), id).await?;
    let is_own = stands.as_ref().is_some_and(|stands| stands.party == ask.viewer.actor.party());
    if is_own && stands.is_some_and(|stands| stands.text == new.text && stands.on == new.on) {
        return go_there(ask, id).await;
    }
    typed.once = new_id(ask);
    let faults = Faults::whole(ask.viewer.t.say("discussion-sent-twice-other"));
    draw(ask, opened, typed, faults, StatusCode::CONFLICT).await
}

/// To the comment where it stands, with what became of it.
async fn go_there(ask: &Ask, id: Uuid) -> Reply {
    let opened = opened_here(ask).await?;
    let comment = opened.find(id)?;
    let flash = if comment.state == State::Held { "flash-comment-held" } else { "flash-comment-added" };
    let place = reading::place_of(&opened.discussion, opened.reader, &opened.address(), id);
    Ok(reply::go_to(&place, Some(flash)))
}
