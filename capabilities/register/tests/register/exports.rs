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
async fn all_that_people_did_survives_and_nothing_private_comes_along() {
    let Some(origin) = filled().await else { return };
    let (anna, carl) = (
        origin.token("Anna Example", kernel::Role::Member).await,
        origin.token("Carl Example", kernel::Role::Administrator).await,
    );
    let (one, other) = (origin.id_of("13").await, origin.id_of("14").await);
    let at = |path: &str| format!("/api/v1/recommendations/{one}{path}");
    let filed = serde_json::json!({ "status": ["completed"], "narrative": "=Seen to be so", "round": "2020",
        "evidence": [{ "url": "https://example.org/a;b", "title": "The report" }] });
    let filed = origin.post(&at("/assessments"), &anna, &filed).await.with(http::StatusCode::CREATED).json();
    let amended = serde_json::json!({ "narrative": "-Seen again" });
    let own = at(&format!("/assessments/{}", filed["id"].as_str().expect("an id")));
    origin.place.clock.pass(kernel::time::DAY);
    origin.ask(http::Method::PATCH, &own, &anna, &[], Some(&amended)).await.with(http::StatusCode::OK);
    let action = serde_json::json!({ "task": "@ask", "responsible": ["MAG", "Secretariat"], "due": "mid-June", "state": "in-progress" });
    origin.post(&at("/actions"), &anna, &action).await.with(http::StatusCode::CREATED);
    let around = serde_json::json!({ "title": "+A title", "tags": ["'quoted", "two"], "categories": ["Outcomes", "Access"] });
    origin.ask(http::Method::PATCH, &at(""), &carl, &[], Some(&around)).await.with(http::StatusCode::OK);
    origin
        .operator(move |change| {
            Box::pin(async move {
                register::actions::relate(change, one, other, "depends-on").await?;
                register::actions::correct_text(change, one, "What was meant", "Mistyped").await
            })
        })
        .await;
    origin
        .operator(move |change| {
            Box::pin(async move {
                let anna = people::queries::account_by_email(change, "anna.example@example.org").await?;
                let (anna, now) = (anna.expect("she has an account"), change.now());
                let draft = "{\"new\":{\"narrative\":\"Not yet for others\"}}";
                Ok(register::queries::put_draft(change, anna.party, one, draft, now).await?)
            })
        })
        .await;

    let csv = origin.export(ExportFormat::Csv).await;
    let json = origin.export(ExportFormat::Json).await;
    let text =
        String::from_utf8(csv.clone()).expect("UTF-8") + &String::from_utf8(json.clone()).expect("UTF-8");
    let here = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    for private in
        ["@example.org", "Not yet for others", "Carl Example", "password", "assessment-filed", here.trim()]
    {
        assert!(private.is_empty() || !text.contains(private), "{private:?} stands in the export");
    }
    for public in ["Anna Example", "mid-June", "depends-on", "What was meant", "civil-society"] {
        assert!(text.contains(public), "{public:?} does not stand in the export");
    }
    // RFC 4180 with LF: no byte order mark, no CR, and no cell that a spreadsheet would calculate.
    assert!(!csv.contains(&b'\r') && csv.ends_with(b"\n") && !csv.starts_with(b"\xef\xbb\xbf"));
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    let mut places = Vec::new();
    let heading =
        |name: &str, headings: &csv::StringRecord| headings.iter().position(|one| one == name).expect("ours");
    let headings = reader.headers().expect("headings").clone();
    for row in reader.records() {
        let row = row.expect("RFC 4180");
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t'])), "{row:?}");
        let cell = |name: &str| row[heading(name, &headings)].to_owned();
        let position: u32 = cell("Position").parse().expect("a number");
        places.push((cell("Source"), cell("List"), position, cell("Recommendation id"), cell("Filed")));
    }
    assert_eq!(places.len(), 41, "a row for each recommendation and assessment");
    assert!(places.windows(2).all(|pair| (&pair[0].0, &pair[0].1, pair[0].2, &pair[0].3)
        <= (&pair[1].0, &pair[1].1, pair[1].2, &pair[1].3)));

    for (name, format) in
        [("own.csv", ExportFormat::Csv), ("own.json", ExportFormat::Json), ("own.xlsx", ExportFormat::Xlsx)]
    {
        let forum = Forum::new().await;
        let file = forum.file(name, &origin.export(format).await);
        forum.import(importing(&file)).await;
        assert!(forum.export(ExportFormat::Csv).await == csv, "{name}: another CSV");
        assert!(forum.export(ExportFormat::Json).await == json, "{name}: another JSON");
        // Who assessed there is a party here, and has no account.
        let mut db = forum.store.read();
        assert_eq!(
            people::queries::people(&mut db).await.expect("people").len(),
            0,
            "{name}: nobody has an account"
        );
        assert_eq!(forum.id_of("13").await, one, "{name}");
        let assessors = forum.get(&at("/assessments")).await.json();
        assert!(
            assessors["data"].as_array().expect("a list").iter().any(|one| one["assessor"] == "Anna Example")
        );
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
