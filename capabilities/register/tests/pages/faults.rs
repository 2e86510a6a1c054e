//! Forms that come twice, too late, too large or from somebody else: a clear answer, and the words are still there.

use crate::forum::{Forum, page_of};
use uuid::Uuid;

const WORDS: &str = "Words that took an hour.";

async fn with_one() -> (Forum, Uuid, String) {
    let forum = Forum::new().await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    (forum, id, format!("{}/assess", page_of(id)))
}

#[tokio::test]
async fn a_form_sent_twice_is_filed_once() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let form = member.get(&assess).await;
    let (csrf, once) = (form.hidden("csrf"), form.hidden("once"));
    let fields =
        [("csrf", csrf.as_str()), ("once", once.as_str()), ("status", "completed"), ("narrative", WORDS)];
    let (first, second) = tokio::join!(member.post(&assess, &fields), member.post(&assess, &fields));
    let third = member.post(&assess, &fields).await.with(303);
    assert_eq!(first.with(303).location(), third.location());
    assert_eq!(second.with(303).location(), third.location());
    assert_eq!(forum.assessments(id).await.len(), 1);
}

#[tokio::test]
async fn a_forged_or_outlived_token_files_nothing_and_loses_nothing() {
    let (forum, id, assess) = with_one().await;
    let (member, other) = (forum.member("Member").await, forum.member("Other").await);
    let others = other.get(&assess).await.hidden("csrf");
    for token in ["", "forged", others.as_str()] {
        let page = member
            .post(&assess, &[("csrf", token), ("status", "completed"), ("narrative", WORDS)])
            .await
            .with(403);
        assert!(page.main().contains(&format!("{WORDS}</textarea>")), "{}", page.main());
        assert!(page.says("send it once more"), "{}", page.words());
        assert_ne!(page.hidden("csrf"), token);
        let draft = format!("{}/draft", page_of(id));
        member.post(&draft, &[("csrf", token), ("narrative", "forged")]).await.with(403);
    }
    assert!(forum.assessments(id).await.is_empty());
}

#[tokio::test]
async fn a_session_that_ended_while_writing_costs_no_word() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let token = member.get(&assess).await.hidden("csrf");
    forum.place.clock.pass(40 * kernel::time::DAY);
    let fields = [("csrf", token.as_str()), ("status", "completed"), ("narrative", WORDS)];
    for browser in [&member, &forum.visitor()] {
        let page = browser.post(&assess, &fields).await.with(401);
        assert!(page.main().contains(&format!("{WORDS}</textarea>")), "{}", page.main());
        assert!(page.main().contains("href=\"/sign-in?next="), "{}", page.main());
        assert!(page.says("You are no longer signed in"), "{}", page.words());
    }
    assert!(forum.assessments(id).await.is_empty());
}

#[tokio::test]
async fn five_megabytes_are_refused_in_words_and_kept_as_a_draft() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let long = "слово ".repeat(450_000);
    assert!(long.len() > 4_900_000);
    let page = member.submit(&assess, &[("status", "completed"), ("narrative", &long)]).await.with(422);
    assert!(page.says("The narrative is too long"), "{}", &page.words()[..500]);
    assert!(page.body.contains(&long), "the words come back");
    assert!(member.get(&assess).await.body.contains(&long), "and are there when the form is opened again");
    assert!(forum.assessments(id).await.is_empty());
}

#[tokio::test]
async fn what_is_no_form_is_refused() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    member.post(&format!("{}/assess", page_of(Uuid::nil())), &[("csrf", "x")]).await.with(404);
    member.get(&format!("{}/assessments/{}", page_of(id), Uuid::nil())).await.with(404);
    member.get(&format!("{}/assessments/{}/amend", page_of(id), Uuid::nil())).await.with(404);
    let page = member
        .submit(&assess, &[("status", "nonsense"), ("narrative", "a\0b"), ("round", "1066")])
        .await
        .with(422);
    assert!(page.says("This status is not one of this register's."), "{}", page.words());
}
