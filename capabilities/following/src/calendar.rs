//! iCalendar (RFC 5545): everything with a date, for everybody or for the owner of a secret address. A date of a month or
//! a year spans all its days: that is what is known of it.

use crate::feeds::owner;
use crate::followed::{FollowedAll, manifests, nothing_there, words_of};
use crate::openings::openings;
use capability::{Dated, closes};
use icalendar::{Calendar, Component as _, Event, Property};
use kernel::{Actor, Date, Instant, Problem};
use web::{App, Ask, Reply, Rests, Words, reply};

const KIND: &str = "text/calendar; charset=utf-8";

/// `/calendar.ics`: what a visitor may read, whoever asks.
pub async fn public(ask: Ask) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let t = words_of(&ask);
    let text = calendar(&ask.app, &Actor::Visitor, &t).await?;
    let followed = FollowedAll::of(&ask.app);
    let kinds = followed.dated(&ask.app).into_iter();
    let rests = Rests::on(kinds.chain(["party", "forum"])).until(Some(tomorrow(&ask.app)));
    reply::shared_file(&ask, version, rests, KIND, text.into_bytes())
}

/// `/calendar/{secret}.ics`: what its owner may read now.
pub async fn of_owner(ask: Ask) -> Reply {
    ask.app.freshness.catch_up().await?;
    let file = ask.part("file").to_owned();
    let (_, actor) = owner(&ask.app, file.strip_suffix(".ics").ok_or_else(nothing_there)?).await?;
    let text = calendar(&ask.app, &actor, &words_of(&ask)).await?;
    Ok(reply::own_file(&ask, KIND, text.into_bytes()))
}

/// The first moment of the next day: what is open then may be other than today.
pub fn tomorrow(app: &App) -> Instant {
    Date::of(app.store.clock().now()).ends()
}

async fn calendar(app: &App, actor: &Actor, t: &Words) -> Result<String, Problem> {
    let mut all: Vec<Dated> = Vec::new();
    for dates in manifests(app).iter().filter_map(|manifest| manifest.dates) {
        all.extend(dates(app, actor, t).await?);
    }
    for opening in openings(app, actor, t).await? {
        let Some(date) = opening.closes else { continue };
        let uid = closes(opening.record.id, date);
        // What has its date anyway, whoever may take part in it, stands there once.
        if all.iter().any(|dated| dated.uid == uid) {
            continue;
        }
        all.push(Dated {
            uid,
            title: t.name("following-closes", &opening.title),
            address: opening.address,
            about: opening.what,
            date,
            // It stands as it does since its date was set; the date itself is part of what it is known by.
            changed: Instant::default(),
            is_done: false,
        });
    }
    all.sort_by(|one, other| (one.date, &one.uid).cmp(&(other.date, &other.uid)));
    let forum = app.forum.now().name.clone();
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Plenary//Plenary//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(&forum);
    for dated in all {
        calendar.push(event(app, t, &dated));
    }
    Ok(calendar.to_string())
}

fn event(app: &App, t: &Words, dated: &Dated) -> Event {
    let url = format!("{}{}", app.options.public_url, dated.address);
    let title = if dated.is_done { t.name("following-done", &dated.title) } else { dated.title.clone() };
    let mut event = Event::with_uid(&format!("{}@{}", dated.uid, host(&app.options.public_url)));
    event
        .append_property(Property::new("DTSTAMP", stamp(dated.changed)))
        .append_property(day("DTSTART", dated.date.begins()))
        .append_property(day("DTEND", dated.date.ends()))
        .append_property(Property::new("TRANSP", "TRANSPARENT"))
        .summary(&one_line(&title))
        .description(&format!("{}\n{url}", dated.about))
        .url(&url);
    event
}

/// A whole day, of no time zone.
fn day(name: &str, at: Instant) -> Property {
    let mut day = Property::new(name, at.day().replace('-', ""));
    day.add_parameter("VALUE", "DATE");
    day
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `20261121T120000Z`
fn stamp(at: Instant) -> String {
    let text: String = at.to_string().chars().take(19).filter(|letter| !"-:".contains(*letter)).collect();
    format!("{text}Z")
}

/// The host of the forum's address, for what must be its own in the world.
pub fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?']).next().unwrap_or_default();
    let is_sound =
        !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    if is_sound { host } else { "localhost" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_of_the_second() {
        let at = Instant::parse("2026-11-21T12:00:00.123456Z").expect("a moment");
        assert_eq!(stamp(at), "20261121T120000Z");
    }

    #[test]
    fn the_host_is_fit_for_an_id() {
        assert_eq!(host("https://forum.example.org/x"), "forum.example.org");
        assert_eq!(host("http://127.0.0.1:8080"), "127.0.0.1");
        assert_eq!(host("http://[::1]:8080"), "localhost");
    }
}
