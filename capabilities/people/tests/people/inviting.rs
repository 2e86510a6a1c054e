//! Inviting a whole list: looked through first, sent once, sent again, withdrawn.

use http::StatusCode;
use kernel::Role;
use kernel::time::{DAY, MINUTE};
use people::{actions, inviting, queries};

use crate::forum::{Browser, Forum};

const PASSWORD: &str = "correct horse battery";
const HERE: &str = "/administration/invitations";

async fn administrator(forum: &Forum) -> Browser {
    let party = forum.person("Ada Administrator", "ada@example.org", PASSWORD).await;
    forum.role(party, Role::Administrator, "forum", "2026-01", "").await;
    let mut browser = forum.browser();
    browser.sign_in("ada@example.org", PASSWORD).await;
    browser
}

const LIST: &str = "email,name,group,role,language\n\
                    Ben@example.org,Ben Example,Working Group,chair,fr\n\
                    ada@example.org,Ada,,,\n\
                    chi@example.org,Chi Example,,,\n\
                    nowhere,Nobody,,,\n\
                    ben@example.org,Ben again,,,\n\
                    dora@example.org,Dora,Choir,member,\n\
                    eve@example.org,Eve,,,\n";

#[tokio::test]
async fn a_list_is_looked_through_first_and_sent_once() {
    let forum = Forum::new().await;
    let mut ada = administrator(&forum).await;
    let party =
        queries::account_by_email(&mut forum.store.read(), "ada@example.org").await.unwrap().unwrap().party;
    forum.role(party, Role::Member, "Working Group", "2026-01", "").await;
    let one = [("name", "Eve"), ("email", "eve@example.org"), ("group", "forum"), ("role", "member")];
    ada.submit(HERE, HERE, &one).await;
    forum.work().await;
    forum.mail.take();

    let plan = ada.submit(HERE, "/administration/invitations/plan", &[("list", LIST)]).await;
    assert_eq!(plan.status, StatusCode::OK);
    for words in [
        "Send 2 invitations",
        "Has an account already",
        "This is no e-mail address",
        "The same as line 2",
        "Choir",
        "Is invited already",
        "Chair (Working Group)",
    ] {
        assert!(plan.shows(words), "{words} is not in {}", plan.body);
    }
    forum.work().await;
    assert!(forum.mail.sent().is_empty(), "nothing is sent by looking");

    let fields = [("list", LIST)];
    let sent = ada.send_opened(&plan, "/administration/invitations/send", &fields).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, HERE));
    // The same form once more invites nobody.
    ada.send_opened(&plan, "/administration/invitations/send", &fields).await;
    forum.work().await;
    let mails = forum.mail.take();
    let mut to: Vec<&str> = mails.iter().map(|mail| mail.to.address.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, ["ben@example.org", "chi@example.org"]);

    // The link makes the account with its role.
    let ben = mails.iter().find(|mail| mail.to.address.starts_with("ben")).expect("Ben's");
    let at = ben.text.find("https://forum.example.org/invitation/").expect("a link");
    let path =
        ben.text[at + "https://forum.example.org".len()..].split_whitespace().next().unwrap().to_owned();
    let mut browser = forum.browser();
    browser.submit(&path, &path, &[("name", "Ben Example"), ("password", PASSWORD)]).await;
    assert!(browser.get("/account").await.shows("Chair"));
}

#[tokio::test]
async fn open_invitations_are_found_sent_again_and_withdrawn() {
    let forum = Forum::new().await;
    let mut ada = administrator(&forum).await;
    let list = "Ben <ben@example.org>\nChi <chi@example.org>";
    let plan = ada.submit(HERE, "/administration/invitations/plan", &[("list", list)]).await;
    ada.send_opened(&plan, "/administration/invitations/send", &[("list", list)]).await;
    forum.work().await;
    let first = forum.mailed_path();
    forum.mail.take();

    let found = ada.get(&format!("{HERE}?q=chi")).await;
    assert!(found.shows("chi@example.org") && !found.shows("ben@example.org"), "{}", found.body);
    assert!(found.shows("1 of 2 shown"));
    assert!(ada.get(&format!("{HERE}?ends=soon")).await.shows("0 of 2 shown"));
    forum.place.clock.pass(12 * DAY);
    assert!(ada.get(&format!("{HERE}?ends=soon")).await.shows("2 of 2 shown"));

    let id = found.body.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = ada.get(HERE).await;
    let none = ada.post("/administration/invitations/again", &page.form_token(), &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        ada.post("/administration/invitations/again", &page.form_token(), &[("id", &id)]).await;
    }
    forum.work().await;
    let mails = forum.mail.take();
    assert_eq!(mails.len(), 1, "a form that is sent twice sends one letter: {mails:?}");
    assert_eq!(mails[0].to.address, "chi@example.org");
    assert_eq!(
        forum.browser().get(&first).await.status,
        StatusCode::NOT_FOUND,
        "the earlier link is worth nothing"
    );
    // It is good anew.
    forum.place.clock.pass(13 * DAY);
    let page = ada.get(HERE).await;
    assert!(page.shows("chi@example.org") && !page.shows("ben@example.org"), "{}", page.body);
    ada.post("/administration/invitations/withdraw", &page.form_token(), &[("id", &id)]).await;
    assert!(!ada.get(HERE).await.shows("chi@example.org"));
}

#[tokio::test]
async fn a_thousand_are_invited_by_the_queue() {
    let forum = Forum::new().await;
    let list: String = (0..inviting::MOST_ROWS).map(|n| format!("person{n}@example.org\n")).collect();
    let rows = inviting::read_pasted(&list).expect("a list");
    let invited = forum
        .operator(move |change| {
            Box::pin(async move {
                let own = kernel::Language::english();
                actions::invite_all(change, &rows, &inviting::Usual::default(), &own).await
            })
        })
        .await;
    assert_eq!(inviting::count(&invited, "new"), inviting::MOST_ROWS);
    let open = queries::invitations(&mut forum.store.read(), forum.now().plus(MINUTE)).await.unwrap();
    assert_eq!(open.len(), inviting::MOST_ROWS);
}
