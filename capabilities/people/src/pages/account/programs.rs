//! Tokens on the account page.

use kernel::Problem;
use web::{Ask, Reply, Routes, reply};

use super::super::faults_of;
use super::{Beside, draw, own};
use crate::actions::{self, Scope};
use crate::rules;

pub(super) fn routes(routes: Routes) -> Routes {
    routes.post("/account/tokens", &rules::OPEN_OWN_ACCOUNT, make).post(
        "/account/tokens/{id}/revoke",
        &rules::OPEN_OWN_ACCOUNT,
        revoke,
    )
}

/// The token stands on the page that answers, once, and nowhere else.
async fn make(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let account = own(&ask).await?;
    let name = fields.get("token_name").to_owned();
    let scope = Scope::parse(fields.get("scope")).unwrap_or(Scope::Read);
    let days = fields.get("days").parse().unwrap_or(actions::USUAL_DAYS);
    let (actor, id) = (ask.viewer.actor.clone(), account.id);
    let made = ask
        .app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::make_token(change, id, &name, scope, days).await })
        })
        .await;
    match made {
        Ok(token) => draw(&ask, Beside { new_token: token.text, ..Beside::default() }).await,
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, Beside { faults, ..Beside::default() }).await
        }
    }
}

async fn revoke(mut ask: Ask) -> Reply {
    ask.form().await?;
    let account = own(&ask).await?;
    let token = ask.id("id")?;
    let (actor, id) = (ask.viewer.actor.clone(), account.id);
    ask.app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::revoke_token(change, id, token).await.map_err(Problem::from) })
        })
        .await?;
    Ok(reply::go_to("/account", Some("flash-token-revoked")))
}
