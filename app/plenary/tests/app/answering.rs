//! Requests answered by mail with a status: by a person, a group and an office, in the forum's languages and in nobody's.

use crate::client::{get, post_json};
use crate::forum::{Said, wait};
use crate::receiving::{Asked, OFFICE, header, json_of};
use plenary_app::{capabilities, opening};
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Somebody with an account, and a group that they coordinate: their ids.
fn person_and_group(asked: &Asked, email: &str, name: &str, group: &str) -> (Uuid, Uuid) {
    let add = ["person", "add", "--email", email, "--name", name, "--stakeholder-group", "Civil Society"];
    let role = ["person", "role", "--email", email, "--role", "coordinator", "--group", group];
    for words in [&add, &role] {
        let said = asked.forum.run(words);
        assert_eq!(said.code, 0, "{said:?}");
    }
    wait(async {
        let store = opening::store(asked.forum.location(), &capabilities::all()).await.unwrap();
        let mut db = store.read();
        let account = people::queries::account_by_email(&mut db, email).await.unwrap().unwrap();
        let group = people::queries::group_by_name(&mut db, group).await.unwrap().unwrap();
        store.close().await;
        (account.party, group.id)
    })
}

/// What the assessments of each recommendation are; the same for all of them.
fn assessments(asked: &Asked) -> Vec<Json> {
    let mut found = asked.recommendations.iter().map(|recommendation| {
        let path = format!("/api/v1/recommendations/{recommendation}/assessments");
        json_of(&get(asked.server.address, &path, &[]))["data"].as_array().unwrap().clone()
    });
    let first = found.next().unwrap();
    assert!(found.all(|other| other == first));
    first
}

#[test]
fn a_reply_that_begins_with_a_status_stands_as_the_assessment_of_whom_it_was_asked() {
    let asked = Asked::new();
    let (person, _) = person_and_group(&asked, "anna@example.org", "Anna", "Secretariat");
    let (_, group) = person_and_group(&asked, "boris@example.org", "Boris", "Fundraising group");
    let office = json!({ "name": "UN DESA", "email": OFFICE });
    // Whom, what was asked, from where they write, how they say it, what it means.
    let table = [
        ("office", &office, "how-to-assess", OFFICE, "Status: COMPLETED", "completed", "UN DESA", "UN DESA"),
        (
            "to",
            &json!(format!("person:{person}")),
            "information",
            "anna@example.org",
            "Statut : en cours",
            "in-progress",
            "Anna",
            "",
        ),
        (
            "to",
            &json!(format!("group:{group}")),
            "how-to-assess",
            "Boris@Example.org",
            "状态：to-be-implemented",
            "to-be-implemented",
            "Boris",
            "Fundraising group",
        ),
    ];
    for (at, (field, whom, kind, from, first, status, name, group)) in table.into_iter().enumerate() {
        let id = asked.ask_of(kind, field, whom);
        let letter = asked.letters(&from.to_lowercase(), 1).remove(0);
        let how = "and one of these: Completed, In progress, To be implemented";
        assert!(letter.contains(how), "{letter}");
        let reply_to = header(&letter, "Reply-To").to_owned();
        let body = format!(
            "Content-Type: text/plain; charset=utf-8\r\n\r\n{first}\r\n\r\nPublished since 2016, {at}.\r\n> Which rules?\r\n"
        );
        // With a status as without one: somebody else assesses nothing, and a machine neither.
        let before = assessments(&asked).len();
        let other = asked.reply("somebody@else.example.org", &reply_to, &format!("other-{at}"), &body);
        assert_eq!(other.code, 77, "{other:?}");
        let away = format!("Auto-Submitted: auto-replied\r\n{body}");
        assert_eq!(asked.reply(from, &reply_to, &format!("away-{at}"), &away).code, 0);
        assert_eq!(assessments(&asked).len(), before);
        for time in ["first", "second"] {
            let taken = asked.reply(from, &reply_to, &format!("answer-{at}"), &body);
            assert_eq!(taken.code, 0, "{time}: {taken:?}");
        }
        let answered = asked.request(&id);
        assert_eq!(answered["state"], "answered", "{answered}");
        assert_eq!(answered["answers"].as_array().unwrap().len(), 1, "{answered}");
        let answer = &answered["answers"][0];
        let why = format!("Published since 2016, {at}.");
        assert_eq!(
            (&answer["means"], &answer["party"]["name"], &answer["text"]),
            (&json!("mail"), &json!(name), &json!(why))
        );
        let filed = assessments(&asked);
        assert_eq!(filed.len(), before + 1, "{filed:?}");
        let filed =
            filed.iter().find(|one| one["id"] == answer["assessment"]).expect("the answer is one of them");
        assert_eq!(filed["status"], json!([status]));
        assert_eq!(filed["narrative"], why.as_str());
        assert_eq!(filed["assessor"], name, "{filed}");
        let in_group = filed["capacity"]["group"].as_str().unwrap_or_default();
        assert_eq!(in_group, group, "{filed}");
        let told = asked.letters("member@example.org", at + 1);
        assert!(
            told.iter().any(|mail| mail.contains(&why) && mail.contains("It stands as an assessment:")),
            "{told:?}"
        );
    }
}

#[test]
fn a_status_that_there_is_not_is_kept_as_information_and_both_sides_are_told() {
    let asked = Asked::new();
    let id = asked.ask();
    let letter = asked.letters(OFFICE, 1).remove(0);
    let reply_to = header(&letter, "Reply-To").to_owned();
    let body = "\r\nStatus: nearly there\r\n\r\nSince 2016.\r\n";
    assert_eq!(asked.reply(OFFICE, &reply_to, "nearly", body).code, 0);
    let answered = asked.request(&id);
    let answer = &answered["answers"][0];
    assert_eq!((&answered["state"], &answer["assessment"]), (&json!("answered"), &Json::Null), "{answered}");
    assert_eq!(answer["text"], "Status: nearly there\n\nSince 2016.", "nothing of it is lost");
    assert_eq!(assessments(&asked), [] as [Json; 0]);
    let asker = asked.letters("member@example.org", 1).remove(0);
    assert!(asker.contains("nearly there") && asker.contains("stands as information"), "{asker}");
    let told = asked.letters(OFFICE, 2);
    let told = told.iter().find(|mail| mail.contains("nearly@mail.example.org")).expect("it answers theirs");
    for said in ["is kept as you wrote it", "nearly there", "Completed, In progress, To be implemented"] {
        assert!(told.contains(said), "no {said:?} in {told}");
    }
    // What they then reply to that letter stands as an assessment, beside the first.
    let reply_to = header(told, "Reply-To").to_owned();
    assert_eq!(asked.reply(OFFICE, &reply_to, "alone", "\r\nStatus: completed\r\n").code, 0);
    let alone = asked.letters(OFFICE, 3);
    assert!(alone.iter().any(|mail| mail.contains("nothing below that line says why")), "{alone:?}");
    assert_eq!(asked.reply(OFFICE, &reply_to, "right", "\r\nStatus: completed\r\nSince 2016.\r\n").code, 0);
    let answers = asked.request(&id)["answers"].as_array().unwrap().clone();
    let texts: Vec<&str> = answers.iter().map(|one| one["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["Status: nearly there\n\nSince 2016.", "Status: completed", "Since 2016."]);
    assert_eq!(assessments(&asked).len(), 1);
    assert_eq!(assessments(&asked)[0]["id"], answers[2]["assessment"]);
    // A machine that answers such a letter is left alone.
    let away = "Auto-Submitted: auto-replied\r\n\r\nStatus: away\r\nBack on Monday.";
    assert_eq!(asked.reply(OFFICE, &reply_to, "away", away).code, 0);
    assert_eq!(asked.request(&id)["answers"].as_array().unwrap().len(), 3);
}

#[test]
fn a_reply_in_html_says_how_it_stands_in_its_first_line_too() {
    let asked = Asked::new();
    let id = asked.ask();
    let reply_to = header(&asked.letters(OFFICE, 1).remove(0), "Reply-To").to_owned();
    let html = "Content-Type: text/html; charset=utf-8\r\n\r\n<div><b>Status:</b> completed</div><div><br></div>\
                <div>R\u{e9}gl\u{e9}.</div><blockquote>Which rules?</blockquote>";
    assert_eq!(asked.reply(OFFICE, &reply_to, "html", html).code, 0);
    let answer = asked.request(&id)["answers"][0].clone();
    assert_eq!(answer["text"], "R\u{e9}gl\u{e9}.");
    assert_eq!(assessments(&asked)[0]["id"], answer["assessment"]);
}

#[test]
fn every_language_s_letter_says_the_word_that_its_replies_are_read_by() {
    let messages: Vec<_> = capabilities::all().iter().flat_map(|one| one.messages.iter().copied()).collect();
    let words = std::sync::Arc::new(web::words::Catalogue::new(&messages).unwrap());
    for language in words.languages() {
        let t = words.words(language);
        let how = t.name("request-letter-status", "-");
        assert!(how.contains(&t.say("request-mail-status")), "{language}: {how}");
    }
}

/// Somebody who is mentioned in a comment and gets a letter of it: the comment, and what an answer is sent to.
fn mentioned(asked: &Asked) -> (Json, String) {
    person_and_group(asked, "anna@example.org", "Anna Example", "forum");
    let text = "Do you know, @Anna Example?";
    let on = format!("recommendation:{}", asked.recommendations[0]);
    let coordinator = asked.forum.token("coordinator");
    let body = json!({ "on": on, "text": text }).to_string();
    let said = post_json(asked.server.address, "/api/v1/discussions", &coordinator, &body).unwrap();
    assert_eq!(said.status, 201, "{said:?}");
    let letter = asked.letters("anna@example.org", 1).remove(0);
    assert!(letter.contains(text), "{letter}");
    (json_of(&said), header(&letter, "Reply-To").to_owned())
}

fn comments(asked: &Asked) -> Vec<Json> {
    let path = format!("/api/v1/discussions?on=recommendation:{}", asked.recommendations[0]);
    json_of(&get(asked.server.address, &path, &[]))["data"].as_array().unwrap().clone()
}

#[test]
fn a_comment_is_answered_by_mail_through_the_mail_server_s_door() {
    let asked = Asked::new();
    let (first, reply_to) = mentioned(&asked);
    let other = asked.reply("somebody@else.example.org", &reply_to, "other", "\r\nI do.");
    assert_eq!(other.code, 77, "{other:?}");
    let away =
        asked.reply("anna@example.org", &reply_to, "away", "Auto-Submitted: auto-replied\r\n\r\nAway.");
    assert_eq!(away.code, 0, "{away:?}");
    assert_eq!(comments(&asked).len(), 1);
    // A first line that would make an assessment of an answer to a request is nothing but words here.
    let body = "\r\nStatus: completed\r\nThey are in the cellar.\r\n\r\n> Do you know, @Anna Example?\r\n";
    for time in ["first", "second"] {
        let taken = asked.reply("Anna <anna@example.org>", &reply_to, "known", body);
        assert_eq!(taken.code, 0, "{time}: {taken:?}");
    }
    let all = comments(&asked);
    assert_eq!(all.len(), 2, "{all:?}");
    let answer = all.iter().find(|one| one["id"] != first["id"]).unwrap();
    assert_eq!(answer["text"], "Status: completed\nThey are in the cellar.");
    assert_eq!(answer["reply_to"], first["id"], "{answer}");
    assert_eq!(answer["party"]["name"], "Anna Example", "{answer}");
}

#[test]
fn a_mail_comes_again_while_the_database_is_locked() {
    let asked = Asked::new();
    let (_, reply_to) = mentioned(&asked);
    if asked.forum.on_postgres() {
        // There nobody locks out everybody else.
        return;
    }
    let (locked, is_locked) = std::sync::mpsc::channel();
    let (over, is_over) = tokio::sync::oneshot::channel::<()>();
    let location = asked.forum.location();
    let holding = std::thread::spawn(move || {
        wait(async {
            let store = opening::store(location, &capabilities::all()).await.unwrap();
            let held = store.write::<_, store::StoreError>(kernel::Actor::Operator, move |change| {
                Box::pin(async move {
                    change.set_setting("tests.locked", "1").await?;
                    locked.send(()).unwrap();
                    is_over.await.ok();
                    Ok(())
                })
            });
            held.await.unwrap();
            store.close().await;
        });
    });
    is_locked.recv().unwrap();
    let answer = || -> Said { asked.reply("anna@example.org", &reply_to, "known", "\r\nIn the cellar.\r\n") };
    let later = answer();
    assert_eq!(later.code, 75, "{later:?}");
    over.send(()).unwrap();
    holding.join().unwrap();
    assert_eq!(answer().code, 0, "the mail server tries again");
    assert_eq!(comments(&asked).len(), 2);
}
