//! A name for each request, by which a log line and what a person saw can be brought together.

use std::sync::atomic::{AtomicU64, Ordering};

/// Makes names that do not repeat within a process and hardly between processes.
pub struct RequestIds {
    seed: u64,
    next: AtomicU64,
}

impl RequestIds {
    pub fn new() -> Self {
        Self { seed: rand::random(), next: AtomicU64::new(0) }
    }

    /// Sixteen hexadecimal digits.
    pub fn next(&self) -> String {
        let count = self.next.fetch_add(1, Ordering::Relaxed);
        // Odd, so that multiplying by it maps different counts to different names.
        let spread = count.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        format!("{:016x}", self.seed ^ spread)
    }
}
