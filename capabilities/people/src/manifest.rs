//! What the rest of the program is told of this capability.

use std::sync::Arc;

use capability::{Command, Context, Exit, Manifest, Opened, Outcome, Seed};
use clap::{ArgMatches, FromArgMatches};
use store::{BoxFuture, Change, Migration, Store, StoreError};
use web::app::Options;
use web::{Messages, Routes};

use crate::commands::{self, Said};
use crate::identify::People;
use crate::password::Hasher;
use crate::{PeopleError, actions, api, rules};

/// What this capability keeps in memory.
pub struct State {
    pub hasher: Hasher,
}

pub fn manifest() -> Manifest {
    Manifest {
        name: "people",
        migrations,
        messages: &[Messages { language: "en", text: include_str!("../messages/en.ftl") }],
        rules: &rules::ALL,
        routes,
        commands,
        jobs: &[],
        places: &[],
        open,
        init,
        examine,
    }
}

/// This capability's tables.
pub fn migrations() -> Vec<Migration> {
    vec![Migration { name: "people/0001-people", sql: include_str!("../migrations/0001-people.sql") }]
}

fn routes(routes: Routes) -> Routes {
    api::routes(routes)
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
        opened.identify = Some(Arc::new(People::new(store.clone())));
        Ok(())
    })
}

fn init<'c>(change: &'c mut Change, seed: &'c Seed) -> BoxFuture<'c, Result<(), StoreError>> {
    Box::pin(async move {
        let languages = [seed.language.clone()];
        match actions::found_forum(change, &seed.name, &languages).await {
            Ok(_) => Ok(()),
            Err(PeopleError::Store(error)) => Err(error),
            Err(error) => Err(StoreError::Other(error.to_string())),
        }
    })
}

fn examine(store: &Store) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
    Box::pin(async move { crate::queries::faults(&mut store.read()).await })
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
    let arguments = A::from_arg_matches(matches)
        .map_err(|error| kernel::Problem::new(kernel::ProblemKind::Unacceptable, error.to_string()))?;
    let said = command(context.store().clone(), arguments).await?;
    for note in &said.notes {
        eprintln!("{note}");
    }
    print!("{}", said.out);
    Ok(Exit::Done)
}
