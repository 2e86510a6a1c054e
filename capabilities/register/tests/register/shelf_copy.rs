//! The shelf of a large register starts from a copy, and only from its own.

use crate::forum::{Forum, importing};
use register::shelf::{Filters, Sort};
use register::state::Shelf;
use serde_json::json;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use web::freshness::{Follower as _, Freshness};

const MANY: usize = 1_200;

/// A forum with enough recommendations that a copy is worth its room, and the copy.
async fn large(words: &str, many: usize) -> (Forum, PathBuf) {
    let forum = Forum::new().await;
    let mut list = String::from("Number,Recommendation,Category,Status,Assessment\n");
    for n in 1..=many {
        writeln!(list, "{n},Number {n} says {words},Outreach,Completed,Done {n}")
            .expect("memory takes words");
    }
    forum.import(importing(&forum.file("list.csv", list.as_bytes()))).await;
    let copy = forum.store.location().data.join("cache").join("register-shelf");
    (forum, copy)
}

async fn shelf(forum: &Forum) -> (Arc<Shelf>, Freshness) {
    let shelf = Arc::new(Shelf::open(forum.store.clone()).await.expect("a shelf"));
    let freshness = Freshness::new(forum.store.clone(), vec![shelf.clone()]).await.expect("a log");
    freshness.catch_up().await.expect("the log is read");
    (shelf, freshness)
}

/// Everything on it, in two orders.
fn all(shelf: &Shelf) -> Vec<register::shelf::Book> {
    shelf.look(|books| {
        let now = kernel::Instant::from_micros(0);
        let all = books.select(&Filters::default(), now);
        [Sort::Document, Sort::Title].map(|sort| books.page(&all, sort, None, usize::MAX)).concat()
    })
}

#[tokio::test]
async fn the_next_start_begins_with_the_copy_and_hears_what_happened_since() {
    let (forum, copy) = large("hello", MANY).await;
    let (made, freshness) = shelf(&forum).await;
    assert!(made.made_at().is_none(), "there was no copy");
    freshness.rest().await.expect("a quiet moment");
    assert!(copy.is_file());
    let (again, _) = shelf(&forum).await;
    assert!(again.made_at().is_some());
    assert_eq!(all(&again), all(&made));

    let id = forum.id_of("77").await;
    let token = forum.token("Anna", kernel::Role::Coordinator).await;
    let path = format!("/api/v1/recommendations/{id}");
    let etag = forum.get(&path).await.header("etag").to_owned();
    let title = json!({ "title": "A title of its own" });
    let amended = forum.ask(http::Method::PATCH, &path, &token, &[("if-match", &etag)], Some(&title)).await;
    amended.with(http::StatusCode::OK);
    let (later, _) = shelf(&forum).await;
    assert!(later.made_at().is_some(), "the copy is behind, and good");
    assert_eq!(later.look(|books| books.book(id)).expect("it is there").heading, "A title of its own");
    std::fs::remove_file(&copy).expect("the copy was there");
    let (anew, _) = shelf(&forum).await;
    assert_eq!(all(&later), all(&anew), "from a copy and events as from the database");
}

#[tokio::test]
async fn a_copy_of_another_forum_or_a_damaged_one_is_passed_over() {
    let (one, copy) = large("hello", MANY + 1).await;
    let (other, foreign) = large("goodbye", MANY).await;
    for forum in [&one, &other] {
        shelf(forum).await.1.rest().await.expect("a quiet moment");
    }
    std::fs::copy(&foreign, &copy).expect("both were kept");
    let (made, freshness) = shelf(&one).await;
    assert!(made.made_at().is_none());
    assert!(all(&made).iter().all(|book| book.heading.ends_with("hello")));
    freshness.rest().await.expect("a quiet moment");
    assert!(shelf(&one).await.0.made_at().is_some(), "the right copy took its place");

    let bytes = std::fs::read(&copy).expect("a copy");
    std::fs::write(&copy, &bytes[..bytes.len() / 2]).expect("it is ours");
    let (made, _) = shelf(&one).await;
    assert!(made.made_at().is_none());
    assert_eq!(all(&made).len(), 2 * (MANY + 1));
}
