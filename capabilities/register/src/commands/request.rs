//! `plenary request list|remind`.

use super::{Format, Said};
use crate::actions;
use crate::error::RegisterError;
use crate::request::{Narrowed, Request};
use capability::{Context, Exit};
use clap::Args;
use kernel::{Actor, Problem, ProblemKind};
use people::letters::Tongues;
use std::fmt::Write as _;

#[derive(Debug, Clone, Args)]
pub struct List {
    /// Only those beyond their due date
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Clone, Args)]
pub struct Remind {
    /// Only of those beyond their due date; of all that are open when not given
    #[arg(long)]
    pub overdue: bool,
}

fn narrowed(state: &str) -> Narrowed {
    Narrowed { state: state.to_owned(), ..Narrowed::default() }
}

/// Requests, those overdue first: one a line, parted by tabs, or a JSON array.
pub async fn list(context: &Context, given: List) -> Result<Said, Problem> {
    let store = context.store();
    let now = store.clock().now();
    let narrowed = narrowed(if given.overdue { "overdue" } else { "" });
    let shapes = crate::api::request_shapes(&mut store.read(), &narrowed, now).await?;
    let out = match given.format {
        Format::Json => {
            let text = serde_json::to_string_pretty(&shapes).map_err(|error| {
                Problem::new(ProblemKind::Internal, format!("the list cannot be written: {error}"))
            })?;
            format!("{text}\n")
        }
        Format::Text => {
            let mut out = String::new();
            for one in &shapes {
                let word = |pointer: &str| {
                    one.pointer(pointer).and_then(|value| value.as_str()).unwrap_or("-").to_owned()
                };
                let state = if one["overdue"] == true { "overdue".to_owned() } else { word("/state") };
                let about = one["recommendations"].as_array().into_iter().flatten();
                let about: Vec<&str> = about.filter_map(|one| one["number"].as_str()).collect();
                let question = word("/question").split_whitespace().collect::<Vec<_>>().join(" ");
                // Writing into a string cannot fail.
                let _ = writeln!(
                    out,
                    "{}\t{state}\t{}\t{}\t{}\t{question}",
                    word("/id"),
                    word("/due"),
                    word("/to/name"),
                    about.join(", ")
                );
            }
            out
        }
    };
    Ok(Said { out, notes: Vec::new(), exit: Exit::Done })
}

/// Writes once more to whoever has not answered; of each request at most once a day. To whom letters go out, one a line:
/// the request and the name, parted by a tab.
pub async fn remind(context: &Context, given: Remind) -> Result<Said, Problem> {
    context.app.freshness.catch_up().await?;
    let store = context.store();
    let meant = narrowed(if given.overdue { "overdue" } else { "open" });
    let tongues = Tongues::of(&context.app);
    let reminded = store.write(Actor::Operator, move |change| {
        Box::pin(async move { actions::remind_of_requests(change, &tongues, &meant).await })
    });
    let reminded = reminded.await.map_err(|error: RegisterError| Problem::from(error))?;
    let names = crate::api::asked_by_name(&mut store.read(), reminded.all()).await?;
    let name = |one: &Request| names.get(&one.id).cloned().unwrap_or_default();
    let out = reminded.sent.iter().map(|one| format!("{}\t{}\n", one.id, name(one))).collect();
    let mut notes: Vec<String> =
        reminded.unreached.iter().map(|(one, why)| format!("{}: {}", one.id, why.detail)).collect();
    notes.push(format!("reminders that go out: {}", reminded.sent.len()));
    for (n, what) in [
        (reminded.lately, "written to less than a day ago"),
        (reminded.left, "left for another time; remind once more"),
    ] {
        if n > 0 {
            notes.push(format!("{what}: {n}"));
        }
    }
    Ok(Said { out, notes, exit: Exit::Done })
}
