//! The commands that are about the forum as a whole.

use super::{folder, settings, with_place};
use crate::settings::Settings;
use crate::{capabilities, init, opening, serve};
use capability::{Exit, Seed};
use clap::{Arg, ArgMatches, Command};
use kernel::{Language, Problem, ProblemKind};
use std::net::SocketAddr;

pub(super) fn commands() -> Vec<Command> {
    vec![
        with_place(
            Command::new("init")
                .about("Make a new forum in an empty or missing folder")
                .long_about("Makes a new forum in an empty or missing folder and prints the link, good once, by which its first administrator comes in.")
                .arg(Arg::new("name").long("name").value_name("NAME").default_value("Forum").help("The forum's name"))
                .arg(
                    Arg::new("language")
                        .long("language")
                        .value_name("TAG")
                        .default_value("en")
                        .value_parser(|tag: &str| Language::parse(tag).ok_or("no language tag such as en or zh-Hans"))
                        .help("Its first language"),
                )
                .arg(
                    Arg::new("phase")
                        .long("phase")
                        .value_name("PHASE")
                        .default_value("public")
                        .value_parser(["public", "working-group", "chair-preview", "advisory-group"])
                        .help("The phase its register begins in; public: readable without signing in"),
                ),
        ),
        with_place(Command::new("serve").about("Serve the forum").arg(listen())),
    ]
}

fn listen() -> Arg {
    Arg::new("listen")
        .long("listen")
        .value_name("ADDR:PORT")
        .value_parser(clap::value_parser!(SocketAddr))
        .help("Where to listen; port 0 takes a free one [default: 127.0.0.1:8080]")
}

/// What the words that several commands share are about.
pub(super) fn branch(word: &str) -> &'static str {
    match word {
        "import" => "Take files in",
        "export" => "Write files",
        "person" => "People and their roles",
        "token" => "Tokens for programs",
        "cycle" => "Cycles of the forum's work",
        _ => "",
    }
}

pub(super) async fn run(path: &[&str], matches: &ArgMatches) -> Result<Exit, Problem> {
    match path {
        ["init"] => make(matches).await,
        ["serve"] => serve_forum(matches).await,
        _ => Err(Problem::new(ProblemKind::Internal, format!("nobody does {:?}", path.join(" ")))),
    }
}

async fn make(matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    serve::begin_logs(&super::quiet(&settings))?;
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let seed = Seed {
        name: text("name"),
        language: matches.get_one::<Language>("language").cloned().unwrap_or_else(Language::english),
        phase: text("phase"),
        public_url: public_url(&settings),
    };
    let (store, lines) = init::make(&data, &settings, seed).await?;
    store.close().await;
    eprintln!("a forum is in {}; start it with `plenary serve --data {}`", data.display(), data.display());
    for line in lines {
        println!("{line}");
    }
    Ok(Exit::Done)
}

async fn serve_forum(matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    serve::begin_logs(&settings.log)?;
    let manifests = capabilities::all();
    let listener = serve::listen(settings.listen).await?;
    let store = opening::store(opening::location(&data, &settings), &manifests).await?;
    let ready = |address| println!("listening on http://{address}");
    serve::serve(store, &settings, listener, ready, serve::asked_to_stop()).await?;
    Ok(Exit::Done)
}

/// What links begin with when no server runs to tell its port.
pub(super) fn public_url(settings: &Settings) -> String {
    match settings.public_url.as_str() {
        "" => format!("http://{}", settings.listen),
        url => url.to_owned(),
    }
}

pub(super) fn transport(settings: &Settings) -> Result<mail::Transport, Problem> {
    mail::Transport::from_settings(&settings.mail)
        .map_err(|error| Problem::new(ProblemKind::Unacceptable, error.to_string()))
}
