//! The form that asks somebody.

use super::{address, crumbs, form_id, new_id};
use crate::actions;
use crate::error::RegisterError;
use crate::pages::read::opened;
use crate::queries;
use crate::request::{Addressee, NewOffice, NewRequest, RequestKind};
use crate::rules::{self, MAKE_REQUEST};
use crate::state::Shelf;
use askama::Template;
use kernel::{Complaint, Problem, Role};
use people::letters::Tongues;
use std::collections::BTreeSet;
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Words, reply};

/// People to choose from, at most: a longer list is none.
const MOST_PEOPLE: usize = 500;

#[derive(Template)]
#[template(path = "requests/new.html")]
struct AskPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    form_id: Uuid,
    about: Vec<Link>,
    covers: Vec<Uuid>,
    also: String,
    /// What the field of numbers is called.
    numbers: String,
    kinds: Vec<Choice>,
    question: String,
    to: Vec<Choice>,
    office: NewOffice,
    languages: Vec<Choice>,
    due: String,
}

/// What somebody typed.
#[derive(Debug, Clone, Default)]
struct Typed {
    covers: Vec<Uuid>,
    /// Numbers of others in the same list.
    also: String,
    new: NewRequest,
}

impl Typed {
    fn read(fields: &Fields) -> Self {
        let covers = fields.all("covers").iter().filter_map(|id| Uuid::parse_str(id).ok()).collect();
        let office = NewOffice {
            name: fields.get("office_name").into(),
            email: fields.get("office_email").into(),
            language: fields.get("office_language").into(),
        };
        let new = NewRequest {
            kind: fields.get("kind").into(),
            question: fields.text("question"),
            covers: Vec::new(),
            addressee: fields.get("to").into(),
            office,
            due: fields.get("due").into(),
        };
        Self { covers, also: fields.get("also").into(), new }
    }
}

pub async fn begin(ask: Ask) -> Reply {
    let (_, _, register) = opened(&ask.app, &ask.viewer.actor).await?;
    if !ask.viewer.actor.is_signed_in() {
        let next = web::ask::encode(&[("next", &format!("{}?{}", ask.viewer.path, ask.viewer.query))]);
        return Ok(reply::go_to(&format!("/sign-in?{next}"), None));
    }
    ask.may(&MAKE_REQUEST, &rules::object(&register))?;
    let query = ask.query();
    let covers = query.all("about").iter().filter_map(|id| Uuid::parse_str(id).ok()).collect();
    let new = NewRequest { kind: RequestKind::Information.as_str().into(), ..NewRequest::default() };
    let id = new_id(&ask);
    draw(&ask, id, Faults::default(), Typed { covers, also: String::new(), new }).await
}

pub async fn send(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let (_, _, register) = opened(&ask.app, &ask.viewer.actor).await?;
    ask.may(&MAKE_REQUEST, &rules::object(&register))?;
    let (id, typed) = (form_id(&ask, &fields), Typed::read(&fields));
    let covers = match covers(&ask, &typed).await? {
        Ok(covers) => covers,
        Err(wrong) => {
            let wrong = [typed.new.complaints(ask.app.store.clock().now()), wrong].concat();
            let wrong = wrong.into_iter().filter(|one| one.field != "covers").collect();
            let faults = Faults::of_problem(&ask.viewer.t, Problem::unacceptable(wrong))?;
            return draw(&ask, id, faults, typed).await;
        }
    };
    let (tongues, new) = (Tongues::of(&ask.app), NewRequest { covers, ..typed.new.clone() });
    let write = ask.app.store.write(ask.viewer.actor.clone(), move |change| {
        Box::pin(async move { actions::make_request(change, &tongues, id, new).await })
    });
    match write.await {
        // The same form once more: what it brought stands.
        Ok(_) | Err(RegisterError::SentTwice | RegisterError::Store(store::StoreError::Duplicate(_))) => {
            Ok(reply::go_to(&address(id), Some("flash-request-made")))
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, id, faults, typed).await
        }
    }
}

/// The recommendations it is about: those of the page it was begun on, and others of the same list by their numbers. A
/// number that nobody bears there, or more than one, is a complaint.
async fn covers(ask: &Ask, typed: &Typed) -> Result<Result<Vec<Uuid>, Vec<Complaint>>, Problem> {
    let mut covers = typed.covers.clone();
    let numbers: BTreeSet<&str> =
        typed.also.split([',', ';', ' ', '\n']).map(str::trim).filter(|number| !number.is_empty()).collect();
    let numbers: Vec<&str> = numbers.into_iter().collect();
    if numbers.is_empty() {
        return Ok(Ok(covers));
    }
    let mut db = ask.app.store.read();
    let first = match covers.first() {
        Some(first) => queries::recommendation(&mut db, *first).await?,
        None => None,
    };
    let bearers = queries::bearers(&mut db, &numbers).await?;
    let mut wrong = Vec::new();
    for number in numbers {
        let here = |one: &&crate::queries::Place| {
            first.as_ref().is_none_or(|first| (one.source, &one.list) == (first.source, &first.list))
        };
        let bear: Vec<Uuid> =
            bearers.iter().filter(|one| one.number == number).filter(here).map(|one| one.id).collect();
        let message = match bear.as_slice() {
            [only] => {
                if !covers.contains(only) {
                    covers.push(*only);
                }
                continue;
            }
            [] => "assess-also-unknown",
            _ => "assess-also-ambiguous",
        };
        let detail = format!("{number:?} is borne by {} recommendations of this list", bear.len());
        wrong.push(Complaint::new("also", message, detail).naming(number));
    }
    Ok(if wrong.is_empty() { Ok(covers) } else { Err(wrong) })
}

async fn draw(ask: &Ask, form_id: Uuid, faults: Faults, typed: Typed) -> Reply {
    let t = &ask.viewer.t;
    let shelf = ask.app.state::<Shelf>();
    let kinds = RequestKind::ALL.iter().map(|kind| {
        let word = kind.as_str();
        Choice::new(word, t.say(format!("request-kind-{word}")))
            .with_help(t.say(format!("request-kind-{word}-help")))
            .chosen_if(typed.new.kind == word)
    });
    let forum = ask.app.forum.now();
    let languages = forum.languages.iter().map(|language| {
        let word = web::layout::own_name(language);
        Choice::new(language.to_string(), word).chosen_if(typed.new.office.language == language.as_str())
    });
    let page = Page::new(&ask.app, &ask.viewer, t.say("request-new"));
    let status = faults.status();
    let template = AskPage {
        t,
        page: &page,
        crumbs: crumbs(t),
        faults,
        form_id,
        languages: languages.collect(),
        about: typed.covers.iter().map(|id| super::drawn::named(t, &shelf, *id)).collect(),
        numbers: t.say(if typed.covers.is_empty() { "request-numbers" } else { "request-also" }),
        also: typed.also,
        covers: typed.covers,
        kinds: kinds.collect(),
        question: typed.new.question,
        to: whom(ask, &typed.new.addressee).await?,
        office: typed.new.office,
        due: typed.new.due,
    };
    reply::page_with(ask, status, &template)
}

/// Everybody who can be asked, known by name: offices, groups that somebody coordinates, people with a role.
async fn whom(ask: &Ask, chosen: &str) -> Result<Vec<Choice>, Problem> {
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let now = ask.app.store.clock().now();
    let mut all = vec![Choice::new("", t.say("request-to-nobody-yet"))];
    for office in queries::offices(&mut db).await? {
        let word = t.name("request-to-office", &office.name);
        all.push(Choice::new(Addressee::Office(office.id).to_string(), word));
    }
    let held = people::queries::all_memberships(&mut db).await?;
    let held: Vec<_> = held.into_iter().filter(|one| one.membership.term.holds_at(now)).collect();
    let coordinating = [Role::Coordinator, Role::Chair, Role::Secretariat];
    for group in people::queries::groups(&mut db).await? {
        let is_led = |one: &&people::queries::Held| {
            one.membership.group == group.id && coordinating.contains(&one.membership.role)
        };
        if held.iter().find(is_led).is_some() {
            let word = t.name("request-to-group", &group.name);
            all.push(Choice::new(Addressee::Group(group.id).to_string(), word));
        }
    }
    let active: BTreeSet<Uuid> = held.iter().map(|one| one.membership.party).collect();
    let people = people::queries::people(&mut db).await?;
    let people = people.into_iter().filter(|one| active.contains(&one.party)).take(MOST_PEOPLE);
    for person in people {
        let word = t.name("request-to-person", &person.name);
        all.push(Choice::new(Addressee::Person(person.party).to_string(), word));
    }
    Ok(all
        .into_iter()
        .map(|one| {
            let is = one.value == chosen;
            one.chosen_if(is)
        })
        .collect())
}
