//! While the server takes in what somebody else brought, whoever changes something does not wait for it.

use super::forum::{Forum, page_of};
use kernel::Role;
use std::sync::Arc;
use store::{BoxFuture, StoreError};
use tokio::sync::RwLock;
use web::freshness::{Follower, News};

/// Takes nothing in while the test holds it.
#[derive(Default)]
struct Held(RwLock<()>);

impl Follower for Held {
    fn take_in<'a>(&'a self, _: &'a News) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            drop(self.0.read().await);
            Ok(())
        })
    }
}

#[tokio::test]
async fn whoever_changes_something_does_not_wait_for_what_others_brought() {
    let slow = Arc::new(Held::default());
    let forum = Forum::followed_by(vec![slow.clone()], "public").await;
    let one = forum.enter("1", "Publish the budget before each meeting of the year.", |_| ()).await;
    forum.round("2026").await;
    let member = forum.member("Ines Roca").await;
    let coordinator = forum.person("Tomas Lind", Some(Role::Coordinator), "").await.1;
    let assess = format!("{}/assess", page_of(one));
    let form = member.get(&assess).await.with(200);
    let amend = coordinator.get(&format!("{}/amend", page_of(one))).await.with(200);

    let held = slow.0.write().await;
    let two = forum.enter("2", "Name the hosts of the next three meetings in advance.", |_| ()).await;
    let reader = {
        let (visitor, page) = (forum.visitor(), page_of(two));
        tokio::spawn(async move { visitor.get(&page).await })
    };

    // What was brought is not on the shelf yet, and is named nevertheless.
    let (csrf, once) = (form.hidden("csrf"), form.hidden("once"));
    let fields = [
        ("csrf", &*csrf),
        ("once", &*once),
        ("seen", "0"),
        ("status", "completed"),
        ("narrative", "Both were done."),
        ("also", "2"),
        ("round", "2026"),
    ];
    member.post(&assess, &fields).await.with(303);
    let csrf = amend.hidden("csrf");
    let fields = [("csrf", &*csrf), ("other", "2"), ("kind", "depends-on")];
    coordinator.post(&format!("{}/relate", page_of(one)), &fields).await.with(303);
    assert_eq!(forum.assessments(two).await.len(), 1);
    // A number nobody bears is still told from one that is only new.
    let fields = [("csrf", &*csrf), ("other", "3"), ("kind", "depends-on")];
    coordinator.post(&format!("{}/relate", page_of(one)), &fields).await.with(422);

    // Whoever reads is shown nothing older than it is.
    assert!(!reader.is_finished());
    drop(held);
    let page = reader.await.expect("the page is drawn").with(200);
    assert!(page.says("Name the hosts of the next three meetings"));
}
