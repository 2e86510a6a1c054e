use kernel::{Actor, Audience};
use store::records::{TAG, links, tags};
use store::{
    Backend, Laid, NewEvent, NewRecord, Reads, RecordRow, Rows, Store, StoreError, foundation_migrations,
    values,
};
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
async fn no_text_has_a_nul_on_either_database() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let kept: Uuid = store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                let id = change.id();
                change.add_record(record(id, "one\0 text", &Audience::Public)).await?;
                Ok(id)
            })
        })
        .await
        .unwrap();
    let mut db = store.read();
    assert_eq!(RecordRow::find(&mut db, kept).await.unwrap().unwrap().title, "one text");
    let found = db.all("SELECT id FROM record WHERE title = $1", store::values!["one\0 text"]).await.unwrap();
    assert_eq!(found.len(), 1);
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

/// Lays two records, a tag and an event; `None` on PostgreSQL, where nothing is laid.
async fn lay(store: &Store) -> Option<Laid> {
    let mut laid = store.lay(Actor::Operator).await.unwrap();
    if let Some(laid) = &mut laid {
        let (one, other) = (laid.id(), laid.id());
        // What points at a record may be laid before it.
        laid.insert(&TAG, values![one, "speakers"]).await.unwrap();
        for id in [one, other] {
            laid.add_record(record(id, "laid", &Audience::Public)).await.unwrap();
        }
        let record = kernel::RecordRef::new("recommendation", one);
        let event =
            NewEvent { kind: "laid", record, audience: Audience::Public, data: serde_json::json!({}) };
        laid.event(event).await.unwrap();
    }
    laid
}

/// Files of laid rows in the forum's folder.
fn laid_files(place: &Place) -> usize {
    let names = std::fs::read_dir(place.folder()).unwrap().map(|entry| entry.unwrap().file_name());
    names.filter(|name| name.to_str().unwrap().starts_with("laid-")).count()
}

#[tokio::test]
async fn laid_rows_come_with_their_change_and_in_its_time() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let Some(laid) = lay(&store).await else {
        eprintln!("skipped: on PostgreSQL nothing is laid");
        return;
    };
    let count = async || store.read().all("SELECT id FROM record", vec![]).await.unwrap().len();
    assert_eq!((count().await, laid_files(&place)), (0, 1));
    place.clock.pass(kernel::time::MINUTE);
    let bring = |laid, kept: bool| {
        store.write_many_rows::<_, StoreError>(laid, Actor::Operator, move |change| {
            Box::pin(async move {
                change.bring_laid().await?;
                let id = change.id();
                change.add_record(record(id, "beside", &Audience::Public)).await?;
                if kept { Ok(()) } else { Err(StoreError::Other("on purpose".into())) }
            })
        })
    };
    bring(Some(laid), false).await.unwrap_err();
    assert_eq!((count().await, laid_files(&place)), (0, 0), "nothing of it stands, nothing of it is left");
    bring(lay(&store).await, true).await.unwrap();
    assert_eq!((count().await, laid_files(&place)), (3, 0));
    let now = place.clock.as_ref();
    let now = kernel::Clock::now(now).micros();
    for sql in [
        "SELECT COUNT(*) FROM record WHERE created <> $1 OR changed <> $1",
        "SELECT COUNT(*) FROM event WHERE at <> $1",
    ] {
        let wrong: i64 = store.read().one(sql, values![now]).await.unwrap().unwrap().only().unwrap();
        assert_eq!(wrong, 0, "{sql}");
    }
    let events = store::Event::settled_after(&mut store.read(), 0, 10).await.unwrap();
    assert_eq!(events.iter().map(|event| event.kind.as_str()).collect::<Vec<_>>(), ["laid"]);
    assert_eq!(tags(&mut store.read(), events[0].record.id).await.unwrap(), ["speakers"]);
}

#[tokio::test]
async fn rows_that_were_never_brought_leave_no_file() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    drop(lay(&store).await);
    assert_eq!(laid_files(&place), 0);
    // What a killed process left is removed once it is surely nobody's.
    let left = place.folder().join("laid-left.db");
    std::fs::write(&left, "").unwrap();
    drop(lay(&store).await);
    assert!(left.exists());
    place.clock.pass(400 * kernel::time::DAY);
    drop(lay(&store).await);
    assert_eq!(left.exists(), store.backend() == Backend::Postgres);
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

/// A commit that was answered survives a power cut, and no row points at nothing.
#[tokio::test]
async fn whoever_writes_writes_durably() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let backend = store.backend();
    store
        .write::<_, StoreError>(Actor::Operator, move |change| {
            Box::pin(async move {
                match backend {
                    Backend::Sqlite => {
                        let row = change.one("PRAGMA journal_mode", vec![]).await?;
                        assert_eq!(row.unwrap().only::<String>()?, "wal");
                        for (pragma, wanted) in [("synchronous", 2), ("foreign_keys", 1)] {
                            let row = change.one(&format!("PRAGMA {pragma}"), vec![]).await?;
                            assert_eq!(row.unwrap().only::<i64>()?, wanted, "{pragma}");
                        }
                    }
                    Backend::Postgres => {
                        let row = change.one("SHOW synchronous_commit", vec![]).await?;
                        assert_eq!(row.unwrap().only::<String>()?, "on");
                    }
                }
                Ok(())
            })
        })
        .await
        .unwrap();
}
