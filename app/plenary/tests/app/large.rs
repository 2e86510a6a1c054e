//! What is larger than anybody meant: 200 MB sent or given by name. It is refused in words, it does not fill the
//! memory, and nothing of it stays.

use crate::access::asker;
use crate::client::{Answer, get, read};
use crate::forum::{Forum, Server, wait};
use kernel::Role;
use plenary_app::{capabilities, opening};
use std::io::Write as _;
use std::net::TcpStream;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

const MEGABYTE: usize = 1 << 20;
const PAGE: &str = "/register/imports";
const BOUNDARY: &str = "----tests-5f1d77";

/// What a process may come to hold while it refuses: buffers of connections, and a page. Measured in a debug build.
const ROOM: usize = 16 * MEGABYTE;
/// Who does not say how much is coming is heard up to what the page takes (24 MB), in one buffer.
const ROOM_UNANNOUNCED: usize = 64 * MEGABYTE;

/// How a client says where its body ends.
#[derive(Debug, Clone, Copy)]
enum Ends {
    Announced(usize),
    Chunked,
}

/// Somebody's browser at the page that imports.
struct Sender<'a> {
    server: &'a Server,
    cookie: String,
    form_token: String,
}

impl<'a> Sender<'a> {
    fn coordinator(forum: &Forum, server: &'a Server) -> Self {
        let manifests = capabilities::all();
        let session = wait(async {
            let store = opening::store(forum.location(), &manifests).await.unwrap();
            let asker = asker(&store, "coordinator", Some(Role::Coordinator)).await;
            store.close().await;
            asker.session.unwrap()
        });
        let cookie = format!("Cookie: plenary={session}");
        let page = get(server.address, PAGE, &[&cookie]);
        let (_, rest) = page.body.split_once("name=\"csrf\" value=\"").expect("a form");
        let form_token = rest.split('"').next().unwrap().to_owned();
        Self { server, cookie, form_token }
    }

    fn opening(&self) -> String {
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{}\r\n--{BOUNDARY}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n\
             Content-Type: text/csv\r\n\r\n",
            self.form_token
        )
    }

    /// Bytes of a form with a file of so many megabytes.
    fn length(&self, megabytes: usize) -> usize {
        self.opening().len() + megabytes * MEGABYTE + closing().len()
    }

    /// Sends a file of so many megabytes. The server may have heard enough before the end.
    fn send(&self, megabytes: usize, ends: Ends) -> std::io::Result<Answer> {
        let framing = match ends {
            Ends::Announced(length) => format!("Content-Length: {length}"),
            Ends::Chunked => "Transfer-Encoding: chunked".to_owned(),
        };
        let head = format!(
            "POST {PAGE} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{}\r\n{framing}\r\n\
             Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\r\n",
            self.server.address, self.cookie
        );
        let mut stream = TcpStream::connect(self.server.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(50)))?;
        stream.set_write_timeout(Some(Duration::from_secs(50)))?;
        stream.write_all(head.as_bytes())?;
        let rows = b"1,Say it simply,Outcomes\n".iter().copied().cycle().take(MEGABYTE).collect::<Vec<u8>>();
        let (opening, closing) = (self.opening(), closing());
        let parts = std::iter::once(opening.as_bytes())
            .chain(std::iter::repeat_n(rows.as_slice(), megabytes))
            .chain([closing.as_bytes()]);
        for part in parts {
            let sent = match ends {
                Ends::Announced(_) => stream.write_all(part),
                Ends::Chunked => write!(stream, "{:x}\r\n", part.len())
                    .and_then(|()| stream.write_all(part))
                    .and_then(|()| stream.write_all(b"\r\n")),
            };
            if sent.is_err() {
                return read(&mut stream);
            }
        }
        match ends {
            Ends::Chunked => stream.write_all(b"0\r\n\r\n")?,
            Ends::Announced(length) if length > self.length(megabytes) => {
                stream.shutdown(std::net::Shutdown::Write)?;
            }
            Ends::Announced(_) => {}
        }
        read(&mut stream)
    }
}

fn closing() -> String {
    format!("\r\n--{BOUNDARY}--\r\n")
}

/// Bytes a process holds (`VmRSS`) or has held at most (`VmHWM`), by Linux. Nothing once it has ended.
fn held(process: u32, what: &str) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with(what))?;
    line.split_whitespace().nth(1)?.parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}

/// By how much a process grew at most while this was done.
fn growth(process: u32, work: impl FnOnce()) -> usize {
    // Its peak begins anew (proc(5), clear_refs).
    std::fs::write(format!("/proc/{process}/clear_refs"), "5").expect("the process is ours");
    let before = held(process, "VmRSS:").expect("it runs");
    work();
    held(process, "VmHWM:").expect("it runs").saturating_sub(before)
}

/// All files below a folder with their bytes, logs and their kind aside: they follow the clock and not what is sent.
fn bytes_below(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            if entry.file_type().unwrap().is_dir() {
                bytes_below(&entry.path())
            } else {
                // A file of a moment may be gone.
                entry.metadata().map_or(0, |about| about.len())
            }
        })
        .sum()
}

#[test]
fn a_file_of_200_mb_is_refused_on_the_page_and_nothing_of_it_stays() {
    let forum = Forum::new();
    let passing = forum.beside("passing");
    std::fs::create_dir(&passing).unwrap();
    let server = forum.serve_with(&[("TMPDIR", passing.to_str().unwrap())]);
    let sender = Sender::coordinator(&forum, &server);
    // What is read at first use is read now.
    let small = sender.send(30, Ends::Announced(sender.length(30))).unwrap();
    assert_eq!(small.status, 422, "{small:?}");
    let on_disk = bytes_below(forum.data());
    let refused = |answer: std::io::Result<Answer>| {
        let answer = answer.expect("whoever sent all of it hears why");
        assert_eq!(answer.status, 422, "{answer:?}");
        for words in ["larger than 24 MB", "plenary import register", "<form"] {
            assert!(answer.body.contains(words), "{words:?} is not in {}", answer.body);
        }
    };
    let grown = growth(server.process(), || {
        refused(sender.send(200, Ends::Announced(sender.length(200))));
        // Less comes than was announced, and more: whatever is answered, nothing is taken.
        for announced in [sender.length(200) + MEGABYTE, MEGABYTE] {
            let answer = sender.send(200, Ends::Announced(announced));
            assert!(answer.as_ref().map_or(true, |answer| answer.status >= 400), "{answer:?}");
        }
    });
    assert!(grown < ROOM, "the server grew by {grown} bytes");
    let grown = growth(server.process(), || refused(sender.send(200, Ends::Chunked)));
    assert!(grown < ROOM_UNANNOUNCED, "the server grew by {grown} bytes");
    let stayed = bytes_below(forum.data()).saturating_sub(on_disk);
    assert!(stayed < MEGABYTE as u64, "{stayed} bytes more in the data folder");
    assert_eq!(bytes_below(&passing), 0);
    assert_eq!(get(server.address, PAGE, &[&sender.cookie]).status, 200);
    drop(server);
    assert_eq!(forum.run(&["doctor"]).out, "sound\n");
}

#[test]
fn a_file_of_200_mb_is_refused_by_the_command_and_is_not_read() {
    let forum = Forum::new();
    let file = forum.beside("large.csv");
    let mut out = std::io::BufWriter::new(std::fs::File::create(&file).unwrap());
    writeln!(out, "Number,Proposal,Category").unwrap();
    let rows = "1,Say it simply,Outcomes\n".repeat(MEGABYTE / 25 + 1);
    for _ in 0..200 {
        out.write_all(rows.as_bytes()).unwrap();
    }
    out.into_inner().unwrap();
    let mut command = forum.command(&["import", "register", file.to_str().unwrap()]);
    let mut importing = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut most = 0;
    while importing.try_wait().unwrap().is_none() {
        most = most.max(held(importing.id(), "VmHWM:").unwrap_or(0));
        std::thread::park_timeout(Duration::from_millis(2));
    }
    let said = importing.wait_with_output().unwrap();
    let err = String::from_utf8_lossy(&said.stderr);
    assert_eq!(said.status.code(), Some(2), "{err}");
    assert!(err.contains("large.csv") && err.contains("the file has 200 MB"), "{err}");
    assert!(err.contains("at most 64 MB are read; split it"), "{err}");
    assert!(most < 100 * MEGABYTE, "it held {most} bytes");
    assert_eq!(forum.run(&["export", "register", "--format", "csv"]).out.lines().count(), 1);
}
