//! Links that make accounts: set-up, invitations, joining.

use http::StatusCode;
use kernel::time::DAY;
use people::{actions, queries};

use crate::forum::{Browser, Forum};

const PASSWORD: &str = "correct horse battery";
const SESSION: &str = "__Host-plenary";

async fn set_up_path(forum: &Forum) -> String {
    let secret =
        forum.operator(|change| Box::pin(async move { actions::make_set_up_link(change).await })).await;
    format!("/set-up/{secret}")
}

fn first_administrator(password: &str) -> Vec<(&str, &str)> {
    vec![
        ("forum_name", "A Named Forum"),
        ("name", "Ada Administrator"),
        ("email", "ada@example.org"),
        ("password", password),
    ]
}

async fn set_up(forum: &Forum) -> Browser {
    let path = set_up_path(forum).await;
    let mut browser = forum.browser();
    let answer = browser.submit(&path, &path, &first_administrator(PASSWORD)).await;
    assert_eq!(answer.location(), "/administration");
    browser
}

#[tokio::test]
async fn whoever_opens_the_set_up_link_becomes_the_first_administrator() {
    let forum = Forum::new().await;
    let path = set_up_path(&forum).await;
    let mut browser = forum.browser();
    for (field, fields) in [
        ("password", first_administrator("")),
        ("password", first_administrator("too short")),
        ("forum_name", [&first_administrator(PASSWORD)[1..], &[("forum_name", " ")]].concat()),
        (
            "email",
            [&first_administrator(PASSWORD)[..2], &[("email", "ada@"), ("password", PASSWORD)]].concat(),
        ),
    ] {
        let page = browser.submit(&path, &path, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(page.shows(&format!("href=\"#{field}\"")), "{field}: {}", page.body);
        assert!(page.shows("Ada Administrator"), "nothing typed is lost");
    }
    let answer = browser.submit(&path, &path, &first_administrator(PASSWORD)).await;
    assert_eq!(answer.location(), "/administration");
    let page = browser.get("/administration").await;
    assert!(page.shows("A Named Forum"));

    assert_eq!(forum.browser().get(&path).await.status, StatusCode::CONFLICT, "it has done its work");
    let again = forum
        .store
        .write::<_, people::PeopleError>(kernel::Actor::Operator, |change| {
            Box::pin(async move { actions::make_set_up_link(change).await })
        })
        .await;
    assert!(again.is_err(), "{again:?}");
}

#[tokio::test]
async fn a_newer_set_up_link_takes_the_place_of_the_older() {
    let forum = Forum::new().await;
    let older = set_up_path(&forum).await;
    let newer = set_up_path(&forum).await;
    assert_eq!(forum.browser().get(&older).await.status, StatusCode::NOT_FOUND);
    assert_eq!(forum.browser().get(&newer).await.status, StatusCode::OK);
    forum.place.clock.pass(7 * DAY);
    assert_eq!(forum.browser().get(&newer).await.status, StatusCode::NOT_FOUND);
}

async fn invite(forum: &Forum, ada: &mut Browser, email: &str) {
    let fields = [("name", "Ines Invited"), ("email", email), ("group", "forum"), ("role", "coordinator")];
    let answer = ada.submit("/administration/invitations", "/administration/invitations", &fields).await;
    assert_eq!(answer.location(), "/administration/invitations");
    forum.work().await;
}

#[tokio::test]
async fn an_invitation_makes_an_account_with_its_role() {
    let forum = Forum::new().await;
    let mut ada = set_up(&forum).await;
    invite(&forum, &mut ada, "Ines@example.org").await;
    let mail = forum.mail.sent().pop().expect("a mail");
    assert_eq!(mail.to.address, "ines@example.org");
    assert!(mail.subject.contains("A Named Forum"));
    let path = forum.mailed_path();

    let mut ines = forum.browser();
    let page = ines.get(&path).await;
    assert!(page.shows("Ines Invited") && page.shows("ines@example.org"));
    assert!(!ines.cookies.contains_key(SESSION), "nothing happens by looking");
    let answer = ines.submit(&path, &path, &[("name", "Ines"), ("password", PASSWORD)]).await;
    assert_eq!(answer.location(), "/account");
    assert!(ines.get("/account").await.shows("Coordinator"));
    assert_eq!(forum.browser().get(&path).await.status, StatusCode::NOT_FOUND, "used up");
    assert_eq!(forum.browser().sign_in("ines@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER);
    assert!(!ada.get("/administration/invitations").await.shows("ines@example.org"), "no longer waiting");

    let fields = [("name", "Ines"), ("email", "ines@example.org")];
    let again = ada.submit("/administration/invitations", "/administration/invitations", &fields).await;
    assert!(again.shows("Somebody has an account with this address already"));
}

#[tokio::test]
async fn an_invitation_can_be_withdrawn_and_made_again() {
    let forum = Forum::new().await;
    let mut ada = set_up(&forum).await;
    invite(&forum, &mut ada, "ines@example.org").await;
    let first = forum.mailed_path();
    invite(&forum, &mut ada, "ines@example.org").await;
    let second = forum.mailed_path();
    assert_eq!(forum.browser().get(&first).await.status, StatusCode::NOT_FOUND);
    assert_eq!(forum.browser().get(&second).await.status, StatusCode::OK);

    let page = ada.get("/administration/invitations").await;
    let id = page.body.split("name=\"id\" value=\"").nth(1).expect("a way to withdraw");
    let id = id.split('"').next().expect("an id").to_owned();
    let path = "/administration/invitations/withdraw";
    let answer = ada.post(path, &page.form_token(), &[("id", id.as_str())]).await;
    assert_eq!(answer.location(), "/administration/invitations");
    assert_eq!(forum.browser().get(&second).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_forum_by_invitation_lets_nobody_join_by_themselves() {
    let forum = Forum::new().await;
    assert_eq!(forum.browser().get("/join").await.status, StatusCode::FORBIDDEN);
    let mut browser = forum.browser();
    let token = browser.get("/sign-in").await.form_token();
    let fields = [("name", "Joan"), ("email", "joan@example.org")];
    assert_eq!(browser.post("/join", &token, &fields).await.status, StatusCode::FORBIDDEN);
}

async fn open_forum() -> Forum {
    let forum = Forum::new().await;
    let mut ada = set_up(&forum).await;
    let fields = [("name", "A Named Forum"), ("languages", "en"), ("joining", "open")];
    ada.submit("/administration", "/administration/forum", &fields).await;
    forum
}

#[tokio::test]
async fn whoever_confirms_an_address_joins_an_open_forum() {
    let forum = open_forum().await;
    let mut joan = forum.browser();
    let wrong = joan.submit("/join", "/join", &[("name", ""), ("email", "joan")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.shows("href=\"#name\"") && wrong.shows("href=\"#email\"") && wrong.shows("value=\"joan\""));
    let answer = joan.submit("/join", "/join", &[("name", "Joan"), ("email", "joan@example.org")]).await;
    assert_eq!(answer.location(), "/join/sent");
    let nobody_yet = queries::account_by_email(&mut forum.store.read(), "joan@example.org").await;
    assert_eq!(nobody_yet.expect("a read"), None, "no account before the address answers");
    forum.work().await;
    let path = forum.mailed_path();
    // Without a password: links by mail will do.
    let answer = joan.submit(&path, &path, &[("name", "Joan Joiner"), ("password", "")]).await;
    assert_eq!(answer.location(), "/account");
    let account = joan.get("/account").await;
    assert!(account.shows("Joan Joiner"));
    assert!(account.shows("Observer") && !account.shows("Member"), "nobody here has made them a member");
    assert_eq!(
        forum.browser().sign_in("joan@example.org", "").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn joining_twice_brings_a_link_to_sign_in() {
    let forum = open_forum().await;
    let mut browser = forum.browser();
    let fields = [("name", "Somebody Else"), ("email", "ada@example.org")];
    assert_eq!(browser.submit("/join", "/join", &fields).await.location(), "/join/sent", "the same answer");
    forum.work().await;
    assert!(forum.mailed_path().starts_with("/sign-in/link/"));
}

#[tokio::test]
async fn a_link_of_one_kind_opens_no_other_door() {
    let forum = open_forum().await;
    let mut browser = forum.browser();
    browser.submit("/join", "/join", &[("name", "Joan"), ("email", "joan@example.org")]).await;
    forum.work().await;
    let secret = forum.mailed_path().rsplit('/').next().expect("a secret").to_owned();
    for path in ["/sign-in/link/", "/invitation/"] {
        assert_eq!(browser.get(&format!("{path}{secret}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for wrong in ["", "x", &"a".repeat(43), "../../etc/passwd", "%00"] {
        let status = browser.get(&format!("/join/link/{wrong}")).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{wrong}");
    }
}
