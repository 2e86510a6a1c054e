//! Ids: UUIDs, made by whoever is handed in, so that tests know theirs beforehand.

use crate::Instant;
use uuid::{Builder, Uuid};

/// Makes ids. Version 7 (ordered by time) for records; version 4 where an id must not tell when it was made.
pub trait Ids: Send + Sync {
    /// A new id, ordered by `now` among its like.
    fn ordered(&self, now: Instant) -> Uuid;
    /// A new id that tells nothing.
    fn random(&self) -> Uuid;
    /// Bytes nobody can guess: for tokens and keys.
    fn secret(&self) -> [u8; 32];
}

/// Ids from a source of random bytes.
pub struct RandomIds<F: Fn(&mut [u8]) + Send + Sync>(pub F);

impl<F: Fn(&mut [u8]) + Send + Sync> Ids for RandomIds<F> {
    fn ordered(&self, now: Instant) -> Uuid {
        let mut bytes = [0; 10];
        (self.0)(&mut bytes);
        // The twelve bits after the milliseconds hold the microseconds, so that ids made in one
        // millisecond still order as they were made.
        let micros = now.micros().max(0).unsigned_abs();
        let fine = u16::try_from((micros % 1_000) * 4).unwrap_or(0);
        bytes[..2].copy_from_slice(&fine.to_be_bytes());
        Builder::from_unix_timestamp_millis(micros / 1_000, &bytes).into_uuid()
    }

    fn random(&self) -> Uuid {
        let mut bytes = [0; 16];
        (self.0)(&mut bytes);
        Builder::from_random_bytes(bytes).into_uuid()
    }

    fn secret(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        (self.0)(&mut bytes);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_order_by_the_microsecond() {
        let ids = RandomIds(|bytes: &mut [u8]| bytes.fill(7));
        let earlier = ids.ordered(Instant::from_micros(1_600_000_000_000_001));
        let later = ids.ordered(Instant::from_micros(1_600_000_000_000_002));
        assert!(earlier < later);
        assert_eq!(earlier.get_version_num(), 7);
    }
}
