//! What may come over the network, meant well or not.

use crate::client::{get, post_json, raw, read, send};
use crate::forum::{Forum, until};
use std::io::{Read as _, Write};
use std::net::TcpStream;
use std::time::Duration;

#[test]
fn no_page_believes_a_forged_host() {
    let forum = Forum::new();
    let server = forum.serve();
    for path in ["/", "/register", "/sign-in", "/api/v1", "/api/v1/openapi.json", "/nowhere", "/?lang=en"] {
        let forged = ["Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example"];
        let answer = get(server.address, path, &forged);
        assert!(answer.status < 500, "{path}: {}", answer.status);
        assert!(!answer.body.contains("evil.example"), "{path} names the forged host");
        let location = answer.header("location").unwrap_or_default();
        assert!(!location.contains("evil.example"), "{path} leads to the forged host");
    }
}

#[test]
fn a_change_sent_from_another_site_is_refused() {
    let forum = Forum::new();
    let server = forum.serve();
    let form = "Content-Type: application/x-www-form-urlencoded";
    let table: [&[&str]; 4] = [
        &["Sec-Fetch-Site: cross-site"],
        &["Sec-Fetch-Site: same-site"],
        &["Origin: https://evil.example"],
        &["Origin: null"],
    ];
    for headers in table {
        let headers: Vec<&str> = headers.iter().copied().chain([form]).collect();
        let answer = send(server.address, "POST", "/sign-in", &headers, "email=a@example.org").unwrap();
        assert_eq!(answer.status, 403, "{headers:?}");
    }
}

#[test]
fn too_much_is_answered_and_not_read() {
    let forum = Forum::new();
    let server = forum.serve();
    let length = 300 * 1024 * 1024;
    let head =
        format!("POST /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
    assert_eq!(raw(server.address, head.as_bytes()).unwrap().status, 413);
    let cookie = format!("Cookie: a={}", "x".repeat(200_000));
    assert_eq!(get(server.address, "/", &[&cookie]).status, 431);
    // A client that sends all of it before it listens still hears why.
    let body = "x".repeat(30 * 1024 * 1024);
    let form = "Content-Type: application/x-www-form-urlencoded";
    let answer = send(server.address, "POST", "/sign-in", &[form], &body).unwrap();
    assert_eq!(answer.status, 413);
    assert_eq!(get(server.address, "/healthz", &[]).status, 200);
}

#[test]
fn clients_that_dawdle_hold_nobody_up_and_are_let_go() {
    let forum = Forum::new();
    let server = forum.serve();
    let mut slow: Vec<TcpStream> = (0..300)
        .map(|_| {
            let mut stream = TcpStream::connect(server.address).unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow").unwrap();
            stream
        })
        .collect();
    assert_eq!(get(server.address, "/", &[]).status, 200);
    let last = slow.last_mut().unwrap();
    last.set_read_timeout(Some(Duration::from_secs(50))).unwrap();
    // Closed, with or without a word.
    let ended = read(last);
    assert!(ended.is_err() || ended.is_ok_and(|answer| answer.status == 408));
}

#[test]
fn what_no_http_is_breaks_nothing() {
    let forum = Forum::new();
    let server = forum.serve();
    for bytes in
        [&b"\x16\x03\x01\x02\x00\x01\x00"[..], b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\0\0\0\0\r\n\r\n"]
    {
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream.write_all(bytes).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let answer = read(&mut stream);
        assert!(answer.as_ref().map_or(true, |answer| answer.status >= 400), "{bytes:?}: {answer:?}");
    }
    for path in
        ["/../../etc/passwd", "/assets/../../../etc/passwd", "/assets/%2e%2e/plenary.db", "/register/%00"]
    {
        let answer = get(server.address, path, &[]);
        assert!((400..500).contains(&answer.status), "{path}: {}", answer.status);
    }
}

#[test]
fn head_says_what_get_would() {
    let forum = Forum::new();
    let server = forum.serve();
    for path in ["/", "/", "/register", "/healthz", "/api/v1/recommendations"] {
        let whole = get(server.address, path, &[]);
        let head = send(server.address, "HEAD", path, &[], "").unwrap();
        assert_eq!(head.status, whole.status, "{path}");
        assert_eq!(head.header("content-length"), whole.header("content-length"), "{path}");
        assert_eq!(head.header("content-type"), whole.header("content-type"), "{path}");
        assert!(head.body.is_empty(), "{path}");
    }
}

#[test]
fn a_language_is_remembered_and_leaves_the_address() {
    let forum = Forum::new();
    let server = forum.serve();
    let answer = get(server.address, "/register?q=report&lang=en", &[]);
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), Some("/register?q=report"));
    assert!(answer.header("set-cookie").unwrap().starts_with("lang=en;"));
    let elsewhere = get(server.address, "//evil.example/?lang=en", &[]);
    assert!(!elsewhere.header("location").unwrap_or_default().starts_with("//"), "{elsewhere:?}");
}

#[test]
fn figures_are_shown_to_whoever_has_the_token() {
    let forum = Forum::new();
    let server = forum.serve_with(&[("PLENARY_METRICS_TOKEN", "a-token-of-the-tests")]);
    for _ in 0..3 {
        get(server.address, "/", &[]);
    }
    assert_eq!(get(server.address, "/metrics", &[]).status, 404);
    assert_eq!(get(server.address, "/metrics", &["Authorization: Bearer wrong"]).status, 404);
    let figures = get(server.address, "/metrics", &["Authorization: Bearer a-token-of-the-tests"]);
    assert_eq!(figures.status, 200);
    for line in [
        "plenary_requests_total{route=\"/\",method=\"GET\",status=\"200\"} 1",
        "plenary_kept_pages_total 2",
        "plenary_jobs_waiting 0",
    ] {
        assert!(figures.body.contains(line), "{line} is not in\n{}", figures.body);
    }
}

#[test]
fn the_server_stops_when_asked_and_has_kept_everything() {
    let forum = Forum::new();
    let token = forum.token("coordinator");
    let server = forum.serve();
    let body = crate::breaking::recommendation(1);
    let made = post_json(server.address, "/api/v1/recommendations", &token, &body).unwrap();
    assert_eq!(made.status, 201, "{made:?}");
    assert_eq!(server.stop(), Some(0));
    let said = forum.run(&["export", "register", "--format", "csv"]);
    assert_eq!(said.out.lines().count(), 2, "{said:?}");
}

#[test]
fn a_request_under_way_is_answered_before_the_server_ends() {
    let forum = Forum::new();
    let token = forum.token("coordinator");
    let server = forum.serve();
    let body = crate::breaking::recommendation(1);
    let head = format!(
        "POST /api/v1/recommendations HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(50))).unwrap();
    let head = head.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    // It is being read: whoever asks is told to go on.
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(&body.as_bytes()[..20]).unwrap();
    server.ask_to_stop();
    until("no new connection being taken", || TcpStream::connect(server.address).is_err().then_some(()));
    stream.write_all(&body.as_bytes()[20..]).unwrap();
    let answer = read(&mut stream).unwrap();
    assert_eq!(answer.status, 201, "{answer:?}");
    assert_eq!(server.stop(), Some(0));
}

#[test]
fn a_forged_address_slows_nobody_down_and_helps_nobody() {
    for (trusted, refused) in [("", true), ("127.0.0.1", false)] {
        let forum = Forum::new();
        let server = forum.serve_with(&[("PLENARY_TRUSTED_PROXIES", trusted)]);
        let form = get(server.address, "/sign-in", &[]);
        let (_, rest) = form.body.split_once("name=\"csrf\" value=\"").unwrap();
        let body = format!("csrf={}&email=a%40example.org&password=wrong", rest.split('"').next().unwrap());
        let cookie = format!("Cookie: {}", form.header("set-cookie").unwrap().split(';').next().unwrap());
        let statuses: Vec<u16> = (0..12)
            .map(|n| {
                let forged = format!("X-Forwarded-For: 203.0.113.{n}");
                let headers = [&forged, &cookie, "Content-Type: application/x-www-form-urlencoded"];
                send(server.address, "POST", "/sign-in", &headers, &body).unwrap().status
            })
            .collect();
        // One who tries, whatever it says of its address; through a proxy that is trusted, twelve who mistyped.
        assert_eq!(statuses.contains(&429), refused, "trusted: {trusted:?}, {statuses:?}");
        assert!(statuses.iter().all(|status| [422, 429].contains(status)), "{statuses:?}");
    }
}

#[test]
fn figures_can_have_a_listener_of_their_own() {
    let forum = Forum::new();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = forum.serve_with(&[("PLENARY_METRICS_LISTEN", &free.to_string())]);
    assert_eq!(get(server.address, "/metrics", &[]).status, 404);
    let figures = get(free, "/metrics", &[]);
    assert!(figures.status == 200 && figures.body.contains("plenary_requests_total"), "{figures:?}");
    for path in ["/", "/register", "/api/v1/me"] {
        assert_eq!(get(free, path, &[]).status, 404, "nothing else is there: {path}");
    }
}

#[test]
fn logs_are_lines_of_json_that_name_the_request_and_no_secret() {
    let forum = Forum::new();
    let token = forum.token("member");
    let server = forum.serve_with(&[("PLENARY_LOG_FORMAT", "json")]);
    let bearer = format!("Authorization: Bearer {token}");
    let first = get(server.address, "/api/v1/me?secret=in-the-query", &[&bearer]);
    let second = get(server.address, "/nowhere", &["X-Request-Id: chosen-by-a-stranger"]);
    let ids = [&first, &second]
        .map(|answer| answer.header("x-request-id").expect("every answer has an id").to_owned());
    assert_ne!(ids[0], ids[1]);
    assert_ne!(ids[1], "chosen-by-a-stranger");
    let (code, said) = server.stop_and_tell();
    assert_eq!(code, Some(0));
    for line in said.lines() {
        let line: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(line["timestamp"].is_string() && line["level"].is_string(), "{line}");
    }
    for id in ids {
        assert!(said.contains(&id), "{id} is not in\n{said}");
    }
    for secret in [token.as_str(), "in-the-query", "example.org"] {
        assert!(!said.contains(secret), "{secret} is in\n{said}");
    }
}

#[test]
fn two_processes_see_each_others_changes() {
    let forum = Forum::new();
    let token = forum.token("coordinator");
    let (one, other) = (forum.serve(), forum.serve());
    assert!(get(other.address, "/register", &[]).body.contains("<main"));
    for number in 1..=3 {
        let body = crate::breaking::recommendation(number);
        let made = post_json(one.address, "/api/v1/recommendations", &token, &body).unwrap();
        assert_eq!(made.status, 201, "{made:?}");
        let title = format!("Title {number}");
        until("the change in the other process", || {
            get(other.address, "/register", &[]).body.contains(&title).then_some(())
        });
        until("the change in the other process's list", || {
            get(other.address, "/api/v1/recommendations", &[]).body.contains(&title).then_some(())
        });
    }
}
