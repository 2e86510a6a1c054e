//! Where a running forum's time and randomness come from. Everything else has them handed in.

use kernel::{Clock, Instant, RandomIds};
use rand::Rng;
use std::time::UNIX_EPOCH;

/// The machine's clock, in UTC, to the microsecond.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where a forum's time is made")]
    fn now(&self) -> Instant {
        let since = std::time::SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Instant::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

/// Ids and secrets from the thread's generator: ChaCha, seeded and reseeded by the operating system.
pub fn ids() -> RandomIds<impl Fn(&mut [u8]) + Send + Sync> {
    RandomIds(|bytes: &mut [u8]| rand::rng().fill_bytes(bytes))
}
