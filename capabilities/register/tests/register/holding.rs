//! What may happen between the making of an import's plan and its being applied.

use crate::forum::Forum;
use kernel::{Actor, Capacity};
use register::RegisterError;
use register::actions::{self, Amendment};
use register::assessment::NewVersion;
use register::import::{Options, prepare};
use register::queries;
use register::recommendation::{NewAction, NewRecommendation};
use register::vocabulary::{Category, Vocabulary};
use serde_json::Value as Json;
use store::{BoxFuture, Change, LogMark};
use uuid::Uuid;

/// What stands before the import.
const BEFORE: &str = "Number,Recommendation,Category,Round\n\
    1,Publish the list of speakers early,Outreach,2018\n\
    2,Answer letters within a month,Outreach,2018\n\
    3,Open the doors an hour before,Venue,2018\n";

/// What is brought: it tags the first, assesses the second, and adds one.
const BROUGHT: &str = "Number,Recommendation,Category,Tags,Status,Assessment,Round\n\
    1,Publish the list of speakers early,Outreach,speakers,,,2020\n\
    2,Answer letters within a month,Outreach,,In progress,Half of them are,2020\n\
    4,Keep the archive readable,Outreach,,,,2020\n";

/// The recommendations 1, 2 and 3.
type Ids = [Uuid; 3];

type Happens = for<'c> fn(&'c mut Change, Ids) -> BoxFuture<'c, Result<(), RegisterError>>;

async fn vocabulary(forum: &Forum) -> Vocabulary {
    queries::vocabulary(&mut forum.store.read()).await.expect("a register")
}

async fn prepared(forum: &Forum, text: &str) -> register::import::Prepared {
    let now = forum.store.clock().now();
    let here = queries::import_here(&mut forum.store.read(), &vocabulary(forum).await, now).await;
    let options = Options { source: Some("Letters".into()), list: Some("L".into()), ..Options::default() };
    prepare(text.as_bytes().to_vec(), "list.csv", options, &here.expect("a forum")).expect("a list")
}

/// Plans the import, lets something happen, applies the plan. Whether it was.
async fn holds(happens: Happens) -> (bool, Forum) {
    let forum = Forum::new().await;
    let before = forum.file("before.csv", BEFORE.as_bytes());
    let mut arguments = crate::forum::importing(&before);
    (arguments.source, arguments.list) = (Some("Letters".into()), Some("L".into()));
    forum.import(arguments).await;
    let ids = [forum.id_of("1").await, forum.id_of("2").await, forum.id_of("3").await];
    let mark = LogMark::now(&mut forum.store.read()).await.expect("a log");
    let prepared = prepared(&forum, BROUGHT).await;
    let ahead = actions::plan_ahead(&mut forum.store.read(), mark, prepared).await.expect("a plan");
    forum.operator(move |change| happens(change, ids)).await;
    let applied = forum
        .store
        .write(Actor::Operator, move |change: &mut Change| {
            Box::pin(actions::apply_ahead(change, "list.csv", false, ahead))
        })
        .await;
    match applied {
        Ok(brought) => {
            assert!(brought.import.is_some());
            let four = forum.id_of("4").await;
            assert_eq!(forum.get(&format!("/api/v1/recommendations/{four}")).await.status, 200);
            (true, forum)
        }
        Err(RegisterError::PlanIsOld) => (false, forum),
        Err(other) => panic!("{other}"),
    }
}

fn version() -> NewVersion {
    NewVersion { narrative: "All are answered".into(), ..NewVersion::default() }
}

fn filing_under(category: &str) -> Amendment {
    Amendment { categories: Some(vec![category.to_owned()]), ..Amendment::default() }
}

fn tagging(tag: &str) -> Amendment {
    Amendment { tags: Some(vec![tag.to_owned()]), ..Amendment::default() }
}

async fn add(change: &mut Change, source: &str) -> Result<(), RegisterError> {
    let new = NewRecommendation {
        source: source.into(),
        list: "L".into(),
        number: "4".into(),
        text: "Keep the archive readable".into(),
        ..NewRecommendation::default()
    };
    actions::add_recommendation(change, new).await.map(drop)
}

#[tokio::test]
async fn actions_and_what_is_left_alone_are_borne() {
    let borne: [Happens; 4] = [
        |change, [one, ..]| {
            Box::pin(async move {
                let new = NewAction {
                    task: "Write to them".into(),
                    state: "not-started".into(),
                    ..NewAction::default()
                };
                actions::add_action(change, one, new).await.map(drop)
            })
        },
        |change, [.., three]| Box::pin(actions::amend_recommendation(change, three, tagging("doors"))),
        |change, [.., two, three]| Box::pin(actions::relate(change, three, two, "overlaps")),
        |change, [.., three]| {
            Box::pin(actions::amend_recommendation(change, three, filing_under("outreach")))
        },
    ];
    for (at, happens) in borne.into_iter().enumerate() {
        assert!(holds(happens).await.0, "{at}");
    }
}

#[tokio::test]
async fn an_assessment_filed_meanwhile_stands_beside_the_one_that_is_brought() {
    let (held, forum) = holds(|change, [_, two, _]| {
        Box::pin(async move {
            actions::file_assessment(change, vec![two], "2018", Capacity::default(), version())
                .await
                .map(drop)
        })
    })
    .await;
    assert!(held);
    let two = forum.id_of("2").await;
    let shown = forum.get(&format!("/api/v1/recommendations/{two}")).await.json();
    assert_eq!(shown["assessments_count"], 2);
}

#[tokio::test]
async fn who_puts_a_recommendation_into_the_same_round_does_so_once() {
    // The round 2020 is there already, so that what is filed in it changes none of the register's words.
    let forum = Forum::new().await;
    let all = format!("{BEFORE}9,Something else,Outreach,2020\n");
    let mut arguments = crate::forum::importing(&forum.file("before.csv", all.as_bytes()));
    (arguments.source, arguments.list) = (Some("Letters".into()), Some("L".into()));
    forum.import(arguments).await;
    let two = forum.id_of("2").await;
    let mark = LogMark::now(&mut forum.store.read()).await.expect("a log");
    let prepared = prepared(&forum, BROUGHT).await;
    let ahead = actions::plan_ahead(&mut forum.store.read(), mark, prepared).await.expect("a plan");
    forum
        .operator(move |change| {
            Box::pin(async move {
                actions::file_assessment(change, vec![two], "2020", Capacity::default(), version()).await
            })
        })
        .await;
    let applied = forum.store.write(Actor::Operator, move |change: &mut Change| {
        Box::pin(actions::apply_ahead(change, "list.csv", false, ahead))
    });
    applied.await.expect("the plan bears an assessment");
    let answer = forum.get("/api/v1/recommendations?round=2020").await.json();
    let counts: Vec<&Json> =
        answer["data"].as_array().expect("a list").iter().map(|one| &one["number"]).collect();
    assert_eq!(counts.len(), 4, "{counts:?}");
    let assessments = forum.get(&format!("/api/v1/recommendations/{two}/assessments")).await.json();
    assert_eq!(assessments["total"], 2);
}

#[tokio::test]
async fn what_the_plan_rests_on_makes_it_old() {
    let not_borne: [Happens; 5] = [
        // The same tag would be given twice.
        |change, [one, ..]| Box::pin(actions::amend_recommendation(change, one, tagging("speakers"))),
        // The same recommendation would be added twice.
        |change, _| Box::pin(add(change, "Letters")),
        // A source is new.
        |change, _| Box::pin(add(change, "Others")),
        // The register's words are others.
        |change, _| {
            Box::pin(async move {
                let known = queries::vocabulary(change).await?.categories.remove(0);
                let renamed = Category { name: "Outreach to everybody".into(), ..known };
                actions::keep_category(change, renamed).await.map(drop)
            })
        },
        |change, [one, ..]| Box::pin(actions::correct_text(change, one, "Publish it early", "mistyped")),
    ];
    for (at, happens) in not_borne.into_iter().enumerate() {
        assert!(!holds(happens).await.0, "{at}");
    }
}
