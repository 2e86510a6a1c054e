//! A clock that stands until it is moved, and ids that come out the same in every run.

use kernel::{Clock, Ids, Instant, RandomIds};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use uuid::Uuid;

pub struct StoppedClock(AtomicI64);

impl StoppedClock {
    /// Stands at an RFC 3339 moment.
    pub fn at(text: &str) -> Self {
        Self(AtomicI64::new(Instant::parse(text).expect("an RFC 3339 moment").micros()))
    }

    /// Moves on by so many microseconds (`kernel::time::DAY` and the like).
    pub fn pass(&self, micros: i64) {
        self.0.fetch_add(micros, Ordering::SeqCst);
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::SeqCst))
    }
}

type Source = Box<dyn Fn(&mut [u8]) + Send + Sync>;

/// Ids from a small generator with a seed (SplitMix64, Steele, Lea and Flood 2014): no secrets, only order.
pub struct SeededIds(RandomIds<Source>);

impl SeededIds {
    pub fn new(seed: u64) -> Self {
        let state = Mutex::new(seed);
        Self(RandomIds(Box::new(move |bytes: &mut [u8]| {
            let mut state = state.lock().expect("no test panics while it draws");
            for chunk in bytes.chunks_mut(8) {
                *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                let mut mixed = *state;
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
                mixed ^= mixed >> 31;
                chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
            }
        })))
    }
}

impl Ids for SeededIds {
    fn ordered(&self, now: Instant) -> Uuid {
        self.0.ordered(now)
    }

    fn random(&self) -> Uuid {
        self.0.random()
    }

    fn secret(&self) -> [u8; 32] {
        self.0.secret()
    }
}
