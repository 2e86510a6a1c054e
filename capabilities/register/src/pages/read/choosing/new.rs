//! Opening a choosing, and amending it while nobody has indicated: its name, what is chosen from, who chooses and how.

use super::super::asked::Asked;
use super::super::opened;
use crate::actions;
use crate::choosing::{Choosing, MOST_PROPOSALS, NewChoosing};
use crate::error::RegisterError;
use crate::queries;
use crate::rules::{self, KEEP_CHOOSINGS};
use crate::shelf::Sort;
use askama::Template;
use kernel::{Complaint, Date, Problem};
use people::group::{FORUM, Group};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Shown, Words, reply};

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
    group: String,
}

impl Typed {
    fn of_choosing(one: &Choosing) -> Self {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        Self {
            name: one.name.clone(),
            about: one.about.clone(),
            list: String::new(),
            most: if one.most == 0 { String::new() } else { one.most.to_string() },
            is_secret: one.is_secret,
            opens: day(one.opens),
            closes: day(one.closes),
            group: one.group.clone(),
        }
    }

    /// As it is opened or amended; what is chosen from is said apart.
    fn new_choosing(&self) -> Result<NewChoosing, RegisterError> {
        let most = if self.most.is_empty() { Ok(0) } else { self.most.parse::<u32>() };
        let most = most.map_err(|_| {
            let detail = format!("{:?} is no number", self.most);
            RegisterError::Complaints(vec![Complaint::new("most", "choosing-most-number", detail)])
        })?;
        Ok(NewChoosing {
            id: None,
            name: self.name.clone(),
            about: self.about.clone(),
            recommendations: Vec::new(),
            most,
            is_secret: self.is_secret,
            opens: self.opens.clone(),
            closes: self.closes.clone(),
            group: self.group.clone(),
        })
    }

    fn shown(&self, t: &Words, groups: &[Group]) -> Shown {
        let group = groups.iter().find(|group| group.key == self.group);
        let group = group.map_or_else(|| t.say("choosing-any-group"), |group| group.name.clone());
        let secret = if self.is_secret { "yes" } else { "" };
        Shown::default()
            .text("name", &self.name)
            .text("about", &self.about)
            .text("most", &self.most)
            .choice("secret", secret, t.say("choosing-secret"))
            .text("opens", &self.opens)
            .text("closes", &self.closes)
            .choice("group", &self.group, group)
    }

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
            group: text("group"),
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
    groups: Vec<Choice>,
    /// How many the list shows now.
    n: usize,
    /// It is amended: what is chosen from stays.
    is_amended: bool,
    /// The marks of what stands.
    seen: String,
    button: String,
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

/// The groups that could choose.
async fn groups(ask: &Ask) -> Result<Vec<Group>, Problem> {
    let mut groups = people::queries::groups(&mut ask.app.store.read()).await?;
    groups.retain(|group| group.key != FORUM);
    Ok(groups)
}

async fn draw(ask: &Ask, form_id: Uuid, faults: Faults, typed: Typed, amended: Option<&Choosing>) -> Reply {
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&KEEP_CHOOSINGS, &rules::object(&vocabulary.register))?;
    let t = &ask.viewer.t;
    let groups = groups(ask).await?;
    let (title, button) = match amended {
        Some(one) => (t.name("choosing-amend", &one.name), "register-keep-it"),
        None => (t.say("choosing-new"), "choosing-open-it"),
    };
    let page = Page::new(&ask.app, &ask.viewer, title);
    let crumbs = [("/register", "nav-register"), ("/register/choosings", "choosings-title")];
    let mut choices = vec![Choice::new("", t.say("choosing-any-group"))];
    choices.extend(
        groups.iter().map(|group| Choice::new(&group.key, &group.name).chosen_if(group.key == typed.group)),
    );
    let drawn = NewPage {
        t,
        page: &page,
        crumbs: crumbs.map(|(href, word)| Link::new(href, t.say(word))).into(),
        n: if amended.is_some() { 0 } else { listed(ask, &typed.list).await?.len() },
        is_amended: amended.is_some(),
        seen: amended.map(|one| Typed::of_choosing(one).shown(t, &groups).marks()).unwrap_or_default(),
        button: t.say(button),
        secret: vec![Choice::new("yes", t.say("choosing-secret")).chosen_if(typed.is_secret)],
        groups: choices,
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
    draw(&ask, form_id, Faults::default(), typed, None).await
}

pub async fn open(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed::of(&fields);
    let form_id = fields.get("form").parse().unwrap_or_else(|_| ask.app.store.ids().random());
    let written = match typed.new_choosing() {
        Err(error) => Err(error),
        Ok(new) => {
            let recommendations = listed(&ask, &typed.list).await?;
            let new = NewChoosing { id: Some(form_id), recommendations, ..new };
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
            draw(&ask, form_id, faults, typed, None).await
        }
    }
}

pub async fn reopen(ask: Ask) -> Reply {
    opened(&ask.app, &ask.viewer.actor).await?;
    let one = super::known(&ask).await?;
    draw(&ask, one.id, Faults::default(), Typed::of_choosing(&one), Some(&one)).await
}

pub async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    opened(&ask.app, &ask.viewer.actor).await?;
    let one = super::known(&ask).await?;
    let typed = Typed::of(&fields);
    let groups = groups(&ask).await?;
    let stands = Typed::of_choosing(&one).shown(&ask.viewer.t, &groups);
    let given = typed.shown(&ask.viewer.t, &groups);
    let written = match typed.new_choosing() {
        Err(error) => Err(error),
        Ok(new) => {
            let (id, actor, seen) = (one.id, ask.viewer.actor.clone(), fields.get("seen").to_owned());
            let write = ask.app.store.write(actor, move |change| {
                Box::pin(async move {
                    super::super::super::keep::give_way(&stands, &given, &seen)?;
                    actions::amend_choosing(change, id, new).await
                })
            });
            write.await
        }
    };
    match written {
        Ok(()) => Ok(reply::go_to(&super::address(&one), Some("flash-choosing-amended"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, one.id, faults, typed, Some(&one)).await
        }
    }
}
