//! The implementation plan: what actions need, what is not funded, and the table of 2014 as it stands.

use crate::forum::{Forum, page_of};

#[tokio::test]
async fn what_is_not_funded_is_seen_until_it_is_promised() {
    let forum = Forum::new().await;
    let one = forum.enter("1", "Translate the reports", |_| {}).await;
    let anna = forum.member("Anna Example").await;
    let form = format!("{}/actions/new", page_of(one));
    let id = anna.get(&form).await.hidden("form");
    let mut fields = vec![
        ("form", id.as_str()),
        ("seen", ""),
        ("task", "Find translators"),
        ("responsible", "Secretariat"),
        ("due", "2026-06-15"),
        ("state", "not-started"),
        ("needed", "Two translators"),
        ("amount", "a lot of USD"),
    ];
    let refused = anna.submit_plain(&form, &fields).await.with(422);
    assert!(refused.says("is no sum"), "{}", refused.words());
    fields[7] = ("amount", "12000 usd");
    anna.submit_plain(&form, &fields).await.with(303);
    let plan = forum.visitor().get("/register/plan?unfunded=yes").await.with(200);
    for words in [
        "Find translators",
        "Needed: Two translators, 12000 USD",
        "Nothing promised",
        "the date has passed",
        "Not funded 1",
    ] {
        assert!(plan.says(words), "{words} is missing:\n{}", plan.words());
    }
    assert!(forum.visitor().get(&page_of(one)).await.says("Nothing promised"));

    let known = forum.actions(one).await.remove(0);
    let amend = format!("{}/actions/{}", page_of(one), known.id);
    for (promised, said) in [
        ("Host | a room | 5000 USD", "Less promised than needed"),
        ("Host | rooms | 5000 USD\nDonor | | 7000 USD", ""),
    ] {
        let seen = anna.get(&amend).await.hidden("seen");
        let mut with = fields.clone();
        with[1] = ("seen", &seen);
        with.extend([("promised", promised), ("evidence", "https://example.org/minutes The minutes")]);
        anna.submit_plain(&amend, &with).await.with(303);
        let plan = forum.visitor().get("/register/plan").await;
        assert!(
            plan.says(said) && plan.says("The minutes") && plan.says("Host promises: "),
            "{}",
            plan.words()
        );
    }
    assert!(!forum.visitor().get("/register/plan").await.says("Less promised"));
    assert!(forum.visitor().get("/register/plan?unfunded=yes").await.says("Actions shown: 0"));
}

#[tokio::test]
async fn the_table_of_2014_goes_in_as_it_stands() {
    let Some(folder) = testkit::shared::shared("seeds") else { return };
    let files = std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok);
    let minutes = files
        .filter(|file| file.file_name().to_string_lossy().starts_with("000"))
        .find_map(|file| std::fs::read_to_string(file.path()).ok())
        .expect("the minutes of 2014");
    let from = minutes.find("<u>Task</u>").expect("the table");
    let rest = &minutes[from..];
    let table = &rest[..rest.find("\n\n").expect("its end")];

    let forum = Forum::new().await;
    let one = forum.enter("1", "Improve the outcomes", |_| {}).await;
    let anna = forum.member("Anna Example").await;
    let form = format!("{}/actions/table", page_of(one));
    let refused =
        anna.submit_plain(&form, &[("table", "Task\tResponsible\tDue by\na\tb\tc\td")]).await.with(422);
    assert!(refused.says("Row 2 has not the three cells"), "{}", refused.words());
    assert_eq!(forum.actions(one).await.len(), 0, "all rows or none");
    let id = anna.get(&form).await.hidden("form");
    for _ in 0..2 {
        anna.submit_plain(&form, &[("form", &id), ("table", table)]).await.with(303);
    }
    let actions = forum.actions(one).await;
    assert_eq!(actions.len(), 3, "a form sent twice makes one table");
    let dues: Vec<&str> = actions.iter().map(|action| action.due.as_str()).collect();
    assert_eq!(&dues[..2], ["End of MAG Paris meeting", "mid-June"]);
    let plan = forum.visitor().get("/register/plan").await;
    for row in table.lines().skip(1).flat_map(|row| row.split('\t')) {
        let cell = row.replace("<i>", "").replace("</i>", "");
        assert!(plan.says(cell.trim()), "{cell} is missing:\n{}", plan.words());
    }
}
