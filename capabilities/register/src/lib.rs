//! The register of recommendations.

pub mod document;
pub mod import;
