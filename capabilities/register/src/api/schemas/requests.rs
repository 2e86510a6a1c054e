//! What requests and their answers look like.

use super::{id, moment, number, object, one_of, saying, text, texts, whole};
use serde_json::{Value as Json, json};
use web::Routes;

pub fn add(routes: Routes) -> Routes {
    routes
        .schema("Request", request())
        .schema("NewRequest", new_request())
        .schema("RequestAmendment", amendment())
        .schema("NewAnswer", new_answer())
        .schema("NewReminders", new_reminders())
        .schema("Reminders", reminders())
}

const KINDS: [&str; 2] = ["information", "how-to-assess"];

fn or_none(mut schema: Json) -> Json {
    if let Some(kind) = schema.get("type").cloned() {
        schema["type"] = json!([kind, "null"]);
    }
    schema
}

fn several(item: &Json, what: &str) -> Json {
    json!({ "type": "array", "items": item, "description": what })
}

fn yes_or_no(what: &str) -> Json {
    json!({ "type": "boolean", "description": what })
}

fn party() -> Json {
    whole(&[("id", id("of the party")), ("name", text("empty for who is no longer there"))])
}

fn amendment() -> Json {
    object(
        &["state"],
        &[("state", one_of(&["withdrawn"], "nothing is wanted any more")), ("reason", text("may be empty"))],
    )
}

fn request() -> Json {
    let about = whole(&[("id", id("of the recommendation")), ("number", text("as its source has it"))]);
    let to = whole(&[
        ("kind", one_of(&["person", "group", "office"], "who is asked")),
        ("id", id("of the party or group")),
        ("name", text("an address is never told")),
    ]);
    whole(&[
        ("id", id("of the request")),
        ("address", text("where people read it")),
        ("kind", one_of(&KINDS, "what is needed")),
        ("question", text("as it was asked")),
        ("recommendations", several(&about, "what it is about, in the register's order")),
        ("asked_by", or_none(saying(party(), "null: the operator"))),
        ("asked", moment("when it was asked")),
        ("to", saying(to, "who is asked")),
        ("due", or_none(text("a date of stated precision"))),
        ("state", one_of(&["open", "answered", "withdrawn"], "where it stands")),
        ("overdue", yes_or_no("open beyond its due date")),
        ("closed", or_none(moment("when it was answered first, or withdrawn"))),
        ("reason", text("why it was withdrawn")),
        ("written", moment("when the last letter went out")),
        ("reminders", number("letters after the first")),
        ("arrived", yes_or_no("false: the last letter is known not to have arrived")),
        ("answers", several(&answer(), "oldest first")),
    ])
}

fn answer() -> Json {
    let capacity = whole(&[
        ("role", text("in the group")),
        ("group", text("or office, by name")),
        ("stakeholder_group", text("a key")),
    ]);
    whole(&[
        ("id", id("of the answer")),
        ("at", moment("when it came")),
        ("party", saying(party(), "who answered")),
        ("capacity", saying(capacity, "in which it was answered")),
        ("means", one_of(&["mail", "link", "page"], "how it came")),
        ("text", text("the answerer's words")),
        ("assessment", or_none(id("of the assessment that it was filed as"))),
    ])
}

fn new_request() -> Json {
    let office = object(
        &["name", "email"],
        &[
            ("name", text("of the office")),
            ("email", text("its address")),
            ("language", text("of its letters")),
        ],
    );
    object(
        &["question", "recommendations"],
        &[
            ("kind", one_of(&KINDS, "what is needed; information where nothing is said")),
            ("question", text("in whole sentences, 5,000 characters at most")),
            ("recommendations", several(&id("of a recommendation"), "what it is about, 50 at most")),
            ("to", text("person:ID, group:ID or office:ID")),
            ("office", saying(office, "another office, instead of `to`")),
            ("due", text("a date")),
        ],
    )
}

fn new_reminders() -> Json {
    object(
        &[],
        &[
            ("state", one_of(&["overdue", "open"], "of which; overdue where nothing is said")),
            ("by", id("only what this party asked")),
            ("of", text("only what was asked of person:ID, group:ID or office:ID")),
        ],
    )
}

fn reminders() -> Json {
    let about = ("id", id("of the request, or of the review"));
    let to = ("to", text("whom the letter goes to, by name"));
    let unreached = whole(&[about.clone(), to.clone(), ("why", text("no letter reaches them"))]);
    whole(&[
        ("sent", several(&whole(&[about, to]), "letters that go out")),
        ("unreached", several(&unreached, "who is not reached")),
        ("lately", number("how many were written to less than a day ago")),
        ("left", number("how many are left for another time, since 200 are the most at once")),
    ])
}

fn new_answer() -> Json {
    object(
        &["text"],
        &[
            ("text", text("the answer")),
            (
                "status",
                texts("status keys, where it says how the recommendations stand: then it is an assessment"),
            ),
            (
                "evidence",
                json!({ "type": "array", "items": { "type": "object" }, "description": "links, as an assessment has them" }),
            ),
        ],
    )
}
