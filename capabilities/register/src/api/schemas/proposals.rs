//! What proposals look like.

use super::{id, object, one_of, text, whole};
use serde_json::{Value as Json, json};
use web::Routes;

pub fn add(routes: Routes) -> Routes {
    routes
        .schema("Proposal", proposal())
        .schema("NewProposal", new_proposal())
        .schema("ProposalDecision", decision())
}

fn or_none(kind: &str, what: &str) -> Json {
    json!({ "type": [kind, "null"], "description": what })
}

fn proposal() -> Json {
    whole(&[
        ("id", id("of the proposal")),
        ("at", json!({ "type": "string", "format": "date-time", "description": "when it was made" })),
        ("party", or_none("string", "who made it; null where its words are not shown")),
        ("title", or_none("string", "may be empty; null where its words are not shown")),
        ("text", or_none("string", "what should be done; null where its words are not shown")),
        ("why", or_none("string", "what it would mend; null where its words are not shown")),
        ("category", text("key of a category; may be empty")),
        ("state", one_of(&["held", "taken", "declined"], "what became of it")),
        ("reason", or_none("string", "why; everybody can read it")),
        ("decided", or_none("string", "when it was decided")),
        ("recommendation", or_none("string", "id of the recommendation it became")),
    ])
}

fn new_proposal() -> Json {
    let capacity =
        json!({ "type": "object", "description": "role and group one speaks in; oneself when left out" });
    object(
        &["text"],
        &[
            ("title", text("for finding; may be empty")),
            ("text", text("what should be done, in its author's words")),
            ("why", text("what it would mend; may be empty")),
            ("language", text("a language tag; the forum's own when left out")),
            ("category", text("key, name or alias of a category; may be left out")),
            ("capacity", capacity),
        ],
    )
}

fn decision() -> Json {
    object(
        &["decision"],
        &[
            ("decision", one_of(&["take", "decline"], "what becomes of it")),
            ("reason", text("why; needed to decline, read by everybody")),
            ("source", text("under which source it stands; the forum's usual one when left out")),
        ],
    )
}
