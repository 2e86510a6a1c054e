use kernel::Actor;
use kernel::time::{HOUR, MINUTE};
use serde_json::json;
use store::{JobOutcome, JobState, QueuedJob, StoreError, foundation_migrations};
use testkit::Place;

#[tokio::test]
async fn a_job_is_taken_once_and_again_after_its_worker_died() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                let now = change.now();
                change.add_job("send-mail", &json!({ "to": 1 }), now).await
            })
        })
        .await
        .unwrap();
    let taken = store.take_job().await.unwrap().unwrap();
    assert_eq!((taken.kind.as_str(), taken.attempts), ("send-mail", 0));
    assert!(store.take_job().await.unwrap().is_none(), "somebody has it");
    // It takes long, and its worker says so.
    place.clock.pass(4 * MINUTE);
    store.keep_job(&taken).await.unwrap();
    place.clock.pass(4 * MINUTE);
    assert!(store.take_job().await.unwrap().is_none(), "somebody has it still");
    // Its worker was killed: nobody tells how it went.
    place.clock.pass(6 * MINUTE);
    let again = store.take_job().await.unwrap().unwrap();
    assert_eq!(again.id, taken.id);
    store.finish_job(&again, JobOutcome::Done).await.unwrap();
    place.clock.pass(HOUR);
    assert!(store.take_job().await.unwrap().is_none());
}

#[tokio::test]
async fn a_job_that_fails_waits_longer_and_longer_then_for_a_person() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    store
        .write::<_, StoreError>(Actor::Operator, |change| {
            Box::pin(async move {
                let now = change.now();
                change.add_job("send-mail", &json!({}), now).await
            })
        })
        .await
        .unwrap();
    for _ in 0..20 {
        let job = store.take_job().await.unwrap().unwrap();
        store.finish_job(&job, JobOutcome::TryAgain("451 later".into())).await.unwrap();
        assert!(store.take_job().await.unwrap().is_none(), "not at once");
        place.clock.pass(2 * HOUR);
    }
    assert!(store.take_job().await.unwrap().is_none());
    assert_eq!(store.waiting_jobs().await.unwrap(), (1, 1));
}

async fn asked_for(store: &store::Store, kind: &'static str) -> uuid::Uuid {
    store
        .write::<_, StoreError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let now = change.now();
                change.add_job(kind, &json!({}), now).await
            })
        })
        .await
        .unwrap()
}

async fn states(store: &store::Store) -> Vec<(uuid::Uuid, JobState, i64, String)> {
    let (mut found, now) = (Vec::new(), store.clock().now());
    for state in JobState::ALL {
        for job in QueuedJob::list(&mut store.read(), state, now, None, 10).await.unwrap() {
            assert_eq!(job.state, state);
            assert_eq!(job.next_try.is_some(), state == JobState::Waiting);
            found.push((job.id, state, job.attempts, job.last_error));
        }
    }
    found
}

#[tokio::test]
async fn whoever_looks_after_the_queue_sees_each_job_once_and_has_it_tried_again_or_dropped() {
    let place = Place::new().await;
    let store = place.create(&foundation_migrations()).await;
    let (first, second) = (asked_for(&store, "first").await, asked_for(&store, "second").await);
    let taken = store.take_job().await.unwrap().unwrap();
    let other = if taken.id == first { second } else { first };
    let running = (taken.id, JobState::Running, 1, String::new());
    assert_eq!(states(&store).await, [running, (other, JobState::Waiting, 0, String::new())]);
    let (id, now) = (taken.id, store.clock().now());
    let touched = store.write::<_, StoreError>(Actor::Operator, move |change| {
        Box::pin(async move { Ok((change.retry_job(id).await?, change.drop_job(id).await?)) })
    });
    assert_eq!(touched.await.unwrap(), (false, false), "a worker has it");
    store
        .finish_job(&taken, JobOutcome::Hopeless("<anna@example.org>: no such mailbox".into()))
        .await
        .unwrap();
    assert_eq!(states(&store).await[0], (taken.id, JobState::Failed, 1, "… no such mailbox".into()));
    assert_eq!(QueuedJob::count(&mut store.read(), now).await.unwrap(), [1, 0, 1]);

    let retried = store.write::<_, StoreError>(Actor::Operator, |change| {
        Box::pin(async move { change.retry_failed_jobs().await })
    });
    assert_eq!(retried.await.unwrap(), 1);
    assert_eq!(QueuedJob::count(&mut store.read(), now).await.unwrap(), [0, 0, 2]);
    let page = QueuedJob::list(&mut store.read(), JobState::Waiting, now, None, 1).await.unwrap();
    let next =
        QueuedJob::list(&mut store.read(), JobState::Waiting, now, Some(page[0].place()), 5).await.unwrap();
    assert_eq!(next.len(), 1, "the other one");
    assert_ne!(next[0].id, page[0].id);
    let dropped = store.write::<_, StoreError>(Actor::Operator, move |change| {
        Box::pin(async move { change.drop_job(other).await })
    });
    assert!(dropped.await.unwrap());
    assert!(QueuedJob::find(&mut store.read(), other, now).await.unwrap().is_none());
}
