//! One choosing: what one indicates, what everybody did once that is told, and what was chosen and why.

use super::super::opened;
use super::super::recommendation::label;
use super::super::register::address as address_of;
use crate::actions;
use crate::choosing::{Choosing, Stage, Standing, takes_part};
use crate::error::RegisterError;
use crate::queries::{self, Which};
use crate::recommendation::{Recommendation, beginning};
use crate::rules::{self, KEEP_CHOOSINGS};
use askama::Template;
use capability::{PanelPlace, panels};
use kernel::{Language, Problem, RecordRef};
use people::party::PublicName;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;
use web::parts::{Link, Shape, Status, Tone};
use web::{Ask, Faults, Given, Page, Reply, Rests, Words, reply};

#[derive(Template)]
#[template(path = "choosing/one.html")]
struct OnePage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    stage: Status,
    about: Vec<String>,
    what: String,
    faults: Faults,
    here: String,
    /// What may be indicated, where that is open to this reader.
    options: Vec<Answer>,
    /// How many one has given and may still give.
    left: String,
    /// Why there is no form.
    why_not: String,
    may_keep: bool,
    /// Where it is amended; empty: it is not any more.
    amend: String,
    is_open: bool,
    /// `None`: nothing is told yet.
    results: Option<Vec<ResultLine>>,
    elsewhere: bool,
    chosen: Vec<Chosen>,
    shortlisted: Vec<Chosen>,
    /// What other capabilities show beside what it is about, and below everything, as HTML.
    ways: String,
    below: String,
}

/// One checkbox with what it is about.
struct Answer {
    id: Uuid,
    number: String,
    text: String,
    lang: String,
    dir: &'static str,
    href: String,
    chosen: bool,
    reason: String,
}

struct ResultLine {
    place: String,
    link: Link,
    count: String,
    elsewhere: String,
    standing: Option<Status>,
    /// Who indicated it, with the reasons.
    by: Vec<String>,
    place_href: String,
}

/// What was put forward, with what follows.
struct Chosen {
    link: Link,
    text: String,
    lang: String,
    dir: &'static str,
    why: String,
    references: Vec<Link>,
    notes: String,
    actions: Vec<String>,
    /// Whether it wants a path forward; what is on the shortlist may have one.
    wants_path: bool,
    add: String,
}

/// What was typed when the form comes back: reasons by proposal.
type Typed = BTreeMap<Uuid, String>;

pub async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

async fn draw(ask: &Ask, faults: Faults, typed: Option<Typed>) -> Reply {
    let (_, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let one = super::known(ask).await?;
    let ids: Vec<Uuid> = one.proposals.iter().map(|one| one.recommendation).collect();
    let mut db = ask.app.store.read();
    let found = queries::recommendations(&mut db, Which::These(&ids)).await?;
    let found: HashMap<Uuid, Recommendation> = found.into_iter().map(|one| (one.id, one)).collect();
    let parties: Vec<Uuid> =
        if one.tells(now) { one.indications.iter().map(|one| one.party).collect() } else { Vec::new() };
    let names = people::queries::public_names(&mut db, &parties).await?;
    let object = rules::object(&register);
    let (may_indicate, may_keep) = (
        takes_part(&ask.viewer.actor, &object, &one.group).is_ok(),
        ask.may(&KEEP_CHOOSINGS, &object).is_ok(),
    );
    let group = match one.group.as_str() {
        "" => String::new(),
        key => people::queries::group(&mut db, key).await?.map_or_else(|| key.to_owned(), |group| group.name),
    };
    let by = (!group.is_empty()).then(|| t.name("choosing-by-group", &group));
    let stage = one.stage(now);
    let party = ask.viewer.actor.party();
    let own: Typed = party.map_or_else(Typed::new, |party| {
        one.of_party(party).iter().map(|own| (own.recommendation, own.reason.clone())).collect()
    });
    let takes_part = stage == Stage::Open && may_indicate && party.is_some();
    let given = own.len();
    let number = |n: usize| Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let left = [
        ("n", number(given)),
        ("most", number(one.most())),
        ("left", number(one.most().saturating_sub(given))),
    ];
    let shown = typed.unwrap_or(own);
    let view = View { t, ask, one: &one, found: &found, names: &names, shelf: &shelf };
    let results = one.tells(now).then(|| view.results());
    let page = Page::new(&ask.app, &ask.viewer, one.name.clone());
    let record = RecordRef::new("choosing", one.id);
    let ways = panels(ask, PanelPlace::Ways, &record, &mut Rests::default()).await?;
    let below = panels(ask, PanelPlace::Below, &record, &mut Rests::default()).await?;
    let crumbs = [("/register", "nav-register"), ("/register/choosings", "choosings-title")];
    let drawn = OnePage {
        t,
        page: &page,
        crumbs: crumbs.map(|(href, word)| Link::new(href, t.say(word))).into(),
        stage: super::stage(t, &one, now),
        about: super::about(t, &one).into_iter().chain(by).collect(),
        amend: if may_keep && stage != Stage::Closed && one.indications.is_empty() {
            format!("{}/amend", super::address(&one))
        } else {
            String::new()
        },
        what: one.about.clone(),
        faults,
        here: super::address(&one),
        options: if takes_part { view.options(&shown) } else { Vec::new() },
        left: t.with("choosing-left", &left),
        why_not: match (stage, takes_part, ask.viewer.actor.is_signed_in()) {
            (_, true, _) | (Stage::Closed, ..) => String::new(),
            (Stage::NotYet, ..) => t.say("choosing-why-not-yet"),
            (Stage::Open, _, false) => t.say("choosing-why-sign-in"),
            (Stage::Open, _, true) if one.group.is_empty() => t.say("choosing-why-members"),
            (Stage::Open, _, true) => t.name("choosing-why-group", &group),
        },
        may_keep,
        is_open: stage != Stage::Closed,
        elsewhere: found.values().any(|one| one.indications.is_some()),
        results,
        chosen: view.put_forward(Standing::Chosen),
        shortlisted: view.put_forward(Standing::Shortlisted),
        ways,
        below,
    };
    reply::page_with(ask, drawn.faults.status(), &drawn)
}

/// What drawing needs.
struct View<'a> {
    t: &'a Words,
    ask: &'a Ask,
    one: &'a Choosing,
    found: &'a HashMap<Uuid, Recommendation>,
    names: &'a HashMap<Uuid, PublicName>,
    shelf: &'a crate::state::Shelf,
}

impl View<'_> {
    fn link(&self, id: Uuid) -> Link {
        let word = self.shelf.look(|books| {
            let book = books.book(id);
            let number = label(self.t, book.as_ref());
            let heading = book.map(|book| book.heading).unwrap_or_default();
            if heading.is_empty() || heading == number { number } else { format!("{number} · {heading}") }
        });
        Link::new(address_of(id), word)
    }

    fn options(&self, shown: &Typed) -> Vec<Answer> {
        let proposals = self.one.proposals.iter().filter_map(|one| self.found.get(&one.recommendation));
        proposals
            .map(|one| Answer {
                id: one.id,
                number: one.number.clone(),
                text: beginning(&one.text, 400),
                lang: one.language.clone(),
                dir: direction(one),
                href: address_of(one.id),
                chosen: shown.contains_key(&one.id),
                reason: shown.get(&one.id).cloned().unwrap_or_default(),
            })
            .collect()
    }

    fn results(&self) -> Vec<ResultLine> {
        let (t, one) = (self.t, self.one);
        let results = one.results().into_iter().map(|result| {
            let id = result.recommendation;
            let count = [
                ("n", Given::Number(i64::from(result.indications))),
                ("of", Given::Number(i64::from(one.indicated()))),
            ];
            let elsewhere = self.found.get(&id).and_then(|one| one.indications).map(|total| {
                let values =
                    [("n", Given::Number(total.count.into())), ("of", Given::Number(total.of.into()))];
                t.with("choosing-count", &values)
            });
            let standing = one.proposal(id).map_or(Standing::Listed, |one| one.standing);
            let given = one.indications.iter().filter(|given| given.recommendation == id);
            ResultLine {
                place: if result.place == result.to_place {
                    result.place.to_string()
                } else {
                    format!("{}–{}", result.place, result.to_place)
                },
                link: self.link(id),
                count: t.with("choosing-count", &count),
                elsewhere: elsewhere.unwrap_or_default(),
                standing: standing_chip(t, standing),
                by: given
                    .map(|given| {
                        let known =
                            self.names.get(&given.party).filter(|one| !one.is_erased && !one.name.is_empty());
                        let name = known
                            .map_or_else(|| t.say("read-former-participant"), |known| known.name.clone());
                        if given.reason.is_empty() { name } else { format!("{name}: {}", given.reason) }
                    })
                    .collect(),
                place_href: format!("{}/proposals/{id}", super::address(one)),
            }
        });
        results.collect()
    }

    fn put_forward(&self, standing: Standing) -> Vec<Chosen> {
        let t = self.t;
        let placed = self.one.proposals.iter().filter(|one| one.standing == standing);
        placed
            .filter_map(|proposal| {
                let one = self.found.get(&proposal.recommendation)?;
                let reference = |reference: &crate::choosing::Reference| {
                    let parts = [reference.document.as_str(), &reference.part];
                    let word: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                    Link::new(reference.url.clone(), word.join(", "))
                };
                let action = |action: &crate::recommendation::Action| {
                    let state = t.say(format!("read-action-{}", action.state));
                    let who = action.responsible.join(", ");
                    let due = t.day_or_words(&action.due);
                    let parts = [action.task.clone(), who, due, state];
                    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
                };
                let vocabulary = self.shelf.vocabulary();
                let may = self.ask.may(&rules::KEEP_ACTIONS, &rules::object(&vocabulary.register)).is_ok();
                // Its own words stand below: as a heading they would be there twice.
                let link = if one.title.is_empty() && !one.text.is_empty() && !one.number.is_empty() {
                    Link::new(address_of(one.id), t.name("read-recommendation-number", &one.number))
                } else {
                    self.link(one.id)
                };
                Some(Chosen {
                    link,
                    text: one.text.clone(),
                    lang: one.language.clone(),
                    dir: direction(one),
                    why: proposal.why.clone(),
                    references: proposal.references.iter().map(reference).collect(),
                    notes: proposal.notes.clone(),
                    actions: one.actions.iter().map(action).collect(),
                    wants_path: standing == Standing::Chosen,
                    add: if may { format!("{}/actions/new", address_of(one.id)) } else { String::new() },
                })
            })
            .collect()
    }
}

fn direction(one: &Recommendation) -> &'static str {
    Language::parse(&one.language).unwrap_or_else(Language::english).direction().as_str()
}

pub fn standing_chip(t: &Words, standing: Standing) -> Option<Status> {
    let (tone, shape) = match standing {
        Standing::Listed => return None,
        Standing::Shortlisted => (Tone::Under, Shape::Half),
        Standing::Chosen => (Tone::Good, Shape::Done),
    };
    Some(Status { tone, shape, word: t.say(format!("choosing-standing-{}", standing.as_str())) })
}

pub async fn indicate(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("choosing")?;
    let chosen = fields.all("indications").into_iter().filter_map(|id| Uuid::parse_str(&id).ok());
    let typed: Typed = chosen.map(|id| (id, fields.get(&format!("reason-{id}")).to_owned())).collect();
    let given: Vec<(Uuid, String)> = typed.clone().into_iter().collect();
    let actor = ask.viewer.actor.clone();
    let write =
        ask.app.store.write(actor, move |change| Box::pin(actions::indicate(change, id, given))).await;
    done(&ask, write, Some(typed), "flash-indications-kept").await
}

pub async fn close(mut ask: Ask) -> Reply {
    ask.form().await?;
    let id = ask.id("choosing")?;
    let actor = ask.viewer.actor.clone();
    let write = ask.app.store.write(actor, move |change| Box::pin(actions::close_choosing(change, id))).await;
    done(&ask, write, None, "flash-choosing-closed").await
}

async fn done(
    ask: &Ask,
    done: Result<(), RegisterError>,
    typed: Option<Typed>,
    flash: &'static str,
) -> Reply {
    match done {
        Ok(()) => Ok(reply::go_to(&format!("/register/choosings/{}", ask.id("choosing")?), Some(flash))),
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, Problem::from(error))?;
            draw(ask, faults, typed).await
        }
    }
}
