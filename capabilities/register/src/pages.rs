//! The register for people.

mod archive;
mod import;
mod keep;
pub(crate) mod proposals;
mod read;
mod requests;
pub(crate) mod rounds;

pub use import::Looks;
pub(crate) use read::moderating::{moderated, waiting};
pub use read::{Bodies, FOLLOWED, dates, front, open_now};
pub use requests::REQUESTS;

use web::Routes;

/// Reading: the register, a recommendation, its assessments. Contributing: assessments, actions. Keeping: entering and
/// amending, imports, statuses and categories.
pub fn routes(routes: Routes) -> Routes {
    let routes = rounds::routes(import::routes(keep::routes(read::routes(routes))));
    archive::routes(requests::routes(proposals::routes(routes)))
}
