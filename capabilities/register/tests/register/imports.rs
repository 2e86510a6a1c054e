//! Importing what should not be, twice, at once, and taking it back.

use capability::Exit;
use kernel::Actor;
use register::RegisterError;
use register::actions;
use register::assessment::NewVersion;
use register::commands::Format;
use register::commands::import::Import;
use register::document::Document;
use register::import::plan::{Decision, OnConflict, Row};
use serde_json::Value as Json;
use store::{Change, Reads as _};
use uuid::Uuid;

use crate::forum::{Forum, importing};

const LIST: &str = "Number,Recommendation,Category,Status,Assessment\n\
    1,Publish the list of speakers early,Outreach,Completed,It is out in June\n\
    2,Answer letters within a month,Outreach,In progress,Half of them are\n";

/// How many rows each table of the register has.
async fn rows(forum: &Forum) -> Vec<(String, i64)> {
    let mut counted = Vec::new();
    for table in [
        "record",
        "link",
        "tag",
        "register_recommendation",
        "register_filing",
        "register_standing",
        "register_assessment",
        "register_assessment_version",
        "register_cover",
        "register_category",
        "register_source",
        "register_round",
        "register_kept",
        "register_wording",
        "register_action",
    ] {
        let row =
            forum.store.read().one(&format!("SELECT COUNT(*) FROM {table}"), vec![]).await.expect("a table");
        counted.push((table.to_owned(), row.expect("a count").only().expect("a number")));
    }
    counted
}

/// The file is refused with these words, and nothing of it stands.
async fn refused(name: &str, bytes: &[u8], words: &str) {
    let forum = Forum::new().await;
    let before = rows(&forum).await;
    let path = forum.file(name, bytes);
    let said = forum.run(importing(&path)).await;
    assert_eq!(said.exit, Exit::Refused, "{name}");
    let told = said.notes.join("\n") + &said.out;
    assert!(told.contains(words), "{name}: {told:?} does not say {words:?}");
    assert_eq!(rows(&forum).await, before, "{name}");
    // A program is told the same, on stdout alone.
    let said = forum.run(Import { format: Format::Json, ..importing(&path) }).await;
    let report: Json = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(report["rejected"], report["rows"].as_array().expect("a list").len(), "{name}");
    assert!(report["rows"][0]["reason"].is_string(), "{name}");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_refused_with_a_reason() {
    refused("list.csv", b"", "empty").await;
    refused("list.xlsx", LIST.as_bytes(), "not what its name says").await;
    refused("list.csv", b"Number,Colour\n1,red\n", "no column").await;
    refused("list.json", b"{\"rows\": []}", "no export of a register").await;
    refused("list.csv", b"Number,Recommendation\n1,\"never closed\n", "never closed").await;
    refused("list.csv", b"Number,Recommendation\n1,caf\xc3\xa9 \xc3\xa9t\xc3\xa9\n2,caf\xe9\n", "UTF-8")
        .await;
    refused("list.csv", b"PK\x03\x04 no archive", "not what its name says").await;
    refused("bomb.xlsx", &zip_bomb(), "unpack").await;
}

/// A sheet of 64 MB of spaces in an archive of some kilobytes.
fn zip_bomb() -> Vec<u8> {
    let bytes = workbook(&" ".repeat(64 << 20));
    assert!(bytes.len() < 200_000);
    bytes
}

/// A workbook of one sheet with this XML.
fn workbook(sheet: &str) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>",
        ),
        ("xl/workbook.xml", "<workbook><sheets><sheet name='One' r:id='r1'/></sheets></workbook>"),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/></Relationships>",
        ),
        ("xl/sheet.xml", sheet),
    ];
    for (name, content) in parts {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part can be begun");
        writer.write_all(content.as_bytes()).expect("memory takes it");
    }
    writer.finish().expect("memory takes it").into_inner()
}

#[tokio::test]
async fn a_file_of_200_mb_is_refused_before_it_is_read() {
    let forum = Forum::new().await;
    let path = forum.place.folder().join("large.csv");
    let file = std::fs::File::create(&path).expect("the folder is ours");
    file.set_len(200 << 20).expect("a sparse file");
    let problem = forum.try_import(importing(&path)).await.expect_err("it is too large");
    assert_eq!(problem.kind, kernel::ProblemKind::TooLarge);
    assert!(problem.detail.contains("200 MB"), "{}", problem.detail);
    let folder = forum.try_import(importing(forum.place.folder())).await.expect_err("a folder is no file");
    assert!(folder.detail.contains("no file"), "{}", folder.detail);
}

#[tokio::test]
async fn rejected_rows_stop_an_import_unless_a_part_is_accepted() {
    let forum = Forum::new().await;
    let long = "x".repeat(60_000);
    let text = format!("{LIST}3,{long},Outreach,,\n");
    let path = forum.file("list.csv", text.as_bytes());
    let said = forum.run(importing(&path)).await;
    assert_eq!(said.exit, Exit::Refused);
    assert!(said.out.contains("rejected  row 4"), "{}", said.out);
    assert!(forum.recommendations().await.is_empty());

    let dry = forum.run(Import { dry_run: true, ..importing(&path) }).await;
    assert_eq!(dry.exit, Exit::Refused);
    let said = forum.run(Import { accept_partial: true, format: Format::Json, ..importing(&path) }).await;
    assert_eq!(said.exit, Exit::InPart);
    let report: Json = serde_json::from_str(&said.out).expect("JSON alone stands on stdout");
    assert_eq!((&report["add"], &report["rejected"]), (&2.into(), &1.into()));
    let row = &report["rows"][2];
    assert_eq!((&row["row"], &row["result"]), (&4.into(), &"rejected".into()));
    assert_eq!(row["field"], "Recommendation", "the column is named");
    assert!(row["value"].as_str().is_some_and(|value| value.contains('x')), "{row}");
    assert!(
        row["reason"].as_str().is_some_and(|reason| reason.contains("50000") || reason.contains("50,000")),
        "{row}"
    );
    assert_eq!(forum.recommendations().await.len(), 2);
}

#[tokio::test]
async fn a_dry_run_shows_every_row_and_writes_nothing() {
    let forum = Forum::new().await;
    let before = rows(&forum).await;
    let path = forum.file("list.csv", LIST.as_bytes());
    let said = forum.run(Import { dry_run: true, ..importing(&path) }).await;
    assert_eq!(said.exit, Exit::Done);
    assert_eq!(
        said.out,
        "add       row 2, number: 1\nadd       row 3, number: 2\n\
         list.csv: 2 to add, 0 to amend, 0 the same, 0 in conflict, 0 rejected, nothing written\n"
    );
    assert_eq!(rows(&forum).await, before);
}

#[tokio::test]
async fn without_a_round_the_current_year_is_meant_and_without_a_source_the_file() {
    let forum = Forum::new().await;
    forum.import(importing(&forum.file("My list.csv", LIST.as_bytes()))).await;
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    assert_eq!(vocabulary.rounds[0].round.key, "2026");
    assert_eq!(vocabulary.sources[0].source.name, "My list");
    let wrong = Import { round: Some("soon".into()), ..importing(&forum.file("other.csv", LIST.as_bytes())) };
    let said = forum.run(wrong).await;
    assert!(said.notes.concat().contains("names no year"), "{said:?}");
}

#[tokio::test]
async fn a_category_with_and_others_behind_it_is_the_same_category() {
    let forum = Forum::new().await;
    forum.import(importing(&forum.file("list.csv", LIST.as_bytes()))).await;
    let text = "Number,Recommendation,Category\n1,Publish the list of speakers early,Outreach and others\n";
    let second = Import { round: Some("2018".into()), ..importing(&forum.file("list.csv", text.as_bytes())) };
    let report = forum.import(second.clone()).await;
    assert_eq!(report["amend"], 1);
    let reason = report["rows"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("\"Outreach and others\" is taken as \"Outreach\""), "{reason}");
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    assert_eq!(vocabulary.categories.len(), 1);
    assert_eq!(vocabulary.categories[0].aliases, ["Outreach and others"]);
    let again = forum.import(second).await;
    assert_eq!((&again["same"], &again["rows"][0]["reason"]), (&1.into(), &Json::Null));
}

/// Decides as told, and remembers what it was asked.
struct Decided {
    answers: Vec<Option<Decision>>,
    asked: Vec<(Option<String>, Option<String>)>,
}

impl register::commands::ask::Asked for Decided {
    fn decide(&mut self, row: &Row) -> Option<Decision> {
        self.asked.push((row.existing.clone(), row.incoming.clone()));
        self.answers.remove(0)
    }
}

#[tokio::test]
async fn whoever_sits_at_the_terminal_is_shown_both_texts_and_decides() {
    let forum = Forum::new().await;
    forum.import(importing(&forum.file("list.csv", LIST.as_bytes()))).await;
    let text = "Number,Recommendation\n1,Publish the whole list of speakers early\n2,Answer all letters within a month\n";
    let path = forum.file("list.csv", text.as_bytes());
    let progress = register::commands::progress::Progress::new(false);
    let mut stops = Decided { answers: vec![Some(Decision::Wording), None], asked: Vec::new() };
    let said =
        register::commands::import::import(&forum.store, importing(&path), Some(&mut stops), &progress).await;
    assert_eq!(said.expect("it says so").exit, Exit::Refused);
    assert_eq!(forum.recommendations().await.len(), 2);

    let mut decides =
        Decided { answers: vec![Some(Decision::Wording), Some(Decision::Separate)], asked: Vec::new() };
    let said =
        register::commands::import::import(&forum.store, importing(&path), Some(&mut decides), &progress)
            .await;
    assert_eq!(said.expect("it is done").exit, Exit::Done);
    assert_eq!(decides.asked.len(), 2);
    assert_eq!(decides.asked[0].0.as_deref(), Some("Publish the list of speakers early"));
    let all = forum.recommendations().await;
    assert_eq!(all.len(), 3);
    assert_eq!(all.iter().map(|one| one.wordings.len()).sum::<usize>(), 1);
}

#[tokio::test]
async fn two_imports_at_once_leave_one_register() {
    let forum = Forum::new().await;
    let path = forum.file("list.csv", LIST.as_bytes());
    let (one, other) = tokio::join!(forum.import(importing(&path)), forum.import(importing(&path)));
    let mut added = [one["add"].as_u64(), other["add"].as_u64()];
    added.sort_unstable();
    assert_eq!(added, [Some(0), Some(2)], "the second finds what the first brought");
    assert_eq!(forum.recommendations().await.len(), 2);
}

#[tokio::test]
async fn an_import_in_the_middle_of_which_something_fails_leaves_nothing() {
    let forum = Forum::new().await;
    let before = rows(&forum).await;
    let failed: Result<(), RegisterError> = forum
        .store
        .write(Actor::Operator, |change| {
            Box::pin(async move {
                let reading = register::import::own::read_json(include_bytes!(
                    "../../../../app/plenary/demo/register.json"
                ));
                let document = reading.expect("a document").expect("a sound one");
                let options = register::import::plan::PlanOptions::default();
                actions::apply_plan(change, "x.json", false, move |existing, _| {
                    register::import::plan::plan_document(existing, &document, &options)
                })
                .await?;
                Err(RegisterError::SentTwice)
            })
        })
        .await;
    assert!(failed.is_err());
    assert_eq!(rows(&forum).await, before);
}

async fn latest_import(forum: &Forum) -> Uuid {
    let imports = register::queries::imports(&mut forum.store.read()).await.expect("imports");
    imports.first().expect("an import").id
}

async fn undo(forum: &Forum, import: Uuid) -> Result<(), RegisterError> {
    forum
        .store
        .write(Actor::Operator, move |change: &mut Change| Box::pin(actions::undo_import(change, import)))
        .await
}

#[tokio::test]
async fn an_import_can_be_undone_and_leaves_what_was_there_before() {
    let forum = Forum::new().await;
    forum.import(importing(&forum.file("list.csv", LIST.as_bytes()))).await;
    let (before, document) = (rows(&forum).await, forum.document().await);
    forum.place.clock.pass(kernel::time::SECOND);
    let text = "Number,Recommendation,Category,Tags,Indications (of 7),Cost (2013),Status (2013),Assessment (2013)\n\
        1,Publish the list of speakers early,Outreach and others,speakers,3,low,Completed,See recommendation 2\n\
        2,Answer all letters within a month,Funding,letters,4,,,\n\
        3,Keep the archive readable,Archive,,,,To be implemented,Not yet\n";
    let second = Import {
        on_conflict: OnConflict::Decide(Decision::Wording),
        ..importing(&forum.file("list.csv", text.as_bytes()))
    };
    let report = forum.import(second).await;
    assert_eq!((&report["add"], &report["amend"], &report["conflict"]), (&1.into(), &1.into(), &1.into()));
    assert_ne!(forum.document().await, document);
    undo(&forum, latest_import(&forum).await).await.expect("nobody has built on it");
    assert_eq!(forum.document().await, document);
    assert_eq!(rows(&forum).await, before);
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    assert!(vocabulary.categories.iter().all(|category| category.aliases.is_empty()));
    let again = undo(&forum, latest_import(&forum).await).await;
    assert!(again.expect_err("it is undone").to_string().contains("undone already"));
}

#[tokio::test]
async fn an_import_that_somebody_built_on_stays() {
    let forum = Forum::new().await;
    forum.import(importing(&forum.file("list.csv", LIST.as_bytes()))).await;
    let (import, id) = (latest_import(&forum).await, forum.id_of("1").await);
    forum
        .operator(move |change| {
            Box::pin(async move {
                let version = NewVersion { narrative: "I differ".into(), ..NewVersion::default() };
                actions::file_assessment(change, vec![id], "", kernel::Capacity::default(), version).await
            })
        })
        .await;
    let before = forum.document().await;
    let refused = undo(&forum, import).await.expect_err("somebody assessed");
    assert!(refused.to_string().contains("assessment-filed"), "{refused}");
    assert_eq!(forum.document().await, before);
}

#[tokio::test]
async fn formulas_give_their_saved_values_and_one_without_is_told() {
    let forum = Forum::new().await;
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in ["Number", "Recommendation"].into_iter().enumerate() {
        sheet.write(0, u16::try_from(column).expect("two"), heading).expect("a cell");
    }
    sheet.write(1, 0, 1).expect("a cell");
    let formula = rust_xlsxwriter::Formula::new("=CONCATENATE(\"Keep\",\" it\")").set_result("Keep it");
    sheet.write_formula(1, 1, formula).expect("a cell");
    let bytes = book.save_to_buffer().expect("a workbook");
    let report = forum.import(importing(&forum.file("formulas.xlsx", &bytes))).await;
    assert_eq!(report["add"], 1);
    assert_eq!(forum.recommendations().await[0].text, "Keep it");

    // Saved without a value, as programs that write and do not calculate leave it.
    let sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Number</t></is></c>\
        <c r='B1' t='inlineStr'><is><t>Recommendation</t></is></c></row><row r='2'><c r='A2'><v>2</v></c>\
        <c r='B2'><f>A2&amp;\"nothing\"</f></c></row><row r='3'><c r='A3'><v>3</v></c>\
        <c r='B3' t='inlineStr'><is><t>Let it go</t></is></c></row></sheetData></worksheet>";
    let bytes = workbook(sheet);
    let said = forum.run(importing(&forum.file("without.xlsx", &bytes))).await;
    assert_eq!(said.exit, Exit::Refused, "{said:?}");
    assert!(said.out.contains("rejected  row 2") && said.out.contains("formula"), "{}", said.out);
    assert_eq!(forum.recommendations().await.len(), 1);
}

#[tokio::test]
async fn a_waiting_file_is_for_those_who_import() {
    let forum = Forum::new().await;
    let id = forum.operator(|change| Box::pin(actions::keep_upload(change, "list.csv", "TGlzdA=="))).await;
    let chosen = forum.store.write(Actor::Visitor, move |change| {
        Box::pin(async move { actions::set_upload_choices(change, id, &Json::Null).await })
    });
    let chosen: Result<(), RegisterError> = chosen.await;
    assert!(matches!(chosen, Err(RegisterError::Refused(_))), "{chosen:?}");
    let discarded = forum.store.write(Actor::Visitor, move |change| {
        Box::pin(async move { actions::discard_upload(change, id).await })
    });
    let discarded: Result<(), RegisterError> = discarded.await;
    assert!(matches!(discarded, Err(RegisterError::Refused(_))), "{discarded:?}");
    let waits = register::queries::upload(&mut forum.store.read(), id).await.expect("a table");
    assert!(waits.is_some(), "it waits as before");
}

#[tokio::test]
async fn a_column_says_who_assessed_and_the_same_words_of_two_are_two() {
    let forum = Forum::new().await;
    let list = "Number,Recommendation,Status,Assessed by\n\
        1,Publish the list of speakers early,Completed,Northern group\n\
        1,Publish the list of speakers early,Completed,Southern group\n\
        2,Answer letters within a month,In progress,\n";
    let file = forum.file("list.csv", list.as_bytes());
    let given = || Import { assessor: Some("Eastern group".into()), ..importing(&file) };
    forum.import(given()).await;
    let assessors = |document: &Document, number: &str| {
        let one = document.recommendations.iter().find(|one| one.number == number).expect("a number");
        let of = document.assessments.iter().filter(|known| known.covers.contains(&one.id));
        let mut names: Vec<String> = of.map(|known| known.assessor.clone()).collect();
        names.sort();
        names
    };
    let document = forum.document().await;
    assert_eq!(assessors(&document, "1"), ["Northern group", "Southern group"]);
    assert_eq!(assessors(&document, "2"), ["Eastern group"]);
    // Once more the same is nothing new.
    let report = forum.import(given()).await;
    assert_eq!((&report["add"], &report["amend"], &report["same"]), (&0.into(), &0.into(), &3.into()));
    assert_eq!(forum.document().await, document);
}
