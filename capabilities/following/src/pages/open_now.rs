//! `/open-now`: what can still be taken part in, what closes first on top.

use crate::calendar::tomorrow;
use crate::followed::FollowedAll;
use crate::openings::{days_left, is_over, openings};
use askama::Template;
use capability::Opening;
use kernel::Instant;
use web::{Ask, Page, Reply, Rests, Words, reply};

#[derive(Template)]
#[template(path = "open-now.html")]
struct OpenNowPage<'a> {
    t: &'a Words,
    page: &'a Page,
    /// What waits for whoever asks.
    theirs: Vec<Row>,
    others: Vec<Row>,
    calendar: &'static str,
    sign_in: bool,
}

struct Row {
    title: String,
    href: String,
    what: String,
    /// "Closes on 24 November 2026"; what has no end says so.
    closes: String,
    datetime: String,
    left: String,
    /// Its day has passed.
    is_overdue: bool,
}

pub async fn show(ask: Ask) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let all = openings(&ask.app, &ask.viewer.actor, t).await?;
    let dated = FollowedAll::of(&ask.app).dated(&ask.app);
    let mut on: Vec<String> = dated.into_iter().map(str::to_owned).collect();
    on.extend(all.iter().map(|opening| opening.record.kind.clone()));
    on.push("party".into());
    let rests = Rests::on(on).until(Some(tomorrow(&ask.app)));
    let (theirs, others): (Vec<Opening>, Vec<Opening>) =
        all.into_iter().partition(|opening| opening.is_theirs);
    let rows = |openings: Vec<Opening>| openings.into_iter().map(|one| row(t, one, now)).collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("following-open-now"));
    let drawn = OpenNowPage {
        t,
        page: &page,
        theirs: rows(theirs),
        others: rows(others),
        calendar: "/calendar.ics",
        sign_in: !ask.viewer.actor.is_signed_in(),
    };
    reply::shared_page(&ask, version, rests, &drawn)
}

fn row(t: &Words, opening: Opening, now: Instant) -> Row {
    let is_overdue = is_over(opening.closes, now);
    let (closes, datetime, left) = match opening.closes {
        Some(date) if is_overdue => {
            let late = t.count("following-days-overdue", -days_left(date, now));
            (t.name("following-was-due", t.day(date)), date.to_string(), late)
        }
        Some(date) => {
            let left = match days_left(date, now) {
                0 => t.say("following-last-day"),
                days => t.count("following-days-left", days),
            };
            (t.name("following-closes-on", t.day(date)), date.to_string(), left)
        }
        None => (t.say("following-no-end"), String::new(), String::new()),
    };
    Row {
        title: opening.title,
        href: opening.address,
        what: opening.what,
        closes,
        datetime,
        left,
        is_overdue,
    }
}
