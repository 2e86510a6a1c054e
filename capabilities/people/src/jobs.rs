//! The worker's door: writes and sends the mails that were asked for.

use askama::Template;
use kernel::{Actor, Instant};
use mail::{MailError, Mailbox, Message, Transport};
use store::{BoxFuture, Job, JobOutcome};
use uuid::Uuid;
use web::{App, Given};

use crate::actions::{self, Purpose};
use crate::mails::{Asked, INVITATION, JOIN, JoinDetails, SIGN_IN, SignInDetails};
use crate::{PeopleError, queries};

/// Writes and sends the mail of a job of [`SIGN_IN`], [`JOIN`] or [`INVITATION`].
pub(crate) fn run<'a>(app: &'a App, job: &'a Job) -> BoxFuture<'a, JobOutcome> {
    Box::pin(async move {
        let Ok(asked) = serde_json::from_value::<Asked>(job.payload.clone()) else {
            return JobOutcome::Hopeless("the job says nothing that can be read".to_owned());
        };
        match send(app, job, asked).await {
            Ok(()) => JobOutcome::Done,
            Err(Failure::Later(reason)) => JobOutcome::TryAgain(reason),
            Err(Failure::ForGood(reason)) => JobOutcome::Hopeless(reason),
        }
    })
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
struct Letter {
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
    let address = format!("{}{}{secret}", app.options.public_url, letter.path);
    let message = write(app, job, &asked, &letter, &address)?;
    let Some(transport) = app.states.get::<Transport>() else {
        return Err(Failure::Later("this forum has no way to send mail".to_owned()));
    };
    transport.send(&message).await?;
    Ok(())
}

/// `None`: nobody is to get a mail. Who asked is not told.
async fn choose(app: &App, job: &Job, asked: &Asked) -> Result<Option<Letter>, Failure> {
    let mut db = app.store.read();
    let account = queries::account_by_email(&mut db, &asked.email).await?;
    let sign_in = || Letter {
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
        JOIN => Some(Letter {
            purpose: Purpose::Join,
            link: job.id,
            details: serde_json::json!(JoinDetails { name: asked.name.clone() }).to_string(),
            path: "/join/link/",
            words: "people-mail-join",
        }),
        INVITATION => {
            let Some(link) = asked.invitation else { return Ok(None) };
            // It may have been withdrawn while it waited.
            queries::invitation(&mut db, link).await?.map(|invitation| Letter {
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

#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    lang: &'a str,
    dir: &'a str,
    subject: &'a str,
    opening: &'a str,
    button: &'a str,
    address: &'a str,
    closing: &'a str,
}

fn write(app: &App, job: &Job, asked: &Asked, letter: &Letter, address: &str) -> Result<Message, Failure> {
    let t = app.catalogue.words(&asked.language);
    let forum = app.forum.now().name.clone();
    let words = letter.words;
    let minutes = letter.purpose.lasts() / kernel::time::MINUTE;
    let given = [
        ("forum", Given::Text(&forum)),
        ("minutes", Given::Number(minutes)),
        ("days", Given::Number(minutes / 24 / 60)),
    ];
    let subject = t.with(format!("{words}-subject"), &given);
    let opening = t.with(format!("{words}-opening"), &given);
    let button = t.say(format!("{words}-button"));
    let closing = t.with(format!("{words}-closing"), &given);
    let html = Html {
        lang: t.language().as_str(),
        dir: t.language().direction().as_str(),
        subject: &subject,
        opening: &opening,
        button: &button,
        address,
        closing: &closing,
    };
    let html = html.render().map_err(|error| Failure::ForGood(error.to_string()))?;
    Ok(Message {
        from_name: forum,
        to: Mailbox::new("", asked.email.as_str()),
        subject,
        text: format!("{opening}\n\n{address}\n\n{closing}\n"),
        html: Some(html),
        message_id: format!("{}@{}", job.id, host(&app.options.public_url)),
        date: made(job.id),
        headers: Vec::new(),
    })
}

/// The host of an address, for the Message-ID.
fn host(public_url: &str) -> String {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?']).next().unwrap_or_default();
    let sound = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    if sound { host.to_owned() } else { "localhost".to_owned() }
}

/// When a job was asked for: its id tells, so that each try at its mail bears the same date.
fn made(id: Uuid) -> Instant {
    let (seconds, nanoseconds) = id.get_timestamp().map_or((0, 0), |at| at.to_unix());
    let micros = seconds.saturating_mul(1_000_000).saturating_add(u64::from(nanoseconds / 1_000));
    Instant::from_micros(i64::try_from(micros).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_address_is_fit_for_a_message_id() {
        assert_eq!(host("https://forum.example.org"), "forum.example.org");
        assert_eq!(host("http://127.0.0.1:8080"), "127.0.0.1");
        assert_eq!(host("http://[::1]:8080"), "localhost");
        assert_eq!(host(""), "localhost");
    }
}
