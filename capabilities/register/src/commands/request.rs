//! `plenary request list|remind`.

use super::{Format, Said};
use crate::actions;
use crate::error::RegisterError;
use crate::queries::{self, Asked};
use crate::request::{Narrowed, in_order};
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

/// Writes once more to whoever has not answered; of each request at most once a day.
pub async fn remind(context: &Context, given: Remind) -> Result<Said, Problem> {
    let store = context.store();
    context.app.freshness.catch_up().await?;
    let now = store.clock().now();
    let narrowed = narrowed(if given.overdue { "overdue" } else { "open" });
    let mut all = queries::requests(&mut store.read(), Asked::All).await?;
    in_order(&mut all, now);
    let (mut reminded, mut notes) = (0, Vec::new());
    for request in all.into_iter().filter(|one| narrowed.takes(one, now) && one.may_be_reminded_of(now)) {
        let (id, tongues) = (request.id, Tongues::of(&context.app));
        let done = store.write(Actor::Operator, move |change| {
            Box::pin(async move { actions::remind_of_request(change, &tongues, id).await })
        });
        match done.await {
            Ok(()) => reminded += 1,
            Err(error @ RegisterError::Store(_)) => return Err(error.into()),
            // One that cannot be reached keeps no other from being reminded.
            Err(error) => notes.push(format!("{id}: {}", Problem::from(error).detail)),
        }
    }
    notes.push(format!("reminders that go out: {reminded}"));
    Ok(Said { out: String::new(), notes, exit: Exit::Done })
}
