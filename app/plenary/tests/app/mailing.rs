//! Mail as the running program sends it: through a server that others wrote, and with links that nobody can bend.

use crate::client::{get, send};
use crate::forum::{Forum, Server, until};
use serde_json::Value as Json;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

/// Debian's Python, whose packages are Debian's.
const PYTHON: &str = "/usr/bin/python3";

struct MailServer {
    child: Child,
    port: u16,
    mails: mpsc::Receiver<Json>,
}

impl MailServer {
    /// `None`, with the reason printed, where Debian's python3-aiosmtpd is not installed.
    fn start(certificate: &Path, key: &Path) -> Option<Self> {
        let there = Command::new(PYTHON).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        if !there.is_ok_and(|status| status.success()) {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "python3-aiosmtpd must be there in CI");
            eprintln!("skipped: Debian's package python3-aiosmtpd is not installed");
            return None;
        }
        let mut child = Command::new(PYTHON)
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/app/mail_server.py"))
            .args([certificate, key])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = lines.next().unwrap().unwrap().parse().unwrap();
        let (tell, mails) = mpsc::channel();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if tell.send(serde_json::from_str(&line).unwrap()).is_err() {
                    return;
                }
            }
        });
        Some(Self { child, port, mails })
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Asks for a link to sign in, as a browser does, under whatever further headers.
fn ask_for_link(server: &Server, email: &str, headers: &[&str]) {
    let form = get(server.address, "/sign-in", headers);
    let (_, rest) = form.body.split_once("name=\"csrf\" value=\"").expect("a form");
    let token = rest.split('"').next().unwrap();
    let cookie = form.header("set-cookie").expect("a form has its cookie").split(';').next().unwrap();
    let cookie = format!("Cookie: {cookie}");
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let headers = [headers, &[&cookie, kind]].concat();
    let body = format!("csrf={token}&email={}", email.replace('@', "%40"));
    let sent = send(server.address, "POST", "/sign-in/link", &headers, &body).unwrap();
    assert_eq!((sent.status, sent.header("location")), (303, Some("/sign-in/sent")), "{sent:?}");
}

/// The text of a mail, its soft line ends undone (RFC 2045, 6.7).
fn unfolded(mail: &str) -> String {
    mail.replace("\r\n", "\n").replace("=\n", "").replace("=3D", "=")
}

fn with_anna() -> Forum {
    let forum = Forum::new();
    let said = forum.run(&["person", "add", "--email", "anna@example.org", "--name", "Anna Example"]);
    assert_eq!(said.code, 0, "{said:?}");
    forum
}

#[test]
fn a_link_goes_out_by_starttls_and_begins_with_the_public_url() {
    let forum = with_anna();
    let (certificate, key) = (forum.beside("certificate.pem"), forum.beside("key.pem"));
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let Some(mails) = MailServer::start(&certificate, &key) else { return };
    let port = mails.port.to_string();
    let server = forum.serve_with(&[
        ("PLENARY_PUBLIC_URL", "https://forum.example.org"),
        ("PLENARY_MAIL_FROM", "forum@example.org"),
        ("PLENARY_MAIL_HOST", "127.0.0.1"),
        ("PLENARY_MAIL_PORT", &port),
        ("PLENARY_MAIL_SECURITY", "starttls"),
        ("PLENARY_MAIL_USER", "forum"),
        ("PLENARY_MAIL_PASSWORD", "a password of the tests"),
        ("PLENARY_MAIL_CERTIFICATE_AUTHORITY", certificate.to_str().unwrap()),
    ]);
    let forged =
        ["Host: evil.example", "X-Forwarded-Host: evil.example", "Origin: https://forum.example.org"];
    ask_for_link(&server, "anna@example.org", &forged);
    let mail = mails.mails.recv_timeout(std::time::Duration::from_secs(50)).expect("a mail");
    assert_eq!(mail["protected"], true);
    assert_eq!(mail["signed_in"], true);
    assert_eq!((&mail["from"], &mail["to"][0]), (&"forum@example.org".into(), &"anna@example.org".into()));
    let content = unfolded(mail["content"].as_str().unwrap());
    for part in ["Content-Type: text/plain", "Content-Type: text/html"] {
        assert!(content.contains(part), "{content}");
    }
    assert!(content.matches("https://forum.example.org/sign-in/link/").count() >= 2, "{content}");
    assert!(
        content.split("://").skip(1).all(|address| address.starts_with("forum.example.org")),
        "{content}"
    );
    assert!(!content.contains("evil.example") && !content.contains("127.0.0.1:"), "{content}");

    // What the mail names is a page with a button; following it, as scanners do, signs nobody in.
    let at = content.find("/sign-in/link/").unwrap();
    let path: String = content[at..].chars().take_while(|letter| !letter.is_whitespace()).collect();
    let page = get(server.address, &path, &[]);
    assert_eq!(page.status, 200);
    assert!(page.body.contains("<form") && page.body.contains("method=\"post\""), "{}", page.body);
    assert!(!page.header("set-cookie").unwrap_or_default().contains("__Host-plenary="));
}

#[test]
fn a_mail_that_was_waiting_when_the_power_went_is_sent_after_it_came_back() {
    let forum = with_anna();
    // Nobody listens there: the mail waits.
    let server = forum.serve_with(&[
        ("PLENARY_MAIL_HOST", "127.0.0.1"),
        ("PLENARY_MAIL_PORT", "1"),
        ("PLENARY_MAIL_SECURITY", "none"),
        ("PLENARY_METRICS_TOKEN", "a-token-of-the-tests"),
    ]);
    ask_for_link(&server, "anna@example.org", &[]);
    until("the mail's waiting", || {
        let figures = get(server.address, "/metrics", &["Authorization: Bearer a-token-of-the-tests"]);
        figures.body.contains("plenary_jobs_waiting 1").then_some(())
    });
    server.kill();
    crate::forum::wait(store::scratch::meddle(
        &forum.location(),
        "UPDATE job SET run_at = 0, locked_until = 0",
    ))
    .unwrap();
    let server = forum.serve();
    let folder = forum.data().join("mail");
    let mail = until("the mail", || {
        let found = std::fs::read_dir(&folder).ok()?.find_map(Result::ok)?.path();
        found.extension().is_some_and(|ending| ending == "eml").then_some(found)
    });
    let content = unfolded(&std::fs::read_to_string(mail).unwrap());
    assert!(content.contains("anna@example.org") && content.contains("/sign-in/link/"), "{content}");
    assert_eq!(server.stop(), Some(0));
}
