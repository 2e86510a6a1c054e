//! What choosings and indications look like.

use super::{id, list, moment, number, object, one_of, text, whole};
use crate::choosing::Standing;
use serde_json::{Value as Json, json};
use web::Routes;

pub fn add(routes: Routes) -> Routes {
    routes
        .schema("Choosing", choosing())
        .schema("NewChoosing", new_choosing())
        .schema("ChoosingAmendment", object(&["name"], &changeable()))
        .schema("Placing", object(&["standing"], &placing()))
        .schema("Indications", indications())
        .schema("NewIndications", new_indications())
}

fn or_null(schema: &Json, what: &str) -> Json {
    json!({ "oneOf": [{ "type": "null" }, schema], "description": what })
}

fn flag(what: &str) -> Json {
    json!({ "type": "boolean", "description": what })
}

fn day(what: &str) -> Json {
    json!({ "type": ["string", "null"], "description": what })
}

fn stage() -> Json {
    one_of(&["not-yet", "open", "closed"], "whether indications are taken now")
}

fn place() -> Json {
    list(&json!({ "type": "integer" }), "the first and the last place, from 1, of those with the same number")
}

fn placing() -> Vec<(&'static str, Json)> {
    let reference = object(
        &["document"],
        &[
            ("document", text("what it is called")),
            ("part", text("paragraph 93(a); may be empty")),
            ("url", text("https:// or http://; may be empty")),
        ],
    );
    vec![
        ("standing", one_of(&Standing::ALL.map(Standing::as_str), "how far it has come")),
        ("why", text("why it is on the shortlist, or chosen; the order of numbers binds nobody")),
        ("references", list(&reference, "passages of other documents that bear on it")),
        ("notes", text("may be empty")),
    ]
}

fn choosing() -> Json {
    let by = whole(&[
        ("name", text("public name; empty: a former participant")),
        ("reason", text("may be empty")),
    ]);
    let elsewhere = whole(&[("count", number("indications")), ("of", number("members who were asked"))]);
    let mut proposal = vec![
        ("recommendation", id("of the recommendation")),
        ("indications", or_null(&number("how many"), "null while it is secret")),
        ("place", or_null(&place(), "null while it is secret")),
        ("indicated_by", or_null(&list(&by, "who indicated it"), "null while it is secret")),
        ("counted_elsewhere", or_null(&elsewhere, "totals that came with a file")),
    ];
    proposal.extend(placing());
    whole(&[
        ("id", id("what it is known by")),
        ("name", text("what it is called")),
        ("about", text("what is chosen, and how; may be empty")),
        ("most", number("indications each member may give")),
        ("secret", flag("what is indicated is told when it is closed, and not before")),
        ("opens", day("its first day; null: at once")),
        ("closes", day("its last day; null: until it is closed by hand")),
        ("stage", stage()),
        ("opened", moment("when it was entered")),
        ("closed", json!({ "type": ["string", "null"], "format": "date-time", "description": "by hand" })),
        ("indicated", number("members who have indicated anything")),
        ("could", number("people who could")),
        (
            "group",
            text("key of the group whose members indicate; empty: whoever may in the register's phase"),
        ),
        ("proposals", list(&whole(&proposal), "in their own order")),
        ("url", text("path of its page")),
    ])
}

fn changeable() -> Vec<(&'static str, Json)> {
    vec![
        ("name", text("what it is called")),
        ("about", text("what is chosen, and how")),
        ("most", number("indications each member may give; 0: as many as there are proposals")),
        ("secret", flag("what is indicated is told when it is closed, and not before")),
        ("opens", text("2020-10-01; at once when empty")),
        ("closes", text("2020-10-15, to the end of that day; closed by hand when empty")),
        (
            "group",
            text("key of the group whose members indicate; empty: whoever may in the register's phase"),
        ),
    ]
}

fn new_choosing() -> Json {
    let mut fields = changeable();
    fields.extend([
        ("recommendations", list(&id("of a recommendation"), "what is chosen from: 2 to 500")),
        ("filter", text("the same by the query of a list: category=outcomes&source=Report")),
    ]);
    object(&["name"], &fields)
}

fn own() -> Json {
    let one = object(
        &["recommendation"],
        &[("recommendation", id("of a proposal")), ("reason", text("may be empty"))],
    );
    list(&one, "all that one indicates")
}

fn indications() -> Json {
    let result = whole(&[
        ("recommendation", id("of the proposal")),
        ("indications", number("how many")),
        ("place", place()),
    ]);
    whole(&[
        ("choosing", id("of the choosing")),
        ("stage", stage()),
        ("most", number("indications each member may give")),
        ("own", own()),
        ("left", number("how many more one may give now")),
        ("indicated", number("members who have indicated anything")),
        ("could", number("members who could")),
        ("results", or_null(&list(&result, "the most indicated first"), "null while it is secret")),
    ])
}

fn new_indications() -> Json {
    object(&["choosing", "indications"], &[("choosing", id("of the choosing")), ("indications", own())])
}
