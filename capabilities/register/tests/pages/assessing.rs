//! Members say what they find; nobody else can say it for them, and nothing of it is lost.

use crate::forum::{Forum, page_of};
use kernel::Role;
use uuid::Uuid;

const FOUND: [(&str, &str); 2] = [("status", "in-progress"), ("narrative", "A beginning is made.")];

async fn with_one() -> (Forum, Uuid, String) {
    let forum = Forum::new().await;
    forum.round("2026").await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    (forum, id, format!("{}/assess", page_of(id)))
}

#[tokio::test]
async fn a_visitor_is_asked_to_sign_in_and_brought_back() {
    let (forum, id, assess) = with_one().await;
    let page = forum.visitor().get(&assess).await.with(303);
    assert_eq!(page.location(), format!("/sign-in?next=%2Fregister%2Frecommendations%2F{id}%2Fassess"));
}

#[tokio::test]
async fn a_member_files_and_lands_on_what_was_filed() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let opened = member.get(&assess).await.with(200);
    assert!(
        opened.says("Reports should be short.") && opened.says("Nobody has assessed it in this round yet."),
        "{}",
        opened.words()
    );
    let fields = [
        ("status", "in-progress"),
        ("status", "to-be-implemented"),
        ("narrative", "Half of it.\r\n\r\nThe rest is *missing*."),
        ("evidence", "https://example.org/report The report\r\n\r\nhttps://example.org/plan"),
        ("speak-as", "member forum"),
    ];
    let sent = member.submit(&assess, &fields).await.with(303);
    let filed = forum.assessments(id).await;
    assert_eq!(filed.len(), 1);
    assert_eq!(sent.location(), format!("{}#assessment-{}", page_of(id), filed[0].id));
    assert_eq!(filed[0].now().status, ["in-progress", "to-be-implemented"]);
    assert_eq!(filed[0].now().narrative, "Half of it.\n\nThe rest is *missing*.");
    assert_eq!(filed[0].now().evidence.len(), 2);
    assert_eq!(
        (filed[0].capacity.role.as_str(), filed[0].capacity.group.as_str()),
        ("member", "Forum of Testing")
    );
    let page = member.get(&page_of(id)).await;
    assert!(page.main().contains(&format!("id=\"assessment-{}\"", filed[0].id)), "{}", page.main());
    assert!(page.main().contains("The rest is <em>missing</em>."), "{}", page.main());
}

#[tokio::test]
async fn one_assessment_covers_several_by_their_numbers() {
    let (forum, id, assess) = with_one().await;
    let other = forum.enter("13", "Reports should be sharp.", |_| ()).await;
    forum.enter("51", "One text.", |_| ()).await;
    forum.enter("51", "Another text.", |_| ()).await;
    let member = forum.member("Member").await;
    let mut fields = FOUND.to_vec();
    fields.push(("also", "13, 51, 99"));
    let page = member.submit(&assess, &fields).await.with(422);
    assert!(page.says("Several recommendations of this list have the number 51"), "{}", page.words());
    assert!(page.says("No recommendation of this list has the number 99"), "{}", page.words());
    fields[2] = ("also", "13; 12; 13");
    member.submit(&assess, &fields).await.with(303);
    assert_eq!(forum.assessments(id).await[0].covers.len(), 2);
    let page = forum.visitor().get(&page_of(other)).await;
    assert!(page.says("This assessment also covers 12"), "{}", page.words());
}

#[tokio::test]
async fn what_is_missing_is_said_on_top_and_beside_with_all_words_kept() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let fields = [("narrative", ""), ("evidence", "javascript:alert(1)"), ("also", "77")];
    let page = member.submit(&assess, &fields).await.with(422);
    assert!(page.says("4 things need your attention"), "{}", page.words());
    for words in
        ["Choose at least one status", "Say why", "Evidence is an address", "No recommendation of this list"]
    {
        assert_eq!(page.words().matches(words).count(), 2, "{words} in {}", page.words());
    }
    assert!(page.main().contains("javascript:alert(1)</textarea>") && page.main().contains("value=\"77\""));
    let both = [("status", "-"), ("status", "completed"), ("narrative", "x")];
    assert!(member.submit(&assess, &both).await.with(422).says("not both"));
    assert!(forum.assessments(id).await.is_empty());
    let pending = [("status", "-"), ("narrative", "The Secretariat must say when.")];
    member.submit(&assess, &pending).await.with(303);
    assert!(
        forum
            .visitor()
            .get(&page_of(id))
            .await
            .says("One assessor looked at it and could not assess it yet.")
    );
}

#[tokio::test]
async fn an_amended_assessment_keeps_what_it_said_before() {
    let (forum, id, assess) = with_one().await;
    let (member, other) = (forum.member("Member").await, forum.member("Other").await);
    member.submit(&assess, &FOUND).await.with(303);
    let one = forum.assessments(id).await[0].id;
    let amend = format!("{}/assessments/{one}/amend", page_of(id));
    assert!(member.get(&page_of(id)).await.main().contains(&format!("href=\"{amend}\"")));
    assert!(!other.get(&page_of(id)).await.main().contains(&format!("href=\"{amend}\"")));
    let opened = member.get(&amend).await.with(200);
    assert!(opened.main().contains("A beginning is made.</textarea>"), "{}", opened.main());
    assert!(opened.main().contains("value=\"in-progress\" checked"), "{}", opened.main());

    let fields = [("status", "completed"), ("narrative", "A beginning is done.")];
    member.submit(&amend, &fields).await.with(303);
    member.submit(&amend, &fields).await.with(303);
    assert_eq!(forum.assessments(id).await[0].versions.len(), 2, "the same once more is no version");
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("A beginning is done.") && page.says("one earlier version"), "{}", page.words());
    let versions = forum.visitor().get(&format!("{}/assessments/{one}", page_of(id))).await.with(200);
    assert!(versions.says("In force now") && versions.says("Version 1"), "{}", versions.words());
    assert!(versions.main().contains("<p>A beginning is made.</p>"), "{}", versions.main());
    assert!(
        versions.main().contains("<del>made.</del>") && versions.main().contains("<ins>done.</ins>"),
        "{}",
        versions.main()
    );
    assert!(versions.says("Before: In progress"), "{}", versions.words());

    other.get(&amend).await.with(403);
    let token = other.get(&assess).await.hidden("csrf");
    let forged =
        [("csrf", token.as_str()), ("seen", "2"), ("status", "completed"), ("narrative", "Mine now.")];
    other.post(&amend, &forged).await.with(403);
    assert_eq!(forum.assessments(id).await[0].versions.len(), 2);
}

#[tokio::test]
async fn words_come_back_when_the_phase_is_set_back_while_somebody_assesses() {
    let (forum, id, assess) = with_one().await;
    let (_, observer) = forum.person("Olga Example", Some(Role::Observer), "").await;
    let phase = async |to: &'static str| {
        forum.operator(move |change| Box::pin(register::actions::set_phase(change, to))).await;
    };
    let refused_and_sent_once_more = async |form: &str, words: &str| {
        let opened = observer.get(form).await.with(200);
        let (csrf, once, seen) = (opened.hidden("csrf"), opened.hidden("once"), opened.hidden("seen"));
        let fields = [
            ("csrf", &*csrf),
            ("once", &*once),
            ("seen", &*seen),
            ("status", "completed"),
            ("narrative", words),
        ];
        phase("chair-preview").await;
        let refused = observer.post(form, &fields).await.with(403);
        assert!(refused.says(words) && refused.body.contains(&once), "{}", refused.body);
        phase("public").await;
        observer.post(form, &fields).await.with(303);
    };
    refused_and_sent_once_more(&assess, "It is done.").await;
    let one = forum.assessments(id).await[0].id;
    let amend = format!("{}/assessments/{one}/amend", page_of(id));
    refused_and_sent_once_more(&amend, "It was done once.").await;
    assert_eq!(forum.assessments(id).await[0].now().narrative, "It was done once.");
}

#[tokio::test]
async fn an_amendment_begun_before_another_overwrites_nothing() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    member.submit(&assess, &FOUND).await.with(303);
    let one = forum.assessments(id).await[0].id;
    let amend = format!("{}/assessments/{one}/amend", page_of(id));
    let token = member.get(&amend).await.hidden("csrf");
    let send = |words: &'static str| {
        let (member, amend, token) = (member.clone(), amend.clone(), token.clone());
        async move {
            let fields =
                [("csrf", token.as_str()), ("seen", "1"), ("status", "completed"), ("narrative", words)];
            member.post(&amend, &fields).await
        }
    };
    send("From one window.").await.with(303);
    let page = send("From the other window.").await.with(409);
    assert!(page.main().contains("From the other window.</textarea>"), "{}", page.main());
    assert_eq!(forum.assessments(id).await[0].now().narrative, "From one window.");
    assert_eq!(page.hidden("seen"), "2", "sent once more it is taken");
}

#[tokio::test]
async fn of_two_amendments_at_the_same_moment_neither_is_lost() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    member.submit(&assess, &FOUND).await.with(303);
    let one = forum.assessments(id).await[0].id;
    let amend = format!("{}/assessments/{one}/amend", page_of(id));
    let token = member.get(&amend).await.hidden("csrf");
    let words = ["From one window.", "From the other window."];
    let fields = words.map(|words| {
        [("csrf", token.as_str()), ("seen", "1"), ("status", "completed"), ("narrative", words)]
    });
    let (first, second) = tokio::join!(member.post(&amend, &fields[0]), member.post(&amend, &fields[1]));
    let stands = forum.assessments(id).await[0].now().narrative.clone();
    assert_eq!(forum.assessments(id).await[0].versions.len(), 2);
    for (page, words) in [first, second].iter().zip(words) {
        if words == stands {
            assert_eq!(page.status.as_u16(), 303);
        } else {
            assert_eq!(page.status.as_u16(), 409, "not said to be kept: {}", page.location());
            assert!(page.main().contains(&format!("{words}</textarea>")), "{}", page.main());
        }
    }
}

#[tokio::test]
async fn a_draft_is_kept_for_its_writer_alone_and_gone_when_it_is_filed() {
    let (forum, id, assess) = with_one().await;
    let (member, other) = (forum.member("Member").await, forum.member("Other").await);
    let draft = format!("{}/draft", page_of(id));
    let token = member.get(&assess).await.hidden("csrf");
    let fields = [("csrf", token.as_str()), ("status", "completed"), ("narrative", "Not yet for others.")];
    member.post(&draft, &fields).await.with(200);
    let opened = member.get(&assess).await;
    assert!(
        opened.main().contains("Not yet for others.</textarea>") && opened.says("Draft saved"),
        "{}",
        opened.main()
    );
    assert!(opened.main().contains("value=\"completed\" checked"));

    for path in [&assess, &page_of(id), &format!("{}/history", page_of(id))] {
        assert!(!other.get(path).await.body.contains("Not yet for others"), "{path}");
        assert!(!forum.visitor().get(path).await.body.contains("Not yet for others"), "{path}");
    }
    // Another's draft has no address of its own: it is asked for by whoever is signed in, and only so.
    other.get(&draft).await.with(405);
    assert!(!forum.visitor().get("/register/export.json").await.body.contains("Not yet for others"));

    member.submit(&assess, &FOUND).await.with(303);
    assert!(!member.get(&assess).await.body.contains("Not yet for others"));
}

#[tokio::test]
async fn a_draft_is_found_again_by_its_writer() {
    let (forum, id, assess) = with_one().await;
    let (member, other) = (forum.member("Member").await, forum.member("Other").await);
    let draft = format!("{}/draft", page_of(id));
    let token = member.get(&assess).await.hidden("csrf");
    let go_on = format!("<a class=\"button\" href=\"{assess}\">Go on with your draft</a>");
    let listed = format!("href=\"{}#contribute\"", page_of(id));
    member.post(&draft, &[("csrf", &token), ("narrative", "Begun.")]).await.with(200);
    assert!(
        member.get(&page_of(id)).await.main().contains(&go_on),
        "{}",
        member.get(&page_of(id)).await.main()
    );
    let register = member.get("/register").await;
    assert!(register.says("Your drafts") && register.main().contains(&listed), "{}", register.main());
    for browser in [&other, &forum.visitor()] {
        assert!(!browser.get("/register").await.says("Your drafts"));
        assert!(!browser.get(&page_of(id)).await.says("Go on with your draft"));
    }
    // What was taken back whole is no draft.
    member.post(&draft, &[("csrf", &token), ("narrative", " ")]).await.with(200);
    assert!(!member.get("/register").await.says("Your drafts"));
    assert!(!member.get(&page_of(id)).await.says("Go on with your draft"));
}

#[tokio::test]
async fn whoever_assessed_in_this_round_is_led_to_amend_it() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    member.submit(&assess, &FOUND).await.with(303);
    let one = forum.assessments(id).await[0].id;
    let amend = format!("{}/assessments/{one}/amend", page_of(id));
    let page = member.get(&page_of(id)).await;
    let filled = format!("<a class=\"button\" href=\"{amend}\">Amend your assessment</a>");
    let second = format!("<a class=\"button second\" href=\"{assess}\">Add another assessment</a>");
    assert!(page.main().contains(&filled) && page.main().contains(&second), "{}", page.main());
    let form = member.get(&assess).await;
    assert!(form.says("You have assessed it in this round already."), "{}", form.words());
    assert!(form.main().contains(&amend), "{}", form.main());

    let other = forum.member("Other").await;
    assert!(other.get(&page_of(id)).await.says("Add your assessment"));
    assert!(
        other.get(&assess).await.says("One assessment stands in this round. Yours will stand beside it.")
    );

    // A second one of the same person stands beside the first, and is one person's.
    member
        .submit(&assess, &[("status", "in-progress"), ("narrative", "The budget is in it.")])
        .await
        .with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("One assessor so far, in 2 assessments: "), "{}", page.words());
    // A new round is assessed anew.
    forum.round("2027").await;
    let page = member.get(&page_of(id)).await;
    assert!(
        page.main().contains(&format!("<a class=\"button\" href=\"{assess}\">Add your assessment</a>")),
        "{}",
        page.main()
    );
}

#[tokio::test]
async fn drafts_of_a_new_assessment_and_of_an_amendment_do_not_mix() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    member.submit(&assess, &FOUND).await.with(303);
    let one = forum.assessments(id).await[0].id.to_string();
    let (draft, amend) =
        (format!("{}/draft", page_of(id)), format!("{}/assessments/{one}/amend", page_of(id)));
    let token = member.get(&assess).await.hidden("csrf");
    member.post(&draft, &[("csrf", &token), ("amends", &one), ("narrative", "Amending.")]).await.with(200);
    member.post(&draft, &[("csrf", &token), ("amends", ""), ("narrative", "Anew.")]).await.with(200);
    assert!(member.get(&amend).await.main().contains("Amending.</textarea>"));
    assert!(member.get(&assess).await.main().contains("Anew.</textarea>"));
}

#[tokio::test]
async fn whoever_holds_no_role_any_more_contributes_no_more() {
    let forum = Forum::in_phase("working-group").await;
    let id = forum.enter("12", "Publish the list of speakers early.", |_| {}).await;
    let assess = format!("{}/assess", page_of(id));
    let (_, ended) = forum.person("Ended", Some(Role::Member), "2026-11-20").await;
    let (_, ending) = forum.person("Ending", Some(Role::Member), "2026-11-21").await;
    ended.get(&assess).await.with(403);
    ended.get(&page_of(id)).await.with(403);
    let token = ending.get(&assess).await.with(200).hidden("csrf");
    forum.place.clock.pass(kernel::time::DAY);
    let fields = [("csrf", token.as_str()), FOUND[0], FOUND[1]];
    ending.post(&assess, &fields).await.with(403);
    ending.post(&format!("{}/draft", page_of(id)), &fields).await.with(403);
    assert!(forum.assessments(id).await.is_empty());
}

#[tokio::test]
async fn nobody_speaks_in_a_capacity_they_do_not_hold() {
    let (forum, id, assess) = with_one().await;
    let member = forum.member("Member").await;
    let page = member.submit(&assess, &[FOUND[0], FOUND[1], ("speak-as", "chair forum")]).await.with(422);
    assert!(page.says("You do not hold this role now."), "{}", page.words());
    assert!(forum.assessments(id).await.is_empty());
}
