//! Anybody signed in proposes; what is held is seen by its author and those who decide; what is declined has a reason.

use crate::forum::{Browser, Forum, hold};
use kernel::{Hold, Role};

const SECRET: &str = "Give every table a secretmark.";

async fn with_rule(hold_rule: Hold) -> Forum {
    let forum = Forum::new().await;
    forum.category("Outcomes").await;
    hold(&forum.store, hold_rule).await;
    forum
}

async fn propose(browser: &Browser, text: &str) -> crate::forum::Page {
    let form = browser.get("/register/propose").await.with(200);
    let (csrf, once) = (form.hidden("csrf"), form.hidden("form"));
    let fields = [
        ("csrf", csrf.as_str()),
        ("form", once.as_str()),
        ("text", text),
        ("why", "It is missing."),
        ("category", "outcomes"),
    ];
    // The same form twice proposes once.
    browser.post("/register/propose", &fields).await;
    browser.post("/register/propose", &fields).await
}

/// Where the first proposal is decided.
async fn decision(browser: &Browser) -> String {
    let page = browser.get("/register/proposals").await.with(200);
    let at = page.body.find("action=\"/register/proposals/").expect("a form to decide by") + 8;
    page.body[at..].split('"').next().expect("an address").to_owned()
}

async fn decide(browser: &Browser, at: &str, fields: &[(&str, &str)]) -> crate::forum::Page {
    let csrf = browser.get("/register/proposals").await.hidden("csrf");
    let mut all = vec![("csrf", csrf.as_str())];
    all.extend_from_slice(fields);
    browser.post(at, &all).await
}

#[tokio::test]
async fn what_is_held_is_seen_by_its_author_and_those_who_decide_alone() {
    let forum = with_rule(Hold::FirstTime).await;
    let author = forum.member("Anna Example").await;
    let sent = propose(&author, SECRET).await.with(303);
    assert_eq!(sent.location(), "/register/proposals");
    assert_eq!(forum.numbers().await.len(), 0, "nothing stands in the register yet");
    assert!(author.get("/register/proposals").await.says("secretmark"));
    for other in [forum.visitor(), forum.member("Ben Example").await] {
        for path in [
            "/register/proposals",
            "/register",
            "/api/v1/proposals",
            "/api/v1/recommendations",
            "/register/export.json",
        ] {
            assert!(!other.get(path).await.body.contains("secretmark"), "{path}");
        }
    }
    let (_, keeper) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let at = decision(&keeper).await;
    decide(&author, &at, &[("decision", "take"), ("source", "Proposals")]).await.with(403);
    let taken = decide(&keeper, &at, &[("decision", "take"), ("source", "Proposals")]).await.with(303);
    let page = forum.visitor().get(taken.location()).await.with(200);
    assert!(
        page.says("secretmark") && page.says("Proposed by Anna Example") && page.says("Outcomes"),
        "{}",
        page.words()
    );
    assert!(
        decide(&keeper, &at, &[("decision", "decline"), ("reason", "No.")]).await.with(422).says("already")
    );
    // Whoever is known is let through.
    let again = propose(&author, "Name who answers.").await.with(303);
    assert!(again.location().starts_with("/register/recommendations/"), "{}", again.location());
}

#[tokio::test]
async fn what_is_declined_has_a_reason_that_everybody_reads_and_words_that_few_do() {
    let forum = with_rule(Hold::Always).await;
    let author = forum.member("Anna Example").await;
    propose(&author, SECRET).await.with(303);
    let (_, keeper) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let at = decision(&keeper).await;
    assert!(decide(&keeper, &at, &[("decision", "decline")]).await.with(422).says("Say why"));
    decide(&keeper, &at, &[("decision", "decline"), ("reason", "It stands there already.")]).await.with(303);
    let seen = forum.visitor().get("/register/proposals").await.with(200);
    assert!(seen.says("It stands there already.") && !seen.body.contains("secretmark") && !seen.says("Anna"));
    assert!(author.get("/register/proposals").await.says("secretmark"));
}

#[tokio::test]
async fn who_may_propose_follows_from_the_phase() {
    let forum = Forum::in_phase("working-group").await;
    forum.member("Anna Example").await.get("/register/propose").await.with(200);
    let (_, outside) = forum.person("Olga Example", Some(Role::Observer), "").await;
    outside.get("/register/propose").await.with(403);
    forum.visitor().get("/register/propose").await.with(401);
    let open = Forum::new().await;
    let (_, outside) = open.person("Olga Example", Some(Role::Observer), "").await;
    outside.get("/register/propose").await.with(200);
}

#[tokio::test]
async fn nothing_typed_is_lost_when_something_is_wrong() {
    let forum = with_rule(Hold::Never).await;
    let author = forum.member("Anna Example").await;
    let form = author.get("/register/propose").await.with(200);
    let (csrf, once) = (form.hidden("csrf"), form.hidden("form"));
    let fields =
        [("csrf", csrf.as_str()), ("form", once.as_str()), ("text", ""), ("why", "Because of this.")];
    let back = author.post("/register/propose", &fields).await.with(422);
    assert!(back.says("Say what should be done.") && back.says("Because of this."));
    let sent = propose(&author, "Publish it.").await.with(303);
    assert!(sent.location().starts_with("/register/recommendations/"), "nothing is held here");
}

#[tokio::test]
async fn words_come_back_when_the_phase_is_set_back_while_somebody_writes() {
    const WORDS: &str = "Name one person who answers for each of them.";
    let forum = with_rule(Hold::Never).await;
    let author = forum.member("Anna Example").await;
    let form = author.get("/register/propose").await.with(200);
    let (csrf, once) = (form.hidden("csrf"), form.hidden("form"));
    let phase = async |to: &'static str| {
        forum.operator(move |change| Box::pin(register::actions::set_phase(change, to))).await;
    };
    phase("chair-preview").await;
    let fields = [("csrf", csrf.as_str()), ("form", once.as_str()), ("text", WORDS)];
    let refused = author.post("/register/propose", &fields).await.with(403);
    assert!(refused.says(WORDS) && refused.body.contains(&once), "all of the form can be sent once more");
    phase("public").await;
    let sent = author.post("/register/propose", &fields).await.with(303);
    assert!(sent.location().starts_with("/register/recommendations/"), "{}", sent.location());
}
