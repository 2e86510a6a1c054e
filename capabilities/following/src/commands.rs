//! `plenary digest send`.

use crate::actions::TOLD_DAILY;
use crate::jobs;
use capability::{Command, Context, Exit, Outcome};
use clap::{ArgMatches, Args, FromArgMatches};
use kernel::{Problem, ProblemKind};

#[derive(Debug, Args)]
struct Send {
    /// Whatever the hour: what has happened since the last day's mail
    #[arg(long)]
    now: bool,
}

pub fn commands() -> Vec<Command> {
    let send = clap::Command::new("send")
        .about("Ask for the day's mails to those who follow something, if their hour has come")
        .after_help(
            "The server sends the mails, at once or as soon as it runs. Broken off, it goes on where it was: nobody is \
             told twice, and nobody is passed over.",
        );
    vec![Command {
        path: &["digest", "send"],
        arguments: Send::augment_args(send),
        run: |context, matches| Box::pin(run(context, matches)),
    }]
}

async fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let arguments = Send::from_arg_matches(matches)
        .map_err(|error| Problem::new(ProblemKind::Unacceptable, error.to_string()))?;
    let app = &context.app;
    let Some(place) = jobs::place(app, TOLD_DAILY).await? else {
        capability::print("nobody follows anything yet\n")?;
        return Ok(Exit::Done);
    };
    if !arguments.now && !jobs::is_due(app).await? {
        let hour = app.digest_hour().await?;
        capability::print(&format!("the day's mails have left; the next leave from {hour}:00 UTC on\n"))?;
        return Ok(Exit::Done);
    }
    let mut run = jobs::begin_daily(app, place).await?;
    while run.step(app).await? {}
    run.end(app).await?;
    let mails = run.asked_for();
    // Commands send nothing themselves: a mail that is asked for stands in the queue until a server sends it.
    let by = if mails == 0 { "" } else { "; the server sends them, at once or as soon as it runs" };
    capability::print(&format!("{mails} mails{by}\n"))?;
    Ok(Exit::Done)
}
