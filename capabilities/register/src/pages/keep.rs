//! Entering and amending recommendations, sources, actions; statuses, categories and the register itself.

use web::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
}
