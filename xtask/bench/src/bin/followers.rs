//! People who follow a register: each the register itself, one of its categories and one of its recommendations, told
//! once a day. Prints how many there are.

use anyhow::{Context, Result};
use clap::Parser;
use following::FollowingError;
use following::follow::{Cadence, Target};
use kernel::{Actor, RecordRef};
use people::PeopleError;
use people::actions::{NewPerson, add_person};
use people::party::Profile;
use std::path::PathBuf;
use store::{Location, Store};
use uuid::Uuid;

#[derive(Parser)]
struct Arguments {
    /// The forum's folder
    data: PathBuf,
    people: usize,
    /// Ids of recommendations, followed in turn
    #[arg(required = true)]
    recommendations: Vec<Uuid>,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("starting")?;
    runtime.block_on(run(arguments))
}

async fn run(arguments: Arguments) -> Result<()> {
    let manifests = plenary_app::capabilities::all();
    let location = Location { data: arguments.data, database_url: None };
    let store = plenary_app::opening::store(location, &manifests).await?;
    let register = register::queries::the_register(&mut store.read()).await?.context("a register")?;
    let vocabulary = register::queries::vocabulary(&mut store.read()).await?;
    let categories: Vec<RecordRef> =
        vocabulary.categories.iter().map(|category| RecordRef::new("category", category.id)).collect();
    let register = RecordRef::new("register", register.id);
    for n in 0..arguments.people {
        let recommendation = arguments.recommendations[n % arguments.recommendations.len()];
        let mut records = vec![register.clone(), RecordRef::new("recommendation", recommendation)];
        records.extend(categories.get(n % categories.len().max(1)).cloned());
        let targets = records.iter().map(Target::record).collect();
        add(&store, n, targets).await?;
    }
    store.close().await;
    println!("{}", arguments.people);
    Ok(())
}

async fn add(store: &Store, n: usize, targets: Vec<Target>) -> Result<()> {
    let profile = Profile { name: format!("Follower {n}"), ..Profile::default() };
    let person = NewPerson { email: format!("follower-{n}@example.org"), profile, ..NewPerson::default() };
    let party = store
        .write::<_, PeopleError>(Actor::Operator, move |change| {
            Box::pin(async move { Ok(add_person(change, person).await?.0) })
        })
        .await?;
    let now = store.clock().now();
    let mut db = store.read();
    let account = people::queries::account_of_party(&mut db, party).await?.context("an account")?;
    let known = people::queries::person_of_account(&mut db, account.id, now).await?.context("a person")?;
    store
        .write::<_, FollowingError>(Actor::Person(known.person), move |change| {
            Box::pin(async move {
                for target in targets {
                    following::actions::follow(change, target, Cadence::Daily).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(())
}
