//! What comes by mail to the reply address of a request.

use crate::actions;
use crate::error::RegisterError;
use capability::{Arrival, Arrived};
use kernel::Problem;
use people::letters::Tongues;
use store::{BoxFuture, Change};
use web::App;

/// The kind of a request's reply addresses.
pub const REQUEST: &str = "request";
/// The kind of the links in its letters. Another one, since a reply address is seen by everybody who gets the answer.
pub const LINK: &str = "request-link";

/// Takes an answer, as an assessment where its first line says so and as information else; takes note of a letter that did
/// not arrive.
pub fn take_reply<'c>(
    app: &'c App,
    change: &'c mut Change,
    arrival: &'c Arrival,
) -> BoxFuture<'c, Result<(), Problem>> {
    Box::pin(async move {
        let taken: Result<(), RegisterError> = match &arrival.what {
            Arrived::Answer(answer) => {
                actions::answer_by_mail(change, &Tongues::of(app), arrival.record, answer).await
            }
            other => actions::note_arrival(change, arrival.record, other).await,
        };
        taken.map_err(Problem::from)
    })
}
