//! What visitors and members read.

use crate::forum::{Forum, page_of};
use kernel::Role;
use register::actions;
use register::recommendation::NewAction;
use register::vocabulary::Category;
use uuid::Uuid;

const FOUND: [(&str, &str); 2] = [("status", "in-progress"), ("narrative", "A beginning is made.")];

#[tokio::test]
async fn an_empty_register_says_what_belongs_there_and_who_puts_it_there() {
    let forum = Forum::new().await;
    let page = forum.visitor().get("/register").await.with(200);
    assert!(page.says("Nothing is in the register yet"), "{}", page.words());
    assert!(!page.main().contains("/register/imports"));
    let (_, coordinator) = forum.person("Coordinator", Some(Role::Coordinator), "").await;
    assert!(coordinator.get("/register").await.main().contains("href=\"/register/imports\""));
}

#[tokio::test]
async fn filters_say_how_many_each_would_show_and_the_list_says_what_it_shows() {
    let forum = Forum::new().await;
    forum.enter("12", "Reports should be short.", |_| ()).await;
    forum.enter("13", "Meetings should be public.", |new| new.tags = vec!["openness".into()]).await;
    forum.enter("14", "Money should be found.", |new| new.categories = vec!["Funding".into()]).await;
    let visitor = forum.visitor();

    let all = visitor.get("/register").await.with(200);
    assert!(all.says("3 recommendations, nothing filtered, in the documents’ order"), "{}", all.words());
    assert!(all.says("Outcomes 2 Funding 1"), "{}", all.words());

    let some = visitor.get("/register?category=outcomes").await.with(200);
    assert!(
        some.says("2 recommendations: Outcomes, in the documents’ order Show everything"),
        "{}",
        some.words()
    );
    assert!(some.main().contains("href=\"/register#list\""), "the way back to everything");
    assert!(!some.says("Money should be found"));

    let found = visitor.get("/register?q=PUBLIC+meetings").await.with(200);
    assert!(found.says("One recommendation: “PUBLIC meetings”"), "{}", found.words());
    let none = visitor.get("/register?q=nothing&tag=openness").await.with(200);
    assert!(none.says("Nothing fits all of this"), "{}", none.words());
    // An old link with values that are no more still leads somewhere.
    visitor.get("/register?after=nonsense&sort=nonsense&reading=nonsense").await.with(200);
}

#[tokio::test]
async fn a_filter_with_many_values_shows_the_most_used_and_unfolds_the_others() {
    let forum = Forum::new().await;
    let tags = |from: usize| (from..=29).map(|n| format!("tag {n:02}")).collect::<Vec<_>>();
    // Tag 29 stands twice, so it is among those seen.
    forum.enter("12", "Reports should be short.", |new| new.tags = tags(1)).await;
    forum.enter("13", "Meetings should be public.", |new| new.tags = tags(29)).await;
    let page = forum.visitor().get("/register").await.with(200);
    assert!(page.says("Tag tag 29 2 tag 01 1"), "{}", page.words());
    assert!(page.says("tag 14 1 and 14 more Tag tag 15 1 tag 16 1"), "{}", page.words());
    assert!(!page.words().contains("not in this list"), "{}", page.words());
    // One that is chosen is seen without unfolding.
    let page = forum.visitor().get("/register?tag=tag+28").await.with(200);
    assert!(page.says("tag 14 1 tag 28 1 and 13 more"), "{}", page.words());

    forum
        .enter("14", "Money should be found.", |new| {
            new.tags = (1..=120).map(|n| format!("other {n:03}")).collect();
        })
        .await;
    let page = forum.visitor().get("/register").await.with(200);
    assert!(page.says("and 85 more") && page.says("49 more are not in this list"), "{}", page.words());
}

#[tokio::test]
async fn pages_of_a_long_list_turn_forth_and_back_to_the_same_place() {
    let forum = Forum::new().await;
    for number in 1..=60 {
        forum.enter(&number.to_string(), &format!("Text {number}."), |_| ()).await;
    }
    let visitor = forum.visitor();
    let turn = |page: &crate::forum::Page, way: &str| -> String {
        let at = page.main().find(&format!("rel=\"{way}\"")).unwrap_or_else(|| panic!("no {way}"));
        let rest = page.main()[at..].replace("&#38;", "&");
        let from = rest.find("href=\"").expect("a link") + 6;
        rest[from..].split(['"', '#']).next().expect("an address").to_owned()
    };
    let first = visitor.get("/register?sort=number").await;
    assert!(first.says("1 to 25 of 60"), "{}", first.words());
    let second = visitor.get(&turn(&first, "next")).await;
    assert!(second.says("26 to 50 of 60") && second.says("Text 26."), "{}", second.words());
    let third = visitor.get(&turn(&second, "next")).await;
    assert!(third.says("51 to 60 of 60") && !third.main().contains("rel=\"next\""), "{}", third.words());
    let back = visitor.get(&turn(&third, "prev")).await;
    assert_eq!(back.words(), second.words());
    assert_eq!(visitor.get(&turn(&back, "prev")).await.words(), first.words());
}

#[tokio::test]
async fn a_category_nobody_has_started_on_is_said_to_be_so() {
    let forum = Forum::new().await;
    forum.round("2018").await;
    forum.enter("12", "Reports should be short.", |_| ()).await;
    forum.enter("40", "Money should be found.", |new| new.categories = vec!["Funding".into()]).await;
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let funding = vocabulary.category_by_key("funding").expect("it was made").clone();
    forum
        .operator(move |change| {
            let category = Category { not_started_in: "2018".into(), ..funding };
            Box::pin(actions::keep_category(change, category))
        })
        .await;
    let page = forum.visitor().get("/register").await;
    assert!(page.says("Not started as a whole: Funding (Round 2018)."), "{}", page.words());
    assert!(page.says("Funding (not started, Round 2018)"), "{}", page.words());
}

#[tokio::test]
async fn the_sources_words_stand_as_they_are_in_their_language_and_direction() {
    let forum = Forum::new().await;
    let arabic = "ينبغي أن تكون التقارير قصيرة <b>&</b>";
    let id = forum.enter("7", arabic, |new| new.language = "ar".into()).await;
    let stub = forum.enter("31", "", |_| ()).await;
    let summary = forum.enter("32", "Our words.", |new| new.is_summary = true).await;
    let visitor = forum.visitor();
    let page = visitor.get(&page_of(id)).await.with(200);
    assert!(
        page.main()
            .contains("<blockquote lang=\"ar\" dir=\"rtl\">ينبغي أن تكون التقارير قصيرة &#60;b&#62;&#38;"),
        "{}",
        page.main()
    );
    assert!(page.says("Recommendation 7, as written in the source. Never edited."));
    let page = visitor.get(&page_of(stub)).await.with(200);
    assert!(page.says("Text not recorded yet") && page.says("Known by its number alone"), "{}", page.words());
    assert!(visitor.get(&page_of(summary)).await.says("Recommendation 32 Summary in our words"));
    let many = (1..=30).map(|n| format!("tag {n}")).collect();
    let tagged = forum.enter("33", "Words.", |new| new.tags = many).await;
    let page = visitor.get(&page_of(tagged)).await;
    assert!(page.says("22 more tags") && page.says("tag 30"), "{}", page.words());
    visitor.get(&page_of(Uuid::nil())).await.with(404);
    visitor.get("/register/recommendations/12").await.with(404);
}

#[tokio::test]
async fn a_correction_shows_what_was_written_and_what_was_meant() {
    let forum = Forum::new().await;
    let id = forum.enter("7", "Reports shuold be short.", |_| ()).await;
    forum
        .operator(move |change| {
            Box::pin(async move {
                let text = "Reports should be short.";
                actions::correct_text(change, id, text, "Two letters were exchanged.").await
            })
        })
        .await;
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.main().contains(">Reports shuold be short.</blockquote>"), "{}", page.main());
    assert!(page.main().contains("<del>shuold</del> <ins>should</ins>"), "{}", page.main());
    assert!(page.says("Two letters were exchanged."));
}

#[tokio::test]
async fn two_who_differ_stand_side_by_side_and_the_page_says_how() {
    let forum = Forum::new().await;
    forum.round("2026").await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let visitor = forum.visitor();
    assert!(visitor.get(&page_of(id)).await.says("Nobody has assessed this yet"));
    let (one, other) = (forum.member("Member One").await, forum.member("Member Two").await);
    let assess = format!("{}/assess", page_of(id));
    one.submit(&assess, &FOUND).await.with(303);
    let page = visitor.get(&page_of(id)).await;
    assert!(page.says("One assessor so far: In progress."), "a visitor sees it at once: {}", page.words());
    let fields = [("status", "to-be-implemented"), ("status", "in-progress"), ("narrative", "Half of it.")];
    other.submit(&assess, &fields).await.with(303);

    let page = visitor.get(&page_of(id)).await;
    assert!(page.says("2 assessors see this differently"), "{}", page.words());
    assert!(
        page.says("1 of 2: In progress 1 of 2: In progress, To be implemented Common to all: In progress"),
        "{}",
        page.words()
    );
    assert!(page.says("Member One") && page.says("A beginning is made."));
    assert!(page.says("Member Two") && page.says("Half of it."));
    assert!(page.says("Who has assessed Civil Society 2"), "{}", page.words());
    assert!(page.says("Assessed, Round 2026 · Member Two"), "{}", page.words());
    let list = visitor.get("/register?reading=divergent").await;
    assert!(list.says("One recommendation: Divergent"), "{}", list.words());
    assert!(list.says("Divergent, 2 assessors"), "{}", list.words());
}

#[tokio::test]
async fn the_history_says_what_was_done_how_by_whom_and_when() {
    let forum = Forum::new().await;
    let other = forum.enter("65", "Reports should be sharp.", |_| ()).await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    forum
        .operator(move |change| {
            Box::pin(async move {
                actions::relate(change, id, other, "overlaps").await?;
                actions::relate(change, other, id, "depends-on").await?;
                let new = NewAction {
                    task: "Shorten them".into(),
                    state: "not-started".into(),
                    ..NewAction::default()
                };
                let action = actions::add_action(change, id, new.clone()).await?;
                actions::amend_action(change, id, action, NewAction { state: "done".into(), ..new }).await
            })
        })
        .await;
    for path in [page_of(id), format!("{}/history", page_of(id))] {
        let page = forum.visitor().get(&path).await.with(200);
        for said in [
            "Related to 65 (Overlaps) · The operator",
            "Related to 65 (Needed by) · The operator",
            "Action added: “Shorten them” (Not started) · The operator",
            "Action amended: “Shorten them” (Done) · The operator",
        ] {
            assert!(page.says(said), "{said:?} is not in {}", page.words());
        }
        assert!(page.says(" UTC Action amended"), "{}", page.words());
    }
}

#[tokio::test]
async fn assessors_without_a_group_are_counted_in_words_and_not_drawn() {
    let forum = Forum::new().await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    for (name, told) in [
        ("First", "Who has assessed One assessor, who names no stakeholder group."),
        ("Second", "Who has assessed 2 assessors; none of them names a stakeholder group."),
    ] {
        let member = forum.member(name).await;
        let account = member.get("/account").await;
        let (csrf, seen) = (account.hidden("csrf"), account.hidden("seen"));
        let profile = [("csrf", &*csrf), ("seen", &*seen), ("name", name), ("stakeholder_group", "")];
        member.post("/account/profile", &profile).await.with(303);
        member.submit(&format!("{}/assess", page_of(id)), &FOUND).await.with(303);
        let page = forum.visitor().get(&page_of(id)).await;
        assert!(page.says(told), "{}", page.words());
    }
    // One who names a group is drawn, and the others beside.
    forum.member("Third").await.submit(&format!("{}/assess", page_of(id)), &FOUND).await.with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(page.says("Who has assessed Civil Society 1 No group named 2"), "{}", page.words());
}

#[tokio::test]
async fn whoever_was_erased_is_a_former_participant_everywhere() {
    let forum = Forum::new().await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let (party, browser) = forum.person("Somebody Once", Some(Role::Member), "").await;
    browser.submit(&format!("{}/assess", page_of(id)), &FOUND).await.with(303);
    let reader = forum.member("Reader").await;
    assert!(reader.get(&page_of(id)).await.says("Somebody Once"));
    forum
        .store
        .write::<_, people::PeopleError>(kernel::Actor::Operator, move |change| {
            Box::pin(async move {
                let asked = people::receipt::Asked::now(change.now());
                people::actions::erase(change, party, asked, &[]).await.map(drop)
            })
        })
        .await
        .expect("the operator may");
    for path in [page_of(id), format!("{}/history", page_of(id))] {
        for browser in [&reader, &forum.visitor()] {
            let page = browser.get(&path).await.with(200);
            assert!(page.says("Former participant") && !page.says("Somebody Once"), "{}", page.words());
        }
    }
    assert!(reader.get(&page_of(id)).await.says("A beginning is made."), "what was contributed stays");
}

#[tokio::test]
async fn numbers_in_the_words_become_links_and_nothing_else_does() {
    let forum = Forum::new().await;
    forum.round("2020").await;
    let other = forum.enter("65", "Reports should be sharp.", |_| ()).await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let words = "See the assessment for recommendation 65. Done in 2012, as recommendation 12 asks. \
        <script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>";
    let member = forum.member("Member").await;
    let fields =
        [("status", "completed"), ("narrative", words), ("evidence", "https://example.org/a The report")];
    member.submit(&format!("{}/assess", page_of(id)), &fields).await.with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    let link = format!("recommendation <a href=\"{}\">65</a>.", page_of(other));
    assert!(page.main().contains(&link), "{}", page.main());
    assert!(page.main().contains("Done in 2012, as recommendation 12 asks."));
    for evil in ["<script", "javascript:", "onerror", "<img"] {
        assert!(!page.main().contains(evil), "{evil} in {}", page.main());
    }
    assert!(
        page.main().contains(
            "<a href=\"https://example.org/a\" rel=\"nofollow noopener\"><bdi>The report</bdi></a>"
        )
    );
    assert!(page.says("Refers to 65 · Reports should be sharp."), "{}", page.words());
    assert!(forum.visitor().get(&page_of(other)).await.says("Referred to by 12 · Reports should be short."));
}

#[tokio::test]
async fn before_it_is_public_only_those_who_work_on_it_read_it() {
    let forum = Forum::in_phase("working-group").await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let member = forum.member("Member").await;
    let (_, stranger) = forum.person("Stranger", None, "").await;
    let paths = [
        "/register".to_owned(),
        "/register/export.csv".to_owned(),
        page_of(id),
        format!("{}/history", page_of(id)),
        format!("{}/assess", page_of(id)),
    ];
    for path in paths {
        let page = forum.visitor().get(&path).await.with(401);
        assert!(page.says("not public yet") && page.main().contains("/sign-in?next="), "{}", page.words());
        assert!(!page.main().contains("href=\"/register\""), "a way that leads here again: {}", page.main());
        let page = stranger.get(&path).await.with(403);
        assert!(!page.main().contains("href=\"/register\""), "a way that leads here again: {}", page.main());
        assert!(
            page.says("not open to you yet") && !page.says("Reports should be short"),
            "{}",
            page.words()
        );
        member.get(&path).await.with(200);
    }
}

#[tokio::test]
async fn an_export_holds_what_the_filter_shows() {
    let forum = Forum::new().await;
    forum.enter("12", "Reports should be short.", |_| ()).await;
    forum.enter("14", "Money should be found.", |new| new.categories = vec!["Funding".into()]).await;
    let visitor = forum.visitor();
    let page = visitor.get("/register?category=funding").await;
    assert!(page.main().contains("href=\"/register/export.csv?category=funding\""), "{}", page.main());
    let csv = visitor.get("/register/export.csv?category=funding").await.with(200);
    assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(csv.headers["content-disposition"], "attachment; filename=\"register-2026-11-21.csv\"");
    assert!(csv.body.contains("Money should be found.") && !csv.body.contains("Reports should be short."));
    let json = visitor.get("/register/export.json").await.with(200);
    let document: register::document::Document = serde_json::from_str(&json.body).expect("our own format");
    assert_eq!(document.recommendations.len(), 2);
    let found = visitor.get("/register/export.json?q=short").await.with(200);
    let document: register::document::Document = serde_json::from_str(&found.body).expect("our own format");
    assert_eq!(document.recommendations.len(), 1);
    assert!(visitor.get("/register/export.xlsx").await.with(200).body.starts_with("PK"));
}

#[tokio::test]
async fn what_is_old_is_called_so_from_the_day_on_which_it_is() {
    let forum = Forum::new().await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    forum.member("Member").await.submit(&format!("{}/assess", page_of(id)), &FOUND).await.with(303);
    let visitor = forum.visitor();
    assert!(!visitor.get(&page_of(id)).await.says("Assessed over two years ago"));
    assert!(
        visitor.get("/register").await.says("0 of 1 Assessed over two years ago")
            || visitor.get("/register").await.says("Assessed over two years ago 0 of 1")
    );
    forum.place.clock.pass(732 * kernel::time::DAY);
    assert!(visitor.get(&page_of(id)).await.says("Assessed over two years ago"));
    assert!(visitor.get("/register?stale=yes").await.says("One recommendation: Assessed over two years ago"));
}
