//! What the rest of the program is told of this capability.

use std::sync::Arc;

use capability::{Command, Context, Exit, Manifest, Opened, Outcome, Seed};
use clap::{ArgMatches, FromArgMatches};
use kernel::Problem;
use store::{BoxFuture, Change, Migration, Store, StoreError};
use web::app::{App, Options};
use web::{Messages, Place, Routes};

use crate::commands::{self, Said};
use crate::identify::People;
use crate::letters::wording::Wordings;
use crate::password::Hasher;
use crate::{PeopleError, actions, api, jobs, letters, mails, pages, rules};

/// What this capability keeps in memory.
pub struct State {
    pub hasher: Hasher,
}

pub fn manifest() -> Manifest {
    Manifest {
        migrations,
        messages: &MESSAGES,
        rules: rules::ALL,
        routes,
        commands,
        jobs: &[
            (mails::SIGN_IN, jobs::run),
            (mails::JOIN, jobs::run),
            (mails::INVITATION, jobs::run),
            (letters::LETTER, jobs::send_letter),
        ],
        letters: letters::KINDS,
        places: &PLACES,
        events: EVENTS,
        open,
        init,
        restored,
        examine,
        ..Manifest::named("people")
    }
}

/// In the menu of whoever is signed in, and may.
const PLACES: [Place; 2] = [
    Place { address: "/account", message: "your-account", rule: Some(&rules::OPEN_OWN_ACCOUNT) },
    Place { address: "/administration", message: "people-administration", rule: Some(&rules::READ_PEOPLE) },
];

/// English is the measure of the others; a sentence that one of them lacks is said in English.
const MESSAGES: [Messages; 6] = [
    Messages { language: "en", text: include_str!("../messages/en.ftl") },
    Messages { language: "ar", text: include_str!("../messages/ar.ftl") },
    Messages { language: "es", text: include_str!("../messages/es.ftl") },
    Messages { language: "fr", text: include_str!("../messages/fr.ftl") },
    Messages { language: "ru", text: include_str!("../messages/ru.ftl") },
    Messages { language: "zh", text: include_str!("../messages/zh.ftl") },
];

/// Kinds of events that [`actions`] writes.
const EVENTS: &[&str] = &[
    "party-added",
    "party-amended",
    "party-erased",
    "party-exported",
    "account-made",
    "password-set",
    "sessions-ended",
    "token-made",
    "token-revoked",
    "invitation-made",
    "letter-worded",
    "invitation-sent-again",
    "invitation-withdrawn",
    "group-made",
    "group-amended",
    "membership-added",
    "membership-amended",
    "cycle-added",
    "cycle-amended",
    "forum-amended",
    "vocabulary-amended",
];

/// This capability's tables.
pub fn migrations() -> Vec<Migration> {
    vec![
        Migration { name: "people/0001-people", sql: include_str!("../migrations/0001-people.sql") },
        Migration { name: "people/0002-mail", sql: include_str!("../migrations/0002-mail.sql") },
        Migration { name: "people/0003-receipts", sql: include_str!("../migrations/0003-receipts.sql") },
        Migration { name: "people/0004-wording", sql: include_str!("../migrations/0004-wording.sql") },
    ]
}

fn routes(routes: Routes) -> Routes {
    pages::routes(api::routes(routes))
}

fn open<'a>(
    store: &'a Store,
    _: &'a Options,
    opened: &'a mut Opened,
) -> BoxFuture<'a, Result<(), StoreError>> {
    Box::pin(async move {
        let at_once = std::thread::available_parallelism().map_or(2, usize::from);
        let hasher = Hasher::new(at_once, store.ids().secret());
        opened.states.put(Arc::new(State { hasher }));
        let wordings = Arc::new(Wordings::open(store.clone()).await?);
        opened.states.put(Arc::clone(&wordings));
        opened.followers.push(wordings);
        opened.identify = Some(Arc::new(People::new(store.clone())));
        // Whoever was erased by a program that stopped before it could write it down.
        crate::erased_list::keep_or_warn(store).await;
        Ok(())
    })
}

fn init<'c>(change: &'c mut Change, seed: &'c Seed) -> BoxFuture<'c, Result<Vec<String>, Problem>> {
    Box::pin(async move {
        actions::found_forum(change, &seed.name, std::slice::from_ref(&seed.language)).await?;
        let secret = actions::make_set_up_link(change).await?;
        Ok(vec![format!("{}/set-up/{secret}", seed.public_url)])
    })
}

/// Whoever is on the list of erased people is erased, however old the rest of the database is.
fn restored(change: &mut Change) -> BoxFuture<'_, Result<(), Problem>> {
    Box::pin(async move {
        let erased = crate::queries::erasures(change).await?;
        actions::apply_erasures(change, &erased).await?;
        Ok(())
    })
}

fn examine(store: &Store) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
    Box::pin(async move {
        let mut faults = crate::queries::faults(&mut store.read()).await?;
        faults.extend(crate::erased_list::faults(store).await?);
        Ok(faults)
    })
}

fn commands() -> Vec<Command> {
    fn command<A: clap::Args>(
        path: &'static [&'static str],
        about: &'static str,
        run: for<'a> fn(&'a Context, &'a ArgMatches) -> BoxFuture<'a, Outcome>,
    ) -> Command {
        let name = path.last().copied().unwrap_or_default();
        Command { path, arguments: A::augment_args(clap::Command::new(name).about(about)), run }
    }
    vec![
        command::<commands::AddPerson>(
            &["person", "add"],
            "Give somebody an account, and membership of the forum from today",
            |context, matches| Box::pin(run(context, matches, commands::add_person)),
        ),
        command::<commands::GiveRole>(
            &["person", "role"],
            "Give somebody a role in a group, with dates",
            |context, matches| Box::pin(run(context, matches, commands::give_role)),
        ),
        command::<commands::ListFormat>(
            &["person", "list"],
            "List everybody with an account",
            |context, matches| Box::pin(run(context, matches, commands::list_people)),
        ),
        command::<commands::InvitePeople>(
            &["person", "invite"],
            "Invite everybody in a list who has no account and no invitation; the same list once more invites nobody",
            |context, matches| Box::pin(run_ending(context, matches, commands::invite_people)),
        ),
        command::<commands::ExportPerson>(
            &["person", "export"],
            "Write all that is kept of somebody, or of an office outside, who asked for it; a receipt is kept",
            |context, matches| Box::pin(run_in(context, matches, commands::export_person)),
        ),
        command::<commands::ErasePerson>(
            &["person", "erase"],
            "Erase somebody, or an office outside, who asked for it: first what would become of everything, with \
             --yes for good, with a receipt",
            |context, matches| Box::pin(run_in(context, matches, commands::erase_person)),
        ),
        command::<commands::CreateToken>(
            &["token", "create"],
            "Make a bearer token for somebody's programs and print it, alone; it is not shown again",
            |context, matches| Box::pin(run(context, matches, commands::create_token)),
        ),
        command::<commands::AddCycle>(
            &["cycle", "add"],
            "Add a cycle; one that stands already takes what is given",
            |context, matches| Box::pin(run(context, matches, commands::add_cycle)),
        ),
        command::<commands::ListFormat>(
            &["cycle", "list"],
            "List all cycles, the latest first",
            |context, matches| Box::pin(run(context, matches, commands::list_cycles)),
        ),
    ]
}

/// Runs a command and says what it has to say: results on stdout, everything else on stderr.
async fn run<A, F>(context: &Context, matches: &ArgMatches, command: impl FnOnce(Store, A) -> F) -> Outcome
where
    A: FromArgMatches,
    F: Future<Output = Result<Said, PeopleError>>,
{
    run_in(context, matches, |app, arguments| command(app.store.clone(), arguments)).await
}

/// The same, of a command that asks other capabilities too.
async fn run_in<A, F, E>(
    context: &Context,
    matches: &ArgMatches,
    command: impl FnOnce(App, A) -> F,
) -> Outcome
where
    A: FromArgMatches,
    F: Future<Output = Result<Said, E>>,
    E: Into<Problem>,
{
    let ending = |app, arguments| {
        let said = command(app, arguments);
        async { said.await.map(|said| (said, Exit::Done)) }
    };
    run_ending(context, matches, ending).await
}

/// The same, of a command that ends in several ways.
async fn run_ending<A, F, E>(
    context: &Context,
    matches: &ArgMatches,
    command: impl FnOnce(App, A) -> F,
) -> Outcome
where
    A: FromArgMatches,
    F: Future<Output = Result<(Said, Exit), E>>,
    E: Into<Problem>,
{
    let arguments = A::from_arg_matches(matches)
        .map_err(|error| Problem::new(kernel::ProblemKind::Unacceptable, error.to_string()))?;
    let (said, exit) = command(context.app.clone(), arguments).await.map_err(Into::into)?;
    for note in &said.notes {
        eprintln!("{note}");
    }
    capability::print(&said.out)?;
    Ok(exit)
}
