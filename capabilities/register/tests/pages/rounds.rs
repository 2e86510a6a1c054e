//! Rounds on their page: opened from one form, gone through by those who take a category, closed; the phase.

use crate::forum::{Browser, Forum, Page};
use kernel::Role;
use register::commands::{Format, round};
use std::io::Read as _;

const ROUND: &str = "/register/rounds/2027";

async fn opened() -> (Forum, Browser) {
    let forum = Forum::new().await;
    forum.category("Outcomes").await;
    forum.enter("1", "Publish what was said", |_| {}).await;
    forum.enter("2", "Answer every letter", |new| new.categories.clear()).await;
    let (_, keeper) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let form = keeper.get("/register/rounds/new").await.with(200);
    let sent = fields(
        &form,
        &[("key", "2027"), ("name", "Second look"), ("assessed", "2027-03"), ("contribute", "Take *one*.")],
    );
    let answer = post(&keeper, "/register/rounds/new", &sent).await.with(303);
    assert_eq!(answer.location(), ROUND);
    // The same form once more opens nothing.
    post(&keeper, "/register/rounds/new", &sent).await.with(303);
    (forum, keeper)
}

fn fields(form: &Page, more: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut all = vec![("csrf".to_owned(), form.hidden("csrf"))];
    all.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    all
}

async fn post(browser: &Browser, to: &str, fields: &[(String, String)]) -> Page {
    let pairs: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(to, &pairs).await
}

/// Sends one of the forms of the round's page.
async fn send(browser: &Browser, to: &str, more: &[(&str, &str)]) -> Page {
    let page = browser.get(ROUND).await.with(200);
    post(browser, &format!("{ROUND}/{to}"), &fields(&page, more)).await
}

#[tokio::test]
async fn whoever_comes_to_a_round_finds_its_guide_and_how_far_it_is() {
    let (forum, _) = opened().await;
    let page = forum.visitor().get(ROUND).await.with(200);
    assert!(page.says("Second look") && page.says("Open") && page.says("How to contribute Take one ."));
    assert!(page.says("Not started 2 of 2"), "{}", page.words());
    assert!(page.says("Outcomes 0 0 0 1 1") && page.says("Filed nowhere 0 0 0 1 1"), "{}", page.words());
    assert!(!page.says("By person") && !page.says("Take it") && !page.says("Close this round"));
    let all = forum.visitor().get("/register/rounds").await.with(200);
    assert!(all.says("Second look Open assessed March 2027"), "{}", all.words());
    forum.visitor().get("/register/rounds/2030").await.with(404);
}

#[tokio::test]
async fn a_member_takes_a_category_and_gives_it_back() {
    let (forum, keeper) = opened().await;
    let member = forum.member("Anna Example").await;
    send(&member, "reviews", &[("category", "outcomes"), ("due", "2027-10-30")]).await.with(303);
    let page = keeper.get(ROUND).await.with(200);
    assert!(page.says("Outcomes Anna Example 21 November 2026"), "{}", page.words());
    assert!(page.says("30 October 2027 0 of 1"), "{}", page.words());
    let wrong = send(&member, "reviews", &[("category", "outcomes"), ("due", "soon")]).await.with(422);
    assert!(wrong.body.contains("value=\"soon\""), "what was typed is given back");
    send(&member, "reviews", &[("category", "outcomes"), ("due", "2026-11-22")]).await.with(303);
    assert!(!keeper.get(ROUND).await.says("Overdue"));
    forum.place.clock.pass(2 * kernel::time::DAY);
    assert!(keeper.get(ROUND).await.says("Overdue"));
    let review = page.body.split("/reviews/").nth(1).expect("a form to give it back").split('/').next();
    let back = format!("reviews/{}/give-back", review.expect("an id"));
    send(&forum.member("Ben Example").await, &back, &[]).await.with(403);
    send(&member, &back, &[]).await.with(303);
    assert!(keeper.get(ROUND).await.says("Nobody has taken a category yet"));
}

#[tokio::test]
async fn what_each_person_has_done_is_told_apart_from_what_they_could_not_assess() {
    let (forum, keeper) = opened().await;
    let one = forum.enter("10", "Keep the archive", |_| {}).await;
    let two = forum.enter("11", "Name who answers", |_| {}).await;
    let (anna, ben) = (forum.member("Anna Example").await, forum.member("Ben Example").await);
    send(&anna, "reviews", &[("category", "outcomes"), ("due", "")]).await.with(303);
    let assess = async |who: &Browser, id, status: &str| {
        let fields = [("round", "2027"), ("status", status), ("narrative", "As far as is known.")];
        who.submit(&format!("{}/assess", crate::forum::page_of(id)), &fields).await.with(303);
    };
    assess(&anna, one, "completed").await;
    assess(&anna, two, "-").await;
    assess(&ben, one, "in-progress").await;
    let page = keeper.get(ROUND).await.with(200);
    // Assessed, divergent, pending, not started of what they took.
    for words in ["Anna Example 1 1 1 1 Outcomes", "Ben Example 1 1 0 0", "1 of 3 1 1 1"] {
        assert!(page.says(words), "{words:?} is not said in\n{}", page.words());
    }
}

#[tokio::test]
async fn a_category_is_given_to_whoever_works_in_the_group_that_keeps_the_register() {
    let (forum, keeper) = opened().await;
    let mut parties = Vec::new();
    for name in ["Anna Example", "Ben Example", "Olga Example"] {
        parties.push(forum.person(name, Some(Role::Member), "").await.0);
    }
    let offered = async || {
        let page = keeper.get(ROUND).await.with(200).body;
        let form = page.split("id=\"party\"").nth(1).and_then(|rest| rest.split("</select>").next());
        let form = form.expect("whom it is given to").to_owned();
        parties.iter().map(|party| form.contains(&party.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(offered().await, [true; 3], "no group keeps it");
    forum.group("wg", "working-group").await;
    forum.joins(parties[0], "wg", Role::Member).await;
    forum.joins(parties[0], "wg", Role::Coordinator).await;
    forum.joins(parties[2], "wg", Role::Observer).await;
    forum.keeps("wg", "").await.expect("the operator may");
    assert_eq!(offered().await, [true, false, false]);
}

#[tokio::test]
async fn a_phase_is_set_from_the_round_and_never_over_somebody_elses() {
    let (forum, keeper) = opened().await;
    let old = keeper.get(ROUND).await.with(200);
    let seen = old.body.split("/phase").nth(1).expect("its form").to_owned();
    let seen = Page { body: seen, ..old }.hidden("seen");
    let set = async |phase: &str| send(&keeper, "phase", &[("phase", phase), ("seen", &seen)]).await;
    set("working-group").await.with(303);
    forum.visitor().get(ROUND).await.with(401);
    assert!(set("advisory-group").await.with(409).says("somebody"), "the form was opened before");
    assert!(keeper.get(ROUND).await.says("It is in its working group"));
    let member = forum.member("Anna Example").await;
    assert!(!member.get(ROUND).await.with(200).says("Set the phase"));
}

#[tokio::test]
async fn a_round_is_amended_closed_and_opened_again() {
    let (forum, keeper) = opened().await;
    let form = keeper.get(&format!("{ROUND}/amend")).await.with(200);
    let seen = form.hidden("seen");
    let more = [("name", "Third look"), ("assessed", "2026/2027"), ("seen", &seen)];
    post(&keeper, &format!("{ROUND}/amend"), &fields(&form, &more)).await.with(303);
    let stale = [("name", "Fourth look"), ("assessed", "2027-03"), ("seen", &seen)];
    post(&keeper, &format!("{ROUND}/amend"), &fields(&form, &stale)).await.with(409);
    send(&keeper, "close", &[("published", "2027-12")]).await.with(303);
    let page = forum.visitor().get(ROUND).await.with(200);
    assert!(page.says("Third look") && page.says("Closed"), "{}", page.words());
    assert!(page.says("assessed 2026 – 2027 · published December 2027"), "{}", page.words());
    keeper.get(&format!("{ROUND}/amend")).await.with(200);
    let again = keeper.get("/register/rounds/new?round=2027").await.with(200);
    assert!(again.body.contains("value=\"Third look\""));
}

#[tokio::test]
async fn the_report_of_a_round_tells_what_changed_what_differs_and_what_is_pending() {
    let (forum, _) = opened().await;
    forum.round("2020").await;
    let one = forum.enter("10", "Keep the archive", |_| {}).await;
    let two = forum.enter("11", "Name who answers", |new| new.categories.clear()).await;
    let (anna, ben) = (forum.member("Anna Example").await, forum.member("Ben Example").await);
    let assess = async |who: &Browser, id, round: &str, status: &str, why: &str| {
        let at = format!("{}/assess", crate::forum::page_of(id));
        let fields = [("round", round), ("status", status), ("narrative", why)];
        who.submit(&at, &fields).await.with(303);
    };
    assess(&anna, one, "2020", "to-be-implemented", "Not yet.").await;
    assess(&anna, one, "2027", "completed", "It is there.").await;
    assess(&ben, one, "2027", "in-progress", "Half of it is.").await;
    assess(&ben, two, "2027", "-", "Nobody knows whom to ask.").await;
    let page = forum.visitor().get(&format!("{ROUND}/report")).await.with(200);
    for words in [
        "Of 4 recommendations: 1 assessed, by 2 people; 1 that could not be assessed yet; 2 at which nobody has looked.",
        "1 changed, 0 the same, 0 assessed for the first time",
        "Outcomes 10 Keep the archive To be implemented (Round 2020) Completed, In progress",
        "Outcomes 10 Keep the archive Anna Example Completed It is there.",
        "Ben Example In progress Half of it is.",
        "Filed nowhere 11 Name who answers Ben Example Cannot be assessed yet Nobody knows whom to ask.",
    ] {
        assert!(page.says(words), "{words:?} is not said in\n{}", page.words());
    }
    for end in ["docx", "xlsx"] {
        let file = forum.visitor().get(&format!("{ROUND}/report.{end}")).await.with(200);
        assert!(file.body.starts_with("PK"), "a package");
    }
    forum.visitor().get("/register/rounds/1999/report").await.with(404);
}

#[tokio::test]
async fn a_coordinator_reminds_whoever_goes_through_something_once_a_day() {
    let (forum, keeper) = opened().await;
    let member = forum.member("Anna Example").await;
    send(&member, "reviews", &[("category", "outcomes"), ("due", "2026-11-22")]).await.with(303);
    let page = keeper.get(ROUND).await.with(200);
    let review =
        page.body.split("/reviews/").nth(1).expect("a form").split('/').next().expect("an id").to_owned();
    let remind = format!("reviews/{review}/remind");
    send(&member, &remind, &[]).await.with(403);
    send(&keeper, &remind, &[]).await.with(303);
    assert_eq!(forum.store.waiting_jobs().await.expect("a queue").0, 1, "one letter waits to leave");
    assert!(send(&keeper, &remind, &[]).await.with(422).says("less than a day ago"));
    forum.place.clock.pass(kernel::time::DAY);
    send(&keeper, &remind, &[]).await.with(303);
    assert_eq!(forum.store.waiting_jobs().await.expect("a queue").0, 2);
}

#[tokio::test]
async fn a_round_is_closed_at_the_command_line() {
    let (forum, _) = opened().await;
    let close = async |key: Option<&str>, published: &str, format| {
        let published = Some(published.to_owned());
        round::close(&forum.store, round::Close { key: key.map(str::to_owned), published, format }).await
    };
    let refused = close(Some("1999"), "2027", Format::Text).await;
    assert!(refused.is_err_and(|problem| problem.detail.contains("1999")));
    let refused = close(None, "soon", Format::Text).await;
    assert!(refused.is_err_and(|problem| problem.complaints[0].field == "published"));
    let said = close(None, "2027-11", Format::Json).await.expect("the open one");
    let told: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(told, serde_json::json!({ "round": "2027", "state": "closed" }));
    assert_eq!(said.notes, ["the round 2027 is closed"]);
    let page = forum.visitor().get("/api/v1/rounds/2027").await.with(200);
    assert!(page.body.contains("\"published\":\"2027-11\""), "{}", page.body);
    let refused = close(None, "2027-11", Format::Text).await;
    assert!(refused.is_err(), "none is open any more");
}

#[tokio::test]
async fn the_report_of_a_round_is_written_in_each_of_its_formats() {
    let (forum, _) = opened().await;
    let one = forum.enter("10", "Keep the archive", |_| {}).await;
    let anna = forum.member("Anna Example").await;
    let fields = [("round", "2027"), ("status", "-"), ("narrative", "Nobody knows & asks.")];
    anna.submit(&format!("{}/assess", crate::forum::page_of(one)), &fields).await.with(303);
    let write = async |format, out: Option<&std::path::Path>| {
        let (key, out) = (None, out.map(std::path::Path::to_owned));
        round::report(&forum.app, round::ReportOf { key, format, out, language: None }).await
    };
    let text = write(round::Kind::Text, None).await.expect("a report").out;
    let json = write(round::Kind::Json, None).await.expect("a report").out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["round"], "2027", "{json}");
    assert!(json["pending"].to_string().contains("Nobody knows & asks."), "{json}");
    let folder = tempfile::tempdir().expect("a folder");
    for format in [round::Kind::Docx, round::Kind::Xlsx] {
        let refused = write(format, None).await;
        assert!(refused.is_err_and(|problem| problem.detail.contains("--out")));
        let nowhere = write(format, Some(&folder.path().join("none/report"))).await;
        assert!(nowhere.is_err_and(|problem| problem.detail.contains("cannot be written")));
    }
    let docx = folder.path().join("report.docx");
    write(round::Kind::Docx, Some(&docx)).await.expect("a report");
    let file = std::fs::File::open(&docx).expect("the file");
    let mut package = zip::ZipArchive::new(file).expect("a package");
    let mut document = String::new();
    package.by_name("word/document.xml").expect("its text").read_to_string(&mut document).expect("UTF-8");
    let xlsx = folder.path().join("report.xlsx");
    write(round::Kind::Xlsx, Some(&xlsx)).await.expect("a report");
    let bytes = std::fs::read(&xlsx).expect("the file");
    let workbook = extract::spreadsheet::read(&bytes, "report.xlsx", &extract::Limits::default());
    let cells: Vec<String> =
        workbook.expect("sheets").sheets.into_iter().flat_map(|sheet| sheet.rows).flatten().collect();
    for words in ["Anna Example", "Nobody knows & asks.", "Keep the archive"] {
        assert!(text.contains(words), "{words} is not in {text}");
        let escaped = words.replace('&', "&amp;");
        assert!(document.contains(&escaped), "{words} is not in {document}");
        assert!(cells.iter().any(|cell| cell.contains(words)), "{words} is not in {cells:?}");
    }
}
