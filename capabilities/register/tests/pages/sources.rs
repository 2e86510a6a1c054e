//! Sources by form: added by themselves, never two of one name.

use crate::forum::Forum;
use crate::keeping::send;
use kernel::Role;

#[tokio::test]
async fn a_source_is_added_by_itself_once() {
    let forum = Forum::new().await;
    let (_, browser) = forum.person("Keeper", Some(Role::Coordinator), "").await;
    let (_, member) = forum.person("Member", Some(Role::Member), "").await;
    let to = "/register/sources";
    let opened = browser.get(to).await.with(200).body;
    let fields = |name: &'static str, date: &'static str| {
        [("name", name), ("body", "A group"), ("document", ""), ("date", date), ("url", "")]
    };
    for _ in 0..2 {
        send(&browser, to, &opened, &fields(" Report  of 2012", "2012")).await.with(303);
    }
    let page = browser.get(to).await;
    assert_eq!(page.main().matches(">Report of 2012</a>").count(), 1, "{}", page.main());
    // What is wrong is told beside its field, and the list on top leads there.
    for (typed, id, told) in [
        (fields("Report of 2012", ""), "name", "“Report of 2012” goes by this name already"),
        (fields("", ""), "name", "Give it a name."),
        (fields("Another", "soon"), "date", "Write a year, a month or a day"),
    ] {
        let page = send(&browser, to, &opened, &typed).await.with(422);
        assert!(page.main().contains(&format!("<a href=\"#{id}\">{told}")), "{}", page.main());
        assert!(page.main().contains(&format!("id=\"{id}-error\"")), "{}", page.main());
        assert!(page.main().contains("value=\"A group\""), "{}", page.main());
    }
    let theirs = member.get(to).await.with(200);
    assert!(theirs.says("Report of 2012") && !theirs.main().contains("<form"), "{}", theirs.main());
    // Renamed to what another is called, it stays as it was.
    send(&browser, to, &opened, &fields("Another", "")).await.with(303);
    let page = browser.get(to).await;
    let at = page.main().find("href=\"/register/sources/").expect("a source can be amended");
    let amended: String = page.main()[at + 6..].chars().take_while(|letter| *letter != '"').collect();
    let opened = browser.get(&amended).await.with(200).body;
    let page = send(&browser, &amended, &opened, &fields("Report of 2012", "")).await.with(422);
    assert!(page.says("“Report of 2012” goes by this name already"), "{}", page.words());
}
