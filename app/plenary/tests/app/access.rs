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
use std::fmt::Write as _;
use store::Store;
use tower::ServiceExt;
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
struct Asker {
    session: Option<String>,
    token: Option<String>,
}

async fn asker(store: &Store, who: &'static str, role: Option<Role>) -> Asker {
    if who == "visitor" {
        return Asker { session: None, token: None };
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
                Ok(Asker { session: Some(session.secret), token: Some(token.text) })
            })
        })
        .await
        .unwrap()
}

/// Sent so that nothing is done: a route that takes a body says that it is of the wrong kind, once it has asked
/// whether the asker may.
fn request(route: &Route, asker: &Asker) -> Request<Body> {
    let nobody = "01800000-0000-7000-8000-000000000000";
    let path: Vec<&str> =
        route.path.split('/').map(|part| if part.starts_with('{') { nobody } else { part }).collect();
    let mut request = Request::builder().method(route.method.clone()).uri(path.join("/"));
    if route.method != Method::GET {
        request = request.header(header::CONTENT_TYPE, "text/plain");
    }
    if route.path.starts_with("/api/") {
        if let Some(token) = &asker.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
    } else if let Some(session) = &asker.session {
        request = request.header(header::COOKIE, format!("plenary={session}"));
    }
    request.body(Body::from("x")).unwrap()
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
    let table = wait(async {
        let manifests = capabilities::all();
        let store = opening::store(forum.location(), &manifests).await.unwrap();
        let transport = mail::Transport::Memory(mail::Memory::default());
        let opened = opening::forum(store.clone(), web::app::Options::default(), transport).await.unwrap();
        let mut askers = Vec::new();
        for (who, role) in WHO {
            askers.push(asker(&store, who, role).await);
        }
        let mut lines = Vec::new();
        for route in &opened.table {
            let mut line = format!("{:<6} {:<60}", route.method.as_str(), route.path);
            for asker in &askers {
                let reply = opened.router.clone().oneshot(request(route, asker)).await.unwrap();
                write!(line, " {:<7}", answer(reply.status())).unwrap();
            }
            lines.push(line.trim_end().to_owned());
        }
        store.close().await;
        lines.sort();
        let heads = WHO.map(|(who, _)| who).join(", ");
        format!("# yes, no, or sign-in first, for: {heads}\n{}\n", lines.join("\n"))
    });
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

/// What the object decides is asked once the object is known, so the table above cannot show it.
#[test]
fn only_members_file_assessments_and_only_in_their_own_name() {
    let forum = Forum::new();
    wait(async {
        let manifests = capabilities::all();
        let store = opening::store(forum.location(), &manifests).await.unwrap();
        let transport = mail::Transport::Memory(mail::Memory::default());
        let opened = opening::forum(store.clone(), web::app::Options::default(), transport).await.unwrap();
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
        let mut askers = Vec::new();
        for (who, role) in WHO {
            askers.push(asker(&store, who, role).await);
        }
        store
            .write::<_, register::RegisterError>(Actor::Operator, |change| {
                Box::pin(async move {
                    let round = register::document::Round { key: "2026".into(), ..Default::default() };
                    register::actions::keep_round(change, round).await
                })
            })
            .await
            .unwrap();
        let coordinator = askers[3].token.as_deref();
        let body = crate::breaking::recommendation(1);
        let (status, made) = send(Method::POST, "/api/v1/recommendations", coordinator, body).await;
        assert_eq!(status, 201, "{made}");
        let path = format!("/api/v1/recommendations/{}/assessments", made["id"].as_str().unwrap());
        let finding = r#"{"status":["completed"],"narrative":"Seen to be so","round":"2026"}"#;
        let mut filed = None;
        for ((who, _), asker) in WHO.iter().zip(&askers) {
            let (status, told) = send(Method::POST, &path, asker.token.as_deref(), finding.to_owned()).await;
            let expected = match *who {
                "visitor" => 401,
                "signed-in" | "ended" => 403,
                _ => 201,
            };
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
