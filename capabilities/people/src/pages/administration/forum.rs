//! The forum's name, languages, door and words.

use askama::Template;
use kernel::Complaint;
use store::{Reads, StoreError};
use web::parts::{Choice, Link};
use web::{Ask, Faults, Page, Reply, Routes, Shown, Words, reply};

use super::super::{faults_of, give_way};
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
    seen_forum: String,
    seen_stakeholder_groups: String,
    seen_regional_groups: String,
}

#[derive(Debug, Clone, Default)]
struct Typed {
    name: String,
    languages: String,
    joining: String,
    stakeholder_groups: String,
    regional_groups: String,
}

impl Typed {
    fn forum(&self, t: &Words) -> Shown {
        Shown::default().text("name", &self.name).text("languages", &self.languages).choice(
            "joining",
            &self.joining,
            t.say(format!("people-joining-{}", self.joining)),
        )
    }

    /// The field of a vocabulary, and what stands in it.
    fn of(&mut self, which: Vocabulary) -> (&'static str, &mut String) {
        match which {
            Vocabulary::StakeholderGroups => ("stakeholder_groups", &mut self.stakeholder_groups),
            Vocabulary::RegionalGroups => ("regional_groups", &mut self.regional_groups),
        }
    }

    fn words(&self, which: Vocabulary) -> Shown {
        match which {
            Vocabulary::StakeholderGroups => {
                Shown::default().text("stakeholder_groups", &self.stakeholder_groups)
            }
            Vocabulary::RegionalGroups => Shown::default().text("regional_groups", &self.regional_groups),
        }
    }
}

async fn stands(db: &mut impl Reads) -> Result<Typed, StoreError> {
    let forum = forum(db).await?;
    let stakeholder_groups = queries::vocabulary(db, Vocabulary::StakeholderGroups).await?;
    let regional_groups = queries::vocabulary(db, Vocabulary::RegionalGroups).await?;
    Ok(Typed {
        name: forum.name,
        languages: languages_text(&forum.languages),
        joining: forum.joining.as_str().to_owned(),
        stakeholder_groups: vocabulary::write(&stakeholder_groups),
        regional_groups: vocabulary::write(&regional_groups),
    })
}

/// `change`: what was typed into one of the forms, over what stands.
async fn draw(ask: &Ask, faults: Faults, change: impl FnOnce(&mut Typed)) -> Reply {
    let t = &ask.viewer.t;
    let stands = stands(&mut ask.app.store.read()).await?;
    let mut typed = stands.clone();
    change(&mut typed);
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-administration"));
    let status = faults.status();
    let tabs = tabs(ask, "/administration");
    let drawn = ForumPage {
        t,
        page: &page,
        tabs,
        faults,
        typed,
        seen_forum: stands.forum(t).marks(),
        seen_stakeholder_groups: stands.words(Vocabulary::StakeholderGroups).marks(),
        seen_regional_groups: stands.words(Vocabulary::RegionalGroups).marks(),
    };
    reply::page_with(ask, status, &drawn)
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), |_| ()).await
}

async fn amend(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed = Typed {
        name: fields.get("name").to_owned(),
        languages: fields.get("languages").to_owned(),
        joining: fields.get("joining").to_owned(),
        ..Typed::default()
    };
    let shown = typed.forum(&ask.viewer.t);
    let known = languages(&typed.languages).map_err(|tag| {
        PeopleError::complaint("languages", "people-language-unknown", format!("{tag:?} is no language tag"))
    });
    let amended = async {
        let wanted = Forum {
            name: typed.name.clone(),
            languages: known?,
            joining: Joining::parse(&typed.joining).unwrap_or_default(),
        };
        let (actor, t, seen) =
            (ask.viewer.actor.clone(), ask.viewer.t.clone(), fields.get("seen").to_owned());
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move {
                    give_way(&stands(change).await?.forum(&t), &shown, &seen)?;
                    actions::amend_forum(change, wanted).await
                })
            })
            .await
    }
    .await;
    match amended {
        Ok(()) => Ok(reply::go_to("/administration", Some("flash-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, |there| {
                (there.name, there.languages, there.joining) = (typed.name, typed.languages, typed.joining);
            })
            .await
        }
    }
}

async fn amend_words(mut ask: Ask, which: Vocabulary) -> Reply {
    let fields = ask.form().await?;
    let mut typed = Typed::default();
    let (field, text) = typed.of(which);
    *text = fields.text(field);
    let (read, shown, seen) = (vocabulary::read(text), typed.words(which), fields.get("seen").to_owned());
    let actor = ask.viewer.actor.clone();
    let amended = match read {
        Ok(terms) => {
            ask.app
                .store
                .write(actor, move |change| {
                    Box::pin(async move {
                        give_way(&stands(change).await?.words(which), &shown, &seen)?;
                        actions::set_vocabulary(change, which, terms).await
                    })
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
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, |there| there.of(which).1.clone_from(typed.of(which).1)).await
        }
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
