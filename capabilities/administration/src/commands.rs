//! `plenary audit list`, `plenary queue list|retry|drop`: the operator's door.

use crate::audit::{Asked, Doer, Entry, csv};
use crate::queries::{entries, wanted};
use crate::{AdministrationError, actions};
use capability::{Command, Context, Exit, Outcome};
use clap::{ArgMatches, Args, FromArgMatches, ValueEnum};
use kernel::{Actor, Problem, ProblemKind};
use std::fmt::Write as _;
use store::{BoxFuture, Event, JobState, QueuedJob};
use uuid::Uuid;

#[derive(Debug, Args)]
struct AuditList {
    /// Who did it: an e-mail address, a name, a party's id, or `program` for what no person did
    #[arg(long, default_value = "")]
    who: String,
    /// Kind of event: phase-set
    #[arg(long, default_value = "")]
    kind: String,
    /// What it happened to: a record's id, type:id, or the address of its page
    #[arg(long, default_value = "")]
    record: String,
    /// From the first day this may mean, UTC: 2026, 2026-11 or 2026-11-21
    #[arg(long, default_value = "")]
    from: String,
    /// To the last day this may mean
    #[arg(long, default_value = "")]
    until: String,
    /// At most so many, the newest
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    limit: u32,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Csv,
}

#[derive(Debug, Args)]
struct QueueList {
    /// failed, running or waiting; all when not given
    #[arg(long, value_parser = ["failed", "running", "waiting"])]
    state: Option<String>,
    /// At most so many of each state
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    limit: u32,
}

#[derive(Debug, Args)]
struct QueueRetry {
    /// The job
    #[arg(required_unless_present = "failed")]
    id: Option<Uuid>,
    /// All that were given up
    #[arg(long, conflicts_with = "id")]
    failed: bool,
}

#[derive(Debug, Args)]
struct QueueDrop {
    /// The job
    id: Uuid,
}

pub fn commands() -> Vec<Command> {
    fn command<A: Args>(
        path: &'static [&'static str],
        about: &'static str,
        run: for<'a> fn(&'a Context, &'a ArgMatches) -> BoxFuture<'a, Outcome>,
    ) -> Command {
        let name = path.last().copied().unwrap_or_default();
        Command { path, arguments: A::augment_args(clap::Command::new(name).about(about)), run }
    }
    vec![
        command::<AuditList>(
            &["audit", "list"],
            "List what happened in the forum, the newest first",
            |context, matches| Box::pin(list_events(context, matches)),
        ),
        command::<QueueList>(
            &["queue", "list"],
            "List what is still to be done, what was given up first",
            |context, matches| Box::pin(list_jobs(context, matches)),
        ),
        command::<QueueRetry>(
            &["queue", "retry"],
            "Have a job tried at once, as if it were new",
            |context, matches| Box::pin(retry(context, matches)),
        ),
        command::<QueueDrop>(
            &["queue", "drop"],
            "Take a job out of the queue: it is never done",
            |context, matches| Box::pin(discard(context, matches)),
        ),
    ]
}

fn arguments<A: FromArgMatches>(matches: &ArgMatches) -> Result<A, Problem> {
    A::from_arg_matches(matches).map_err(|error| Problem::new(ProblemKind::Unacceptable, error.to_string()))
}

async fn list_events(context: &Context, matches: &ArgMatches) -> Outcome {
    let AuditList { who, kind, record, from, until, limit, format } = arguments(matches)?;
    let mut db = context.store().read();
    let wanted = wanted(&mut db, &Asked { who, kind, record, from, until }).await?;
    let events = Event::audit(&mut db, &wanted, None, limit).await?;
    let entries = entries(&mut db, events).await?;
    let said = match format {
        Format::Text => entries.iter().map(line).collect(),
        // The operator's file has no language: the kind is said once more, as it stands.
        Format::Csv => String::from_utf8_lossy(&csv(&entries, true, str::to_owned)).into_owned(),
    };
    capability::print(&said)?;
    Ok(Exit::Done)
}

fn line(Entry { event, by, on }: &Entry) -> String {
    let who = match by {
        Doer::Program => "-",
        Doer::Erased(_) => "(erased)",
        Doer::Called(_, name) => name,
    };
    let title = on.as_ref().map(|(title, _)| format!("  {title}")).unwrap_or_default();
    format!("{}  {:<26}  {who}  {}{title}\n", event.at, event.kind, event.record)
}

async fn list_jobs(context: &Context, matches: &ArgMatches) -> Outcome {
    let wished: QueueList = arguments(matches)?;
    let now = context.store().clock().now();
    let only = wished.state.as_deref().and_then(JobState::parse);
    let mut said = String::new();
    for state in JobState::ALL.into_iter().filter(|state| only.is_none_or(|only| only == *state)) {
        let mut db = context.store().read();
        for job in QueuedJob::list(&mut db, state, now, None, wished.limit).await? {
            let next = job.next_try.map_or_else(|| "-".to_owned(), |at| at.to_string());
            // Writing into a string cannot fail.
            let _ = writeln!(
                said,
                "{}  {:<7}  {:<22}  {:>2}  {next:<27}  {}",
                job.id,
                state.as_str(),
                job.kind,
                job.attempts,
                job.last_error
            );
        }
    }
    capability::print(&said)?;
    Ok(Exit::Done)
}

async fn retry(context: &Context, matches: &ArgMatches) -> Outcome {
    let wished: QueueRetry = arguments(matches)?;
    let retried = context.store().write::<_, AdministrationError>(Actor::Operator, move |change| {
        Box::pin(async move {
            match wished.id {
                Some(id) => actions::retry_job(change, id).await.map(|_| 1),
                None => actions::retry_failed_jobs(change).await,
            }
        })
    });
    let n = retried.await?;
    capability::print(&format!("to be tried again: {n}\n"))?;
    Ok(Exit::Done)
}

async fn discard(context: &Context, matches: &ArgMatches) -> Outcome {
    let QueueDrop { id } = arguments(matches)?;
    let dropped = context.store().write::<_, AdministrationError>(Actor::Operator, move |change| {
        Box::pin(async move { actions::drop_job(change, id).await })
    });
    dropped.await?;
    capability::print(&format!("{id} is out of the queue\n"))?;
    Ok(Exit::Done)
}
