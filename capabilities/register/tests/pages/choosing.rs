//! Choosing on pages: a form for a phone, results with ties, a choice with its reason.

use crate::forum::{Forum, page_of};
use kernel::Role;

#[tokio::test]
async fn a_choosing_is_opened_indicated_closed_and_decided_on_its_pages() {
    let forum = Forum::new().await;
    let one = forum.enter("V.4", "Report in both directions", |_| {}).await;
    let two = forum.enter("V.1", "Develop what there is", |_| {}).await;
    forum.enter("VIII.1", "List the observatories", |_| {}).await;
    let flavio = forum.person("Flavio Example", Some(Role::Coordinator), "").await.1;
    let (anna, raquel) = (forum.member("Anna Example").await, forum.member("Raquel Example").await);
    let page = flavio.get("/register/choosings/new?source=Report+of+2012").await.with(200);
    assert!(page.says("It shows 3 now"), "{}", page.words());
    let form = page.hidden("form");
    let fields = [
        ("form", &*form),
        ("name", "Priorities"),
        ("list", "/register?source=Report+of+2012"),
        ("most", "2"),
        ("secret", "yes"),
    ];
    let here = flavio.submit_plain("/register/choosings/new", &fields).await.with(303).location().to_owned();
    assert_eq!(flavio.submit_plain("/register/choosings/new", &fields).await.with(303).location(), here);

    let (first, second) = (one.to_string(), two.to_string());
    let reason = format!("reason-{one}");
    anna.submit_plain(&here, &[("indications", &first), (&reason, "It bridges")]).await.with(303);
    let page = anna.get(&here).await;
    assert!(page.says("You have given 1 of 2; 1 are left."), "{}", page.words());
    raquel.submit_plain(&here, &[("indications", &first), ("indications", &second)]).await.with(303);
    let third = "018f0000-0000-7000-8000-000000000000";
    let many = [("indications", &*first), ("indications", &second), ("indications", third)];
    let refused = raquel.submit_plain(&here, &many).await.with(422);
    assert!(refused.says("You chose too many: 2 are the most."), "{}", refused.words());
    let secret = flavio.get(&here).await;
    assert!(secret.says("What is indicated is secret until it is closed."));
    assert!(
        secret.says("2 indicated, of 3 who could") && !secret.says("It bridges") && !secret.says("2 of 2")
    );

    flavio.post(&format!("{here}/close"), &[("csrf", &secret.hidden("csrf"))]).await.with(303);
    let page = forum.visitor().get(&here).await.with(200);
    for words in ["1 V.4", "2 of 2", "Anna Example: It bridges", "2 V.1", "1 of 2", "3 VIII.1", "0 of 2"] {
        assert!(page.says(words), "{words} is missing:\n{}", page.words());
    }
    let place = format!("{here}/proposals/{two}");
    let fields = [
        ("standing", "chosen"),
        ("why", "It needs nothing new"),
        ("references", "Roadmap | paragraph 93(e) | https://example.org/roadmap"),
        ("notes", "Some work has begun"),
    ];
    let seen = flavio.get(&place).await.hidden("seen");
    let mut with_seen = vec![("seen", seen.as_str())];
    with_seen.extend(fields);
    flavio.submit_plain(&place, &with_seen).await.with(303);
    with_seen[2] = ("why", "Another reason, typed on the old form");
    assert!(flavio.submit_plain(&place, &with_seen).await.with(409).says("It needs nothing new"));
    let page = forum.visitor().get(&here).await;
    for words in
        ["Chosen (1)", "It needs nothing new", "Roadmap, paragraph 93(e)", "No action has been entered yet."]
    {
        assert!(page.says(words), "{words} is missing:\n{}", page.words());
    }
    let page = forum.visitor().get(&page_of(two)).await;
    assert!(page.says("Priorities · Chosen") && page.says("Chosen for further action"), "{}", page.words());
}

#[tokio::test]
async fn a_choosing_of_a_group_is_its_members_alone_and_amended_while_nobody_has_indicated() {
    let forum = Forum::new().await;
    let one = forum.enter("V.4", "Report in both directions", |_| {}).await;
    forum.enter("V.1", "Develop what there is", |_| {}).await;
    forum.group("wg-strategy", "working-group").await;
    let flavio = forum.person("Flavio Example", Some(Role::Coordinator), "").await.1;
    let (anna, member) = forum.person("Anna Example", Some(Role::Member), "").await;
    let (olga, observer) = forum.person("Olga Example", Some(Role::Member), "").await;
    let outside = forum.member("Raquel Example").await;
    forum.joins(anna, "wg-strategy", Role::Member).await;
    forum.joins(olga, "wg-strategy", Role::Observer).await;
    let form = flavio.get("/register/choosings/new").await.with(200).hidden("form");
    let fields = [("form", &*form), ("name", "Priorities"), ("list", "/register"), ("most", "9")];
    flavio.submit_plain("/register/choosings/new", &fields).await.with(422);
    let fields = [("form", &*form), ("name", "Priorities"), ("list", "/register"), ("group", "nowhere")];
    flavio.submit_plain("/register/choosings/new", &fields).await.with(422);
    let fields = [("form", &*form), ("name", "Priorities"), ("list", "/register"), ("group", "wg-strategy")];
    let here = flavio.submit_plain("/register/choosings/new", &fields).await.with(303).location().to_owned();
    let page = outside.get(&here).await;
    assert!(page.says("0 indicated, of 1 who could"), "an observer could not: {}", page.words());
    assert!(page.says("Members of wg-strategy indicate. You are not one now."), "{}", page.words());
    let id = one.to_string();
    for other in [&outside, &observer] {
        other.submit_plain(&here, &[("indications", &id)]).await.with(403);
    }

    let amend = format!("{here}/amend");
    member.get(&amend).await.with(403);
    let form = flavio.get(&amend).await.with(200);
    assert!(!form.main().contains("name=\"list\""), "what is chosen from stays");
    let fields = |seen: String, name: &'static str, group: &'static str| {
        let csrf = form.hidden("csrf");
        [
            ("csrf".to_owned(), csrf),
            ("seen".to_owned(), seen),
            ("name".to_owned(), name.to_owned()),
            ("most".to_owned(), "1".to_owned()),
            ("closes".to_owned(), "2026-12-01".to_owned()),
            ("group".to_owned(), group.to_owned()),
        ]
    };
    let sent = async |fields: [(String, String); 6]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        flavio.post(&amend, &fields).await
    };
    sent(fields(form.hidden("seen"), "What comes first", "wg-strategy")).await.with(303);
    let page = member.get(&here).await;
    assert!(page.says("What comes first") && page.says("to the end of 1 December 2026"), "{}", page.words());
    let stale = sent(fields(form.hidden("seen"), "Something else", "")).await;
    assert_eq!(stale.status, 409, "a form that was drawn before overwrites nothing: {}", stale.words());
    member.submit_plain(&here, &[("indications", &id)]).await.with(303);
    let late = flavio.get(&amend).await.with(200).hidden("seen");
    let late = sent(fields(late, "Too late", "")).await.with(422);
    assert!(late.says("Members have indicated already"), "{}", late.words());
    assert!(!flavio.get(&here).await.main().contains(&amend));
}
