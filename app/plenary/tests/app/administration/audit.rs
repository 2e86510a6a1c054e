//! Everything that happened, for those who run the place.

use super::World;
use crate::forum::{Forum, wait};
use http::{Method, header};
use kernel::words::key_of;
use plenary_app::capabilities;
use serde_json::Value as Json;

/// Kinds and names of what the API lists.
fn told(list: &Json) -> Vec<(String, Option<String>)> {
    let entries = list["data"].as_array().unwrap().iter();
    let text = |value: &Json| value.as_str().map(str::to_owned);
    entries.map(|entry| (text(&entry["kind"]).unwrap(), text(&entry["name"]))).collect()
}

async fn groups(world: &World, n: usize) {
    for at in 0..n {
        let name = format!("Group {at}");
        world
            .people(move |change| {
                Box::pin(async move {
                    people::actions::add_group(change, &key_of(&name), &name, "other", "").await
                })
            })
            .await;
    }
}

#[test]
fn the_log_is_narrowed_by_who_what_which_record_and_when() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let all = world.api(&world.administrator, Method::GET, "/audit?limit=500").await.with(200).json();
        let entries = told(&all);
        assert_eq!(all["total"], entries.len());
        assert_eq!(all["next"], Json::Null);
        let asks = |query: &'static str| {
            let world = &world;
            async move {
                world
                    .api(&world.administrator, Method::GET, &format!("/audit?{query}"))
                    .await
                    .with(200)
                    .json()
            }
        };
        let made = told(&asks("kind=group-made").await);
        assert!(!made.is_empty() && made.iter().all(|(kind, _)| kind == "group-made"), "{made:?}");
        assert_eq!(told(&asks("who=program&limit=500").await), entries, "nobody else did anything yet");
        assert!(told(&asks("until=2020").await).is_empty());
        assert_eq!(told(&asks("from=2020&limit=500").await).len(), entries.len());

        // What a person does bears their name, until it is erased.
        let token = [("name", "Mine"), ("scope", "read"), ("days", "3")];
        world.post(&world.coordinator, "/account", "/account/tokens", &token).await.with(200);
        let by_address = asks("who=coordinator@example.org").await;
        assert_eq!(told(&by_address), [("token-made".to_owned(), Some("Somebody coordinator".to_owned()))]);
        assert_eq!(told(&asks("who=Somebody+coordinator").await).len(), 1);
        let party = by_address["data"][0]["actor"].as_str().unwrap().to_owned();
        let of_party = format!("/audit?record=/administration/people/{party}");
        let of_party = world.api(&world.administrator, Method::GET, &of_party).await.with(200).json();
        assert!(told(&of_party).iter().any(|(kind, _)| kind == "party-added"), "{of_party}");
        let page = world.page(&world.administrator, &format!("/administration/audit?who={party}")).await;
        assert!(page.main().contains("Token for programs made"), "{}", page.main());
        assert!(page.main().contains("Somebody coordinator"), "{}", page.main());

        let id = party.parse().unwrap();
        world
            .people(move |change| {
                Box::pin(async move {
                    let asked = people::receipt::Asked::now(change.now());
                    people::actions::erase(change, id, asked, &[]).await.map(drop)
                })
            })
            .await;
        for path in [format!("/administration/audit?who={party}"), "/administration/audit".to_owned()] {
            let page = world.page(&world.administrator, &path).await.with(200);
            assert!(page.main().contains("Somebody who was erased"), "{}", page.main());
            assert!(!page.main().contains("Somebody coordinator"), "{}", page.main());
        }
        let file = world.page(&world.administrator, "/administration/audit.csv").await.with(200);
        assert!(!file.body.contains("Somebody coordinator"), "{}", file.body);
        let erased =
            world.api(&world.administrator, Method::GET, &format!("/audit?who={party}")).await.json();
        assert_eq!(erased["data"][0]["is_erased"], true);
        assert_eq!(told(&erased), [("token-made".to_owned(), None)]);
        world.end().await;
    });
}

#[test]
fn the_log_is_read_page_by_page_and_as_a_file_with_every_event_once() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        groups(&world, 120).await;
        let total =
            world.api(&world.administrator, Method::GET, "/audit?limit=1").await.json()["total"].clone();
        let (mut ids, mut query) = (Vec::new(), String::new());
        loop {
            let page =
                world.api(&world.administrator, Method::GET, &format!("/audit?limit=50{query}")).await.json();
            ids.extend(page["data"].as_array().unwrap().iter().map(|entry| entry["id"].as_i64().unwrap()));
            let Some(next) = page["next"].as_str() else { break };
            query = format!("&before={next}");
        }
        assert_eq!(total, ids.len());
        assert!(ids.is_sorted_by(|one, two| one > two), "newest first, each once");

        let first = world.page(&world.administrator, "/administration/audit").await.with(200);
        let (before, _) = first
            .body
            .split_once("rel=\"next\" href=\"")
            .map(|(_, rest)| rest.split_once('"').unwrap())
            .unwrap();
        let second = world.page(&world.administrator, before).await.with(200);
        assert!(second.main().contains("Group made"), "{}", second.main());
        assert_eq!(second.main().matches("<time").count(), 50);

        let file =
            world.page(&world.administrator, "/administration/audit.csv?kind=group-made").await.with(200);
        assert_eq!(file.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
        assert!(file.body.starts_with("id,at,kind,what,who,who_id,record,title,data\n"), "{}", file.body);
        let made = world.api(&world.administrator, Method::GET, "/audit?kind=group-made").await.json();
        assert_eq!(made["total"], file.body.lines().count() - 1);
        world.end().await;
    });
}

#[test]
fn what_cannot_be_meant_is_said_beside_its_field() {
    let forum = Forum::new();
    wait(async {
        let world = World::new(&forum).await;
        let query = "who=Nobody+at+all&record=/nowhere&from=yesterday&until=2026-13";
        let page =
            world.page(&world.administrator, &format!("/administration/audit?{query}")).await.with(422);
        for said in ["“Nobody at all”", "“/nowhere”", "“yesterday” is no date", "“2026-13” is no date"]
        {
            assert!(page.main().contains(said), "{said} in {}", page.main());
        }
        let problem =
            world.api(&world.administrator, Method::GET, &format!("/audit?{query}")).await.with(422);
        assert_eq!(problem.json()["errors"].as_array().unwrap().len(), 4);
        for query in ["limit=0", "limit=x", "before=x", "colour=red"] {
            world.api(&world.administrator, Method::GET, &format!("/audit?{query}")).await.with(422);
        }
        world.page(&world.administrator, &format!("/administration/audit.csv?{query}")).await.with(422);
        world.end().await;
    });
}

#[test]
fn every_kind_of_event_is_said_in_words() {
    let manifests = capabilities::all();
    let kinds: Vec<&str> = manifests.iter().flat_map(|manifest| manifest.events.iter().copied()).collect();
    let messages = manifests.iter().flat_map(|manifest| manifest.messages.iter());
    let texts = messages.fold(std::collections::BTreeMap::new(), |mut texts, message| {
        let text: &mut String = texts.entry(message.language).or_default();
        text.push_str(message.text);
        texts
    });
    assert_eq!(texts.len(), 6);
    for (language, text) in texts {
        for kind in &kinds {
            let id = format!("audit-{kind} = ");
            assert!(text.lines().any(|line| line.starts_with(&id)), "{kind} has no words in {language}");
        }
    }
}

#[test]
fn the_operator_lists_the_log_too() {
    let forum = Forum::new();
    let token = forum.token("member");
    let said = forum.run(&["audit", "list", "--kind", "token-made"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(said.out.lines().count(), 1, "{said:?}");
    assert!(!said.out.contains(&token), "{said:?}");
    let csv = forum.run(&["audit", "list", "--format", "csv", "--limit", "2"]);
    assert_eq!(csv.out.lines().count(), 3, "{csv:?}");
    assert_eq!(forum.run(&["audit", "list", "--who", "Nobody at all"]).code, 2);
}
