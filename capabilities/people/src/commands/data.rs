//! `plenary person export|erase`: for whoever asks by letter, and for offices outside.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use kernel::{Actor, Date, Problem, ProblemKind};
use uuid::Uuid;
use web::App;

use super::{Said, known_email};
use crate::receipt::{Asked, AskedBy, Kept, Receipt};
use crate::records::{self, erased_of};
use crate::{PeopleError, actions, erased_list, queries};

/// Whose data, and who asked for it.
#[derive(Debug, Clone, Args)]
pub struct Request {
    /// Address of their account
    #[arg(long, conflicts_with = "id", required_unless_present = "id")]
    pub email: Option<String>,
    /// Id of a person or an office without an account
    #[arg(long)]
    pub id: Option<Uuid>,
    /// Who asked
    #[arg(long, value_enum)]
    pub asked_by: AskedBy,
    /// When they asked: 2026, 2026-11 or 2026-11-22; today if left out
    #[arg(long)]
    pub asked: Option<Date>,
    /// Where the request is kept elsewhere; stands on the receipt, so no names
    #[arg(long, default_value = "")]
    pub reference: String,
}

#[derive(Debug, Clone, Args)]
pub struct ExportPerson {
    #[command(flatten)]
    pub request: Request,
    /// Write to this file instead of stdout
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct ErasePerson {
    #[command(flatten)]
    pub request: Request,
    /// Do it; without this, what would become of everything is shown and nothing is done
    #[arg(long)]
    pub yes: bool,
    /// Write the receipt to this file too
    #[arg(long)]
    pub receipt: Option<PathBuf>,
}

impl Request {
    async fn party(&self, app: &App) -> Result<Uuid, PeopleError> {
        let mut db = app.store.read();
        match (&self.email, self.id) {
            (Some(email), _) => {
                let email = known_email(email)?;
                let account = queries::account_by_email(&mut db, &email).await?;
                let account =
                    account.ok_or_else(|| PeopleError::not_there("account with the address", &email))?;
                Ok(account.party)
            }
            (None, Some(id)) => {
                let stands = queries::party(&mut db, id).await?.filter(|party| !party.is_erased);
                Ok(stands.ok_or_else(|| PeopleError::not_there("party", id))?.id)
            }
            (None, None) => Err(PeopleError::not_there("party", "")),
        }
    }

    fn asked(&self, app: &App) -> Result<Asked, PeopleError> {
        let on = self.asked.map(|day| day.to_string()).unwrap_or_default();
        let now = app.store.clock().now();
        Asked::typed(self.asked_by.as_str(), &on, &self.reference, now).map_err(PeopleError::Complaints)
    }
}

fn write(to: &std::path::Path, text: &str) -> Result<(), Problem> {
    std::fs::write(to, text).map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("{} cannot be written: {error}", to.display()))
    })
}

/// `plenary person export`.
pub async fn export_person(app: App, arguments: ExportPerson) -> Result<Said, Problem> {
    app.freshness.catch_up().await?;
    let party = arguments.request.party(&app).await?;
    let asked = arguments.request.asked(&app)?;
    let export = records::export(&app, party).await?;
    let out = match &arguments.out {
        Some(path) => {
            write(path, &export.text)?;
            String::new()
        }
        None => export.text,
    };
    let checksum = export.checksum.clone();
    let receipt = app
        .store
        .write::<_, PeopleError>(Actor::Operator, move |change| {
            Box::pin(async move { actions::note_export(change, party, asked, checksum).await })
        })
        .await?;
    let notes = vec![format!("receipt {}: SHA-256 {}", receipt.number, export.checksum)];
    Ok(Said { out, notes })
}

/// `plenary person erase`.
pub async fn erase_person(app: App, arguments: ErasePerson) -> Result<Said, Problem> {
    app.freshness.catch_up().await?;
    let party = arguments.request.party(&app).await?;
    let asked = arguments.request.asked(&app)?;
    let others = erased_of(&app);
    let t = app.catalogue.words(&kernel::Language::english());
    if !arguments.yes {
        let shares = app
            .store
            .write::<_, PeopleError>(Actor::Operator, move |change| {
                Box::pin(async move { actions::plan_erasure(change, party, &others).await })
            })
            .await?;
        let mut out = String::new();
        for share in shares.iter().map(Kept::from) {
            let fate = t.say(format!("people-fate-{}", share.fate));
            // Writing into a string cannot fail.
            let _ = writeln!(out, "{}: {} ({})", t.say(&share.what), share.count, fate.to_lowercase());
        }
        let notes = vec!["nothing was erased; once more with --yes to do it, for good".to_owned()];
        return Ok(Said { out, notes });
    }
    let receipt: Receipt = app
        .store
        .write::<_, PeopleError>(Actor::Operator, move |change| {
            Box::pin(async move { actions::erase(change, party, asked, &others).await })
        })
        .await?;
    erased_list::keep_or_warn(&app.store).await;
    let text = receipt.text(&t, &app);
    if let Some(path) = &arguments.receipt {
        write(path, &text)?;
    }
    Ok(Said { out: text, notes: Vec::new() })
}
