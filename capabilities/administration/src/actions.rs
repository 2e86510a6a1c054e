//! What an administrator does with the queue and with backups. The only writer here; each act is an event.

use crate::backups::name_at;
use crate::texts::{TextPage, checked};
use crate::{AdministrationError, jobs, queries, rules, tables};
use kernel::{Audience, Complaint, Language, Object, Problem, RecordRef, may};
use serde_json::{Value as Json, json};
use store::{Change, JobState, NewEvent, QueuedJob, values};
use uuid::Uuid;
use web::app::DIGEST_HOUR;

/// Has a job tried at once, as if it were new; answers how it stands then, for it may soon be done and gone.
///
/// # Errors
///
/// When it is no more, when a worker has it, or when the rules say no.
pub async fn retry_job(change: &mut Change, id: Uuid) -> Result<QueuedJob, AdministrationError> {
    may(change.actor(), &rules::KEEP_QUEUE, &Object::default())?;
    free_job(change, id).await?;
    if !change.retry_job(id).await? {
        return Err(AdministrationError::JobRuns);
    }
    let now = change.now();
    let found = QueuedJob::find(change, id, now).await?;
    let job = found.ok_or_else(|| AdministrationError::not_there("job", id))?;
    happened(change, "job-retried", id, json!({ "kind": job.kind })).await?;
    Ok(job)
}

/// The same for all that were given up; answers how many. None is no event.
///
/// # Errors
///
/// When the rules say no.
pub async fn retry_failed_jobs(change: &mut Change) -> Result<u64, AdministrationError> {
    may(change.actor(), &rules::KEEP_QUEUE, &Object::default())?;
    let n = change.retry_failed_jobs().await?;
    if n > 0 {
        let id = change.id();
        happened(change, "jobs-retried", id, json!({ "n": n })).await?;
    }
    Ok(n)
}

/// Takes a job out of the queue: it is never done.
///
/// # Errors
///
/// When it is no more, when a worker has it, or when the rules say no.
pub async fn drop_job(change: &mut Change, id: Uuid) -> Result<(), AdministrationError> {
    may(change.actor(), &rules::KEEP_QUEUE, &Object::default())?;
    let job = free_job(change, id).await?;
    if !change.drop_job(id).await? {
        return Err(AdministrationError::JobRuns);
    }
    happened(change, "job-dropped", id, json!({ "kind": job.kind, "attempts": job.attempts })).await
}

/// The job, unless a worker has it.
async fn free_job(change: &mut Change, id: Uuid) -> Result<QueuedJob, AdministrationError> {
    let now = change.now();
    let found = QueuedJob::find(change, id, now).await?;
    let job = found.ok_or_else(|| AdministrationError::not_there("job", id))?;
    if job.state == JobState::Running { Err(AdministrationError::JobRuns) } else { Ok(job) }
}

/// Asks for a backup, unless one is being written or waits for its turn; answers its file's name.
///
/// # Errors
///
/// When the rules say no.
pub async fn ask_for_backup(change: &mut Change) -> Result<Option<String>, AdministrationError> {
    may(change.actor(), &rules::BACK_UP, &Object::default())?;
    let now = change.now();
    people::actions::hold_forum(change).await?;
    if queries::is_under_way(change, now).await? {
        return Ok(None);
    }
    let file = name_at(now);
    let job = change.add_job(jobs::BACK_UP, &json!({ "file": file }), now).await?;
    happened(change, "backup-asked", job, json!({ "file": file })).await?;
    Ok(Some(file))
}

/// Asks for a backup that stands to be read through to its end, unless it waits for that already.
///
/// # Errors
///
/// When the rules say no.
pub async fn ask_for_check(change: &mut Change, file: &str) -> Result<(), AdministrationError> {
    may(change.actor(), &rules::BACK_UP, &Object::default())?;
    let now = change.now();
    people::actions::hold_forum(change).await?;
    if queries::is_to_be_checked(change, file).await? {
        return Ok(());
    }
    let job = change.add_job(jobs::CHECK, &json!({ "file": file }), now).await?;
    happened(change, "backup-check-asked", job, json!({ "file": file })).await
}

/// Writes down what was found in a backup: how many rows it holds, or what is wrong with it.
///
/// # Errors
///
/// When the database cannot be written.
pub(crate) async fn note_backup(
    change: &mut Change,
    file: &str,
    found: Result<u64, Problem>,
    is_new: bool,
) -> Result<(), AdministrationError> {
    let (rows, fault) = match found {
        Ok(rows) => (i64::try_from(rows).unwrap_or(i64::MAX), String::new()),
        Err(problem) => (0, problem.detail),
    };
    let now = change.now().micros();
    let data = json!({ "file": file, "rows": rows, "fault": fault });
    change.run(queries::NOTE_BACKUP, values![file, rows, now, fault]).await?;
    let id = change.id();
    happened(change, if is_new { "backup-made" } else { "backup-checked" }, id, data).await
}

/// Keeps a text as its next version in one language. The same words once more are none.
///
/// # Errors
///
/// When it is empty or too long, or when the rules say no.
pub async fn keep_text(
    change: &mut Change,
    page: TextPage,
    language: &Language,
    text: &str,
) -> Result<(), AdministrationError> {
    may(change.actor(), &rules::KEEP_TEXTS, &Object::default())?;
    let text = checked(text).map_err(|complaint| AdministrationError::Complaints(vec![complaint]))?;
    let before =
        queries::texts(change, page).await?.into_iter().find(|version| version.language == *language);
    if before.as_ref().is_some_and(|before| before.text == text) {
        return Ok(());
    }
    let version = before.map_or(1, |before| before.version + 1);
    let now = change.now().micros();
    change.insert(&tables::TEXT, values![page.as_str(), language.as_str(), version, text, now]).await?;
    let forum = queries::forum_group(change).await?;
    let data = json!({ "language": language, "version": version });
    let record = RecordRef::new("forum", forum);
    Ok(change.event(NewEvent { kind: page.event(), record, audience: Audience::Public, data }).await?)
}

/// Sets the hour, 0 to 23 in UTC, from which the day's mails leave; `None`: the operator's. Holds at once.
///
/// # Errors
///
/// When there is no such hour, or when the rules say no.
pub async fn set_digest_hour(change: &mut Change, hour: Option<u8>) -> Result<(), AdministrationError> {
    may(change.actor(), &rules::KEEP_SETTINGS, &Object::default())?;
    if let Some(hour) = hour.filter(|hour| *hour > 23) {
        let detail = format!("{hour} is no hour; there are 0 to 23");
        let complaint = Complaint::new("hour", "administration-no-hour", detail);
        return Err(AdministrationError::Complaints(vec![complaint]));
    }
    let wanted = hour.map(|hour| hour.to_string()).unwrap_or_default();
    if store::settings::setting(change, DIGEST_HOUR).await?.unwrap_or_default() == wanted {
        return Ok(());
    }
    change.set_setting(DIGEST_HOUR, &wanted).await?;
    let record = RecordRef::new("forum", queries::forum_group(change).await?);
    let data = json!({ "hour": hour });
    Ok(change.event(NewEvent { kind: "digest-hour-set", record, audience: Audience::Internal, data }).await?)
}

async fn happened(
    change: &mut Change,
    kind: &'static str,
    job: Uuid,
    data: Json,
) -> Result<(), AdministrationError> {
    let record = RecordRef::new("job", job);
    Ok(change.event(NewEvent { kind, record, audience: Audience::Internal, data }).await?)
}
