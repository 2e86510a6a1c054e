//! What the API's records look like, for its description.

use crate::reading::Reading;
use crate::recommendation::{ACTION_STATES, RELATIONS};
use serde_json::{Value as Json, json};
use web::Routes;

pub fn add(routes: Routes) -> Routes {
    routes
        .schema("Recommendation", recommendation())
        .schema("NewRecommendation", new_recommendation())
        .schema("Amendment", amendment())
        .schema("Assessment", assessment())
        .schema("NewAssessment", new_assessment())
        .schema("Action", action())
        .schema("NewAction", object(&[], &action_fields()))
        .schema("Category", category())
        .schema("Source", source())
        .schema("Round", round())
        .schema("Summary", summary())
}

fn object(required: &[&str], fields: &[(&str, Json)]) -> Json {
    let properties: serde_json::Map<String, Json> =
        fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

/// All of the fields are always there.
fn whole(fields: &[(&str, Json)]) -> Json {
    let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    object(&names, fields)
}

fn text(what: &str) -> Json {
    json!({ "type": "string", "description": what })
}

fn texts(what: &str) -> Json {
    json!({ "type": "array", "items": { "type": "string" }, "description": what })
}

fn number(what: &str) -> Json {
    json!({ "type": "integer", "minimum": 0, "description": what })
}

fn id() -> Json {
    json!({ "type": "string", "format": "uuid" })
}

fn moment() -> Json {
    json!({ "type": "string", "format": "date-time", "description": "UTC, microseconds" })
}

fn list(item: &Json) -> Json {
    json!({ "type": "array", "items": item })
}

fn changeable() -> [(&'static str, Json); 3] {
    [
        ("title", text("ours, for finding; may be empty")),
        ("categories", texts("names of the categories it is filed under; keys and aliases are taken too")),
        ("tags", texts("sorted")),
    ]
}

fn recommendation() -> Json {
    let related = whole(&[
        ("id", id()),
        ("number", text("")),
        ("kind", json!({ "enum": RELATIONS })),
        ("direction", json!({ "enum": ["out", "in"] })),
        ("origin", json!({ "enum": ["words", "person", "import"] })),
    ]);
    let correction = whole(&[("text", text("")), ("reason", text("")), ("at", moment())]);
    let indications = json!({
        "oneOf": [{ "type": "null" }, whole(&[("count", number("how many")), ("of", number("of how many"))])]
    });
    let mut fields = vec![
        ("id", id()),
        ("number", text("a label as written; numbers repeat")),
        ("source", text("name of the document it was taken from")),
        ("list", text("the list inside the source; may be empty")),
        ("text", text("the source's own words, frozen; empty: known by its number alone")),
        ("language", text("BCP 47 tag of the text")),
        ("wording", json!({ "enum": ["verbatim", "summary"] })),
        ("status", texts("keys of the forum's statuses: the union over its latest round with an assessment")),
        ("reading", json!({ "enum": Reading::ALL.map(Reading::as_str) })),
        (
            "round",
            json!({ "type": ["string", "null"], "description": "key of the round that status and reading are of" }),
        ),
        ("rounds", texts("keys of the rounds it stands in, the oldest first")),
        ("stale", json!({ "type": "boolean", "description": "assessed over two years ago" })),
        ("assessments_count", number("of all rounds")),
        ("indications", indications),
        ("related", list(&related)),
        ("corrections", list(&correction)),
        ("created", moment()),
        ("changed", moment()),
        ("url", text("path of its page")),
    ];
    fields.extend(changeable());
    whole(&fields)
}

fn new_recommendation() -> Json {
    let mut fields = vec![
        ("source", text("made when there is none of that name")),
        ("list", text("")),
        ("number", text("")),
        ("text", text("may be left out when there is a number: then it is a stub")),
        ("language", text("BCP 47; en when not given")),
        ("wording", json!({ "enum": ["verbatim", "summary"] })),
        ("round", text("key of the round it stands in")),
    ];
    fields.extend(changeable());
    object(&["source"], &fields)
}

fn amendment() -> Json {
    object(&[], &changeable())
}

fn evidence() -> Json {
    list(&object(&["url"], &[("url", text("https:// or http://")), ("title", text(""))]))
}

fn capacity() -> Json {
    object(&[], &[("role", text("")), ("group", text("")), ("stakeholder_group", text(""))])
}

fn version_fields() -> Vec<(&'static str, Json)> {
    vec![
        ("at", moment()),
        ("status", texts("keys; empty: could not be assessed")),
        ("status_as_written", text("as a file had it, when it is none of the forum's")),
        ("narrative", text("Markdown")),
        ("evidence", evidence()),
    ]
}

fn assessment() -> Json {
    let mut fields = vec![
        ("id", id()),
        ("round", text("key")),
        ("assessor", text("public name; empty: a former participant")),
        ("capacity", capacity()),
        ("filed", moment()),
        ("covers", list(&id())),
        ("version", number("of the version in force, from 1")),
        ("versions", list(&whole(&version_fields()))),
    ];
    fields.extend(version_fields());
    whole(&fields)
}

fn new_assessment() -> Json {
    let capacity = json!({ "oneOf": [text("a role that one holds"), capacity()] });
    object(
        &[],
        &[
            ("status", texts("keys; empty: could not be assessed, and the narrative says what is needed")),
            ("narrative", text("Markdown, at most a million bytes")),
            ("evidence", evidence()),
            ("round", text("key; the latest round when not given")),
            ("capacity", capacity),
            ("covers", list(&id())),
        ],
    )
}

fn action_fields() -> Vec<(&'static str, Json)> {
    vec![
        ("task", text("what is to be done")),
        ("responsible", texts("one or several")),
        ("due", text("2026, 2026-06, 2026-06-15, or words such as mid-June")),
        ("state", json!({ "enum": ACTION_STATES })),
    ]
}

fn action() -> Json {
    let mut fields = vec![("id", id()), ("at", moment())];
    fields.extend(action_fields());
    whole(&fields)
}

fn category() -> Json {
    whole(&[
        ("key", text("")),
        ("name", text("")),
        ("aliases", texts("other names it is known by")),
        (
            "not_started_in",
            json!({ "type": ["string", "null"], "description": "key of the round in which nobody has started on it" }),
        ),
        ("recommendations", number("filed under it now")),
    ])
}

fn source() -> Json {
    whole(&[
        ("id", id()),
        ("name", text("")),
        ("body", text("who published it")),
        ("document", text("")),
        ("date", text("2012, 2012-03 or 2012-03-16; may be empty")),
        ("url", text("")),
        ("recommendations", number("taken from it")),
    ])
}

fn round() -> Json {
    whole(&[
        ("key", text("")),
        ("name", text("")),
        ("assessed", text("of stated precision; may be empty")),
        ("published", text("of stated precision; may be empty")),
        ("recommendations", number("that stand in it")),
    ])
}

fn summary() -> Json {
    let readings: Vec<(&str, Json)> =
        Reading::ALL.iter().map(|reading| (reading.as_str(), number("how many"))).collect();
    let by_status = list(&whole(&[("status", texts("an exact combination")), ("n", number("how many"))]));
    let counted = vec![
        ("total", number("how many recommendations")),
        ("by_status", by_status),
        ("by_reading", whole(&readings)),
        ("stale", number("assessed over two years ago")),
    ];
    let mut part = counted.clone();
    part.push(("name", text("")));
    let mut category = part.clone();
    category.push(("key", text("")));
    let mut fields = counted;
    fields.push(("categories", list(&whole(&category))));
    fields.push(("sources", list(&whole(&part))));
    whole(&fields)
}
