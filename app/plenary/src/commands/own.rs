//! The commands that are about the forum as a whole.

use super::{data, database_url, folder, settings, with_place};
use crate::clock::{SystemClock, ids};
use crate::settings::{Flags, Settings};
use crate::{backup, capabilities, demo, doctor, init, opening, receive, serve};
use capability::{Exit, Seed, print};
use clap::{Arg, ArgMatches, Command};
use kernel::{Instant, Language, Problem, ProblemKind};
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;
use uuid::Uuid;

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
        Command::new("demo")
            .about("Make a demonstration forum, or use the one made before, and serve it")
            .arg(data().default_value("plenary-demo"))
            .arg(database_url())
            .arg(listen()),
        with_place(
            Command::new("doctor")
                .about("Say whether files, schema and references are sound; exit 0 only if they are"),
        ),
        Command::new("mail")
            .about(branch("mail"))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(with_place(
                Command::new("receive")
                    .about("Take one mail from stdin, as a mail server gives it")
                    .long_about("Takes one mail from stdin: an answer to a letter, by its reply address, or word that a letter did not arrive. Works beside a running server. Ends with the codes of sysexits.h: 0 taken, or left on purpose; 64 the command line is not understood; 65 the mail is at fault; 67 unknown address; 75 try again later; 77 not from this sender.")
                    .arg(
                        Arg::new("recipient")
                            .long("recipient")
                            .value_name("ADDRESS")
                            .help("The address it was delivered to, beside those in the mail itself"),
                    ),
            )),
        with_place(
            Command::new("backup")
                .about("Write the whole forum into one file, while it runs")
                .arg(file("out", "The file to write; one that is there is not overwritten").required(true)),
        ),
        with_place(
            Command::new("restore")
                .about("Make a forum from a backup in an empty or missing folder")
                .arg(file("in", "The backup").required(true))
                .arg(
                    file("previous", "Data folder of the forum that this one replaces, or its erased.jsonl: people erased there are erased here")
                        .value_name("DIR"),
                ),
        ),
    ]
}

fn file(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name("FILE").value_parser(clap::value_parser!(PathBuf)).help(help)
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
        "mail" => "Mail that comes in",
        "request" => "What is asked of whom",
        "digest" => "The day's mails to those who follow something",
        "cycle" => "Cycles of the forum's work",
        "round" => "Rounds of assessment",
        "audit" => "What happened in the forum",
        "queue" => "What is still to be done",
        _ => "",
    }
}

pub(super) async fn run(path: &[&str], matches: &ArgMatches) -> Result<Exit, Problem> {
    match path {
        ["init"] => make(matches).await,
        ["doctor"] => examine(matches).await,
        ["backup"] => back_up(matches).await,
        ["restore"] => restore(matches).await,
        ["mail", "receive"] => Ok(receive_mail(matches).await),
        ["demo"] => demonstrate(matches).await,
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
    let (store, lines) = init::make(&data, &settings, seed, None).await?;
    store.close().await;
    let database = told_database(&data, matches)?;
    eprintln!("a forum is in {0}; start it with `plenary serve --data {0}{database}`", data.display());
    for line in lines {
        print(&format!("{line}\n"))?;
    }
    Ok(Exit::Done)
}

/// What has to be said beside the folder for the forum to be found: nothing, once the folder's settings know it.
fn told_database(data: &Path, matches: &ArgMatches) -> Result<&'static str, Problem> {
    let Some(url) = matches.get_one::<String>("database-url") else { return Ok("") };
    // An address may hold a password, which has no place on a terminal.
    Ok(if crate::settings::kept::remember_database(data, url)? { "" } else { " --database-url URL" })
}

/// Says where the forum is. Nobody need listen to that for it to serve.
fn ready(address: SocketAddr) {
    if let Err(error) = print(&format!("listening on http://{address}\n")) {
        tracing::warn!(%error, %address, "listening");
    }
}

async fn serve_forum(matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    serve::begin_logs(&settings.log)?;
    let manifests = capabilities::all();
    let listener = serve::listen(settings.listen).await?;
    let store = opening::store(opening::location(&data, &settings), &manifests).await?;
    serve::serve(store, &settings, listener, ready, serve::asked_to_stop()).await?;
    Ok(Exit::Done)
}

async fn demonstrate(matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    serve::begin_logs(&super::quiet(&settings))?;
    let chosen = settings.listen != Settings::default().listen || matches.contains_id("listen");
    let listener =
        if chosen { serve::listen(settings.listen).await? } else { first_free(settings.listen).await? };
    let location = opening::location(&data, &settings);
    let (store, accounts) = match opening::store(location, &capabilities::all()).await {
        Ok(store) if demo::is_demonstration(&store).await? => (store, demo::accounts()?),
        Ok(_) => {
            let detail =
                format!("{} holds a forum that is no demonstration; name another folder", data.display());
            return Err(Problem::new(ProblemKind::Conflict, detail));
        }
        Err(_) => demo::make(&data, &settings, public_url(&settings)).await?,
    };
    let mut told = format!("demonstration forum in {}\n\n", data.display());
    for account in &accounts {
        let password = account.password.as_deref().unwrap_or("-");
        let _ = writeln!(told, "  {:<28} {password:<19}  {}", account.email, account.what);
    }
    if accounts.iter().any(|account| account.password.is_none()) {
        let again = "Passwords were shown when it was made. To begin anew, remove";
        let _ = writeln!(told, "\n{again} {}.", data.display());
    }
    told.push('\n');
    print(&told)?;
    serve::serve(store, &settings, listener, ready, serve::asked_to_stop()).await?;
    Ok(Exit::Done)
}

async fn examine(matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    serve::begin_logs(&super::quiet(&settings))?;
    let faults = doctor::examine(&data, &settings, &capabilities::all()).await?;
    for fault in &faults {
        print(&format!("{fault}\n"))?;
    }
    if faults.is_empty() {
        print("sound\n")?;
        return Ok(Exit::Done);
    }
    let detail = format!("the forum in {} is not sound; faults found: {}", data.display(), faults.len());
    Err(Problem::new(ProblemKind::Unacceptable, detail))
}

async fn back_up(matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    serve::begin_logs(&super::quiet(&settings))?;
    let store = opening::store(opening::location(&data, &settings), &capabilities::all()).await?;
    let out = path(matches, "out");
    let rows = backup::write(&store, &SystemClock, &out).await;
    store.close().await;
    print(&format!("{}: {} rows\n", out.display(), rows?))?;
    Ok(Exit::Done)
}

async fn restore(matches: &ArgMatches) -> Result<Exit, Problem> {
    let data = folder(matches);
    let settings = settings(&data, matches)?;
    serve::begin_logs(&super::quiet(&settings))?;
    let erased = match matches.get_one::<PathBuf>("previous") {
        Some(previous) => erased_in(previous).await?,
        None => Vec::new(),
    };
    let backup = backup::Backup::open(&path(matches, "in"))?;
    let told =
        format!("{}: the forum as it was at {}, {} rows", data.display(), backup.made(), backup.rows());
    let again = backup::restore(backup, &data, &settings, erased).await?;
    told_database(&data, matches)?;
    print(&format!("{told}, {again} erased again\n"))?;
    if matches.get_one::<PathBuf>("previous").is_none() {
        eprintln!(
            "plenary: whoever was erased after that stands again: restore with --previous, or erase them once more"
        );
    }
    Ok(Exit::Done)
}

/// Whatever is wrong with the forum itself, the mail is to come again.
async fn receive_mail(matches: &ArgMatches) -> Exit {
    let data = folder(matches);
    let ready = || -> Result<_, Problem> {
        let settings = settings(&data, matches)?;
        serve::begin_logs(&super::quiet(&settings))?;
        let options = settings.options(public_url(&settings));
        Ok((opening::location(&data, &settings), options, settings.transport()?))
    };
    match ready() {
        Ok((location, options, transport)) => {
            let recipient = matches.get_one::<String>("recipient").map(String::as_str);
            receive::run(location, options, transport, recipient).await
        }
        Err(problem) => {
            super::tell(&problem);
            receive::LATER
        }
    }
}

/// Who was erased in the forum of another folder: by the list beside its database, and by the database, where its own
/// settings say that is. A list alone will do.
async fn erased_in(previous: &Path) -> Result<Vec<(Uuid, Instant)>, Problem> {
    let is_list = previous.is_file();
    let list = if is_list { previous.to_owned() } else { people::erased_list::path(previous) };
    let mut erased =
        people::erased_list::read(&list).map_err(|error| crate::init::cannot("read", &list, &error))?;
    if is_list {
        return Ok(erased);
    }
    match erased_in_database(previous).await {
        Ok(more) => erased.extend(more),
        Err(problem) if erased.is_empty() => return Err(problem),
        Err(problem) => eprintln!(
            "plenary: {}; whoever is on the list {} is erased again",
            problem.detail,
            list.display()
        ),
    }
    Ok(erased)
}

async fn erased_in_database(previous: &Path) -> Result<Vec<(Uuid, Instant)>, Problem> {
    let settings = crate::settings::read(previous, std::env::vars(), &Flags::default())?;
    let location = opening::location(previous, &settings);
    let store = Store::open_unchanged(location, Arc::new(SystemClock), Arc::new(ids())).await?;
    let erased = people::queries::erasures(&mut store.read()).await;
    store.close().await;
    Ok(erased?)
}

fn path(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

/// The first free port from the usual one on.
async fn first_free(usual: SocketAddr) -> Result<tokio::net::TcpListener, Problem> {
    for port in usual.port()..usual.port() + 20 {
        if let Ok(listener) = serve::listen(SocketAddr::new(usual.ip(), port)).await {
            return Ok(listener);
        }
    }
    serve::listen(SocketAddr::new(usual.ip(), 0)).await
}

/// What links begin with when no server runs to tell its port.
pub(super) fn public_url(settings: &Settings) -> String {
    match settings.public_url.as_str() {
        "" => format!("http://{}", settings.listen),
        url => url.to_owned(),
    }
}
