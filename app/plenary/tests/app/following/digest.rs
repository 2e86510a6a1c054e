//! The day's mails, broken off by a power cut: nobody gets them twice, and nobody goes without.

use crate::forum::{Forum, until, wait};
use kernel::{Actor, Audience, RecordRef};
use people::PeopleError;
use people::actions::{NewPerson, add_person};
use people::party::Profile;
use std::collections::HashMap;
use std::process::Stdio;
use store::{NewEvent, Store};

const PEOPLE: usize = 300;

/// So many people who follow the register, and something that happened to it since.
async fn people_who_follow(forum: &Forum) {
    let manifests = plenary_app::capabilities::all();
    let store = plenary_app::opening::store(forum.location(), &manifests).await.unwrap();
    let register = register_of(&store).await;
    for some in 0..PEOPLE / 100 {
        let target = following::follow::Target::record(&register);
        let parties = store
            .write::<_, PeopleError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let mut parties = Vec::new();
                    for n in 0..100 {
                        let n = some * 100 + n;
                        let profile = Profile { name: format!("Somebody {n}"), ..Profile::default() };
                        let email = format!("somebody-{n}@example.org");
                        let person = NewPerson { email, profile, ..NewPerson::default() };
                        parties.push(add_person(change, person).await?.0);
                    }
                    Ok(parties)
                })
            })
            .await
            .unwrap();
        for party in parties {
            let account = people::queries::account_of_party(&mut store.read(), party).await.unwrap().unwrap();
            let now = store.clock().now();
            let known = people::queries::person_of_account(&mut store.read(), account.id, now).await.unwrap();
            let target = target.clone();
            store
                .write::<_, following::FollowingError>(Actor::Person(known.unwrap().person), |change| {
                    Box::pin(async move {
                        let daily = following::follow::Cadence::Daily;
                        following::actions::follow(change, target, daily).await
                    })
                })
                .await
                .unwrap();
        }
    }
    let new = register::recommendation::NewRecommendation {
        source: "S".into(),
        title: "Open the archives".into(),
        text: "Open the archives, all of them".into(),
        ..Default::default()
    };
    store
        .write::<_, register::RegisterError>(Actor::Operator, |change| {
            Box::pin(register::actions::add_recommendation(change, new))
        })
        .await
        .unwrap();
    store.close().await;
}

async fn register_of(store: &Store) -> RecordRef {
    let register = register::queries::the_register(&mut store.read()).await.unwrap().unwrap();
    RecordRef::new("register", register.id)
}

#[test]
fn a_digest_broken_off_is_told_to_everybody_once() {
    let forum = Forum::new();
    let (letters, store) = wait(async {
        people_who_follow(&forum).await;
        let manifests = plenary_app::capabilities::all();
        let store = plenary_app::opening::store(forum.location(), &manifests).await.unwrap();
        let before = store.waiting_jobs().await.unwrap().0;
        let letters = {
            let store = store.clone();
            move || {
                let store = store.clone();
                usize::try_from(wait(async move { store.waiting_jobs().await }).unwrap().0 - before).unwrap()
            }
        };
        (letters, store)
    });
    let send = ["digest", "send", "--now"];
    let mut cuts = 0;
    // Cut off after the first batch, and again after some more.
    for reached in [1, PEOPLE / 2] {
        let mut sending = forum.command(&send).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        until("some letters", || {
            let is_over = sending.try_wait().unwrap().is_some();
            (is_over || letters() >= reached).then_some(())
        });
        sending.kill().ok();
        sending.wait().unwrap();
        let written = letters();
        assert!(written >= reached, "{written}");
        cuts += usize::from(written < PEOPLE);
    }
    assert!(cuts > 0, "it was over before it could be cut off");
    let said = forum.run(&send);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(letters(), PEOPLE);
    assert_eq!(forum.run(&send).out, "0 mails\n");
    assert_eq!(forum.run(&["digest", "send"]).code, 0);
    wait(async { store.close().await });
    let mails = || mails(&forum);
    let server = forum.serve();
    until("all mails", || (mails().len() >= PEOPLE).then_some(()));
    drop(server);
    let mut told: HashMap<String, usize> = HashMap::new();
    for (_, to) in mails() {
        *told.entry(to).or_default() += 1;
    }
    assert_eq!(told.len(), PEOPLE, "nobody goes without");
    assert!(told.values().all(|n| *n == 1), "nobody is told twice");
}

/// Message-IDs and recipients of the day's mails in the forum's folder.
fn mails(forum: &Forum) -> HashMap<String, String> {
    let folder = forum.data().join("mail");
    let Ok(files) = std::fs::read_dir(folder) else { return HashMap::new() };
    let texts = files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok());
    let header = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line[name.len()..].trim().to_owned())
    };
    texts
        .filter(|text| text.contains("List-Unsubscribe-Post"))
        .filter_map(|text| Some((header(&text, "Message-ID:")?, header(&text, "To:")?)))
        .collect()
}

#[test]
fn before_its_hour_the_day_is_not_over() {
    let forum = Forum::new();
    assert_eq!(forum.run(&["digest", "send"]).out, "nobody follows anything yet\n");
    wait(async {
        let manifests = plenary_app::capabilities::all();
        let store = plenary_app::opening::store(forum.location(), &manifests).await.unwrap();
        let now = store.clock().now().micros().to_string();
        let record = RecordRef::new("register", uuid::Uuid::nil());
        store
            .write::<_, store::StoreError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    change.set_setting(following::actions::TOLD_DAILY, "0").await?;
                    change.set_setting(following::actions::DIGEST_AT, &now).await?;
                    let audience = Audience::Public;
                    let data = serde_json::json!({});
                    change.event(NewEvent { kind: "register-opened", record, audience, data }).await
                })
            })
            .await
            .unwrap();
        store.close().await;
    });
    let said = forum.run(&["digest", "send"]);
    assert!(said.out.starts_with("the day's mails have left"), "{said:?}");
    assert_eq!(forum.run(&["digest", "send", "--now"]).out, "0 mails\n");
}
