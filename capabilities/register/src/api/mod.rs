//! The register for programs: `/api/v1/recommendations` and what goes with it.

use web::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
}
