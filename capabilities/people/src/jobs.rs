//! The worker's door: writes and sends the mails that were asked for.

pub mod erased_list;

use capability::replies::replies;
use capability::{Arrival, Arrived, Manifest};
use kernel::{Actor, Problem, RecordRef};
use mail::{MailError, Mailbox, Message, Transport};
use store::{BoxFuture, Job, JobOutcome};
use uuid::Uuid;
use web::{App, Given};

use crate::actions::{self, Purpose};
use crate::letters::{self, Letter, Link, Recipient};
use crate::mails::{Asked, INVITATION, JOIN, JoinDetails, SIGN_IN, SignInDetails};
use crate::{PeopleError, queries};

/// Writes and sends the mail of a job of [`SIGN_IN`], [`JOIN`] or [`INVITATION`].
pub(crate) fn run<'a>(app: &'a App, job: &'a Job) -> BoxFuture<'a, JobOutcome> {
    Box::pin(async move {
        let Ok(asked) = serde_json::from_value::<Asked>(job.payload.clone()) else {
            return JobOutcome::Hopeless("the job says nothing that can be read".to_owned());
        };
        told(send(app, job, asked).await)
    })
}

fn told(sent: Result<(), Failure>) -> JobOutcome {
    match sent {
        Ok(()) => JobOutcome::Done,
        Err(Failure::Later(reason)) => JobOutcome::TryAgain(reason),
        Err(Failure::ForGood(reason)) => JobOutcome::Hopeless(reason),
    }
}

enum Failure {
    Later(String),
    ForGood(String),
}

impl From<PeopleError> for Failure {
    fn from(error: PeopleError) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<store::StoreError> for Failure {
    fn from(error: store::StoreError) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<MailError> for Failure {
    fn from(error: MailError) -> Self {
        if error.is_temporary() { Self::Later(error.to_string()) } else { Self::ForGood(error.to_string()) }
    }
}

/// Which letter goes out, and the link in it.
struct LinkLetter {
    purpose: Purpose,
    /// The link's id: the job's own, or the invitation's.
    link: Uuid,
    details: String,
    /// The path before the secret.
    path: &'static str,
    /// The messages of the letter begin with this.
    words: &'static str,
}

async fn send(app: &App, job: &Job, asked: Asked) -> Result<(), Failure> {
    // The forum's name stands in the letter.
    app.freshness.catch_up().await?;
    let Some(letter) = choose(app, job, &asked).await? else { return Ok(()) };
    let (purpose, link, email, details) =
        (letter.purpose, letter.link, asked.email.clone(), letter.details.clone());
    let secret = app
        .store
        .write(Actor::Operator, move |change| {
            Box::pin(async move { actions::renew_link(change, link, purpose, &email, &details).await })
        })
        .await?;
    let message = write(app, job, &asked, &letter, format!("{}{secret}", letter.path))?;
    hand_over(app, &message).await
}

async fn hand_over(app: &App, message: &Message) -> Result<(), Failure> {
    let Some(transport) = app.states.get::<Transport>() else {
        return Err(Failure::Later("this forum has no way to send mail".to_owned()));
    };
    Ok(transport.send(message).await?)
}

/// Writes and sends the letter of a job of [`letters::LETTER`].
pub(crate) fn send_letter<'a>(app: &'a App, job: &'a Job) -> BoxFuture<'a, JobOutcome> {
    Box::pin(async move {
        let Ok(letter) = serde_json::from_value::<Letter>(job.payload.clone()) else {
            return JobOutcome::Hopeless("the job holds no letter that can be read".to_owned());
        };
        send_as(app, job, &letter).await
    })
}

/// Sends a letter as the work of a job.
pub(crate) async fn send_as(app: &App, job: &Job, letter: &Letter) -> JobOutcome {
    let sent = deliver(app, job, letter).await;
    if let Err(Failure::ForGood(reason)) = &sent
        && let Err(problem) = tell_undelivered(app, letter, reason).await
    {
        return JobOutcome::TryAgain(problem.detail);
    }
    told(sent)
}

/// A letter that the mail server will not have did not arrive: whoever takes its answers is told, as of a bounce.
async fn tell_undelivered(app: &App, letter: &Letter, reason: &str) -> Result<(), Problem> {
    let Some(reply) = &letter.reply else { return Ok(()) };
    let manifests = app.states.get::<Vec<Manifest>>().unwrap_or_default();
    let Some((_, take)) = replies(&manifests).find(|(kind, _)| *kind == reply.kind) else { return Ok(()) };
    let what = Arrived::Undelivered { has_failed: true, reason: reason.to_owned() };
    let (within, arrival) = (app.clone(), Arrival { record: reply.record, what });
    app.store
        .write(Actor::Operator, move |change| Box::pin(async move { take(&within, change, &arrival).await }))
        .await
}

async fn deliver(app: &App, job: &Job, letter: &Letter) -> Result<(), Failure> {
    // The forum's name stands in the letter.
    app.freshness.catch_up().await?;
    let to = match &letter.to {
        Recipient::Address { name, email } => Mailbox::new(name, email),
        Recipient::Party(party) => {
            let mut db = app.store.read();
            // Somebody without an account, or no longer there, gets nothing.
            let Some(account) = queries::account_of_party(&mut db, *party).await? else { return Ok(()) };
            if !reads_all(app, account.id, &letter.only_for_readers_of).await? {
                return Ok(());
            }
            let name = queries::public_names(&mut db, &[*party]).await?.remove(party);
            Mailbox::new(name.map(|name| name.name).unwrap_or_default(), account.email)
        }
    };
    let message =
        letters::write(app, job.id, letter, to).map_err(|error| Failure::ForGood(error.to_string()))?;
    hand_over(app, &message).await
}

/// Whether somebody may read all of these containers now.
async fn reads_all(app: &App, account: Uuid, containers: &[RecordRef]) -> Result<bool, Failure> {
    if containers.is_empty() {
        return Ok(true);
    }
    let now = app.store.clock().now();
    let known = queries::person_of_account(&mut app.store.read(), account, now).await?;
    let Some(known) = known else { return Ok(false) };
    let actor = Actor::Person(known.person);
    let mut read = Vec::new();
    for manifest in app.states.get::<Vec<Manifest>>().iter().flat_map(|all| all.iter()) {
        read.extend((manifest.readable)(app, &actor).await?);
    }
    Ok(containers.iter().all(|container| read.contains(container)))
}

/// `None`: nobody is to get a mail. Who asked is not told.
async fn choose(app: &App, job: &Job, asked: &Asked) -> Result<Option<LinkLetter>, Failure> {
    let mut db = app.store.read();
    let account = queries::account_by_email(&mut db, &asked.email).await?;
    let sign_in = || LinkLetter {
        purpose: Purpose::SignIn,
        link: job.id,
        details: serde_json::json!(SignInDetails { next: asked.next.clone() }).to_string(),
        path: "/sign-in/link/",
        words: "people-mail-sign-in",
    };
    Ok(match job.kind.as_str() {
        SIGN_IN => account.map(|_| sign_in()),
        // Whoever joins a second time wants to come in.
        JOIN if account.is_some() => Some(sign_in()),
        JOIN => Some(LinkLetter {
            purpose: Purpose::Join,
            link: job.id,
            details: serde_json::json!(JoinDetails { name: asked.name.clone() }).to_string(),
            path: "/join/link/",
            words: "people-mail-join",
        }),
        INVITATION => {
            let Some(link) = asked.invitation else { return Ok(None) };
            // It may have been withdrawn while it waited.
            queries::invitation(&mut db, link).await?.map(|invitation| LinkLetter {
                purpose: Purpose::Invitation,
                link,
                details: invitation.details_text,
                path: "/invitation/",
                words: "people-mail-invitation",
            })
        }
        _ => None,
    })
}

/// The letter of a link, as every letter is written.
fn write(app: &App, job: &Job, asked: &Asked, link: &LinkLetter, path: String) -> Result<Message, Failure> {
    let t = letters::words(app, &asked.language);
    let forum = app.forum.now().name.clone();
    let words = link.words;
    let minutes = link.purpose.lasts() / kernel::time::MINUTE;
    let given = [
        ("forum", Given::Text(&forum)),
        ("minutes", Given::Number(minutes)),
        ("days", Given::Number(minutes / 24 / 60)),
    ];
    let to = Recipient::Address { name: String::new(), email: asked.email.clone() };
    let letter = Letter::new(to, t.language(), t.with(format!("{words}-subject"), &given))
        .paragraph(t.with(format!("{words}-opening"), &given))
        .button(t.say(format!("{words}-button")), Link::plain(path))
        .paragraph(t.with(format!("{words}-closing"), &given));
    letters::write(app, job.id, &letter, Mailbox::new("", asked.email.as_str()))
        .map_err(|error| Failure::ForGood(error.to_string()))
}
