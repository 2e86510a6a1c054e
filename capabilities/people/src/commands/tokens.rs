//! `plenary token create`.

use clap::{Args, ValueEnum};
use kernel::Actor;
use store::Store;

use super::{Said, known_email};
use crate::actions::{self, Scope};
use crate::{PeopleError, queries};

#[derive(Debug, Clone, Args)]
pub struct CreateToken {
    #[arg(long)]
    pub email: String,
    /// What it is for, as the account page shows it
    #[arg(long, default_value = "command line")]
    pub name: String,
    /// read or write
    #[arg(long, value_enum, default_value_t)]
    pub scope: ScopeArgument,
    /// How long it is good
    #[arg(long, default_value_t = actions::USUAL_DAYS)]
    pub days: i64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ScopeArgument {
    Read,
    #[default]
    Write,
}

/// `plenary token create`.
pub async fn create_token(store: Store, arguments: CreateToken) -> Result<Said, PeopleError> {
    let email = known_email(&arguments.email)?;
    store
        .write(Actor::Operator, move |change| {
            Box::pin(async move {
                let account = queries::account_by_email(change, &email)
                    .await?
                    .ok_or_else(|| PeopleError::not_there("account with the address", &email))?;
                let scope = match arguments.scope {
                    ScopeArgument::Read => Scope::Read,
                    ScopeArgument::Write => Scope::Write,
                };
                let token =
                    actions::make_token(change, account.id, &arguments.name, scope, arguments.days).await?;
                let note = format!("good until {}, to {}", token.expires.day(), scope.as_str());
                Ok(Said { out: token.text + "\n", notes: vec![note] })
            })
        })
        .await
}
