//! Requests and their answers by mail, through the running program: letters out of a folder, mail in by `mail receive`.

use crate::client::{Answer, get, post_json, send};
use crate::forum::{Forum, Said, Server, until};
use plenary_app::{capabilities, opening};
use serde_json::{Value as Json, json};
use std::io::Write as _;
use std::process::Stdio;

pub const SETTINGS: [(&str, &str); 2] = [
    ("PLENARY_PUBLIC_URL", "https://forum.example.org"),
    ("PLENARY_MAIL_REPLY_TO", "reply@forum.example.org"),
];
pub const OFFICE: &str = "office@desa.example.org";

/// A forum with recommendations 31 and 32, and somebody who asks.
pub struct Asked {
    pub forum: Forum,
    pub server: Server,
    pub member: String,
    pub recommendations: Vec<String>,
}

pub fn json_of(answer: &Answer) -> Json {
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{answer:?}"))
}

impl Asked {
    pub fn new() -> Self {
        let forum = Forum::new();
        let (coordinator, member) = (forum.token("coordinator"), forum.token("member"));
        let server = forum.serve_with(&SETTINGS);
        let recommendations = ["31", "32"].map(|number| {
            let text = format!("Report on the funds of the year, part {number}.");
            let body = json!({ "source": "Report of 2012", "number": number, "text": text }).to_string();
            let made = post_json(server.address, "/api/v1/recommendations", &coordinator, &body).unwrap();
            assert_eq!(made.status, 201, "{made:?}");
            json_of(&made)["id"].as_str().unwrap().to_owned()
        });
        Self { forum, server, member, recommendations: recommendations.to_vec() }
    }

    /// Asks an office, and gives the request's id.
    pub fn ask(&self) -> String {
        self.ask_of("information", "office", &json!({ "name": "UN DESA", "email": OFFICE }))
    }

    /// Asks whom the field names: `to` a person or a group, an `office`.
    pub fn ask_of(&self, kind: &str, field: &str, whom: &Json) -> String {
        let body = json!({
            "kind": kind,
            "question": "Which rules restrict such reports?",
            "recommendations": self.recommendations,
            field: whom,
            "due": "2999-10-30",
        });
        let made =
            post_json(self.server.address, "/api/v1/requests", &self.member, &body.to_string()).unwrap();
        assert_eq!(made.status, 201, "{made:?}");
        assert!(!made.body.contains(OFFICE), "{}", made.body);
        json_of(&made)["id"].as_str().unwrap().to_owned()
    }

    pub fn request(&self, id: &str) -> Json {
        json_of(&get(self.server.address, &format!("/api/v1/requests/{id}"), &[]))
    }

    /// The letters to an address, once there are so many: oldest first, their soft line ends undone.
    pub fn letters(&self, to: &str, at_least: usize) -> Vec<String> {
        let folder = self.forum.data().join("mail");
        until(&format!("letter {at_least} to {to}"), || {
            let files = std::fs::read_dir(&folder).ok()?.filter_map(Result::ok);
            let mut files: Vec<_> = files
                .map(|file| file.path())
                .filter(|path| path.extension().is_some_and(|end| end == "eml"))
                .collect();
            files.sort();
            let mails = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
            let mails: Vec<String> = mails
                .map(|mail| {
                    mail.replace("\r\n", "\n").replace("=\n", "").replace("=3D", "=").replace("\n ", " ")
                })
                .collect();
            let mails: Vec<String> = mails
                .into_iter()
                .filter(|mail| mail.lines().any(|line| line.starts_with("To:") && line.contains(to)))
                .collect();
            (mails.len() >= at_least).then_some(mails)
        })
    }

    fn receive(&self, mail: &[u8]) -> Said {
        receive(&self.forum, mail)
    }

    /// Answers by mail, from an address to a reply address.
    pub fn reply(&self, from: &str, to: &str, id: &str, body: &str) -> Said {
        self.receive(
            format!("From: {from}\r\nTo: {to}\r\nMessage-ID: <{id}@mail.example.org>\r\n{body}").as_bytes(),
        )
    }
}

pub fn receive(forum: &Forum, mail: &[u8]) -> Said {
    let mut command = forum.command(&["mail", "receive"]);
    let mut child = command
        .envs(SETTINGS)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Whoever has read enough closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(mail);
    let output = child.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Said { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
}

pub fn header<'m>(mail: &'m str, name: &str) -> &'m str {
    let line = mail.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("no {name} in {mail}")).trim()
}

/// The path of the first link with this beginning.
fn link(mail: &str, begins: &str) -> String {
    let at = mail.find(begins).unwrap_or_else(|| panic!("no {begins} in {mail}"));
    mail[at..].chars().take_while(|letter| letter.is_ascii_alphanumeric() || "/-".contains(*letter)).collect()
}

#[test]
fn an_office_outside_answers_by_replying_to_the_letter() {
    let asked = Asked::new();
    let id = asked.ask();
    let letter = asked.letters(OFFICE, 1).remove(0);
    for said in
        ["Which rules restrict such reports?", "Report on the funds of the year, part 31.", "30 October 2999"]
    {
        assert!(letter.contains(said), "no {said:?} in {letter}");
    }
    let reply_to = header(&letter, "Reply-To").to_owned();

    // A machine, somebody else, and whoever guesses: none of them answers.
    let machine = asked.reply(OFFICE, &reply_to, "away", "Auto-Submitted: auto-replied\r\n\r\nI am away.");
    assert_eq!(machine.code, 0, "{machine:?}");
    let other = asked.reply("somebody@else.example.org", &reply_to, "other", "\r\nNone.");
    assert_eq!(other.code, 77, "{other:?}");
    let (local, domain) = reply_to.split_once('@').unwrap();
    let bent =
        format!("{}{}@{domain}", &local[..local.len() - 1], if local.ends_with('a') { 'b' } else { 'a' });
    assert_eq!(asked.reply(OFFICE, &bent, "bent", "\r\nNone.").code, 67);
    assert_eq!(asked.reply(OFFICE, "reply@forum.example.org", "bare", "\r\nNone.").code, 67);
    let open = asked.request(&id);
    assert_eq!((&open["state"], open["answers"].as_array().unwrap().len()), (&json!("open"), 0), "{open}");

    let body = "Content-Type: text/plain; charset=utf-8\r\n\r\nNone that we know of: réglé.\r\n\r\n\
                On Mon, 12 Oct 2026 Forum wrote:\r\n> Which rules restrict such reports?\r\n\r\n-- \r\nThe Office\r\n";
    // Mail servers fold case, and deliver twice.
    for time in ["first", "second"] {
        let taken = asked.reply(&OFFICE.to_uppercase(), &reply_to.to_uppercase(), "answer", body);
        assert_eq!(taken.code, 0, "{time}: {taken:?}");
    }
    let answered = asked.request(&id);
    assert_eq!(answered["state"], "answered", "{answered}");
    assert_eq!(answered["answers"].as_array().unwrap().len(), 1, "{answered}");
    let answer = &answered["answers"][0];
    assert_eq!(answer["text"], "None that we know of: réglé.");
    assert_eq!((&answer["means"], &answer["party"]["name"]), (&json!("mail"), &json!("UN DESA")));

    let told = asked.letters("member@example.org", 1).remove(0);
    assert!(header(&told, "Subject").contains("UN DESA"), "{told}");
    for recommendation in &asked.recommendations {
        let page = get(asked.server.address, &format!("/register/recommendations/{recommendation}"), &[]);
        assert!(
            page.body.contains("None that we know of: réglé.") && page.body.contains("UN DESA"),
            "{}",
            page.body
        );
        assert!(!page.body.contains("desa.example.org"), "no address is shown to visitors");
    }
}

#[test]
fn an_office_answers_from_the_letter_s_link_with_an_assessment() {
    let asked = Asked::new();
    let id = asked.ask();
    let letter = asked.letters(OFFICE, 1).remove(0);
    let path = link(&letter, "/register/requests/answer/");
    let page = get(asked.server.address, &path, &[]);
    assert_eq!(page.status, 200, "{page:?}");
    assert!(
        page.body.contains("Which rules restrict such reports?") && !page.body.contains("desa.example.org")
    );
    let field = |name: &str| {
        let (_, rest) = page.body.split_once(&format!("name=\"{name}\" value=\"")).expect("a field");
        rest.split('"').next().unwrap().to_owned()
    };
    let cookie = page.header("set-cookie").expect("a form has its cookie").split(';').next().unwrap();
    let cookie = format!("Cookie: {cookie}");
    let headers =
        [&cookie, "Content-Type: application/x-www-form-urlencoded", "Origin: https://forum.example.org"];
    let (csrf, form) = (field("csrf"), field("form"));
    let empty = format!("csrf={csrf}&form={form}&text=");
    let refused = send(asked.server.address, "POST", &path, &headers, &empty).unwrap();
    assert_eq!(refused.status, 422, "{refused:?}");
    let body = format!("csrf={csrf}&form={form}&text=Published+since+2016.&status=completed");
    for time in ["first", "second"] {
        let sent = send(asked.server.address, "POST", &path, &headers, &body).unwrap();
        assert_eq!((sent.status, sent.header("location")), (303, Some(path.as_str())), "{time}: {sent:?}");
    }
    let answered = asked.request(&id);
    assert_eq!(answered["state"], "answered");
    assert_eq!(answered["answers"].as_array().unwrap().len(), 1, "{answered}");
    let assessment = answered["answers"][0]["assessment"].as_str().expect("it is an assessment").to_owned();
    for recommendation in &asked.recommendations {
        let path = format!("/api/v1/recommendations/{recommendation}/assessments");
        let filed = json_of(&get(asked.server.address, &path, &[]));
        assert_eq!(filed["data"][0]["id"], assessment.as_str(), "{filed}");
        assert_eq!(filed["data"][0]["status"], json!(["completed"]), "{filed}");
        assert_eq!(filed["data"][0]["narrative"], "Published since 2016.");
    }
    let mut bent = path.clone();
    let last = bent.pop();
    bent.push(if last == Some('a') { 'b' } else { 'a' });
    assert_eq!(get(asked.server.address, &bent, &[]).status, 404);
    // A reply address is seen by others: it is no link.
    let reply = header(&letter, "Reply-To").split(['+', '@']).nth(1).unwrap();
    assert_eq!(get(asked.server.address, &format!("/register/requests/answer/{reply}"), &[]).status, 404);
}

#[test]
fn a_letter_that_did_not_arrive_is_noted_and_what_goes_in_circles_is_left() {
    let asked = Asked::new();
    let id = asked.ask();
    let letter = asked.letters(OFFICE, 1).remove(0);
    let (reply_to, message_id) = (header(&letter, "Reply-To"), header(&letter, "Message-ID"));
    let bounce = format!(
        "From: MAILER-DAEMON@mx.example.org\r\nReturn-Path: <>\r\nTo: forum@localhost\r\nMessage-ID: <dsn@mx>\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nNot delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n\
         Final-Recipient: rfc822; {OFFICE}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 nobody there\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {message_id}\r\nReply-To: {reply_to}\r\n--b--\r\n"
    );
    let noted = asked.receive(bounce.as_bytes());
    assert_eq!(noted.code, 0, "{noted:?}");
    let request = asked.request(&id);
    assert_eq!((&request["state"], &request["arrived"]), (&json!("open"), &json!(false)), "{request}");
    let page = get(asked.server.address, &format!("/register/requests/{id}"), &[]);
    assert!(
        page.body.contains("The letter did not arrive") && !page.body.contains("nobody there"),
        "{}",
        page.body
    );

    // Our own mail come back.
    let own = format!("From: {OFFICE}\r\nTo: {reply_to}\r\nMessage-ID: {message_id}\r\n\r\nHello");
    assert_eq!(asked.receive(own.as_bytes()).code, 0);
    assert_eq!(asked.request(&id)["answers"], json!([]));
    assert_eq!(asked.receive(b"no mail at all").code, 65);
}

#[test]
fn whoever_was_asked_is_told_why_a_mail_was_not_taken() {
    let asked = Asked::new();
    let id = asked.ask();
    let letter = asked.letters(OFFICE, 1).remove(0);
    let reply_to = header(&letter, "Reply-To").to_owned();
    let large = "\r\n".to_owned() + &"x".repeat(mail::incoming::LARGEST);
    for time in ["first", "second"] {
        assert_eq!(asked.reply(OFFICE, &reply_to, "large", &large).code, 65, "{time}");
    }
    assert_eq!(asked.reply(OFFICE, &reply_to, "empty", "\r\n> all of it quoted\r\n").code, 65);
    let told = asked.letters(OFFICE, 3);
    assert_eq!(told.len(), 3, "one for each of the two mails, however often they come");
    assert!(told[1..].iter().any(|mail| mail.contains("40 MB")), "{told:?}");
    // HTML alone, in a character set that it does not have.
    let html = "Content-Type: text/html; charset=us-ascii\r\n\r\n<p>Réglé &amp; publié</p><blockquote>Which rules?</blockquote>";
    assert_eq!(asked.reply(OFFICE, &reply_to, "html", html).code, 0);
    assert_eq!(asked.request(&id)["answers"][0]["text"], "Réglé & publié");
}

/// A reply address that was good until yesterday.
fn expired(asked: &Asked, request: &str) -> String {
    let key = crate::forum::wait(async {
        let store = opening::store(asked.forum.location(), &capabilities::all()).await.unwrap();
        let text = store::settings::setting(&mut store.read(), opening::KEY).await.unwrap().unwrap();
        let yesterday = store.clock().now().plus(-kernel::time::DAY);
        store.close().await;
        (text, yesterday)
    });
    let (text, yesterday) = key;
    let mut key = [0; 32];
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap();
    }
    let token = mail::token::seal(&key, "request", request.parse().unwrap(), OFFICE, yesterday);
    mail::token::reply_address("reply@forum.example.org", &token)
}

#[test]
fn an_answer_that_comes_too_late_is_told_so_once_and_nobody_answers_a_machine() {
    let asked = Asked::new();
    let id = asked.ask();
    asked.letters(OFFICE, 1);
    let old = expired(&asked, &id);
    for message in ["late", "late", "later", "latest"] {
        let refused = asked.reply(OFFICE, &old, message, "\r\nAt last.");
        assert_eq!((refused.code, refused.err.contains("no longer good")), (77, true), "{refused:?}");
    }
    assert_eq!(asked.reply("somebody@else.example.org", &old, "other", "\r\nAt last.").code, 77);
    let away = "Auto-Submitted: auto-replied\r\n\r\nI am away.";
    assert_eq!(asked.reply(OFFICE, &old, "away", away).code, 0, "a machine is left alone");
    // What comes in after all these has its letter behind all of theirs.
    let next = asked.ask();
    let letters = asked.letters(OFFICE, 3);
    assert_eq!(letters.len(), 3, "two questions, and one word on all that came too late: {letters:?}");
    let told =
        letters.iter().find(|mail| mail.contains("late@mail.example.org")).expect("it answers the first");
    assert!(!told.lines().any(|line| line.starts_with("Reply-To:")), "nothing can be answered to it: {told}");
    for id in [id, next] {
        assert_eq!(asked.request(&id)["answers"], json!([]));
    }
}

#[test]
fn a_round_s_report_names_what_was_asked_and_thanks_everybody_who_worked_on_it() {
    let asked = Asked::new();
    let (address, coordinator) = (asked.server.address, asked.forum.token("coordinator"));
    let outsider = asked.forum.token("member");
    let post = |path: &str, token: &str, body: Json| {
        let made = post_json(address, path, token, &body.to_string()).unwrap();
        assert!([200, 201].contains(&made.status), "{path}: {made:?}");
        json_of(&made)
    };
    let guide = asked.forum.beside("guide.md");
    std::fs::write(&guide, "# Navigate\nBy category.\n# Process\nSix people.\n# Contribute\nSay it.\n")
        .unwrap();
    let opened = asked.forum.run(&["round", "open", "2026", "--guide", guide.to_str().unwrap()]);
    assert_eq!(opened.code, 0, "{opened:?}");
    let round = json_of(&get(address, "/api/v1/rounds/2026", &[]));
    let guide = json!({ "navigate": "By category.", "process": "Six people.", "contribute": "Say it." });
    assert_eq!(round["guide"], guide);
    let [first, second] = &asked.recommendations[..] else { panic!("two") };
    let pending = json!({ "status": [], "narrative": "We do not know.", "round": "2026" });
    post(&format!("/api/v1/recommendations/{first}/assessments"), &coordinator, pending);
    let id = asked.ask();
    let reply_to = header(&asked.letters(OFFICE, 1).remove(0), "Reply-To").to_owned();
    assert_eq!(asked.reply(OFFICE, &reply_to, "answer", "\r\nNone that we know of.").code, 0);
    let said = json!({ "on": format!("recommendation:{second}"), "text": "Look there." });
    let said = post("/api/v1/discussions", &outsider, said);
    // Held, since nobody knows them here; what moderators let through is thanked for like the rest.
    let accept = format!("/api/v1/discussions/{}/moderate", said["id"].as_str().unwrap());
    post(&accept, &coordinator, json!({ "step": "accept" }));
    let on_round = format!("round:{}", round["id"].as_str().unwrap());
    post("/api/v1/discussions", &outsider, json!({ "on": on_round, "text": "Well done." }));

    let said = asked.forum.run(&["round", "report", "--format", "json"]);
    let report: Json = serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{said:?}"));
    assert_eq!(report["asked"][0]["request"], json!(id), "{report}");
    assert_eq!(report["asked"].as_array().map(Vec::len), Some(1));
    let people: Vec<[&Json; 5]> = report["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| ["name", "assessed", "pending", "answered", "comments"].map(|field| &one[field]))
        .collect();
    let name = json!("Somebody of the tests");
    assert_eq!(
        people,
        [
            [&name, &json!(0), &json!(0), &json!(0), &json!(2)],
            [&name, &json!(0), &json!(1), &json!(0), &json!(0)],
            [&json!("UN DESA"), &json!(0), &json!(0), &json!(1), &json!(0)],
        ]
    );
    let page = get(address, "/register/rounds/2026/report", &[]).body;
    for said in [
        "What was asked because of it",
        "Which rules restrict such reports?",
        "None that we know of.",
        "Requests answered",
        "Comments",
    ] {
        assert!(page.contains(said), "no {said:?} in {page}");
    }
    assert!(!page.contains("Recommendations proposed"), "nobody proposed any: {page}");
    post(
        "/api/v1/discussions",
        &coordinator,
        json!({ "on": format!("recommendation:{second}"), "text": "There it is." }),
    );
    let after = get(address, "/register/rounds/2026/report", &[]).body;
    assert_ne!(page, after, "a page that is kept is drawn anew with a comment");
}

#[test]
fn a_mail_server_that_calls_wrongly_is_told_so_by_a_code_of_its_own() {
    for words in
        [&["mail"][..], &["mail", "receive"], &["mail", "receive", "--frobnicate"], &["mail", "send"]]
    {
        let misused = crate::forum::said(crate::forum::program().args(words));
        assert_eq!(misused.code, 64, "{words:?}: {misused:?}");
    }
    assert_eq!(crate::forum::said(crate::forum::program().args(["mail", "receive", "--help"])).code, 0);
}

#[test]
fn a_link_that_is_passed_on_shows_no_answers_of_others_where_visitors_may_not_read() {
    let asked = Asked::new();
    let id = asked.ask();
    let letter = asked.letters(OFFICE, 1).remove(0);
    let reply_to = header(&letter, "Reply-To").to_owned();
    assert_eq!(asked.reply(OFFICE, &reply_to, "own", "\r\nNone that we know of.").code, 0);
    let body = json!({ "text": "I know of one." }).to_string();
    let coordinator = asked.forum.token("coordinator");
    let path = format!("/api/v1/requests/{id}/answers");
    let made = post_json(asked.server.address, &path, &coordinator, &body).unwrap();
    assert_eq!(made.status, 201, "{made:?}");
    let path = link(&letter, "/register/requests/answer/");
    let shown = || {
        let page = get(asked.server.address, &path, &[]);
        assert_eq!(page.status, 200, "{page:?}");
        ["None that we know of.", "I know of one."].map(|text| page.body.contains(text))
    };
    assert_eq!(shown(), [true, true], "in public everybody reads all of them");
    let set = json!({ "phase": "working-group" }).to_string();
    let administrator = asked.forum.token("administrator");
    let set = crate::client::send(
        asked.server.address,
        "PUT",
        "/api/v1/register/phase",
        &[&format!("Authorization: Bearer {administrator}"), "Content-Type: application/json"],
        &set,
    )
    .unwrap();
    assert_eq!(set.status, 200, "{set:?}");
    assert_eq!(shown(), [true, false]);
}

#[test]
fn a_mail_comes_again_when_the_forum_is_away() {
    let nowhere = Forum::nowhere();
    assert_eq!(receive(&nowhere, b"From: a@example.org\r\n\r\nHello").code, 75);
    let forum = Forum::new();
    let mut away = forum.command(&["mail", "receive"]);
    if !forum.on_postgres() {
        away.args(["--database-url", "postgres://nobody@127.0.0.1:1/nothing"]);
        let said = crate::forum::said(&mut away);
        assert_eq!(said.code, 75, "{said:?}");
    }
}

#[test]
fn overdue_requests_are_a_list_and_are_reminded_of_once_a_day() {
    let asked = Asked::new();
    let id = asked.ask();
    asked.letters(OFFICE, 1);
    let listed = |words: &[&str]| {
        let said = asked.forum.run(&[&["request", "list"], words].concat());
        assert_eq!(said.code, 0, "{said:?}");
        said.out
    };
    assert_eq!(listed(&["--overdue"]), "");
    assert!(listed(&[]).starts_with(&format!("{id}\topen\t2999-10-30\tUN DESA\t31, 32\tWhich rules")));
    let remind = || {
        let said = asked.forum.run(&["request", "remind", "--overdue"]);
        assert_eq!(said.code, 0, "{said:?}");
        said.err
    };
    assert!(remind().contains("reminders that go out: 0"));
    crate::forum::wait(store::scratch::meddle(
        &asked.forum.location(),
        "UPDATE register_request SET due = '2020-01-01', written = 0",
    ))
    .unwrap();
    let overdue: Json = serde_json::from_str(&listed(&["--overdue", "--format", "json"])).unwrap();
    assert_eq!((&overdue[0]["id"], &overdue[0]["overdue"]), (&json!(id), &json!(true)), "{overdue}");
    assert!(remind().contains("reminders that go out: 1"));
    assert!(remind().contains("reminders that go out: 0"), "not more than one a day");
    let by_program = || {
        let path = "/api/v1/requests/reminders";
        json_of(&post_json(asked.server.address, path, &asked.member, "{}").unwrap())
    };
    assert_eq!(by_program(), json!({ "sent": [], "unreached": [], "lately": 1, "left": 0 }));
    crate::forum::wait(store::scratch::meddle(
        &asked.forum.location(),
        "UPDATE register_request SET written = 0",
    ))
    .unwrap();
    assert_eq!(by_program()["sent"], json!([{ "id": id, "to": "UN DESA" }]));
    let nobody = send(
        asked.server.address,
        "POST",
        "/api/v1/requests/reminders",
        &["Content-Type: application/json"],
        "{}",
    );
    assert_eq!(nobody.unwrap().status, 401);
    let letters = asked.letters(OFFICE, 3);
    assert!(letters.iter().any(|mail| header(mail, "Subject").contains("reminder")), "{letters:?}");
    let page = get(asked.server.address, "/register/requests?state=overdue", &[]);
    assert!(page.body.contains("UN DESA") && page.body.contains("Overdue"), "{}", page.body);
    let none = get(asked.server.address, "/register/requests?state=answered", &[]);
    assert!(!none.body.contains(&format!("href=\"/register/requests/{id}\"")), "{}", none.body);
    assert_eq!(get(asked.server.address, "/register/requests?state=lost", &[]).status, 422);
}
