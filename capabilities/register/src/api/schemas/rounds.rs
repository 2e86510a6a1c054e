//! What rounds, reviews and progress look like.

use super::{id, list, moment, number, object, one_of, saying, text, texts, whole};
use crate::vocabulary::PHASES;
use serde_json::{Value as Json, json};
use web::Routes;

pub fn add(routes: Routes) -> Routes {
    routes
        .schema("Round", round())
        .schema("NewRound", object(&["key"], &round_fields()))
        .schema("RoundAmendment", object(&[], &amended_fields()))
        .schema("Progress", progress())
        .schema("RoundReport", report())
        .schema("Review", review())
        .schema("NewReview", new_review())
        .schema("Phase", whole(&[("phase", phase())]))
}

fn or_none(mut schema: Json) -> Json {
    if let Some(kind) = schema.get("type").cloned() {
        schema["type"] = json!([kind, "null"]);
    }
    schema
}

fn guide() -> Json {
    object(
        &[],
        &[
            ("navigate", text("how to find one's way; Markdown")),
            ("process", text("what was done so far; Markdown")),
            ("contribute", text("how the advisory group and the community contribute; Markdown")),
        ],
    )
}

fn round_fields() -> [(&'static str, Json); 7] {
    let [name, assessed, published, categories, guide, state] = amended_fields();
    [
        ("key", text("what it is known by to programs, such as its year")),
        name,
        assessed,
        published,
        categories,
        guide,
        state,
    ]
}

fn amended_fields() -> [(&'static str, Json); 6] {
    [
        ("name", text("what it is called; may be empty")),
        ("assessed", text("when, of stated precision, or a span: 2018-10, 2014/2018; may be empty")),
        ("published", text("when, of stated precision; may be empty")),
        ("categories", texts("keys or names of the categories it goes through; none: all there are")),
        ("guide", saying(guide(), "what whoever comes to it reads first")),
        ("state", one_of(&["open", "closed"], "whether it is worked on")),
    ]
}

fn round() -> Json {
    whole(&[
        ("id", id("of the round")),
        ("key", text("what it is known by to programs")),
        ("name", text("what it is called; may be empty")),
        ("assessed", text("when, of stated precision, or a span: 2018-10, 2014/2018; may be empty")),
        ("published", text("when, of stated precision; may be empty")),
        (
            "state",
            one_of(&["kept", "open", "closed"], "kept: it came with a file and was never worked on here"),
        ),
        ("opened", or_none(moment("when it was opened here"))),
        ("closed", or_none(moment("when it was closed here"))),
        ("categories", texts("keys of the categories it goes through; none: all there are")),
        ("guide", or_none(saying(guide(), "what whoever comes to it reads first"))),
        ("recommendations", number("that stand in it")),
    ])
}

fn figures() -> [(&'static str, Json); 5] {
    [
        ("recommendations", number("how many")),
        ("assessed", number("for which somebody found a status in this round")),
        ("pending", number("looked at, could not be assessed yet")),
        ("not_started", number("at which nobody has looked")),
        ("divergent", number("where findings differ; part of what is assessed")),
    ]
}

fn share() -> [(&'static str, Json); 4] {
    [
        ("assessed", number("they found a status in this round")),
        ("pending", number("they looked, and could not assess it yet")),
        ("divergent", number("of both: where findings of the round differ")),
        ("not_started", number("of what they go through: what they have not looked at")),
    ]
}

fn party() -> Json {
    whole(&[("id", id("of the party")), ("name", text("as shown; empty when erased"))])
}

fn progress() -> Json {
    let mut category = vec![("key", text("of the category")), ("name", text("of the category"))];
    category.extend(figures());
    let mut category = whole(&category);
    let mut taken = review();
    taken["properties"]["done"] = saying(whole(&share()), "what they have done of it");
    category["properties"]["reviews"] = list(&taken, "who goes through it now; for members alone");
    let [assessed, pending, divergent, not_started] = share();
    let person = whole(&[("party", saying(party(), "who")), assessed, pending, divergent, not_started]);
    let mut schema = whole(&[
        ("round", text("its key")),
        ("total", saying(whole(&figures()), "all it goes through, each once")),
        ("categories", list(&category, "in the forum's order; what is filed under several counts in each")),
        ("unfiled", saying(whole(&figures()), "what is filed nowhere, where it goes through all there is")),
    ]);
    let people = "everybody who looked at any of it or goes through any of it; for members alone";
    schema["properties"]["people"] = list(&person, people);
    schema
}

fn report() -> Json {
    let named = whole(&[
        ("id", id("of the recommendation")),
        ("number", text("as its source has it")),
        ("heading", text("its title, or the beginning of its words")),
        ("categories", texts("keys of what it is filed under, in the forum's order")),
    ]);
    let finding = whole(&[
        ("party", or_none(id("whose it is; null: a former participant"))),
        ("name", text("as shown; empty when erased")),
        ("status", texts("keys; none: could not be assessed")),
        ("status_as_written", text("what a file said where that is no status of the forum; may be empty")),
        ("narrative", text("Markdown")),
    ]);
    let named = saying(named, "which");
    let told = whole(&[("recommendation", named.clone()), ("findings", list(&finding, "side by side"))]);
    let changed = whole(&[
        ("recommendation", named),
        ("since", text("key of the round it was last assessed in")),
        ("from", texts("status keys")),
        ("to", texts("status keys")),
    ]);
    let mut category = vec![("key", text("of the category")), ("name", text("of the category"))];
    category.extend(figures());
    let asked = whole(&[
        ("request", id("of the request")),
        ("recommendations", texts("ids of what it is about")),
        ("question", text("as it was asked")),
        ("asked", moment("when")),
        ("due", or_none(text("by when, of stated precision"))),
        ("state", text("open, answered or withdrawn")),
    ]);
    let person = whole(&[
        ("party", id("who")),
        ("name", text("as shown; empty when erased")),
        ("assessed", number("they found a status")),
        ("pending", number("they could not assess it yet")),
        ("answered", number("requests they answered")),
        ("proposed", number("recommendations of theirs that were taken in")),
    ]);
    whole(&[
        ("round", text("its key")),
        ("total", saying(whole(&figures()), "all it goes through, each once")),
        ("categories", list(&whole(&category), "those with recommendations, in the forum's order")),
        ("unfiled", saying(whole(&figures()), "what is filed nowhere")),
        ("changed", list(&changed, "what stands otherwise than when it was last assessed, by category")),
        ("unchanged", number("that say the same as when they were last assessed")),
        ("first", number("assessed for the first time")),
        ("divergent", list(&told, "where findings differ, by category")),
        ("pending", list(&told, "what could not be assessed, by category")),
        ("asked", list(&asked, "what was asked because of that")),
        ("people", list(&person, "everybody who worked on it; beside these figures others may be counted")),
    ])
}

fn review() -> Json {
    whole(&[
        ("id", id("of the review")),
        ("category", text("its key")),
        ("party", saying(party(), "who goes through it")),
        ("due", or_none(text("by when, of stated precision"))),
        ("since", moment("since when it is theirs")),
        ("given_by", or_none(id("who gave it; null when it was taken"))),
        ("ended", or_none(moment("since when it is theirs no longer"))),
    ])
}

fn new_review() -> Json {
    object(
        &["category"],
        &[
            ("category", text("key, name or alias")),
            ("due", text("by when, of stated precision")),
            ("party", id("whose it is to be, for coordinators; the asker's when left out")),
        ],
    )
}

fn phase() -> Json {
    one_of(&PHASES, "who reads and contributes follows from it at once")
}
