//! The forms that suggest a move, a merge or a split of one recommendation; a coordinator may do it at once.

use super::super::opened;
use super::super::register::address as address_of;
use crate::actions::{self, NewSuggestion, Wanted};
use crate::error::RegisterError;
use crate::order::Part;
use crate::pages::keep::named;
use crate::queries;
use crate::recommendation::Recommendation;
use crate::rules::{self, SUGGEST_ORDER};
use askama::Template;
use kernel::{Complaint, Language, Problem};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Words, reply};

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/register/recommendations/{id}/move", &SUGGEST_ORDER, to_move)
        .post("/register/recommendations/{id}/move", &SUGGEST_ORDER, moved)
        .get("/register/recommendations/{id}/merge", &SUGGEST_ORDER, to_merge)
        .post("/register/recommendations/{id}/merge", &SUGGEST_ORDER, merged)
        .get("/register/recommendations/{id}/split", &SUGGEST_ORDER, to_split)
        .post("/register/recommendations/{id}/split", &SUGGEST_ORDER, was_split)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Move,
    Merge,
    Split,
}

impl Form {
    fn as_str(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Merge => "merge",
            Self::Split => "split",
        }
    }
}

/// What was typed, of all three forms.
#[derive(Default)]
struct Typed {
    categories: Vec<String>,
    category: String,
    others: String,
    /// The others stand for this one, and not this one for them.
    other_stands: bool,
    part: Part,
    reason: String,
    directly: bool,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            categories: fields.all("categories"),
            category: fields.get("category").to_owned(),
            others: fields.text("others"),
            other_stands: fields.get("into") == "other",
            part: Part {
                number: fields.get("number").to_owned(),
                title: fields.get("title").to_owned(),
                text: fields.text("text"),
            },
            reason: fields.text("reason"),
            directly: fields.has("directly"),
        }
    }
}

#[derive(Template)]
#[template(path = "order/suggest.html")]
struct SuggestPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    form: &'static str,
    form_id: Uuid,
    text: String,
    lang: String,
    dir: &'static str,
    categories: Vec<Choice>,
    stands: Vec<Choice>,
    typed: Typed,
    may_decide: bool,
    directly: Vec<Choice>,
}

async fn found(ask: &Ask) -> Result<Recommendation, Problem> {
    let found = queries::recommendation(&mut ask.app.store.read(), ask.id("id")?).await?;
    found.ok_or_else(|| Problem::not_found("recommendation"))
}

async fn draw(ask: &Ask, form: Form, form_id: Uuid, faults: Faults, typed: Typed) -> Reply {
    let (_, shelf, register) = opened(&ask.app, &ask.viewer.actor).await?;
    ask.may(&SUGGEST_ORDER, &rules::object(&register))?;
    let one = found(ask).await?;
    let t = &ask.viewer.t;
    let vocabulary = shelf.vocabulary();
    let categories = vocabulary.categories.iter().map(|category| {
        let choice =
            Choice::new(&category.key, &category.name).chosen_if(typed.categories.contains(&category.key));
        if category.aliases.is_empty() { choice } else { choice.with_help(t.list(&category.aliases)) }
    });
    let language = Language::parse(&one.language).unwrap_or_else(Language::english);
    let called = shelf.look(|books| super::super::recommendation::label(t, books.book(one.id).as_ref()));
    let page = Page::new(&ask.app, &ask.viewer, t.name(format!("order-suggest-{}", form.as_str()), &called));
    let choice = |value: &str, word: &str| Choice::new(value, t.name(word, &called));
    let drawn = SuggestPage {
        t,
        page: &page,
        crumbs: vec![
            Link::new("/register", t.say("nav-register")),
            Link::new(
                address_of(one.id),
                match one.number.as_str() {
                    "" => called.clone(),
                    number => t.name("register-recommendation-number", number),
                },
            ),
        ],
        form: form.as_str(),
        form_id,
        text: one.text.clone(),
        lang: one.language.clone(),
        dir: language.direction().as_str(),
        categories: categories.collect(),
        stands: vec![
            choice("this", "order-this-stands").chosen_if(!typed.other_stands),
            choice("other", "order-other-stands").chosen_if(typed.other_stands),
        ],
        directly: vec![Choice::new("yes", t.say("order-directly")).chosen_if(typed.directly)],
        typed,
        may_decide: ask.may(&rules::DECIDE_ORDER, &rules::object(&register)).is_ok(),
        faults,
    };
    reply::page_with(ask, drawn.faults.status(), &drawn)
}

async fn new(ask: Ask, form: Form) -> Reply {
    let form_id = ask.app.store.ids().ordered(ask.app.store.clock().now());
    let one = found(&ask).await?;
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    let filed = one.categories();
    let keys = filed.iter().filter_map(|id| Some(vocabulary.category(*id)?.key.clone()));
    let typed = Typed { categories: keys.collect(), ..Typed::default() };
    draw(&ask, form, form_id, Faults::default(), typed).await
}

async fn to_move(ask: Ask) -> Reply {
    new(ask, Form::Move).await
}

async fn to_merge(ask: Ask) -> Reply {
    new(ask, Form::Merge).await
}

async fn to_split(ask: Ask) -> Reply {
    new(ask, Form::Split).await
}

async fn sent(mut ask: Ask, form: Form) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed::of(&fields);
    let id = ask.id("id")?;
    let form_id = fields.get("form").parse().unwrap_or_else(|_| ask.app.store.ids().random());
    let written = match wanted(&ask, form, id, &typed).await? {
        Ok((recommendation, wanted)) => {
            let (reason, directly) = (typed.reason.clone(), typed.directly);
            let new = NewSuggestion { id: Some(form_id), recommendation, wanted, reason, directly };
            let actor = ask.viewer.actor.clone();
            ask.app.store.write(actor, move |change| Box::pin(actions::suggest(change, new))).await
        }
        Err(wrong) => Err(RegisterError::Complaints(wrong)),
    };
    match written {
        Ok(made) => Ok(reply::go_to(&format!("/register/order/{made}"), Some("flash-order-suggested"))),
        // The same form once more: what it brought stands.
        Err(RegisterError::SentTwice | RegisterError::Store(store::StoreError::Duplicate(_))) => {
            Ok(reply::go_to(&format!("/register/order/{form_id}"), Some("flash-order-suggested")))
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, form, form_id, faults, typed).await
        }
    }
}

/// What the form asks for, and of which recommendation.
async fn wanted(
    ask: &Ask,
    form: Form,
    id: Uuid,
    typed: &Typed,
) -> Result<Result<(Uuid, Wanted), Vec<Complaint>>, Problem> {
    Ok(match form {
        Form::Move => {
            let mut names = typed.categories.clone();
            names.extend((!typed.category.is_empty()).then(|| typed.category.clone()));
            Ok((id, Wanted::Move(names)))
        }
        Form::Split => Ok((id, Wanted::Split(typed.part.clone()))),
        Form::Merge => {
            let (mut others, mut wrong) = (Vec::new(), Vec::new());
            for other in typed.others.lines().map(str::trim).filter(|line| !line.is_empty()) {
                match named(ask, id, other).await? {
                    Ok(other) => others.push(other),
                    Err(complaint) => wrong.push(Complaint { field: "others".into(), ..complaint }),
                }
            }
            match (wrong.is_empty(), typed.other_stands, others.as_slice()) {
                (false, ..) => Err(wrong),
                (true, false, _) => Ok((id, Wanted::Merge(others))),
                (true, true, [other]) => Ok((*other, Wanted::Merge(vec![id]))),
                (true, true, _) => Err(vec![Complaint::new(
                    "others",
                    "register-merge-into-one",
                    "name the one recommendation that is to stand for this one",
                )]),
            }
        }
    })
}

async fn moved(ask: Ask) -> Reply {
    sent(ask, Form::Move).await
}

async fn merged(ask: Ask) -> Reply {
    sent(ask, Form::Merge).await
}

async fn was_split(ask: Ask) -> Reply {
    sent(ask, Form::Split).await
}
