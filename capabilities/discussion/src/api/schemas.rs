//! What the API says of comments, as OpenAPI has it.

use serde_json::{Map, Value as Json, json};
use web::Routes;

/// A field of a schema: its name, its type, what it is.
type Field = (&'static str, &'static str, &'static str);

fn object(fields: &[Field], required: &[&str]) -> Json {
    let properties: Map<String, Json> = fields
        .iter()
        .map(|(name, kind, what)| {
            let kinds: Vec<&str> = kind.split('|').collect();
            let kind = if kinds.len() == 1 { json!(kinds[0]) } else { json!(kinds) };
            ((*name).to_owned(), json!({ "type": kind, "description": what }))
        })
        .collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

const COMMENT: &[Field] = &[
    ("id", "string", "of the comment"),
    ("on", "string", "the record it is on: recommendation:018f..."),
    ("thread", "string", "id of the first comment of its thread; its own, if it is that"),
    ("reply_to", "string|null", "id of the comment it answers"),
    ("depth", "integer", "0: the first of its thread; 1: answers that; and so on"),
    ("at", "string", "when it was first written: UTC, microseconds"),
    ("party", "object|null", "whose it is: id and name; an erased person's name is empty"),
    ("capacity", "object", "role, group and stakeholder_group in which it was said"),
    ("language", "string", "of the words: a language tag"),
    ("text", "string|null", "the words as they were written, in Markdown; null: you do not read them"),
    ("html", "string|null", "the same as clean HTML"),
    ("quote", "object|null", "the passage it quotes: text, of (id of the comment it is from, or null), part"),
    ("mentions", "array", "whom it mentions: id and name each"),
    ("version", "integer", "1 as first written, one more with every amendment"),
    ("written", "string", "when this version was written"),
    ("state", "string", "shown, held, hidden, withdrawn or dropped (taken back while it was held)"),
    (
        "waiting",
        "object|null",
        "for its author and moderators: amended words that have not been let through: version (what a decision about them names), at, text, declined (why, or null)",
    ),
    ("reason", "string|null", "why moderators hid it"),
];

const NEW: &[Field] = &[
    ("on", "string", "the record to comment on: recommendation:018f..."),
    ("text", "string", "the words, in Markdown, at most 20,000 characters; @Name mentions somebody"),
    ("reply_to", "string|null", "id of the comment to answer, on the same record"),
    (
        "quote",
        "object|null",
        "text of a passage, word for word; of: id of the comment it is from; part: where it stands",
    ),
    (
        "capacity",
        "object|null",
        "role, group or stakeholder_group that you have now; yourself when not given",
    ),
    ("language", "string|null", "of the words; that of the request when not given"),
    ("mentions", "array", "ids of people to mention besides those named in the text"),
];

const ENTRY: &[Field] = &[
    ("id", "string", "of the entry"),
    ("comment", "string|null", "id of the comment, where it was one"),
    ("assessment", "string|null", "id of the assessment, where it was one"),
    ("on", "string", "the record it is on"),
    ("step", "string", "accept, decline (amended words), hide, show or keep"),
    ("by", "object|null", "id and name of the moderator; null: the operator"),
    ("at", "string", "when: UTC, microseconds"),
    ("reason", "string", "the public reason; may be empty where none is needed"),
];

pub fn add(routes: Routes) -> Routes {
    routes
        .schema("Comment", object(COMMENT, &["id", "on", "thread", "at", "state", "version"]))
        .schema("NewComment", object(NEW, &["on", "text"]))
        .schema(
            "CommentAmendment",
            object(&[("text", "string", "the words as they are to stand")], &["text"]),
        )
        .schema(
            "CommentVersion",
            object(
                &[
                    ("version", "integer", "1 as first written"),
                    ("at", "string", "when it was written"),
                    ("text", "string", "the words as they were written, in Markdown"),
                ],
                &["version", "at", "text"],
            ),
        )
        .schema(
            "CommentReport",
            object(&[("reason", "string", "what is wrong with it; moderators alone read this")], &["reason"]),
        )
        .schema(
            "ModerationStep",
            object(
                &[
                    ("step", "string", "accept, decline (amended words), hide, show or keep"),
                    ("reason", "string", "for everybody to read; needed to decline, hide and show"),
                ],
                &["step"],
            ),
        )
        .schema("ModerationEntry", object(ENTRY, &["id", "on", "step", "at", "reason"]))
}
