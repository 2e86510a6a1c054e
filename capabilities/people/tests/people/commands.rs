//! The operator's commands.

use kernel::time::DAY;
use people::PeopleError;
use people::commands::{
    self, AddCycle, AddPerson, CreateToken, Format, GiveRole, ListFormat, Said, ScopeArgument,
};
use store::Reads as _;

use crate::forum::Forum;

fn anna() -> AddPerson {
    AddPerson {
        email: "Anna@Example.org".into(),
        name: "Anna Example".into(),
        stakeholder_group: "Civil Society".into(),
        region: "GRULAC".into(),
    }
}

fn role(role: &str, group: &str) -> GiveRole {
    GiveRole {
        email: "anna@example.org".into(),
        role: role.into(),
        group: group.into(),
        from: None,
        to: None,
    }
}

async fn list(forum: &Forum) -> String {
    let said = commands::list_people(forum.store.clone(), ListFormat { format: Format::Text }).await;
    said.expect("a list").out
}

async fn events(forum: &Forum) -> i64 {
    let row = forum.store.read().one("SELECT COUNT(*) FROM event", vec![]).await.expect("a table");
    row.expect("a row").only().expect("a number")
}

#[tokio::test]
async fn a_person_added_is_a_member_from_today() {
    let forum = Forum::new().await;
    let said = commands::add_person(forum.store.clone(), anna()).await.expect("added");
    assert_eq!(said, Said { out: "added Anna@Example.org\n".into(), notes: vec![] });
    assert_eq!(
        list(&forum).await,
        "name          e-mail            stakeholder group  region  roles\n\
         Anna Example  anna@example.org  civil-society      grulac  forum: member from 2026-11-21\n"
    );
}

#[tokio::test]
async fn adding_twice_changes_nothing() {
    let forum = Forum::new().await;
    commands::add_person(forum.store.clone(), anna()).await.expect("added");
    let (before, events_before) = (list(&forum).await, events(&forum).await);
    let again = AddPerson { name: "Anna Other".into(), ..anna() };
    let said = commands::add_person(forum.store.clone(), again).await.expect("nothing to do");
    assert_eq!(said.out, "");
    assert_eq!(said.notes.len(), 2, "{:?}", said.notes);
    assert_eq!((list(&forum).await, events(&forum).await), (before, events_before));
}

#[tokio::test]
async fn everything_wrong_is_said_at_once_and_nothing_is_written() {
    let forum = Forum::new().await;
    let before = events(&forum).await;
    let wrong =
        AddPerson { name: " ".into(), stakeholder_group: "Aliens".into(), region: "Moon".into(), ..anna() };
    let Err(PeopleError::Complaints(complaints)) = commands::add_person(forum.store.clone(), wrong).await
    else {
        panic!("it went through");
    };
    let fields: Vec<&str> = complaints.iter().map(|complaint| complaint.field.as_str()).collect();
    assert_eq!(fields, ["name", "stakeholder_group", "region"]);
    assert!(
        complaints[1].detail.contains("civil-society"),
        "the known ones are listed: {}",
        complaints[1].detail
    );
    assert_eq!(events(&forum).await, before);
    assert_eq!(list(&forum).await.lines().count(), 1);
}

#[tokio::test]
async fn a_role_makes_its_group_and_stands_once() {
    let forum = Forum::new().await;
    commands::add_person(forum.store.clone(), anna()).await.expect("added");
    let said =
        commands::give_role(forum.store.clone(), role("coordinator", "Working Group on Improvements")).await;
    let said = said.expect("given");
    assert_eq!(said.notes, ["made the group working-group-on-improvements (Working Group on Improvements)"]);
    let (before, events_before) = (list(&forum).await, events(&forum).await);
    assert!(before.contains("working-group-on-improvements: coordinator from 2026-11-21"), "{before}");

    // By name in another case, by key, and on a later day: it stands already.
    for group in ["working group on IMPROVEMENTS", "working-group-on-improvements"] {
        forum.place.clock.pass(DAY);
        let said =
            commands::give_role(forum.store.clone(), role("coordinator", group)).await.expect("stands");
        assert_eq!(said.out, "");
    }
    assert_eq!((list(&forum).await, events(&forum).await), (before, events_before));
}

#[tokio::test]
async fn dates_keep_their_precision_and_can_be_amended() {
    let forum = Forum::new().await;
    commands::add_person(forum.store.clone(), anna()).await.expect("added");
    let dated = |from: &str, to: &str| {
        let date = |text: &str| (!text.is_empty()).then(|| text.parse().expect("a date"));
        GiveRole { from: date(from), to: date(to), ..role("member", "MAG") }
    };
    commands::give_role(forum.store.clone(), dated("2018", "2019-03")).await.expect("given");
    commands::give_role(forum.store.clone(), dated("2021-01", "")).await.expect("given beside");
    let text = list(&forum).await;
    assert!(text.contains("mag: member from 2018 to 2019-03, mag: member from 2021-01"), "{text}");
    commands::give_role(forum.store.clone(), dated("2021-01", "2026")).await.expect("amended");
    let text = list(&forum).await;
    assert!(text.contains("mag: member from 2021-01 to 2026"), "{text}");
    let backwards = commands::give_role(forum.store.clone(), dated("2021", "2020")).await;
    assert!(matches!(backwards, Err(PeopleError::Complaints(_))), "{backwards:?}");
}

#[tokio::test]
async fn an_unknown_role_lists_the_known_ones() {
    let forum = Forum::new().await;
    commands::add_person(forum.store.clone(), anna()).await.expect("added");
    let refused =
        commands::give_role(forum.store.clone(), role("boss", "forum")).await.expect_err("no such role");
    let said = refused.to_string();
    for known in ["administrator", "coordinator", "chair", "secretariat", "member", "observer"] {
        assert!(said.contains(known), "{said}");
    }
    let nobody = GiveRole { email: "nobody@example.org".into(), ..role("member", "New Group") };
    assert!(commands::give_role(forum.store.clone(), nobody).await.is_err());
    let groups = people::queries::groups(&mut forum.store.read()).await.expect("groups");
    assert_eq!(groups.len(), 1, "a refused command makes no group: {groups:?}");
}

#[tokio::test]
async fn a_token_is_printed_alone() {
    let forum = Forum::new().await;
    commands::add_person(forum.store.clone(), anna()).await.expect("added");
    let arguments = CreateToken {
        email: "anna@example.org".into(),
        name: "script".into(),
        scope: ScopeArgument::Write,
        days: 365,
    };
    let said = commands::create_token(forum.store.clone(), arguments).await.expect("made");
    let token = said.out.strip_suffix('\n').expect("one line");
    assert!(token.starts_with("plenary_") && token.len() == 8 + 43, "{token}");
    assert!(!said.notes.concat().contains(token));
}

#[tokio::test]
async fn cycles_are_added_amended_and_listed() {
    let forum = Forum::new().await;
    let cycle = |host: Option<&str>| AddCycle {
        key: "2026".into(),
        name: Some("Forum 2026".into()),
        begins: Some("2026-06".parse().expect("a month")),
        ends: None,
        host: host.map(str::to_owned),
        theme: None,
        themes: vec!["One".into(), "Two".into()],
    };
    commands::add_cycle(forum.store.clone(), cycle(None)).await.expect("added");
    let again = commands::add_cycle(forum.store.clone(), cycle(None)).await.expect("stands");
    assert_eq!(again.out, "");
    let amended = commands::add_cycle(forum.store.clone(), cycle(Some("Somewhere"))).await.expect("amended");
    assert_eq!(amended.out, "amended 2026\n");
    let said = commands::list_cycles(forum.store.clone(), ListFormat { format: Format::Json })
        .await
        .expect("a list");
    let list: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(list[0]["begins"], "2026-06");
    assert_eq!(list[0]["host"], "Somewhere");
    assert_eq!(list[0]["themes"], serde_json::json!(["One", "Two"]));
}

#[tokio::test]
async fn events_name_nobody() {
    let forum = Forum::new().await;
    commands::add_person(forum.store.clone(), anna()).await.expect("added");
    commands::give_role(forum.store.clone(), role("chair", "MAG")).await.expect("given");
    let rows = forum.store.read().all("SELECT kind, data FROM event", vec![]).await.expect("a log");
    let mut kinds = Vec::new();
    for row in rows {
        let mut cells = row.cells();
        let (kind, data): (String, String) = (cells.take().expect("text"), cells.take().expect("text"));
        let data = data.to_lowercase();
        assert!(!data.contains("anna") && !data.contains("example"), "{kind}: {data}");
        kinds.push(kind);
    }
    assert!(kinds.iter().any(|kind| kind == "membership-added"), "{kinds:?}");
}
