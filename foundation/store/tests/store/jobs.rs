use kernel::Actor;
use kernel::time::{HOUR, MINUTE};
use serde_json::json;
use store::{JobOutcome, StoreError, foundation_migrations};
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
