//! Asking by form: who may, whom, what goes out, and what the pages say of it.

use crate::forum::{Browser, Forum, page_of};
use crate::keeping::send;
use kernel::Role;
use people::letters::Tongues;
use register::actions::{self, AnswerBy};
use register::queries::{self, Asked};
use register::request::{Addressee, Means, NewAnswer, Request, RequestState};
use uuid::Uuid;

const NEW: &str = "/register/requests/new";

async fn requests(forum: &Forum) -> Vec<Request> {
    queries::requests(&mut forum.store.read(), Asked::All).await.expect("a register")
}

/// The letters that wait: to whom, and their subjects.
async fn letters(forum: &Forum) -> Vec<(String, String)> {
    let mut letters = Vec::new();
    while let Some(job) = forum.store.take_job().await.expect("a queue") {
        letters.push((
            job.payload["to"].to_string(),
            job.payload["subject"].as_str().unwrap_or_default().to_owned(),
        ));
        forum.store.finish_job(&job, store::JobOutcome::Done).await.expect("a queue");
    }
    letters
}

fn about(id: Uuid) -> String {
    format!("{NEW}?about={id}")
}

/// Opens the form on a recommendation and sends it.
async fn ask(browser: &Browser, id: Uuid, fields: &[(&str, &str)]) -> crate::forum::Page {
    let opened = browser.get(&about(id)).await.with(200).body;
    send(browser, NEW, &opened, fields).await
}

const OFFICE: [(&str, &str); 4] = [
    ("kind", "information"),
    ("question", "Which rules restrict such reports?"),
    ("office_name", "UN DESA"),
    ("office_email", "office@desa.example.org"),
];

#[tokio::test]
async fn a_member_asks_an_office_about_several_recommendations_by_one_letter() {
    let forum = Forum::new().await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    forum.enter("32", "Reports are given to the community.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let opened = member.get(&about(id)).await.with(200).body;
    let fields = [&OFFICE[..], &[("also", "32"), ("due", "2026-12-01")]].concat();
    let (one, other) =
        tokio::join!(send(&member, NEW, &opened, &fields), send(&member, NEW, &opened, &fields));
    assert_eq!(one.with(303).location(), other.with(303).location(), "one form asks once");
    let made = requests(&forum).await;
    assert_eq!((made.len(), made[0].covers.len()), (1, 2));
    assert!(matches!(made[0].addressee, Addressee::Office(_)));
    let sent = letters(&forum).await;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].0.contains("office@desa.example.org") && sent[0].1.contains("31"), "{sent:?}");

    let visitor = forum.visitor();
    for page in [page_of(id), format!("/register/requests/{}", made[0].id), "/register/requests".to_owned()] {
        let page = visitor.get(&page).await.with(200);
        assert!(page.says("Which rules restrict such reports?") && page.says("UN DESA"), "{}", page.words());
        assert!(
            page.says("Asked by Flavia Example") && page.says("answer by 1 December 2026"),
            "{}",
            page.words()
        );
        assert!(!page.body.contains("desa.example.org"), "{}", page.body);
    }
    // Known from now on, under its name; another address for it is a coordinator's to give.
    let page = member.get(&about(id)).await.with(200);
    assert!(page.says("Office: UN DESA") && !page.body.contains("desa.example.org"));
    let other = [&OFFICE[..3], &[("office_email", "other@example.org")]].concat();
    assert!(ask(&member, id, &other).await.with(422).says("is known with another address"));
}

#[tokio::test]
async fn a_group_is_asked_through_whoever_coordinates_it_and_answers_signed_in() {
    let forum = Forum::new().await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let (june, chair) = forum.person("June Example", None, "").await;
    let group = forum
        .operator(move |change| {
            Box::pin(async move {
                let group =
                    people::actions::add_group(change, "fun", "Fundraising", "working-group", "").await?;
                let term = people::group::Term::default();
                people::actions::hold_role(change, june, &group, Role::Chair, term, "test").await?;
                Ok(group.id)
            })
        })
        .await;
    let to = format!("group:{group}");
    let fields = [("kind", "how-to-assess"), ("question", "How would one know?"), ("to", to.as_str())];
    let asked = ask(&member, id, &fields).await.with(303).location().to_owned();
    assert_eq!(letters(&forum).await.len(), 1);
    let stranger = forum.member("Stranger Example").await;
    let page = stranger.get(&asked).await.with(200);
    assert!(!page.body.contains("name=\"text\""), "who was not asked has no form");
    let answers = format!("{asked}/answers");
    let csrf = stranger.get(&about(id)).await.with(200).hidden("csrf");
    stranger.post(&answers, &[("csrf", &csrf), ("text", "Mine")]).await.with(403);
    let opened = chair.get(&asked).await.with(200).body;
    let page = send(&chair, &answers, &opened, &[("text", " ")]).await;
    assert!(page.with(422).says("Write an answer."));
    send(&chair, &answers, &opened, &[("text", "By asking the donors.")]).await.with(303);
    let page = forum.visitor().get(&page_of(id)).await;
    assert!(
        page.says("By asking the donors.") && page.says("June Example · Chair, Fundraising"),
        "{}",
        page.words()
    );
    assert_eq!(requests(&forum).await[0].state, RequestState::Answered);
    let told = letters(&forum).await;
    assert!(told[0].1.contains("June Example"), "whoever asked is told: {told:?}");
}

#[tokio::test]
async fn a_form_that_asks_nobody_comes_back_with_all_that_is_wrong() {
    let forum = Forum::new().await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let words = "A question that took an hour.";
    let fields = [("kind", "information"), ("question", words), ("also", "99"), ("due", "2020-01-01")];
    let page = ask(&member, id, &fields).await.with(422);
    for said in ["99", "2020-01-01 is over", "Say who is asked"] {
        assert!(page.says(said), "no {said:?} in {}", page.words());
    }
    assert!(page.body.contains(&format!("{words}</textarea>")), "nothing typed is lost");
    assert!(requests(&forum).await.is_empty() && letters(&forum).await.is_empty());
}

#[tokio::test]
async fn a_request_is_reminded_of_once_a_day_and_withdrawn_by_whoever_made_it() {
    let forum = Forum::new().await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let asked = ask(&member, id, &OFFICE).await.with(303).location().to_owned();
    let (remind, withdraw) = (format!("{asked}/remind"), format!("{asked}/withdraw"));
    letters(&forum).await;
    let page = member.get(&asked).await.with(200);
    assert!(page.says("A letter went out less than a day ago"), "{}", page.words());
    forum.place.clock.pass(kernel::time::DAY);
    let opened = member.get(&asked).await.with(200).body;
    send(&member, &remind, &opened, &[]).await.with(303);
    assert!(send(&member, &remind, &opened, &[]).await.with(422).says("Remind tomorrow"));
    assert_eq!(letters(&forum).await.len(), 1);

    let stranger = forum.member("Stranger Example").await;
    let own = stranger.get(&about(id)).await.with(200).hidden("csrf");
    stranger.post(&withdraw, &[("csrf", &own)]).await.with(403);
    send(&member, &withdraw, &opened, &[("reason", "Found in the minutes")]).await.with(303);
    let page = forum.visitor().get(&asked).await.with(200);
    assert!(page.says("Withdrawn: Found in the minutes"), "{}", page.words());
    assert_eq!(letters(&forum).await.len(), 1, "whoever was asked is told");
    assert!(send(&member, &remind, &opened, &[]).await.with(422).says("withdrawn"));
}

#[tokio::test]
async fn who_asks_and_who_reads_follows_from_the_phase() {
    let forum = Forum::in_phase("working-group").await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let observer = forum.person("Observer Example", Some(Role::Observer), "").await.1;
    ask(&member, id, &OFFICE).await.with(303);
    let request = requests(&forum).await[0].id;
    for page in ["/register/requests".to_owned(), format!("/register/requests/{request}")] {
        member.get(&page).await.with(200);
        observer.get(&page).await.with(403);
        forum.visitor().get(&page).await.with(401);
    }
    observer.get(&about(id)).await.with(403);
}

#[tokio::test]
async fn whoever_cannot_assess_yet_files_that_and_asks() {
    let forum = Forum::new().await;
    forum.round("2026").await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let other = forum.enter("32", "Reports are given to everybody.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let at = format!("{}/assess", page_of(id));
    let fields =
        [("status", "-"), ("narrative", "It is needed from UN DESA."), ("also", "32"), ("do", "ask")];
    let sent = member.submit(&at, &fields).await.with(303);
    assert_eq!(sent.location(), format!("{}&about={other}", about(id)), "they are asked about together");
    assert_eq!(forum.assessments(id).await.len(), 1);
    // What is wrong with it comes back first.
    let wrong = member.submit(&at, &[("status", "-"), ("narrative", ""), ("do", "ask")]).await;
    wrong.with(422);
}

#[tokio::test]
async fn nobody_floods_others_with_letters() {
    let forum = Forum::new().await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    for _ in 0..register::request::MOST_A_DAY {
        ask(&member, id, &OFFICE).await.with(303);
    }
    let page = ask(&member, id, &OFFICE).await.with(422);
    assert!(page.says("You have asked 30 times") && page.body.contains("UN DESA"), "{}", page.words());
    forum.place.clock.pass(kernel::time::DAY);
    ask(&member, id, &OFFICE).await.with(303);
}

#[tokio::test]
async fn everything_overdue_is_reminded_of_by_one_button_and_the_page_says_whom() {
    let forum = Forum::new().await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let (_, keeper) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let ask_of = async |browser: &Browser, name: &str, email: &str| {
        let fields = [
            ("kind", "information"),
            ("question", "Which rules?"),
            ("office_name", name),
            ("office_email", email),
            ("due", "2026-12-01"),
        ];
        ask(browser, id, &fields).await.with(303);
    };
    ask_of(&member, "UN DESA", "office@desa.example.org").await;
    ask_of(&keeper, "The Secretariat", "office@secretariat.example.org").await;
    letters(&forum).await;
    let list = "/register/requests";
    let button = "Remind of everything overdue";
    assert!(!keeper.get(list).await.with(200).says(button), "nothing is overdue yet");
    forum.place.clock.pass(11 * kernel::time::DAY);
    assert!(!forum.visitor().get(list).await.with(200).says(button));
    // Whoever asked reminds of their own; a coordinator of all.
    let page = member.get(list).await.with(200);
    assert!(page.says(&format!("{button} (1)")), "{}", page.words());
    let page = send(&member, "/register/requests/remind", &page.body, &[]).await.with(200);
    assert!(page.says("Reminders that go out: 1") && page.says("To: UN DESA"), "{}", page.words());
    assert!(!page.says(button), "nothing is left to be reminded of");
    let page = keeper.get(list).await.with(200);
    let page = send(&keeper, "/register/requests/remind", &page.body, &[]).await.with(200);
    assert!(page.says("To: The Secretariat") && page.says("less than a day ago: 1"), "{}", page.words());
    let sent = letters(&forum).await;
    assert_eq!(sent.len(), 2, "{sent:?}");
}

#[tokio::test]
async fn words_hidden_as_an_assessment_are_hidden_where_they_answered_a_request() {
    let forum = Forum::new().await;
    forum.round("2020").await;
    let id = forum.enter("31", "Reports are given to donors.", |_| ()).await;
    let member = forum.member("Flavia Example").await;
    let (_, moderator) = forum.person("Kim Example", Some(Role::Coordinator), "").await;
    let asked = ask(&member, id, &OFFICE).await.with(303).location().to_owned();
    let (request, tongues) = (requests(&forum).await[0].id, Tongues::of(&forum.app));
    forum
        .operator(move |change| {
            Box::pin(async move {
                let addresses = vec!["office@desa.example.org".to_owned()];
                let by = AnswerBy { means: Means::Link, addresses };
                let text = "The secretmark of a colleague.".to_owned();
                let new = NewAnswer { text, status: vec!["completed".to_owned()], evidence: Vec::new() };
                let answer = change.id();
                actions::answer_by_letter(change, &tongues, request, answer, &by, new).await
            })
        })
        .await;
    let assessment = requests(&forum).await[0].answers[0].assessment.expect("it was filed as one");
    let places = [
        asked.clone(),
        page_of(id),
        "/register/requests".to_owned(),
        format!("/api/v1/requests/{request}"),
        "/register/archive.json".to_owned(),
    ];
    let told = async |place: &str| forum.visitor().get(place).await.with(200).body.contains("secretmark");
    for place in [&places[0], &places[1], &places[3], &places[4]] {
        assert!(told(place).await, "{place}");
    }
    let at = format!("/register/assessments/{assessment}/moderate");
    for (step, reason) in [("hide", "It names a colleague."), ("show", "They agreed.")] {
        let form = moderator.get(&at).await.with(200);
        let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
        let fields = [("csrf", csrf.as_str()), ("seen", seen.as_str()), ("step", step), ("reason", reason)];
        moderator.post(&at, &fields).await.with(303);
        if step == "hide" {
            for place in &places {
                assert!(!told(place).await, "{place}");
            }
        }
    }
    assert!(told(&asked).await, "shown again, it answers again");
}
