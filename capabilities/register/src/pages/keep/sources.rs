//! The documents that recommendations were taken from.

use askama::Template;
use kernel::Problem;
use web::parts::Link;
use web::{Ask, Faults, Fields, Page, Reply, Rests, Routes, Shown, Words, reply};

use super::{crumbs, give_way};
use crate::document::Source;
use crate::error::RegisterError;
use crate::shelf::{By, Filters};
use crate::state::Shelf;
use crate::{actions, queries, rules};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/sources", &rules::READ_REGISTER, list)
        .post("/register/sources", &rules::KEEP_RECOMMENDATIONS, add)
        .get("/register/sources/{source}", &rules::KEEP_RECOMMENDATIONS, show)
        .post("/register/sources/{source}", &rules::KEEP_RECOMMENDATIONS, amend)
}

struct SourceLine {
    name: String,
    href: String,
    body: String,
    document: String,
    date: String,
    url: String,
    n: u64,
    amend: String,
}

#[derive(Template)]
#[template(path = "keep/sources.html")]
struct SourcesPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    sources: Vec<SourceLine>,
    may_keep: bool,
    /// Of the form for a new one.
    faults: Faults,
    typed: Source,
}

async fn list(ask: Ask) -> Reply {
    draw_list(&ask, Faults::default(), Source::default()).await
}

async fn draw_list(ask: &Ask, faults: Faults, typed: Source) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let shelf = ask.app.state::<Shelf>();
    let (register, sources) = shelf.look(|books| {
        let lines = books.vocabulary().sources.iter().map(|row| {
            let mut filters = Filters::default();
            filters.add(By::Source, row.source.name.clone());
            SourceLine {
                name: row.source.name.clone(),
                href: format!("/register?{}", web::ask::encode(&[("source", &row.source.name)])),
                body: row.source.body.clone(),
                document: row.source.document.clone(),
                date: t.day_or_words(&row.source.date),
                url: row.source.url.clone(),
                n: books.select(&filters, now).n(),
                amend: format!("/register/sources/{}", row.id),
            }
        });
        (books.vocabulary().register.clone(), lines.collect::<Vec<_>>())
    });
    let object = rules::object(&register);
    ask.may(&rules::READ_REGISTER, &object)?;
    let may_keep = ask.may(&rules::KEEP_RECOMMENDATIONS, &object).is_ok();
    let page = Page::new(&ask.app, &ask.viewer, t.say("register-sources"));
    let template =
        SourcesPage { t, page: &page, crumbs: crumbs(ask, None), sources, may_keep, faults, typed };
    if template.faults.list().is_empty() {
        return reply::shared_page(
            ask,
            version,
            Rests::on(["register", "recommendation", "forum"]),
            &template,
        );
    }
    reply::page_with(ask, template.faults.status(), &template)
}

fn typed(fields: &Fields) -> Source {
    let text = |field| fields.get(field).to_owned();
    Source {
        name: text("name"),
        body: text("body"),
        document: text("document"),
        date: text("date"),
        url: text("url"),
    }
}

/// A name that is taken is put right in the form too.
fn faults(t: &Words, error: RegisterError) -> Result<Faults, Problem> {
    match error {
        RegisterError::SourceStands(_) => Ok(Faults::new(t, &Problem::from(error).complaints)),
        error => Faults::of_problem(t, error.into()),
    }
}

async fn add(mut ask: Ask) -> Reply {
    let source = typed(&ask.form().await?);
    let (asked, actor) = (source.tidied(), ask.viewer.actor.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move {
            // The same form once more.
            if queries::vocabulary(change).await?.sources.iter().any(|row| row.source == asked) {
                return Ok(());
            }
            actions::add_source(change, asked).await.map(drop)
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to("/register/sources", Some("flash-source-kept"))),
        Err(error) => draw_list(&ask, faults(&ask.viewer.t, error)?, source).await,
    }
}

#[derive(Template)]
#[template(path = "keep/source.html")]
struct SourcePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    seen: String,
    typed: Source,
}

fn shown(source: &Source) -> Shown {
    Shown::default()
        .text("name", &source.name)
        .text("body", &source.body)
        .text("document", &source.document)
        .text("date", &source.date)
        .text("url", &source.url)
}

/// `stands`: the source as it is now; `typed`: as the form shows it.
fn draw(ask: &Ask, faults: Faults, stands: &Source, typed: Source) -> Reply {
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("register-amend-source"));
    let status = faults.status();
    let mut crumbs = crumbs(ask, None);
    crumbs.push(Link::new("/register/sources", t.say("register-sources")));
    let seen = shown(stands).marks();
    reply::page_with(ask, status, &SourcePage { t, page: &page, crumbs, faults, seen, typed })
}

async fn show(ask: Ask) -> Reply {
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&rules::KEEP_RECOMMENDATIONS, &rules::object(&vocabulary.register))?;
    let known = vocabulary.source(ask.id("source")?).ok_or_else(|| Problem::not_found("such source"))?;
    draw(&ask, Faults::default(), &known.source, known.source.clone())
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("source")?;
    let source = typed(&fields);
    let (asked, seen, actor) = (source.clone(), fields.get("seen").to_owned(), ask.viewer.actor.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move {
            queries::hold_source(change, id).await?;
            if let Some(known) = queries::vocabulary(change).await?.source(id) {
                give_way(&shown(&known.source), &shown(&asked), &seen)?;
            }
            actions::amend_source(change, id, asked).await
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to("/register/sources", Some("flash-source-kept"))),
        Err(error) => {
            let faults = faults(&ask.viewer.t, error)?;
            let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
            let known = vocabulary.source(id).ok_or_else(|| Problem::not_found("such source"))?;
            draw(&ask, faults, &known.source, source)
        }
    }
}
