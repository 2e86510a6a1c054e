//! Feeds and calendars, read back by other readers, and what they may not betray.

use super::town::{Town, URL, csrf_of};
use crate::forum::wait;
use atom_syndication::Feed;
use icalendar::{Calendar, Component as _};
use kernel::Role;
use std::collections::HashSet;

fn feed(text: &str) -> Feed {
    Feed::read_from(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// What RFC 4287 demands of every feed, and the project of its own.
fn is_sound(text: &str, own: &str) -> Feed {
    let feed = feed(text);
    assert!(feed.id.starts_with("urn:uuid:"), "{}", feed.id);
    assert!(!feed.title.value.is_empty() && !feed.authors.is_empty());
    let rel = |rel: &str| {
        feed.links.iter().filter(|link| link.rel == rel).map(|link| link.href.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(rel("self"), [format!("{URL}{own}")]);
    assert_eq!(rel("alternate").len(), 1);
    let ids: HashSet<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), feed.entries.len(), "each entry has an id of its own");
    assert!(
        feed.entries.iter().all(|entry| entry.id.starts_with("urn:uuid:") && !entry.title.value.is_empty())
    );
    assert!(feed.entries.iter().all(|entry| entry.links.iter().any(|link| link.href.starts_with(URL))));
    assert!(feed.entries.iter().all(|entry| entry.updated <= feed.updated));
    let people = feed.authors.iter().chain(feed.entries.iter().flat_map(|entry| &entry.authors));
    assert!(people.into_iter().all(|person| person.email.is_none()));
    assert!(!text.contains("@example.org"), "an address of somebody's");
    feed
}

#[test]
fn a_feed_is_read_back_as_atom() {
    wait(async {
        let town = Town::new().await;
        let anna = town.person("Anna & <Co>", Some(Role::Member)).await;
        let round = town.round("2026").await;
        let id = town.enter("Open <the> archives & \"more\"").await;
        town.enter("Something else").await;
        town.assess(&anna, id).await;
        let addresses = [
            "/feeds/register.atom".to_owned(),
            format!("/feeds/recommendations/{id}.atom"),
            "/feeds/categories/outcomes.atom".to_owned(),
            "/feeds/rounds/2026.atom".to_owned(),
            "/feeds/register.atom?status=completed".to_owned(),
        ];
        let mut titles = Vec::new();
        for address in &addresses {
            let reply = town.get(None, address).await.with(200);
            assert_eq!(reply.header("content-type"), "application/atom+xml; charset=utf-8");
            let read = is_sound(&reply.body, address);
            assert!(
                read.entries.iter().any(|entry| entry.title.value.contains("Open <the> archives & \"more\""))
            );
            assert!(
                read.entries.iter().any(|entry| entry.authors.iter().any(|one| one.name == "Anna & <Co>"))
            );
            // Whoever has it already is told so, and gets it anew when something happened.
            let etag = reply.header("etag").to_owned();
            town.get_with(address, "if-none-match", &etag).await.with(304);
            titles.push(read.title.value.clone());
        }
        let listed = is_sound(&town.get(None, &addresses[4]).await.body, &addresses[4]);
        assert!(listed.entries.iter().all(|entry| !entry.title.value.contains("Something else")));
        let etag = town.get(None, &addresses[0]).await.header("etag").to_owned();
        town.enter("A third").await;
        town.get_with(&addresses[0], "if-none-match", &etag).await.with(200);
        // The same feed has the same id, and the same entry too, whenever it is asked for.
        let ids = |text: &str| feed(text).entries.into_iter().map(|entry| entry.id).collect::<HashSet<_>>();
        let before = ids(&town.get(None, &addresses[1]).await.body);
        town.action(id, "Ask", "").await;
        let after = ids(&town.get(None, &addresses[1]).await.body);
        assert!(before.is_subset(&after) && after.len() == before.len() + 1, "{before:?} {after:?}");
        assert!(titles[3].contains("2026"), "{titles:?} {round}");
    });
}

#[test]
fn a_feed_speaks_the_language_of_its_address() {
    wait(async {
        let town = Town::new().await;
        town.store
            .write::<_, store::StoreError>(kernel::Actor::Operator, |change| {
                Box::pin(async move {
                    change.set_setting("forum.languages", "en,fr,ar").await?;
                    forum_changed(change).await
                })
            })
            .await
            .unwrap();
        town.enter("Open the archives").await;
        let french = town.get(None, "/feeds/register.atom?lang=fr").await.with(200).body;
        assert_eq!(feed(&french).lang.as_deref(), Some("fr"));
        let english = town.get(None, "/feeds/register.atom").await.with(200).body;
        assert_eq!(feed(&english).lang.as_deref(), Some("en"));
        assert_ne!(feed(&french).entries[0].title.value, feed(&english).entries[0].title.value);
        assert_eq!(feed(&french).entries[0].id, feed(&english).entries[0].id);
    });
}

async fn forum_changed(change: &mut store::Change) -> Result<(), store::StoreError> {
    let record = kernel::RecordRef::new("forum", uuid::Uuid::nil());
    let audience = kernel::Audience::Public;
    change
        .event(store::NewEvent { kind: "forum-amended", record, audience, data: serde_json::json!({}) })
        .await
}

#[test]
fn a_calendar_is_read_back_with_all_its_days() {
    wait(async {
        let town = Town::new().await;
        town.round("2026").await;
        let id = town.enter("Open the archives").await;
        let long = "Write to everybody; ask, listen\\and answer ".repeat(8);
        town.action(id, &long, "2026-12-24").await;
        town.action(id, "Sometime in spring", "2027-04").await;
        town.action(id, "In words", "mid-June").await;
        let reply = town.get(None, "/calendar.ics").await.with(200);
        assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
        let text = &reply.body;
        assert!(text.split_inclusive('\n').all(|line| line.ends_with("\r\n")), "lines end in CRLF");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "lines are folded: {text}");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "{text}");
        let read: Calendar = text.parse().unwrap();
        let mut found: Vec<(String, String, String)> = read
            .events()
            .map(|event| {
                let said = |name: &str| event.property_value(name).unwrap_or_default().to_owned();
                assert!(said("UID").ends_with("@forum.example.org"), "{text}");
                assert!(said("DTSTAMP").ends_with('Z'));
                assert!(said("DESCRIPTION").contains(URL));
                (said("DTSTART"), said("DTEND"), said("SUMMARY"))
            })
            .collect();
        found.sort();
        let days: Vec<(&str, &str)> =
            found.iter().map(|(from, to, _)| (from.as_str(), to.as_str())).collect();
        // The publication of the round and the end of what is open till then; a month is all its days.
        assert_eq!(
            days,
            [
                ("20261224", "20261225"),
                ("20270301", "20270302"),
                ("20270301", "20270302"),
                ("20270401", "20270501")
            ]
        );
        assert_eq!(found[0].2, long.split_whitespace().collect::<Vec<_>>().join(" "));
        assert!(!text.contains("In words"));
        assert_eq!(town.get(None, "/calendar.ics").await.body, *text, "the same, whenever it is asked for");
    });
}

/// One secret word, two people, and every door through which it could get out.
#[test]
fn nothing_closed_is_betrayed_by_feeds_calendars_or_pages() {
    const SECRET: &str = "Bananenrepublik";
    wait(async {
        let town = Town::in_phase("working-group").await;
        let round = town.round("2026").await;
        let id = town.enter(SECRET).await;
        town.action(id, SECRET, "2026-12-24").await;
        let member = town.person("Member", Some(Role::Member)).await;
        let outsider = town.person("Outsider", None).await;
        let record = format!("recommendation:{id}");
        for of in [record.as_str(), "/register?category=outcomes", "/register?reading=not-assessed"] {
            town.follow(&member, of, "feed").await;
        }
        let csrf = csrf_of(&town.get(Some(&outsider), "/following").await.body);
        let refused = town.post(Some(&outsider), "/following", &[("csrf", &csrf), ("of", &record)]).await;
        assert_eq!(refused.status.as_u16(), 404);
        let secret = |actor: kernel::Actor| {
            let store = town.store.clone();
            async move {
                store
                    .write::<_, following::FollowingError>(actor, |change| {
                        Box::pin(following::actions::make_address(change))
                    })
                    .await
                    .unwrap()
            }
        };
        let of_member = secret(member.actor.clone()).await;
        let of_outsider = secret(outsider.actor.clone()).await;
        let public = [
            "/feeds/register.atom".to_owned(),
            format!("/feeds/recommendations/{id}.atom"),
            "/feeds/categories/outcomes.atom".to_owned(),
            "/feeds/rounds/2026.atom".to_owned(),
            "/feeds/register.atom?reading=not-assessed".to_owned(),
            format!("/feeds/rounds/{round}.atom"),
        ];
        for address in &public {
            for who in [None, Some(&member), Some(&outsider)] {
                let reply = town.get(who, address).await.with(404);
                assert!(!reply.body.contains(SECRET), "{address}");
            }
        }
        for (who, address) in [
            (None, "/calendar.ics".to_owned()),
            (Some(&member), "/calendar.ics".to_owned()),
            (None, "/open-now".to_owned()),
            (Some(&outsider), "/open-now".to_owned()),
            (Some(&outsider), "/following".to_owned()),
            (Some(&outsider), format!("/following/new?of={record}")),
            (None, format!("/feeds/mine/{of_outsider}.atom")),
            (None, format!("/calendar/{of_outsider}.ics")),
        ] {
            let reply = town.get(who, &address).await;
            assert!(!reply.body.contains(SECRET), "{address}: {}", reply.body);
        }
        // Whoever may read reads, by the secret address alone.
        let (feed, calendar) =
            (format!("/feeds/mine/{of_member}.atom"), format!("/calendar/{of_member}.ics"));
        for address in [&feed, &calendar] {
            let reply = town.get(None, address).await.with(200);
            assert!(reply.body.contains(SECRET), "{}", reply.body);
            assert!(reply.header("cache-control").contains("private"));
        }
        is_sound(&town.get(None, &feed).await.body, &feed);
        // And not a moment longer than they may.
        town.dismiss(&member).await;
        for address in [&feed, &calendar] {
            let reply = town.get(None, address).await.with(200);
            assert!(!reply.body.contains(SECRET), "{address}: {}", reply.body);
        }
        let page = town.get(Some(&member), "/following").await.with(200).body;
        assert!(!page.contains(SECRET) && page.contains("3 more things"), "{page}");
        // A new address ends the old.
        let renewed = secret(member.actor.clone()).await;
        town.get(None, &feed).await.with(404);
        town.get(None, &format!("/feeds/mine/{renewed}.atom")).await.with(200);
        town.get(None, "/feeds/mine/forged.atom").await.with(404);
    });
}

#[test]
fn who_follows_what_is_told_to_nobody() {
    wait(async {
        let town = Town::new().await;
        let id = town.enter("Open the archives").await;
        let anna = town.person("Anna", Some(Role::Member)).await;
        town.follow(&anna, &format!("recommendation:{id}"), "daily").await;
        let events = town.get(None, "/api/v1/events?limit=500").await.with(200).body;
        assert!(!events.contains("follow"), "{events}");
        assert!(!town.get(None, "/feeds/register.atom").await.body.contains("Anna"));
    });
}
