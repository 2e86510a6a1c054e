//! Forms that come twice, late, or from two windows: nothing counts twice, and no word is lost.

use crate::forum::{Browser, Forum, Page, page_of};
use kernel::Role;
use uuid::Uuid;

async fn with_one() -> (Forum, Uuid, String) {
    let forum = Forum::new().await;
    forum.round("2026").await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    (forum, id, format!("{}/assess", page_of(id)))
}

/// Sends a form that was opened before.
async fn send(browser: &Browser, to: &str, opened: &Page, fields: &[(&str, &str)]) -> Page {
    let hidden = testkit::forms::hidden(&opened.body, to, "");
    let mut pairs: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (&**name, &**value)).collect();
    pairs.extend_from_slice(fields);
    browser.post(to, &pairs).await
}

#[tokio::test]
async fn whoever_goes_back_and_corrects_amends_what_was_filed() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let opened = member.get(&assess).await;
    let (csrf, once) = (opened.hidden("csrf"), opened.hidden("once"));
    for words in ["First words.", "Corrected words.", "Corrected words."] {
        let fields = [
            ("csrf", &*csrf),
            ("once", &*once),
            ("seen", "0"),
            ("status", "completed"),
            ("narrative", words),
        ];
        member.post(&assess, &fields).await.with(303);
    }
    let filed = forum.assessments(id).await;
    let said: Vec<&str> = filed[0].versions.iter().map(|version| version.narrative.as_str()).collect();
    assert_eq!((filed.len(), said), (1, vec!["First words.", "Corrected words."]));
}

#[tokio::test]
async fn the_same_filed_from_another_form_counts_once() {
    let (forum, id, assess) = with_one().await;
    let (member, other) = (forum.member("Member").await, forum.member("Other").await);
    let fields = [("status", "completed"), ("narrative", "It is done.")];
    let first = member.submit(&assess, &fields).await.with(303);
    assert_eq!(member.submit(&assess, &fields).await.with(303).location(), first.location());
    assert_eq!(forum.assessments(id).await.len(), 1);
    // Somebody else may find the same.
    other.submit(&assess, &fields).await.with(303);
    assert_eq!(forum.assessments(id).await.len(), 2);
}

#[tokio::test]
async fn whoever_amends_too_late_sees_what_stands_beside_the_own_words() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    member.submit(&assess, &[("status", "completed"), ("narrative", "It is done.")]).await.with(303);
    let amend = format!("{}/assessments/{}/amend", page_of(id), forum.assessments(id).await[0].id);
    let opened = member.get(&amend).await;
    let (csrf, once, seen) = (opened.hidden("csrf"), opened.hidden("once"), opened.hidden("seen"));
    let late = |words: &'static str| {
        let (member, amend) = (member.clone(), amend.clone());
        let given = [csrf.clone(), once.clone(), seen.clone()];
        async move {
            let fields = [
                ("csrf", &*given[0]),
                ("once", &*given[1]),
                ("seen", &*given[2]),
                ("status", "in-progress"),
                ("narrative", words),
            ];
            member.post(&amend, &fields).await
        }
    };
    late("Half of it is done, as was found in May.").await.with(303);
    let page = late("Half of it is done, as was found in June.").await.with(409);
    assert!(
        page.says("What stands there now In progress") && page.says("What you typed"),
        "{}",
        page.words()
    );
    assert!(page.says("in May") && page.main().contains("in June.</textarea>"), "{}", page.words());
}

#[tokio::test]
async fn a_draft_is_kept_by_a_button_and_comes_back() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let fields = [("narrative", "A beginning"), ("do", "draft")];
    assert_eq!(member.submit(&assess, &fields).await.with(303).location(), assess);
    let page = member.get(&assess).await.with(200);
    assert!(page.main().contains("A beginning</textarea>") && page.says("Draft saved"), "{}", page.words());
    assert!(forum.assessments(id).await.is_empty());
}

#[tokio::test]
async fn a_window_does_not_overwrite_the_draft_of_a_later_one() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let draft = format!("{}/draft", page_of(id));
    let keep = |opened: &Page, words: &'static str| {
        let (member, draft, csrf, once) =
            (member.clone(), draft.clone(), opened.hidden("csrf"), opened.hidden("once"));
        async move {
            member
                .post(&draft, &[("csrf", &csrf), ("once", &once), ("narrative", words)])
                .await
                .status
                .as_u16()
        }
    };
    let first = member.get(&assess).await;
    assert_eq!(keep(&first, "From the first").await, 200);
    forum.place.clock.pass(kernel::time::SECOND);
    let second = member.get(&assess).await;
    assert!(second.main().contains("From the first</textarea>"));
    forum.place.clock.pass(kernel::time::SECOND);
    assert_eq!(keep(&second, "From the second").await, 200);
    assert_eq!(keep(&second, "From the second, and more").await, 200);
    // The first never saw that: its words stay in its window.
    assert_eq!(keep(&first, "From the first again").await, 409);
    assert!(member.get(&assess).await.main().contains("From the second, and more</textarea>"));
}

#[tokio::test]
async fn other_words_under_a_form_that_was_sent_come_back_and_may_be_entered_too() {
    let (forum, id, _) = with_one().await;
    let coordinator = forum.person("Coordinator", Some(Role::Coordinator), "").await.1;
    let new = "/register/recommendations/new";
    let opened = coordinator.get(new).await;
    let entered = |text: &'static str| {
        [
            ("source", "Report of 2012"),
            ("number", "7"),
            ("text", text),
            ("language", "en"),
            ("wording", "verbatim"),
        ]
    };
    send(&coordinator, new, &opened, &entered("Say it simply")).await.with(303);
    let page = send(&coordinator, new, &opened, &entered("Publish the accounts every year")).await.with(422);
    assert!(page.main().contains("Publish the accounts every year</textarea>"), "{}", page.words());
    assert_eq!(forum.numbers().await, ["12", "7"]);
    send(&coordinator, new, &page, &entered("Publish the accounts every year")).await.with(303);
    assert_eq!(forum.numbers().await, ["12", "7", "7"]);

    let new = format!("{}/actions/new", page_of(id));
    let opened = coordinator.get(&new).await;
    send(&coordinator, &new, &opened, &[("task", "Ask the hosts"), ("state", "in-progress")]).await.with(303);
    let other = [("task", "Ask the donors"), ("state", "in-progress")];
    let page = send(&coordinator, &new, &opened, &other).await.with(422);
    assert!(page.main().contains("Ask the donors"), "{}", page.words());
    send(&coordinator, &new, &page, &other).await.with(303);
    assert_eq!(forum.actions(id).await.len(), 2);
}

#[tokio::test]
async fn for_another_round_it_is_another_assessment_and_whoever_goes_back_is_asked() {
    let (forum, id, assess) = with_one().await;
    forum.round("2025").await;
    let member = forum.member("Member").await;
    let opened = member.get(&assess).await;
    let (csrf, once) = (opened.hidden("csrf"), opened.hidden("once"));
    let send = |once: String, round: &'static str| {
        let (member, assess, csrf) = (member.clone(), assess.clone(), csrf.clone());
        async move {
            let fields = [
                ("csrf", &*csrf),
                ("once", &*once),
                ("seen", "0"),
                ("status", "completed"),
                ("narrative", "It is done."),
                ("round", round),
            ];
            member.post(&assess, &fields).await
        }
    };
    send(once.clone(), "2026").await.with(303);
    let page = send(once, "2025").await.with(409);
    assert!(page.says("You have sent this form before"), "{}", page.words());
    assert_eq!(forum.assessments(id).await.len(), 1);
    send(page.hidden("once"), "2025").await.with(303);
    assert_eq!(forum.assessments(id).await.len(), 2);
}

#[tokio::test]
async fn filing_from_one_window_leaves_the_draft_of_another() {
    let (forum, _, assess) = with_one().await;
    let member = forum.member("Member").await;
    let (first, second) = (member.get(&assess).await, member.get(&assess).await);
    forum.place.clock.pass(kernel::time::SECOND);
    send(&member, &assess, &first, &[("narrative", "A beginning"), ("do", "draft")]).await.with(303);
    let fields = [("status", "completed"), ("narrative", "It is done.")];
    send(&member, &assess, &second, &fields).await.with(303);
    assert!(member.get(&assess).await.main().contains("A beginning</textarea>"));
    // The window that kept it takes it along.
    let third = member.get(&assess).await;
    send(&member, &assess, &third, &[("status", "in-progress"), ("narrative", "A beginning is made.")])
        .await
        .with(303);
    assert!(!member.get(&assess).await.main().contains("A beginning"));
}

#[tokio::test]
async fn a_nul_is_nothing() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    member.submit(&assess, &[("status", "-"), ("narrative", "\0")]).await.with(422);
    let coordinator = forum.person("Coordinator", Some(Role::Coordinator), "").await.1;
    let new = format!("{}/actions/new", page_of(id));
    let opened = coordinator.get(&new).await;
    send(&coordinator, &new, &opened, &[("task", "\0"), ("state", "in-progress")]).await.with(422);
    assert!(forum.actions(id).await.is_empty() && forum.assessments(id).await.is_empty());
}
