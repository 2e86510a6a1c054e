//! The register's own words kept by form: what two administrators do to each other's, and that neither loses any.

use crate::forum::{Browser, Forum, Page};
use kernel::Role;
use testkit::forms::hidden;

const HERE: &str = "/administration/register";
const STATUSES: &str = "/administration/register/statuses";
const REMOVE: &str = "/administration/register/statuses/remove";
const CATEGORIES: &str = "/administration/register/categories";
const ROUNDS: &str = "/administration/register/rounds";

async fn with_administrators() -> (Forum, Browser, Browser) {
    let forum = Forum::new().await;
    let first = forum.person("First", Some(Role::Administrator), "").await.1;
    let second = forum.person("Second", Some(Role::Administrator), "").await.1;
    (forum, first, second)
}

/// Sends the opened page's form to `to` with this key, or that for a new one (no key).
async fn send(browser: &Browser, opened: &Page, to: &str, key: &str, fields: &[(&str, &str)]) -> Page {
    let mark = match (to, key) {
        (HERE, _) => String::new(),
        (_, "") => "name=\"new\"".to_owned(),
        (_, key) => format!("name=\"key\" value=\"{key}\""),
    };
    let hidden = hidden(&opened.body, to, &mark);
    let mut pairs: Vec<(&str, &str)> =
        hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    pairs.extend_from_slice(fields);
    browser.post(to, &pairs).await
}

fn status<'f>(label: &'f str, aliases: &'f str) -> [(&'f str, &'f str); 5] {
    [("label", label), ("aliases", aliases), ("tone", "good"), ("shape", "done"), ("position", "1")]
}

fn category(name: &str) -> [(&str, &str); 4] {
    named(name, "")
}

fn named<'f>(name: &'f str, aliases: &'f str) -> [(&'f str, &'f str); 4] {
    [("name", name), ("aliases", aliases), ("not-started", ""), ("position", "1")]
}

fn round<'f>(name: &'f str, assessed: &'f str) -> [(&'f str, &'f str); 3] {
    [("name", name), ("assessed", assessed), ("published", "")]
}

#[tokio::test]
async fn what_one_administrator_kept_is_not_overwritten_unseen_by_the_next() {
    let (_forum, first, second) = with_administrators().await;
    let opened = first.get(HERE).await.with(200);
    send(&first, &opened, CATEGORIES, "", &category("Outcomes")).await.with(303);
    let year = [&[("key", "2026")][..], &round("", "2026")].concat();
    send(&first, &opened, ROUNDS, "", &year).await.with(303);
    assert!(first.get(HERE).await.says("Round 2026"), "a year alone is no name");
    let register =
        |name: &'static str, phase: &'static str| vec![("name", name), ("keeper", ""), ("phase", phase)];
    // Each form: what the first makes of it, what the second does, and what the second hears beside the fields.
    let table = [
        (
            HERE,
            "",
            register("Of the first", "working-group"),
            register("Of the second", "public"),
            ["It now says: Of the first", "It now says: Working group: its members"],
        ),
        (
            STATUSES,
            "completed",
            status("Done by the first", "finished").to_vec(),
            status("Done by the second", "over").to_vec(),
            ["It now says: Done by the first", "It now says: finished"],
        ),
        (
            CATEGORIES,
            "outcomes",
            category("Outcomes of the first").to_vec(),
            category("Outcomes of the second").to_vec(),
            ["It now says: Outcomes of the first", "Somebody changed this"],
        ),
        (
            ROUNDS,
            "2026",
            round("Round of the first", "2026-05").to_vec(),
            round("Round of the second", "").to_vec(),
            ["It now says: Round of the first", "It now says: 2026-05"],
        ),
    ];
    for (to, key, of_first, of_second, told) in table {
        let (opened, also_opened) = (first.get(HERE).await, second.get(HERE).await);
        send(&first, &opened, to, key, &of_first).await.with(303);
        let page = send(&second, &also_opened, to, key, &of_second).await.with(409);
        assert!(page.says("One thing needs your attention"), "{to}: {}", page.words());
        for words in ["Somebody changed this while you were writing"].into_iter().chain(told) {
            assert!(page.says(words), "{to}: {words:?} is not in {}", page.words());
        }
        let stands = |value: &str, page: &Page| page.main().contains(&format!("value=\"{value}\""));
        assert!(stands(of_second[0].1, &page), "{to}: what was typed is there\n{}", page.main());
        assert!(stands(of_first[0].1, &first.get(HERE).await), "{to}: and is not what stands");
        // Once the change has been seen, the same words are taken; twice, they are still the same words.
        for _ in 0..2 {
            send(&second, &page, to, key, &of_second).await.with(303);
        }
        assert!(stands(of_second[0].1, &first.get(HERE).await), "{to}");
    }
}

#[tokio::test]
async fn a_status_removed_meanwhile_is_said_and_its_words_are_in_the_form_for_a_new_one() {
    let (_forum, first, second) = with_administrators().await;
    let (opened, also_opened) = (first.get(HERE).await, second.get(HERE).await);
    send(&first, &opened, REMOVE, "completed", &[]).await.with(303);
    let page = send(&second, &also_opened, STATUSES, "completed", &status("Finished", "")).await.with(409);
    assert!(page.says("Somebody removed this while you were writing"), "{}", page.words());
    assert!(!first.get(HERE).await.main().contains("value=\"Finished\""));
    assert!(page.main().contains("value=\"Finished\""), "{}", page.main());
    send(&second, &page, STATUSES, "", &status("Finished", "")).await.with(303);
    assert!(first.get(HERE).await.main().contains("value=\"Finished\""));
}

#[tokio::test]
async fn a_status_changed_meanwhile_is_not_removed_unseen() {
    let (_forum, first, second) = with_administrators().await;
    let (opened, also_opened) = (first.get(HERE).await, second.get(HERE).await);
    send(&first, &opened, STATUSES, "completed", &status("Finished", "")).await.with(303);
    let page = send(&second, &also_opened, REMOVE, "completed", &status("Completed", "")).await.with(409);
    assert!(page.says("It now says: Finished"), "{}", page.words());
    assert!(first.get(HERE).await.main().contains("value=\"Finished\""), "it stands");
    send(&second, &page, REMOVE, "completed", &[]).await.with(303);
    assert!(!first.get(HERE).await.main().contains("value=\"Finished\""));
}

#[tokio::test]
async fn two_who_add_the_same_are_told_and_one_who_sends_twice_is_not() {
    let (_forum, first, second) = with_administrators().await;
    let (opened, also_opened) = (first.get(HERE).await, second.get(HERE).await);
    for _ in 0..2 {
        send(&first, &opened, STATUSES, "", &status("Deferred", "later")).await.with(303);
    }
    let page = send(&second, &also_opened, STATUSES, "", &status("Deferred", "put off")).await.with(422);
    assert!(page.says("“Deferred” goes by this name already"), "{}", page.words());
    assert!(page.main().contains("href=\"#status-label-\""), "{}", page.main());
    assert!(page.main().contains("put off</textarea>"), "{}", page.main());
    let stands = first.get(HERE).await;
    assert!(stands.main().contains("later</textarea>") && !stands.main().contains("put off</textarea>"));
}

#[tokio::test]
async fn two_entries_never_go_by_one_name() {
    let (_forum, first, _) = with_administrators().await;
    let opened = first.get(HERE).await;
    send(&first, &opened, CATEGORIES, "", &named("Outcomes", "Results")).await.with(303);
    send(&first, &opened, CATEGORIES, "", &named("Funding", "")).await.with(303);
    let year = [&[("key", "2026")][..], &round("", "2026")].concat();
    send(&first, &opened, ROUNDS, "", &year).await.with(303);
    // The form, the entry it is about (none: a new one), what is typed; the field that hears of it, and whose name it is.
    let table = [
        (CATEGORIES, "funding", named("Outcomes", "").to_vec(), "category-name-funding", "Outcomes"),
        (CATEGORIES, "funding", named(" oUTCOMES ", "").to_vec(), "category-name-funding", "Outcomes"),
        (CATEGORIES, "funding", named("Results", "").to_vec(), "category-name-funding", "Outcomes"),
        (CATEGORIES, "funding", named("Óutcomes", "").to_vec(), "category-name-funding", "Outcomes"),
        (
            CATEGORIES,
            "funding",
            named("Funding", "Money\nresults").to_vec(),
            "category-aliases-funding",
            "Outcomes",
        ),
        (CATEGORIES, "", named("results", "").to_vec(), "category-name-", "Outcomes"),
        (CATEGORIES, "", named("Money", "Funding").to_vec(), "category-aliases-", "Funding"),
        (CATEGORIES, "", named("Funding", "Grants").to_vec(), "category-name-", "Funding"),
        (STATUSES, "in-progress", status("Cómpleted", "").to_vec(), "status-label-in-progress", "Completed"),
        (
            STATUSES,
            "in-progress",
            status("To-do", "").to_vec(),
            "status-label-in-progress",
            "To be implemented",
        ),
        (
            STATUSES,
            "in-progress",
            status("Begun", "COMPLETED").to_vec(),
            "status-aliases-in-progress",
            "Completed",
        ),
        (STATUSES, "", status("Done", "").to_vec(), "status-label-", "Completed"),
        (STATUSES, "", status("Deferred", "in progress").to_vec(), "status-aliases-", "In progress"),
        (ROUNDS, "", [&[("key", "2026")][..], &round("Another", "")].concat(), "round-key-", "Round 2026"),
    ];
    for (to, key, fields, id, other) in table {
        let opened = first.get(HERE).await;
        let before = opened.words();
        let page = send(&first, &opened, to, key, &fields).await.with(422);
        let told = format!("“{other}” goes by this name already");
        assert!(page.main().contains(&format!("<a href=\"#{id}\">{told}")), "{fields:?}\n{}", page.main());
        let beside = page.main().split(&format!("id=\"{id}-error\"")).nth(1).map(str::to_owned);
        assert!(beside.is_some_and(|words| words.contains(&told)), "{fields:?}\n{}", page.main());
        assert_eq!(first.get(HERE).await.words(), before, "nothing is kept of {fields:?}");
    }
    // A name that is its own, in other letters, is no second one.
    let opened = first.get(HERE).await;
    send(&first, &opened, CATEGORIES, "outcomes", &named("OUTCOMES", "Outcomes\nresults")).await.with(303);
    send(&first, &opened, STATUSES, "completed", &status("Done", "complete\nimplemented")).await.with(303);
}

#[tokio::test]
async fn the_page_is_a_tab_of_administration_and_what_was_kept_is_where_one_lands() {
    let (_forum, administrator, _) = with_administrators().await;
    let page = administrator.get(HERE).await.with(200);
    let tabs = page.main().split("class=\"tabs\"").nth(1).expect("tabs").split("</nav>").next().unwrap_or("");
    for tab in
        ["/administration", "/administration/people", "/administration/groups", "/administration/cycles"]
    {
        assert!(tabs.contains(&format!("href=\"{tab}\"")), "{tab} is not in {tabs}");
    }
    assert!(tabs.contains(&format!("href=\"{HERE}\" aria-current=\"page\"")), "{tabs}");
    let year = [&[("key", "2026")][..], &round("", "2026")].concat();
    for (to, fields, part) in [
        (HERE, vec![("name", "Ours"), ("keeper", ""), ("phase", "public")], ""),
        (STATUSES, status("Deferred", "").to_vec(), "statuses"),
        (CATEGORIES, category("Outcomes").to_vec(), "categories"),
        (ROUNDS, year, "rounds"),
    ] {
        let answer = send(&administrator, &page, to, "", &fields).await.with(303);
        let (at, anchor) = answer.location().split_once('#').unwrap_or((answer.location(), ""));
        assert_eq!((at, anchor), (HERE, part), "{to}");
        assert!(part.is_empty() || page.main().contains(&format!("id=\"{part}\"")), "{part}");
    }
}

#[tokio::test]
async fn a_register_that_nobody_named_is_called_what_it_is_whatever_the_forum_is_called() {
    let (forum, administrator, _) = with_administrators().await;
    let home = administrator.get("/administration").await.with(200);
    let hidden = hidden(&home.body, "/administration/forum", "");
    let mut renamed: Vec<(&str, &str)> =
        hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    renamed.extend([("name", "Forum under another name"), ("languages", "en"), ("joining", "open")]);
    administrator.post("/administration/forum", &renamed).await.with(303);
    let heading = || async {
        let page = forum.visitor().get("/register").await.with(200);
        page.main().split("<h1>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or("").to_owned()
    };
    assert_eq!(heading().await, "Register of recommendations");
    for (name, headed) in [("Ours", "Ours"), ("", "Register of recommendations")] {
        let opened = administrator.get(HERE).await.with(200);
        let fields = [("name", name), ("keeper", ""), ("phase", "public")];
        send(&administrator, &opened, HERE, "", &fields).await.with(303);
        assert_eq!(heading().await, headed);
    }
}
