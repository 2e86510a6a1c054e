//! Out of one forum and into another, through real databases.

use capability::Exit;
use register::commands::export::ExportFormat;
use register::commands::import::Import;
use register::import::plan::{Decision, OnConflict};

use crate::forum::{Forum, importing, real};

/// A forum that holds both sheets of the real workbook.
async fn filled() -> Option<Forum> {
    let file = real("improvements.xlsx")?;
    let forum = Forum::new().await;
    forum.import(Import { round: Some("2020".to_owned()), ..importing(&file) }).await;
    let second = Import {
        round: Some("2018".to_owned()),
        sheet: Some("Pending 2018".to_owned()),
        on_conflict: OnConflict::Decide(Decision::Wording),
        ..importing(&file)
    };
    forum.import(second).await;
    Some(forum)
}

#[tokio::test]
async fn a_register_survives_the_journey_through_each_format() {
    let Some(origin) = filled().await else { return };
    let csv = origin.export(ExportFormat::Csv).await;
    let json = origin.export(ExportFormat::Json).await;
    for (name, format) in
        [("own.csv", ExportFormat::Csv), ("own.json", ExportFormat::Json), ("own.xlsx", ExportFormat::Xlsx)]
    {
        let forum = Forum::new().await;
        // Later, so that a date that was not kept is seen.
        forum.place.clock.pass(kernel::time::DAY);
        let file = forum.file(name, &origin.export(format).await);
        let report = forum.import(importing(&file)).await;
        assert_eq!(report["add"], 40, "{name}");
        assert!(forum.export(ExportFormat::Csv).await == csv, "{name}: another CSV");
        assert!(forum.export(ExportFormat::Json).await == json, "{name}: another JSON");
        let again = forum.import(importing(&file)).await;
        assert_eq!((&again["add"], &again["amend"], &again["same"]), (&0.into(), &0.into(), &40.into()));
    }
}

#[tokio::test]
async fn an_export_never_leaves_half_a_file() {
    let forum = Forum::new().await;
    let document = forum.document().await;
    let path = forum.place.folder().join("out.json");
    std::fs::write(&path, "before").expect("the folder is ours");
    register::commands::export::write(ExportFormat::Json, &document, Some(&path)).expect("it is written");
    assert!(std::fs::read_to_string(&path).expect("a file").contains("plenary-register"));
    let nowhere = forum.place.folder().join("missing/out.json");
    let problem = register::commands::export::write(ExportFormat::Json, &document, Some(&nowhere));
    assert!(problem.expect_err("no such folder").detail.contains("missing"));
    let left: Vec<_> = std::fs::read_dir(forum.place.folder())
        .expect("our folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.contains("out.json"))
        .collect();
    assert_eq!(left, ["out.json"]);
}

#[tokio::test]
async fn a_broken_export_is_refused_whole() {
    let Some(origin) = filled().await else { return };
    let json = origin.export(ExportFormat::Json).await;
    let forum = Forum::new().await;
    let file = forum.file("cut.json", &json[..json.len() / 2]);
    let said = forum.run(importing(&file)).await;
    assert_eq!(said.exit, Exit::Refused);
    assert!(forum.document().await.recommendations.is_empty());
}
