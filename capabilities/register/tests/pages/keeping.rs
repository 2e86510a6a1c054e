//! Entering and amending by form: what is kept, what a form sent twice or too late does, and that no word is lost.

use crate::forum::{Browser, Forum, page_of};
use kernel::Role;
use testkit::forms::hidden;
use uuid::Uuid;

const NEW: &str = "/register/recommendations/new";
const WORDS: &str = "Words that took an hour.";

async fn with_coordinator() -> (Forum, Browser) {
    let forum = Forum::new().await;
    let browser = forum.person("Coordinator", Some(Role::Coordinator), "").await.1;
    (forum, browser)
}

/// Sends a form that has been opened already, with all that is hidden in it.
pub async fn send(browser: &Browser, to: &str, opened: &str, fields: &[(&str, &str)]) -> crate::forum::Page {
    let hidden = hidden(opened, to, "");
    let mut pairs: Vec<(&str, &str)> =
        hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    pairs.extend_from_slice(fields);
    browser.post(to, &pairs).await
}

#[tokio::test]
async fn a_recommendation_entered_twice_by_one_form_is_entered_once() {
    let (forum, browser) = with_coordinator().await;
    forum.category("Outreach").await;
    let opened = browser.get(NEW).await.with(200).body;
    let fields = [
        ("source", "Report of 2012"),
        ("number", "7"),
        ("text", "Say it simply"),
        ("language", "en"),
        ("wording", "verbatim"),
        ("categories", "outreach"),
        ("tags", "style\r\nwords"),
    ];
    let (one, other) =
        tokio::join!(send(&browser, NEW, &opened, &fields), send(&browser, NEW, &opened, &fields));
    assert_eq!(one.with(303).location(), other.with(303).location());
    assert_eq!(forum.numbers().await, ["7"]);
    // Wrong things come back as typed.
    let page = send(&browser, NEW, &opened, &[("source", ""), ("text", WORDS), ("language", "?")]).await;
    assert!(page.with(422).body.contains(&format!("{WORDS}</textarea>")));
}

#[tokio::test]
async fn the_same_words_once_more_are_asked_about_and_forbidden_to_nobody() {
    let (forum, browser) = with_coordinator().await;
    let id = forum.enter("7", "Say it simply.", |_| ()).await;
    let fields = [
        ("source", "Report of 2012"),
        ("number", "7"),
        ("text", "Say  it\r\nsimply."),
        ("language", "en"),
        ("tags", "style"),
    ];
    let opened = browser.get(NEW).await.with(200);
    assert!(!opened.main().contains("separate"), "nothing is asked before there is a reason");
    let page = send(&browser, NEW, &opened.body, &fields).await.with(422);
    assert!(page.says("The same words stand under this source, list and number already"), "{}", page.words());
    assert!(page.main().contains(&format!("href=\"{}\"", page_of(id))), "{}", page.main());
    assert!(page.main().contains("style</textarea>"), "{}", page.main());
    assert_eq!(forum.numbers().await, ["7"]);
    let meant = [&fields[..], &[("separate", "yes")]].concat();
    send(&browser, NEW, &page.body, &meant).await.with(303);
    assert_eq!(forum.numbers().await, ["7", "7"]);
    // Other words, another number or another list are no reason to ask.
    for (field, value) in [("text", "Say it plainly."), ("number", "8"), ("list", "Annex")] {
        let mut other: Vec<_> = fields.into_iter().filter(|(name, _)| *name != field).collect();
        other.push((field, value));
        let opened = browser.get(NEW).await.body;
        send(&browser, NEW, &opened, &other).await.with(303);
    }
    assert_eq!(forum.numbers().await.len(), 5);
}

#[tokio::test]
async fn a_new_category_is_named_by_whoever_may_keep_the_vocabulary_alone() {
    let (forum, coordinator) = with_coordinator().await;
    let administrator = forum.person("Administrator", Some(Role::Administrator), "").await.1;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let amend = format!("{}/amend", page_of(id));
    let around =
        [("title", "Short reports"), ("categories", "outcomes"), ("category", "Roads"), ("tags", "")];
    let entered =
        [("source", "Report of 2012"), ("text", "Mend roads."), ("language", "en"), ("category", "Roads")];
    for (to, fields) in [(amend.as_str(), &around[..]), (NEW, &entered[..])] {
        let opened = coordinator.get(to).await.with(200);
        assert!(!opened.main().contains("name=\"category\""), "{}", opened.main());
        assert!(opened.says("Administrators make further categories"), "{}", opened.words());
        let page = send(&coordinator, to, &opened.body, fields).await.with(422);
        assert!(page.says("There is no category “Roads”"), "{}", page.words());
    }
    let opened = administrator.get(&amend).await.with(200);
    assert!(opened.says("One that is not there yet is made"), "{}", opened.words());
    send(&administrator, &amend, &opened.body, &around).await.with(303);
    let opened = administrator.get(NEW).await.body;
    send(&administrator, NEW, &opened, &entered).await.with(303);
    let vocabulary = register::queries::vocabulary(&mut forum.store.read()).await.expect("a register");
    let names: Vec<&str> = vocabulary.categories.iter().map(|category| category.name.as_str()).collect();
    assert_eq!(names, ["Outcomes", "Roads"]);
}

#[tokio::test]
async fn a_category_goes_when_nothing_was_ever_filed_under_it() {
    const HERE: &str = "/administration/register";
    const TO: &str = "/administration/register/categories/remove";
    let (forum, coordinator) = with_coordinator().await;
    let administrator = forum.person("Administrator", Some(Role::Administrator), "").await.1;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    forum.category("Roads").await;
    forum.category("Bridges").await;
    let amend = format!("{}/amend", page_of(id));
    let opened = coordinator.get(&amend).await.body;
    let moved = [("title", ""), ("categories", "roads"), ("tags", "")];
    send(&coordinator, &amend, &opened, &moved).await.with(303);
    let opened = administrator.get(HERE).await.with(200).body;
    assert!(opened.contains(TO));
    let remove = |key: &'static str| {
        let (administrator, opened) = (&administrator, &opened);
        async move {
            let fields = hidden(opened, TO, &format!("name=\"key\" value=\"{key}\""));
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            administrator.post(TO, &fields).await
        }
    };
    // Under the one something is filed now, under the other it was.
    for key in ["roads", "outcomes"] {
        let page = remove(key).await.with(422);
        assert!(page.says("so it stays"), "{key}: {}", page.words());
    }
    remove("bridges").await.with(303);
    remove("bridges").await.with(404);
    let page = administrator.get(HERE).await.with(200);
    assert!(!page.says("Bridges") && page.says("Roads") && page.says("Outcomes"), "{}", page.words());
    assert!(!coordinator.get(&amend).await.says("Bridges"));
}

#[tokio::test]
async fn an_action_entered_twice_by_one_form_is_entered_once() {
    let (forum, browser) = with_coordinator().await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let to = format!("{}/actions/new", page_of(id));
    let opened = browser.get(&to).await.with(200).body;
    let fields = [
        ("task", "Ask the hosts"),
        ("responsible", "Secretariat\r\nMAG"),
        ("due", "mid-June"),
        ("state", "in-progress"),
    ];
    let (one, other) =
        tokio::join!(send(&browser, &to, &opened, &fields), send(&browser, &to, &opened, &fields));
    one.with(303);
    other.with(303);
    let actions = forum.actions(id).await;
    assert_eq!(actions.len(), 1, "{actions:?}");
    assert_eq!((actions[0].responsible.len(), actions[0].due.as_str()), (2, "mid-June"));
    // Another form makes another, be its words the same.
    let again = browser.get(&to).await.body;
    send(&browser, &to, &again, &fields).await.with(303);
    assert_eq!(forum.actions(id).await.len(), 2);
}

#[tokio::test]
async fn a_stale_form_overwrites_nothing_and_loses_nothing() {
    let (forum, first) = with_coordinator().await;
    let second = forum.person("Second", Some(Role::Coordinator), "").await.1;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let to = format!("{}/amend", page_of(id));
    let (opened, also_opened) = (first.get(&to).await.body, second.get(&to).await.body);
    let of_first = [("title", "Title of the first"), ("categories", "outcomes"), ("tags", "one")];
    let of_second = [("title", "Title of the second"), ("categories", "outcomes"), ("tags", "two")];
    send(&first, &to, &opened, &of_first).await.with(303);
    let page = send(&second, &to, &also_opened, &of_second).await;
    let stands = || async {
        let all = register::queries::recommendation(&mut forum.store.read(), id).await;
        let one = all.expect("a register").expect("it is there");
        (one.title, one.tags)
    };
    assert_eq!(stands().await, ("Title of the first".to_owned(), vec!["one".to_owned()]), "{}", page.words());
    assert!(page.says("Somebody changed this while you were writing"), "{}", page.words());
    assert!(
        page.says("It now says: Title of the first") && page.says("It now says: one"),
        "{}",
        page.words()
    );
    // What was typed is kept, and runs in its own direction whatever the page's is.
    let kept = "type=\"text\" dir=\"auto\" value=\"Title of the second\"";
    assert!(page.main().contains(kept), "{}", page.main());
    // Sent once more, now that both have been seen, it is taken.
    send(&second, &to, &page.body, &of_second).await.with(303);
    assert_eq!(stands().await, ("Title of the second".to_owned(), vec!["two".to_owned()]));
    // What others do beside the form does not make it stale.
    let opened = first.get(&to).await.body;
    forum
        .member("Member")
        .await
        .submit(
            &format!("{}/assess", page_of(id)),
            &[("status", "completed"), ("narrative", "Seen to be so.")],
        )
        .await
        .with(303);
    send(&first, &to, &opened, &of_first).await.with(303);
    assert_eq!(stands().await.0, "Title of the first");
}

#[tokio::test]
async fn a_stale_form_of_an_action_or_a_source_overwrites_nothing() {
    let (forum, browser) = with_coordinator().await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let new = format!("{}/actions/new", page_of(id));
    let fields =
        |task: &'static str| [("task", task), ("responsible", "MAG"), ("due", ""), ("state", "done")];
    let opened = browser.get(&new).await.body;
    let slip = [("task", "Ask the hosts"), ("responsible", ""), ("due", "2026-13-45"), ("state", "done")];
    let page = send(&browser, &new, &opened, &slip).await.with(422);
    assert!(page.main().contains("<a href=\"#due\">“2026-13-45” is no date."), "{}", page.main());
    assert!(page.main().contains("id=\"due-error\"") && page.main().contains("value=\"2026-13-45\""));
    send(&browser, &new, &opened, &fields("Ask the hosts")).await.with(303);
    let action = forum.actions(id).await[0].id;
    let to = format!("{}/actions/{action}", page_of(id));
    let opened = browser.get(&to).await.with(200).body;
    send(&browser, &to, &opened, &fields("From one window")).await.with(303);
    let page = send(&browser, &to, &opened, &fields("From the other")).await;
    assert_eq!(forum.actions(id).await[0].task, "From one window");
    assert!(page.main().contains("From the other</textarea>"), "{}", page.main());
    assert!(page.says("Somebody changed this"), "{}", page.words());
    assert!(page.says("It now says: From one window"), "{}", page.words());
    send(&browser, &to, &page.body, &fields("From the other")).await.with(303);
    // The same form twice is no change of somebody else's.
    send(&browser, &to, &page.body, &fields("From the other")).await.with(303);
    assert_eq!(forum.actions(id).await[0].task, "From the other");

    let sources = browser.get("/register/sources").await.with(200);
    let at = sources.main().find("href=\"/register/sources/").expect("a source can be amended");
    let to: String = sources.main()[at + 6..].chars().take_while(|letter| *letter != '"').collect();
    let opened = browser.get(&to).await.with(200).body;
    let named = |body: &'static str| {
        [("name", "Report of 2012"), ("body", body), ("document", ""), ("date", "2012"), ("url", "")]
    };
    send(&browser, &to, &opened, &named("A working group")).await.with(303);
    let page = send(&browser, &to, &opened, &named("Another group")).await;
    assert!(page.main().contains("value=\"Another group\""), "{}", page.main());
    assert!(page.says("It now says: A working group"), "{}", page.words());
    assert!(browser.get("/register/sources").await.says("A working group"));
}

#[tokio::test]
async fn a_form_whose_session_or_token_is_over_costs_no_word() {
    let (forum, browser) = with_coordinator().await;
    let id = forum.enter("12", "Reports should be short.", |_| ()).await;
    let fields = [("source", "Report of 2012"), ("text", WORDS), ("language", "en"), ("tags", "one\r\ntwo")];
    let stale = [&[("csrf", "forged")][..], &fields].concat();
    let (text, action) = (format!("{}/text", page_of(id)), format!("{}/actions/new", page_of(id)));
    for (to, status) in [(NEW, 403), (text.as_str(), 403), (action.as_str(), 403)] {
        let page = browser.post(to, &stale).await.with(status);
        assert!(page.body.contains(WORDS), "{to}: the words come back\n{}", page.main());
    }
    let opened = browser.get(NEW).await.body;
    forum.place.clock.pass(40 * kernel::time::DAY);
    for (to, status) in [(NEW, 401), (text.as_str(), 401), (action.as_str(), 401)] {
        let page = send_hidden(&browser, to, &opened, &fields).await.with(status);
        assert!(page.body.contains(WORDS), "{to}: the words come back\n{}", page.main());
        assert!(page.body.contains("href=\"/sign-in"), "{}", page.main());
    }
    assert_eq!(forum.numbers().await, ["12"]);
    assert!(forum.actions(id).await.is_empty());
}

/// The same with the token of another form: its other fields would mean nothing there.
async fn send_hidden(
    browser: &Browser,
    to: &str,
    opened: &str,
    fields: &[(&str, &str)],
) -> crate::forum::Page {
    let token = hidden(opened, NEW, "").into_iter().find(|(name, _)| name == "csrf").expect("a token").1;
    let pairs = [&[("csrf", token.as_str())][..], fields].concat();
    browser.post(to, &pairs).await
}

#[tokio::test]
async fn a_stub_gets_its_words_and_a_mistyped_text_a_correction_beside_it() {
    let (forum, browser) = with_coordinator().await;
    let stub = forum.enter("31", "", |_| ()).await;
    let to = format!("{}/text", page_of(stub));
    let amend = |id: Uuid| format!("{}/amend", page_of(id));
    let opened = browser.get(&amend(stub)).await.with(200).body;
    send(&browser, &to, &opened, &[("text", "Pupblish it."), ("language", "en")]).await.with(303);
    assert!(forum.visitor().get(&page_of(stub)).await.says("Pupblish it."));
    // From now on the words are frozen: the same form lays a correction, and asks for its reason.
    let opened = browser.get(&amend(stub)).await.body;
    send(&browser, &to, &opened, &[("text", "Publish it."), ("reason", "")]).await.with(422);
    let given = [("text", "Publish it."), ("reason", "Mistyped on page 3")];
    send(&browser, &to, &opened, &given).await.with(303);
    let page = forum.visitor().get(&page_of(stub)).await;
    assert!(page.says("Pupblish") && page.says("Mistyped on page 3"), "{}", page.words());
    let all = register::queries::recommendation(&mut forum.store.read(), stub).await;
    assert_eq!(all.expect("a register").expect("it is there").text, "Pupblish it.");
}

#[tokio::test]
async fn recommendations_are_related_by_number_and_let_go_again() {
    let (forum, browser) = with_coordinator().await;
    let one = forum.enter("12", "Reports should be short.", |_| ()).await;
    let other = forum.enter("13", "Reports should be read.", |_| ()).await;
    forum.enter("51", "One text.", |_| ()).await;
    forum.enter("51", "Another text.", |_| ()).await;
    let (amend, to) = (format!("{}/amend", page_of(one)), format!("{}/relate", page_of(one)));
    let opened = browser.get(&amend).await.body;
    for (number, words) in [("51", "several"), ("99", "No recommendation"), ("12", "itself")] {
        let page = send(&browser, &to, &opened, &[("kind", "depends-on"), ("other", number)]).await.with(422);
        assert!(page.main().contains(&format!("value=\"{number}\"")), "{words}: {}", page.main());
    }
    send(&browser, &to, &opened, &[("kind", "depends-on"), ("other", "13")]).await.with(303);
    let kinds = || async {
        let found = register::queries::recommendation(&mut forum.store.read(), other).await;
        let one = found.expect("a register").expect("it is there");
        one.related.iter().map(|link| (link.kind.clone(), link.origin.clone(), link.out)).collect::<Vec<_>>()
    };
    assert_eq!(kinds().await, [("depends-on".to_owned(), "person".to_owned(), false)]);
    let opened = browser.get(&amend).await.body;
    send(&browser, &format!("{}/unrelate", page_of(one)), &opened, &[]).await.with(303);
    assert!(kinds().await.is_empty());
}

#[tokio::test]
async fn markdown_brings_no_script_onto_any_page() {
    let (forum, _) = with_coordinator().await;
    let member = forum.member("Member").await;
    let id = forum.enter("12", "<script>alert('text')</script> should be short.", |_| ()).await;
    let narrative = "<script>alert(1)</script> <img src=x onerror=alert(2)> [a](javascript:alert(3)) \
        <iframe srcdoc='<script>alert(4)</script>'></iframe> <svg onload=alert(5)> \
        [b](data:text/html,<script>alert(6)</script>) <style>*{display:none}</style>";
    let fields = [
        ("status", "completed"),
        ("narrative", narrative),
        ("evidence", "https://example.org/?\"><script>alert(7)</script> <script>alert(8)</script>"),
    ];
    member.submit(&format!("{}/assess", page_of(id)), &fields).await.with(303);
    let one = forum.assessments(id).await[0].id;
    for path in [
        page_of(id),
        format!("{}/assessments/{one}", page_of(id)),
        format!("{}/history", page_of(id)),
        "/register".to_owned(),
    ] {
        let page = forum.visitor().get(&path).await.with(200);
        let (main, lower) = (page.main(), page.main().to_lowercase());
        for wrong in
            ["<script", "onerror=", "onload=", "javascript:", "<iframe", "<svg onload", "data:text", "<style"]
        {
            assert!(!marks(&lower).any(|mark| mark.contains(wrong)), "{path}: {wrong}\n{main}");
        }
    }
}

/// What stands between `<` and `>`: words that only look like a mark are escaped and no mark.
fn marks(page: &str) -> impl Iterator<Item = &str> {
    page.split('<').skip(1).filter_map(|rest| {
        let end = rest.find('>').unwrap_or(rest.len());
        let from = rest.as_ptr() as usize - page.as_ptr() as usize - 1;
        page.get(from..from + end + 1)
    })
}
