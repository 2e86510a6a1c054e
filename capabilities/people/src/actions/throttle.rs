//! Counting tries, before they are checked: a thousand at once are a thousand counted.

use store::{Change, values};

use crate::queries::writes;
use crate::throttle::Patience;
use crate::{PeopleError, queries, secret};

/// One count that a try adds to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Try {
    pub patience: Patience,
    /// Who or what is counted; kept as a hash only.
    pub subject: String,
}

impl Try {
    pub fn new(patience: Patience, subject: &str) -> Self {
        Self { patience, subject: secret::hash("throttle", &format!("{patience:?} {subject}")) }
    }
}

/// Counts a try as failed before it is made, in all its counts; refuses it, uncounted, while one of them says wait.
///
/// Reading a count locks it until the change ends: of many tries at once each sees those before it.
pub async fn count_try(change: &mut Change, tries: &[Try]) -> Result<(), PeopleError> {
    let now = change.now();
    // Everybody locks in the same order, so that nobody waits in a circle.
    let mut tries: Vec<&Try> = tries.iter().collect();
    tries.sort_by(|one, other| one.subject.cmp(&other.subject));
    let mut counts = Vec::with_capacity(tries.len());
    let mut seconds = 0;
    for one in &tries {
        let count = queries::lock_count(change, &one.subject, now).await?;
        seconds = seconds.max(count.seconds_to_wait(one.patience, now));
        counts.push(count.with_failure(one.patience, now));
    }
    if seconds > 0 {
        return Err(PeopleError::TooManyTries { seconds });
    }
    for (one, count) in tries.iter().zip(counts) {
        let values = values![one.subject.as_str(), count.failures, count.last.micros()];
        change.run(writes::KEEP_TRIES, values).await?;
    }
    Ok(())
}

/// Takes a counted try back, since it did not fail. Who proved to be the account's owner starts from nothing.
pub async fn forgive(change: &mut Change, tries: &[Try]) -> Result<(), PeopleError> {
    for one in tries {
        match one.patience {
            Patience::AccountFromRange | Patience::Device => {
                change.run(writes::FORGET_TRIES, values![one.subject.as_str()]).await?;
            }
            Patience::AccountFromStrangers
            | Patience::Range
            | Patience::LinksToAddress
            | Patience::LinksFromRange => {
                change.run(writes::FORGIVE_ONE_TRY, values![one.subject.as_str()]).await?;
            }
        }
    }
    Ok(())
}
