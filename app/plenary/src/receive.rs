//! Mail in: one mail on stdin, given by the mail server, becomes what its reply address stands for.
//!
//! Ends with the codes that mail servers know (sysexits.h). What is nobody's answer (a machine's, a mail of our own come
//! back) is taken and left, so that no mail is ever answered by a mail to somebody who did not write. Whoever is known
//! and was refused is told why.

use crate::{capabilities, opening};
use capability::replies::replies;
use capability::{Answer, Arrival, Arrived, Exit, TakeReply};
use kernel::{Actor, Date, Problem, ProblemKind};
use mail::incoming::{self, LARGEST, Mark, Received, Unreadable};
use mail::token::{self, TokenFault};
use people::letters::{self, Letter, Recipient, Tongues};
use sha2::{Digest as _, Sha256};
use std::io::Read as _;
use web::App;
use web::app::Options;

/// Taken, or left on purpose.
const TAKEN: Exit = Exit::Code(0);
/// EX_USAGE: the command line is not understood; see [`crate::commands::run`].
pub const MISUSED: Exit = Exit::Code(64);
/// EX_DATAERR: the mail itself is at fault.
const AT_FAULT: Exit = Exit::Code(65);
/// EX_NOUSER: nobody has this address.
const UNKNOWN: Exit = Exit::Code(67);
/// EX_TEMPFAIL: try again later.
pub const LATER: Exit = Exit::Code(75);
/// EX_NOPERM: not from this sender.
const NOT_ALLOWED: Exit = Exit::Code(77);

/// Reads a mail from stdin and does what it is for. `recipient`: the address it was delivered to, where the mail server
/// tells.
pub async fn run(
    location: store::Location,
    options: Options,
    transport: mail::Transport,
    recipient: Option<&str>,
) -> Exit {
    let mail = match read_stdin().await {
        Ok(mail) => mail,
        Err(error) => return said(LATER, &format!("the mail cannot be read: {error}")),
    };
    let manifests = capabilities::all();
    let store = match opening::store(location, &manifests).await {
        Ok(store) => store,
        // Whatever it is, the mail is not at fault.
        Err(problem) => return said(LATER, &problem.detail),
    };
    let exit = match opening::post_room(store.clone(), options, transport).await {
        Ok(app) => receive(&app, &mail, recipient).await,
        Err(problem) => Err(problem),
    };
    store.close().await;
    exit.unwrap_or_else(|problem| said(LATER, &problem.detail))
}

async fn read_stdin() -> std::io::Result<Vec<u8>> {
    let read = tokio::task::spawn_blocking(|| {
        let mut mail = Vec::new();
        // One byte more than is taken tells a mail that is too large; the rest need not be read.
        std::io::stdin().lock().take(LARGEST as u64 + 1).read_to_end(&mut mail)?;
        Ok(mail)
    });
    read.await.map_err(std::io::Error::other)?
}

/// Says how it ended and why: for the mail server's log. No address stands in it.
fn said(exit: Exit, why: &str) -> Exit {
    eprintln!("plenary: {why}");
    exit
}

/// Whose address answers come to, and what takes them.
struct Addressed {
    take: TakeReply,
    token: String,
    found: token::Token,
}

/// Does what a mail is for. Errors are those of the database: the same mail may do later.
pub async fn receive(app: &App, mail: &[u8], recipient: Option<&str>) -> Result<Exit, Problem> {
    let host = letters::host(app);
    let (received, fault) = match incoming::read(mail, &host) {
        Ok(received) => (received, None),
        // Its headers may still tell whom to answer.
        Err(fault) => match incoming::read(incoming::head(mail), &host) {
            Ok(head) => (head, Some(fault)),
            Err(_) => return Ok(said(AT_FAULT, &fault.to_string())),
        },
    };
    if let Mark::Loop(why) = received.mark {
        return Ok(said(TAKEN, &format!("left: {why}")));
    }
    let Some(token) = token_of(&received, recipient) else {
        return Ok(match received.mark {
            Mark::Ordinary => said(UNKNOWN, "the mail went to no reply address"),
            _ => said(TAKEN, "left: a machine's mail that went to no reply address"),
        });
    };
    match addressed(app, token.clone()) {
        Ok(addressed) => take(app, mail, received, fault, addressed).await,
        Err(_) if received.mark != Mark::Ordinary => {
            Ok(said(TAKEN, "left: a machine's mail to an address that is no good"))
        }
        Err(TokenFault::Forged) => Ok(said(UNKNOWN, "the forum made no such reply address")),
        Err(TokenFault::Expired(old)) => {
            let problem = Problem::new(ProblemKind::NotAllowed, "the reply address is no longer good");
            let problem = problem.said_by("mail-too-late");
            if received.from.as_ref().is_some_and(|from| old.was_sent_to(&app.key, &from.address)) {
                // Once for all that is ever sent to it: what answers us may be a machine that does not say so.
                explain(app, &format!("late {token}"), &received, &problem).await?;
            }
            Ok(said(NOT_ALLOWED, &problem.detail))
        }
    }
}

/// The first token among the addresses that the mail went to; of a bounce, that of the mail that did not arrive.
fn token_of(received: &Received, recipient: Option<&str>) -> Option<String> {
    let returned = match &received.mark {
        Mark::Bounce(bounce) => bounce.reply_to.as_deref(),
        _ => None,
    };
    let all = returned.into_iter().chain(recipient).chain(received.recipients.iter().map(String::as_str));
    all.filter_map(token::of_address).map(str::to_lowercase).next()
}

fn addressed(app: &App, token: String) -> Result<Addressed, TokenFault> {
    let manifests = app.states.get::<Vec<capability::Manifest>>().unwrap_or_default();
    let now = app.store.clock().now();
    let mut fault = TokenFault::Forged;
    for (kind, take) in replies(&manifests) {
        match token::open(&app.key, kind, &token, now) {
            Ok(found) => return Ok(Addressed { take, token, found }),
            // It is of this kind, and too old.
            Err(expired @ TokenFault::Expired(_)) => fault = expired,
            Err(TokenFault::Forged) => {}
        }
    }
    Err(fault)
}

async fn take(
    app: &App,
    mail: &[u8],
    received: Received,
    fault: Option<Unreadable>,
    addressed: Addressed,
) -> Result<Exit, Problem> {
    let record = addressed.found.record;
    let (actor, what, sender) = match &received.mark {
        Mark::Bounce(bounce) => {
            let reason = if bounce.reason.is_empty() { bounce.status.clone() } else { bounce.reason.clone() };
            (Actor::Operator, Arrived::Undelivered { has_failed: bounce.has_failed, reason }, None)
        }
        Mark::Automatic(_) | Mark::Loop(_) => (Actor::Operator, Arrived::Automatic, None),
        Mark::Ordinary => {
            let from = received.from.clone().unwrap_or_else(|| mail::Mailbox::new("", ""));
            if !addressed.found.was_sent_to(&app.key, &from.address) {
                let detail = "the letter went to another address than this mail comes from";
                let problem = Problem::new(ProblemKind::NotAllowed, detail).said_by("mail-other-sender");
                if actor_of(app, &from.address).await? != Actor::Visitor {
                    explain(app, &refusal(app, &addressed.token, &problem), &received, &problem).await?;
                }
                return Ok(said(NOT_ALLOWED, detail));
            }
            if let Some(problem) = unfit(&received, fault.as_ref()) {
                explain(app, &refusal(app, &addressed.token, &problem), &received, &problem).await?;
                return Ok(said(AT_FAULT, &problem.detail));
            }
            let actor = actor_of(app, &from.address).await?;
            let answer = Answer {
                address: from.address.clone(),
                name: from.name.clone(),
                text: received.text.clone(),
                message_id: received.message_id.clone(),
            };
            (actor, Arrived::Answer(answer), Some(from))
        }
    };
    let (id, arrival) = (identity(mail, &received, &addressed.token), Arrival { record, what });
    let (take, within) = (addressed.take, app.clone());
    let done: Result<bool, Problem> = app
        .store
        .write(actor, move |change| {
            Box::pin(async move {
                let is_new = people::actions::note_mail(change, &id).await?;
                if is_new {
                    take(&within, change, &arrival).await?;
                }
                Ok(is_new)
            })
        })
        .await;
    match done {
        Ok(true) => Ok(TAKEN),
        Ok(false) => Ok(said(TAKEN, "left: the same mail came before")),
        Err(problem) => refused(app, &addressed.token, &received, problem, sender.is_some()).await,
    }
}

async fn refused(
    app: &App,
    token: &str,
    received: &Received,
    problem: Problem,
    is_person: bool,
) -> Result<Exit, Problem> {
    let exit = match problem.kind {
        ProblemKind::Unavailable | ProblemKind::NoSpace | ProblemKind::Internal => return Err(problem),
        ProblemKind::NotAllowed | ProblemKind::SignInNeeded => NOT_ALLOWED,
        _ => AT_FAULT,
    };
    // What a machine sent about something that is no longer there is nobody's loss.
    if !is_person {
        return Ok(said(TAKEN, &format!("left: {}", problem.detail)));
    }
    explain(app, &refusal(app, token, &problem), received, &problem).await?;
    Ok(said(exit, &problem.detail))
}

/// Why nothing can be made of a mail that came from whom it should.
fn unfit(received: &Received, fault: Option<&Unreadable>) -> Option<Problem> {
    match fault {
        Some(Unreadable::TooLarge) => Some(
            Problem::new(ProblemKind::TooLarge, Unreadable::TooLarge.to_string()).said_by("mail-too-large"),
        ),
        Some(fault) => {
            Some(Problem::new(ProblemKind::Malformed, fault.to_string()).said_by("mail-unreadable"))
        }
        None if received.text.trim().is_empty() => Some(
            Problem::new(ProblemKind::Unacceptable, "the mail says nothing new").said_by("mail-says-nothing"),
        ),
        None => None,
    }
}

/// The person with an account of this address; a visitor where there is none.
async fn actor_of(app: &App, address: &str) -> Result<Actor, Problem> {
    let Ok(email) = people::email::normalise(address) else { return Ok(Actor::Visitor) };
    let mut db = app.store.read();
    let Some(account) = people::queries::account_by_email(&mut db, &email).await? else {
        return Ok(Actor::Visitor);
    };
    let known = people::queries::person_of_account(&mut db, account.id, app.store.clock().now()).await?;
    Ok(known.map_or(Actor::Visitor, |known| Actor::Person(known.person)))
}

/// The same for the same mail to the same address.
fn identity(mail: &[u8], received: &Received, token: &str) -> String {
    match &received.message_id {
        Some(id) => format!("{token} {id}"),
        None => {
            let digest = Sha256::digest(mail);
            format!("{token} {}", digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
        }
    }
}

/// The same for all mails of one day to one address that are refused alike: what answers the explanation may be a machine
/// that does not say so.
fn refusal(app: &App, token: &str, problem: &Problem) -> String {
    let why = problem.message.unwrap_or_else(|| problem.kind.slug());
    format!("refused {token} {why} {}", Date::of(app.store.clock().now()))
}

/// Tells whoever wrote that nothing came of it and why; once for everything that is known by `once`.
async fn explain(app: &App, once: &str, received: &Received, problem: &Problem) -> Result<(), Problem> {
    let Some(from) = received.from.clone().filter(|from| mail::check_address(&from.address).is_ok()) else {
        return Ok(());
    };
    app.freshness.catch_up().await?;
    let party = actor_of(app, &from.address).await?.party();
    let tongues = Tongues::of(app);
    let known = tongues.of_parties(&mut app.store.read(), party.as_slice()).await?;
    let t = party.and_then(|party| known.get(&party).cloned()).unwrap_or_else(|| tongues.own());
    let why = problem
        .message
        .map_or_else(|| t.say(format!("problem-{}", problem.kind.slug())), |message| t.say(message));
    let to = match party {
        Some(party) => Recipient::Party(party),
        None => Recipient::Address { name: from.name, email: from.address },
    };
    let mut letter = Letter::new(to, t.language(), t.name("mail-refused-subject", &tongues.forum))
        .paragraph(t.name("mail-refused-opening", &received.subject))
        .paragraph(why)
        .paragraph(t.say("mail-refused-closing"));
    letter.answers = received.message_id.clone();
    let id = once.to_owned();
    app.store
        .write::<_, Problem>(Actor::Operator, move |change| {
            Box::pin(async move {
                if people::actions::note_mail(change, &id).await? {
                    letters::ask(change, &letter).await?;
                }
                Ok(())
            })
        })
        .await
}
