//! Entering a recommendation, and amending what surrounds its frozen words.

mod new;

use askama::Template;
use kernel::{Complaint, Problem};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Shown, Words, reply};

use super::{address, called, crumbs, give_way, kept, several, standing};
use crate::actions::{self, Amendment};
use crate::error::RegisterError;
use crate::recommendation::{RELATIONS, Recommendation};
use crate::vocabulary::Vocabulary;
use crate::{queries, rules};

pub fn routes(routes: Routes) -> Routes {
    let rule = &rules::KEEP_RECOMMENDATIONS;
    routes
        .get("/register/recommendations/new", rule, new::new)
        .post("/register/recommendations/new", rule, new::enter)
        .get("/register/recommendations/{id}/amend", rule, amend)
        .post("/register/recommendations/{id}/amend", rule, amended)
        .post("/register/recommendations/{id}/text", rule, text_given)
        .post("/register/recommendations/{id}/relate", rule, related)
        .post("/register/recommendations/{id}/unrelate", rule, unrelated)
}

fn categories(vocabulary: &Vocabulary, chosen: &[String]) -> Vec<Choice> {
    let choice = |category: &crate::vocabulary::Category| {
        Choice::new(&category.key, &category.name).chosen_if(chosen.contains(&category.key))
    };
    vocabulary.categories.iter().map(choice).collect()
}

/// Whether what is typed as another category is made when there is none of that name.
fn may_make_category(ask: &Ask, vocabulary: &Vocabulary) -> bool {
    ask.may(&rules::KEEP_VOCABULARY, &rules::object(&vocabulary.register)).is_ok()
}

#[derive(Template)]
#[template(path = "keep/amend.html")]
struct AmendPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    action: String,
    seen: String,
    title: String,
    tags: String,
    categories: Vec<Choice>,
    may_make_category: bool,
    category: String,
    is_stub: bool,
    text: String,
    lang: String,
    dir: &'static str,
    correction: String,
    reason: String,
    language: String,
    relations: Vec<Relation>,
    other: String,
    kinds: Vec<Choice>,
}

struct Relation {
    word: String,
    href: String,
    number: String,
    title: String,
    from: Uuid,
    to: Uuid,
    kind: String,
}

/// What stands in the page's forms: what is there, or what was typed.
struct Typed {
    title: String,
    tags: String,
    categories: Vec<String>,
    category: String,
    correction: String,
    reason: String,
    language: String,
    other: String,
    kind: String,
}

impl Typed {
    fn of(vocabulary: &Vocabulary, recommendation: &Recommendation) -> Self {
        let categories = recommendation.categories();
        let keys = categories.iter().filter_map(|id| Some(vocabulary.category(*id)?.key.clone())).collect();
        let latest = recommendation.corrections.last().map(|correction| correction.text.clone());
        Self {
            title: recommendation.title.clone(),
            tags: recommendation.tags.join("\n"),
            categories: keys,
            category: String::new(),
            correction: latest.unwrap_or_else(|| recommendation.text.clone()),
            reason: String::new(),
            language: recommendation.language.clone(),
            other: String::new(),
            kind: "refers-to".into(),
        }
    }
}

/// What the first of the page's forms shows.
fn shown(vocabulary: &Vocabulary, title: &str, categories: &[String], tags: &[String]) -> Shown {
    let mut keys: Vec<&str> = categories.iter().map(String::as_str).collect();
    keys.sort_unstable();
    let name =
        |key: &&str| vocabulary.category_by_key(key).map_or(*key, |category| &category.name).to_owned();
    let names: Vec<String> = keys.iter().map(name).collect();
    Shown::default()
        .text("title", title)
        .choice("categories", keys.join("\n"), names.join("; "))
        .text("tags", tags.join("\n"))
}

/// The same, of a recommendation as it stands.
fn stands(vocabulary: &Vocabulary, recommendation: &Recommendation) -> Shown {
    let typed = Typed::of(vocabulary, recommendation);
    shown(vocabulary, &typed.title, &typed.categories, &recommendation.tags)
}

async fn amend(ask: Ask) -> Reply {
    let (vocabulary, recommendation) = kept(&ask, &rules::KEEP_RECOMMENDATIONS).await?;
    let typed = Typed::of(&vocabulary, &recommendation);
    draw_amend(&ask, &vocabulary, &recommendation, Faults::default(), typed)
}

fn draw_amend(
    ask: &Ask,
    vocabulary: &Vocabulary,
    recommendation: &Recommendation,
    faults: Faults,
    typed: Typed,
) -> Reply {
    let t = &ask.viewer.t;
    let relation = |related: &crate::recommendation::Related| {
        let (from, to) =
            if related.out { (recommendation.id, related.id) } else { (related.id, recommendation.id) };
        let direction = if related.out { "out" } else { "in" };
        Relation {
            word: t.say(format!("register-relation-{}-{direction}", related.kind)),
            href: address(related.id),
            number: related.number.clone(),
            title: related.title.clone(),
            from,
            to,
            kind: related.kind.clone(),
        }
    };
    let language =
        kernel::Language::parse(&recommendation.language).unwrap_or_else(kernel::Language::english);
    let page = Page::new(&ask.app, &ask.viewer, t.name("register-amend-number", called(ask, recommendation)));
    let status = faults.status();
    let template = AmendPage {
        t,
        page: &page,
        crumbs: crumbs(ask, Some(recommendation)),
        faults,
        action: address(recommendation.id),
        seen: stands(vocabulary, recommendation).marks(),
        title: typed.title,
        tags: typed.tags,
        categories: categories(vocabulary, &typed.categories),
        may_make_category: may_make_category(ask, vocabulary),
        category: typed.category,
        is_stub: recommendation.is_stub(),
        text: recommendation.text.clone(),
        lang: language.to_string(),
        dir: language.direction().as_str(),
        correction: typed.correction,
        reason: typed.reason,
        language: typed.language,
        relations: recommendation
            .related
            .iter()
            // A merge is taken back with a reason, where it was decided.
            .filter(|related| RELATIONS.contains(&related.kind.as_str()))
            .map(relation)
            .collect(),
        other: typed.other,
        kinds: RELATIONS
            .iter()
            .map(|kind| {
                Choice::new(*kind, t.say(format!("register-relation-{kind}-out")))
                    .chosen_if(*kind == typed.kind)
            })
            .collect(),
    };
    reply::page_with(ask, status, &template)
}

/// Draws the page again with what was typed and what is wrong with it.
async fn again(ask: &Ask, error: RegisterError, change: impl FnOnce(&mut Typed)) -> Reply {
    let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
    let (vocabulary, recommendation) = kept(ask, &rules::KEEP_RECOMMENDATIONS).await?;
    let mut typed = Typed::of(&vocabulary, &recommendation);
    change(&mut typed);
    draw_amend(ask, &vocabulary, &recommendation, faults, typed)
}

async fn amended(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("id")?;
    let mut categories = fields.all("categories");
    categories.extend(several(fields.get("category")));
    let (title, tags) = (fields.get("title").to_owned(), several(&fields.text("tags")));
    let (seen, wanted, actor) = (fields.get("seen").to_owned(), categories.clone(), ask.viewer.actor.clone());
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move {
            queries::hold_recommendation(change, id).await?;
            let vocabulary = queries::vocabulary(change).await?;
            let stands = stands(&vocabulary, &standing(change, id).await?);
            give_way(&stands, &shown(&vocabulary, &title, &wanted, &tags), &seen)?;
            let amendment = Amendment { title: Some(title), tags: Some(tags), categories: Some(wanted) };
            actions::amend_recommendation(change, id, amendment).await
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&address(id), Some("flash-recommendation-amended"))),
        Err(error) => {
            again(&ask, error, |typed| {
                fields.get("title").clone_into(&mut typed.title);
                typed.tags = fields.text("tags");
                typed.categories = categories;
                fields.get("category").clone_into(&mut typed.category);
            })
            .await
        }
    }
}

/// Gives a stub its words, or lays a correction beside those that stand.
async fn text_given(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("id")?;
    let (_, recommendation) = kept(&ask, &rules::KEEP_RECOMMENDATIONS).await?;
    let (text, reason, language) =
        (fields.text("text"), fields.text("reason"), fields.get("language").to_owned());
    let actor = ask.viewer.actor.clone();
    let is_stub = recommendation.is_stub();
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move {
            if is_stub {
                actions::give_text(change, id, &text, &language).await
            } else {
                actions::correct_text(change, id, &text, &reason).await
            }
        })
    });
    match write.await {
        Ok(()) => Ok(reply::go_to(&address(id), Some("flash-recommendation-amended"))),
        Err(error) => {
            again(&ask, error, |typed| {
                typed.correction = fields.text("text");
                typed.reason = fields.text("reason");
                fields.get("language").clone_into(&mut typed.language);
            })
            .await
        }
    }
}

async fn related(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("id")?;
    let kind = fields.get("kind").to_owned();
    let written = match named(&ask, id, fields.get("other")).await? {
        Ok(other) => {
            let (actor, kind) = (ask.viewer.actor.clone(), kind.clone());
            let write = ask.app.store.write(actor, move |change| {
                Box::pin(async move { actions::relate(change, id, other, &kind).await })
            });
            write.await
        }
        Err(complaint) => Err(RegisterError::Complaints(vec![complaint])),
    };
    match written {
        Ok(()) => Ok(reply::go_to(
            &format!("{}/amend#relations", address(id)),
            Some("flash-recommendation-amended"),
        )),
        Err(error) => {
            again(&ask, error, |typed| {
                fields.get("other").clone_into(&mut typed.other);
                typed.kind = kind;
            })
            .await
        }
    }
}

/// The recommendation somebody means by a number, an id or an address. A number means the same list first.
pub(in crate::pages) async fn named(
    ask: &Ask,
    from: Uuid,
    other: &str,
) -> Result<Result<Uuid, Complaint>, Problem> {
    let last = other.rsplit('/').next().unwrap_or(other).trim();
    let mut db = ask.app.store.read();
    let found = match last.parse::<Uuid>() {
        Ok(id) => Vec::from_iter(queries::recommendation(&mut db, id).await?.map(|one| one.id)),
        Err(_) => {
            let here = queries::recommendation(&mut db, from).await?.map(|one| (one.source, one.list));
            let all = queries::bearers(&mut db, &[last]).await?;
            let (beside, elsewhere): (Vec<_>, Vec<_>) =
                all.into_iter().partition(|one| here.as_ref() == Some(&(one.source, one.list.clone())));
            let meant = if beside.is_empty() { elsewhere } else { beside };
            meant.iter().map(|one| one.id).collect()
        }
    };
    Ok(match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Complaint::new(
            "other",
            "register-other-unknown",
            format!("no recommendation is known as {other:?}"),
        )
        .naming(other)),
        several => Err(Complaint::new(
            "other",
            "register-other-ambiguous",
            format!(
                "{} recommendations bear the number {other:?}; give the address of the one you mean",
                several.len()
            ),
        )
        .naming(other)),
    })
}

async fn unrelated(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let id = ask.id("id")?;
    let end = |name: &str| fields.get(name).parse::<Uuid>().map_err(|_| Problem::not_found("such link"));
    let (from, to, kind) = (end("from")?, end("to")?, fields.get("kind").to_owned());
    let actor = ask.viewer.actor.clone();
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move { actions::unrelate(change, from, to, &kind).await })
    });
    write.await.map_err(Problem::from)?;
    Ok(reply::go_to(&format!("{}/amend#relations", address(id)), Some("flash-recommendation-amended")))
}
