//! Letters in words of the forum's own: checked, looked at, kept, taken back; and two administrators at once.

use http::StatusCode;
use kernel::{Language, Role};
use people::letters;

use crate::forum::{Browser, Forum};

const PASSWORD: &str = "correct horse battery";
const INVITATION: &str = "/administration/letters/invitation/en";

async fn administrator(forum: &Forum, name: &str) -> Browser {
    let email = format!("{name}@example.org");
    let party = forum.person(name, &email, PASSWORD).await;
    forum.role(party, Role::Administrator, "forum", "2026-01", "").await;
    let mut browser = forum.browser();
    browser.sign_in(&email, PASSWORD).await;
    browser
}

fn invitation<'a>(subject: &'a str, opening: &'a str) -> [(&'static str, &'a str); 4] {
    [
        ("people-mail-invitation-subject", subject),
        ("people-mail-invitation-opening", opening),
        ("people-mail-invitation-button", "Come in"),
        ("people-mail-invitation-closing", "We look forward to it."),
    ]
}

async fn invited(forum: &Forum, ada: &mut Browser, email: &str) -> mail::Message {
    let here = "/administration/invitations";
    let fields = [("name", "Ines"), ("email", email), ("group", "forum"), ("role", "member")];
    ada.submit(here, here, &fields).await;
    forum.work().await;
    forum.mail.take().pop().expect("a letter")
}

#[tokio::test]
async fn a_letter_is_sent_in_the_forums_own_words() {
    let forum = Forum::new().await;
    let mut ada = administrator(&forum, "ada").await;
    let list = ada.get("/administration/letters").await;
    assert!(list.shows(INVITATION) && list.shows("Link to sign in"), "{}", list.body);
    let page = ada.get(INVITATION).await;
    assert!(page.shows("You are invited to {forum}"), "the usual words: {}", page.body);
    assert!(page.shows("You are invited to Forum of Testing"), "and how they look");

    let wrong = invitation("Hello {name}", "Come.");
    let refused = ada.send_opened(&page, INVITATION, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.shows("There is no {name} in this sentence"), "{}", refused.body);
    assert!(refused.shows("{forum} is missing"), "{}", refused.body);
    assert!(refused.shows("Hello {name}"), "what was typed stays");

    let own = invitation("Join us at {forum}", "Dear reader,\n{forum} awaits you for {days} days.");
    let looked = ada.send_opened(&page, &format!("{INVITATION}/preview"), &own).await;
    assert!(looked.shows("Join us at Forum of Testing"), "{}", looked.body);
    assert!(looked.shows("Forum of Testing awaits you for 14 days."));
    assert_eq!(
        invited(&forum, &mut ada, "a@example.org").await.subject,
        "You are invited to Forum of Testing"
    );

    let kept = ada.send_opened(&page, INVITATION, &own).await;
    assert_eq!((kept.status, kept.location()), (StatusCode::SEE_OTHER, INVITATION));
    let letter = invited(&forum, &mut ada, "b@example.org").await;
    assert_eq!(letter.subject, "Join us at Forum of Testing");
    assert!(letter.text.contains("Forum of Testing awaits you for 14 days."), "{}", letter.text);
    assert!(
        letter.text.contains("Come in:\nhttps://forum.example.org/invitation/"),
        "the link is always there"
    );
    assert!(letter.html.as_deref().is_some_and(|html| html.contains(">Come in</a>")));
    // Other languages say what they said.
    let french = Language::parse("fr").unwrap();
    let said = |t: web::Words| t.with("people-mail-invitation-subject", &[("forum", web::Given::Text("F"))]);
    assert_eq!(said(letters::words(&forum.app, &french)), said(forum.app.catalogue.words(&french)));
    assert!(ada.get("/administration/letters").await.shows("own words"));

    let page = ada.get(INVITATION).await;
    assert!(page.shows("Version 1, by ada"), "{}", page.body);
    ada.send_opened(&page, &format!("{INVITATION}/default"), &[]).await;
    assert_eq!(
        invited(&forum, &mut ada, "c@example.org").await.subject,
        "You are invited to Forum of Testing"
    );
    assert!(!ada.get("/administration/letters").await.shows("own words"));
}

#[tokio::test]
async fn of_two_administrators_neither_overwrites_the_other() {
    let forum = Forum::new().await;
    let (mut ada, mut ben) = (administrator(&forum, "ada").await, administrator(&forum, "ben").await);
    let (of_ada, of_ben) = (ada.get(INVITATION).await, ben.get(INVITATION).await);
    let first = invitation("Ada's words of {forum}", "To {forum}.");
    let second = invitation("Ben's words of {forum}", "To {forum}.");
    assert_eq!(ada.send_opened(&of_ada, INVITATION, &first).await.status, StatusCode::SEE_OTHER);
    // The same form once more does nothing.
    assert_eq!(ada.send_opened(&of_ada, INVITATION, &first).await.status, StatusCode::SEE_OTHER);
    let refused = ben.send_opened(&of_ben, INVITATION, &second).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
    assert!(
        refused.shows("Version 1, by ada") && refused.shows("Ben&#39;s words of {forum}"),
        "{}",
        refused.body
    );
    // Whoever has been told can send it once more.
    let kept = ben.send_opened(&refused, INVITATION, &second).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    assert!(ben.get(INVITATION).await.shows("Version 2, by ben"));
}

#[tokio::test]
async fn letters_are_worded_by_administrators_alone() {
    let forum = Forum::new().await;
    forum.person("Carl", "carl@example.org", PASSWORD).await;
    let mut carl = forum.browser();
    carl.sign_in("carl@example.org", PASSWORD).await;
    for path in ["/administration/letters", INVITATION] {
        assert_eq!(carl.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let mut ada = administrator(&forum, "ada").await;
    for path in ["/administration/letters/none/en", "/administration/letters/invitation/fr"] {
        assert_eq!(
            ada.get(path).await.status,
            StatusCode::NOT_FOUND,
            "no letter, or a language not spoken: {path}"
        );
    }
}
