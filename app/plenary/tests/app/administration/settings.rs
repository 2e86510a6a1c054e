//! How the forum is set, here and on the machine.

use super::World;
use crate::client::get;
use crate::forum::{Forum, wait};
use http::{Method, header};
use serde_json::{Value as Json, json};

const HERE: &str = "/administration/settings";

async fn keep(world: &World, hour: &str, seen: &str) -> super::Answer {
    world.post(&world.administrator, HERE, HERE, &[("hour", hour), ("seen", seen)]).await
}

async fn seen(world: &World) -> String {
    let page = world.page(&world.administrator, HERE).await.with(200);
    let (_, rest) = page.body.split_once("name=\"seen\" value=\"").expect("what the form shows");
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn the_hour_of_the_days_mail_holds_at_once_and_goes_back_to_the_operators() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let app = world.opened.app.clone();
        let of_operator = app.options.digest_hour;
        assert_eq!(app.digest_hour().await.unwrap(), of_operator);
        let first = seen(&world).await;
        keep(&world, "21", &first).await.with(303);
        assert_eq!(app.digest_hour().await.unwrap(), 21);
        keep(&world, "5", &first).await.with(409);
        for wrong in ["24", "-1", "noon"] {
            let refused = keep(&world, wrong, &seen(&world).await).await.with(422);
            assert!(refused.main().contains("There is no such hour"), "{}", refused.main());
        }
        assert_eq!(app.digest_hour().await.unwrap(), 21);
        let page = world.page(&world.administrator, HERE).await.with(200);
        assert!(page.main().contains("value=\"21\" selected"), "{}", page.main());
        for said in ["Forum of the tests", "People who were invited", "English"] {
            assert!(page.main().contains(said), "{said} in {}", page.main());
        }
        keep(&world, "", &seen(&world).await).await.with(303);
        assert_eq!(app.digest_hour().await.unwrap(), of_operator);
        let log = world.api(&world.administrator, Method::GET, "/audit?kind=digest-hour-set").await.json();
        assert_eq!(log["total"], 2, "{log}");
        world.end().await;
    });
}

#[test]
fn what_the_machine_was_told_is_shown_without_its_secrets() {
    let forum = Forum::new();
    let token = forum.token("administrator");
    let server =
        forum.serve_with(&[("PLENARY_DIGEST_HOUR", "7"), ("PLENARY_METRICS_TOKEN", "squid-of-the-deep")]);
    let bearer = format!("Authorization: Bearer {token}");
    let page = get(server.address, HERE, &[&bearer]);
    assert_eq!(page.status, 200, "{page:?}");
    let said =
        ["Environment: PLENARY_DIGEST_HOUR", "plenary.toml", "Set, not shown", "Command line", "mail.folder"];
    for said in said {
        assert!(page.body.contains(said), "{said} in {}", page.body);
    }
    assert!(!page.body.contains("squid-of-the-deep"), "{}", page.body);
}

#[test]
fn programs_read_what_is_set_and_set_the_hour_without_overwriting_each_other() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let read = async || world.api(&world.administrator, Method::GET, "/settings").await.with(200);
        let first = read().await;
        let etag = first.headers[header::ETAG].to_str().unwrap().to_owned();
        let told = first.json();
        assert_eq!((&told["digest_hour"], told["digest_hour_holds"].is_u64()), (&Json::Null, true), "{told}");
        let keys = told["decided"].as_array().unwrap();
        assert!(keys.iter().all(|one| one["key"].is_string() && one["is_secret"].is_boolean()), "{told}");
        let put =
            async |etag: &str, body: Json| world.put(&world.administrator, "/settings", etag, &body).await;
        let kept = put(&etag, json!({ "digest_hour": 21 })).await.with(200);
        assert_eq!(kept.json()["digest_hour_holds"], 21);
        assert_eq!(world.opened.app.digest_hour().await.unwrap(), 21);
        put(&etag, json!({ "digest_hour": 5 })).await.with(412);
        for wrong in
            [json!({ "digest_hour": 24 }), json!({ "digest_hour": "noon" }), json!({}), json!({ "hour": 5 })]
        {
            let refused = put("", wrong.clone()).await;
            assert_eq!(refused.status, 422, "{wrong}: {}", refused.body);
        }
        assert_eq!(read().await.json()["digest_hour"], 21);
        put("", json!({ "digest_hour": null })).await.with(200);
        assert_eq!(read().await.headers[header::ETAG], etag.as_str());
        world.end().await;
    });
}
