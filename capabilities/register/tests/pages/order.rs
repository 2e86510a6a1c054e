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

#[tokio::test]
async fn a_split_is_taken_back_without_losing_what_was_said_of_the_part_and_comes_again() {
    let forum = Forum::new().await;
    let [one, ..] = three(&forum).await;
    forum.round("2018").await;
    let flavio = forum.person("Flavio Example", Some(Role::Coordinator), "").await.1;
    let fields = [("text", "Tell who said it."), ("number", "51b"), ("reason", "Two"), ("directly", "yes")];
    let form = format!("{}/split", page_of(one));
    let split = flavio.submit_plain(&form, &fields).await.with(303).location().to_owned();
    let made = flavio.get(&split).await;
    let at = made.main().find("This made <a href=\"").expect("what it made") + "This made <a href=\"".len();
    let part = made.main()[at..].split('"').next().expect("an address").to_owned();
    let said = [("status", "completed"), ("narrative", "Speakers are named"), ("round", "2018")];
    flavio.submit(&format!("{part}/assess"), &said).await.with(303);

    let undo = format!("{split}/undo");
    let token = flavio.get(&split).await.with(200).hidden("csrf");
    flavio.post(&undo, &[("csrf", &token), ("reason", " ")]).await.with(422);
    flavio.post(&undo, &[("csrf", &token), ("reason", "One thing after all")]).await.with(303);
    let whole = forum.visitor().get(&page_of(one)).await;
    assert!(whole.says("Speakers are named") && whole.says("Also stands for (1)"), "{}", whole.words());
    assert!(whole.says("Undone by Flavio Example on 21 November 2026: One thing after all"));
    assert!(!forum.visitor().get("/register").await.main().contains(&part), "the part stands no more");
    let again = flavio.post(&undo, &[("csrf", &token), ("reason", "Once more")]).await.with(422);
    assert!(again.says("Somebody has decided this already"));

    // The merge that took it back is undone like any other.
    let queue = flavio.get("/register/order").await;
    let merge = queue.main().split("href=\"").find(|rest| rest.contains("Merge 51b into 51"));
    let merge =
        merge.and_then(|rest| rest.split('"').next()).expect("the merge stands among what was decided");
    let token = flavio.get(merge).await.with(200).hidden("csrf");
    let undo = format!("{merge}/undo");
    flavio.post(&undo, &[("csrf", &token), ("reason", "Two things still")]).await.with(303);
    let whole = forum.visitor().get(&page_of(one)).await;
    assert!(!whole.says("Speakers are named"), "it was said of the part");
    assert!(forum.visitor().get("/register").await.main().contains(&part));
    assert!(forum.visitor().get(&part).await.says("Speakers are named"));
    assert!(flavio.get(&split).await.says("Undo the split"), "the split holds again");
}

#[tokio::test]
async fn of_two_coordinators_who_decide_at_one_instant_one_is_told_that_it_is_decided() {
    let forum = Forum::new().await;
    let [.., far] = three(&forum).await;
    let deborah = forum.member("Deborah Example").await;
    let form = format!("{}/move", page_of(far));
    for round in 0..5 {
        let to = if round % 2 == 0 { "outcomes" } else { "intersessional-work" };
        let id = deborah.get(&form).await.with(200).hidden("form");
        let fields = [("form", id.as_str()), ("category", to), ("reason", "It does not belong here")];
        let sent = deborah.submit_plain(&form, &fields).await.with(303);
        let id: uuid::Uuid = sent.location().rsplit('/').next().expect("an id").parse().expect("an id");
        let decide = |verdict, reason: &'static str| {
            forum.store.write(kernel::Actor::Operator, move |change| {
                Box::pin(async move { register::actions::decide(change, id, verdict, reason, false).await })
            })
        };
        let (yes, no) = (register::order::Verdict::Accept, register::order::Verdict::Decline);
        let (one, other) = tokio::join!(decide(yes, "Agreed"), decide(no, "It fits"));
        let told = [&one, &other].into_iter().filter_map(|done| done.as_ref().err()).collect::<Vec<_>>();
        assert!(
            matches!(told[..], [register::RegisterError::DecidedAlready(..)]),
            "one decides and one is told: {one:?} {other:?}"
        );
        let stands = register::queries::suggestion(&mut forum.store.read(), id).await.expect("a register");
        let stands = stands.expect("it was suggested");
        let expected = if one.is_ok() { "Agreed" } else { "It fits" };
        assert_eq!(stands.decided.expect("it is decided").reason, expected);
        let filed = forum.visitor().get(&format!("/api/v1/recommendations/{far}")).await;
        assert_eq!(filed.body.contains("[\"Outcomes\"]"), one.is_ok() == (round % 2 == 0), "{}", filed.body);
        if one.is_err() {
            break;
        }
    }
}
