//! The pages a visitor reads and a member contributes on.

use web::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
}
