//! Numbers in the words of an assessment: every mention is a label that stands there, in order, on characters' borders.
#![no_main]

use libfuzzer_sys::fuzz_target;
use register::cross_reference::{Labels, references};

fuzz_target!(|words: &str| {
    let labels: Labels<usize> = ["1", "12", "65", "Part 2.II", "V.4", "I", "n° 3"]
        .iter()
        .enumerate()
        .map(|(at, label)| (*label, at))
        .collect();
    let mut end = 0;
    for reference in references(words, &[0], &labels) {
        assert!(reference.range.start >= end);
        end = reference.range.end;
        assert_eq!(labels.bearer(&words[reference.range]), Some(reference.target));
    }
});
