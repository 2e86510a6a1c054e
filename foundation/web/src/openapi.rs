//! The API's description, OpenAPI 3.1, made from the same table as its routes.

use crate::routes::Route;
use serde_json::{Map, Value as Json, json};

/// The whole document.
pub fn document(table: &[Route], schemas: &[(&'static str, Json)], server: &str, version: &str) -> Json {
    let mut paths = Map::new();
    for route in table {
        let Some(operation) = &route.operation else { continue };
        let entry = paths.entry(route.path).or_insert_with(|| json!({}));
        entry[route.method.as_str().to_lowercase()] = describe(route, operation);
    }
    let mut components: Map<String, Json> =
        schemas.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    components.insert("Problem".into(), problem_schema());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Plenary",
            "version": version,
            "description": "A forum's records. Lists answer {data, next, total}; one object is bare. Errors are RFC 9457 problems. Changes need a bearer token; If-Match takes the ETag that a GET gave.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" }
        },
        "servers": [{ "url": if server.is_empty() { "/" } else { server } }],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } }
        }
    })
}

fn describe(route: &Route, operation: &crate::routes::Operation) -> Json {
    let mut parameters: Vec<Json> = route
        .path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect();
    parameters.extend(operation.query.iter().map(|(name, what)| {
        json!({ "name": name, "in": "query", "description": what, "schema": { "type": "string" } })
    }));
    let status = if route.method == http::Method::POST { "201" } else { "200" };
    let mut described = json!({
        "operationId": operation_id(route),
        "summary": operation.summary,
        "parameters": parameters,
        "responses": {
            status: { "description": "done", "content": { "application/json": { "schema": answer(operation.answer) } } },
            "default": {
                "description": "what went wrong",
                "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
            }
        }
    });
    if let Some(body) = operation.body {
        described["requestBody"] = json!({
            "required": true,
            "content": { "application/json": { "schema": reference(body) } }
        });
    }
    if route.rule.writes || route.rule.who > kernel::Who::Everyone {
        described["security"] = json!([{ "bearer": [] }]);
    }
    described
}

fn operation_id(route: &Route) -> String {
    let path: Vec<&str> = route
        .path
        .trim_start_matches("/api/v1/")
        .split('/')
        .map(|part| part.trim_matches(['{', '}']))
        .collect();
    format!("{}-{}", route.method.as_str().to_lowercase(), path.join("-").replace('.', "-"))
}

fn reference(name: &str) -> Json {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn answer(name: &str) -> Json {
    match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        Some(item) => json!({
            "type": "object",
            "required": ["data", "next", "total"],
            "properties": {
                "data": { "type": "array", "items": reference(item) },
                "next": { "type": ["string", "null"], "description": "cursor of the next page" },
                "total": { "type": "integer", "minimum": 0 }
            }
        }),
        None => reference(name),
    }
}

fn problem_schema() -> Json {
    let text = |what: &str| json!({ "type": "string", "description": what });
    let error = json!({
        "type": "object",
        "properties": {
            "field": text("name of the field or parameter"),
            "detail": text("what is wrong with it")
        }
    });
    json!({
        "type": "object",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "format": "uri-reference", "description": "a page that says what to do" },
            "title": text("the kind of problem in words"),
            "status": { "type": "integer", "description": "the status of the answer" },
            "detail": text("what went wrong here"),
            "instance": text("id of the request, as it stands in the logs"),
            "errors": { "type": "array", "items": error, "description": "all that is wrong, field by field" }
        }
    })
}
