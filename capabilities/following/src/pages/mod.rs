//! The pages: what one follows, following something, what is open now.

mod following;
mod leave;
mod open_now;
mod panel;

pub use panel::PANEL;

use crate::{calendar, feeds, rules};
use web::Routes;

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/open-now", &rules::READ_FEEDS, open_now::show)
        .get("/feeds/{file}", &rules::READ_FEEDS, feeds::of_only)
        .get("/feeds/mine/{file}", &rules::READ_BY_SECRET, feeds::of_owner)
        .get("/feeds/{place}/{file}", &rules::READ_FEEDS, feeds::of_one)
        .get("/calendar.ics", &rules::READ_FEEDS, calendar::public)
        .get("/calendar/{file}", &rules::READ_BY_SECRET, calendar::of_owner);
    let routes = routes.get("/following/leave/{token}", &rules::LEAVE_BY_MAIL, leave::show).post(
        "/following/leave/{token}",
        &rules::LEAVE_BY_MAIL,
        leave::leave,
    );
    following::routes(routes)
}
