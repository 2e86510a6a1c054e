//! Signing in and out, by password and by mailed link, and what stops those who should not.

use http::StatusCode;
use kernel::time::{DAY, HOUR, MINUTE, SECOND};

use crate::forum::Forum;

const EMAIL: &str = "anna@example.org";
const PASSWORD: &str = "correct horse battery";
const SESSION: &str = "__Host-plenary";
const DEVICE: &str = "__Host-plenary-device";

async fn forum_with_anna() -> Forum {
    let forum = Forum::new().await;
    forum.person("Anna Example", EMAIL, PASSWORD).await;
    forum
}

#[tokio::test]
async fn a_password_signs_in_and_out() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    assert_eq!(browser.get("/account").await.status, StatusCode::UNAUTHORIZED);

    let answer = browser.submit(
        "/sign-in?next=/account",
        "/sign-in",
        &[("email", " Anna@Example.org "), ("password", PASSWORD), ("next", "/account")],
    );
    let answer = answer.await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/account"));
    let cookie = answer.headers.get_all("set-cookie").iter().find_map(|cookie| {
        let cookie = cookie.to_str().expect("ASCII");
        cookie.starts_with("__Host-plenary=").then(|| cookie.to_owned())
    });
    let cookie = cookie.expect("a session cookie");
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(browser.get("/account").await.shows("Anna Example"));

    let before = browser.clone();
    let token = browser.get("/account").await.form_token();
    assert_eq!(browser.post("/sign-out", &token, &[]).await.location(), "/");
    assert!(!browser.cookies.contains_key(SESSION));
    // Whoever kept the cookie has nothing.
    let mut thief = before;
    assert_eq!(thief.get("/account").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_read_alike() {
    let forum = forum_with_anna().await;
    let mut answers = Vec::new();
    for (email, password) in [(EMAIL, "wrong horse battery"), ("nobody@example.org", PASSWORD), ("", "")] {
        let page = forum.browser().sign_in(email, password).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.shows("Address and password do not belong together"));
        assert!(!page.shows("horse"), "a password never comes back");
        answers.push(page.body.replace(email, "").len());
    }
    assert_eq!(answers[0], answers[1], "but for the address, the pages are equal");
    let kept = forum.browser().sign_in(EMAIL, "wrong").await;
    assert!(kept.shows(EMAIL), "the address need not be typed again");
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    browser.sign_in(EMAIL, PASSWORD).await;
    // Used every few days it lasts, but not longer than thirty days.
    for _ in 0..5 {
        forum.place.clock.pass(5 * DAY);
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    }
    forum.place.clock.pass(5 * DAY);
    assert_eq!(browser.get("/account").await.status, StatusCode::UNAUTHORIZED);

    browser.sign_in(EMAIL, PASSWORD).await;
    forum.place.clock.pass(14 * DAY - SECOND);
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    forum.place.clock.pass(14 * DAY);
    assert_eq!(browser.get("/account").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn signing_in_changes_the_session() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    browser.sign_in(EMAIL, PASSWORD).await;
    let first = browser.clone();
    // A second sign-in from the same browser: the first session is gone.
    browser.cookies.remove("plenary-form");
    let token = first.clone().get("/account").await.form_token();
    browser.post("/sign-in", &token, &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert_ne!(browser.cookies[SESSION], first.cookies[SESSION]);
    assert_eq!(first.clone().get("/account").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_forged_form_does_nothing() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    let fields = [("email", EMAIL), ("password", PASSWORD)];
    assert_eq!(browser.post("/sign-in", "", &fields).await.status, StatusCode::FORBIDDEN);
    let other_token = forum.browser().get("/sign-in").await.form_token();
    browser.get("/sign-in").await;
    assert_eq!(browser.post("/sign-in", &other_token, &fields).await.status, StatusCode::FORBIDDEN);
    assert!(!browser.cookies.contains_key(SESSION));

    browser.sign_in(EMAIL, PASSWORD).await;
    assert_eq!(browser.post("/sign-out", &other_token, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_way_on_never_leads_elsewhere() {
    let forum = forum_with_anna().await;
    for elsewhere in ["https://example.com/", "//example.com", "/\\example.com", "javascript:alert(1)"] {
        let mut browser = forum.browser();
        let fields = [("email", EMAIL), ("password", PASSWORD), ("next", elsewhere)];
        let answer = browser.submit("/sign-in", "/sign-in", &fields).await;
        assert_eq!(answer.location(), "/", "{elsewhere}");
    }
}

#[tokio::test]
async fn a_thousand_tries_are_slowed_and_the_owner_still_comes_in() {
    let forum = forum_with_anna().await;
    // Anna's browser has been here before.
    let mut anna = forum.browser();
    anna.sign_in(EMAIL, PASSWORD).await;
    let token = anna.get("/account").await.form_token();
    anna.post("/sign-out", &token, &[]).await;
    assert!(anna.cookies.contains_key(DEVICE));

    let mut guesser = forum.browser();
    guesser.address = "198.51.100.9".into();
    let token = guesser.get("/sign-in").await.form_token();
    let (mut heard, mut told_to_wait) = (0, 0);
    for guess in 0..1_000 {
        let password = format!("guess number {guess}");
        let answer = guesser.post("/sign-in", &token, &[("email", EMAIL), ("password", &password)]).await;
        match answer.status {
            StatusCode::UNPROCESSABLE_ENTITY => heard += 1,
            StatusCode::TOO_MANY_REQUESTS => {
                told_to_wait += 1;
                let seconds: u32 =
                    answer.headers["retry-after"].to_str().expect("ASCII").parse().expect("seconds");
                assert!(seconds >= 1);
                assert!(answer.shows(EMAIL), "what was typed comes back");
            }
            other => panic!("{other}"),
        }
        forum.place.clock.pass(SECOND);
    }
    assert_eq!(heard + told_to_wait, 1_000);
    assert!(heard <= 20, "{heard} guesses were listened to in 1,000 seconds");

    // The right password does not help the guesser now; nor is Anna locked out, in any of three ways.
    let answer = guesser.post("/sign-in", &token, &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(anna.sign_in(EMAIL, PASSWORD).await.status, StatusCode::SEE_OTHER);
    let mut anna_elsewhere = forum.browser();
    anna_elsewhere.address = "203.0.113.5".into();
    assert_eq!(anna_elsewhere.sign_in(EMAIL, PASSWORD).await.status, StatusCode::SEE_OTHER);
    let mut behind_the_guesser = forum.browser();
    behind_the_guesser.address = "198.51.100.9".into();
    let sent = behind_the_guesser.submit("/sign-in", "/sign-in/link", &[("email", EMAIL)]).await;
    assert_eq!(sent.location(), "/sign-in/sent");
}

#[tokio::test]
async fn tries_at_once_are_counted_too() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    let token = browser.get("/sign-in").await.form_token();
    let tries = (0..40).map(|guess| {
        let (mut browser, token) = (browser.clone(), token.clone());
        tokio::spawn(async move {
            let password = format!("guess number {guess}");
            browser.post("/sign-in", &token, &[("email", EMAIL), ("password", &password)]).await.status
        })
    });
    let mut heard = 0;
    for one in tries.collect::<Vec<_>>() {
        if one.await.expect("no try panics") == StatusCode::UNPROCESSABLE_ENTITY {
            heard += 1;
        }
    }
    assert!(heard <= 5, "{heard} of 40 tries at once were listened to");
}

/// Who tries a thousand passwords, on one account or on one each of a thousand.
#[tokio::test]
async fn five_hundred_behind_one_address_come_in_beside_a_thousand_tries_from_there() {
    for spread in [1, 1_000] {
        let forum = Forum::new().await;
        forum.crowd(500 + spread, PASSWORD).await;
        let mut guesser = forum.browser();
        let token = guesser.get("/sign-in").await.form_token();
        for guess in 0..1_000 {
            let email = format!("person{}@example.org", 500 + guess % spread);
            let fields = [("email", email.as_str()), ("password", "a guess of somebody")];
            let answer = guesser.post("/sign-in", &token, &fields).await;
            assert!(
                [StatusCode::UNPROCESSABLE_ENTITY, StatusCode::TOO_MANY_REQUESTS].contains(&answer.status),
                "{}",
                answer.status
            );
        }
        for n in 0..500 {
            let mut browser = forum.browser();
            let token = browser.get("/sign-in").await.form_token();
            let email = format!("person{n}@example.org");
            // Every tenth mistypes first.
            for (password, expected) in
                [("a slip of the hand", StatusCode::UNPROCESSABLE_ENTITY), (PASSWORD, StatusCode::SEE_OTHER)]
            {
                if password == PASSWORD || n % 10 == 0 {
                    let fields = [("email", email.as_str()), ("password", password)];
                    let answer = browser.post("/sign-in", &token, &fields).await;
                    assert_eq!(answer.status, expected, "person {n} of 500, {spread} accounts tried");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_mailed_link_signs_in_once_and_only_by_its_button() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    let fields = [("email", EMAIL), ("next", "/account")];
    let answer = browser.submit("/sign-in", "/sign-in/link", &fields).await;
    assert_eq!(answer.location(), "/sign-in/sent");
    assert!(forum.mail.sent().is_empty(), "the mail is the worker's");
    forum.work().await;
    let mail = forum.mail.sent().pop().expect("a mail");
    assert_eq!(mail.to.address, EMAIL);
    assert_eq!(mail.from_name, "Forum of Testing");
    let path = forum.mailed_path();
    assert!(mail.html.is_some_and(|html| html.contains(&path)));

    // A scanner follows the link, twice: nothing happens.
    let mut scanner = forum.browser();
    for _ in 0..2 {
        assert_eq!(scanner.get(&path).await.status, StatusCode::OK);
    }
    assert!(!scanner.cookies.contains_key(SESSION));

    let answer = browser.submit(&path, &path, &[]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/account"));
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);

    // Used up: neither the page nor the button works again.
    assert_eq!(scanner.get(&path).await.status, StatusCode::NOT_FOUND);
    let token = scanner.get("/sign-in").await.form_token();
    assert_eq!(scanner.post(&path, &token, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_mailed_link_goes_stale() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    browser.submit("/sign-in", "/sign-in/link", &[("email", EMAIL)]).await;
    forum.work().await;
    let path = forum.mailed_path();
    forum.place.clock.pass(30 * MINUTE - SECOND);
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
    forum.place.clock.pass(SECOND);
    assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_unknown_address_gets_no_mail_and_the_same_answer() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    let known = browser.submit("/sign-in", "/sign-in/link", &[("email", EMAIL)]).await;
    let unknown = browser.submit("/sign-in", "/sign-in/link", &[("email", "nobody@example.org")]).await;
    assert_eq!((known.status, known.location()), (unknown.status, unknown.location()));
    forum.work().await;
    let to: Vec<String> = forum.mail.sent().into_iter().map(|mail| mail.to.address).collect();
    assert_eq!(to, [EMAIL]);
}

#[tokio::test]
async fn nobody_is_flooded_with_links() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    let token = browser.get("/sign-in").await.form_token();
    let mut refused = 0;
    for _ in 0..50 {
        let answer = browser.post("/sign-in/link", &token, &[("email", EMAIL)]).await;
        refused += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(refused, 45);
    forum.work().await;
    assert_eq!(forum.mail.take().len(), 5);
    forum.place.clock.pass(HOUR);
    let answer = browser.post("/sign-in/link", &token, &[("email", EMAIL)]).await;
    assert_eq!(answer.location(), "/sign-in/sent");
}

#[tokio::test]
async fn no_secret_stands_in_the_database() {
    let forum = forum_with_anna().await;
    let mut browser = forum.browser();
    browser.submit("/sign-in", "/sign-in/link", &[("email", EMAIL)]).await;
    forum.work().await;
    let path = forum.mailed_path();
    let secret = path.rsplit('/').next().expect("a secret").to_owned();
    browser.sign_in(EMAIL, PASSWORD).await;
    let secrets =
        [secret, browser.cookies[SESSION].clone(), browser.cookies[DEVICE].clone(), PASSWORD.to_owned()];
    for (table, column) in [
        ("people_link", "hash"),
        ("people_link", "details"),
        ("people_session", "hash"),
        ("people_device", "hash"),
        ("people_account", "password_hash"),
        ("event", "data"),
        ("job", "payload"),
    ] {
        use store::Reads as _;
        let sql = format!("SELECT {column} FROM {table}");
        for row in forum.store.read().all(&sql, vec![]).await.expect("a table") {
            let cell: String = row.only().expect("text");
            assert!(secrets.iter().all(|secret| !cell.contains(secret)), "{table}.{column}");
        }
    }
}

#[tokio::test]
async fn signing_in_reads_in_the_forums_languages() {
    let forum = forum_with_anna().await;
    let languages =
        ["en", "ar", "zh", "fr", "ru", "es"].map(|tag| kernel::Language::parse(tag).expect("a tag"));
    forum
        .operator(move |change| {
            Box::pin(async move {
                let settings = people::forum::forum(change).await?;
                let languages = languages.to_vec();
                people::actions::amend_forum(change, people::forum::Forum { languages, ..settings }).await
            })
        })
        .await;
    for (tag, words) in [
        ("ar", "كلمة المرور"),
        ("zh", "密码"),
        ("fr", "Mot de passe"),
        ("ru", "Пароль"),
        ("es", "Contraseña"),
    ] {
        let mut browser = forum.browser();
        browser.cookies.insert("lang".into(), tag.into());
        let page = browser.get("/sign-in").await;
        assert!(page.shows(words) && page.shows(&format!("<html lang=\"{tag}\"")), "{tag}");
    }
    // The mail comes in the language of whoever asked for it.
    let mut browser = forum.browser();
    browser.cookies.insert("lang".into(), "ru".into());
    browser.submit("/sign-in", "/sign-in/link", &[("email", EMAIL)]).await;
    forum.work().await;
    assert!(forum.mail.sent()[0].subject.contains("ссылка для входа"));
}
