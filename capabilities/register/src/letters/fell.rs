//! Telling whoever asked that nobody is left to answer: who was asked has been erased.

use super::{Addressed, fell};
use crate::error::RegisterError;
use crate::{actions, queries};
use kernel::Problem;
use people::letters::{Letter, Recipient, Tongues};
use store::{BoxFuture, Job, JobOutcome};
use uuid::Uuid;
use web::App;

/// The job that writes to whoever asked.
pub const FELL: &str = "register.request-fell";

pub fn tell_fell<'a>(app: &'a App, job: &'a Job) -> BoxFuture<'a, JobOutcome> {
    Box::pin(async move {
        let Some(request) = job.payload["request"].as_str().and_then(|id| id.parse().ok()) else {
            return JobOutcome::Hopeless("the job names no request".to_owned());
        };
        match letter(app, request).await {
            Ok(Some(letter)) => people::letters::send(app, job, &letter).await,
            Ok(None) => JobOutcome::Done,
            Err(error) => JobOutcome::TryAgain(Problem::from(error).detail),
        }
    })
}

async fn letter(app: &App, request: Uuid) -> Result<Option<Letter>, RegisterError> {
    app.freshness.catch_up().await?;
    let mut db = app.store.read();
    let Some(request) = queries::request(&mut db, request).await? else { return Ok(None) };
    let Some(asker) = request.asked_by else { return Ok(None) };
    let tongues = Tongues::of(app);
    let Some(words) = tongues.of_parties(&mut db, &[asker]).await?.remove(&asker) else { return Ok(None) };
    let vocabulary = queries::vocabulary(&mut db).await?;
    let about = actions::about(&mut db, &vocabulary, &request.covers).await?;
    let to = Addressed { to: Recipient::Party(asker), words, name: String::new() };
    Ok(Some(fell(&tongues, &to, &request, &about)))
}
