//! Tables of tasks as they stand in minutes: task, responsible, due by.

use crate::forum::{Forum, importing};
use capability::Exit;
use register::commands::import::Import;
use register::document::Action;
use register::{actions, queries};

const TABLE: &str = "<u>Task</u>\t<u>Responsible</u>\t<u>Due by</u>\n\
    Name a working group\tMAG, on proposal of its chair\tEnd of the meeting\n\
    Set up a place for <i>comments</i>\tSecretariat or the community\tmid-June\n\
    Hold a session\t\t\n\
    \n\
    ANNEX 1:\nNotes of the meeting\n";

async fn tasks(forum: &Forum) -> Vec<Action> {
    forum.document().await.recommendations.into_iter().flat_map(|one| one.actions).collect()
}

fn told(action: &Action) -> (&str, Vec<&str>, &str) {
    (&action.task, action.responsible.iter().map(String::as_str).collect(), &action.due)
}

#[tokio::test]
async fn a_table_of_tasks_answers_its_document_as_a_whole() {
    let forum = Forum::new().await;
    let file = forum.file("minutes.tsv", TABLE.as_bytes());
    let import = || Import { source: Some("Meeting of May 2014".into()), ..importing(&file) };
    let planned = forum.run(Import { dry_run: true, ..import() }).await;
    assert!(
        planned.out.contains("Name a working group") && planned.out.contains("nothing written"),
        "{planned:?}"
    );
    assert!(tasks(&forum).await.is_empty());
    let report = forum.import(import()).await;
    assert_eq!(
        (&report["add"], &report["amend"], &report["rejected"]),
        (&1.into(), &2.into(), &0.into()),
        "{report}"
    );
    let made = tasks(&forum).await;
    assert_eq!(
        made.iter().map(told).collect::<Vec<_>>(),
        [
            ("Name a working group", vec!["MAG, on proposal of its chair"], "End of the meeting"),
            ("Set up a place for comments", vec!["Secretariat or the community"], "mid-June"),
            ("Hold a session", vec![], ""),
        ]
    );
    let all = forum.recommendations().await;
    assert_eq!((all.len(), all[0].title.as_str(), all[0].text.as_str()), (1, "Meeting of May 2014", ""));
    assert!(all[0].kept.is_empty(), "{:?}", all[0].kept);
    // The same table again is no news.
    assert_eq!(forum.import(import()).await["same"], 3);
    assert_eq!(tasks(&forum).await.len(), 3);
    // Taken back, nothing is left of it.
    let id = queries::imports(&mut forum.store.read()).await.expect("imports")[0].id;
    forum.operator(move |change| Box::pin(actions::undo_import(change, id))).await;
    assert!(forum.recommendations().await.is_empty());
}

#[tokio::test]
async fn tasks_that_name_a_number_answer_that_recommendation() {
    let forum = Forum::new().await;
    let list = "No.,Recommendation,Source\n14,Keep the reports,Report\n15,Answer letters,Report\n";
    forum.import(importing(&forum.file("list.csv", list.as_bytes()))).await;
    let table =
        "No.,Task,Responsible,Due by\n15,Write a template,Secretariat,2026-12\n,Meet once more,MAG,soon\n";
    let file = forum.file("tasks.csv", table.as_bytes());
    let report = forum.import(Import { source: Some("Report".into()), ..importing(&file) }).await;
    assert_eq!((&report["add"], &report["amend"]), (&1.into(), &1.into()), "{report}");
    let all = forum.recommendations().await;
    let of = |number: &str| -> Vec<&str> {
        let found = all.iter().filter(|one| one.number == number);
        found.flat_map(|one| &one.actions).map(|action| action.task.as_str()).collect()
    };
    assert_eq!((of("14"), of("15"), of("")), (vec![], vec!["Write a template"], vec!["Meet once more"]));
}

#[tokio::test]
async fn recommendations_may_bring_their_tasks_along_and_a_row_without_one_is_told() {
    let forum = Forum::new().await;
    let list = "No.,Recommendation,Task,Responsible,Deadline\n1,Keep the reports,File them,Secretariat,2027\n2,Answer letters,,MAG,\n";
    forum.import(importing(&forum.file("list.csv", list.as_bytes()))).await;
    let made = tasks(&forum).await;
    assert_eq!(made.iter().map(told).collect::<Vec<_>>(), [("File them", vec!["Secretariat"], "2027")]);
    let file = forum.file("bad.csv", b"Task,Responsible,Due\nMeet,MAG,soon\n,MAG,mid-June\n");
    let refused = forum.run(importing(&file)).await;
    assert_eq!(refused.exit, Exit::Refused, "{refused:?}");
}

#[tokio::test]
async fn the_table_of_2014_goes_in_as_it_stands() {
    let Some(folder) = testkit::shared::shared("seeds") else { return };
    let mut files = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    let file =
        files.find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("000")));
    let text = std::fs::read_to_string(file.expect("the minutes of 2014")).expect("they are text");
    let table: Vec<&str> =
        text.lines().skip_while(|line| !line.contains("Task")).take_while(|line| !line.is_empty()).collect();
    let forum = Forum::new().await;
    let file = forum.file("next-steps.tsv", table.join("\n").as_bytes());
    forum.import(Import { source: Some("Ad hoc working group, 2014".into()), ..importing(&file) }).await;
    let made = tasks(&forum).await;
    assert_eq!(made.len(), 3);
    assert!(made.iter().all(|one| one.responsible.len() == 1 && !one.due.is_empty()), "{made:?}");
    assert!(!made.iter().any(|one| one.task.contains("<i>")), "{made:?}");
}
