//! Putting a proposal on the shortlist or choosing it, with the reason and what bears on it.

use crate::actions;
use crate::choosing::{Placing, Standing, read_references, write_references};
use crate::error::RegisterError;
use crate::queries;
use crate::rules::{self, KEEP_CHOOSINGS};
use askama::Template;
use kernel::{Language, Problem};
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Shown, Words, reply};

#[derive(Template)]
#[template(path = "choosing/place.html")]
struct PlacePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    seen: String,
    text: String,
    lang: String,
    dir: &'static str,
    standings: Vec<Choice>,
    why: String,
    references: String,
    notes: String,
}

/// What the form shows.
fn shown(t: &Words, placing: &Placing) -> Shown {
    let standing = placing.standing.as_str();
    Shown::default()
        .choice("standing", standing, t.say(format!("choosing-standing-{standing}")))
        .text("why", placing.why.trim())
        .text("references", write_references(&placing.references))
        .text("notes", placing.notes.trim())
}

/// How the proposal of this address stands.
async fn stands(ask: &Ask) -> Result<Placing, Problem> {
    let one = super::known(ask).await?;
    let proposal = one.proposal(ask.id("recommendation")?);
    let proposal = proposal.ok_or_else(|| Problem::not_found("such proposal"))?;
    Ok(Placing {
        standing: proposal.standing,
        why: proposal.why.clone(),
        references: proposal.references.clone(),
        notes: proposal.notes.clone(),
    })
}

async fn draw(ask: &Ask, faults: Faults, typed: Option<(Placing, String)>) -> Reply {
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&KEEP_CHOOSINGS, &rules::object(&vocabulary.register))?;
    let one = super::known(ask).await?;
    let stands = stands(ask).await?;
    let found = queries::recommendation(&mut ask.app.store.read(), ask.id("recommendation")?).await?;
    let found = found.ok_or_else(|| Problem::not_found("recommendation"))?;
    let t = &ask.viewer.t;
    let seen = shown(t, &stands).marks();
    let references =
        typed.as_ref().map_or_else(|| write_references(&stands.references), |(_, text)| text.clone());
    let placing = typed.map_or(stands, |(placing, _)| placing);
    let choice = |standing: Standing| {
        Choice::new(standing.as_str(), t.say(format!("choosing-standing-{}", standing.as_str())))
            .chosen_if(standing == placing.standing)
    };
    let page = Page::new(&ask.app, &ask.viewer, t.name("choosing-place", found.known_as()));
    let drawn = PlacePage {
        t,
        page: &page,
        crumbs: vec![
            Link::new("/register", t.say("nav-register")),
            Link::new("/register/choosings", t.say("choosings-title")),
            Link::new(super::address(&one), &one.name),
        ],
        faults,
        seen,
        dir: Language::parse(&found.language).unwrap_or_else(Language::english).direction().as_str(),
        text: found.text,
        lang: found.language,
        standings: Standing::ALL.map(choice).into(),
        why: placing.why,
        references,
        notes: placing.notes,
    };
    reply::page_with(ask, drawn.faults.status(), &drawn)
}

pub async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

pub async fn place(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (id, recommendation) = (ask.id("choosing")?, ask.id("recommendation")?);
    let text = fields.text("references");
    let placing = Placing {
        standing: Standing::parse(fields.get("standing")).unwrap_or(Standing::Listed),
        why: fields.text("why"),
        references: read_references(&text),
        notes: fields.text("notes"),
    };
    let (asked, seen) = (placing.clone(), fields.get("seen").to_owned());
    let (actor, t) = (ask.viewer.actor.clone(), ask.viewer.t.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move {
            queries::hold_choosing(change, id).await?;
            let one = queries::choosing(change, id).await?;
            if let Some(known) = one.as_ref().and_then(|one| one.proposal(recommendation)) {
                let stands = Placing {
                    standing: known.standing,
                    why: known.why.clone(),
                    references: known.references.clone(),
                    notes: known.notes.clone(),
                };
                shown(&t, &stands).give_way(&shown(&t, &asked), &seen).map_err(RegisterError::Complaints)?;
            }
            actions::place_proposal(change, id, recommendation, asked).await
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&format!("/register/choosings/{id}"), Some("flash-proposal-placed"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, faults, Some((placing, text))).await
        }
    }
}
