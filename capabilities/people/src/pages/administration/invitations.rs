//! Invitations: one, or a whole list that is looked through first; those that nobody has accepted yet.

use askama::Template;
use kernel::{Complaint, Language, ProblemKind};
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Fields, Page, Reply, Routes, Words, reply};

use super::super::{faults_of, term_choices};
use super::people::group_choices;
use super::{crumbs, role_choices, tabs};
use crate::group::Group;
use crate::inviting::{self, InvitationDetails, MOST_BYTES, Planned, Row, Standing, Usual};
use crate::vocabulary::Vocabulary;
use crate::{PeopleError, actions, queries, rules};

const HERE: &str = "/administration/invitations";

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get(HERE, &rules::INVITE, show)
        .post(HERE, &rules::INVITE, invite)
        .post("/administration/invitations/plan", &rules::INVITE, plan_pasted)
        .post("/administration/invitations/file", &rules::INVITE, plan_file)
        .post("/administration/invitations/send", &rules::INVITE, send)
        .post("/administration/invitations/again", &rules::INVITE, again)
        .post("/administration/invitations/withdraw", &rules::INVITE, withdraw)
}

#[derive(Template)]
#[template(path = "administration/invitations.html")]
struct InvitationsPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    typed: Typed,
    stakeholder_groups: Vec<Choice>,
    groups: Vec<Choice>,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
    filter: Filter,
    filter_groups: Vec<Choice>,
    filter_ends: Vec<Choice>,
    /// How many there are of all.
    shown: String,
    invitations: Vec<InvitationRow>,
}

/// What was typed into the form for one, and into that for many.
#[derive(Debug, Clone, Default)]
struct Typed {
    email: String,
    details: InvitationDetails,
    list: String,
}

/// Which open invitations are shown.
#[derive(Debug, Clone, Default)]
struct Filter {
    q: String,
    group: String,
    /// `soon`: only those that end within three days.
    ends: String,
}

struct InvitationRow {
    id: Uuid,
    name: String,
    email: String,
    group: String,
    language: String,
    until: String,
}

const SOON: i64 = 3 * kernel::time::DAY;

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), Typed::default()).await
}

async fn draw(ask: &Ask, faults: Faults, typed: Typed) -> Reply {
    let t = &ask.viewer.t;
    let query = ask.query();
    let filter = Filter {
        q: query.get("q").to_lowercase(),
        group: query.get("in").to_owned(),
        ends: query.get("ends").to_owned(),
    };
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let terms = queries::vocabulary(&mut db, Vocabulary::StakeholderGroups).await?;
    let groups = queries::groups(&mut db).await?;
    let all = queries::invitations(&mut db, now).await?;
    let of_all = all.len();
    let invitations: Vec<InvitationRow> = all
        .into_iter()
        .filter(|one| {
            let holds = |text: &str| text.to_lowercase().contains(&filter.q);
            (holds(&one.email) || holds(&one.details.name))
                && (filter.group.is_empty() || one.details.group == filter.group)
                && (filter.ends != "soon" || one.expires <= now.plus(SOON))
        })
        .map(|one| InvitationRow {
            id: one.id,
            group: role_in_words(t, &groups, &one.details),
            name: one.details.name,
            email: one.email,
            language: one.details.language,
            until: t.date(one.expires),
        })
        .collect();
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-invitations-tab"));
    let status = faults.status();
    let details = typed.details.clone();
    let role = if details.role.is_empty() { "member" } else { details.role.as_str() };
    let any = |word: &str| Choice::new("", t.say(word));
    let drawn = InvitationsPage {
        t,
        page: &page,
        tabs: tabs(ask, HERE),
        faults,
        stakeholder_groups: term_choices(t, &terms, &details.stakeholder_group),
        groups: group_choices(&groups, &details.group),
        roles: role_choices(t, role),
        languages: languages(ask, &details.language),
        filter_groups: std::iter::once(any("people-any-group"))
            .chain(group_choices(&groups, &filter.group))
            .collect(),
        filter_ends: vec![
            any("people-ends-whenever"),
            Choice::new("soon", t.say("people-ends-soon")).chosen_if(filter.ends == "soon"),
        ],
        shown: t.with(
            "people-invitations-shown",
            &[
                ("n", web::Given::Number(i64::try_from(invitations.len()).unwrap_or(i64::MAX))),
                ("of", web::Given::Number(i64::try_from(of_all).unwrap_or(i64::MAX))),
            ],
        ),
        filter,
        typed,
        invitations,
    };
    reply::page_with(ask, status, &drawn)
}

/// "Chair (Working Group)"; nothing where no role waits but membership of the forum.
fn role_in_words(t: &Words, groups: &[Group], details: &InvitationDetails) -> String {
    let Some(group) = groups.iter().find(|group| group.key == details.group) else { return String::new() };
    if details.role.is_empty() {
        return group.name.clone();
    }
    format!("{} ({})", t.say(format!("people-role-{}", details.role)), group.name)
}

/// The languages that the forum speaks, its own first.
fn languages(ask: &Ask, chosen: &str) -> Vec<Choice> {
    let forum = ask.app.forum.now();
    forum
        .languages
        .iter()
        .map(|tag| Choice::new(tag.as_str(), web::layout::own_name(tag)).chosen_if(tag.as_str() == chosen))
        .collect()
}

fn own_language(ask: &Ask) -> Language {
    ask.app.forum.now().languages.first().cloned().unwrap_or_else(Language::english)
}

fn details(fields: &Fields) -> InvitationDetails {
    InvitationDetails {
        name: fields.get("name").to_owned(),
        stakeholder_group: fields.get("stakeholder_group").to_owned(),
        group: fields.get("group").to_owned(),
        role: fields.get("role").to_owned(),
        language: fields.get("language").to_owned(),
    }
}

async fn invite(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let typed =
        Typed { email: fields.get("email").to_owned(), details: details(&fields), ..Typed::default() };
    let wanted = typed.clone();
    let actor = ask.viewer.actor.clone();
    let language = Language::parse(&typed.details.language).unwrap_or_else(|| own_language(&ask));
    let invited = ask
        .app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::invite(change, &wanted.email, wanted.details, &language).await })
        })
        .await;
    match invited {
        Ok(_) => Ok(reply::go_to(HERE, Some("flash-invited"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, faults, typed).await
        }
    }
}

#[derive(Template)]
#[template(path = "administration/invitation-plan.html")]
struct PlanPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    faults: Faults,
    /// How many of each standing.
    counts: Vec<(String, usize)>,
    rows: Vec<PlanRow>,
    list: String,
    usual: Usual,
    language: String,
    new: usize,
}

struct PlanRow {
    line: usize,
    email: String,
    name: String,
    group: String,
    language: String,
    standing: String,
    is_faulty: bool,
}

fn usual(fields: &Fields) -> Usual {
    Usual {
        group: fields.get("group").to_owned(),
        role: fields.get("role").to_owned(),
        language: Language::parse(fields.get("language")),
    }
}

async fn plan_pasted(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let list = fields.text("list");
    match inviting::read_pasted(&list) {
        Ok(rows) => plan(&ask, Faults::default(), &rows, list, usual(&fields)).await,
        Err(complaints) => {
            let faults = Faults::new(&ask.viewer.t, &complaints);
            draw(&ask, faults, Typed { list, details: details(&fields), ..Typed::default() }).await
        }
    }
}

async fn plan_file(mut ask: Ask) -> Reply {
    let (fields, uploads) = match ask.upload(MOST_BYTES + 100_000).await {
        Ok(sent) => sent,
        Err(problem) if problem.kind == ProblemKind::TooLarge => {
            let faults = Faults::whole(ask.viewer.t.say("people-invite-too-many"));
            return draw(&ask, faults, Typed::default()).await;
        }
        Err(problem) => return Err(problem),
    };
    // A form without a chosen file sends one without a name.
    let file = uploads.into_iter().find(|file| !file.name.is_empty());
    let read = match &file {
        Some(file) => inviting::read_file(&file.bytes, &file.name),
        None => Err(vec![Complaint::new("file", "people-invite-no-file", "choose a file")]),
    };
    match read {
        Ok(rows) => {
            let list = inviting::write(&rows);
            plan(&ask, Faults::default(), &rows, list, usual(&fields)).await
        }
        Err(mut complaints) => {
            for one in &mut complaints {
                "file".clone_into(&mut one.field);
            }
            let faults = Faults::new(&ask.viewer.t, &complaints);
            draw(&ask, faults, Typed { details: details(&fields), ..Typed::default() }).await
        }
    }
}

async fn plan(ask: &Ask, faults: Faults, rows: &[Row], list: String, usual: Usual) -> Reply {
    let t = &ask.viewer.t;
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let planned = actions::plan_invitations(&mut db, rows, &usual, now).await?;
    let groups = queries::groups(&mut db).await?;
    let counts = ["new", "known", "invited", "repeated", "faulty"]
        .into_iter()
        .map(|standing| (t.say(format!("people-standing-{standing}")), inviting::count(&planned, standing)))
        .filter(|(_, count)| *count > 0)
        .collect();
    let new = inviting::count(&planned, "new");
    let mut rows: Vec<PlanRow> = planned.iter().map(|one| plan_row(t, &groups, one)).collect();
    // What has to be looked at comes first.
    rows.sort_by_key(|row| (!row.is_faulty, row.line));
    let page = Page::new(&ask.app, &ask.viewer, t.say("people-invite-plan"));
    let status = faults.status();
    let drawn = PlanPage {
        t,
        page: &page,
        crumbs: crumbs(t, &[(HERE, "people-invitations-tab")]),
        faults,
        counts,
        rows,
        list,
        language: usual.language.as_ref().map(ToString::to_string).unwrap_or_default(),
        usual,
        new,
    };
    reply::page_with(ask, status, &drawn)
}

fn plan_row(t: &Words, groups: &[Group], one: &Planned) -> PlanRow {
    let standing = match &one.standing {
        Standing::Faulty(complaints) => {
            let said = complaints.iter().map(|complaint| t.name(complaint.message, &complaint.value));
            t.list(&said.collect::<Vec<_>>())
        }
        Standing::Repeated(line) => t.count("people-standing-repeats", *line),
        other => t.say(format!("people-standing-{}", other.as_str())),
    };
    PlanRow {
        line: one.line,
        email: one.email.clone(),
        name: one.details.name.clone(),
        group: role_in_words(t, groups, &one.details),
        language: one.details.language.clone(),
        is_faulty: matches!(one.standing, Standing::Faulty(_)),
        standing,
    }
}

/// Sends what the plan shows as new, asked anew: whoever was invited meanwhile gets no second letter.
async fn send(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let list = fields.text("list");
    let rows = match inviting::read_pasted(&list) {
        Ok(rows) => rows,
        Err(complaints) => {
            let faults = Faults::new(&ask.viewer.t, &complaints);
            return draw(&ask, faults, Typed { list, ..Typed::default() }).await;
        }
    };
    let (actor, usual, own) = (ask.viewer.actor.clone(), usual(&fields), own_language(&ask));
    ask.app
        .store
        .write::<_, PeopleError>(actor, move |change| {
            Box::pin(async move { actions::invite_all(change, &rows, &usual, &own).await })
        })
        .await?;
    Ok(reply::go_to(HERE, Some("flash-invited-all")))
}

fn chosen(fields: &Fields) -> Vec<Uuid> {
    fields.all("id").iter().filter_map(|id| id.parse().ok()).take(inviting::MOST_ROWS).collect()
}

/// Sends the chosen ones again; one that was accepted or withdrawn meanwhile is passed over.
async fn again(mut ask: Ask) -> Reply {
    let ids = chosen(&ask.form().await?);
    let (actor, own) = (ask.viewer.actor.clone(), own_language(&ask));
    if ids.is_empty() {
        return nothing_chosen(&ask).await;
    }
    ask.app
        .store
        .write::<_, PeopleError>(actor, move |change| {
            Box::pin(async move {
                for id in ids {
                    match actions::invite_again(change, id, &own).await {
                        Ok(_) | Err(PeopleError::NotThere { .. }) => {}
                        Err(error) => return Err(error),
                    }
                }
                Ok(())
            })
        })
        .await?;
    Ok(reply::go_to(HERE, Some("flash-invited-again")))
}

async fn withdraw(mut ask: Ask) -> Reply {
    let ids = chosen(&ask.form().await?);
    let actor = ask.viewer.actor.clone();
    if ids.is_empty() {
        return nothing_chosen(&ask).await;
    }
    ask.app
        .store
        .write::<_, PeopleError>(actor, move |change| {
            Box::pin(async move {
                for id in ids {
                    actions::withdraw_invitation(change, id).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(reply::go_to(HERE, Some("flash-withdrawn")))
}

async fn nothing_chosen(ask: &Ask) -> Reply {
    let faults = Faults::whole(ask.viewer.t.say("people-invitations-none-chosen"));
    draw(ask, faults, Typed::default()).await
}
