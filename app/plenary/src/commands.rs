//! The command line: our own commands and those of the capabilities in one tree, each with its exit code.
//!
//! 0: done. 1: done in part, as was allowed. 2: refused, nothing written. Results go to stdout, all else to stderr.

mod own;

use crate::settings::{self, Flags, Settings};
use crate::{capabilities, opening, receive};
use capability::{Command, Context, Exit};
use clap::{Arg, ArgMatches};
use kernel::Problem;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let commands: Vec<Command> =
        capabilities::all().iter().flat_map(|manifest| (manifest.commands)()).collect();
    let words: Vec<OsString> = std::env::args_os().collect();
    let given = match tree(&commands).try_get_matches_from(&words) {
        Ok(given) => given,
        // A mail server reads the code: the line is at fault, and the same mail will not do later.
        Err(error) if error.use_stderr() && is_mail(&words) => {
            // Nobody is left to be told when the terminal is gone.
            let _ = error.print();
            return ExitCode::from(receive::MISUSED.code());
        }
        Err(error) => error.exit(),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("plenary: nothing can be run: {error}");
            let exit = if is_mail(&words) { receive::LATER } else { Exit::Refused };
            return ExitCode::from(exit.code());
        }
    };
    match runtime.block_on(dispatch(&given, &commands)) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(problem) => {
            tell(&problem);
            ExitCode::from(Exit::Refused.code())
        }
    }
}

/// Whether a command line is one that a mail server calls.
fn is_mail(words: &[OsString]) -> bool {
    words.get(1).is_some_and(|word| word == "mail")
}

/// A problem as a person at a terminal reads it.
fn tell(problem: &Problem) {
    if problem.complaints.is_empty() {
        eprintln!("plenary: {}", problem.detail);
    }
    for complaint in &problem.complaints {
        eprintln!("plenary: {}: {}", complaint.field, complaint.detail);
    }
}

/// The whole tree, as `--help` shows it.
pub fn tree(commands: &[Command]) -> clap::Command {
    let program = clap::Command::new("plenary")
        .about("The system of a multistakeholder forum: one binary, one data folder")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .after_help("Exit: 0 done; 1 done in part, with --accept-partial; 2 refused, nothing written.\nSettings are read from DIR/plenary.toml and from PLENARY_* of the environment, too.");
    let program = own::commands().into_iter().fold(program, clap::Command::subcommand);
    commands.iter().fold(program, |program, command| grow(program, command.path, command))
}

/// Hangs a command into the tree; those that share their first words share the branch.
fn grow(at: clap::Command, path: &[&'static str], command: &Command) -> clap::Command {
    match path {
        [] => at,
        [_] => at.subcommand(with_place(command.arguments.clone())),
        [branch, rest @ ..] => {
            if at.find_subcommand(branch).is_none() {
                let about = own::branch(branch);
                let new = clap::Command::new(*branch)
                    .about(about)
                    .subcommand_required(true)
                    .arg_required_else_help(true);
                at.subcommand(grow(new, rest, command))
            } else {
                at.mut_subcommand(branch, |branch| grow(branch, rest, command))
            }
        }
    }
}

/// The two arguments of every command: where the forum is.
fn with_place(command: clap::Command) -> clap::Command {
    command.arg(data().required(true)).arg(database_url())
}

fn data() -> Arg {
    Arg::new("data")
        .long("data")
        .value_name("DIR")
        .value_parser(clap::value_parser!(PathBuf))
        .help("The forum's data folder")
}

fn database_url() -> Arg {
    Arg::new("database-url")
        .long("database-url")
        .value_name("URL")
        .help("A PostgreSQL instead of the folder's own SQLite: postgres://user@host/database")
}

async fn dispatch(given: &ArgMatches, commands: &[Command]) -> Result<Exit, Problem> {
    let (mut path, mut matches) = (Vec::new(), given);
    while let Some((name, inner)) = matches.subcommand() {
        path.push(name);
        matches = inner;
    }
    match commands.iter().find(|command| command.path == path) {
        Some(command) => in_forum(command, matches).await,
        None => own::run(&path, matches).await,
    }
}

/// Runs a capability's command in an opened forum.
async fn in_forum(command: &Command, matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    crate::serve::begin_logs(&quiet(&settings))?;
    let manifests = capabilities::all();
    let store = opening::store(opening::location(&data, &settings), &manifests).await?;
    let transport = settings.transport()?;
    let options = settings.options(own::public_url(&settings));
    let forum = opening::forum(store.clone(), options, transport).await?;
    let context = Context { app: forum.app, on_terminal: std::io::stderr().is_terminal() };
    let outcome = (command.run)(&context, matches).await;
    store.close().await;
    outcome
}

/// Commands say what they did themselves; of the rest only what should not be.
fn quiet(settings: &Settings) -> settings::Log {
    let filter = if settings.log.filter == "info" { "warn".to_owned() } else { settings.log.filter.clone() };
    settings::Log { filter, ..settings.log.clone() }
}

fn folder(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("data").cloned().unwrap_or_default()
}

fn settings(data: &Path, matches: &ArgMatches) -> Result<Settings, Problem> {
    let flags = Flags {
        database_url: matches.get_one::<String>("database-url").cloned(),
        listen: matches.try_get_one("listen").ok().flatten().copied(),
    };
    settings::read(data, std::env::vars(), &flags)
}
