//! Every route and every role: what the running router answers is what `access.txt` says.
//!
//! After a change that is meant: `PLENARY_WRITE_EXPECTED=1 cargo nextest run -p plenary access`, and read the difference.

use crate::forum::{Forum, wait};
use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use kernel::{Actor, Date, Role};
use people::actions::{NewPerson, Scope, add_person, amend_membership, begin_session, hold_role, make_token};
use people::group::Term;
use people::party::Profile;
use people::session::Means;
use people::{PeopleError, queries};
use plenary_app::{capabilities, opening};
use register::RegisterError;
use register::assessment::NewVersion;
use register::recommendation::{NewAction, NewRecommendation};
use std::fmt::Write as _;
use store::Store;
use tower::ServiceExt;
use uuid::Uuid;
use web::routes::Route;

/// Who asks. The last was coordinator until the end of 2021 and is nothing now.
const WHO: [(&str, Option<Role>); 6] = [
    ("visitor", None),
    ("signed-in", None),
    ("member", Some(Role::Member)),
    ("coordinator", Some(Role::Coordinator)),
    ("administrator", Some(Role::Administrator)),
    ("ended", Some(Role::Coordinator)),
];

/// How somebody of one kind shows who it is: by a session on pages, by a token to the interface.
pub struct Asker {
    pub session: Option<String>,
    pub token: Option<String>,
    /// Of the forms that its session gets.
    form_token: String,
}

/// Everybody of [`WHO`], what stands in the forum, and its routes.
async fn everybody(forum: &Forum) -> (Store, plenary_app::opening::Forum, Vec<Asker>, There) {
    let manifests = capabilities::all();
    let store = opening::store(forum.location(), &manifests).await.unwrap();
    let transport = mail::Transport::Memory(mail::Memory::default());
    let opened = opening::forum(store.clone(), web::app::Options::default(), transport).await.unwrap();
    let mut askers = Vec::new();
    for (who, role) in WHO {
        let mut asker = asker(&store, who, role).await;
        if let Some(session) = &asker.session {
            let page =
                Request::builder().uri("/account").header(header::COOKIE, format!("plenary={session}"));
            let page = opened.router.clone().oneshot(page.body(Body::empty()).unwrap()).await.unwrap();
            let page = text_of(page).await;
            let (_, rest) = page.split_once("name=\"csrf\" value=\"").expect("a form of the account's");
            rest.split('"').next().unwrap_or_default().clone_into(&mut asker.form_token);
        }
        askers.push(asker);
    }
    let credentials =
        web::app::Credentials { session: None, bearer: askers[2].token.clone(), address: String::new() };
    let member = opened.app.identify.identify(&credentials).await.unwrap().actor.person().cloned();
    let there = There::make(&store, &opened.app, member).await;
    opened.app.freshness.catch_up().await.unwrap();
    (store, opened, askers, there)
}

pub async fn asker(store: &Store, who: &'static str, role: Option<Role>) -> Asker {
    if who == "visitor" {
        return Asker { session: None, token: None, form_token: String::new() };
    }
    store
        .write::<_, PeopleError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let email = format!("{who}@example.org");
                let profile = Profile { name: format!("Somebody {who}"), ..Profile::default() };
                let person = NewPerson { email: email.clone(), profile, ..NewPerson::default() };
                let (party, _) = add_person(change, person).await?;
                let past = Term { from: Date::parse("2020").ok(), to: Date::parse("2021").ok() };
                if role != Some(Role::Member) {
                    for held in queries::memberships_of(change, party).await? {
                        amend_membership(change, held.membership.id, past).await?;
                    }
                }
                if let Some(role) = role.filter(|role| *role != Role::Member) {
                    let forum = queries::group(change, "forum").await?.expect("every forum has its group");
                    let term = if who == "ended" { past } else { Term::default() };
                    hold_role(change, party, &forum, role, term, "").await?;
                }
                let account = queries::account_of_party(change, party).await?.expect("it was made above");
                let session = begin_session(change, account.id, Means::Password, "", None, None).await?;
                let token = make_token(change, account.id, "tests", Scope::Write, 10).await?;
                Ok(Asker {
                    session: Some(session.secret),
                    token: Some(token.text),
                    form_token: String::new(),
                })
            })
        })
        .await
        .unwrap()
}

/// What stands in the forum, so that a route is asked about something that is there.
struct There {
    recommendation: Uuid,
    /// The member's own.
    assessment: Uuid,
    action: Uuid,
    source: Uuid,
    /// The member.
    party: Uuid,
    upload: Uuid,
    /// The member's own.
    comment: Uuid,
    /// Made by the member.
    request: Uuid,
}

impl There {
    async fn make(store: &Store, app: &web::App, member: Option<kernel::Person>) -> Self {
        let member = member.expect("the member is a person");
        let party = member.party;
        let (recommendation, action, source) = store
            .write::<_, RegisterError>(Actor::Operator, |change| {
                Box::pin(async move {
                    let round = register::document::Round { key: "2026".into(), ..Default::default() };
                    register::actions::keep_round(change, round).await?;
                    let new =
                        NewRecommendation { source: "S".into(), text: "Say it".into(), ..Default::default() };
                    let id = register::actions::add_recommendation(change, new).await?;
                    let action =
                        NewAction { task: "Ask".into(), state: "not-started".into(), ..Default::default() };
                    let action = register::actions::add_action(change, id, action).await?;
                    let vocabulary = register::queries::vocabulary(change).await?;
                    Ok((id, action, vocabulary.sources[0].id))
                })
            })
            .await
            .unwrap();
        store
            .write::<_, discussion::DiscussionError>(Actor::Operator, |change| {
                Box::pin(discussion::actions::set_rule(change, kernel::Hold::Never))
            })
            .await
            .unwrap();
        let author = Actor::Person(member.clone());
        let tongues = people::letters::Tongues::of(app);
        let (assessment, upload, request) = store
            .write::<_, RegisterError>(Actor::Person(member), move |change| {
                Box::pin(async move {
                    let version = NewVersion { narrative: "Seen".into(), ..Default::default() };
                    let capacity = kernel::Capacity::default();
                    let assessment = register::actions::file_assessment(
                        change,
                        vec![recommendation],
                        "",
                        capacity,
                        version,
                    );
                    let assessment = assessment.await?;
                    let asking = register::request::NewRequest {
                        kind: "information".into(),
                        question: "What is known?".into(),
                        covers: vec![recommendation],
                        addressee: format!("person:{party}"),
                        ..Default::default()
                    };
                    let id = change.id();
                    let request = register::actions::make_request(change, &tongues, id, asking).await?;
                    Ok((assessment, Uuid::nil(), request))
                })
            })
            .await
            .unwrap();
        let around = discussion::actions::Around::of(app);
        let comment = store
            .write::<_, discussion::DiscussionError>(author, move |change| {
                Box::pin(async move {
                    let id = change.id();
                    let new = discussion::comment::NewComment {
                        on: kernel::RecordRef::new("recommendation", recommendation),
                        text: "Said by a member".into(),
                        reply_to: None,
                        quote: None,
                        capacity: kernel::Capacity::default(),
                        language: "en".into(),
                        mentions: Vec::new(),
                    };
                    discussion::actions::add_comment(change, &around, id, new).await
                })
            })
            .await
            .unwrap();
        Self { recommendation, assessment, action, source, party, upload, comment, request }
    }

    fn path(&self, route: &Route) -> String {
        let nobody = "01800000-0000-7000-8000-000000000000".to_owned();
        let part = |part: &str| match part {
            "{type}" => "recommendation".to_owned(),
            "{id}" if route.path.contains("{type}") => self.recommendation.to_string(),
            "{id}" if route.path.contains("/comments/") || route.path.contains("/api/v1/discussions/") => {
                self.comment.to_string()
            }
            "{id}" if route.path.contains("/recommendations/") => self.recommendation.to_string(),
            "{id}" if route.path.starts_with("/administration/people/") => self.party.to_string(),
            "{id}" if route.path.starts_with("/register/imports/") => self.upload.to_string(),
            "{id}" if route.path.contains("/requests/") => self.request.to_string(),
            "{assessment}" => self.assessment.to_string(),
            "{action}" => self.action.to_string(),
            "{source}" => self.source.to_string(),
            "{key}" if route.path.contains("/groups/") => "forum".to_owned(),
            "{slug}" => "not-found".to_owned(),
            part if part.starts_with('{') => nobody.clone(),
            part => part.to_owned(),
        };
        route.path.split('/').map(part).collect::<Vec<_>>().join("/")
    }
}

/// Sent so that nothing is done: a form of this forum's with nothing in it, or no JSON. A route that takes a body says
/// what is wrong with it once it has asked whether the asker may.
fn request(route: &Route, asker: &Asker, there: &There) -> Request<Body> {
    let mut request = Request::builder().method(route.method.clone()).uri(there.path(route));
    let is_api = route.path.starts_with("/api/");
    let asks_the_object = route.rule.owner_too || !route.rule.in_phase.is_empty();
    let mut body = String::from("x");
    if route.method != Method::GET {
        let kind = match (asks_the_object, is_api) {
            (false, _) => "text/plain",
            (true, true) => "application/json",
            (true, false) => "application/x-www-form-urlencoded",
        };
        request = request.header(header::CONTENT_TYPE, kind);
        if asks_the_object {
            body = if is_api { "{}".to_owned() } else { format!("csrf={}", asker.form_token) };
        }
    }
    if is_api {
        if let Some(token) = &asker.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
    } else if let Some(session) = &asker.session {
        request = request.header(header::COOKIE, format!("plenary={session}"));
    }
    request.body(Body::from(body)).unwrap()
}

async fn text_of(reply: http::Response<Body>) -> String {
    let bytes = axum::body::to_bytes(reply.into_body(), 1 << 22).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn answer(status: StatusCode) -> String {
    match status {
        StatusCode::UNAUTHORIZED => "sign-in".to_owned(),
        StatusCode::FORBIDDEN => "no".to_owned(),
        status if status.is_server_error() => status.as_u16().to_string(),
        _ => "yes".to_owned(),
    }
}

#[test]
fn every_route_admits_whom_the_table_says() {
    let forum = Forum::new();
    let (table, page) = wait(async {
        let (store, opened, askers, there) = everybody(&forum).await;
        let mut rows = Vec::new();
        for route in &opened.table {
            let mut answers = Vec::new();
            for asker in &askers {
                let reply = opened.router.clone().oneshot(request(route, asker, &there)).await.unwrap();
                answers.push(answer(reply.status()));
            }
            rows.push((route.method.as_str().to_owned(), route.path, route.rule.name, answers));
        }
        store.close().await;
        rows.sort();
        let heads = WHO.map(|(who, _)| who);
        let mut table = format!("# yes, no, or sign-in first, for: {}\n", heads.join(", "));
        let mut page = format!(
            "# Who may use which route\n\nAsked of the running program for every route and everybody, in a forum whose \
             register is public. `sign-in`: sign in first. `ended`: was coordinator until the end of 2021. The page \
             /about/who-may-do-what says the same by rule.\n\n| method | route | rule | {} |\n|---|---|---|{}\n",
            heads.join(" | "),
            "---|".repeat(heads.len())
        );
        for (method, path, rule, answers) in rows {
            let mut line = format!("{method:<6} {path:<60}");
            for answer in &answers {
                write!(line, " {answer:<7}").unwrap();
            }
            writeln!(table, "{}", line.trim_end()).unwrap();
            writeln!(page, "| {method} | `{path}` | {rule} | {} |", answers.join(" | ")).unwrap();
        }
        (table, page)
    });
    crate::reference::holds("access.md", &page);
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/app/access.txt");
    if std::env::var_os("PLENARY_WRITE_EXPECTED").is_some() {
        std::fs::write(file, &table).unwrap();
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    let differing: Vec<&str> = table
        .lines()
        .filter(|line| !expected.lines().any(|known| known == *line))
        .chain(expected.lines().filter(|line| !table.lines().any(|known| known == *line)))
        .collect();
    assert!(differing.is_empty(), "the router and access.txt differ:\n{}", differing.join("\n"));
}

/// Whoever may everything, tricked into sending a form that no page of ours made.
#[test]
fn no_form_is_taken_whose_token_is_forged() {
    let forum = Forum::new();
    wait(async {
        let (store, opened, askers, there) = everybody(&forum).await;
        let before = store::Event::newest(&mut store.read()).await.unwrap();
        let mut asked = 0;
        for route in opened.table.iter().filter(|route| route.method == Method::POST) {
            if route.path.starts_with("/api/") {
                continue;
            }
            for (who, asker) in WHO.iter().zip(&askers) {
                let others =
                    askers.iter().find(|other| other.form_token != asker.form_token).expect("several");
                for token in ["", "forged", &others.form_token] {
                    let uploads =
                        ["/register/imports", "/administration/start", "/administration/invitations/file"];
                    let is_file = uploads.contains(&route.path);
                    let (kind, body) = if is_file {
                        (
                            "multipart/form-data; boundary=x",
                            format!(
                                "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n--x--\r\n"
                            ),
                        )
                    } else {
                        (
                            "application/x-www-form-urlencoded",
                            format!(
                                "csrf={token}&do=apply&name=N&email=a%40example.org&password=correct+horse&narrative=N&status=completed"
                            ),
                        )
                    };
                    let mut request = Request::builder()
                        .method(Method::POST)
                        .uri(there.path(route))
                        .header(header::CONTENT_TYPE, kind);
                    if let Some(session) = &asker.session {
                        request = request.header(header::COOKIE, format!("plenary={session}"));
                    }
                    let reply =
                        opened.router.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
                    let status = reply.status().as_u16();
                    assert!(
                        [401, 403].contains(&status),
                        "{} {}: {status} for {who:?} with {token:?}",
                        route.method,
                        route.path
                    );
                    asked += 1;
                }
            }
        }
        assert!(asked > 500, "{asked}");
        assert_eq!(store::Event::newest(&mut store.read()).await.unwrap(), before, "nothing happened");
        store.close().await;
    });
}

/// What every page owes its reader whatever stands on it: a strict policy, and nothing inline that it would forbid.
#[test]
fn every_page_keeps_to_its_own_policy() {
    let forum = Forum::new();
    wait(async {
        let (store, opened, askers, there) = everybody(&forum).await;
        let mut pages = 0;
        for route in opened.table.iter().filter(|route| route.method == Method::GET) {
            for asker in [&askers[0], &askers[4]] {
                let reply = opened.router.clone().oneshot(request(route, asker, &there)).await.unwrap();
                let is_page = reply
                    .headers()
                    .get(header::CONTENT_TYPE)
                    .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
                if !is_page {
                    continue;
                }
                pages += 1;
                let policy = reply
                    .headers()
                    .get("content-security-policy")
                    .map(|policy| policy.to_str().unwrap().to_owned());
                let policy = policy.unwrap_or_else(|| panic!("{} has no policy", route.path));
                assert!(
                    policy.contains("default-src 'none'") || policy.contains("default-src 'self'"),
                    "{policy}"
                );
                for strict in ["script-src 'self';", "style-src 'self';"] {
                    assert!(policy.contains(strict), "{}: {policy}", route.path);
                }
                for loose in ["unsafe-inline", "unsafe-eval", "*", "http:"] {
                    assert!(!policy.contains(loose), "{}: {policy}", route.path);
                }
                for part in ["frame-ancestors 'none'", "form-action 'self'", "base-uri"] {
                    assert!(policy.contains(part), "{}: no {part} in {policy}", route.path);
                }
                assert_eq!(reply.headers()["x-content-type-options"], "nosniff", "{}", route.path);
                let body = text_of(reply).await;
                for inline in [" style=\"", "<style", "<script>", " onclick=", " onload=", "javascript:"] {
                    assert!(!body.contains(inline), "{}: {inline}", route.path);
                }
                assert!(body.contains("<html lang=\"") && body.contains(" dir=\"ltr\""), "{}", route.path);
            }
        }
        assert!(pages > 40, "{pages}");
        store.close().await;
    });
}

/// What the object decides is asked once the object is known, so the table above cannot show it.
#[test]
fn whoever_is_signed_in_files_assessments_in_public_and_only_in_their_own_name() {
    let forum = Forum::new();
    wait(async {
        let (store, opened, askers, _) = everybody(&forum).await;
        let send = async |method: Method, path: &str, token: Option<&str>, body: String| {
            let mut request =
                Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json");
            if let Some(token) = token {
                request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
            }
            let reply = opened.router.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
            let status = reply.status().as_u16();
            let bytes = axum::body::to_bytes(reply.into_body(), 1 << 20).await.unwrap();
            (status, serde_json::from_slice::<serde_json::Value>(&bytes).unwrap_or_default())
        };
        let coordinator = askers[3].token.as_deref();
        let body = crate::breaking::recommendation(1);
        let (status, made) = send(Method::POST, "/api/v1/recommendations", coordinator, body).await;
        assert_eq!(status, 201, "{made}");
        let path = format!("/api/v1/recommendations/{}/assessments", made["id"].as_str().unwrap());
        let finding = r#"{"status":["completed"],"narrative":"Seen to be so","round":"2026"}"#;
        let mut filed = None;
        for ((who, _), asker) in WHO.iter().zip(&askers) {
            let (status, told) = send(Method::POST, &path, asker.token.as_deref(), finding.to_owned()).await;
            let expected = if *who == "visitor" { 401 } else { 201 };
            assert_eq!(status, expected, "{who}: {told}");
            if *who == "member" {
                filed = told["id"].as_str().map(str::to_owned);
            }
        }
        let own = format!("{path}/{}", filed.expect("the member's was filed"));
        for ((who, _), asker) in WHO.iter().zip(&askers) {
            let amended = r#"{"narrative":"Seen again"}"#.to_owned();
            let (status, told) = send(Method::PATCH, &own, asker.token.as_deref(), amended).await;
            let may = *who == "member";
            assert_eq!(status < 300, may, "{who}: {status} {told}");
        }
        store.close().await;
    });
}
