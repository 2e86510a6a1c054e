//! Who reads and contributes in which phase: what a phase leaves to a group is that group's alone.

use crate::forum::{Browser, Forum, page_of};
use kernel::{Actor, Role};
use people::PeopleError;
use register::{RegisterError, actions};
use uuid::Uuid;

impl Forum {
    pub async fn group(&self, key: &'static str, kind: &'static str) {
        let made = self.store.write::<_, PeopleError>(Actor::Operator, move |change| {
            Box::pin(async move { people::actions::add_group(change, key, key, kind, "").await })
        });
        made.await.expect("the operator may");
    }

    pub async fn joins(&self, party: Uuid, group: &'static str, role: Role) {
        let joined = self.store.write::<_, PeopleError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let group = people::queries::group(change, group).await?.expect("it was made");
                let term = people::group::Term::default();
                people::actions::hold_role(change, party, &group, role, term, "test").await
            })
        });
        joined.await.expect("the operator may");
    }

    pub async fn keeps(&self, keeper: &'static str, advisory: &'static str) -> Result<(), RegisterError> {
        let kept = self.store.write::<_, RegisterError>(Actor::Operator, move |change| {
            Box::pin(async move {
                let mut register = register::queries::needed_register(change).await?;
                keeper.clone_into(&mut register.keeper);
                advisory.clone_into(&mut register.advisory);
                actions::amend_register(change, &register).await
            })
        });
        kept.await
    }
}

async fn reads(browser: &Browser, id: Uuid) -> bool {
    let page = browser.get(&page_of(id)).await;
    let assess = browser.get(&format!("{}/assess", page_of(id))).await;
    let comments = browser.get(&format!("/api/v1/recommendations/{id}")).await;
    let all = [page.status, assess.status, comments.status].map(|status| status.as_u16());
    assert!(all == [200; 3] || all == [403; 3], "{all:?}");
    all == [200; 3]
}

#[tokio::test]
async fn the_advisory_groups_phase_is_its_members_and_not_every_accounts() {
    let forum = Forum::in_phase("advisory-group").await;
    let id = forum.enter("65", "Give every table a mark.", |_| {}).await;
    forum.group("wg", "working-group").await;
    forum.group("mag", "advisory-group").await;
    let (anna, advising) = forum.person("Anna Example", Some(Role::Member), "").await;
    let (ben, keeping) = forum.person("Ben Example", Some(Role::Member), "").await;
    let (olga, looking_on) = forum.person("Olga Example", Some(Role::Member), "").await;
    let (_, coordinating) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let account = forum.member("Nils Example").await;
    forum.joins(anna, "mag", Role::Member).await;
    forum.joins(ben, "wg", Role::Member).await;
    forum.joins(olga, "mag", Role::Observer).await;
    // keeper, advisory group, and who reads: advising, keeping, looking on, coordinating, an account
    let table = [
        ("wg", "mag", [true, true, false, true, false]),
        ("wg", "", [false, true, false, true, false]),
        ("", "mag", [true, false, false, true, false]),
    ];
    let everybody = [&advising, &keeping, &looking_on, &coordinating, &account];
    for (keeper, advisory, expected) in table {
        forum.keeps(keeper, advisory).await.expect("the operator may");
        for (browser, expected) in everybody.iter().zip(expected) {
            assert_eq!(reads(browser, id).await, expected, "{keeper} {advisory} {expected:?}");
        }
    }
    let words = coordinating.get("/register").await.words();
    assert!(words.contains("It is with mag: its members and those who keep it"), "{words}");
    forum.keeps("wg", "").await.expect("the operator may");
    let words = coordinating.get("/register").await.words();
    assert!(words.contains("no advisory group is named"), "{words}");
    forum.keeps("", "").await.expect("the operator may");
    let words = coordinating.get("/register").await.words();
    assert!(words.contains("every member of the forum reads"), "{words}");
}

#[tokio::test]
async fn the_forum_itself_is_no_advisory_group_and_neither_is_one_that_is_not_there() {
    let forum = Forum::new().await;
    for wrong in ["forum", "nowhere"] {
        let refused = forum.keeps("", wrong).await.expect_err("it is no group that advises");
        assert!(
            matches!(&refused, RegisterError::Complaints(all) if all[0].field == "advisory"),
            "{refused}"
        );
    }
    let administrator = forum.person("Ada Example", Some(Role::Administrator), "").await.1;
    forum.group("mag", "advisory-group").await;
    let page = administrator.get("/administration/register").await.with(200);
    let select = page.main().split("id=\"advisory\"").nth(1).expect("a choice of groups");
    let select = select.split("</select>").next().expect("it ends");
    assert!(select.contains("mag") && !select.contains("\"forum\""), "{select}");
}
