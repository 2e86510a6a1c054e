//! One's own account: profile, password, sessions, tokens, data.

use http::StatusCode;
use kernel::Role;
use people::queries;
use store::Reads as _;

use crate::forum::{Browser, Forum};

const EMAIL: &str = "anna@example.org";
const PASSWORD: &str = "correct horse battery";

async fn anna(forum: &Forum) -> (uuid::Uuid, Browser) {
    let party = forum.person("Anna Example", EMAIL, PASSWORD).await;
    let mut browser = forum.browser();
    browser.sign_in(EMAIL, PASSWORD).await;
    (party, browser)
}

#[tokio::test]
async fn a_profile_is_kept_and_what_is_wrong_comes_back_as_typed() {
    let forum = Forum::new().await;
    let (party, mut browser) = anna(&forum).await;
    let fields = [
        ("name", "Anna  Example-Other"),
        ("affiliation", "An Organisation"),
        ("stakeholder_group", "civil-society"),
        ("region", "grulac"),
        ("country", "Uruguay"),
        ("languages", "ES, en"),
    ];
    let answer = browser.submit("/account", "/account/profile", &fields).await;
    assert_eq!(answer.location(), "/account");
    let kept = queries::party(&mut forum.store.read(), party).await.expect("a read").expect("Anna").profile;
    assert_eq!((kept.name.as_str(), kept.region.as_str()), ("Anna Example-Other", "grulac"));
    assert_eq!(people::party::languages_text(&kept.languages), "es, en");
    let page = browser.get("/account").await;
    assert!(page.shows("Your profile was kept.") || page.shows("lang=\"es\""), "said once, in her language");

    let wrong = [("name", ""), ("languages", "en, nonsense!"), ("country", "Somewhere I typed")];
    let answer = browser.submit("/account", "/account/profile", &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.shows("Somewhere I typed") && answer.shows("nonsense!"), "nothing typed is lost");
}

#[tokio::test]
async fn a_profile_kept_in_one_window_is_not_overwritten_unseen_by_another() {
    let forum = Forum::new().await;
    let (_, mut browser) = anna(&forum).await;
    let (opened, also_opened) = (browser.get("/account").await, browser.get("/account").await);
    let of = |group: &'static str, country: &'static str| {
        [("name", "Anna Example"), ("stakeholder_group", group), ("country", country)]
    };
    let to = "/account/profile";
    let first = browser.send_opened(&opened, to, &of("civil-society", "Uruguay")).await;
    assert_eq!(first.location(), "/account");
    let page = browser.send_opened(&also_opened, to, &of("", "Peru")).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    for words in ["Somebody changed this", "It now says: Civil Society", "It now says: Uruguay", "Peru"] {
        assert!(page.shows(words), "{words:?} is not in {}", page.body);
    }
    assert!(browser.get("/account").await.shows("Uruguay"), "what stands, stands");
    assert_eq!(browser.send_opened(&page, to, &of("", "Peru")).await.location(), "/account", "seen now");
    assert!(browser.get("/account").await.shows("Peru"));
}

#[tokio::test]
async fn a_password_is_changed_with_the_old_one_only() {
    let forum = Forum::new().await;
    let (_, mut browser) = anna(&forum).await;
    let mut elsewhere = forum.browser();
    elsewhere.sign_in(EMAIL, PASSWORD).await;

    let new = "another horse entirely";
    let refused = [("password_now", "not hers at all"), ("password_new", new)];
    assert!(
        browser
            .submit("/account", "/account/password", &refused)
            .await
            .shows("not the password you have now")
    );
    let weak = [("password_now", PASSWORD), ("password_new", "Anna.Example1")];
    assert!(browser.submit("/account", "/account/password", &weak).await.shows("too close to a name"));
    let good = [("password_now", PASSWORD), ("password_new", new)];
    assert_eq!(browser.submit("/account", "/account/password", &good).await.location(), "/account");

    assert_eq!(browser.get("/account").await.status, StatusCode::OK, "this browser stays signed in");
    assert_eq!(elsewhere.get("/account").await.status, StatusCode::UNAUTHORIZED, "the others do not");
    assert_eq!(forum.browser().sign_in(EMAIL, PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(forum.browser().sign_in(EMAIL, new).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_old_password_cannot_be_guessed_on_the_account_page() {
    let forum = Forum::new().await;
    let (_, mut browser) = anna(&forum).await;
    let token = browser.get("/account").await.form_token();
    let mut heard = 0;
    for guess in 0..30 {
        let fields = [
            ("password_now", format!("guess number {guess}")),
            ("password_new", "another horse entirely".into()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = browser.post("/account/password", &token, &fields).await;
        heard += usize::from(answer.status == StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert!(heard <= 10, "{heard} of 30");
}

#[tokio::test]
async fn other_sessions_can_be_ended() {
    let forum = Forum::new().await;
    let (_, mut browser) = anna(&forum).await;
    let mut elsewhere = forum.browser();
    elsewhere.sign_in(EMAIL, PASSWORD).await;
    browser.submit("/account", "/account/sessions/end", &[]).await;
    assert_eq!(elsewhere.get("/account").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_token_is_shown_once_and_revoked() {
    let forum = Forum::new().await;
    let (_, mut browser) = anna(&forum).await;
    let fields = [("token_name", "Monthly figures"), ("scope", "read"), ("days", "30")];
    let page = browser.submit("/account", "/account/tokens", &fields).await;
    let at = page.body.find("plenary_").expect("the token is on the page");
    let token = page.body[at..at + 51].to_owned();
    assert_eq!(browser.with_token("/api/v1/me", &token).await.json()["scope"], "read");
    let page = browser.get("/account").await;
    assert!(page.shows("Monthly figures") && !page.shows(&token));

    let at = page.body.find("/account/tokens/").expect("a way to revoke it");
    let path = page.body[at..].split('"').next().expect("an address").to_owned();
    let mut stranger = forum.browser();
    forum.person("Bob", "bob@example.org", PASSWORD).await;
    stranger.sign_in("bob@example.org", PASSWORD).await;
    let strangers = stranger.get("/account").await.form_token();
    stranger.post(&path, &strangers, &[]).await;
    assert_eq!(
        browser.with_token("/api/v1/me", &token).await.status,
        StatusCode::OK,
        "not a stranger's to revoke"
    );
    browser.submit("/account", &path, &[]).await;
    assert_eq!(browser.with_token("/api/v1/me", &token).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_opens_no_account_page() {
    let forum = Forum::new().await;
    let (_, mut browser) = anna(&forum).await;
    let fields = [("token_name", "Script"), ("scope", "write"), ("days", "30")];
    let page = browser.submit("/account", "/account/tokens", &fields).await;
    let at = page.body.find("plenary_").expect("the token is on the page");
    let token = &page.body[at..at + 51];
    for path in ["/account", "/account/export", "/account/erase"] {
        assert_eq!(browser.with_token(path, token).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
}

#[tokio::test]
async fn all_that_is_kept_about_a_person_can_be_taken_along() {
    let forum = Forum::new().await;
    let (party, mut browser) = anna(&forum).await;
    forum.role(party, Role::Chair, "Working Group", "2020-03", "2021").await;
    let data = browser.get("/account/export").await;
    assert_eq!(data.headers["content-disposition"], "attachment; filename=\"my-data.json\"");
    let data = data.json();
    assert_eq!(data["name"], "Anna Example");
    assert_eq!(data["account"]["email"], EMAIL);
    let roles: Vec<_> = data["memberships"].as_array().expect("a list").iter().map(|m| &m["from"]).collect();
    assert_eq!(roles, ["2026-11-21", "2020-03"]);
    assert!(!data.to_string().contains("argon2"));
}

#[tokio::test]
async fn erasing_empties_the_person_and_keeps_the_party() {
    let forum = Forum::new().await;
    let (party, mut browser) = anna(&forum).await;
    let refused = browser.submit("/account/erase", "/account/erase", &[("password_now", "wrong")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = browser.submit("/account/erase", "/account/erase", &[("password_now", PASSWORD)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    // What was done stays to be read without an account, and holds nothing personal.
    let receipt = done.location().to_owned();
    assert!(receipt.starts_with("/receipts/"), "{receipt}");
    let page = forum.browser().get(&receipt).await;
    assert!(
        page.status.is_success() && page.shows("Receipt 20") && page.shows("Roles in groups"),
        "{}",
        page.body
    );
    assert!(!page.shows("Anna"), "{}", page.body);
    let file = forum.browser().get(&format!("{receipt}/file")).await;
    assert!(file.body.contains("- Account with its address: 1"), "{}", file.body);
    assert!(!file.body.contains("Anna") && !file.body.contains(EMAIL), "{}", file.body);
    let forged = format!("/receipts/{}", "a".repeat(50));
    assert_eq!(forum.browser().get(&forged).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/account").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(forum.browser().sign_in(EMAIL, PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let mut db = forum.store.read();
    let names = queries::public_names(&mut db, &[party]).await.expect("a read");
    assert!(names[&party].is_erased && names[&party].name.is_empty());
    for (table, columns) in [
        ("people_party", "name || affiliation || country || region || stakeholder_group || languages"),
        ("people_account", "email"),
        ("people_link", "email || details"),
        ("event", "data"),
        ("job", "payload"),
    ] {
        for row in db.all(&format!("SELECT {columns} FROM {table}"), vec![]).await.expect("a table") {
            let text: String = row.only().expect("text");
            assert!(!text.to_lowercase().contains("anna"), "{table}: {text}");
        }
    }
    assert_eq!(queries::erasures(&mut db).await.expect("a list")[0].0, party);
    assert_eq!(queries::faults(&mut db).await.expect("an examination"), Vec::<String>::new());
}

#[tokio::test]
async fn erasures_are_applied_again_to_a_restored_forum() {
    let forum = Forum::new().await;
    let (party, _) = anna(&forum).await;
    let erased = vec![(party, forum.now()), (uuid::Uuid::from_u128(7), forum.now())];
    let apply = |erased: Vec<_>| {
        forum.operator(move |change| {
            Box::pin(async move { people::actions::apply_erasures(change, &erased).await })
        })
    };
    assert_eq!(apply(erased.clone()).await, 1);
    assert_eq!(apply(erased).await, 0, "a second time changes nothing");
    assert_eq!(forum.browser().sign_in(EMAIL, PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let names = queries::public_names(&mut forum.store.read(), &[party]).await.expect("a read");
    assert!(names[&party].is_erased);
}

#[tokio::test]
async fn somebody_without_a_password_erases_by_typing_the_address() {
    let forum = Forum::new().await;
    forum.person("Anna Example", EMAIL, PASSWORD).await;
    forum
        .operator(|change| {
            Box::pin(async move {
                let account = queries::account_by_email(change, EMAIL).await?.expect("Anna's");
                people::actions::set_password(change, account.id, "").await
            })
        })
        .await;
    let mut browser = forum.browser();
    browser.submit("/sign-in", "/sign-in/link", &[("email", EMAIL)]).await;
    forum.work().await;
    let path = forum.mailed_path();
    browser.submit(&path, &path, &[]).await;
    let slip = browser.submit("/account/erase", "/account/erase", &[("email", "")]).await;
    assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = browser.submit("/account/erase", "/account/erase", &[("email", "Anna@example.org")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn whoever_forgot_the_password_sets_another_after_coming_by_link() {
    let forum = Forum::new().await;
    forum.person("Anna Example", EMAIL, PASSWORD).await;
    let mut browser = forum.browser();
    browser.submit("/sign-in", "/sign-in/link", &[("email", EMAIL)]).await;
    forum.work().await;
    let path = forum.mailed_path();
    browser.submit(&path, &path, &[]).await;

    // Later, the old one is asked for again: the browser may be somebody else's by then.
    let mut later = browser.clone();
    forum.place.clock.pass(30 * kernel::time::MINUTE);
    let late =
        later.submit("/account", "/account/password", &[("password_new", "another horse entirely")]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    forum.place.clock.pass(-kernel::time::MINUTE);
    let new = [("password_new", "another horse entirely")];
    assert_eq!(browser.submit("/account", "/account/password", &new).await.location(), "/account");
    assert_eq!(forum.browser().sign_in(EMAIL, "another horse entirely").await.status, StatusCode::SEE_OTHER);
}
