//! What is done to a round: opening and closing it, its guide, taking and giving categories, setting the phase.

use super::{Seen, address, draw, find};
use crate::campaign::{Guide, NewCampaign};
use crate::document::Round;
use crate::error::RegisterError;
use crate::pages::keep::give_way;
use crate::rules::{self, KEEP_ROUNDS, SET_PHASE, TAKE_REVIEW};
use crate::vocabulary::{PHASES, Vocabulary};
use crate::{actions, queries};
use askama::Template;
use kernel::words::key_of;
use kernel::{Complaint, Problem};
use store::{BoxFuture, Change};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Shown, Words, reply};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/rounds/new", &KEEP_ROUNDS, new)
        .post("/register/rounds/new", &KEEP_ROUNDS, open)
        .get("/register/rounds/{round}/amend", &KEEP_ROUNDS, amend_form)
        .post("/register/rounds/{round}/amend", &KEEP_ROUNDS, amend)
        .post("/register/rounds/{round}/close", &KEEP_ROUNDS, close)
        .post("/register/rounds/{round}/phase", &SET_PHASE, set_phase)
        .post("/register/rounds/{round}/reviews", &TAKE_REVIEW, take)
        .post("/register/rounds/{round}/reviews/{review}/give-back", &TAKE_REVIEW, give_back)
        .post("/register/rounds/{round}/reviews/{review}/remind", &KEEP_ROUNDS, remind)
        .post("/register/rounds/{round}/remind", &KEEP_ROUNDS, remind_all)
}

/// A form of the round's page that came back.
pub(super) struct Again(Fields);

/// The forms on the round's page.
pub(super) struct Forms {
    pub(super) categories: Vec<Choice>,
    pub(super) people: Vec<Choice>,
    pub(super) due: String,
    pub(super) phases: Vec<Choice>,
    /// The mark of the phase that the form was drawn with.
    pub(super) seen_phase: String,
    pub(super) published: String,
}

impl Forms {
    pub(super) fn new(t: &Words, seen: &Seen, everybody: &[(Uuid, String)], again: Option<&Again>) -> Self {
        let typed = |name: &str| again.map_or("", |again| again.0.get(name)).to_owned();
        let category = typed("category");
        let within = |id: Uuid| seen.campaign.as_ref().is_some_and(|campaign| campaign.covers(id));
        let categories = seen.vocabulary.categories.iter().filter(|category| within(category.id));
        let party = typed("party");
        let mut people = vec![Choice::new("", t.say("rounds-myself"))];
        people.extend(everybody.iter().map(|(id, name)| {
            let id = id.to_string();
            let chosen = id == party;
            Choice::new(id, name.clone()).chosen_if(chosen)
        }));
        let phase = &seen.vocabulary.register.phase;
        let wanted = again.map(|again| again.0.get("phase")).filter(|typed| !typed.is_empty());
        let published = typed("published");
        Self {
            categories: categories
                .map(|one| Choice::new(&one.key, &one.name).chosen_if(one.key == category))
                .collect(),
            people,
            due: typed("due"),
            phases: PHASES
                .iter()
                .map(|one| {
                    Choice::new(*one, t.say(format!("phase-{one}")))
                        .with_help(seen.phases.said(t, one))
                        .chosen_if(*one == wanted.unwrap_or(phase))
                })
                .collect(),
            seen_phase: shown_phase(t, phase).marks(),
            published: if published.is_empty() { seen.row.round.published.clone() } else { published },
        }
    }
}

fn shown_phase(t: &Words, phase: &str) -> Shown {
    Shown::default().choice("phase", phase, t.say(format!("phase-{phase}")))
}

#[derive(Template)]
#[template(path = "rounds/form.html")]
struct FormPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    /// The round has its key already.
    is_known: bool,
    seen: String,
    typed: NewCampaign,
    categories: Vec<Choice>,
    button: &'static str,
}

fn typed(fields: &Fields) -> NewCampaign {
    NewCampaign {
        round: Round {
            key: fields.get("key").into(),
            name: fields.get("name").into(),
            assessed: fields.get("assessed").into(),
            published: fields.get("published").into(),
        },
        categories: fields.all("categories"),
        guide: Guide {
            navigate: fields.text("navigate"),
            process: fields.text("process"),
            contribute: fields.text("contribute"),
        },
    }
}

fn shown(t: &Words, vocabulary: &Vocabulary, new: &NewCampaign) -> Shown {
    let names: Vec<&str> = new
        .categories
        .iter()
        .filter_map(|key| vocabulary.category_by_key(key))
        .map(|category| category.name.as_str())
        .collect();
    Shown::default()
        .text("name", &new.round.name)
        .text("assessed", &new.round.assessed)
        .text("published", &new.round.published)
        .choice("categories", new.categories.join(","), t.list(&names))
        .text("navigate", new.guide.navigate.trim())
        .text("process", new.guide.process.trim())
        .text("contribute", new.guide.contribute.trim())
}

/// An open round, as somebody would enter it.
fn entered(vocabulary: &Vocabulary, id: Uuid) -> Option<NewCampaign> {
    let row = vocabulary.round(id)?;
    let campaign = vocabulary.campaign(id)?;
    let categories = campaign.categories.iter().filter_map(|id| vocabulary.category(*id));
    Some(NewCampaign {
        round: row.round.clone(),
        categories: categories.map(|category| category.key.clone()).collect(),
        guide: campaign.guide.clone(),
    })
}

async fn vocabulary(ask: &Ask) -> Result<Vocabulary, Problem> {
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&KEEP_ROUNDS, &rules::object(&vocabulary.register))?;
    Ok(vocabulary)
}

fn draw_form(
    ask: &Ask,
    vocabulary: &Vocabulary,
    known: Option<Uuid>,
    faults: Faults,
    typed: NewCampaign,
) -> Reply {
    let t = &ask.viewer.t;
    let stands = known.and_then(|id| entered(vocabulary, id));
    let title = t.say(if stands.is_some() { "rounds-amend" } else { "rounds-open-one" });
    let page = Page::new(&ask.app, &ask.viewer, title);
    let status = faults.status();
    let mut crumbs = vec![
        Link::new("/register", t.say("nav-register")),
        Link::new("/register/rounds", t.say("rounds-title")),
    ];
    if let Some(stands) = &stands {
        let word = super::wording::round(t, &stands.round);
        crumbs.push(Link::new(address(&stands.round.key), word));
    }
    let categories = vocabulary.categories.iter();
    let template = FormPage {
        t,
        page: &page,
        crumbs,
        faults,
        is_known: stands.is_some(),
        seen: stands.map(|stands| shown(t, vocabulary, &stands).marks()).unwrap_or_default(),
        categories: categories
            .map(|one| Choice::new(&one.key, &one.name).chosen_if(typed.categories.contains(&one.key)))
            .collect(),
        button: if known.is_some() { "register-keep-it" } else { "rounds-open-it" },
        typed,
    };
    reply::page_with(ask, status, &template)
}

async fn new(ask: Ask) -> Reply {
    let vocabulary = vocabulary(&ask).await?;
    // A round that came with a file, or was closed, is opened under its own name.
    let named = ask.query();
    let known = find(&vocabulary, named.get("round")).map(|row| {
        let closed = entered(&vocabulary, row.id);
        closed.unwrap_or_else(|| NewCampaign { round: row.round.clone(), ..NewCampaign::default() })
    });
    draw_form(&ask, &vocabulary, None, Faults::default(), known.unwrap_or_default())
}

async fn open(mut ask: Ask) -> Reply {
    let new = typed(&ask.form().await?);
    let (asked, key) = (new.clone(), key_of(&new.round.key));
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::open_round(change, asked).await.map(drop) })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&address(&key), Some("flash-round-opened"))),
        Err(error) => {
            let vocabulary = vocabulary(&ask).await?;
            // The same form once more.
            let stands = find(&vocabulary, &key).map(|row| row.id).and_then(|id| entered(&vocabulary, id));
            let same = |stands: NewCampaign| {
                let t = &ask.viewer.t;
                shown(t, &vocabulary, &stands) == shown(t, &vocabulary, &new)
            };
            if stands.is_some_and(same) {
                return Ok(reply::go_to(&address(&key), Some("flash-round-opened")));
            }
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw_form(&ask, &vocabulary, None, faults, new)
        }
    }
}

async fn amend_form(ask: Ask) -> Reply {
    let vocabulary = vocabulary(&ask).await?;
    let id = find(&vocabulary, ask.part("round")).map(|row| row.id);
    let stands = id.and_then(|id| entered(&vocabulary, id));
    let stands = stands.ok_or_else(|| Problem::not_found("such open round"))?;
    draw_form(&ask, &vocabulary, id, Faults::default(), stands)
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (new, seen) = (typed(&fields), fields.get("seen").to_owned());
    let known = vocabulary(&ask).await?;
    let row = find(&known, ask.part("round")).ok_or_else(|| Problem::not_found("such round"))?;
    let (id, key) = (row.id, row.round.key.clone());
    let (asked, t) = (new.clone(), ask.viewer.t.clone());
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move {
            queries::hold_register(change).await?;
            let vocabulary = queries::vocabulary(change).await?;
            if let Some(stands) = entered(&vocabulary, id) {
                give_way(&shown(&t, &vocabulary, &stands), &shown(&t, &vocabulary, &asked), &seen)?;
            }
            actions::amend_campaign(change, id, asked).await
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&address(&key), Some("flash-round-kept"))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw_form(&ask, &vocabulary(&ask).await?, Some(id), faults, new)
        }
    }
}

/// Does something to the round of the address, and comes back to its page.
async fn done(
    mut ask: Ask,
    flash: &'static str,
    work: impl for<'c> FnOnce(&'c mut Change, Words, Uuid, Fields) -> BoxFuture<'c, Result<(), RegisterError>>
    + Send
    + 'static,
) -> Reply {
    let fields = ask.form().await?;
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&rules::READ_REGISTER, &rules::object(&vocabulary.register))?;
    let row = find(&vocabulary, ask.part("round")).ok_or_else(|| Problem::not_found("such round"))?;
    let (id, key, t, given) = (row.id, row.round.key.clone(), ask.viewer.t.clone(), fields.clone());
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| work(change, t, id, given));
    match write.await {
        Ok(()) => Ok(reply::go_to(&address(&key), Some(flash))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, faults, Some(&Again(fields))).await
        }
    }
}

async fn close(ask: Ask) -> Reply {
    done(ask, "flash-round-closed", |change, _, id, fields| {
        Box::pin(async move { actions::close_round(change, id, fields.get("published")).await })
    })
    .await
}

async fn set_phase(ask: Ask) -> Reply {
    done(ask, "flash-phase-set", |change, t, _, fields| {
        Box::pin(async move {
            queries::hold_register(change).await?;
            let register = queries::needed_register(change).await?;
            let wanted = fields.get("phase");
            give_way(&shown_phase(&t, &register.phase), &shown_phase(&t, wanted), fields.get("seen"))?;
            actions::set_phase(change, wanted).await
        })
    })
    .await
}

async fn take(ask: Ask) -> Reply {
    done(ask, "flash-review-taken", |change, _, id, fields| {
        Box::pin(async move {
            let (category, due) = (fields.get("category"), fields.get("due"));
            match fields.get("party") {
                "" => actions::take_review(change, id, category, due).await.map(drop),
                party => {
                    let party = party.parse().map_err(|_| {
                        let detail = format!("there is nobody {party:?}");
                        RegisterError::Complaints(vec![Complaint::new(
                            "party",
                            "register-party-not-there",
                            detail,
                        )])
                    })?;
                    actions::give_review(change, id, category, party, due).await.map(drop)
                }
            }
        })
    })
    .await
}

async fn give_back(ask: Ask) -> Reply {
    let review = ask.id("review")?;
    done(ask, "flash-review-given-back", move |change, _, _, _| {
        Box::pin(async move { actions::give_back_review(change, review).await.map(drop) })
    })
    .await
}

async fn remind(ask: Ask) -> Reply {
    let review = ask.id("review")?;
    let tongues = people::letters::Tongues::of(&ask.app);
    done(ask, "flash-review-reminded", move |change, _, _, _| {
        Box::pin(async move { actions::remind_of_review(change, review, &tongues).await })
    })
    .await
}

async fn remind_all(ask: Ask) -> Reply {
    let tongues = people::letters::Tongues::of(&ask.app);
    done(ask, "flash-reviews-reminded", move |change, _, id, _| {
        Box::pin(async move { actions::remind_of_reviews(change, id, &tongues).await.map(drop) })
    })
    .await
}
