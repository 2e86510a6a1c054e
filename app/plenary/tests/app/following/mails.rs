//! Mails at once and once a day: who gets which, grouped how, and who gets none.

use super::town::{Town, URL};
use crate::forum::wait;
use kernel::Role;
use kernel::time::{HOUR, MINUTE};
use mail::Message;

fn to<'m>(mails: &'m [Message], name: &str) -> Vec<&'m Message> {
    mails.iter().filter(|mail| mail.to.name == name).collect()
}

fn header<'m>(mail: &'m Message, name: &str) -> &'m str {
    mail.headers.iter().find(|header| header.name == name).map_or("", |header| header.value.as_str())
}

#[test]
fn what_is_followed_at_once_is_mailed_at_once_and_never_to_whoever_did_it() {
    wait(async {
        let town = Town::new().await;
        town.round("2026").await;
        let id = town.enter("Open the archives").await;
        let other = town.enter("Something else").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let boris = town.person("Boris", Some(Role::Member)).await;
        for who in [&anna, &boris] {
            town.follow(who, &format!("recommendation:{id}"), "at-once").await;
        }
        town.place.clock.pass(MINUTE);
        assert_eq!(town.work().await.len(), 0, "nothing has happened since");
        town.assess(&boris, id).await;
        town.assess(&boris, other).await;
        let mails = town.work().await;
        assert_eq!(to(&mails, "Boris").len(), 0, "nobody is told of their own doings");
        let [mail] = to(&mails, "Anna")[..] else { panic!("{mails:?}") };
        assert!(mail.subject.contains("Open the archives"), "{}", mail.subject);
        assert!(mail.text.contains("(Boris)") && !mail.text.contains("Something else"), "{}", mail.text);
        assert!(mail.text.contains(&format!("{URL}/register/recommendations/{id}")));
        assert_eq!(town.work().await.len(), 0, "and nothing is told twice");
        // A day's mail has nothing of it either.
        town.place.clock.pass(24 * HOUR);
        assert_eq!(town.work().await.len(), 0);
    });
}

#[test]
fn the_days_one_mail_is_grouped_and_the_newest_comes_first() {
    wait(async {
        let town = Town::new().await;
        town.round("2026").await;
        let first = town.enter("First things").await;
        let second = town.enter("Second thoughts").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let boris = town.person("Boris", Some(Role::Member)).await;
        // Followed thrice, told once.
        for of in [
            format!("recommendation:{first}"),
            "/register?category=outcomes".into(),
            "/register?status=completed".into(),
        ] {
            town.follow(&anna, &of, "daily").await;
        }
        town.place.clock.pass(MINUTE);
        town.assess(&boris, first).await;
        town.place.clock.pass(MINUTE);
        town.assess(&boris, second).await;
        town.place.clock.pass(MINUTE);
        town.action(first, "Ask them", "").await;
        assert_eq!(town.work().await.len(), 0, "the hour has not come");
        town.place.clock.pass(24 * HOUR);
        let mails = town.work().await;
        let [mail] = &mails[..] else { panic!("one mail for all: {mails:?}") };
        assert_eq!(mail.to.name, "Anna");
        assert!(mail.subject.starts_with("News of 2 things"), "{}", mail.subject);
        let at = |words: &str| mail.text.find(words).unwrap_or_else(|| panic!("{words}: {}", mail.text));
        assert!(at("First things") < at("Second thoughts"), "{}", mail.text);
        assert!(at("An action was added") < at("Assessed"), "{}", mail.text);
        assert_eq!(mail.text.matches("First things").count(), 1);
        assert_eq!(mail.text.matches("Assessed").count(), 2, "{}", mail.text);
        assert!(mail.html.as_deref().unwrap_or_default().contains("First things"));
        town.place.clock.pass(24 * HOUR);
        assert_eq!(town.work().await.len(), 0, "the next day has its own news");
    });
}

#[test]
fn a_change_of_mind_neither_loses_nor_doubles_anything() {
    wait(async {
        let town = Town::new().await;
        town.round("2026").await;
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let of = format!("recommendation:{id}");
        town.follow(&anna, &of, "daily").await;
        town.place.clock.pass(MINUTE);
        town.action(id, "While daily", "").await;
        town.place.clock.pass(MINUTE);
        town.follow(&anna, &of, "at-once").await;
        town.place.clock.pass(MINUTE);
        town.action(id, "While at once", "").await;
        assert_eq!(town.work().await.len(), 1);
        town.place.clock.pass(MINUTE);
        town.follow(&anna, &of, "feed").await;
        town.place.clock.pass(MINUTE);
        town.action(id, "While in the feed", "").await;
        town.place.clock.pass(24 * HOUR);
        let mails = town.work().await;
        let [mail] = &mails[..] else { panic!("{mails:?}") };
        assert_eq!(mail.text.matches("An action was added").count(), 1, "{}", mail.text);
    });
}

#[test]
fn opening_to_the_public_is_told_at_once_also_to_who_waits_for_the_day() {
    wait(async {
        let town = Town::in_phase("advisory-group").await;
        let round = town.round("2026").await;
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let boris = town.person("Boris", Some(Role::Member)).await;
        let vera = town.person("Vera", Some(Role::Member)).await;
        town.follow(&anna, &format!("round:{round}"), "daily").await;
        let page = town.get(Some(&boris), "/register").await.with(200).body;
        let (_, rest) = page.split_once("name=\"of\" value=\"").unwrap();
        town.follow(&boris, rest.split('"').next().unwrap(), "at-once").await;
        town.follow(&vera, &format!("recommendation:{id}"), "at-once").await;
        town.place.clock.pass(MINUTE);
        town.set_phase("public").await;
        let mails = town.work().await;
        assert_eq!((to(&mails, "Anna").len(), to(&mails, "Boris").len()), (1, 1), "{mails:?}");
        assert!(mails.iter().all(|mail| mail.text.contains("Everyone may read it")), "{mails:?}");
        town.place.clock.pass(24 * HOUR);
        assert_eq!(town.work().await.len(), 0, "not a second time with the day's mail");
    });
}

#[test]
fn whoever_lost_access_gets_no_word_and_the_follow_waits() {
    const SECRET: &str = "Bananenrepublik";
    wait(async {
        let town = Town::in_phase("working-group").await;
        let id = town.enter(SECRET).await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let boris = town.person("Boris", Some(Role::Member)).await;
        town.follow(&anna, &format!("recommendation:{id}"), "daily").await;
        town.follow(&boris, &format!("recommendation:{id}"), "at-once").await;
        town.place.clock.pass(MINUTE);
        town.action(id, "Told to both", "").await;
        town.place.clock.pass(24 * HOUR);
        let mails = town.work().await;
        assert_eq!(mails.len(), 2);
        assert!(mails.iter().all(|mail| mail.text.contains(SECRET)));
        town.dismiss(&anna).await;
        town.dismiss(&boris).await;
        town.place.clock.pass(MINUTE);
        town.action(id, "Told to nobody", "").await;
        town.place.clock.pass(24 * HOUR);
        let mails = town.work().await;
        assert_eq!(mails, [], "neither by mail at once nor with the day's");
        let left = following::queries::follows_of(&mut town.store.read(), anna.party).await.unwrap();
        assert_eq!(left.len(), 1, "the follow stays");
        // Everybody may read: what happens from now on is told again.
        town.set_phase("public").await;
        town.work().await;
        town.place.clock.pass(MINUTE);
        town.action(id, "Told again", "").await;
        town.place.clock.pass(24 * HOUR);
        assert_eq!(town.work().await.len(), 2);
    });
}

#[test]
fn a_letter_that_waits_is_not_sent_to_whoever_lost_access_meanwhile() {
    const SECRET: &str = "Bananenrepublik";
    wait(async {
        let town = Town::in_phase("working-group").await;
        let id = town.enter(SECRET).await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        town.follow(&anna, &format!("recommendation:{id}"), "at-once").await;
        town.place.clock.pass(MINUTE);
        town.action(id, "Ask", "").await;
        town.workers_alone().await;
        assert_eq!(town.store.waiting_jobs().await.unwrap().0, 1, "the letter waits");
        town.dismiss(&anna).await;
        assert_eq!(town.work().await, []);
        assert_eq!(town.store.waiting_jobs().await.unwrap().0, 0, "and is given up");
    });
}

#[test]
fn a_mail_is_in_its_readers_language() {
    wait(async {
        let town = Town::new().await;
        town.store
            .write::<_, people::PeopleError>(kernel::Actor::Operator, |change| {
                Box::pin(async move {
                    change.set_setting("forum.languages", "en,fr").await?;
                    Ok(())
                })
            })
            .await
            .unwrap();
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        let profile = people::party::Profile {
            name: "Anna".into(),
            languages: vec![kernel::Language::parse("fr").unwrap()],
            ..people::party::Profile::default()
        };
        let (actor, party) = (anna.actor.clone(), anna.party);
        town.store
            .write::<_, people::PeopleError>(actor, move |change| {
                Box::pin(async move { people::actions::amend_profile(change, party, profile).await })
            })
            .await
            .unwrap();
        let record = kernel::RecordRef::new("forum", uuid::Uuid::nil());
        town.store
            .write::<_, store::StoreError>(kernel::Actor::Operator, move |change| {
                let audience = kernel::Audience::Public;
                let event =
                    store::NewEvent { kind: "forum-amended", record, audience, data: serde_json::json!({}) };
                Box::pin(async move { change.event(event).await })
            })
            .await
            .unwrap();
        town.follow(&anna, &format!("recommendation:{id}"), "daily").await;
        town.place.clock.pass(MINUTE);
        town.action(id, "Ask", "").await;
        town.place.clock.pass(24 * HOUR);
        let mails = town.work().await;
        assert!(mails[0].subject.starts_with("Du nouveau sur un élément"), "{}", mails[0].subject);
    });
}

#[test]
fn one_post_without_an_account_ends_the_mails() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let other = town.enter("Something else").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        town.follow(&anna, &format!("recommendation:{id}"), "at-once").await;
        town.follow(&anna, &format!("recommendation:{other}"), "daily").await;
        town.follow(&anna, "/register?category=outcomes", "feed").await;
        town.place.clock.pass(MINUTE);
        town.action(id, "Ask", "").await;
        let at_once = town.work().await;
        town.action(other, "Ask", "").await;
        town.place.clock.pass(24 * HOUR);
        let daily = town.work().await;
        let link = |mail: &Message| {
            assert_eq!(header(mail, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
            let link = header(mail, "List-Unsubscribe").trim_matches(['<', '>']).to_owned();
            assert!(mail.text.contains(&link), "the link stands in the mail too");
            link.strip_prefix(URL).expect("a full address").to_owned()
        };
        let (one, all) = (link(&at_once[0]), link(&daily[0]));
        let targets = || async {
            let follows = following::queries::follows_of(&mut town.store.read(), anna.party).await.unwrap();
            follows.len()
        };
        // Mail scanners look at every link.
        let page = town.get(None, &one).await.with(200).body;
        assert!(page.contains("<form method=\"post\">"), "{page}");
        town.get(None, &all).await.with(200);
        assert_eq!(targets().await, 3);
        let click = [("List-Unsubscribe", "One-Click")];
        town.post(None, &one, &click).await.with(200);
        assert_eq!(targets().await, 2);
        town.post(None, &all, &click).await.with(200);
        assert_eq!(targets().await, 1, "what is in the feed alone sends no mail and stays");
        for again in [&one, &all] {
            town.post(None, again, &click).await.with(200);
        }
        assert_eq!(targets().await, 1);
        let forged = format!("{}aaaa", &all[..all.len() - 4]);
        town.post(None, &forged, &click).await.with(403);
        town.get(None, &forged).await.with(403);
    });
}
