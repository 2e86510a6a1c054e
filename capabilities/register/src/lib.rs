//! The register of recommendations.

pub mod cross_reference;
pub mod document;
pub mod export;
pub mod import;
pub mod matching;
pub mod reading;
