//! Programs with bearer tokens.

use http::StatusCode;
use kernel::Role;
use kernel::time::DAY;
use people::actions::{self, Scope};

use crate::forum::Forum;

async fn token(forum: &Forum, scope: Scope) -> (uuid::Uuid, actions::NewToken) {
    let party = forum.person("Anna Example", "anna@example.org", "correct horse battery").await;
    forum
        .operator(move |change| {
            Box::pin(async move {
                let account = people::queries::account_of_party(change, party).await?.expect("an account");
                let token = actions::make_token(change, account.id, "script", scope, 365).await?;
                Ok((account.id, token))
            })
        })
        .await
}

#[tokio::test]
async fn a_token_speaks_for_its_person() {
    let forum = Forum::new().await;
    let (_, token) = token(&forum, Scope::Read).await;
    let answer = forum.browser().with_token("/api/v1/me", &token.text).await;
    assert_eq!(answer.status, StatusCode::OK);
    let me = answer.json();
    assert_eq!(me["name"], "Anna Example");
    assert_eq!(me["scope"], "read");
    assert_eq!(me["memberships"][0]["group"], "forum");
    assert_eq!(me["memberships"][0]["role"], "member");
}

#[tokio::test]
async fn a_token_that_is_no_longer_good_is_refused() {
    let forum = Forum::new().await;
    let (account, token) = token(&forum, Scope::Write).await;
    let browser = forum.browser();
    for wrong in ["", "plenary_", "x", &format!("{}x", token.text), &token.text.replace("plenary_", "")] {
        let answer = browser.with_token("/api/v1/me", wrong).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{wrong}");
    }
    assert_eq!(browser.with_token("/api/v1/me", &token.text).await.status, StatusCode::OK);
    let id = token.id;
    forum
        .operator(move |change| Box::pin(async move { actions::revoke_token(change, account, id).await }))
        .await;
    let refused = browser.with_token("/api/v1/me", &token.text).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert_eq!(refused.headers["www-authenticate"], "Bearer");
    assert_eq!(refused.headers["content-type"], "application/problem+json");
    // Also where a visitor may read: a program that thinks it is somebody should hear that it is not.
    assert_eq!(browser.with_token("/api/v1/cycles", &token.text).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_expires() {
    let forum = Forum::new().await;
    let (_, token) = token(&forum, Scope::Read).await;
    forum.place.clock.pass(365 * DAY - 1);
    assert_eq!(forum.browser().with_token("/api/v1/me", &token.text).await.status, StatusCode::OK);
    forum.place.clock.pass(1);
    assert_eq!(forum.browser().with_token("/api/v1/me", &token.text).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_role_that_has_ended_is_not_listed() {
    let forum = Forum::new().await;
    let (account, token) = token(&forum, Scope::Read).await;
    let party = people::queries::account(&mut forum.store.read(), account)
        .await
        .expect("a read")
        .expect("Anna")
        .party;
    forum.role(party, Role::Coordinator, "Working Group", "2026", "2026-11").await;
    let roles = |answer: serde_json::Value| answer["memberships"].as_array().expect("a list").len();
    assert_eq!(roles(forum.browser().with_token("/api/v1/me", &token.text).await.json()), 2);
    forum.place.clock.pass(10 * DAY);
    assert_eq!(roles(forum.browser().with_token("/api/v1/me", &token.text).await.json()), 1);
}

#[tokio::test]
async fn lists_have_the_shape_of_every_list() {
    let forum = Forum::new().await;
    let answer = forum.browser().get("/api/v1/groups").await;
    assert_eq!(answer.status, StatusCode::OK);
    let list = answer.json();
    assert_eq!(list["data"][0]["key"], "forum");
    assert_eq!(list["data"][0]["name"], "Forum of Testing");
    assert_eq!((list["total"].clone(), list["next"].clone()), (1.into(), serde_json::Value::Null));
    assert_eq!(forum.browser().get("/api/v1/me").await.status, StatusCode::UNAUTHORIZED);
}
