use kernel::{Actor, Audience};
use store::records::{TAG, links, tags};
use store::{Backend, NewRecord, Reads, RecordRow, StoreError, foundation_migrations, values};
use testkit::Place;
use uuid::Uuid;

fn record<'a>(id: Uuid, title: &'a str, audience: &'a Audience) -> NewRecord<'a> {
    NewRecord { id, kind: "recommendation", title, address: "/register/x", audience, state: "open" }
}

#[tokio::test]
async fn a_change_stands_whole_or_not_at_all() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let failed: Result<(), StoreError> = store
        .write(Actor::Operator, |change| {
            Box::pin(async move {
                let id = change.id();
                change.add_record(record(id, "lost", &Audience::Public)).await?;
                Err(StoreError::Other("on purpose".into()))
            })
        })
        .await;
    assert!(failed.is_err());
    let kept: Uuid = store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                let id = change.id();
                change.add_record(record(id, "kept", &Audience::Public)).await?;
                Ok(id)
            })
        })
        .await
        .unwrap();
    let mut db = store.read();
    let rows = db.all("SELECT title FROM record", vec![]).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(RecordRow::find(&mut db, kept).await.unwrap().unwrap().title, "kept");
}

#[tokio::test]
async fn a_fault_in_one_change_harms_no_other() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let panics = store.write::<(), StoreError>(Actor::Operator, |_| Box::pin(async { panic!("on purpose") }));
    let stands = store.write::<(), StoreError>(Actor::Operator, |change| {
        Box::pin(async move {
            let id = change.id();
            change.add_record(record(id, "kept", &Audience::Public)).await
        })
    });
    let (panicked, stood) = tokio::join!(panics, stands);
    assert!(panicked.is_err());
    stood.unwrap();
    assert_eq!(store.read().all("SELECT id FROM record", vec![]).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_change_of_many_rows_stands_whole_or_not_at_all_and_others_beside_it() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let many = |kept: bool| {
        store.write_many_rows::<_, StoreError>(None, Actor::Operator, move |change| {
            Box::pin(async move {
                for _ in 0..200 {
                    let id = change.id();
                    change.add_record(record(id, "many", &Audience::Public)).await?;
                }
                if kept { Ok(()) } else { Err(StoreError::Other("on purpose".into())) }
            })
        })
    };
    let one = || {
        store.write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                let id = change.id();
                change.add_record(record(id, "one", &Audience::Public)).await
            })
        })
    };
    let (before, lost, between, kept, after) = tokio::join!(one(), many(false), one(), many(true), one());
    assert!(before.is_ok() && lost.is_err() && between.is_ok() && kept.is_ok() && after.is_ok());
    let count = |title: &'static str| {
        let mut db = store.read();
        async move { db.all("SELECT id FROM record WHERE title = $1", values![title]).await.unwrap().len() }
    };
    assert_eq!((count("many").await, count("one").await), (200, 3));
}

#[tokio::test]
async fn after_a_full_disk_the_next_change_is_made() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    if store.backend() != Backend::Sqlite {
        eprintln!("skipped: how full PostgreSQL's disk is, is not ours to say");
        return;
    }
    let filled: Result<(), StoreError> = store
        .write(Actor::Operator, |change| {
            Box::pin(async move {
                // No page more than there are; rows one by one, so that SQLite ends the whole transaction itself.
                change.all("PRAGMA max_page_count = 1", vec![]).await?;
                loop {
                    let id = change.id();
                    change.add_record(record(id, "lost", &Audience::Public)).await?;
                    change.all("SELECT 1", vec![]).await?;
                }
            })
        })
        .await;
    assert!(matches!(filled, Err(StoreError::NoSpace)), "{filled:?}");
    // On another connection, which knows nothing of the limit.
    store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                for _ in 0..200 {
                    let id = change.id();
                    change.add_record(record(id, "kept", &Audience::Public)).await?;
                }
                Ok(())
            })
        })
        .await
        .unwrap();
    assert_eq!(store.read().all("SELECT id FROM record", vec![]).await.unwrap().len(), 200);
}

#[tokio::test]
async fn rows_travel_together_and_in_order() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                let mut last = None;
                for n in 0..333 {
                    let id = change.id();
                    let title = format!("number {n}");
                    change.add_record(record(id, &title, &Audience::Internal)).await?;
                    change.insert(&TAG, values![id, "all"]).await?;
                    assert!(last.is_none_or(|last| last < id), "ids order as they were made");
                    last = Some(id);
                }
                let seen = change.all("SELECT id FROM record", vec![]).await?;
                assert_eq!(seen.len(), 333, "a change sees its own rows");
                Ok(())
            })
        })
        .await
        .unwrap();
    let rows = store.read().all("SELECT title FROM record ORDER BY id", vec![]).await.unwrap();
    assert_eq!(rows.len(), 333);
    assert_eq!(rows[332].only::<String>().unwrap(), "number 332");
}

#[tokio::test]
async fn a_row_that_points_nowhere_is_refused() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let refused = store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move { change.add_tag(Uuid::from_u128(9), "nowhere").await })
        })
        .await;
    assert!(matches!(refused, Err(StoreError::BrokenReference(_))), "{refused:?}");
}

#[tokio::test]
async fn links_are_seen_from_both_ends_and_added_once() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let (one, other) = store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                let (one, other) = (change.id(), change.id());
                change.add_record(record(one, "76", &Audience::Public)).await?;
                change.add_record(record(other, "12", &Audience::Public)).await?;
                assert!(change.add_link(one, other, "refers-to", "words").await?);
                assert!(!change.add_link(one, other, "refers-to", "words").await?);
                assert!(change.add_tag(one, "outputs").await?);
                assert!(!change.add_tag(one, "outputs").await?);
                Ok((one, other))
            })
        })
        .await
        .unwrap();
    let mut db = store.read();
    let (from, to) = (links(&mut db, one).await.unwrap(), links(&mut db, other).await.unwrap());
    assert!(from.len() == 1 && from[0].other == other && from[0].out);
    assert!(to.len() == 1 && to[0].other == one && !to[0].out);
    assert_eq!(tags(&mut db, one).await.unwrap(), ["outputs"]);
}

#[tokio::test]
async fn a_new_forum_is_made_once_and_opened_often() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    place.open(&foundation_migrations()).await.close().await;
    let again = store::Store::create(
        place.location.clone(),
        &foundation_migrations(),
        place.clock.clone(),
        place.ids.clone(),
    )
    .await;
    assert!(again.is_err());
    store.close().await;
}

#[tokio::test]
async fn a_newer_schema_is_not_touched() {
    let place = Place::new().await;
    let mut newer = foundation_migrations();
    newer.push(store::Migration { name: "later/0001", sql: "CREATE TABLE later (id BIGINT)" });
    place.create(&newer).await.close().await;
    let opened = store::Store::open(
        place.location.clone(),
        &foundation_migrations(),
        place.clock.clone(),
        place.ids.clone(),
        |_| Box::pin(async { panic!("nothing is done with what is not ours to change") }),
    )
    .await;
    assert!(matches!(opened, Err(StoreError::NewerSchema(_))));
}

#[tokio::test]
async fn a_schema_is_brought_up_only_after_what_must_be_done_before() {
    let place = Place::new().await;
    place.create(&foundation_migrations()).await.close().await;
    let mut newer = foundation_migrations();
    newer.push(store::Migration { name: "later/0001", sql: "CREATE TABLE later (id BIGINT)" });
    let open = |before: store::Before| {
        store::Store::open(place.location.clone(), &newer, place.clock.clone(), place.ids.clone(), before)
    };
    let refused = open(|_| Box::pin(async { Err(StoreError::NoSpace) })).await;
    assert!(matches!(refused, Err(StoreError::NoSpace)));
    let seen = open(|store| {
        Box::pin(async {
            let applied = store.applied_migrations().await?;
            assert!(!applied.iter().any(|name| name == "later/0001"), "it stands as it was");
            Ok(())
        })
    });
    let store = seen.await.unwrap();
    assert!(store.applied_migrations().await.unwrap().iter().any(|name| name == "later/0001"));
    store.close().await;
    // All is there: nothing is changed, so nothing has to be done before.
    open(|_| Box::pin(async { panic!("for nothing") })).await.unwrap().close().await;
}
