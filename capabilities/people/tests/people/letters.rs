//! Letters: asked for in a change, worded by whoever asks, written and sent by the worker.

use kernel::time::DAY;
use kernel::{Actor, Language, RecordRef};
use mail::token;
use people::PeopleError;
use people::letters::{self, Letter, Link, Part, Recipient, Signed, Tongues};
use uuid::Uuid;

use crate::forum::Forum;

const PASSWORD: &str = "correct horse battery";

fn record() -> Uuid {
    Uuid::from_u128(5)
}

fn signed(forum: &Forum, kind: &str) -> Signed {
    Signed { kind: kind.into(), record: record(), until: forum.now().plus(30 * DAY) }
}

fn letter(to: Recipient) -> Letter {
    Letter::new(to, &Language::english(), "A question\nfor you").paragraph("What is known of it?")
}

fn outside() -> Recipient {
    Recipient::Address { name: "The Office".into(), email: "office@example.org".into() }
}

async fn ask(forum: &Forum, letter: Letter) -> Uuid {
    forum.operator(move |change| Box::pin(async move { Ok(letters::ask(change, &letter).await?) })).await
}

fn header<'m>(mail: &'m mail::Message, name: &str) -> &'m str {
    mail.headers.iter().find(|header| header.name == name).map_or("", |header| header.value.as_str())
}

#[tokio::test]
async fn a_letter_says_the_same_as_text_and_as_html() {
    let forum = Forum::new().await;
    let letter = letter(outside())
        .quotation("Reports <are> missing.\nAll of them.", "Recommendation 31")
        .button("Answer", Link::plain("/register"))
        .saying(Part::Heading("Others".into()))
        .saying(Part::Entry { words: "Recommendation 32".into(), link: Link::plain("/register/32") });
    let id = ask(&forum, letter).await;
    forum.work().await;
    let sent = forum.mail.take();
    assert_eq!(sent.len(), 1);
    let mail = &sent[0];
    assert_eq!((mail.to.name.as_str(), mail.to.address.as_str()), ("The Office", "office@example.org"));
    assert_eq!(mail.subject, "A question for you");
    assert_eq!(mail.message_id, letters::message_id(&forum.app, id));
    assert_eq!(
        mail.text,
        "What is known of it?\n\n> Reports <are> missing.\n> All of them.\n(Recommendation 31)\n\nAnswer:\n\
         https://forum.example.org/register\n\nOthers\n------\n\n- Recommendation 32\n  \
         https://forum.example.org/register/32\n"
    );
    let html = mail.html.as_deref().unwrap();
    assert!(html.contains("Reports &#60;are&#62; missing.<br>All of them."), "{html}");
    assert!(html.contains("<a href=\"https://forum.example.org/register\">Answer</a>"), "{html}");
}

#[tokio::test]
async fn a_letter_has_its_place_in_a_thread_and_a_reply_address_for_its_recipient() {
    let forum = Forum::new().await;
    let mut about = letter(outside()).about(RecordRef::new("request", record()));
    about = about.answered_as(signed(&forum, "request"));
    about.answers = Some("first@mail.example.org".into());
    about.unsubscribe = Some(Link::signed("/unsubscribe/", signed(&forum, "unsubscribe")));
    ask(&forum, about).await;
    forum.work().await;
    let mail = &forum.mail.take()[0];
    let root = format!("<request.{}@forum.example.org>", record());
    assert_eq!(header(mail, "References"), format!("{root} <first@mail.example.org>"));
    assert_eq!(header(mail, "In-Reply-To"), "<first@mail.example.org>");
    assert_eq!(header(mail, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");

    let reply = token::of_address(header(mail, "Reply-To")).expect("a reply address");
    let opened = token::open(&forum.app.key, "request", reply, forum.now()).expect("a good token");
    assert_eq!(opened.record, record());
    assert!(opened.was_sent_to(&forum.app.key, "office@example.org"));

    let link = header(mail, "List-Unsubscribe").trim_matches(['<', '>']);
    let secret = link.strip_prefix("https://forum.example.org/unsubscribe/").expect("a link here");
    assert!(token::open(&forum.app.key, "unsubscribe", secret, forum.now()).is_ok());
    assert!(token::open(&forum.app.key, "request", secret, forum.now()).is_err());
}

#[tokio::test]
async fn a_letter_that_is_sent_again_is_the_same_mail() {
    let forum = Forum::new().await;
    ask(&forum, letter(outside()).answered_as(signed(&forum, "request"))).await;
    let job = forum.store.take_job().await.unwrap().expect("a letter waits");
    let jobs = people::manifest().jobs;
    let (_, run) = jobs.iter().find(|(kind, _)| *kind == job.kind).unwrap();
    run(&forum.app, &job).await;
    forum.place.clock.pass(DAY);
    run(&forum.app, &job).await;
    let sent = forum.mail.take();
    assert_eq!(sent[0], sent[1]);
}

#[tokio::test]
async fn a_party_is_written_to_in_its_language_and_an_erased_one_not_at_all() {
    let forum = Forum::new().await;
    let anna = forum.person("Anna Example", "anna@example.org", PASSWORD).await;
    let bruno = forum.person("Bruno Example", "bruno@example.org", PASSWORD).await;
    forum
        .operator(move |change| {
            Box::pin(async move {
                let mut speaking = people::forum::forum(change).await?;
                speaking.languages.push(Language::parse("fr").unwrap());
                people::actions::amend_forum(change, speaking).await
            })
        })
        .await;
    forum.app.freshness.catch_up().await.unwrap();
    let profile = people::party::Profile {
        name: "Anna Example".into(),
        languages: vec![Language::parse("fr").unwrap()],
        ..Default::default()
    };
    forum
        .operator(move |change| {
            Box::pin(async move { people::actions::amend_profile(change, anna, profile).await })
        })
        .await;
    let tongues = Tongues::of(&forum.app);
    let nobody = Uuid::from_u128(99);
    let words = tongues.of_parties(&mut forum.store.read(), &[anna, bruno, nobody]).await.unwrap();
    assert_eq!(words.len(), 2, "who has no account cannot be written to");
    assert_eq!(words[&anna].language().as_str(), "fr");
    assert_eq!(words[&bruno].language().as_str(), "en");

    ask(&forum, letter(Recipient::Party(anna))).await;
    ask(&forum, letter(Recipient::Party(bruno))).await;
    forum
        .operator(move |change| {
            Box::pin(async move {
                let asked = people::receipt::Asked::now(change.now());
                people::actions::erase(change, bruno, asked, &[]).await.map(drop)
            })
        })
        .await;
    forum.work().await;
    let to: Vec<String> = forum.mail.take().into_iter().map(|mail| mail.to.address).collect();
    assert_eq!(to, ["anna@example.org"]);
}

#[tokio::test]
async fn a_change_that_does_not_stand_sends_nothing_and_thousands_of_letters_are_one_change() {
    let forum = Forum::new().await;
    let refused = forum
        .store
        .write::<(), PeopleError>(Actor::Operator, |change| {
            Box::pin(async move {
                letters::ask(change, &letter(outside())).await?;
                Err(PeopleError::LinkSpent)
            })
        })
        .await;
    assert!(refused.is_err());
    assert_eq!(forum.store.waiting_jobs().await.unwrap().0, 0);
    forum
        .operator(|change| {
            Box::pin(async move {
                for _ in 0..5_000 {
                    letters::ask(change, &letter(outside())).await?;
                }
                Ok(())
            })
        })
        .await;
    assert_eq!(forum.store.waiting_jobs().await.unwrap().0, 5_000);
}
