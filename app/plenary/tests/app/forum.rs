//! A forum of a test's own, run by the program as it was built.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use testkit::Place;
use tokio::runtime::Runtime;

/// What must happen happens sooner.
const PATIENCE: Duration = Duration::from_secs(50);

/// Asks again and again until there is an answer.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(begun.elapsed() < PATIENCE, "{what} did not happen within {PATIENCE:?}");
        std::thread::park_timeout(Duration::from_millis(5));
    }
}

pub struct Forum {
    place: Place,
    data: PathBuf,
}

/// How a command ended and what it said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub struct Server {
    child: Child,
    complaints: Option<std::thread::JoinHandle<String>>,
    pub address: SocketAddr,
    /// What it printed before its address.
    pub said: Vec<String>,
}

/// Waits here for what takes its time elsewhere. One runtime serves the whole test: the connections of a store belong to
/// the runtime they were opened on, and end with it.
pub fn wait<T>(future: impl Future<Output = T>) -> T {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime can be made"));
    RUNTIME.block_on(future)
}

impl Forum {
    /// A place for a forum, and nothing in it yet.
    pub fn nowhere() -> Self {
        let place = wait(Place::new());
        let data = place.folder().join("forum");
        Self { place, data }
    }

    pub fn new() -> Self {
        let forum = Self::nowhere();
        let said = forum.run(&["init", "--name", "Forum of the tests"]);
        assert_eq!(said.code, 0, "{said:?}");
        forum
    }

    pub fn data(&self) -> &Path {
        &self.data
    }

    pub fn on_postgres(&self) -> bool {
        self.place.on_postgres()
    }

    pub fn location(&self) -> store::Location {
        store::Location { data: self.data.clone(), ..self.place.location.clone() }
    }

    /// A file beside the data folder.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.place.folder().join(name)
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = program();
        command.args(words).arg("--data").arg(&self.data);
        if let Some(url) = &self.place.location.database_url {
            command.args(["--database-url", url]);
        }
        command
    }

    pub fn run(&self, words: &[&str]) -> Said {
        said(&mut self.command(words))
    }

    pub fn serve(&self) -> Server {
        self.serve_with(&[])
    }

    /// Serves with these variables of the environment.
    pub fn serve_with(&self, variables: &[(&str, &str)]) -> Server {
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0"]);
        command.envs(variables.iter().copied());
        Server::start(&mut command)
    }

    /// Somebody with a role in the forum, and a token that writes.
    pub fn token(&self, role: &str) -> String {
        let email = format!("{role}@example.org");
        for words in [
            vec!["person", "add", "--email", &email, "--name", "Somebody of the tests"],
            vec!["person", "role", "--email", &email, "--role", role, "--group", "forum"],
        ] {
            let said = self.run(&words);
            assert_eq!(said.code, 0, "{said:?}");
        }
        let said = self.run(&["token", "create", "--email", &email]);
        assert_eq!(said.code, 0, "{said:?}");
        said.out.trim().to_owned()
    }
}

pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    command.stdin(Stdio::null());
    command
}

pub fn said(command: &mut Command) -> Said {
    let output = command.output().expect("the program can be run");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Said { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
}

impl Server {
    pub fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let mut err = child.stderr.take().expect("it was piped");
        // Read on, or a full pipe would hold the server up.
        let complaints = std::thread::spawn(move || {
            let mut text = String::new();
            err.read_to_string(&mut text).ok();
            text
        });
        let out = BufReader::new(child.stdout.take().expect("it was piped"));
        let mut lines = Vec::new();
        for line in out.lines().map_while(Result::ok) {
            if let Some((_, address)) = line.split_once("http://") {
                let address = address.trim().parse().expect("an address and a port");
                return Self { child, complaints: Some(complaints), address, said: lines };
            }
            lines.push(line);
        }
        child.wait().expect("it was started");
        panic!("the server ended: {}", complaints.join().unwrap_or_default());
    }

    /// The id of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// As a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it is ours");
    }

    /// Asks it to stop; it ends when it has answered whom it is answering.
    pub fn ask_to_stop(&self) {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status().expect("kill can be run");
        assert!(asked.success());
    }

    /// Asks it to stop, and tells how it ended.
    pub fn stop(self) -> Option<i32> {
        self.stop_and_tell().0
    }

    /// The same with all that it said on stderr.
    pub fn stop_and_tell(mut self) -> (Option<i32>, String) {
        self.ask_to_stop();
        let code = until("the end of the server", || self.child.try_wait().expect("it is ours")).code();
        let complaints = self.complaints.take().expect("taken once");
        (code, complaints.join().expect("reading does not panic"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
