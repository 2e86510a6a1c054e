//! The pages of running the place, beside the rest of administration.

mod audit;
mod backups;
mod queue;
mod settings;
mod texts;

use web::{Ask, Page, Routes};

pub fn routes(routes: Routes) -> Routes {
    settings::routes(texts::routes(backups::routes(queue::routes(audit::routes(routes)))))
}

/// The shell of every page here: one title, the part says its name below the tabs.
fn page(ask: &Ask) -> Page {
    Page::new(&ask.app, &ask.viewer, ask.viewer.t.say("people-administration"))
}
