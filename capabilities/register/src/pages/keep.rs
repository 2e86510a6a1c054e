//! Entering and amending: recommendations, sources, actions; statuses, categories and the register itself.

mod actions;
mod administration;
mod recommendations;
mod sources;

pub(in crate::pages) use recommendations::named;

use kernel::Problem;
use store::Change;
use uuid::Uuid;
use web::parts::Link;
use web::{Ask, Routes, Shown};

use crate::error::RegisterError;
use crate::recommendation::Recommendation;
use crate::vocabulary::Vocabulary;
use crate::{queries, rules};

pub fn routes(routes: Routes) -> Routes {
    let routes = recommendations::routes(routes);
    let routes = actions::routes(routes);
    let routes = sources::routes(routes);
    administration::routes(routes)
}

/// The vocabulary and one recommendation, for whoever may keep it.
async fn kept(ask: &Ask, rule: &kernel::Rule) -> Result<(Vocabulary, Recommendation), Problem> {
    let id = ask.id("id")?;
    let mut db = ask.app.store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    ask.may(&rules::READ_REGISTER, &rules::object(&vocabulary.register))?;
    ask.may(rule, &rules::object(&vocabulary.register))?;
    let found = queries::recommendation(&mut db, id).await?;
    let recommendation = found.ok_or_else(|| Problem::not_found("such recommendation"))?;
    Ok((vocabulary, recommendation))
}

/// Refuses a form that would overwrite unseen what became of its fields after it was opened.
pub(super) fn give_way(stands: &Shown, typed: &Shown, seen: &str) -> Result<(), RegisterError> {
    stands.give_way(typed, seen).map_err(RegisterError::Complaints)
}

/// The recommendation as it stands in the middle of a change.
async fn standing(change: &mut Change, id: Uuid) -> Result<Recommendation, RegisterError> {
    queries::recommendation(change, id).await?.ok_or_else(|| RegisterError::not_there("recommendation", id))
}

/// Register, and the recommendation under its number.
fn crumbs(ask: &Ask, recommendation: Option<&Recommendation>) -> Vec<Link> {
    let t = &ask.viewer.t;
    let mut links = vec![Link::new("/register", t.say("nav-register"))];
    if let Some(recommendation) = recommendation {
        links.push(Link::new(address(recommendation.id), called(ask, recommendation)));
    }
    links
}

fn called(ask: &Ask, recommendation: &Recommendation) -> String {
    if recommendation.number.is_empty() {
        recommendation.heading()
    } else {
        ask.viewer.t.name("register-recommendation-number", &recommendation.number)
    }
}

fn address(recommendation: Uuid) -> String {
    format!("/register/recommendations/{recommendation}")
}

/// Values typed one per line, or with commas or semicolons between them.
fn several(text: &str) -> Vec<String> {
    text.split(['\n', ',', ';']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Values typed one per line.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
