//! How quickly one person may go on contributing words of one kind. People are slower than that; a flood is not.

use crate::Instant;
use crate::time::{HOUR, MINUTE, SECOND};

/// So many contributions in so many microseconds.
const LIMITS: [(usize, i64); 2] = [(5, MINUTE), (40, HOUR)];

/// As many of the latest moments as [`wait_until`] looks at.
pub const LOOKS_AT: usize = 40;

/// From when on the next is taken, where it is not taken now. `times`: when the earlier ones came, the latest first.
pub fn wait_until(times: &[Instant], now: Instant) -> Option<Instant> {
    let free = |(most, span): (usize, i64)| Some(times.get(most - 1)?.plus(span)).filter(|free| *free > now);
    LIMITS.into_iter().filter_map(free).max()
}

/// Whole seconds to wait, rounded up: whoever waits as told is let through.
pub fn seconds_until(until: Instant, now: Instant) -> u32 {
    let micros = until.micros().saturating_sub(now.micros()).max(0);
    u32::try_from(micros.saturating_add(SECOND - 1) / SECOND).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(ago: &[i64]) -> Vec<Instant> {
        ago.iter().map(|ago| Instant::from_micros(10_000 * SECOND).plus(-ago * SECOND)).collect()
    }

    #[test]
    fn five_in_a_minute_and_forty_in_an_hour() {
        let now = Instant::from_micros(10_000 * SECOND);
        let many: Vec<i64> = (1..=40).map(|n| n * 70).collect();
        // moments ago, seconds to wait
        let table = [
            (vec![], None),
            (vec![1, 2, 3, 4], None),
            (vec![1, 2, 3, 4, 30], Some(30)),
            (vec![1, 2, 3, 4, 60], None),
            (many.clone(), Some(3_600 - 2_800)),
            (many[..39].to_vec(), None),
        ];
        for (ago, wait) in table {
            let until = wait_until(&seconds(&ago), now);
            assert_eq!(until, wait.map(|wait| now.plus(wait * SECOND)), "{ago:?}");
        }
        assert_eq!(LOOKS_AT, LIMITS.iter().map(|(most, _)| *most).max().unwrap_or(0));
    }
}
