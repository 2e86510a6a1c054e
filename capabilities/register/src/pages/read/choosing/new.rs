//! Opening a choosing: its name, what is chosen from, and how.

use super::super::asked::Asked;
use super::super::opened;
use crate::actions;
use crate::choosing::{MOST_PROPOSALS, NewChoosing};
use crate::error::RegisterError;
use crate::queries;
use crate::rules::{self, KEEP_CHOOSINGS};
use crate::shelf::Sort;
use askama::Template;
use kernel::{Complaint, Problem};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Words, reply};

#[derive(Default)]
struct Typed {
    name: String,
    about: String,
    /// The address of a list, or its query.
    list: String,
    most: String,
    is_secret: bool,
    opens: String,
    closes: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let text = |name| fields.get(name).to_owned();
        Self {
            name: text("name"),
            about: fields.text("about"),
            list: text("list"),
            most: text("most"),
            is_secret: fields.has("secret"),
            opens: text("opens"),
            closes: text("closes"),
        }
    }
}

#[derive(Template)]
#[template(path = "choosing/new.html")]
struct NewPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    form_id: Uuid,
    typed: Typed,
    secret: Vec<Choice>,
    /// How many the list shows now.
    n: usize,
}

/// What the list of this address shows, in the documents' order.
async fn listed(ask: &Ask, list: &str) -> Result<Vec<Uuid>, Problem> {
    let (_, shelf, _) = opened(&ask.app, &ask.viewer.actor).await?;
    let query = list.split_once('?').map_or(list, |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let asked = Asked::read(&Fields(web::ask::decode(query)));
    let mut filters = asked.filters();
    filters.among = super::super::register::found_by_words(&ask.app, &asked).await?;
    let now = ask.app.store.clock().now();
    Ok(shelf.look(|books| {
        let selection = books.select(&filters, now);
        books.ids(&selection, Sort::Document, None, MOST_PROPOSALS + 1)
    }))
}

async fn draw(ask: &Ask, form_id: Uuid, faults: Faults, typed: Typed) -> Reply {
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&KEEP_CHOOSINGS, &rules::object(&vocabulary.register))?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("choosing-new"));
    let crumbs = [("/register", "nav-register"), ("/register/choosings", "choosings-title")];
    let drawn = NewPage {
        t,
        page: &page,
        crumbs: crumbs.map(|(href, word)| Link::new(href, t.say(word))).into(),
        n: listed(ask, &typed.list).await?.len(),
        secret: vec![Choice::new("yes", t.say("choosing-secret")).chosen_if(typed.is_secret)],
        faults,
        form_id,
        typed,
    };
    reply::page_with(ask, drawn.faults.status(), &drawn)
}

pub async fn show(ask: Ask) -> Reply {
    let form_id = ask.app.store.ids().ordered(ask.app.store.clock().now());
    let query = ask.uri.query().unwrap_or_default();
    let list = if query.is_empty() { String::new() } else { format!("/register?{query}") };
    let typed = Typed { list, is_secret: true, ..Typed::default() };
    draw(&ask, form_id, Faults::default(), typed).await
}

pub async fn open(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed::of(&fields);
    let form_id = fields.get("form").parse().unwrap_or_else(|_| ask.app.store.ids().random());
    let most = if typed.most.is_empty() { Ok(0) } else { typed.most.parse::<u32>() };
    let written = match most {
        Err(_) => {
            let detail = format!("{:?} is no number", typed.most);
            Err(RegisterError::Complaints(vec![Complaint::new("most", "choosing-most-number", detail)]))
        }
        Ok(most) => {
            let new = NewChoosing {
                id: Some(form_id),
                name: typed.name.clone(),
                about: typed.about.clone(),
                recommendations: listed(&ask, &typed.list).await?,
                most,
                is_secret: typed.is_secret,
                opens: typed.opens.clone(),
                closes: typed.closes.clone(),
            };
            let actor = ask.viewer.actor.clone();
            ask.app.store.write(actor, move |change| Box::pin(actions::open_choosing(change, new))).await
        }
    };
    let here = format!("/register/choosings/{form_id}");
    match written {
        // The same form once more: what it brought stands.
        Ok(_) | Err(RegisterError::SentTwice | RegisterError::Store(store::StoreError::Duplicate(_))) => {
            Ok(reply::go_to(&here, Some("flash-choosing-opened")))
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, form_id, faults, typed).await
        }
    }
}
