//! The register for programs: `/api/v1/recommendations` and what goes with it.
//!
//! Whoever may read the register reads it here too, without a token while it is public. Lists are chosen and counted
//! on the shelf; bodies come from the database.

mod amending;
mod around;
mod assessments;
mod choosing;
mod order;
mod parameters;
mod proposals;
mod recommendations;
mod reminders;
mod requests;
mod rounds;
mod schemas;
mod shape;
mod sources;
mod steps;

use crate::queries;
use crate::rules;
use crate::state::Shelf;
use crate::vocabulary::{Register, Vocabulary};
use http::Method;
use kernel::Problem;
use serde::Serialize;
use std::sync::Arc;
use web::{Ask, Operation, Reply, Routes};

pub use requests::{asked_by_name, shapes as request_shapes};

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .api(
            Method::GET,
            "/api/v1/recommendations",
            &rules::READ_REGISTER,
            Operation {
                summary: "Recommendations, filtered, sorted and counted",
                query: &parameters::OF_LISTS,
                body: None,
                answer: "[Recommendation]",
            },
            recommendations::list,
        )
        .api(
            Method::POST,
            "/api/v1/recommendations",
            &rules::KEEP_RECOMMENDATIONS,
            told(
                "Enter a recommendation; one without text is a stub",
                Some("NewRecommendation"),
                "Recommendation",
            ),
            recommendations::add,
        )
        .api(
            Method::GET,
            "/api/v1/recommendations/{id}",
            &rules::READ_REGISTER,
            told("One recommendation", None, "Recommendation"),
            recommendations::one,
        )
        .api(
            Method::PATCH,
            "/api/v1/recommendations/{id}",
            &rules::KEEP_RECOMMENDATIONS,
            told(
                "Give title, tags and categories; the words are frozen",
                Some("Amendment"),
                "Recommendation",
            ),
            recommendations::amend,
        )
        .api(
            Method::PUT,
            "/api/v1/recommendations/{id}",
            &rules::KEEP_RECOMMENDATIONS,
            told("The same, with all that GET returns", Some("Recommendation"), "Recommendation"),
            recommendations::replace,
        );
    let routes = choosing::routes(order::routes(steps::routes(assessments::routes(routes))));
    let routes = rounds::routes(around::routes(sources::routes(routes)));
    schemas::add(reminders::routes(requests::routes(proposals::routes(routes))))
}

/// A route without query parameters, as OpenAPI tells it.
fn told(summary: &'static str, body: Option<&'static str>, answer: &'static str) -> Operation {
    Operation { summary, query: &[], body, answer }
}

/// Makes sure that the asker may read the register as it is now.
async fn may_read(ask: &Ask) -> Result<Register, Problem> {
    let register = queries::needed_register(&mut ask.app.store.read()).await?;
    ask.may(&rules::READ_REGISTER, &rules::object(&register))?;
    Ok(register)
}

/// The same for whoever looks at the shelf: everything that happened before the request is on it.
async fn may_read_the_shelf(ask: &Ask) -> Result<(Arc<Shelf>, Arc<Vocabulary>), Problem> {
    ask.app.freshness.catch_up().await?;
    let shelf = ask.app.state::<Shelf>();
    let vocabulary = shelf.vocabulary();
    ask.may(&rules::READ_REGISTER, &rules::object(&vocabulary.register))?;
    Ok((shelf, vocabulary))
}

/// A list that always comes whole.
fn whole(ask: &Ask, data: &[impl Serialize]) -> Reply {
    web::once::list(ask, data, None, u64::try_from(data.len()).unwrap_or(u64::MAX))
}
