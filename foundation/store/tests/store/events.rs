use kernel::time::DAY;
use kernel::{Actor, Audience, RecordRef};
use serde_json::json;
use store::audit::{By, Wanted};
use store::{Event, NewEvent, Store, StoreError, foundation_migrations};
use testkit::Place;
use uuid::Uuid;

fn news(n: u128) -> NewEvent {
    NewEvent {
        kind: "round-opened",
        record: RecordRef::new("round", Uuid::from_u128(n)),
        audience: Audience::Public,
        data: json!({ "n": n.to_string() }),
    }
}

async fn tell(store: &Store, n: u128) {
    store
        .write::<_, StoreError>(Actor::Operator, move |change| {
            Box::pin(async move { change.event(news(n)).await })
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn a_follower_hears_everything_once_and_in_order() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let mut tail = store.follow(0);
    let mut heard = Vec::new();
    for n in 1..=5 {
        tell(&store, n).await;
        if n % 2 == 0 {
            heard.extend(tail.next(&mut store.read(), 100).await.unwrap());
        }
    }
    heard.extend(tail.next(&mut store.read(), 100).await.unwrap());
    heard.extend(tail.next(&mut store.read(), 100).await.unwrap());
    let numbers: Vec<_> = heard.iter().map(|event| event.record.id.as_u128()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_long_transaction_of_another_forum_holds_no_event_back() {
    let (place, neighbour) = (Place::new().await, Place::new().await);
    let store = place.create(&foundation_migrations()).await;
    let other = neighbour.create(&foundation_migrations()).await;
    let settled = other
        .write::<_, StoreError>(Actor::Operator, move |change| {
            let store = store.clone();
            Box::pin(async move {
                change.event(news(1)).await?;
                tell(&store, 2).await;
                Event::settled_after(&mut store.read(), 0, 10).await
            })
        })
        .await
        .unwrap();
    assert_eq!(settled.len(), 1);
}

#[tokio::test]
async fn writers_at_once_hide_no_event_from_a_follower() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let writers: Vec<_> = (1..=40_u128)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { tell(&store, n).await })
        })
        .collect();
    let mut tail = store.follow(0);
    let mut settled = 0;
    let (mut early, mut late) = (Vec::new(), Vec::new());
    for writer in writers {
        early.extend(tail.next(&mut store.read(), 7).await.unwrap().into_iter().map(|event| event.record.id));
        for event in Event::settled_after(&mut store.read(), settled, 3).await.unwrap() {
            settled = event.id;
            late.push(event.record.id);
        }
        writer.await.unwrap();
    }
    while early.len() < 40 {
        let news = tail.next(&mut store.read(), 7).await.unwrap();
        assert!(!news.is_empty(), "{} of 40 heard and no more come", early.len());
        early.extend(news.into_iter().map(|event| event.record.id));
    }
    // A transaction in any database of the server holds the settled mark back, so this may take a while.
    let patience = std::time::Instant::now() + std::time::Duration::from_mins(1);
    while late.len() < 40 && std::time::Instant::now() < patience {
        for event in Event::settled_after(&mut store.read(), settled, 100).await.unwrap() {
            settled = event.id;
            late.push(event.record.id);
        }
        tokio::task::yield_now().await;
    }
    for heard in [&mut early, &mut late] {
        heard.sort();
        assert_eq!(*heard, (1..=40_u128).map(Uuid::from_u128).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn the_version_moves_with_every_commit_here() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let before = store.version();
    tell(&store, 1).await;
    assert_ne!(before, store.version());
}

#[tokio::test]
async fn an_event_of_a_slow_transaction_is_not_passed_over() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    if !place.on_postgres() {
        eprintln!("skipped: SQLite writes one transaction at a time, so none can come late");
        return;
    }
    let (begun, has_begun) = tokio::sync::oneshot::channel::<()>();
    let (go, may_go) = tokio::sync::oneshot::channel::<()>();
    let slow = {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .write::<_, StoreError>(Actor::Operator, |change| {
                    Box::pin(async move {
                        let record = RecordRef::new("round", Uuid::from_u128(1));
                        let audience = Audience::Public;
                        change
                            .event(NewEvent { kind: "round-opened", record, audience, data: json!({}) })
                            .await?;
                        // Drawn and written, not committed.
                        store::Reads::all(change, "SELECT 1", vec![]).await?;
                        begun.send(()).unwrap();
                        may_go.await.unwrap();
                        Ok(())
                    })
                })
                .await
                .unwrap();
        })
    };
    has_begun.await.unwrap();
    let mut tail = store.follow(0);
    // More than any window of ids could bridge.
    for n in 2..=1_200 {
        tell(&store, n).await;
    }
    let mut early = 0;
    let mut last = 0;
    while let Ok(news) = tail.next(&mut store.read(), 500).await
        && !news.is_empty()
    {
        early += news.len();
    }
    assert_eq!(early, 1_199);
    for event in Event::settled_after(&mut store.read(), 0, 5_000).await.unwrap() {
        last = event.id;
    }
    go.send(()).unwrap();
    slow.await.unwrap();
    let late = tail.next(&mut store.read(), 500).await.unwrap();
    assert_eq!(late.iter().map(|event| event.record.id.as_u128()).collect::<Vec<_>>(), [1]);
    let patience = std::time::Instant::now() + std::time::Duration::from_mins(1);
    let mut found = false;
    while !found && std::time::Instant::now() < patience {
        let settled = Event::settled_after(&mut store.read(), last, 5_000).await.unwrap();
        found = settled.iter().any(|event| event.record.id.as_u128() == 1);
        tokio::task::yield_now().await;
    }
    assert!(found, "the slow transaction's event comes after {last}");
}

#[tokio::test]
async fn readers_hear_what_is_for_them_and_how_much_of_it_there_is() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let container = Audience::Container(RecordRef::new("register", Uuid::from_u128(9)));
    let audiences = [Audience::Public, container.clone(), Audience::Internal, container.clone()];
    for (n, audience) in audiences.into_iter().enumerate() {
        let event = NewEvent { audience, ..news(n as u128) };
        store
            .write::<_, StoreError>(Actor::Operator, move |change| {
                Box::pin(async move { change.event(event).await })
            })
            .await
            .unwrap();
    }
    let mut db = store.read();
    let records = |events: &[Event]| events.iter().map(|event| event.record.id.as_u128()).collect::<Vec<_>>();
    let (heard, n) = Event::settled_for(&mut db, &[Audience::Public], 0, 10).await.unwrap();
    assert_eq!((records(&heard), n), (vec![0], 1));
    let both = [Audience::Public, container];
    let (heard, n) = Event::settled_for(&mut db, &both, 0, 2).await.unwrap();
    assert_eq!((records(&heard), n), (vec![0, 1], 3));
    let (heard, n) = Event::settled_for(&mut db, &both, heard[1].id, 2).await.unwrap();
    assert_eq!((records(&heard), n), (vec![3], 1));
}

#[tokio::test]
async fn what_is_wired_to_an_event_happens_in_its_change_or_neither_does() {
    static WIRING: [(&str, store::Within); 1] = [("round-opened", |change, event| {
        Box::pin(async move {
            if event.record.id == Uuid::from_u128(13) {
                return Err(StoreError::Other("not on this one".into()));
            }
            change.set_setting("seen", &event.record.id.to_string()).await
        })
    })];
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    store.wire(&WIRING);
    tell(&store, 7).await;
    let refused = store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move { change.event(news(13)).await })
        })
        .await;
    assert!(refused.is_err());
    let seen = store::settings::setting(&mut store.read(), "seen").await.unwrap();
    assert_eq!(seen, Some(Uuid::from_u128(7).to_string()));
    assert_eq!(Event::newest(&mut store.read()).await.unwrap(), 1);
}

/// Everything that is wanted, page by page.
async fn looked_through(store: &Store, wanted: &Wanted, at_once: u32) -> Vec<u128> {
    let (mut found, mut before) = (Vec::new(), None);
    loop {
        let page = Event::audit(&mut store.read(), wanted, before, at_once).await.unwrap();
        found.extend(page.iter().map(|event| event.record.id.as_u128()));
        before = page.last().map(|event| event.id);
        if page.len() < at_once as usize {
            assert_eq!(Event::audited(&mut store.read(), wanted).await.unwrap(), found.len() as u64);
            return found;
        }
    }
}

#[tokio::test]
async fn the_log_is_looked_through_newest_first_and_narrowed() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let somebody = Uuid::from_u128(77);
    let person = kernel::Person {
        party: somebody,
        account: Uuid::from_u128(78),
        name: "Somebody".into(),
        stakeholder_group: String::new(),
        memberships: Vec::new(),
        may_write: true,
    };
    let begun = store.clock().now();
    for n in 1..=7 {
        let actor = if n % 2 == 0 { Actor::Person(person.clone()) } else { Actor::Operator };
        let news = NewEvent { kind: if n < 6 { "round-opened" } else { "round-closed" }, ..news(n) };
        store
            .write::<_, StoreError>(actor, move |change| Box::pin(async move { change.event(news).await }))
            .await
            .unwrap();
        // The first five happen at the same moment.
        if n >= 5 {
            place.clock.pass(DAY);
        }
    }
    let all = Wanted::default();
    for at_once in [1, 2, 3, 100] {
        assert_eq!(looked_through(&store, &all, at_once).await, [7, 6, 5, 4, 3, 2, 1], "{at_once} at once");
    }
    let by = |by| Wanted { by: Some(by), ..Wanted::default() };
    assert_eq!(looked_through(&store, &by(By::Party(somebody)), 2).await, [6, 4, 2]);
    assert_eq!(looked_through(&store, &by(By::Program), 2).await, [7, 5, 3, 1]);
    assert_eq!(looked_through(&store, &by(By::Party(Uuid::from_u128(1))), 2).await, [0; 0]);
    let closed = Wanted { kind: Some("round-closed".into()), ..Wanted::default() };
    assert_eq!(looked_through(&store, &closed, 1).await, [7, 6]);
    let one = Wanted { record: Some(Uuid::from_u128(3)), ..Wanted::default() };
    assert_eq!(looked_through(&store, &one, 10).await, [3]);
    let second_day =
        Wanted { from: Some(begun.plus(DAY)), until: Some(begun.plus(2 * DAY)), ..by(By::Party(somebody)) };
    assert_eq!(looked_through(&store, &second_day, 10).await, [6]);
    let behind_none = Event::audit(&mut store.read(), &all, Some(1_000_000), 10).await.unwrap();
    assert!(behind_none.is_empty());
}
