//! Entering a recommendation.

use askama::Template;
use kernel::Complaint;
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Words, reply};

use super::super::{address, crumbs, several};
use super::{categories, may_make_category};
use crate::error::RegisterError;
use crate::recommendation::NewRecommendation;
use crate::vocabulary::Vocabulary;
use crate::{actions, queries, rules};

#[derive(Template)]
#[template(path = "keep/new.html")]
struct NewPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    typed: NewRecommendation,
    /// Drawn with the form: what it makes bears this id, so a form sent twice makes one.
    form_id: Uuid,
    tags: String,
    wordings: Vec<Choice>,
    categories: Vec<Choice>,
    may_make_category: bool,
    /// Names of new categories, as typed.
    category: String,
    rounds: Vec<Choice>,
    sources: Vec<String>,
    /// The one that has the same words under the same source, list and number.
    stands: Option<Link>,
    separate: Vec<Choice>,
}

pub(super) async fn new(ask: Ask) -> Reply {
    let source = ask.query().get("source").to_owned();
    let form_id = ask.app.store.ids().ordered(ask.app.store.clock().now());
    let typed = NewRecommendation {
        id: Some(form_id),
        source,
        language: "en".into(),
        ..NewRecommendation::default()
    };
    draw_new(&ask, Faults::default(), typed, None).await
}

async fn draw_new(ask: &Ask, faults: Faults, typed: NewRecommendation, stands: Option<Uuid>) -> Reply {
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let vocabulary = queries::vocabulary(&mut db).await?;
    ask.may(&rules::KEEP_RECOMMENDATIONS, &rules::object(&vocabulary.register))?;
    let stands = match stands {
        Some(id) => queries::recommendation(&mut db, id).await?,
        None => None,
    };
    let stands = stands.map(|one| Link::new(address(one.id), one.known_as()));
    let mut rounds = vec![Choice::new("", t.say("register-no-round"))];
    rounds.extend(
        vocabulary
            .rounds
            .iter()
            .map(|row| Choice::new(&row.round.key, &row.round.key).chosen_if(row.round.key == typed.round)),
    );
    let page = Page::new(&ask.app, &ask.viewer, t.say("register-enter"));
    let status = faults.status();
    let template = NewPage {
        t,
        page: &page,
        crumbs: crumbs(ask, None),
        faults,
        form_id: typed.id.unwrap_or_default(),
        tags: typed.tags.join("\n"),
        wordings: vec![
            Choice::new("verbatim", t.say("register-verbatim")).chosen_if(!typed.is_summary),
            Choice::new("summary", t.say("register-summary")).chosen_if(typed.is_summary),
        ],
        categories: categories(&vocabulary, &typed.categories),
        may_make_category: may_make_category(ask, &vocabulary),
        category: unknown_names(&vocabulary, &typed.categories),
        rounds,
        sources: vocabulary.sources.iter().map(|row| row.source.name.clone()).collect(),
        separate: match &stands {
            Some(_) => vec![Choice::new("yes", t.say("register-is-another")).chosen_if(typed.is_separate)],
            None => Vec::new(),
        },
        stands,
        typed,
    };
    reply::page_with(ask, status, &template)
}

/// What was typed as another category and is none of the boxes to tick.
fn unknown_names(vocabulary: &Vocabulary, names: &[String]) -> String {
    let unknown = names.iter().filter(|name| vocabulary.category_by_key(name).is_none());
    unknown.cloned().collect::<Vec<_>>().join("; ")
}

fn typed(fields: &Fields) -> NewRecommendation {
    let mut categories = fields.all("categories");
    categories.extend(several(fields.get("category")));
    NewRecommendation {
        id: fields.get("form").parse().ok(),
        source: fields.get("source").into(),
        list: fields.get("list").into(),
        number: fields.get("number").into(),
        title: fields.get("title").into(),
        text: fields.text("text"),
        language: fields.get("language").into(),
        is_summary: fields.get("wording") == "summary",
        categories,
        tags: several(&fields.text("tags")),
        round: fields.get("round").into(),
        is_separate: fields.has("separate"),
    }
}

pub(super) async fn enter(mut ask: Ask) -> Reply {
    let new = typed(&ask.form().await?);
    let (asked, actor) = (new.clone(), ask.viewer.actor.clone());
    let added =
        ask.app.store.write(actor, move |change| Box::pin(actions::add_recommendation(change, asked))).await;
    match added {
        Ok(id) => Ok(reply::go_to(&address(id), Some("flash-recommendation-entered"))),
        // The same form once more, or at the same moment from two windows: what it brought stands.
        Err(RegisterError::SentTwice | RegisterError::Store(store::StoreError::Duplicate(_))) => {
            sent_again(&ask, new).await
        }
        Err(RegisterError::StandsAlready(id)) => {
            let detail = RegisterError::StandsAlready(id).to_string();
            let asks = Complaint::new("separate", "register-stands-already", detail);
            draw_new(&ask, Faults::new(&ask.viewer.t, &[asks]), new, Some(id)).await
        }
        Err(error) => {
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw_new(&ask, faults, new, None).await
        }
    }
}

/// A form that entered a recommendation has come once more. With other words, typed after going back to the form,
/// whoever typed them says whether they are another recommendation.
async fn sent_again(ask: &Ask, new: NewRecommendation) -> Reply {
    let id = new.id.unwrap_or_default();
    let stands = queries::recommendation(&mut ask.app.store.read(), id).await?;
    if stands.is_none_or(|stands| new.says_the_same(&stands)) {
        return Ok(reply::go_to(&address(id), None));
    }
    let store = &ask.app.store;
    let new = NewRecommendation { id: Some(store.ids().ordered(store.clock().now())), ..new };
    draw_new(ask, Faults::whole(ask.viewer.t.say("register-sent-twice-other")), new, None).await
}
