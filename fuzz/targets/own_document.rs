//! Our own JSON, CSV and XLSX: whatever is taken must come out again as it went in, by each way.
#![no_main]

use libfuzzer_sys::fuzz_target;
use register::export::{write_csv, write_json};
use register::import::own;

fuzz_target!(|bytes: &[u8]| {
    let Some(Ok(document)) = own::read(bytes, "register") else { return };
    assert_eq!(document.faults(), []);
    let (mut json, mut csv) = (Vec::new(), Vec::new());
    write_json(&document, &mut json).expect("memory takes everything");
    write_csv(&document, &mut csv).expect("memory takes everything");
    assert_eq!(own::read(&json, "register.json"), Some(Ok(document.clone())));
    assert_eq!(own::read(&csv, "register.csv"), Some(Ok(document)));
});
