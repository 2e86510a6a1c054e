//! What administrators do, and that nobody else can.

use http::StatusCode;
use kernel::Role;
use kernel::time::DAY;
use people::queries;

use crate::forum::{Browser, Forum};

const PASSWORD: &str = "correct horse battery";

async fn signed_in(forum: &Forum, email: &str) -> Browser {
    let mut browser = forum.browser();
    assert_eq!(browser.sign_in(email, PASSWORD).await.status, StatusCode::SEE_OTHER);
    browser
}

async fn administrator(forum: &Forum) -> (uuid::Uuid, Browser) {
    let party = forum.person("Ada Administrator", "ada@example.org", PASSWORD).await;
    forum.role(party, Role::Administrator, "forum", "2026-01", "").await;
    (party, signed_in(forum, "ada@example.org").await)
}

const PAGES: [&str; 6] = [
    "/administration",
    "/administration/people",
    "/administration/invitations",
    "/administration/groups",
    "/administration/cycles",
    "/administration/data",
];

#[tokio::test]
async fn administration_is_for_administrators() {
    let forum = Forum::new().await;
    let (_, mut ada) = administrator(&forum).await;
    let chair = forum.person("Carl Chair", "carl@example.org", PASSWORD).await;
    forum.role(chair, Role::Chair, "Working Group", "2026-01", "").await;
    let local = forum.person("Lola Local", "lola@example.org", PASSWORD).await;
    forum.role(local, Role::Administrator, "Working Group", "2026-01", "").await;
    let mut carl = signed_in(&forum, "carl@example.org").await;
    let mut lola = signed_in(&forum, "lola@example.org").await;
    for path in PAGES {
        assert_eq!(forum.browser().get(path).await.status, StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(carl.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(
            lola.get(path).await.status,
            StatusCode::FORBIDDEN,
            "administrator of a group alone: {path}"
        );
        assert_eq!(ada.get(path).await.status, StatusCode::OK, "{path}");
    }
    let token = carl.get("/account").await.form_token();
    for path in [
        "/administration/forum",
        "/administration/stakeholder-groups",
        "/administration/invitations",
        "/administration/groups",
        "/administration/cycles",
        &format!("/administration/people/{chair}/roles"),
    ] {
        let fields = [("name", "Taken over"), ("group", "forum"), ("role", "administrator")];
        assert_eq!(carl.post(path, &token, &fields).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn a_role_that_has_ended_opens_nothing() {
    let forum = Forum::new().await;
    let party = forum.person("Ada Administrator", "ada@example.org", PASSWORD).await;
    forum.role(party, Role::Administrator, "forum", "2026-01", "2026-11-21").await;
    let mut ada = signed_in(&forum, "ada@example.org").await;
    assert_eq!(ada.get("/administration").await.status, StatusCode::OK);
    assert!(ada.get("/account").await.shows("href=\"/administration\""));
    forum.place.clock.pass(DAY);
    assert_eq!(ada.get("/administration").await.status, StatusCode::FORBIDDEN);
    let page = ada.get("/account").await;
    assert_eq!(page.status, StatusCode::OK, "still somebody");
    assert!(!page.shows("href=\"/administration\""));
}

#[tokio::test]
async fn the_forum_takes_its_name_at_once() {
    let forum = Forum::new().await;
    let (_, mut ada) = administrator(&forum).await;
    let fields = [("name", "Forum of <Names>"), ("languages", "fr, en"), ("joining", "open")];
    assert_eq!(
        ada.submit("/administration", "/administration/forum", &fields).await.location(),
        "/administration"
    );
    let page = forum.browser().get("/sign-in").await;
    assert!(page.shows("Forum of &#60;Names&#62;") || page.shows("Forum of &lt;Names&gt;"), "{}", page.body);
    assert!(page.shows("href=\"/join\""), "open from now on");

    let wrong = [("name", ""), ("languages", "fr, en"), ("joining", "open")];
    let page = ada.submit("/administration", "/administration/forum", &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn stakeholder_groups_are_the_forums_own() {
    let forum = Forum::new().await;
    let (ada_party, mut ada) = administrator(&forum).await;
    let page = ada.get("/administration").await;
    assert!(page.shows("civil-society | Civil Society"));
    let fields = [("stakeholder_groups", "civil-society | Civil society\r\nyouth | Youth | Young people")];
    let to = "/administration/stakeholder-groups";
    assert_eq!(ada.submit("/administration", to, &fields).await.location(), "/administration");
    ada.submit("/account", "/account/profile", &[("name", "Ada"), ("stakeholder_group", "youth")]).await;
    let profile =
        queries::party(&mut forum.store.read(), ada_party).await.expect("a read").expect("Ada").profile;
    assert_eq!(profile.stakeholder_group, "youth");

    // A group somebody is in stays, and each is named.
    forum.person("Bob", "bob@example.org", PASSWORD).await;
    let mut bob = signed_in(&forum, "bob@example.org").await;
    let profile = [("name", "Bob"), ("stakeholder_group", "civil-society")];
    bob.submit("/account", "/account/profile", &profile).await;
    let page = ada.submit("/administration", to, &[("stakeholder_groups", "others | Others")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for named in ["“Youth” cannot go", "“Civil society” cannot go"] {
        assert_eq!(page.body.matches(named).count(), 2, "above the form and beside the field: {}", page.body);
    }
    let page = ada.submit("/administration", to, &[("stakeholder_groups", "a | A\na | B\n| ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.shows("a | B"), "what was typed comes back");
}

#[tokio::test]
async fn groups_are_made_and_given_members_with_dates() {
    let forum = Forum::new().await;
    let (_, mut ada) = administrator(&forum).await;
    let bob = forum.person("Bob", "bob@example.org", PASSWORD).await;
    let fields = [("name", "Policy Network on Things"), ("kind", "policy-network"), ("key", "pn-things")];
    let answer = ada.submit("/administration/groups", "/administration/groups", &fields).await;
    assert_eq!(answer.location(), "/administration/groups/pn-things");
    let twice = ada.submit("/administration/groups", "/administration/groups", &fields).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);

    let roles = format!("/administration/people/{bob}/roles");
    let person = format!("/administration/people/{bob}");
    let fields = [("group", "pn-things"), ("role", "chair"), ("from", "2025-03"), ("to", "")];
    assert_eq!(ada.submit(&person, &roles, &fields).await.location(), person);
    let page = ada.get("/administration/groups/pn-things").await;
    assert!(page.shows("Bob") && page.shows("since March 2025"), "{}", page.body);

    let held = queries::memberships_of(&mut forum.store.read(), bob).await.expect("a read");
    let chair = held.iter().find(|held| held.group_key == "pn-things").expect("the chair").membership.id;
    let amend = format!("{roles}/{chair}");
    let fields = [("from", "2025-03"), ("to", "2025")];
    assert_eq!(ada.submit(&person, &amend, &fields).await.location(), person);
    assert!(ada.get(&person).await.shows("March 2025 to 2025"));
    for wrong in [[("from", "yesterday"), ("to", "")], [("from", "2025"), ("to", "2024")]] {
        assert_eq!(ada.submit(&person, &amend, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

/// The fields of a form as somebody fills them.
type Typed<'f> = Vec<(&'f str, &'f str)>;

#[tokio::test]
async fn what_one_administrator_kept_is_not_overwritten_unseen_by_the_next() {
    let forum = Forum::new().await;
    let (_, mut first) = administrator(&forum).await;
    let second = forum.person("Bea", "bea@example.org", PASSWORD).await;
    forum.role(second, Role::Administrator, "forum", "2026-01", "").await;
    let bob = forum.person("Bob", "bob@example.org", PASSWORD).await;
    forum.role(bob, Role::Chair, "Working Group", "2025", "").await;
    let mut second = signed_in(&forum, "bea@example.org").await;
    let cycles = "/administration/cycles";
    first.submit(cycles, cycles, &[("key", "2026"), ("name", "Forum 2026")]).await;
    let held = queries::memberships_of(&mut forum.store.read(), bob).await.expect("a read");
    let chair =
        held.iter().find(|held| held.membership.role == Role::Chair).expect("the chair").membership.id;
    let person = format!("/administration/people/{bob}");
    let dates = format!("{person}/roles/{chair}");
    let (group, cycle) = ("/administration/groups/working-group", "/administration/cycles/2026");
    let (home, words) = ("/administration", "/administration/regional-groups");
    // Where the form stands and goes, what the first and the second make of it, what the second hears.
    let table: [(&str, &str, Typed<'_>, Typed<'_>, &str); 5] = [
        (
            home,
            "/administration/forum",
            vec![("name", "Of the first"), ("languages", "en"), ("joining", "open")],
            vec![("name", "Of the second"), ("languages", "en"), ("joining", "by-invitation")],
            "It now says: Anybody",
        ),
        (
            home,
            words,
            vec![("regional_groups", "of-the-first | One")],
            vec![("regional_groups", "of-the-second | Other")],
            "It now says: of-the-first | One",
        ),
        (
            group,
            group,
            vec![("name", "Of the first"), ("kind", "advisory-group"), ("description", "")],
            vec![("name", "Of the second"), ("kind", "working-group"), ("description", "Theirs")],
            "It now says: Of the first",
        ),
        (
            cycle,
            cycle,
            vec![("name", "Forum 2026"), ("host", "Of the first"), ("themes", "a\r\nb")],
            vec![("name", "Forum 2026"), ("host", "Of the second"), ("themes", "")],
            "It now says: a; b",
        ),
        (
            &person,
            &dates,
            vec![("from", "2025-02"), ("to", "2026")],
            vec![("from", "2025-03"), ("to", "")],
            "It now says: 2025-02",
        ),
    ];
    for (at, to, of_first, of_second, told) in table {
        let (opened, also_opened) = (first.get(at).await, second.get(at).await);
        assert_eq!(first.send_opened(&opened, to, &of_first).await.status, StatusCode::SEE_OTHER, "{to}");
        let page = second.send_opened(&also_opened, to, &of_second).await;
        assert_eq!(page.status, StatusCode::CONFLICT, "{to}");
        assert!(page.shows("One thing needs your attention"), "{to}: {}", page.body);
        for words in ["Somebody changed this while you were writing", told, of_second[0].1] {
            assert!(page.shows(words), "{to}: {words:?} is not in {}", page.body);
        }
        let (key, value) = of_first.iter().find(|pair| told.contains(pair.1)).unwrap_or(&of_first[0]);
        assert!(first.get(at).await.shows(value), "{to}: {key} of the first stands");
        // Once the change has been seen, the same words are taken; twice, they are still the same words.
        for _ in 0..2 {
            let kept = second.send_opened(&page, to, &of_second).await;
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{to}: {}", kept.body);
        }
        assert!(first.get(at).await.shows(of_second[0].1), "{to}");
    }
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let forum = Forum::new().await;
    let (party, mut ada) = administrator(&forum).await;
    let held = queries::memberships_of(&mut forum.store.read(), party).await.expect("a read");
    let role =
        held.iter().find(|held| held.membership.role == Role::Administrator).expect("hers").membership.id;
    let person = format!("/administration/people/{party}");
    let amend = format!("{person}/roles/{role}");
    let ends = [("from", "2026-01"), ("to", "2026-10")];
    // At once, after today, some day; nobody until some day; and by giving the same role with an end.
    let gives = format!("{person}/roles");
    let given = [("group", "forum"), ("role", "administrator")];
    for [from, to] in [["2026-01", "2026-10"], ["", "2026-11-21"], ["2026-01", "2030"], ["2026-12", ""]] {
        let dates = [("from", from), ("to", to)];
        for (to, fields) in [(&amend, dates.to_vec()), (&gives, [&given[..], &dates[..]].concat())] {
            let refused = ada.submit(&person, to, &fields).await;
            assert!(refused.shows("A forum needs an administrator"), "{to} {fields:?}: {}", refused.body);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
    }
    let erase = ada.submit("/account/erase", "/account/erase", &[("password_now", PASSWORD)]).await;
    assert!(erase.shows("A forum needs an administrator"));
    assert_eq!(ada.get("/administration").await.status, StatusCode::OK);

    let other = forum.person("Other", "other@example.org", PASSWORD).await;
    forum.role(other, Role::Administrator, "forum", "2026-11", "2030").await;
    let erase = ada.submit("/account/erase", "/account/erase", &[("password_now", PASSWORD)]).await;
    assert!(erase.shows("A forum needs an administrator"), "the other's role ends");
    forum.role(other, Role::Administrator, "forum", "2031", "").await;
    assert_eq!(ada.submit(&person, &amend, &ends).await.location(), person);
    assert_eq!(ada.get("/administration").await.status, StatusCode::FORBIDDEN, "at once");
}

#[tokio::test]
async fn cycles_are_added_and_amended() {
    let forum = Forum::new().await;
    let (_, mut ada) = administrator(&forum).await;
    let fields = [
        ("key", "2026"),
        ("name", "Forum 2026"),
        ("begins", "2026-06-23"),
        ("ends", "2026-06-27"),
        ("host", "Somewhere"),
        ("theme", "One theme"),
        ("themes", "First\r\n\r\nSecond"),
    ];
    let to = "/administration/cycles";
    assert_eq!(ada.submit(to, to, &fields).await.location(), to);
    let api = forum.browser().get("/api/v1/cycles").await.json();
    assert_eq!(api["data"][0]["themes"], serde_json::json!(["First", "Second"]));
    let amended = [("name", "Forum 2026"), ("begins", "2026-06"), ("ends", "June"), ("host", "Elsewhere")];
    let page = ada.submit("/administration/cycles/2026", "/administration/cycles/2026", &amended).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.shows("Elsewhere") && page.shows("value=\"June\""));
    let amended = [("name", "Forum 2026"), ("begins", "2026-06"), ("ends", ""), ("host", "Elsewhere")];
    assert_eq!(
        ada.submit("/administration/cycles/2026", "/administration/cycles/2026", &amended).await.location(),
        to
    );
    assert_eq!(forum.browser().get("/api/v1/cycles").await.json()["data"][0]["begins"], "2026-06");
    assert_eq!(ada.get("/administration/cycles/1999").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_people_typed_keeps_its_own_direction_and_addresses_break_where_they_may() {
    let forum = Forum::new().await;
    let (party, mut ada) = administrator(&forum).await;
    let languages = [("name", "منتدى"), ("languages", "ar"), ("joining", "open")];
    ada.submit("/administration", "/administration/forum", &languages).await;
    let cycle =
        [("key", "2026"), ("name", "Forum 2026!"), ("host", "A city (north)"), ("theme", "One theme.")];
    let cycles = "/administration/cycles";
    ada.submit(cycles, cycles, &cycle).await;
    let page = ada.get(cycles).await;
    assert!(page.shows("dir=\"rtl\""), "{}", page.body);
    for typed in ["Forum 2026!", "A city (north)", "One theme."] {
        assert!(page.shows(&format!("<bdi>{typed}</bdi>")), "{typed}: {}", page.body);
    }
    assert!(page.shows("<span dir=\"auto\">Ada Administrator</span>"), "cut at its end: {}", page.body);
    for path in ["/administration/people", &format!("/administration/people/{party}"), "/account"] {
        let page = ada.get(path).await;
        let address = "<bdi dir=\"ltr\">ada@<wbr>example.<wbr>org</bdi>";
        assert!(page.shows(address), "{path}: {}", page.body);
    }
}

#[tokio::test]
async fn who_may_do_what_is_drawn_from_the_rules() {
    let forum = Forum::new().await;
    let page = forum.browser().get("/about/who-may-do-what").await;
    assert_eq!(page.status, StatusCode::OK);
    for rule in people::rules::ALL {
        assert!(!page.shows(&rule.message()), "{} has no sentence", rule.name);
    }
    assert!(page.shows("Invite people"));
    assert!(page.shows("and whoever it belongs to"));
    // Kept for everybody: a second visitor gets the same page.
    assert_eq!(forum.browser().get("/about/who-may-do-what").await.body, page.body);
}
