//! What the API's records look like, for its description.

mod choosing;
mod proposals;
mod requests;
mod rounds;

use crate::document::LINK_KINDS;
use crate::reading::Reading;
use crate::recommendation::ACTION_STATES;
use serde_json::{Value as Json, json};
use web::Routes;

pub fn add(routes: Routes) -> Routes {
    requests::add(choosing::add(rounds::add(proposals::add(routes))))
        .schema("Recommendation", recommendation())
        .schema("NewRecommendation", new_recommendation())
        .schema("Amendment", amendment())
        .schema("Assessment", assessment())
        .schema("NewAssessment", new_assessment())
        .schema(
            "AssessmentReport",
            object(&["reason"], &[("reason", text("what is wrong with it; moderators alone read this"))]),
        )
        .schema(
            "AssessmentModeration",
            object(
                &["step"],
                &[
                    (
                        "step",
                        one_of(&kernel::hold::Step::ALL.map(kernel::hold::Step::as_str), "what is done"),
                    ),
                    ("reason", text("for everybody to read; needed to decline, hide and show")),
                ],
            ),
        )
        .schema("AssessmentAmendment", object(&[], &finding_fields()))
        .schema("Action", action())
        .schema("NewAction", object(&["task"], &action_fields()))
        .schema("ActionAmendment", object(&[], &action_fields()))
        .schema("Suggestion", suggestion())
        .schema("NewMove", new_suggestion(&["categories"]))
        .schema("NewMerge", new_suggestion(&["into", "merged"]))
        .schema("NewSplit", new_suggestion(&["text", "number", "title"]))
        .schema("Decision", decision())
        .schema("Undoing", object(&["reason"], &[why()]))
        .schema("Category", category())
        .schema("Source", source())
        .schema("NewSource", object(&["name"], &source_fields()))
        .schema("SourceAmendment", object(&[], &source_fields()))
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

fn one_of(words: &[&str], what: &str) -> Json {
    json!({ "enum": words, "description": what })
}

fn id(what: &str) -> Json {
    json!({ "type": "string", "format": "uuid", "description": what })
}

fn moment(what: &str) -> Json {
    json!({ "type": "string", "format": "date-time", "description": format!("{what}: UTC, microseconds") })
}

fn list(item: &Json, what: &str) -> Json {
    json!({ "type": "array", "items": item, "description": what })
}

/// The same schema, with what it is for.
fn saying(mut schema: Json, what: &str) -> Json {
    schema["description"] = json!(what);
    schema
}

fn changeable() -> [(&'static str, Json); 3] {
    [
        ("title", text("ours, for finding; may be empty")),
        (
            "categories",
            texts(
                "names of the categories it is filed under; keys and aliases are taken too, and new names only from \
                 whoever may make categories",
            ),
        ),
        ("tags", texts("sorted")),
    ]
}

fn recommendation() -> Json {
    let related = whole(&[
        ("id", id("of the other recommendation")),
        ("number", text("of the other recommendation")),
        ("kind", one_of(&LINK_KINDS, "how the one it goes out from stands to the other")),
        (
            "direction",
            one_of(&["out", "in"], "out: from this one to the other; in: from the other to this one"),
        ),
        (
            "origin",
            one_of(
                &["words", "person", "import"],
                "found in the words of an assessment, made by a person, or come with a file",
            ),
        ),
    ]);
    let correction = whole(&[
        ("text", text("the whole text as the source has it")),
        ("reason", text("what was mistyped, and where the right words stand")),
        ("at", moment("when it was laid beside the text")),
    ]);
    let counted = whole(&[
        ("count", number("members who said that it is a priority")),
        ("of", number("members who were asked")),
    ]);
    let indications = json!({
        "oneOf": [{ "type": "null" }, counted],
        "description": "how many members say that it is a priority; null: nobody was asked"
    });
    let mut fields = vec![
        ("id", id("what it is known by; numbers repeat")),
        ("number", text("a label as written; numbers repeat")),
        ("source", text("name of the document it was taken from")),
        ("list", text("the list inside the source; may be empty")),
        ("text", text("the source's own words, frozen; empty: known by its number alone")),
        ("language", text("BCP 47 tag of the text")),
        ("wording", wording()),
        ("status", texts("keys of the forum's statuses: the union over its latest round with an assessment")),
        ("reading", one_of(&Reading::ALL.map(Reading::as_str), "what that round says of it, computed")),
        (
            "round",
            json!({ "type": ["string", "null"], "description": "key of the round that status and reading are of" }),
        ),
        ("rounds", texts("keys of the rounds it stands in, the oldest first")),
        ("stale", json!({ "type": "boolean", "description": "assessed over two years ago" })),
        ("assessments_count", number("of all rounds")),
        ("indications", indications),
        ("related", list(&related, "how it stands to others, from here and to here")),
        (
            "merged_into",
            json!({
                "type": ["string", "null"], "format": "uuid",
                "description": "id of the one that stands for it: then lists show that one"
            }),
        ),
        (
            "merged",
            list(
                &json!({ "type": "string", "format": "uuid" }),
                "ids of those it stands for: status, reading, rounds and assessments count what was said of them too",
            ),
        ),
        ("corrections", list(&correction, "of mistypings in the frozen text, the oldest first")),
        ("created", moment("when it was entered")),
        ("changed", moment("when anything about it changed last")),
        ("url", text("path of its page")),
    ];
    fields.extend(changeable());
    whole(&fields)
}

fn wording() -> Json {
    one_of(&["verbatim", "summary"], "whether the text is the source's own or a summary of it")
}

fn new_recommendation() -> Json {
    let mut fields = vec![
        ("source", text("name of the document it was taken from; made when there is none of that name")),
        ("list", text("the list inside the source")),
        ("number", text("a label as written; numbers repeat")),
        ("text", text("the source's own words; may be left out when there is a number: then it is a stub")),
        ("language", text("BCP 47; en when not given")),
        ("wording", saying(wording(), "verbatim when not given")),
        ("round", text("key of the round it stands in")),
        (
            "separate",
            json!({
                "type": "boolean",
                "description": "true: it is meant to stand beside one with the same source, list, number and words, \
                    which are refused with 409 otherwise"
            }),
        ),
    ];
    fields.extend(changeable());
    object(&["source"], &fields)
}

fn amendment() -> Json {
    object(&[], &changeable())
}

fn evidence() -> Json {
    let link = object(
        &["url"],
        &[("url", text("https:// or http://")), ("title", text("what it is called; may be empty"))],
    );
    list(&link, "what bears the finding out")
}

fn capacity(what: &str) -> Json {
    let fields = [
        (
            "role",
            text("administrator, coordinator, chair, secretariat, member or observer; empty: as oneself"),
        ),
        ("group", text("in which group it is held: its name, or its key when it is sent")),
        ("stakeholder_group", text("key of the assessor's own; may be empty")),
    ];
    saying(object(&[], &fields), what)
}

/// What an assessment says, and an amendment may say anew.
fn finding_fields() -> Vec<(&'static str, Json)> {
    vec![
        ("status", texts("keys; empty: could not be assessed, and the narrative says what is needed")),
        ("narrative", text("Markdown, at most a million bytes")),
        ("evidence", evidence()),
    ]
}

fn version_fields() -> Vec<(&'static str, Json)> {
    let mut fields = vec![
        ("at", moment("when it was filed so")),
        ("status_as_written", text("as a file had it, when it is none of the forum's; else empty")),
    ];
    fields.extend(finding_fields());
    fields
}

fn covers() -> Json {
    let id = json!({ "type": "string", "format": "uuid" });
    list(&id, "ids of the recommendations it is about")
}

fn assessment() -> Json {
    let mut fields = vec![
        ("id", id("what it is known by")),
        ("round", text("key of the round it belongs to")),
        ("assessor", text("public name; empty: a former participant")),
        ("capacity", capacity("in which the assessor spoke at that time")),
        ("filed", moment("when its first version was filed")),
        ("covers", covers()),
        ("version", number("of the version in force, from 1")),
        ("versions", list(&whole(&version_fields()), "all of them, the oldest first")),
        (
            "state",
            one_of(
                &["shown", "amended", "held", "hidden"],
                "for others it is always shown; its author and moderators know of what waits for a moderator",
            ),
        ),
    ];
    let waiting = "words that wait to take the place of those that stand, for its author and moderators";
    let waiting = json!({ "oneOf": [{ "type": "null" }, whole(&version_fields())], "description": waiting });
    let declined = "why a moderator did not let its words through, for its author and moderators";
    fields.extend([
        ("waiting", waiting),
        ("declined", json!({ "type": ["string", "null"], "description": declined })),
    ]);
    fields.extend(version_fields());
    whole(&fields)
}

fn new_assessment() -> Json {
    let claimed = json!({
        "oneOf": [
            text("a role that one holds now, or one's own stakeholder group: then one speaks as oneself"),
            capacity("a role that one holds now in a group, or one's own stakeholder group alone")
        ],
        "description": "in which one speaks; as oneself when not given"
    });
    let mut fields = finding_fields();
    fields.extend([
        ("round", text("key; the latest round when not given")),
        ("capacity", claimed),
        ("covers", saying(covers(), "ids of further recommendations it is about")),
    ]);
    object(&["narrative"], &fields)
}

fn action_fields() -> Vec<(&'static str, Json)> {
    vec![
        ("task", text("what is to be done")),
        ("responsible", texts("who does it: one or several")),
        ("due", text("2026, 2026-06, 2026-06-15, or words such as mid-June; may be empty")),
        ("state", one_of(&ACTION_STATES, "not-started when not given")),
        ("needed", text("resources it needs; may be empty")),
        ("amount", text("the sum it needs: 12000 or 12000.50; may be empty")),
        ("currency", text("of the sum: USD; empty without one")),
        ("promised", promised()),
        ("evidence", evidence()),
    ]
}

fn promised() -> Json {
    let promise = object(
        &["who"],
        &[
            ("who", text("who promises it")),
            ("what", text("may be empty")),
            ("amount", text("a sum; may be empty")),
            ("currency", text("of the sum")),
        ],
    );
    list(&promise, "what has been promised")
}

fn action() -> Json {
    let funding = ["nothing-needed", "unfunded", "partly", "promised"];
    let mut fields = vec![
        ("id", id("what it is known by")),
        ("at", moment("when it was entered")),
        ("funding", one_of(&funding, "what is promised of what it needs, computed")),
    ];
    fields.extend(action_fields());
    whole(&fields)
}

fn why() -> (&'static str, Json) {
    ("reason", text("why, in a sentence or more; shown to everyone who may read the register"))
}

fn ids(what: &str) -> Json {
    list(&json!({ "type": "string", "format": "uuid" }), what)
}

fn part_fields() -> [(&'static str, Json); 3] {
    [
        ("number", text("a label for the part; that of the whole when empty")),
        ("title", text("ours, for finding; may be empty")),
        ("text", text("words that stand so in the text; the whole keeps all of its own")),
    ]
}

/// What the three kinds of suggestions are made of: which of it, and the reason.
fn new_suggestion(names: &[&str]) -> Json {
    let mut fields = vec![
        ("categories", texts("keys, names or aliases of all categories it is filed under from then on")),
        ("into", id("of the recommendation that will stand for the others")),
        ("merged", ids("of those that are merged into it")),
    ];
    fields.extend(part_fields());
    fields.retain(|(name, _)| names.contains(name));
    fields.push(why());
    let directly = "true: done at once, with the same reason; coordinators may";
    fields.push(("directly", json!({ "type": "boolean", "description": directly })));
    let mut required: Vec<&str> =
        names.iter().copied().filter(|name| !["number", "title"].contains(name)).collect();
    required.push("reason");
    object(&required, &fields)
}

fn suggestion() -> Json {
    let said = whole(&[
        why(),
        ("by", text("public name; empty: a former participant, or the operator")),
        ("at", moment("when")),
    ]);
    let none_or =
        |schema: Json, what: &str| json!({ "oneOf": [{ "type": "null" }, schema], "description": what });
    whole(&[
        ("id", id("what it is known by")),
        ("kind", one_of(&["move", "merge", "split"], "what is suggested")),
        ("recommendation", id("of what is moved or split; in a merge of the one that stands")),
        ("from", texts("names of the categories it was filed under when a move was suggested")),
        ("to", texts("names of the categories it is moved to")),
        ("merged", ids("of those that a merge merges")),
        ("part", none_or(whole(&part_fields()), "what a split makes a recommendation of")),
        why(),
        ("suggested_by", text("public name; empty: a former participant, or the operator")),
        ("at", moment("when it was suggested")),
        ("state", one_of(&["open", "accepted", "declined", "undone"], "undone: a merge that was taken back")),
        ("decision", none_or(said.clone(), "what a coordinator said to it")),
        ("undone", none_or(said, "why a merge was taken back")),
        (
            "made",
            json!({ "type": ["string", "null"], "format": "uuid", "description": "id of what a split made" }),
        ),
    ])
}

fn decision() -> Json {
    let anyway = "true: moved although it has been filed elsewhere since that was suggested";
    object(
        &["verdict", "reason"],
        &[
            ("verdict", one_of(&["accept", "decline"], "what is decided")),
            why(),
            ("anyway", json!({ "type": "boolean", "description": anyway })),
        ],
    )
}

fn category() -> Json {
    whole(&[
        ("key", text("what it is known by to programs")),
        ("name", text("what it is called")),
        ("aliases", texts("other names it is known by")),
        (
            "not_started_in",
            json!({ "type": ["string", "null"], "description": "key of the round in which nobody has started on it" }),
        ),
        ("recommendations", number("filed under it now")),
    ])
}

fn source_fields() -> Vec<(&'static str, Json)> {
    vec![
        ("name", text("what it is called here; no other may be entered by this name")),
        ("body", text("who published it; may be empty")),
        ("document", text("its title; may be empty")),
        ("date", text("2012, 2012-03 or 2012-03-16; may be empty")),
        ("url", text("where it can be read; may be empty")),
    ]
}

fn source() -> Json {
    let mut fields = vec![("id", id("what it is known by")), ("recommendations", number("taken from it"))];
    fields.extend(source_fields());
    whole(&fields)
}

fn summary() -> Json {
    let readings: Vec<(&str, Json)> =
        Reading::ALL.iter().map(|reading| (reading.as_str(), number("how many"))).collect();
    let exact = whole(&[("status", texts("an exact combination")), ("n", number("how many have it"))]);
    let by_status = list(&exact, "how many have which statuses");
    let counted = vec![
        ("total", number("how many recommendations")),
        ("by_status", by_status),
        ("by_reading", saying(whole(&readings), "how many have which reading")),
        ("stale", number("assessed over two years ago")),
    ];
    let mut part = counted.clone();
    part.push(("name", text("of the category or source")));
    let mut category = part.clone();
    category.push(("key", text("of the category")));
    let mut fields = counted;
    fields.push(("categories", list(&whole(&category), "the same for each category")));
    fields.push(("sources", list(&whole(&part), "the same for each source")));
    whole(&fields)
}
