//! `/api/v1/events`: everything that happened, once, in order, to whoever may read it, and nothing personal.

use crate::client::{get, post_json};
use crate::forum::{Forum, Server};
use serde_json::Value as Json;

fn page(server: &Server, query: &str, headers: &[&str]) -> Json {
    let answer = get(server.address, &format!("/api/v1/events{query}"), headers);
    assert_eq!(answer.status, 200, "{query}: {answer:?}");
    serde_json::from_str(&answer.body).unwrap()
}

fn ids(page: &Json) -> Vec<i64> {
    page["data"].as_array().unwrap().iter().map(|event| event["id"].as_i64().unwrap()).collect()
}

#[test]
fn a_program_keeps_up_from_the_last_event_it_knows() {
    let forum = Forum::new();
    let token = forum.token("coordinator");
    let server = forum.serve();
    for number in 1..=5 {
        let body = crate::breaking::recommendation(number);
        assert_eq!(post_json(server.address, "/api/v1/recommendations", &token, &body).unwrap().status, 201);
    }
    let all = page(&server, "?limit=500", &[]);
    assert_eq!(all["next"], Json::Null);
    assert_eq!(all["total"], ids(&all).len());
    assert!(ids(&all).windows(2).all(|pair| pair[0] < pair[1]));
    let added =
        all["data"].as_array().unwrap().iter().filter(|event| event["kind"] == "recommendation-added");
    assert_eq!(added.count(), 5);
    // Page by page it is the same, and nothing comes twice.
    let (mut seen, mut since) = (Vec::new(), String::from("0"));
    loop {
        let some = page(&server, &format!("?limit=2&since={since}"), &[]);
        seen.extend(ids(&some));
        match some["next"].as_str() {
            Some(next) => since = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen, ids(&all));
    let last = seen.last().unwrap();
    assert!(ids(&page(&server, &format!("?since={last}"), &[])).is_empty());
    for wrong in ["?since=x", "?since=-1", "?limit=0", "?limit=501"] {
        let answer = get(server.address, &format!("/api/v1/events{wrong}"), &[]);
        assert_eq!(answer.status, 422, "{wrong}");
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    }
}

#[test]
fn events_name_nobody_and_are_read_by_those_who_may() {
    let forum = Forum::nowhere();
    assert_eq!(forum.run(&["init", "--phase", "working-group"]).code, 0);
    let token = forum.token("coordinator");
    let server = forum.serve();
    let body = crate::breaking::recommendation(1);
    assert_eq!(post_json(server.address, "/api/v1/recommendations", &token, &body).unwrap().status, 201);
    let kinds = |page: &Json| {
        page["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|event| event["kind"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let bearer = format!("Authorization: Bearer {token}");
    let of_member = page(&server, "?limit=500", &[&bearer]);
    assert!(kinds(&of_member).contains(&"recommendation-added".to_owned()), "{of_member}");
    let of_visitor = page(&server, "?limit=500", &[]);
    assert!(!kinds(&of_visitor).contains(&"recommendation-added".to_owned()), "{of_visitor}");
    let text = of_member.to_string();
    for personal in ["@example.org", "Somebody of the tests"] {
        assert!(!text.contains(personal), "{personal} stands in {text}");
    }
    // Internal events are nobody's.
    for kind in ["token-made", "session-begun", "account-made"] {
        assert!(!kinds(&of_member).iter().any(|known| known == kind), "{kind}");
    }
}
