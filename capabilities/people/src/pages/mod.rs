//! The pages of signing in, one's own account, administration, and who may do what.

mod account;
mod administration;
mod joining;
mod one_time;
mod receipts;
mod signing_in;
mod who;

pub use administration::tabs as administration_tabs;
use http::Response;
use kernel::{Problem, ProblemKind};
use web::parts::Choice;
use web::{App, Ask, Faults, Reply, Routes, Shown, Words, ask, reply};

use crate::actions::NewSession;
use crate::session::{DEVICE, LONGEST, device};
use crate::sign_in::Asker;
use crate::throttle::address_range;
use crate::{PeopleError, State};

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = signing_in::routes(routes);
    let routes = joining::routes(routes);
    let routes = one_time::routes(routes);
    let routes = account::routes(routes);
    let routes = administration::routes(routes);
    let routes = receipts::routes(routes);
    who::routes(routes)
}

/// The faults of a form, or the problem that is none of the form's.
fn faults_of(t: &Words, error: PeopleError) -> Result<Faults, Problem> {
    match error {
        PeopleError::Complaints(complaints) => Ok(Faults::new(t, &complaints)),
        PeopleError::LastAdministrator => Ok(Faults::whole(t.say("people-last-administrator"))),
        PeopleError::AlreadyThere { .. } => Ok(Faults::whole(t.say("people-already-there"))),
        other => Err(other.into()),
    }
}

/// Refuses a form that would overwrite unseen what became of its fields after it was opened.
fn give_way(stands: &Shown, typed: &Shown, seen: &str) -> Result<(), PeopleError> {
    stands.give_way(typed, seen).map_err(PeopleError::Complaints)
}

fn device_cookie(app: &App) -> &'static str {
    if app.options.is_https() { "__Host-plenary-device" } else { "plenary-device" }
}

/// Who asks, as signing in counts it.
fn asker(ask: &Ask) -> Asker {
    let header = |name: http::HeaderName| {
        ask.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let cookie = |name: &str| ask::cookie(&ask.headers, name).map(str::to_owned);
    let address = ask.address.parse().map_or_else(|_| ask.address.clone(), address_range);
    Asker {
        address_range: address,
        device: device(&header(http::header::USER_AGENT)),
        session_cookie: cookie(ask::session_cookie(&ask.app)),
        device_cookie: cookie(device_cookie(&ask.app)),
    }
}

/// Hands the browser its cookies and sends it on.
fn signed_in(app: &App, session: &NewSession, next: &str) -> Response<axum::body::Body> {
    let mut answer = reply::go_to(reply::safe_path(next), None);
    let secure = if app.options.is_https() { "; Secure" } else { "" };
    let cookie = |name: &str, value: &str, micros: i64| {
        let seconds = micros / kernel::time::SECOND;
        format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
    };
    reply::set_cookie(&mut answer, &cookie(ask::session_cookie(app), &session.secret, LONGEST));
    reply::set_cookie(&mut answer, &cookie(device_cookie(app), &session.device_secret, DEVICE));
    answer
}

/// Takes the session cookie away.
fn signed_out(app: &App, next: &str) -> Response<axum::body::Body> {
    let mut answer = reply::go_to(next, None);
    let secure = if app.options.is_https() { "; Secure" } else { "" };
    let name = ask::session_cookie(app);
    let cookie = format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}");
    reply::set_cookie(&mut answer, &cookie);
    answer
}

/// The hash of a new password; complaints when it is weak. Empty stays empty where none is needed.
async fn new_password(
    app: &App,
    field: &str,
    password: String,
    own_words: &[&str],
) -> Result<String, PeopleError> {
    if let Err(weakness) = crate::password::check(&password, own_words) {
        let detail = format!("{field}: {weakness:?}");
        return Err(PeopleError::complaint(field, weakness.message(), detail));
    }
    let salt = app.store.ids().secret();
    Ok(app.state::<State>().hasher.hash(password, salt).await?)
}

/// A page that only a browser with a session of its own gets: programs have no business there.
fn own_session(ask: &Ask) -> Result<&kernel::Person, Problem> {
    let person = ask.viewer.actor.person().filter(|_| !ask.viewer.session.is_empty());
    person.ok_or_else(|| Problem::new(ProblemKind::SignInNeeded, "sign in with a browser to do this"))
}

/// The terms of a vocabulary as options, with one for none.
fn term_choices(t: &Words, terms: &[crate::vocabulary::Term], chosen: &str) -> Vec<Choice> {
    let none = Choice::new("", t.say("people-none")).chosen_if(chosen.is_empty());
    let terms = terms
        .iter()
        .map(|term| Choice::new(term.key.as_str(), term.label.as_str()).chosen_if(term.key == chosen));
    std::iter::once(none).chain(terms).collect()
}

/// A reply that says when to come back.
fn with_retry(reply: Reply, seconds: u32) -> Reply {
    let mut reply = reply?;
    if let Ok(value) = http::HeaderValue::from_str(&seconds.to_string()) {
        reply.headers_mut().insert(http::header::RETRY_AFTER, value);
    }
    Ok(reply)
}
