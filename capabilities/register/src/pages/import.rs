//! An import, step by step: upload, columns, plan, conflicts, apply, undo.

use web::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
}
