//! The forum's rule: whose contributions are held until somebody has looked at them.

use super::form;
use crate::{actions, rules};
use askama::Template;
use capability::held::hold_rule;
use kernel::Hold;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

const HERE: &str = "/administration/moderation";

pub fn routes(routes: Routes) -> Routes {
    routes.get(HERE, &rules::KEEP_RULE, show).post(HERE, &rules::KEEP_RULE, keep)
}

#[derive(Template)]
#[template(path = "discussion/administration.html")]
struct RulePage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    holds: Vec<Choice>,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default()).await
}

async fn draw(ask: &Ask, faults: Faults) -> Reply {
    let t = &ask.viewer.t;
    let now = hold_rule(&mut ask.app.store.read()).await?;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-administration"));
    let choice = |hold: Hold| {
        Choice::new(hold.as_str(), t.say(format!("discussion-hold-{}", hold.as_str()))).chosen_if(hold == now)
    };
    let status = faults.status();
    let drawn = RulePage {
        t,
        page: &page,
        tabs: people::administration_tabs(ask, HERE),
        faults,
        holds: Hold::ALL.map(choice).into(),
    };
    reply::page_with(ask, status, &drawn)
}

async fn keep(mut ask: Ask) -> Reply {
    let fields = form(&mut ask).await?;
    let Some(hold) = Hold::parse(fields.get("hold")) else {
        return draw(&ask, Faults::whole(ask.viewer.t.say("discussion-hold-missing"))).await;
    };
    let kept = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::set_rule(change, hold).await })
    });
    kept.await?;
    Ok(reply::go_to(HERE, Some("flash-rule-kept")))
}
