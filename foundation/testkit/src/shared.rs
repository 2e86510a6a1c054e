//! The real documents, which lie beside the project and not in it.

use std::path::PathBuf;

/// The path of a real input, such as `data/register/improvements.xlsx`. In CI it must be there; elsewhere
/// `None`, with the reason printed, so that the test says what it did not do.
pub fn shared(path: &str) -> Option<PathBuf> {
    let base = std::env::var_os("PLENARY_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let found = base.join(path);
    if found.exists() {
        return Some(found);
    }
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{} must be there in CI", found.display());
    eprintln!("skipped: {} is not on this machine", found.display());
    None
}
