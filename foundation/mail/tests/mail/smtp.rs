use std::sync::Arc;

use mail::{MailError, Mailbox, Security, Settings, Transport};
use rcgen::CertifiedKey;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::message;
use crate::server::{Fault, Server};

fn settings(server: &Server, security: Security) -> Settings {
    Settings {
        from: "forum@example.org".into(),
        host: Some("127.0.0.1".into()),
        port: Some(server.address.port()),
        security,
        ..Settings::default()
    }
}

async fn send_plain(server: &Server) -> Result<(), MailError> {
    let transport = Transport::from_settings(&settings(server, Security::None)).expect("usable settings");
    transport.send(&message()).await
}

#[tokio::test]
async fn a_mail_arrives_whole() {
    let server = Server::start(None, None).await;
    send_plain(&server).await.expect("the server takes it");

    let commands = server.commands();
    assert!(commands.iter().any(|c| c.starts_with("MAIL FROM:<forum@example.org>")), "{commands:?}");
    assert!(commands.iter().any(|c| c.starts_with("RCPT TO:<reader@example.org>")), "{commands:?}");
    let mails = server.mails();
    let [mail] = mails.as_slice() else { panic!("{} mails arrived", mails.len()) };
    for line in [
        "Message-ID: <link-1@example.org>",
        "Date: Sat, 21 Nov 2026 23:15:00 +0000",
        "From: \"A forum\" <forum@example.org>",
        "To: Reader <reader@example.org>",
        "Subject: Your link",
        "Auto-Submitted: auto-generated",
        "List-Unsubscribe: <https://example.org/u>",
        ".this line begins with a dot",
        "<p>Open the page</p>",
    ] {
        assert!(mail.lines().any(|l| l.eq_ignore_ascii_case(line)), "no line {line:?} in\n{mail}");
    }
}

#[tokio::test]
async fn a_second_try_has_the_same_bytes() {
    let server = Server::start(None, None).await;
    send_plain(&server).await.expect("the server takes it");
    send_plain(&server).await.expect("the server takes it again");
    let mails = server.mails();
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[0], mails[1]);
}

#[tokio::test]
async fn words_in_any_script_arrive_as_written() {
    let server = Server::start(None, None).await;
    let mut arabic = message();
    arabic.subject = "رابط الدخول".into();
    arabic.from_name = "منتدى".into();
    arabic.text = "افتح الصفحة".into();
    arabic.html = None;
    let transport = Transport::from_settings(&settings(&server, Security::None)).expect("usable settings");
    transport.send(&arabic).await.expect("the server takes it");
    let mail = server.mails().remove(0);
    assert!(mail.is_ascii(), "headers are encoded words, the body is encoded:\n{mail}");
    // RFC 2047 of the subject above, computed with Python's email.header.
    assert!(mail.contains("=?utf-8?b?2LHYp9io2Lcg2KfZhNiv2K7ZiNmE?="), "{mail}");
    assert!(mail.contains("2KfZgdiq2K0g2KfZhNi12YHYrdip"), "{mail}");
}

#[tokio::test]
async fn what_may_pass_is_tried_again() {
    for fault in [
        Fault::Answer("GREETING", "421 too busy"),
        Fault::Answer("MAIL", "451 local error"),
        Fault::Answer("RCPT", "450 greylisted, come back"),
        Fault::Answer("DATA", "452 no room"),
        Fault::Answer("END", "451 not now"),
        Fault::Answer("RCPT", "nonsense"),
        Fault::Hang("GREETING"),
        Fault::Hang("RCPT"),
        Fault::Hang("DATA"),
        Fault::Hang("END"),
    ] {
        let server = Server::start(Some(fault), None).await;
        let refusal = send_plain(&server).await.expect_err("the server did not take it");
        assert!(refusal.is_temporary(), "{refusal}");
        assert!(server.mails().is_empty());
    }
}

#[tokio::test]
async fn what_is_refused_for_good_is_not_tried_again() {
    for (at, line) in
        [("RCPT", "550 no such mailbox"), ("MAIL", "553 not allowed"), ("END", "554 not wanted")]
    {
        let server = Server::start(Some(Fault::Answer(at, line)), None).await;
        let refusal = send_plain(&server).await.expect_err("the server did not take it");
        assert!(!refusal.is_temporary(), "{refusal}");
        assert!(refusal.to_string().contains(&line[..3]), "{refusal}");
        assert!(refusal.to_string().contains(&line[4..]), "{refusal}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_again() {
    let server = Server::start(None, None).await;
    let mut gone = settings(&server, Security::None);
    // Port 1 of loopback: nothing listens there, and a port below 1024 is not given to anybody's test.
    gone.port = Some(1);
    let transport = Transport::from_settings(&gone).expect("usable settings");
    assert!(transport.send(&message()).await.expect_err("nobody answers").is_temporary());
}

#[tokio::test]
async fn a_wrong_password_loses_no_mail() {
    let server = Server::start(Some(Fault::Answer("AUTH", "535 no")), None).await;
    let mut with_password = settings(&server, Security::None);
    with_password.user = Some("forum".into());
    with_password.password = Some("wrong".into());
    let transport = Transport::from_settings(&with_password).expect("usable settings");
    assert!(transport.send(&message()).await.expect_err("the password is wrong").is_temporary());
}

#[tokio::test]
async fn a_forged_header_never_reaches_the_server() {
    let server = Server::start(None, None).await;
    let transport = Transport::from_settings(&settings(&server, Security::None)).expect("usable settings");
    let mut forged = message();
    forged.to = Mailbox::new("Reader\r\nBcc: everybody@example.org", "reader@example.org");
    let refusal = transport.send(&forged).await.expect_err("refused before the connection");
    assert!(matches!(refusal, MailError::Malformed(_)), "{refusal}");
    assert!(!refusal.is_temporary());
    assert_eq!(server.commands(), Vec::<String>::new());
}

#[tokio::test]
async fn without_starttls_nothing_is_said() {
    let server = Server::start(None, None).await;
    let mut with_password = settings(&server, Security::Starttls);
    with_password.user = Some("forum".into());
    with_password.password = Some("secret".into());
    let transport = Transport::from_settings(&with_password).expect("usable settings");
    assert!(transport.send(&message()).await.expect_err("no STARTTLS").is_temporary());
    let commands = server.commands();
    assert!(commands.iter().all(|c| c.starts_with("EHLO") || c.starts_with("QUIT")), "{commands:?}");

    let if_offered =
        Transport::from_settings(&settings(&server, Security::StarttlsIfOffered)).expect("usable");
    if_offered.send(&message()).await.expect("plain is allowed here");
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn with_starttls_everything_is_protected() {
    let CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate for loopback");
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key as rcgen makes it");
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key))
        .expect("a server of one certificate");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let server = Server::start(None, Some(acceptor)).await;

    let mut stranger = settings(&server, Security::Starttls);
    let transport = Transport::from_settings(&stranger).expect("usable settings");
    assert!(transport.send(&message()).await.expect_err("nobody signed this").is_temporary());
    assert!(server.mails().is_empty());

    let folder = tempfile::tempdir().expect("a temporary folder");
    let authority = folder.path().join("authority.pem");
    std::fs::write(&authority, cert.pem()).expect("a writable folder");
    stranger.certificate_authority = Some(authority);
    stranger.user = Some("forum".into());
    stranger.password = Some("secret".into());
    let transport = Transport::from_settings(&stranger).expect("usable settings");
    transport.send(&message()).await.expect("the server takes it");
    assert_eq!(server.mails().len(), 1);
    let commands = server.commands();
    assert!(commands.iter().any(|c| c.starts_with("TLS AUTH PLAIN")), "{commands:?}");
    for plain in commands.iter().filter(|c| !c.starts_with("TLS ")) {
        assert!(
            ["EHLO", "STARTTLS", "QUIT"].iter().any(|word| plain.starts_with(word)),
            "unprotected: {plain}"
        );
    }
}
