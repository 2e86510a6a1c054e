//! What is still to be done, and what was given up.

use super::World;
use crate::forum::{Forum, wait};
use http::Method;
use kernel::Actor;
use serde_json::{Value as Json, json};
use store::{JobOutcome, Store, StoreError};
use uuid::Uuid;

const SECRET: &str = "reader@example.org";

async fn add_job(store: &Store, kind: &'static str) -> Uuid {
    store
        .write::<_, StoreError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let now = change.now();
                change.add_job(kind, &json!({ "to": SECRET }), now).await
            })
        })
        .await
        .unwrap()
}

async fn listed(world: &World, state: &str) -> Vec<Json> {
    let list =
        world.api(&world.administrator, Method::GET, &format!("/queue?state={state}")).await.with(200).json();
    let data = list["data"].as_array().unwrap().clone();
    assert_eq!(list["total"], data.len());
    data
}

async fn kinds_of_events(world: &World) -> Vec<String> {
    let log = world.api(&world.administrator, Method::GET, "/audit?limit=3").await.json();
    let entries = log["data"].as_array().unwrap().iter();
    entries.map(|entry| entry["kind"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_job_that_was_given_up_is_seen_with_its_reason_tried_again_and_dropped() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let id = add_job(&world.store, "people.letter").await;
        assert_eq!(listed(&world, "waiting").await[0]["attempts"], 0);
        let job = world.store.take_job().await.unwrap().unwrap();
        assert_eq!(listed(&world, "running").await[0]["id"], json!(id));
        let retry = format!("/queue/{id}/retry");
        world.api(&world.administrator, Method::POST, &retry).await.with(409);
        world.api(&world.administrator, Method::DELETE, &format!("/queue/{id}")).await.with(409);
        world.store.finish_job(&job, JobOutcome::Hopeless("550 no such mailbox".into())).await.unwrap();

        let failed = listed(&world, "failed").await;
        assert_eq!(failed[0]["last_error"], "550 no such mailbox");
        assert_eq!(failed[0]["next_try"], Json::Null);
        let page = world.page(&world.administrator, "/administration/queue").await.with(200);
        for said in ["Send a letter", "550 no such mailbox", "once"] {
            assert!(page.main().contains(said), "{said} in {}", page.main());
        }
        assert!(!page.body.contains(SECRET), "whom a letter is for is not told");

        let path = format!("/administration/queue/{id}/retry");
        world.post(&world.administrator, "/administration/queue", &path, &[]).await.with(303);
        assert!(listed(&world, "failed").await.is_empty());
        assert_eq!(listed(&world, "waiting").await[0]["attempts"], 0, "as if it were new");
        assert_eq!(kinds_of_events(&world).await[0], "job-retried");

        let path = format!("/administration/queue/{id}/drop");
        let asked = world.page(&world.administrator, &path).await.with(200);
        assert!(asked.main().contains("It is never done"), "{}", asked.main());
        assert_eq!(listed(&world, "waiting").await.len(), 1, "looking drops nothing");
        world.post(&world.administrator, &path, &path, &[]).await.with(303);
        assert!(listed(&world, "waiting").await.is_empty());
        assert_eq!(kinds_of_events(&world).await[0], "job-dropped");
        world.page(&world.administrator, &path).await.with(404);
        world.api(&world.administrator, Method::DELETE, &format!("/queue/{id}")).await.with(404);
        world.end().await;
    });
}

#[test]
fn all_that_was_given_up_is_tried_again_at_once() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        for _ in 0..3 {
            add_job(&world.store, "people.letter").await;
            let job = world.store.take_job().await.unwrap().unwrap();
            world.store.finish_job(&job, JobOutcome::Hopeless("no mail server".into())).await.unwrap();
        }
        assert_eq!(listed(&world, "failed").await.len(), 3);
        let all = "/administration/queue/retry";
        world.post(&world.administrator, "/administration/queue", all, &[]).await.with(303);
        assert_eq!(listed(&world, "waiting").await.len(), 3);
        assert_eq!(kinds_of_events(&world).await[0], "jobs-retried");
        world.end().await;
    });
}

#[test]
fn the_operator_keeps_the_queue_too() {
    let forum = Forum::new();
    let id = wait(async {
        let world = World::new(&forum).await;
        let id = add_job(&world.store, "people.letter").await;
        let job = world.store.take_job().await.unwrap().unwrap();
        world.store.finish_job(&job, JobOutcome::Hopeless("no mail server".into())).await.unwrap();
        world.end().await;
        id.to_string()
    });
    let listed = forum.run(&["queue", "list", "--state", "failed"]);
    assert!(listed.out.contains(&id) && listed.out.contains("no mail server"), "{listed:?}");
    assert_eq!(forum.run(&["queue", "retry", "--failed"]).out, "to be tried again: 1\n");
    assert_eq!(forum.run(&["queue", "list", "--state", "failed"]).out, "");
    assert_eq!(forum.run(&["queue", "drop", &id]).code, 0);
    assert_eq!(forum.run(&["queue", "drop", &id]).code, 2, "it is no more");
    assert_eq!(forum.run(&["queue", "retry"]).code, 2, "which?");
}
