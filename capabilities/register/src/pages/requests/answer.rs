//! Answering by the link in a letter, without an account: the token says what was asked of whom.

use super::{Answering, form_id, typed_answer, vocabulary_of};
use crate::actions::{self, AnswerBy};
use crate::error::RegisterError;
use crate::letters::LINK;
use crate::queries;
use crate::request::{Addressee, Means, NewAnswer, Request, RequestState};
use crate::rules::{self, READ_REGISTER};
use crate::state::Shelf;
use askama::Template;
use kernel::{Problem, ProblemKind};
use mail::token::{self, TokenFault};
use people::letters::Tongues;
use uuid::Uuid;
use web::{Ask, Faults, Page, Reply, Words, reply};

/// A recommendation as whoever is asked reads it.
struct Quoted {
    label: String,
    text: String,
    lang: String,
    source: String,
}

#[derive(Template)]
#[template(path = "requests/answer.html")]
struct AnswerPage<'a> {
    t: &'a Words,
    page: &'a Page,
    faults: Faults,
    card: super::drawn::RequestCard,
    about: Vec<Quoted>,
    is_withdrawn: bool,
    is_answered: bool,
    answering: Answering,
}

/// Who got the letter of a link: each address, with whose it is.
type Got = Vec<(Uuid, String)>;

/// The request of a link, and who got its letter.
async fn of_token(ask: &Ask) -> Result<(Request, Got), Problem> {
    let no_good = |message| Problem::new(ProblemKind::NotFound, "this link is no good").said_by(message);
    let now = ask.app.store.clock().now();
    let token = token::open(&ask.app.key, LINK, ask.part("token"), now).map_err(|fault| match fault {
        TokenFault::Forged => no_good("request-link-no-good"),
        TokenFault::Expired(_) => no_good("request-link-too-old"),
    })?;
    let mut db = ask.app.store.read();
    let request = queries::request(&mut db, token.record).await?;
    let request = request.ok_or_else(|| no_good("request-link-no-good"))?;
    let mut got: Got = Vec::new();
    if let Addressee::Office(id) = request.addressee {
        let office = queries::offices(&mut db).await?.into_iter().find(|office| office.id == id);
        got.extend(office.map(|office| (office.id, office.email)));
    }
    for party in &request.recipients {
        let account = people::queries::account_of_party(&mut db, *party).await?;
        got.extend(account.map(|account| (*party, account.email)));
    }
    got.retain(|(_, address)| token.was_sent_to(&ask.app.key, address));
    if got.is_empty() {
        return Err(no_good("request-link-no-good"));
    }
    Ok((request, got))
}

pub async fn show(ask: Ask) -> Reply {
    ask.app.freshness.catch_up().await?;
    let (request, got) = of_token(&ask).await?;
    draw(ask, &request, &got, Faults::default(), &NewAnswer::default(), None).await
}

pub async fn send(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (request, got) = of_token(&ask).await?;
    let (id, form, new) = (request.id, form_id(&ask, &fields), typed_answer(&fields));
    let addresses = got.iter().map(|(_, address)| address.clone()).collect();
    let by = AnswerBy { means: Means::Link, addresses };
    let (tongues, asked) = (Tongues::of(&ask.app), new.clone());
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::answer_by_letter(change, &tongues, id, form, &by, asked).await })
    });
    match write.await {
        Ok(()) | Err(RegisterError::SentTwice) => {
            Ok(reply::go_to(&ask.viewer.path, Some("flash-request-answered")))
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(ask, &request, &got, faults, &new, Some(form)).await
        }
    }
}

async fn draw(
    mut ask: Ask,
    request: &Request,
    got: &Got,
    faults: Faults,
    typed: &NewAnswer,
    form: Option<Uuid>,
) -> Reply {
    // Whoever has no account gets the cookie that guards forms.
    ask.form_cookie();
    let vocabulary = vocabulary_of(&ask);
    let shelf = ask.app.state::<Shelf>();
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let around = super::drawn::Around::of(&ask.app, std::slice::from_ref(request)).await?;
    let mut card = around.card(t, &shelf, request, now);
    // Whoever is asked may not be allowed to read the register; then the link, which is passed on easily, shows nobody
    // what others have answered.
    card.answers.iter_mut().for_each(|answer| answer.assessment = None);
    if ask.may(&READ_REGISTER, &rules::object(&vocabulary.register)).is_err() {
        let own = |id: Uuid| {
            let answer = request.answers.iter().find(|answer| answer.id == id);
            answer.is_some_and(|answer| got.iter().any(|(party, _)| *party == answer.party))
        };
        card.answers.retain(|answer| own(answer.id));
    }
    let mut about = Vec::new();
    for id in &request.covers {
        let Some(one) = queries::recommendation(&mut ask.app.store.read(), *id).await? else { continue };
        let source = vocabulary.source(one.source).map(|row| row.source.name.clone()).unwrap_or_default();
        let label = super::drawn::named(t, &shelf, *id).word;
        let text = if one.text.is_empty() { one.heading() } else { one.text };
        about.push(Quoted { label, text, lang: one.language, source });
    }
    let page = Page::new(&ask.app, &ask.viewer, t.name("request-asked-of", &card.to));
    let status = faults.status();
    let template = AnswerPage {
        t,
        page: &page,
        faults,
        card,
        about,
        is_withdrawn: request.state == RequestState::Withdrawn,
        is_answered: request.state == RequestState::Answered,
        answering: Answering::new(&ask, &vocabulary, typed, form),
    };
    reply::page_with(&ask, status, &template)
}
