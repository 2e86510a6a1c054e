//! Moves, merges and splits on pages: suggested by form, decided once, seen by everybody.

use crate::forum::{Forum, page_of};
use kernel::Role;

async fn three(forum: &Forum) -> [uuid::Uuid; 3] {
    let outcomes = forum.enter("51", "Publish what was said. Tell who said it.", |_| {}).await;
    let other =
        forum.enter("51", "Let the words be read by all", |new| new.source = "Report of 2016".into()).await;
    let far = forum
        .enter("108", "Reach out during meetings", |new| new.categories = vec!["Intersessional work".into()])
        .await;
    [outcomes, other, far]
}

#[tokio::test]
async fn a_move_is_suggested_on_a_form_and_accepted_in_the_queue() {
    let forum = Forum::new().await;
    let [.., far] = three(&forum).await;
    let deborah = forum.member("Deborah Example").await;
    let flavio = forum.person("Flavio Example", Some(Role::Coordinator), "").await.1;
    let form = format!("{}/move", page_of(far));
    let page = deborah.get(&form).await.with(200);
    assert!(!page.says("I decide as a coordinator"), "a member suggests");
    let id = page.hidden("form");
    let fields = [("form", id.as_str()), ("category", "outcomes"), ("reason", "It does not belong here")];
    let sent = deborah.submit_plain(&form, &fields).await.with(303);
    let here = sent.location().to_owned();
    let again = deborah.submit_plain(&form, &fields).await.with(303);
    assert_eq!(again.location(), here, "a form sent twice makes one");
    let page = forum.visitor().get("/register/order").await.with(200);
    assert!(page.says("Waiting for a decision (1)"), "{}", page.words());
    assert!(page.says("Move 108 to Outcomes"));
    assert!(page.says("Suggested by Deborah Example on 21 November 2026: It does not belong here"));
    assert!(forum.visitor().get(&page_of(far)).await.says("Move 108 to Outcomes Waits for a decision"));

    let (first, second) = (flavio.clone(), flavio.clone());
    first.get(&here).await.with(200);
    let form = second.get(&here).await.with(200);
    let nothing =
        flavio.post(&here, &[("csrf", &form.hidden("csrf")), ("verdict", "accept")]).await.with(422);
    assert!(nothing.says("Say why, in a sentence or more."));
    let yes = [("verdict", "accept"), ("reason", "Agreed in the meeting of 11 October")];
    flavio.submit_plain(&here, &yes).await.with(303);
    let no = [("csrf", &*form.hidden("csrf")), ("verdict", "decline"), ("reason", "I think it fits")];
    let late = second.post(&here, &no).await.with(422);
    assert!(late.says("Somebody has decided this already, and nothing was changed."));
    let page = forum.visitor().get(&page_of(far)).await;
    assert!(page.says("Accepted by Flavio Example on 21 November 2026: Agreed in the meeting of 11 October"));
    assert!(page.says("Filed under Outcomes"), "{}", page.words());
    assert!(page.says("until 21 November 2026: Intersessional work"), "where it was before stays");
    deborah.get(&here).await.with(200);
}

#[tokio::test]
async fn a_merge_shows_both_texts_once_and_says_where_each_went() {
    let forum = Forum::new().await;
    let [one, other, far] = three(&forum).await;
    forum.round("2018").await;
    let flavio = forum.person("Flavio Example", Some(Role::Coordinator), "").await.1;
    let raquel = forum.member("Raquel Example").await;
    let said = [("status", "completed"), ("narrative", "It is read"), ("round", "2018"), ("capacity", "")];
    raquel.submit(&format!("{}/assess", page_of(other)), &said).await.with(303);
    let form = format!("{}/merge", page_of(one));
    let ambiguous = [("others", "51"), ("reason", "The same"), ("into", "this")];
    let page = flavio.submit_plain(&form, &ambiguous).await.with(422);
    assert!(page.says("51"), "a number that several bear names none of them");
    let address = page_of(other);
    let fields =
        [("others", &*address), ("reason", "The same in other words"), ("into", "this"), ("directly", "yes")];
    let here = flavio.submit_plain(&form, &fields).await.with(303).location().to_owned();

    let list = forum.visitor().get("/register").await;
    assert!(list.main().contains(&page_of(one)) && !list.main().contains(&page_of(other)));
    let rest = forum.visitor().get("/register?merged=yes").await;
    assert!(rest.main().contains(&page_of(other)) && rest.says("Merged into others"));
    let page = forum.visitor().get(&page_of(one)).await;
    for words in [
        "Publish what was said.",
        "Let the words be read by all",
        "Said of 51 · Report of 2016",
        "It is read",
    ] {
        assert!(page.says(words), "{words} is missing:\n{}", page.words());
    }
    let gone = forum.visitor().get(&page_of(other)).await.with(200);
    assert!(gone.says("Merged into another recommendation") && gone.says("It is read"));
    assert!(gone.main().contains(&format!("href=\"{}\"", page_of(one))));
    assert!(flavio.get(&page_of(other)).await.says("Go to 51"));
    let split = [("text", "Let the words"), ("reason", "Two things")];
    let refused = flavio.submit_plain(&format!("{}/split", page_of(other)), &split).await.with(422);
    assert!(refused.says("Do this to that one, or undo the merge first."));
    let chain = [("others", &*page_of(far)), ("reason", "The same"), ("into", "this"), ("directly", "yes")];
    let refused = flavio.submit_plain(&format!("{}/merge", page_of(other)), &chain).await.with(422);
    assert!(refused.says("is merged into 51 itself"), "{}", refused.words());

    let undo = format!("{here}/undo");
    let token = flavio.get(&here).await.hidden("csrf");
    flavio.post(&undo, &[("csrf", &token), ("reason", "They differ after all")]).await.with(303);
    let page = forum.visitor().get(&page_of(one)).await;
    assert!(!page.says("Said of") && !page.says("Let the words be read by all"));
    assert!(page.says("Undone by Flavio Example on 21 November 2026: They differ after all"));
    assert!(forum.visitor().get("/register").await.main().contains(&page_of(other)));
    let history = forum.visitor().get(&format!("{}/history", page_of(other))).await;
    assert!(history.says("Merged into 51") && history.says("No longer merged into 51"));
}

#[tokio::test]
async fn a_split_is_done_at_once_by_a_coordinator_and_linked() {
    let forum = Forum::new().await;
    let [one, ..] = three(&forum).await;
    let flavio = forum.person("Flavio Example", Some(Role::Coordinator), "").await.1;
    let form = format!("{}/split", page_of(one));
    let fields =
        [("text", "Tell who said it."), ("number", "51b"), ("reason", "Two things"), ("directly", "yes")];
    let here = flavio.submit_plain(&form, &fields).await.with(303).location().to_owned();
    assert!(flavio.get(&here).await.says("This made 51b"));
    let page = forum.visitor().get(&page_of(one)).await;
    assert!(page.says("Publish what was said. Tell who said it."), "the old one keeps its words");
    assert!(page.says("A part stands as 51b"), "{}", page.words());
}
