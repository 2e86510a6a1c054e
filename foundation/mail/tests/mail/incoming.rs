//! Mail as it comes in: from many programs, in many character sets, with and without good will.

use mail::incoming::{self, LARGEST, LONGEST_TEXT, Mark, Received, Unreadable};
use proptest::prelude::*;

const HOST: &str = "forum.example.org";

fn read(mail: &str) -> Received {
    incoming::read(mail.replace('\n', "\r\n").as_bytes(), HOST).expect("a mail")
}

fn with(headers: &str) -> Received {
    read(&format!(
        "From: office@example.org\nTo: reply+x@forum.example.org\nMessage-ID: <a@b>\n{headers}\n\nHello"
    ))
}

#[test]
fn a_reply_is_read_as_what_it_says_and_whom_it_is_from() {
    let mail = read(
        "Return-Path: <office@example.org>\n\
         Delivered-To: reply+token@forum.example.org\n\
         From: =?utf-8?B?VGhlIE9mZmnDp2U=?= <Office@Example.org>\n\
         To: Forum <reply+token@forum.example.org>\n\
         Cc: Others: a@example.org, b@example.org;\n\
         Subject: =?utf-8?Q?Re=3A_Is_it_done=3F?=\n\
         Message-ID: <answer.1@mail.example.org>\n\
         In-Reply-To: <018f@forum.example.org>\n\
         References: <root@forum.example.org>\n <018f@forum.example.org>\n\
         Date: Mon, 12 Oct 2026 10:00:00 +0200\n\
         MIME-Version: 1.0\n\
         Content-Type: multipart/alternative; boundary=b\n\n\
         --b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\
         Yes, since the r=C3=A9union of 2016=\n.\n\nOn Mon, 12 Oct 2026, Forum wrote:\n> Is it done?\n\n-- \nThe Office\n\
         --b\nContent-Type: text/html\n\n<p>Something else</p>\n--b--\n",
    );
    let from = mail.from.expect("a sender");
    assert_eq!((from.name.as_str(), from.address.as_str()), ("The Offiçe", "Office@Example.org"));
    assert_eq!(mail.recipients[0], "reply+token@forum.example.org");
    assert!(mail.recipients.contains(&"b@example.org".to_owned()), "{:?}", mail.recipients);
    assert_eq!(mail.subject, "Re: Is it done?");
    assert_eq!(mail.message_id.as_deref(), Some("answer.1@mail.example.org"));
    assert_eq!(mail.in_reply_to, ["018f@forum.example.org"]);
    assert_eq!(mail.references, ["root@forum.example.org", "018f@forum.example.org"]);
    assert_eq!(mail.date.unwrap().to_string(), "2026-10-12T08:00:00.000000Z");
    assert_eq!(mail.text, "Yes, since the réunion of 2016.");
    assert!(mail.quoted.contains("> Is it done?"), "{}", mail.quoted);
    assert!(mail.signature.contains("The Office"), "{}", mail.signature);
    assert_eq!(mail.mark, Mark::Ordinary);
}

#[test]
fn a_mail_that_is_html_alone_is_read_as_text() {
    let mail = read(
        "From: a@example.org\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n\
         <div dir=3D\"ltr\"><p>Done, &lt;mostly&gt;:</p><ul><li>caf=E9</li></ul></div><br>\n\
         <div class=3D\"gmail_quote\">On 12 Oct 2026 Forum wrote:<blockquote>Is it done?</blockquote></div>",
    );
    assert_eq!(mail.text, "Done, <mostly>:\n\n- café");
    assert!(mail.quoted.contains("Is it done?"), "{}", mail.quoted);
}

#[test]
fn a_wrong_or_missing_character_set_is_read_as_well_as_can_be() {
    let table: [(&str, &[u8], &str); 4] = [
        ("Content-Type: text/plain; charset=us-ascii", "Привет".as_bytes(), "Привет"),
        ("X-Nothing: said", b"caf\xe9", "café"),
        ("Content-Type: text/plain; charset=utf-8", b"caf\xe9", "café"),
        ("Content-Type: text/plain; charset=gb18030", b"\xc4\xe3\xba\xc3", "你好"),
    ];
    for (header, body, expected) in table {
        let mail = [format!("From: a@example.org\r\n{header}\r\n\r\n").as_bytes(), body].concat();
        assert_eq!(incoming::read(&mail, HOST).unwrap().text, expected, "{header}");
    }
}

#[test]
fn what_a_machine_wrote_is_nobodys_answer() {
    for headers in [
        "Auto-Submitted: auto-replied",
        "Auto-submitted: auto-generated (rejected)",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "X-Auto-Response-Suppress: All",
        "X-Autoreply: yes",
        "Return-Path: <>",
    ] {
        let mail = with(headers);
        assert!(matches!(mail.mark, Mark::Automatic(_)), "{headers}: {:?}", mail.mark);
        assert_eq!(mail.text, "");
    }
    for headers in [
        "Auto-Submitted: no",
        "Precedence: first-class",
        "Precedence: list",
        "List-Id: <list.example.org>",
        "Return-Path: <a@example.org>",
        "X-Auto-Response-Suppress: None",
    ] {
        assert_eq!(with(headers).mark, Mark::Ordinary, "{headers}");
    }
}

#[test]
fn a_mail_of_our_own_and_one_in_a_circle_are_told() {
    let own = read(
        "From: a@example.org\nMessage-ID: <018f3e7a-0000-7000-8000-000000000001@forum.example.org>\n\nHello",
    );
    assert!(matches!(own.mark, Mark::Loop(_)), "{:?}", own.mark);
    assert!(matches!(with("X-Loop: Forum.Example.org").mark, Mark::Loop(_)));
    assert_eq!(with("X-Loop: elsewhere.example.org").mark, Mark::Ordinary);
    let received = "Received: from a by b; Mon, 12 Oct 2026 10:00:00 +0000\n";
    assert_eq!(with(received.repeat(20).trim_end()).mark, Mark::Ordinary);
    assert!(matches!(with(received.repeat(101).trim_end()).mark, Mark::Loop(_)));
}

#[test]
fn a_mail_that_did_not_arrive_is_told_with_what_it_was() {
    let report = |action: &str, returned: &str| {
        read(&format!(
            "From: MAILER-DAEMON@mx.example.org\nReturn-Path: <>\nMessage-ID: <dsn@mx>\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"=b\"\n\n\
             --=b\nContent-Type: text/plain\n\nYour mail could not be delivered.\n\
             --=b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n\
             Final-Recipient: rfc822; office@example.org\nAction: {action}\nStatus: 5.1.1\n\
             Diagnostic-Code: smtp; 550 no such user\n\
             --=b\nContent-Type: {returned}\n\n\
             Auto-Submitted: auto-generated\nX-Loop: forum.example.org\nMessage-ID: <018f3e7a-0000-7000-8000-000000000001@forum.example.org>\n\
             Reply-To: reply+token@forum.example.org\nSubject: A question\n\nWhat is known?\n--=b--\n"
        ))
    };
    for returned in ["message/rfc822", "text/rfc822-headers"] {
        let Mark::Bounce(bounce) = report("failed", returned).mark else { panic!("{returned} is a bounce") };
        assert!(bounce.has_failed);
        assert_eq!((bounce.status.as_str(), bounce.reason.as_str()), ("5.1.1", "smtp; 550 no such user"));
        assert_eq!(
            bounce.message_id.as_deref(),
            Some("018f3e7a-0000-7000-8000-000000000001@forum.example.org")
        );
        assert_eq!(bounce.reply_to.as_deref(), Some("reply+token@forum.example.org"), "{returned}");
    }
    let Mark::Bounce(late) = report("delayed", "message/rfc822").mark else { panic!("it is a bounce") };
    assert!(!late.has_failed);
}

#[test]
fn what_is_too_large_or_no_mail_is_refused() {
    let large = [b"From: a@example.org\r\n\r\n".as_slice(), &vec![b'x'; LARGEST]].concat();
    assert_eq!(incoming::read(&large, HOST), Err(Unreadable::TooLarge));
    for none in ["", "\r\n\r\n", "Hello there"] {
        assert_eq!(incoming::read(none.as_bytes(), HOST), Err(Unreadable::NoMail), "{none:?}");
    }
    let long = format!("From: a@example.org\r\n\r\n{}", "é words\r\n".repeat(LONGEST_TEXT / 8));
    let mail = incoming::read(long.as_bytes(), HOST).unwrap();
    assert!(mail.is_cut && mail.text.len() <= LONGEST_TEXT);
}

#[test]
fn messages_in_messages_end() {
    let nested = format!("From: a@example.org\r\n{}", "Content-Type: message/rfc822\r\n\r\n".repeat(400));
    incoming::read(nested.as_bytes(), HOST).unwrap();
    let mixed: String =
        (0..400).map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n")).collect();
    incoming::read(format!("From: a@example.org\r\n{mixed}").as_bytes(), HOST).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_is_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = incoming::read(&bytes, HOST);
    }

    #[test]
    fn whatever_stands_in_a_mail_is_read(
        kind in prop_oneof!["text/plain", "text/html", "multipart/mixed; boundary=b", "multipart/report; boundary=b", "message/rfc822"],
        transfer in prop_oneof!["7bit", "base64", "quoted-printable"],
        body in "(\\PC|\\n|--b\\n|> |<p>|<blockquote>|=|&|;){0,60}",
    ) {
        let mail = format!("From: a@example.org\nContent-Type: {kind}\nContent-Transfer-Encoding: {transfer}\n\n{body}");
        let read = incoming::read(mail.as_bytes(), HOST).unwrap();
        prop_assert!(!read.text.contains(['\0', '\r']));
    }

    #[test]
    fn plain_words_come_through_whole(words in "[a-zéпع]{1,12}( [a-zéпع]{1,12}){0,8}") {
        let mail = format!("From: a@example.org\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\n> quoted\n");
        prop_assert_eq!(incoming::read(mail.as_bytes(), HOST).unwrap().text, words);
    }
}
