//! The register for programs.

mod actions;
mod assessments;
mod choosing;
mod keeping;
mod order;
mod reading;
mod requests;
mod rounds;
mod sources;

use http::StatusCode;
use register::commands::import::Import;
use serde_json::Value as Json;

use crate::forum::{Answer, Forum, importing};

const LIST: &str = "Number,Recommendation,Category,Tags,Source,Status,Assessment\n\
    1,Publish the list of speakers early,Outreach,speakers; early,Report A,Completed,It is out in June\n\
    2,Answer letters within a month,Outreach,letters,Report A,In progress,See recommendation 1\n\
    10,Keep the archive readable,Archive,,Report B,,\n";

async fn filled() -> Forum {
    let forum = Forum::new().await;
    let import = Import { round: Some("2020".into()), ..importing(&forum.file("list.csv", LIST.as_bytes())) };
    forum.import(import).await;
    forum
}

async fn numbers(forum: &Forum, query: &str) -> Vec<String> {
    let list = forum.get(&format!("/api/v1/recommendations{query}")).await.with(StatusCode::OK).json();
    let data = list["data"].as_array().expect("a list");
    assert_eq!(list["total"], data.len(), "{query}");
    data.iter().map(|one| one["number"].as_str().expect("a text").to_owned()).collect()
}

/// The recommendation with this number.
pub async fn numbered(forum: &Forum, number: &str) -> Json {
    let list = forum.get("/api/v1/recommendations").await.json();
    let data = list["data"].as_array().expect("a list").clone();
    data.into_iter().find(|one| one["number"] == number).expect("it is there")
}

fn path(one: &Json) -> String {
    format!("/api/v1/recommendations/{}", one["id"].as_str().expect("an id"))
}

fn complaints(answer: &Answer) -> Vec<String> {
    let errors = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|one| one["field"].as_str().expect("a field").to_owned()).collect()
}
