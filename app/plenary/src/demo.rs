//! `plenary demo`: a forum to look at, made from the files of `demo/`.

mod people;
mod year;

use crate::init;
use crate::settings::Settings;
use ::people::forum::{Forum, Joining};
use capability::Seed;
use kernel::{Complaint, Language, Problem, ProblemKind};
use register::import::plan::{PlanOptions, plan_document};
use register::vocabulary::{Category, Status};
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;
use store::{Change, Store};

const FORUM: &str = include_str!("../demo/forum.json");
const REGISTER: &[u8] = include_bytes!("../demo/register.json");
/// Marks a forum as a demonstration, so that it may be used again.
const MARK: &str = "internal.demonstration";
/// What the start page says before anything else.
pub const NOTICE: &str = "forum.notice";

#[derive(Deserialize)]
struct Described {
    name: String,
    notice: String,
    default_language: Language,
    /// All it is shown in, its own first.
    languages: Vec<Language>,
    statuses: Vec<DescribedStatus>,
    categories: Vec<DescribedCategory>,
    #[serde(flatten)]
    people: people::Described,
}

#[derive(Deserialize)]
struct DescribedStatus {
    key: String,
    name: String,
    aliases: Vec<String>,
}

#[derive(Deserialize)]
struct DescribedCategory {
    key: String,
    name: String,
    aliases: Vec<String>,
    #[serde(default)]
    not_started_in: String,
}

/// An account as whoever starts the demonstration is shown it.
pub struct Shown {
    pub email: String,
    /// Known only when the account was made just now.
    pub password: Option<String>,
    pub what: String,
}

fn described() -> Result<Described, Problem> {
    serde_json::from_str(FORUM).map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the demonstration's forum.json cannot be read: {error}"))
    })
}

/// Whether the forum in an opened store is a demonstration.
pub async fn is_demonstration(store: &Store) -> Result<bool, Problem> {
    Ok(store::settings::setting(&mut store.read(), MARK).await?.is_some())
}

/// The accounts of a demonstration made earlier: nobody knows their passwords any more.
pub fn accounts() -> Result<Vec<Shown>, Problem> {
    let accounts = described()?.people.accounts.into_iter();
    Ok(accounts
        .map(|account| Shown { email: account.email, password: None, what: account.description })
        .collect())
}

/// Makes the demonstration in an empty or missing folder: whole, or not at all.
pub async fn make(
    data: &Path,
    settings: &Settings,
    public_url: String,
) -> Result<(Store, Vec<Shown>), Problem> {
    let described = described()?;
    let mut accounts = Vec::new();
    let mut kept = Vec::new();
    let hasher = ::people::password::Hasher::new(2, random());
    for account in &described.people.accounts {
        let password = password();
        let hash = hasher.hash(password.clone(), random()).await.map_err(|_| {
            Problem::new(ProblemKind::Unavailable, "this machine is too busy to keep a password")
        })?;
        kept.push(hash);
        accounts.push(Shown {
            email: account.email.clone(),
            password: Some(password),
            what: account.description.clone(),
        });
    }
    let seed = Seed {
        name: described.name.clone(),
        language: described.default_language.clone(),
        phase: "public".to_owned(),
        public_url: public_url.clone(),
    };
    let described = Arc::new(described);
    let fill: init::More =
        Box::new(move |change| Box::pin(async move { fill(change, &described, kept).await }));
    let (store, _) = init::make(data, settings, seed, Some(fill)).await?;
    year::add(&store, settings, public_url).await?;
    Ok((store, accounts))
}

async fn fill(change: &mut Change, described: &Described, hashes: Vec<String>) -> Result<(), Problem> {
    people::fill(change, &described.people, hashes).await?;
    let shown = Forum {
        name: described.name.clone(),
        languages: described.languages.clone(),
        joining: Joining::ByInvitation,
    };
    ::people::actions::amend_forum(change, shown).await?;
    let vocabulary = register::queries::vocabulary(change).await?;
    for (position, status) in (0..).zip(&described.statuses) {
        let known = vocabulary.statuses.iter().find(|known| known.key == status.key);
        let (tone, shape) =
            known.map_or(("plain", "ring"), |known| (known.tone.as_str(), known.shape.as_str()));
        let kept = Status {
            key: status.key.clone(),
            label: status.name.clone(),
            tone: tone.to_owned(),
            shape: shape.to_owned(),
            aliases: status.aliases.clone(),
            position,
        };
        register::actions::keep_status(change, kept).await?;
    }
    for (position, category) in (0..).zip(&described.categories) {
        let kept = Category {
            id: change.id(),
            key: category.key.clone(),
            name: category.name.clone(),
            aliases: category.aliases.clone(),
            position,
            not_started_in: category.not_started_in.clone(),
        };
        register::actions::keep_category(change, kept).await?;
    }
    let mut kept = vocabulary.register.clone();
    "wg-improvements".clone_into(&mut kept.keeper);
    "mag".clone_into(&mut kept.advisory);
    register::actions::amend_register(change, &kept).await?;
    import(change, described).await?;
    change.set_setting(NOTICE, &described.notice).await?;
    change.set_setting(MARK, "1").await?;
    Ok(())
}

async fn import(change: &mut Change, described: &Described) -> Result<(), Problem> {
    let foreign = || Problem::new(ProblemKind::Internal, "the demonstration's register.json is no register");
    let document = register::import::own::read_json(REGISTER)
        .ok_or_else(foreign)?
        .map_err(|complaints| refused(complaints.iter().map(|complaint| complaint.reason.to_string())))?;
    let options = PlanOptions {
        file_name: "register".to_owned(),
        language: described.default_language.to_string(),
        ..PlanOptions::default()
    };
    let brought = register::actions::apply_plan(change, "register.json", false, move |existing, _| {
        plan_document(existing, &document, &options)
    })
    .await?;
    if brought.import.is_none() {
        let reasons = brought.plan.rows.iter().flat_map(|row| row.reasons.iter());
        return Err(refused(reasons.map(ToString::to_string)));
    }
    Ok(())
}

fn refused(reasons: impl Iterator<Item = String>) -> Problem {
    let complaints =
        reasons.map(|reason| Complaint::new("register.json", "error-unacceptable", reason)).collect();
    Problem::unacceptable(complaints)
}

fn random() -> [u8; 32] {
    rand::random()
}

/// Letters and digits that nobody takes for one another: 32 of them, five bits each.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Sixteen characters in fours: 80 bits nobody can guess and anybody can type.
fn password() -> String {
    let drawn = random();
    let letter = |byte: &u8| char::from(ALPHABET[usize::from(byte % 32)]);
    let fours: Vec<String> = drawn[..16].chunks(4).map(|four| four.iter().map(letter).collect()).collect();
    fours.join("-")
}
