//! `plenary import register|archive`, `plenary export register|archive`, rounds and requests.

pub mod archive;
pub mod ask;
pub mod export;
pub mod import;
pub mod progress;
mod report;
pub mod request;
pub mod round;

use capability::{Command, Context, Exit, Outcome};
use clap::{ArgMatches, Args, FromArgMatches, ValueEnum};
use kernel::{Problem, ProblemKind};
use std::io::IsTerminal as _;

/// What a command has to say, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The result, for stdout.
    pub out: String,
    /// One line each, for stderr.
    pub notes: Vec<String>,
    pub exit: Exit,
}

/// How results are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Text,
    Json,
}

pub fn commands() -> Vec<Command> {
    let import = clap::Command::new("register")
        .about("Import recommendations and assessments from .xlsx, .ods, .csv, .tsv or an export of a register")
        .after_help(
            "Nothing is written unless the whole file was read. A second import of the same file changes nothing.\n\
             Exit: 0 done, also when all was there already, and for a dry run without rejected rows (a dry run only \
             shows undecided conflicts); 1 with --accept-partial when rejected rows were left out; 2 refused, \
             nothing written.",
        );
    let export = clap::Command::new("register")
        .about("Export the whole register; the same register always gives the same bytes")
        .after_help("Importing an export into an empty forum keeps ids and dates.");
    vec![
        Command {
            path: &["import", "register"],
            arguments: import::Import::augment_args(import),
            run: |context, matches| Box::pin(run_import(context, matches)),
        },
        Command {
            path: &["export", "register"],
            arguments: export::Export::augment_args(export),
            run: |context, matches| Box::pin(run_export(context, matches)),
        },
        Command {
            path: &["import", "archive"],
            arguments: archive::Start::augment_args(
                clap::Command::new("archive")
                    .about("Start from another forum's register: everything in its archive that is not here")
                    .after_help(
                        "All of it goes in as one change, and the same archive again changes nothing. People of the \
                         other forum are known here by name alone. Exit: 0 done; 2 refused, nothing written.",
                    ),
            ),
            run: |context, matches| {
                Box::pin(async move { tell(&archive::start(context, given(matches)?).await?) })
            },
        },
        Command {
            path: &["export", "archive"],
            arguments: archive::Take::augment_args(
                clap::Command::new("archive")
                    .about("Export the register with everything around it, for another forum to start from")
                    .after_help(
                        "Nothing that is held, hidden, under way or not told yet stands in it, and no address.",
                    ),
            ),
            run: |context, matches| {
                Box::pin(async move { archive::take(context, &given(matches)?).await })
            },
        },
        Command {
            path: &["round", "open"],
            arguments: round::Open::augment_args(
                clap::Command::new("open")
                    .about("Open a round of assessment: a new one, or one that is known or closed"),
            ),
            run: |context, matches| {
                Box::pin(async move { tell(&round::open(context.store(), given(matches)?).await?) })
            },
        },
        Command {
            path: &["round", "report"],
            arguments: round::ReportOf::augment_args(clap::Command::new("report").about(
                "Write the report of a round: what changed, where findings differ, what is pending and why",
            )),
            run: |context, matches| {
                Box::pin(async move { tell(&round::report(&context.app, given(matches)?).await?) })
            },
        },
        Command {
            path: &["request", "list"],
            arguments: request::List::augment_args(
                clap::Command::new("list").about("List what was asked of whom, those overdue first"),
            ),
            run: |context, matches| {
                Box::pin(async move { tell(&request::list(context, given(matches)?).await?) })
            },
        },
        Command {
            path: &["request", "remind"],
            arguments: request::Remind::augment_args(
                clap::Command::new("remind").about(
                    "Write once more to whoever has not answered, at most once a day for each request",
                ),
            ),
            run: |context, matches| {
                Box::pin(async move { tell(&request::remind(context, given(matches)?).await?) })
            },
        },
        Command {
            path: &["round", "close"],
            arguments: round::Close::augment_args(clap::Command::new("close").about("Close a round")),
            run: |context, matches| {
                Box::pin(async move { tell(&round::close(context.store(), given(matches)?).await?) })
            },
        },
    ]
}

fn given<A: FromArgMatches>(matches: &ArgMatches) -> Result<A, Problem> {
    A::from_arg_matches(matches).map_err(|error| Problem::new(ProblemKind::Unacceptable, error.to_string()))
}

async fn run_import(context: &Context, matches: &ArgMatches) -> Outcome {
    let arguments = given::<import::Import>(matches)?;
    // Questions need somebody who reads them and can answer.
    let is_asked = context.on_terminal && std::io::stdin().is_terminal();
    let mut person = ask::Terminal;
    let asked: Option<&mut dyn ask::Asked> = if is_asked { Some(&mut person) } else { None };
    let progress = progress::Progress::new(context.on_terminal);
    let said = import::import(context.store(), arguments, asked, &progress).await?;
    progress.done();
    tell(&said)
}

/// Says what a command has to say.
fn tell(said: &Said) -> Outcome {
    for note in &said.notes {
        eprintln!("{note}");
    }
    capability::print(&said.out)?;
    Ok(said.exit)
}

async fn run_export(context: &Context, matches: &ArgMatches) -> Outcome {
    let arguments = given::<export::Export>(matches)?;
    let progress = progress::Progress::new(context.on_terminal);
    progress.at("reading the register");
    let to = arguments.out.clone();
    let (format, document) = export::export(context.store(), &arguments).await?;
    progress.at("writing");
    let written = export::write(format, &document, to.as_deref());
    progress.done();
    written?;
    Ok(Exit::Done)
}
