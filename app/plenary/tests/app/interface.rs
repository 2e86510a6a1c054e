//! The description of the interface for programs: sound in itself, and true of the router.

use crate::client::get;
use crate::forum::Forum;
use plenary_app::{capabilities, opening};
use serde_json::Value as Json;
use std::collections::BTreeSet;

fn references<'a>(json: &'a Json, found: &mut Vec<&'a str>) {
    match json {
        Json::Object(entries) => {
            if let Some(reference) = entries.get("$ref").and_then(Json::as_str) {
                found.push(reference);
            }
            entries.values().for_each(|value| references(value, found));
        }
        Json::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// The fields of a schema, at whatever depth, of which it does not say what they are.
fn undescribed(name: &str, schema: &Json, silent: &mut Vec<String>) {
    if let Some(fields) = schema["properties"].as_object() {
        for (field, inner) in fields {
            let path = format!("{name}.{field}");
            let said = inner["description"].as_str().unwrap_or_default();
            if said.is_empty() {
                silent.push(path.clone());
            }
            undescribed(&path, inner, silent);
        }
    }
    for inner in schema["oneOf"].as_array().into_iter().flatten().chain(schema.get("items")) {
        undescribed(name, inner, silent);
    }
}

#[test]
fn the_description_is_sound() {
    let forum = Forum::new();
    let server = forum.serve();
    let answer = get(server.address, "/api/v1/openapi.json", &[]);
    assert_eq!(answer.status, 200);
    let document: Json = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    for key in ["title", "version"] {
        assert!(document["info"][key].is_string(), "info.{key}");
    }
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(!found.is_empty());
    for reference in found {
        let pointer = reference.strip_prefix('#').expect("references stay inside");
        assert!(document.pointer(pointer).is_some(), "{reference} points at nothing");
    }
    let mut silent = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        undescribed(name, schema, &mut silent);
    }
    assert!(silent.is_empty(), "nothing is said of {silent:?}");
    let mut ids = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let name = format!("{method} {path}");
            let id = operation["operationId"].as_str().unwrap();
            assert!(ids.insert(id), "{id} stands twice");
            assert!(operation["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{name}");
            assert!(operation["responses"]["default"].is_object(), "{name}");
            let declared: BTreeSet<&str> = operation["parameters"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|parameter| parameter["in"] == "path")
                .map(|parameter| parameter["name"].as_str().unwrap())
                .collect();
            let in_path: BTreeSet<&str> =
                path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
            assert_eq!(declared, in_path, "{name}");
        }
    }
}

#[test]
fn every_route_of_the_interface_is_described() {
    let forum = Forum::new();
    crate::forum::wait(async {
        let manifests = capabilities::all();
        let store = opening::store(forum.location(), &manifests).await.unwrap();
        let transport = mail::Transport::Memory(mail::Memory::default());
        let opened = opening::forum(store.clone(), web::app::Options::default(), transport).await.unwrap();
        let interface = opened.app.state::<plenary_app::api_pages::Interface>();
        let mut routes = 0;
        for route in opened.table.iter().filter(|route| route.path.starts_with("/api/v1/")) {
            let method = route.method.as_str().to_lowercase();
            let described = &interface.document()["paths"][route.path][&method];
            assert!(described.is_object(), "{method} {} is not described", route.path);
            routes += 1;
        }
        assert!(routes >= 15, "{routes} routes");
        store.close().await;
    });
}

#[test]
fn every_problem_has_a_page_that_says_what_to_do() {
    let forum = Forum::new();
    let server = forum.serve();
    for kind in kernel::ProblemKind::ALL {
        let page = get(server.address, &format!("/problems/{}", kind.slug()), &[]);
        assert_eq!(page.status, 200, "{kind:?}");
        assert!(page.body.contains(&kind.status().to_string()), "{kind:?}");
        assert!(!page.body.contains(&format!("problem-{}<", kind.slug())), "{kind:?} has no sentence");
    }
    assert_eq!(get(server.address, "/problems/none", &[]).status, 404);
}
