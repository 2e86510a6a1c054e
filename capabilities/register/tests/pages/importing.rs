//! An import by pages: what a coordinator does step by step, and what a bad file comes to there.

use crate::forum::{Browser, Forum, Page};
use kernel::Role;
use std::io::Write as _;

const HERE: &str = "/register/imports";
const LIST: &str = "Number,Recommendation,Category,Status,Assessment\n\
    1,Publish the list of speakers early,Outreach,Completed,It is out in June\n\
    2,Answer letters within a month,Outreach,In progress,Half of them are\n";

async fn coordinator(forum: &Forum) -> Browser {
    forum.person("Coordinator", Some(Role::Coordinator), "").await.1
}

/// Sends the file and answers the address of its plan.
async fn sent(browser: &Browser, name: &str, bytes: &[u8]) -> String {
    let token = browser.get(HERE).await.with(200).hidden("csrf");
    let plan = browser.upload(HERE, &token, name, bytes).await.with(303).location().to_owned();
    assert!(plan.starts_with(&format!("{HERE}/")), "{plan}");
    plan
}

/// Sends the plan's form with these fields changed or added.
async fn settle(browser: &Browser, plan: &str, fields: &[(&str, &str)]) -> Page {
    let token = browser.get(plan).await.hidden("csrf");
    let mut pairs = vec![("csrf", token.as_str())];
    pairs.extend_from_slice(fields);
    browser.post(plan, &pairs).await
}

/// Where the first import of the list that can be undone is undone.
fn undo_of(list: &Page) -> String {
    let at = list.main().find("/undo\"").expect("an import can be undone");
    list.main()[..at].rsplit_once("action=\"").expect("a form").1.to_owned() + "/undo"
}

#[tokio::test]
async fn what_somebody_is_writing_is_not_undone() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let plan = sent(&browser, "list.csv", LIST.as_bytes()).await;
    assert!(
        browser.get(&plan).await.says("Assessed by Forum of Testing"),
        "an unsigned list is its keeper's"
    );
    settle(&browser, &plan, &[("do", "apply")]).await.with(303);
    let mut db = forum.store.read();
    let all =
        register::queries::recommendations(&mut db, register::queries::Which::All).await.expect("a register");
    let assess = format!("{}/assess", crate::forum::page_of(all[0].id));
    let member = forum.member("Member").await;
    member.submit(&assess, &[("narrative", "A beginning"), ("do", "draft")]).await.with(303);
    let list = browser.get(HERE).await.with(200);
    let refused = browser.post(&undo_of(&list), &[("csrf", &list.hidden("csrf"))]).await.with(422);
    assert!(refused.says("Somebody has built on what this import brought"), "{}", refused.words());
    assert!(!refused.says("Member"), "who is writing is nobody's business: {}", refused.words());
    assert!(member.get(&assess).await.main().contains("A beginning</textarea>"));
}

#[tokio::test]
async fn choices_that_cannot_be_meant_are_said_and_can_be_changed() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let list = "Ref,Advice,Mood\n1,Publish the list of speakers early,good\n";
    let plan = sent(&browser, "list.csv", list.as_bytes()).await;
    let page = browser.get(&plan).await.with(422);
    assert!(
        page.says("Publish the list of speakers early"),
        "a column is known by what is in it: {}",
        page.words()
    );
    let columns = |fields: [&'static str; 3]| {
        let headings = ["Ref", "Advice", "Mood"].iter().enumerate();
        let named = headings.flat_map(move |(at, heading)| {
            [
                (format!("heading-{at}"), (*heading).to_owned()),
                (format!("column-{at}"), fields[at].to_owned()),
            ]
        });
        named.collect::<Vec<(String, String)>>()
    };
    let look = |fields: Vec<(String, String)>| {
        let (browser, plan) = (browser.clone(), plan.clone());
        async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
            settle(&browser, &plan, &fields).await.with(303);
            browser.get(&plan).await
        }
    };
    let mut wrong = columns(["", "text", "text"]);
    wrong.push(("source".into(), "Report of 2012".into()));
    let page = look(wrong).await.with(422);
    assert!(page.says("both") && page.main().contains("value=\"Report of 2012\""), "{}", page.words());
    assert_eq!(page.main().matches("value=\"text\" selected").count(), 2, "{}", page.main());
    let mut wrong = columns(["number", "text", ""]);
    wrong.push(("round".into(), "abc".into()));
    let page = look(wrong).await.with(422);
    assert!(page.main().contains("value=\"abc\"") && page.says("abc"), "{}", page.words());
    assert_eq!(page.main().matches("value=\"text\" selected").count(), 1, "{}", page.main());
    let page = look(columns(["number", "text", ""])).await.with(200);
    assert!(page.says("Added 1"), "{}", page.words());
}

#[tokio::test]
async fn the_history_says_who_brought_what_from_which_file() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let list = "Number,Recommendation,Category,Tags,Status (2018),Assessment (2018)\n\
        1,Publish the list of speakers early,Outreach,\"speakers, lists\",Completed,It is out in June\n";
    let plan = sent(&browser, "list.csv", list.as_bytes()).await;
    settle(&browser, &plan, &[("do", "apply")]).await.with(303);
    let mut db = forum.store.read();
    let all =
        register::queries::recommendations(&mut db, register::queries::Which::All).await.expect("a register");
    let history = format!("{}/history", crate::forum::page_of(all[0].id));
    let page = forum.visitor().get(&history).await.with(200);
    let said = "Imported from list.csv: recommendation · category: Outreach · tags: speakers, lists · \
        assessment: 2018 · Coordinator";
    assert!(page.says(said), "{}", page.words());

    let again = "Number,Recommendation,Tags\n1,Publish the list of speakers early,early\n";
    let plan = sent(&browser, "again.csv", again.as_bytes()).await;
    settle(&browser, &plan, &[("source", "list"), ("round", "2020"), ("do", "apply")]).await.with(303);
    let page = forum.visitor().get(&history).await.with(200);
    assert!(
        page.says("Imported from again.csv: tags: early · round: 2020 · Coordinator"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn a_file_that_is_missing_is_told_from_one_that_is_empty() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let token = browser.get(HERE).await.with(200).hidden("csrf");
    let page = browser.upload(HERE, &token, "", b"").await.with(422);
    assert!(page.says("Choose a file."), "{}", page.words());
    let page = browser.upload(HERE, &token, "list.xlsx", b"").await.with(422);
    assert!(page.says("“list.xlsx” is empty") && !page.says("Choose a file."), "{}", page.words());
}

#[tokio::test]
async fn a_guessed_encoding_is_told_before_anything_is_imported() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let guessed = b"Number,Recommendation\n1,Am\xE9liorer l'acc\xE8s\n";
    let plan = sent(&browser, "liste.csv", guessed).await;
    let page = browser.get(&plan).await.with(200);
    assert!(page.says("read as Windows-1252") && page.says("Améliorer"), "{}", page.words());
    let plan = sent(&browser, "list.csv", LIST.as_bytes()).await;
    assert!(!browser.get(&plan).await.with(200).says("Windows-1252"));
}

#[tokio::test]
async fn the_real_workbook_goes_in_step_by_step_and_out_again() {
    let Some(file) = testkit::shared::shared("data/register/improvements.xlsx") else { return };
    let bytes = std::fs::read(file).expect("the workbook can be read");
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;

    let plan = sent(&browser, "improvements.xlsx", &bytes).await;
    let page = browser.get(&plan).await.with(200);
    assert!(page.says("Added 34 new recommendations"), "{}", page.words());
    let given = [("source", "CSTD"), ("list", "Improvements"), ("round", "2020")];
    settle(&browser, &plan, &given).await.with(303);
    assert_eq!(forum.numbers().await.len(), 0, "looking at a plan writes nothing");
    let apply = [&given[..], &[("do", "apply")]].concat();
    assert_eq!(settle(&browser, &plan, &apply).await.with(303).location(), HERE);
    // Sent once more it imports nothing, and goes where what was imported is told.
    let token = browser.get(HERE).await.hidden("csrf");
    let again = browser.post(&plan, &[&[("csrf", token.as_str())], &apply[..]].concat()).await;
    assert_eq!(again.with(303).location(), HERE);
    assert_eq!(forum.numbers().await.len(), 34);
    browser.get(&plan).await.with(404);

    let plan = sent(&browser, "improvements.xlsx", &bytes).await;
    let older = [("source", "CSTD"), ("list", "Improvements"), ("round", "2018"), ("sheet", "Pending 2018")];
    settle(&browser, &plan, &older).await.with(303);
    let page = browser.get(&plan).await.with(200);
    for words in ["Added 6 new", "Amended 8 get", "Conflicts 2 nearly"] {
        assert!(page.says(words), "{words:?} is not in {}", page.words());
    }
    let rows: Vec<String> = page
        .main()
        .match_indices("name=\"decision-")
        .map(|(at, mark)| {
            page.main()[at + mark.len()..].chars().take_while(char::is_ascii_digit).collect::<String>()
        })
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    assert_eq!(rows.len(), 2, "each conflict is asked about: {rows:?}");
    // Nothing goes in while a conflict is open, and the page says so.
    let apply = [&older[..], &[("do", "apply")]].concat();
    settle(&browser, &plan, &apply).await.with(422);
    assert_eq!(forum.numbers().await.len(), 34);
    let (first, second) = (format!("decision-{}", rows[0]), format!("decision-{}", rows[1]));
    forum.place.clock.pass(kernel::time::SECOND);
    let decided = [&older[..], &[(&first, "wording"), (&second, "wording"), ("do", "apply")]].concat();
    settle(&browser, &plan, &decided).await.with(303);
    let mut numbers = forum.numbers().await;
    assert_eq!(numbers.len(), 40);
    numbers.retain(|number| number == "51");
    assert_eq!(numbers.len(), 2);

    // The later import is undone, then there is what the earlier one brought.
    let list = browser.get(HERE).await.with(200);
    let undo = undo_of(&list);
    browser.post(&undo, &[("csrf", &list.hidden("csrf"))]).await.with(303);
    assert_eq!(forum.numbers().await.len(), 34);
    // Undone once, and no more.
    browser.post(&undo, &[("csrf", &list.hidden("csrf"))]).await.with(422);
    // What was undone is nothing that anybody built: the earlier one can be undone now.
    let list = browser.get(HERE).await.with(200);
    let undo = undo_of(&list);
    browser.post(&undo, &[("csrf", &list.hidden("csrf"))]).await.with(303);
    assert_eq!(forum.numbers().await.len(), 0);
}

#[tokio::test]
async fn the_plan_says_under_what_it_goes_in_and_what_of_it_nobody_knows() {
    let forum = Forum::new().await;
    forum.round("2020").await;
    let browser = coordinator(&forum).await;
    let list = "Number,Recommendation,Round,Status\n1,Publish the list of speakers early,2019x,weiß nicht\n\
        2,Answer letters within a month,2020,In progress\n3,Number the rooms,spring,Completed\n";
    let plan = sent(&browser, "list.csv", list.as_bytes()).await;
    settle(&browser, &plan, &[("list", "Proposals"), ("assessor", "Working group")]).await.with(303);
    let page = browser.get(&plan).await.with(200);
    for said in [
        "It goes in as Source list List Proposals Round 2019x 2020 spring Assessed by Working group",
        "The round “2019x” is new here and is taken to be of 2019.",
        "The status “weiß nicht” is not known in this register; it is kept as it is written.",
        "The round “spring” is new here and has no date.",
    ] {
        let words = page.words().replace('’', "'");
        assert!(words.contains(said), "{said:?} is not in {words}");
    }
    assert_eq!(page.main().matches("is new here").count(), 2, "{}", page.words());
}

#[tokio::test]
async fn what_cannot_be_applied_is_not_offered() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    // No column of it is a recommendation: its columns are there to choose, and nothing else.
    let plan = sent(&browser, "list.csv", b"Colour,Size\nred,1\nblue,2\n").await;
    let page = browser.get(&plan).await.with(422);
    assert!(
        page.says("Look at the plan again") && page.main().contains("name=\"column-0\""),
        "{}",
        page.main()
    );
    assert!(!page.main().contains("value=\"apply\"") && !page.says("--map"), "{}", page.words());
    assert!(!page.says("Import the rest and leave the rejected row out"), "{}", page.words());
    // It is no table at all: it can be put away.
    let plan = sent(&browser, "list.xlsx", b"PK no archive").await;
    let page = browser.get(&plan).await.with(422);
    assert!(page.says("Discard this file") && !page.says("Look at the plan again"), "{}", page.words());
    assert!(!page.main().contains("value=\"apply\""), "{}", page.words());
}

#[tokio::test]
async fn an_undoing_that_is_refused_says_who_built_on_it_and_where() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let plan = sent(&browser, "list.csv", LIST.as_bytes()).await;
    settle(&browser, &plan, &[("do", "apply")]).await.with(303);
    let mut db = forum.store.read();
    let all =
        register::queries::recommendations(&mut db, register::queries::Which::All).await.expect("a register");
    let page = crate::forum::page_of(all[0].id);
    let fields = [("status", "completed"), ("narrative", "It is done.")];
    forum.member("Member of the Forum").await.submit(&format!("{page}/assess"), &fields).await.with(303);
    let list = browser.get(HERE).await.with(200);
    let undo = undo_of(&list);
    let refused = browser.post(&undo, &[("csrf", &list.hidden("csrf"))]).await.with(422);
    assert!(
        refused.says("Member of the Forum has built on what this import brought, on"),
        "{}",
        refused.words()
    );
    assert!(refused.main().contains(&format!("href=\"{page}/history\"")), "{}", refused.main());
    assert!(!refused.main().contains("/undo\"") && refused.says("Cannot be undone"), "{}", refused.words());
}

#[tokio::test]
async fn a_column_nobody_recognises_is_mapped_by_hand() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let plan = sent(&browser, "list.csv", b"Ordinal;Advice\n1;Say it simply\n2;Say it once\n").await;
    let page = browser.get(&plan).await.with(422);
    assert!(page.says("No column"), "{}", page.words());
    assert!(page.main().contains("value=\"Advice\""), "its columns can be mapped: {}", page.main());
    let mapped =
        [("heading-0", "Ordinal"), ("column-0", "number"), ("heading-1", "Advice"), ("column-1", "text")];
    settle(&browser, &plan, &mapped).await.with(303);
    assert!(browser.get(&plan).await.with(200).says("Added 2 new"));
    let apply = [&mapped[..], &[("do", "apply")]].concat();
    settle(&browser, &plan, &apply).await.with(303);
    assert_eq!(forum.numbers().await, ["1", "2"]);
}

/// An archive that is a workbook as far as its names go, with a sheet of 64 MB of spaces in a few kilobytes.
fn zip_bomb() -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let parts = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("_rels/.rels", "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>".to_owned()),
        ("xl/workbook.xml", "<workbook><sheets><sheet name='One' r:id='r1'/></sheets></workbook>".to_owned()),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/></Relationships>".to_owned()),
        ("xl/sheet.xml", " ".repeat(64 << 20)),
    ];
    for (name, content) in parts {
        writer.start_file(name, options).expect("a part can be begun");
        writer.write_all(content.as_bytes()).expect("memory takes it");
    }
    let bytes = writer.finish().expect("memory takes it").into_inner();
    assert!(bytes.len() < 200_000);
    bytes
}

#[tokio::test]
async fn bad_files_are_answered_in_words_and_leave_nothing() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let bomb = zip_bomb();
    let files: [(&str, &[u8], &str); 8] = [
        ("list.xlsx", LIST.as_bytes(), "not what its name says"),
        ("list.csv", b"PK\x03\x04 no archive", "not what its name says"),
        ("bomb.xlsx", &bomb, "unpack"),
        ("list.csv", b"Number,Colour\n1,red\n", "No column"),
        ("list.csv", b"Number,Recommendation\n1,\"never closed\n", "never closed"),
        ("list.csv", b"Number,Recommendation\n1,caf\xc3\xa9 \xc3\xa9t\xc3\xa9\n2,caf\xe9\n", "UTF-8"),
        ("list.json", b"{\"rows\": []}", "no export of a register"),
        ("list.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", ""),
    ];
    for (name, bytes, words) in files {
        let plan = sent(&browser, name, bytes).await;
        let page = browser.get(&plan).await.with(422);
        assert!(page.says(words), "{name}: {words:?} is not in {}", page.words());
        let applied = settle(&browser, &plan, &[("do", "apply")]).await;
        assert_eq!(applied.status.as_u16(), 422, "{name}");
    }
    assert!(forum.numbers().await.is_empty());
    // An empty file, and none.
    let token = browser.get(HERE).await.hidden("csrf");
    assert!(browser.upload(HERE, &token, "list.csv", b"").await.with(422).says("“list.csv” is empty"));
    // Larger than the page takes: said, with the way that takes it.
    let large = vec![b'x'; 25 << 20];
    let page = browser.upload(HERE, &token, "list.csv", &large).await.with(422);
    assert!(page.says("larger than 24 MB") && page.says("plenary import register"), "{}", page.words());
}

#[tokio::test]
async fn a_name_with_folders_is_a_name_and_no_path() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    for name in ["../../../etc/list.csv", "..\\..\\list.csv", "/etc/list.csv"] {
        let plan = sent(&browser, name, LIST.as_bytes()).await;
        let page = browser.get(&plan).await.with(200);
        assert!(page.says("Import list.csv"), "{}", page.words());
        assert!(!page.main().contains("etc/") && !page.main().contains(".."), "{}", page.main());
    }
    // A name is shown as a name, whatever stands in it.
    let plan = sent(&browser, "<script>alert(1)<\u{2044}script>.csv", LIST.as_bytes()).await;
    assert!(!browser.get(&plan).await.with(200).body.contains("<script>alert"));
}

#[tokio::test]
async fn a_file_is_taken_only_from_a_form_of_ours_and_from_whoever_may() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let token = browser.get(HERE).await.hidden("csrf");
    let (member, visitor) = (forum.member("Member").await, forum.visitor());
    browser.upload(HERE, "", "list.csv", LIST.as_bytes()).await.with(403);
    browser.upload(HERE, "forged", "list.csv", LIST.as_bytes()).await.with(403);
    member.upload(HERE, &token, "list.csv", LIST.as_bytes()).await.with(403);
    visitor.upload(HERE, &token, "list.csv", LIST.as_bytes()).await.with(401);
    let plan = sent(&browser, "list.csv", LIST.as_bytes()).await;
    for path in [plan.clone(), format!("{plan}/discard")] {
        browser.post(&path, &[("csrf", "forged"), ("do", "apply")]).await.with(403);
        member.post(&path, &[("csrf", &token), ("do", "apply")]).await.with(403);
        visitor.post(&path, &[("csrf", &token), ("do", "apply")]).await.with(401);
    }
    member.get(&plan).await.with(403);
    assert!(forum.numbers().await.is_empty());
}

#[tokio::test]
async fn rejected_rows_stop_the_page_too_until_the_rest_is_asked_for() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let list = format!("{LIST}3,{},Outreach,,\n", "x".repeat(60_000));
    let plan = sent(&browser, "list.csv", list.as_bytes()).await;
    let page = browser.get(&plan).await.with(200);
    assert!(page.says("Rejected 1"), "{}", page.words());
    settle(&browser, &plan, &[("do", "apply")]).await.with(422);
    assert!(forum.numbers().await.is_empty());
    settle(&browser, &plan, &[("partial", "yes"), ("do", "apply")]).await.with(303);
    assert_eq!(forum.numbers().await, ["1", "2"]);
}

#[tokio::test]
async fn the_same_button_twice_imports_once() {
    let forum = Forum::new().await;
    let browser = coordinator(&forum).await;
    let plan = sent(&browser, "list.csv", LIST.as_bytes()).await;
    let token = browser.get(&plan).await.hidden("csrf");
    let fields = [("csrf", token.as_str()), ("do", "apply")];
    let (one, other) = tokio::join!(browser.post(&plan, &fields), browser.post(&plan, &fields));
    assert!([one.status.as_u16(), other.status.as_u16()].contains(&303), "{} {}", one.status, other.status);
    assert_eq!(forum.numbers().await, ["1", "2"]);
    let imports = browser.get(HERE).await;
    assert_eq!(imports.main().matches("/undo\"").count(), 1, "{}", imports.main());
}

#[tokio::test]
async fn why_a_row_is_rejected_is_said_in_the_readers_language() {
    let forum = Forum::new().await;
    forum
        .operator(|change| {
            Box::pin(async move {
                let tags = ["en", "ar", "fr"];
                let languages = tags.map(|tag| kernel::Language::parse(tag).expect("a tag")).to_vec();
                let settings = people::forum::forum(change).await?;
                let settings = people::forum::Forum { languages, ..settings };
                Ok(people::actions::amend_forum(change, settings).await?)
            })
        })
        .await;
    let reading = |tag: &str, browser: &Browser| {
        let mut browser = browser.clone();
        browser.cookies.push(("lang".into(), tag.into()));
        browser
    };
    let browser = coordinator(&forum).await;
    let (in_arabic, in_french) = (reading("ar", &browser), reading("fr", &browser));
    let list = format!("{LIST}3,{},Outreach,,\n,,,,Whose is this?\n", "x".repeat(60_000));
    let plan = sent(&browser, "list.csv", list.as_bytes()).await;
    let arabic = in_arabic.get(&plan).await.with(200).words();
    // Numbers stand between marks that keep their direction.
    let arabic = arabic.replace(['\u{2068}', '\u{2069}'], "");
    assert!(arabic.contains("النص: عدد حروفه 60000، ولا يُقبل أكثر من 50000."), "{arabic}");
    assert!(arabic.contains("تقييم في صف بلا رقم ولا نص."), "{arabic}");
    let french = in_french.get(&plan).await.with(200).words();
    assert!(french.contains("Une évaluation dans une ligne sans numéro ni texte."), "{french}");
    assert!(french.contains("Assessment : Whose is this?"), "the file's own heading stays: {french}");
    for said in [&arabic, &french] {
        assert!(!said.contains("an assessment in a row") && !said.contains("are taken"), "{said}");
    }
    // A file of which nothing can be taken says so in the same language.
    let plan = sent(&browser, "list.xlsx", LIST.as_bytes()).await;
    let french = in_french.get(&plan).await.with(422);
    assert!(french.says("n’est pas ce que dit son nom"), "{}", french.words());
}
