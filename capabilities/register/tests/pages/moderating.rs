//! Assessments of the public: held by the forum's rule, reported by anybody, hidden with a public reason, and meanwhile
//! counted by nobody.

use crate::forum::{Browser, Forum, Page, hold, page_of};
use kernel::{Hold, Role};
use uuid::Uuid;

const SECRET: &str = "The secretmark table was never given.";

async fn with_rule(rule: Hold) -> (Forum, Uuid) {
    let forum = Forum::new().await;
    let id = forum.enter("65", "Give every table a mark.", |_| {}).await;
    hold(&forum.store, rule).await;
    (forum, id)
}

async fn assess(browser: &Browser, id: Uuid, words: &str) -> Page {
    let at = format!("{}/assess", page_of(id));
    browser.submit(&at, &[("status", "completed"), ("narrative", words), ("round", "2020")]).await
}

/// The id of the assessment that an address leads to.
fn assessment(page: &Page) -> String {
    page.location().split("#assessment-").nth(1).expect("the place of an assessment").to_owned()
}

async fn moderate(browser: &Browser, assessment: &str, step: &str, reason: &str) -> Page {
    let at = format!("/register/assessments/{assessment}/moderate");
    let form = browser.get(&at).await.with(200);
    let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
    let fields = [("csrf", csrf.as_str()), ("seen", seen.as_str()), ("step", step), ("reason", reason)];
    browser.post(&at, &fields).await
}

/// Everywhere others could come upon its words, or see that it counts.
async fn is_nowhere(reader: &Browser, id: Uuid) {
    for path in [
        page_of(id),
        "/register".into(),
        "/register/export.json".into(),
        "/register/export.csv".into(),
        format!("/api/v1/recommendations/{id}/assessments"),
        "/register/rounds/2020/report".into(),
    ] {
        let page = reader.get(&path).await.with(200);
        assert!(!page.body.contains("secretmark"), "{path}: {}", page.body);
    }
    let one = reader.get(&format!("/api/v1/recommendations/{id}")).await.with(200);
    assert!(one.body.contains("\"assessments_count\":0"), "{}", one.body);
    assert!(one.body.contains("\"reading\":\"not-assessed\""), "{}", one.body);
}

#[tokio::test]
async fn what_is_held_is_its_authors_and_the_moderators_until_it_is_let_through() {
    let (forum, id) = with_rule(Hold::FirstTime).await;
    forum.round("2020").await;
    let author = forum.member("Anna Example").await;
    let (_, moderator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    assert!(author.get(&format!("{}/assess", page_of(id))).await.says("A moderator looks at it before"));
    let sent = assess(&author, id, SECRET).await.with(303);
    let held = assessment(&sent);
    is_nowhere(&forum.visitor(), id).await;
    let own = author.get(&page_of(id)).await.with(200);
    assert!(own.says("Your assessment is held") && own.says("secretmark"), "{}", own.words());
    let listed = author.get(&format!("/api/v1/recommendations/{id}/assessments")).await.with(200);
    assert!(listed.body.contains("\"state\":\"held\""), "{}", listed.body);
    let one = format!("/api/v1/recommendations/{id}/assessments/{held}");
    author.get(&one).await.with(200);
    forum.visitor().get(&one).await.with(404);
    // Nobody lets their own words through.
    author.get(&format!("/register/assessments/{held}/moderate")).await.with(403);
    moderate(&moderator, &held, "accept", "").await.with(303);
    let page = forum.visitor().get(&page_of(id)).await.with(200);
    assert!(page.says("secretmark") && page.says("Anna Example"), "{}", page.words());
    let history = forum.visitor().get(&format!("{}/history", page_of(id))).await.with(200);
    assert!(history.says("Anna Example"), "it is in its author's name: {}", history.words());
    assert!(!history.says("Kim Example"), "{}", history.words());
    // What was let through makes its author known: the next one stands at once.
    let other = forum.enter("66", "Give every chair a mark.", |_| {}).await;
    assess(&author, other, "The chairs have theirs.").await.with(303);
    assert!(forum.visitor().get(&page_of(other)).await.says("The chairs have theirs."));
}

#[tokio::test]
async fn what_is_let_through_bears_the_moment_when_its_author_filed_it() {
    let (forum, id) = with_rule(Hold::Always).await;
    forum.round("2020").await;
    let author = forum.member("Anna Example").await;
    let (_, moderator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let filed = forum.store.clock().now();
    let held = assessment(&assess(&author, id, SECRET).await.with(303));
    forum.place.clock.pass(kernel::time::DAY);
    moderate(&moderator, &held, "accept", "").await.with(303);
    let stands = forum.assessments(id).await.remove(0);
    assert_eq!((stands.filed, stands.versions[0].at), (filed, filed));
    forum.place.clock.pass(kernel::time::DAY);
    let (amended, amend) = (forum.store.clock().now(), format!("{}/assessments/{held}/amend", page_of(id)));
    author.submit(&amend, &[("status", "completed"), ("narrative", "All of it.")]).await.with(303);
    let waiting = author.get(&format!("/api/v1/recommendations/{id}/assessments")).await.with(200);
    assert!(waiting.body.contains("\"state\":\"amended\"") && waiting.body.contains("All of it."));
    forum.place.clock.pass(kernel::time::DAY);
    moderate(&moderator, &held, "accept", "").await.with(303);
    let stands = forum.assessments(id).await.remove(0);
    assert_eq!((stands.filed, stands.now().at), (filed, amended));
    // Hidden, it is its author's alone, and says so.
    moderate(&moderator, &held, "hide", "It names a person.").await.with(303);
    let list = format!("/api/v1/recommendations/{id}/assessments");
    let own = author.get(&list).await.with(200);
    assert!(own.body.contains("\"state\":\"hidden\"") && own.body.contains("All of it."), "{}", own.body);
    for other in [forum.visitor(), forum.member("Ben Example").await] {
        assert!(!other.get(&list).await.with(200).body.contains("All of it."));
    }
}

#[tokio::test]
async fn words_written_anew_while_a_moderator_decides_are_held_for_what_stands() {
    let (forum, id) = with_rule(Hold::Always).await;
    forum.round("2020").await;
    let author = forum.member("Anna Example").await;
    let (_, moderator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    for n in 0..4 {
        let held = assessment(&assess(&author, id, &format!("Table {n}.")).await.with(303));
        let amend = format!("{}/assessments/{held}/amend", page_of(id));
        let form = author.get(&amend).await.with(200);
        let words = format!("Table {n}, and its chair.");
        let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
        let fields = [
            ("csrf", csrf.as_str()),
            ("seen", seen.as_str()),
            ("status", "completed"),
            ("narrative", words.as_str()),
        ];
        let at = format!("/register/assessments/{held}/moderate");
        let form = moderator.get(&at).await.with(200);
        let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
        let accept = [("csrf", csrf.as_str()), ("seen", seen.as_str()), ("step", "accept"), ("reason", "")];
        let (accepted, _) = tokio::join!(moderator.post(&at, &accept), author.post(&amend, &fields));
        let one = register::queries::moderated(&mut forum.store.read(), held.parse().expect("an id")).await;
        let one = one.expect("a database").expect("it is there");
        let expected = if one.stands.is_some() { 303 } else { 409 };
        assert_eq!(accepted.status.as_u16(), expected, "nobody lets words through that they have not read");
        if let (Some(_), Some(held)) = (&one.stands, &one.held) {
            assert!(held.amends, "words that wait beside what stands are an amendment of it");
        }
        forum.place.clock.pass(kernel::time::MINUTE);
    }
}

#[tokio::test]
async fn what_a_moderator_does_not_let_through_stays_its_authors_with_the_reason() {
    let (forum, id) = with_rule(Hold::Always).await;
    forum.round("2020").await;
    let author = forum.member("Anna Example").await;
    let (_, moderator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let held = assessment(&assess(&author, id, SECRET).await.with(303));
    moderate(&moderator, &held, "hide", "").await.with(422);
    moderate(&moderator, &held, "hide", "It is about another forum.").await.with(303);
    is_nowhere(&forum.visitor(), id).await;
    let own = author.get(&page_of(id)).await;
    assert!(own.says("was not let through") && own.says("It is about another forum."), "{}", own.words());
    // Its author writes it anew, and it waits again.
    let amend = format!("{}/assessments/{held}/amend", page_of(id));
    author.submit(&amend, &[("status", "completed"), ("narrative", "A better secretmark.")]).await.with(303);
    is_nowhere(&forum.visitor(), id).await;
    // A form that was drawn before decides about nothing that was written since.
    let at = format!("/register/assessments/{held}/moderate");
    let form = moderator.get(&at).await.with(200);
    author.submit(&amend, &[("status", "completed"), ("narrative", "The best secretmark.")]).await.with(303);
    let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
    let fields = [("csrf", csrf.as_str()), ("seen", seen.as_str()), ("step", "accept")];
    moderator.post(&at, &fields).await.with(409);
    moderate(&moderator, &held, "accept", "").await.with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("The best secretmark.") && !page.says("A better secretmark."), "{}", page.words());
}

#[tokio::test]
async fn amended_words_wait_and_the_former_stand_until_then() {
    let (forum, id) = with_rule(Hold::Never).await;
    forum.round("2020").await;
    let author = forum.member("Anna Example").await;
    let (_, moderator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let stands = assessment(&assess(&author, id, "The table was given.").await.with(303));
    hold(&forum.store, Hold::Always).await;
    let amend = format!("{}/assessments/{stands}/amend", page_of(id));
    author.submit(&amend, &[("status", "in-progress"), ("narrative", SECRET)]).await.with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("The table was given.") && !page.says("secretmark"), "{}", page.words());
    assert!(author.get(&page_of(id)).await.says("Your new words wait for a moderator"));
    assert!(author.get(&amend).await.body.contains("secretmark"), "what was written last is amended");
    // A moderator sees the links of both, beside the words.
    let link = "https://example.org/secretmark-plan The plan";
    let fields = [("status", "in-progress"), ("narrative", SECRET), ("evidence", link)];
    author.submit(&amend, &fields).await.with(303);
    let looked = moderator.get(&format!("/register/assessments/{stands}/moderate")).await.with(200);
    assert!(looked.says("The plan https://example.org/secretmark-plan"), "{}", looked.words());
    assert!(!forum.visitor().get(&page_of(id)).await.body.contains("secretmark-plan"));
    let declined = moderate(&moderator, &stands, "decline", "It names a person.").await;
    declined.with(303);
    assert!(author.get(&page_of(id)).await.says("It names a person."));
    assert!(forum.visitor().get(&page_of(id)).await.says("The table was given."));
    author.submit(&amend, &[("status", "in-progress"), ("narrative", "Half of it.")]).await.with(303);
    moderate(&moderator, &stands, "accept", "").await.with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("Half of it.") && page.says("one earlier version"), "{}", page.words());
    // Back to what stands: nothing waits any longer.
    author.submit(&amend, &[("status", "completed"), ("narrative", "All of it.")]).await.with(303);
    author.submit(&amend, &[("status", "in-progress"), ("narrative", "Half of it.")]).await.with(303);
    assert!(!author.get(&page_of(id)).await.says("Your new words"));
}

#[tokio::test]
async fn anybody_reports_a_moderator_hides_and_shows_again() {
    let (forum, id) = with_rule(Hold::Never).await;
    forum.round("2020").await;
    let author = forum.member("Anna Example").await;
    let reader = forum.member("Ben Example").await;
    let (_, moderator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let stands = assessment(&assess(&author, id, SECRET).await.with(303));
    let report = format!("/register/assessments/{stands}/report");
    assert!(forum.visitor().get(&page_of(id)).await.main().contains(&report));
    reader.submit_plain(&report, &[("reason", " ")]).await.with(422);
    for _ in 0..2 {
        reader.submit_plain(&report, &[("reason", "It is untrue.")]).await.with(303);
    }
    let looked = moderator.get(&format!("/register/assessments/{stands}/moderate")).await.with(200);
    assert_eq!(looked.words().matches("It is untrue.").count(), 1, "{}", looked.words());
    moderate(&moderator, &stands, "hide", "It is about somebody's health.").await.with(303);
    is_nowhere(&forum.visitor(), id).await;
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("It is about somebody's health."), "the reason is public: {}", page.words());
    assert!(author.get(&page_of(id)).await.says("Moderators have hidden your assessment"));
    let amend = format!("{}/assessments/{stands}/amend", page_of(id));
    author.get(&amend).await.with(404);
    reader.get(&report).await.with(404);
    moderate(&moderator, &stands, "show", "Its author agreed with whom it names.").await.with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("secretmark") && !page.says("somebody's health"), "{}", page.words());
}

#[tokio::test]
async fn whoever_is_signed_in_assesses_and_proposes_in_public() {
    let (forum, id) = with_rule(Hold::Never).await;
    forum.round("2020").await;
    let (_, observer) = forum.person("Olga Example", Some(Role::Observer), "").await;
    let (_, nobody) = forum.person("Nils Example", None, "").await;
    for (at, somebody) in [&observer, &nobody].into_iter().enumerate() {
        assert!(somebody.get(&page_of(id)).await.main().contains("/assess\""));
        assess(somebody, id, &format!("Words {at}.")).await.with(303);
        somebody.get("/register/propose").await.with(200);
    }
    assert_eq!(forum.assessments(id).await.len(), 2);
    assert!(forum.visitor().get("/register").await.says("Whoever is signed in assesses"));
}

#[tokio::test]
async fn the_queue_shows_what_waits_of_all_kinds() {
    let (forum, id) = with_rule(Hold::Always).await;
    forum.round("2020").await;
    let author = forum.member("Anna Example").await;
    assess(&author, id, SECRET).await.with(303);
    author.submit_plain("/register/propose", &[("text", "Do more."), ("form", "")]).await.with(303);
    let manifest = register::manifest();
    let waiting = manifest.held.expect("the register holds");
    let app = &forum.app;
    let t = app.catalogue.words(&kernel::Language::english());
    let all = waiting(app, &kernel::Actor::Operator, &t).await.expect("a queue");
    let titles: Vec<&str> = all.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["A proposed recommendation", "Assessment of 65"], "{all:?}");
    let visitor = waiting(app, &kernel::Actor::Visitor, &t).await.expect("a queue");
    assert!(visitor.is_empty());
}

#[tokio::test]
async fn nobody_from_outside_goes_faster_than_people_do() {
    let (forum, first) = with_rule(Hold::Never).await;
    forum.round("2020").await;
    let mut all = vec![first];
    for number in 66..72 {
        all.push(forum.enter(&number.to_string(), &format!("Do {number}."), |_| {}).await);
    }
    let outside = forum.member("Anna Example").await;
    let (_, coordinator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    for id in &all[..5] {
        assess(&outside, *id, "It is done.").await.with(303);
    }
    let refused = assess(&outside, all[5], "It is done, as far as I see.").await.with(429);
    assert!(refused.says("This is faster than people contribute."), "{}", refused.words());
    assert!(refused.body.contains("It is done, as far as I see."), "nothing typed is lost");
    for id in &all {
        assess(&coordinator, *id, "It is done.").await.with(303);
    }
    forum.place.clock.pass(kernel::time::MINUTE);
    assess(&outside, all[5], "It is done, as far as I see.").await.with(303);
}

#[tokio::test]
async fn many_contributions_at_one_instant_are_counted_each() {
    let (forum, _) = with_rule(Hold::Always).await;
    let (party, _) = forum.person("Anna Example", Some(Role::Member), "").await;
    let person = kernel::Person {
        party,
        account: Uuid::nil(),
        name: String::new(),
        stakeholder_group: String::new(),
        memberships: Vec::new(),
        may_write: true,
    };
    let mut sent = tokio::task::JoinSet::new();
    for n in 0..12 {
        let (store, actor) = (forum.store.clone(), kernel::Actor::Person(person.clone()));
        sent.spawn(async move {
            let write = store.write(actor, move |change| {
                Box::pin(async move {
                    let id = change.id();
                    let text = format!("Do {n}.");
                    let new = register::proposal::NewProposal { text, ..Default::default() };
                    register::actions::propose(change, id, kernel::Capacity::default(), new, "Here").await
                })
            });
            match write.await {
                Ok(()) => true,
                Err(register::RegisterError::TooFast { .. }) => false,
                Err(error) => panic!("{error}"),
            }
        });
    }
    let taken = sent.join_all().await.into_iter().filter(|taken| *taken).count();
    assert_eq!(taken, 5);
}
