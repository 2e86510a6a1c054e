//! The register for people.

mod import;
mod keep;
pub(crate) mod proposals;
mod read;
pub(crate) mod rounds;

pub use import::Looks;
pub use read::{Bodies, FOLLOWED, dates, front, open_now};

use web::Routes;

/// Reading: the register, a recommendation, its assessments. Contributing: assessments, actions. Keeping: entering and
/// amending, imports, statuses and categories.
pub fn routes(routes: Routes) -> Routes {
    proposals::routes(rounds::routes(import::routes(keep::routes(read::routes(routes)))))
}
