//! `/account`: one's own profile, password, sessions, tokens and data.

mod data;
mod programs;

use askama::Template;
use kernel::{Complaint, Problem};
use uuid::Uuid;
use web::parts::Choice;
use web::{Ask, Faults, Page, Reply, Routes, Shown, Words, reply};

use super::{faults_of, give_way, new_password, own_session, term_choices};
use crate::actions::{self, Try};
use crate::party::{Profile, languages, languages_text};
use crate::queries::{Account, Session, SignedIn, Token};
use crate::session::FRESH_LINK;
use crate::throttle::Patience;
use crate::vocabulary::{Term, Vocabulary};
use crate::{PeopleError, State, queries, rules, secret};

pub(super) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/account", &rules::OPEN_OWN_ACCOUNT, show)
        .post("/account/profile", &rules::OPEN_OWN_ACCOUNT, amend_profile)
        .post("/account/password", &rules::OPEN_OWN_ACCOUNT, change_password)
        .post("/account/sessions/end", &rules::OPEN_OWN_ACCOUNT, end_other_sessions);
    data::routes(programs::routes(routes))
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage<'a> {
    t: &'a Words,
    page: &'a Page,
    faults: Faults,
    seen: String,
    profile: Profile,
    languages: String,
    email: String,
    has_password: bool,
    needs_password: bool,
    stakeholder_groups: Vec<Choice>,
    regions: Vec<Choice>,
    roles: Vec<RoleRow>,
    sessions: Vec<SessionRow>,
    tokens: Vec<TokenRow>,
    /// A token just made, shown this once.
    new_token: String,
}

struct RoleRow {
    group: String,
    role: String,
    dates: String,
}

struct SessionRow {
    device: String,
    began: String,
    seen: String,
    is_this: bool,
}

struct TokenRow {
    name: String,
    scope: String,
    state: String,
    used: String,
    /// Where it is revoked; empty when it is no longer good.
    revoke: String,
}

/// What the page shows beside what is kept: a form that came back, a token just made.
#[derive(Default)]
struct Beside {
    faults: Faults,
    profile: Option<(Profile, String)>,
    new_token: String,
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Beside::default()).await
}

/// Whose account it is.
async fn own(ask: &Ask) -> Result<Account, Problem> {
    let account = own_session(ask)?.account;
    let found = queries::account(&mut ask.app.store.read(), account).await?;
    found.ok_or_else(|| PeopleError::not_there("account", account).into())
}

async fn this_session(ask: &Ask) -> Result<Option<SignedIn>, Problem> {
    let now = ask.app.store.clock().now();
    Ok(queries::signed_in(&mut ask.app.store.read(), &ask.viewer.session, now).await?)
}

/// Whether the password has to be typed to change or erase the account: not where there is none, nor for whoever
/// came by a mailed link a moment ago, since that is the way in for those who forgot it.
async fn needs_password(ask: &Ask, account: &Account) -> Result<bool, Problem> {
    let now = ask.app.store.clock().now();
    let session = this_session(ask).await?;
    let is_fresh = session.is_some_and(|session| session.by_link && now < session.began.plus(FRESH_LINK));
    Ok(account.has_password && !is_fresh)
}

async fn draw(ask: &Ask, beside: Beside) -> Reply {
    let account = own(ask).await?;
    let session = this_session(ask).await?.map(|session| session.session);
    let needs_password = needs_password(ask, &account).await?;
    let now = ask.app.store.clock().now();
    let mut db = ask.app.store.read();
    let Some(party) = queries::party(&mut db, account.party).await? else {
        return Err(PeopleError::not_there("party", account.party).into());
    };
    let t = &ask.viewer.t;
    let stakeholder_groups = queries::vocabulary(&mut db, Vocabulary::StakeholderGroups).await?;
    let regions = queries::vocabulary(&mut db, Vocabulary::RegionalGroups).await?;
    let spoken = languages_text(&party.profile.languages);
    let seen = shown(t, &party.profile, &spoken, &stakeholder_groups, &regions).marks();
    let (profile, spoken) = beside.profile.unwrap_or((party.profile, spoken));
    let held = queries::memberships_of(&mut db, account.party).await?;
    let sessions = queries::sessions(&mut db, account.id, now).await?;
    let tokens = queries::tokens(&mut db, account.id).await?;
    let page = Page::new(&ask.app, &ask.viewer, t.say("your-account"));
    let status = beside.faults.status();
    let drawn = AccountPage {
        t,
        page: &page,
        faults: beside.faults,
        seen,
        languages: spoken,
        email: account.email,
        has_password: account.has_password,
        needs_password,
        stakeholder_groups: term_choices(t, &stakeholder_groups, &profile.stakeholder_group),
        regions: term_choices(t, &regions, &profile.region),
        profile,
        roles: held.iter().map(|held| role_row(t, held)).collect(),
        sessions: sessions.iter().map(|row| session_row(t, row, session)).collect(),
        tokens: tokens.iter().map(|token| token_row(t, token, now)).collect(),
        new_token: beside.new_token,
    };
    reply::page_with(ask, status, &drawn)
}

/// The profile's form.
fn shown(t: &Words, profile: &Profile, spoken: &str, stakeholder_groups: &[Term], regions: &[Term]) -> Shown {
    let label = |terms: &[Term], key: &str| {
        let term = terms.iter().find(|term| term.key == key);
        term.map_or_else(|| t.say("people-none"), |term| term.label.clone())
    };
    let group = &profile.stakeholder_group;
    Shown::default()
        .text("name", &profile.name)
        .text("affiliation", &profile.affiliation)
        .choice("stakeholder_group", group, label(stakeholder_groups, group))
        .choice("region", &profile.region, label(regions, &profile.region))
        .text("country", &profile.country)
        .text("languages", spoken)
}

fn role_row(t: &Words, held: &queries::Held) -> RoleRow {
    RoleRow {
        group: held.group_name.clone(),
        role: t.say(format!("people-role-{}", held.membership.role.as_str())),
        dates: super::administration::dates(t, held.membership.term),
    }
}

fn session_row(t: &Words, session: &Session, this: Option<Uuid>) -> SessionRow {
    let device =
        if session.device.is_empty() { t.say("people-unknown-device") } else { session.device.clone() };
    SessionRow {
        device,
        began: t.date(session.began),
        seen: t.date(session.seen),
        is_this: this == Some(session.id),
    }
}

fn token_row(t: &Words, token: &Token, now: kernel::Instant) -> TokenRow {
    let is_good = token.revoked.is_none() && token.expires > now;
    let state = match token.revoked {
        Some(revoked) => t.name("people-token-revoked", t.date(revoked)),
        None if is_good => t.name("people-token-good-until", t.date(token.expires)),
        None => t.name("people-token-expired", t.date(token.expires)),
    };
    TokenRow {
        name: if token.name.is_empty() { t.say("people-token-unnamed") } else { token.name.clone() },
        scope: t.say(if token.may_write { "people-scope-write" } else { "people-scope-read" }),
        state,
        used: token.used.map_or_else(|| t.say("people-never"), |used| t.date(used)),
        revoke: if is_good { format!("/account/tokens/{}/revoke", token.id) } else { String::new() },
    }
}

async fn amend_profile(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let account = own(&ask).await?;
    let spoken = fields.get("languages").to_owned();
    let mut profile = Profile {
        name: fields.get("name").to_owned(),
        affiliation: fields.get("affiliation").to_owned(),
        country: fields.get("country").to_owned(),
        region: fields.get("region").to_owned(),
        stakeholder_group: fields.get("stakeholder_group").to_owned(),
        languages: Vec::new(),
    };
    let typed = profile.clone();
    let known = languages(&spoken);
    let mut complaints = Vec::new();
    match known {
        Ok(known) => profile.languages = known,
        Err(tag) => complaints.push(Complaint::new(
            "languages",
            "people-language-unknown",
            format!("{tag:?} is no language tag"),
        )),
    }
    let (actor, party) = (ask.viewer.actor.clone(), account.party);
    let (t, seen) = (ask.viewer.t.clone(), fields.get("seen").to_owned());
    let amended = if complaints.is_empty() {
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move {
                    let groups = queries::vocabulary(change, Vocabulary::StakeholderGroups).await?;
                    let regions = queries::vocabulary(change, Vocabulary::RegionalGroups).await?;
                    let shown = |profile: &Profile| {
                        shown(&t, profile, &languages_text(&profile.languages), &groups, &regions)
                    };
                    if let Some(stands) = queries::party(change, party).await? {
                        give_way(&shown(&stands.profile), &shown(&profile), &seen)?;
                    }
                    actions::amend_profile(change, party, profile).await
                })
            })
            .await
    } else {
        Err(PeopleError::Complaints(complaints))
    };
    match amended {
        Ok(()) => Ok(reply::go_to("/account", Some("flash-profile-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, Beside { faults, profile: Some((typed, spoken)), ..Beside::default() }).await
        }
    }
}

/// Asks for the old password, counting tries: whoever finds a browser signed in must not be able to guess it here.
async fn check_password(ask: &Ask, account: &Account, password: String) -> Result<(), PeopleError> {
    let tries = vec![Try::new(Patience::Device, &secret::hash("account", &account.id.to_string()))];
    let counted = tries.clone();
    ask.app
        .store
        .write(kernel::Actor::Operator, move |change| {
            Box::pin(async move { actions::count_try(change, &counted).await })
        })
        .await?;
    let hasher = ask.app.state::<State>().hasher.clone();
    if !hasher.matches(password, Some(account.password_hash.clone())).await? {
        return Err(PeopleError::complaint(
            "password_now",
            "people-password-wrong",
            "this is not the password the account has now",
        ));
    }
    ask.app
        .store
        .write(kernel::Actor::Operator, move |change| {
            Box::pin(async move { actions::forgive(change, &tries).await })
        })
        .await
}

async fn change_password(mut ask: Ask) -> Reply {
    let fields = ask.form().await?;
    let account = own(&ask).await?;
    let session = this_session(&ask).await?.map(|session| session.session);
    let needs_password = needs_password(&ask, &account).await?;
    let name = own_session(&ask)?.name.clone();
    let changed = async {
        if needs_password {
            check_password(&ask, &account, fields.text("password_now")).await?;
        }
        let own_words = [name.as_str(), account.email.as_str()];
        let hash = new_password(&ask.app, "password_new", fields.text("password_new"), &own_words).await?;
        let (actor, id) = (ask.viewer.actor.clone(), account.id);
        ask.app
            .store
            .write(actor, move |change| {
                Box::pin(async move { actions::change_password(change, id, &hash, session).await })
            })
            .await
    }
    .await;
    match changed {
        Ok(()) => Ok(reply::go_to("/account", Some("flash-password-kept"))),
        Err(error) => {
            let faults = faults_of(&ask.viewer.t, error)?;
            draw(&ask, Beside { faults, ..Beside::default() }).await
        }
    }
}

async fn end_other_sessions(mut ask: Ask) -> Reply {
    ask.form().await?;
    let account = own(&ask).await?;
    let session = this_session(&ask).await?.map(|session| session.session);
    let (actor, id) = (ask.viewer.actor.clone(), account.id);
    ask.app
        .store
        .write(actor, move |change| {
            Box::pin(async move { actions::end_other_sessions(change, id, session).await })
        })
        .await?;
    Ok(reply::go_to("/account", Some("flash-sessions-ended")))
}

/// How long tokens may be good, as the form offers it: days and the message that says so.
const TOKEN_DAYS: [i64; 4] = [30, 90, 365, 730];

impl AccountPage<'_> {
    fn scopes(&self) -> Vec<Choice> {
        let choice = |value: &str, id: &str| Choice::new(value, self.t.say(id));
        vec![choice("read", "people-scope-read").chosen_if(true), choice("write", "people-scope-write")]
    }

    fn token_days(&self) -> Vec<Choice> {
        let usual = actions::USUAL_DAYS;
        let choice = |days: i64| {
            Choice::new(days.to_string(), self.t.count("people-days", days)).chosen_if(days == usual)
        };
        TOKEN_DAYS.into_iter().map(choice).collect()
    }
}
