//! The rules of the register on the real documents and on cases made for them: no database, no clock.

mod documents;
mod memory;
mod own_files;
mod plan_cases;
mod plan_documents;
mod plan_properties;
mod plan_real_files;
mod real_files;
mod round_trip;
