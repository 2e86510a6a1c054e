//! `/administration`: the forum's settings and words, people and invitations, groups, cycles.

mod cycles;
mod data;
mod forum;
mod groups;
mod invitations;
mod letters;
mod memberships;
mod people;

use kernel::{Date, Object, Role};
use web::parts::{Choice, Link};
use web::{Ask, Fields, Given, Routes, Words};

use crate::PeopleError;
use crate::group::Term;

pub(super) fn routes(routes: Routes) -> Routes {
    let routes = forum::routes(routes);
    let routes = people::routes(routes);
    let routes = invitations::routes(routes);
    let routes = memberships::routes(routes);
    let routes = groups::routes(routes);
    let routes = cycles::routes(routes);
    let routes = letters::routes(routes);
    data::routes(routes)
}

/// The parts of administration, as tabs; those of other capabilities come last, for whoever may open them. They draw
/// the same on their pages there.
pub fn tabs(ask: &Ask, current: &str) -> Vec<Link> {
    let t = &ask.viewer.t;
    let own = [
        ("/administration", "people-forum"),
        ("/administration/people", "people-people"),
        ("/administration/invitations", "people-invitations-tab"),
        ("/administration/groups", "people-groups"),
        ("/administration/cycles", "people-cycles"),
        ("/administration/letters", "people-letters"),
        ("/administration/data", "people-data"),
    ]
    .map(|(href, id)| Link::new(href, t.say(id)).current_if(href == current));
    let others = ask.app.nav.iter().filter(|place| place.address.starts_with("/administration/"));
    let open = others.filter(|place| place.rule.is_none_or(|rule| ask.may(rule, &Object::default()).is_ok()));
    let others =
        open.map(|place| Link::new(place.address, t.say(place.message)).current_if(place.address == current));
    own.into_iter().chain(others).collect()
}

fn crumbs(t: &Words, more: &[(&str, &str)]) -> Vec<Link> {
    let first = Link::new("/administration", t.say("people-administration"));
    std::iter::once(first).chain(more.iter().map(|(href, id)| Link::new(*href, t.say(id)))).collect()
}

/// A term in words: from March 2020 until 2021.
pub(super) fn dates(t: &Words, term: Term) -> String {
    let day = |date: Date| t.day(date);
    match (term.from.map(day), term.to.map(day)) {
        (Some(from), Some(to)) => {
            t.with("people-from-until", &[("from", Given::Text(&from)), ("until", Given::Text(&to))])
        }
        (Some(from), None) => t.name("people-from", from),
        (None, Some(to)) => t.name("people-until", to),
        (None, None) => t.say("people-dates-unknown"),
    }
}

fn role_choices(t: &Words, chosen: &str) -> Vec<Choice> {
    Role::ALL
        .into_iter()
        .map(|role| {
            Choice::new(role.as_str(), t.say(format!("people-role-{}", role.as_str())))
                .chosen_if(role.as_str() == chosen)
        })
        .collect()
}

/// A date of stated precision from a form; nothing typed is none.
fn date(fields: &Fields, field: &'static str) -> Result<Option<Date>, PeopleError> {
    let typed = fields.get(field);
    if typed.is_empty() {
        return Ok(None);
    }
    Date::parse(typed)
        .map(Some)
        .map_err(|error| PeopleError::complaint(field, "people-date-malformed", error.to_string()))
}
