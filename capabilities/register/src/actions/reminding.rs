//! Reminding of many at once: of requests that nobody answered, of categories whose day is over.

use super::allow;
use super::requests::remind_of_request;
use super::rounds::remind_of_review;
use crate::campaign::Review;
use crate::error::RegisterError;
use crate::queries::{self, Asked};
use crate::request::{Narrowed, Request, RequestState, in_order};
use crate::rules;
use kernel::{Object, Problem};
use people::letters::Tongues;
use store::Change;
use uuid::Uuid;

/// Letters that one change asks for, at most; whoever reminds once more goes on with the others.
const MOST_AT_ONCE: usize = 200;

/// What became of it, in the order of the list.
#[derive(Debug, Clone)]
pub struct Reminded<T> {
    /// Letters go out to these.
    pub sent: Vec<T>,
    /// No letter reaches these, each with why.
    pub unreached: Vec<(T, Problem)>,
    /// How many were written to less than a day ago.
    pub lately: usize,
    /// How many are left for another time.
    pub left: usize,
}

impl<T> Reminded<T> {
    /// Those reached and those that were not.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.sent.iter().chain(self.unreached.iter().map(|(one, _)| one))
    }
}

impl<T> Default for Reminded<T> {
    fn default() -> Self {
        Self { sent: Vec::new(), unreached: Vec::new(), lately: 0, left: 0 }
    }
}

/// Of the open requests that are meant, reminds of those that the actor may remind of; of each at most once a day.
pub async fn remind_of_requests(
    change: &mut Change,
    tongues: &Tongues,
    meant: &Narrowed,
) -> Result<Reminded<Request>, RegisterError> {
    let (vocabulary, now) = (queries::vocabulary(change).await?, change.now());
    let mut all = queries::requests(change, Asked::All).await?;
    in_order(&mut all, now);
    let mut reminded = Reminded::default();
    for one in all.into_iter().filter(|one| one.state == RequestState::Open && meant.takes(one, now)) {
        let object = Object { owner: one.asked_by, ..rules::object(&vocabulary.register) };
        if kernel::may(change.actor(), &rules::KEEP_REQUESTS, &object).is_err() {
            continue;
        }
        if !one.may_be_reminded_of(now) {
            reminded.lately += 1;
        } else if reminded.sent.len() == MOST_AT_ONCE {
            reminded.left += 1;
        } else {
            match remind_of_request(change, tongues, one.id).await {
                Ok(()) => reminded.sent.push(one),
                Err(error @ RegisterError::Store(_)) => return Err(error),
                // Nothing was written yet: one that cannot be reached keeps no other from being reminded.
                Err(error) => reminded.unreached.push((one, error.into())),
            }
        }
    }
    Ok(reminded)
}

/// Reminds everybody in a round whose day for a category is over; of each at most once a day.
pub async fn remind_of_reviews(
    change: &mut Change,
    round: Uuid,
    tongues: &Tongues,
) -> Result<Reminded<Review>, RegisterError> {
    let (vocabulary, now) = (queries::vocabulary(change).await?, change.now());
    allow(change, &rules::KEEP_ROUNDS, &vocabulary)?;
    let mut reminded = Reminded::default();
    for one in queries::reviews(change, round).await?.into_iter().filter(|one| one.is_overdue(now)) {
        if !one.may_be_reminded_of(now) {
            reminded.lately += 1;
        } else if reminded.sent.len() == MOST_AT_ONCE {
            reminded.left += 1;
        } else {
            remind_of_review(change, one.id, tongues).await?;
            reminded.sent.push(one);
        }
    }
    Ok(reminded)
}
