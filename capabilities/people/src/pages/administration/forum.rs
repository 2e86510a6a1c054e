//! The forum's name, languages, door and words.

use askama::Template;
use kernel::Complaint;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Words, reply};

use super::super::faults_of;
use super::tabs;
use crate::forum::{Forum, Joining, forum};
use crate::party::{languages, languages_text};
use crate::vocabulary::{self, Vocabulary};
use crate::{PeopleError, actions, queries, rules};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/administration", &rules::READ_PEOPLE, show)
        .post("/administration/forum", &rules::KEEP_FORUM, amend)
        .post("/administration/stakeholder-groups", &rules::KEEP_FORUM, |ask| {
            amend_words(ask, Vocabulary::StakeholderGroups)
        })
        .post("/administration/regional-groups", &rules::KEEP_FORUM, |ask| {
            amend_words(ask, Vocabulary::RegionalGroups)
        })
}

#[derive(Template)]
#[template(path = "administration/forum.html")]
struct ForumPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    typed: Typed,
}

#[derive(Debug, Clone)]
struct Typed {
    name: String,
    languages: String,
    joining: String,
    stakeholder_groups: String,
    regional_groups: String,
}

async fn stands(ask: &Ask) -> Result<Typed, PeopleError> {
    let mut db = ask.app.store.read();
    let forum = forum(&mut db).await?;
    let stakeholder_groups = queries::vocabulary(&mut db, Vocabulary::StakeholderGroups).await?;
    let regional_groups = queries::vocabulary(&mut db, Vocabulary::RegionalGroups).await?;
    Ok(Typed {
        name: forum.name,
        languages: languages_text(&forum.languages),
        joining: forum.joining.as_str().to_owned(),
        stakeholder_groups: vocabulary::write(&stakeholder_groups),
        regional_groups: vocabulary::write(&regional_groups),
    })
}

fn draw(ask: &Ask, faults: Faults, typed: Typed) -> Reply {
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-administration"));
    let status = faults.status();
    let tabs = tabs(ask, "/administration");
    reply::page_with(ask, status, &ForumPage { t, page: &page, tabs, faults, typed })
}

async fn show(ask: Ask) -> Reply {
    let typed = stands(&ask).await?;
    draw(&ask, Faults::default(), typed)
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let mut typed = stands(&ask).await?;
    fields.get("name").clone_into(&mut typed.name);
    fields.get("languages").clone_into(&mut typed.languages);
    fields.get("joining").clone_into(&mut typed.joining);
    let known = languages(&typed.languages).map_err(|tag| {
        PeopleError::complaint("languages", "people-language-unknown", format!("{tag:?} is no language tag"))
    });
    let amended = async {
        let wanted = Forum {
            name: typed.name.clone(),
            languages: known?,
            joining: Joining::parse(&typed.joining).unwrap_or_default(),
        };
        let actor = ask.viewer.actor.clone();
        ask.app
            .store
            .write(actor, move |change| Box::pin(async move { actions::amend_forum(change, wanted).await }))
            .await
    }
    .await;
    match amended {
        Ok(()) => Ok(reply::go_to("/administration", Some("flash-kept"))),
        Err(error) => draw(&ask, faults_of(&ask.viewer.t, error)?, typed),
    }
}

async fn amend_words(mut ask: Ask, which: Vocabulary) -> Reply {
    let fields = ask.form().await?;
    let mut typed = stands(&ask).await?;
    let (field, text) = match which {
        Vocabulary::StakeholderGroups => ("stakeholder_groups", &mut typed.stakeholder_groups),
        Vocabulary::RegionalGroups => ("regional_groups", &mut typed.regional_groups),
    };
    *text = fields.text(field);
    let read = vocabulary::read(text);
    let actor = ask.viewer.actor.clone();
    let amended = match read {
        Ok(terms) => {
            ask.app
                .store
                .write(actor, move |change| {
                    Box::pin(async move { actions::set_vocabulary(change, which, terms).await })
                })
                .await
        }
        Err(faults) => Err(PeopleError::Complaints(
            faults
                .into_iter()
                .map(|fault| {
                    let message = if fault.repeats { "people-term-repeats" } else { "people-term-malformed" };
                    Complaint::new(field, message, format!("line {}: {:?}", fault.line, fault.text))
                })
                .collect(),
        )),
    };
    match amended {
        Ok(()) => Ok(reply::go_to("/administration", Some("flash-kept"))),
        Err(error) => draw(&ask, faults_of(&ask.viewer.t, error)?, typed),
    }
}

impl ForumPage<'_> {
    fn joining(&self) -> Vec<Choice> {
        let choice = |joining: Joining, word: &str, help: &str| {
            Choice::new(joining.as_str(), self.t.say(word))
                .with_help(self.t.say(help))
                .chosen_if(self.typed.joining == joining.as_str())
        };
        vec![
            choice(Joining::ByInvitation, "people-joining-by-invitation", "people-joining-by-invitation-why"),
            choice(Joining::Open, "people-joining-open", "people-joining-open-why"),
        ]
    }
}
