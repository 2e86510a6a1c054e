#![no_main]
//! Mail that comes in is read or refused: no panic, and no text longer than its cap.

use libfuzzer_sys::fuzz_target;
use mail::incoming::{self, LONGEST_TEXT};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(received) = incoming::read(bytes, "forum.example.org") {
        assert!(received.text.len() <= LONGEST_TEXT);
        assert!(!received.text.contains('\0'));
    }
});
