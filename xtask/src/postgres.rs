//! A PostgreSQL server of our own, from Debian's package, for as long as we run.
//!
//! It lives in a temporary folder, listens on loopback and trusts whoever comes from there: it holds nothing but
//! what tests make. A shell keeps it: when we end, however we end, the shell's standard input closes, and it stops
//! the server and deletes the folder.

use crate::shell::find;
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsString;
use std::net::TcpListener;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a start may take, on a slow disk.
const PATIENCE: Duration = Duration::from_mins(1);

/// Arguments: the server's programs, the folder to make, the port.
///
/// fsync off: making a database is mostly making its files, the suite takes half the time so (measured), and no test
/// pulls the plug on this server. Commits stay synchronous as seen from a client.
const KEEPER: &str = r#"
trap '' INT TERM HUP
mkdir -m 700 "$2" || exit
if "$1/initdb" -D "$2/data" --username=plenary --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$2/log" 2>&1
then
    "$1/postgres" -D "$2/data" -p "$3" -k "$2" -c listen_addresses=127.0.0.1 -c max_connections=200 \
        -c fsync=off -c full_page_writes=off -c log_min_error_statement=panic >>"$2/log" 2>&1 </dev/null &
    server=$!
    read -r _
    # Asked again until it is gone: a server that has only begun does not hear it yet.
    while kill -INT "$server" 2>/dev/null; do sleep 0.1; done
else
    cat "$2/log" >&2
fi
rm -rf "$2"
"#;

pub struct Postgres {
    keeper: Child,
    programs: PathBuf,
    port: u16,
}

impl Postgres {
    /// Makes a cluster and starts it; an error when Debian's package is missing or the server says no.
    pub fn start() -> Result<Postgres> {
        let programs = programs().context("no PostgreSQL: Debian's package `postgresql` brings it")?;
        let folder = std::env::temp_dir().join(format!("plenary-postgres-{}", std::process::id()));
        let port = free_port()?;
        let mut keeper = shell_of_another()?;
        keeper.args(["-c", KEEPER, "plenary-postgres"]).args([&programs, &folder]).arg(port.to_string());
        let keeper = keeper.stdin(Stdio::piped()).spawn().context("starting PostgreSQL")?;
        let mut server = Postgres { keeper, programs, port };
        server.wait(&folder)?;
        Ok(server)
    }

    /// The address of a database that always exists, from which others are made.
    pub fn maintenance_url(&self) -> String {
        format!("postgres://plenary@127.0.0.1:{}/postgres", self.port)
    }

    /// Our PATH with the server's programs (`psql`) in front.
    pub fn path(&self) -> Result<OsString> {
        let ours = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.programs.clone()).chain(std::env::split_paths(&ours));
        std::env::join_paths(folders).context("putting PostgreSQL's programs into PATH")
    }

    fn wait(&mut self, folder: &Path) -> Result<()> {
        let begun = Instant::now();
        let port = self.port.to_string();
        loop {
            let mut ready = Command::new(self.programs.join("pg_isready"));
            let ready =
                ready.args(["-q", "-h", "127.0.0.1", "-p", &port]).status().context("running pg_isready")?;
            if ready.success() {
                return Ok(());
            }
            let gone = self.keeper.try_wait().context("looking after PostgreSQL")?.is_some();
            if gone || begun.elapsed() > PATIENCE {
                let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
                bail!("PostgreSQL did not start in {:.0} s:\n{log}", begun.elapsed().as_secs_f64());
            }
            pause(Duration::from_millis(50));
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("PostgreSQL may still run: {error}");
        }
    }
}

/// The newest of the installed versions.
pub fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let newest = versions
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter(|version| Path::new(&format!("/usr/lib/postgresql/{version}/bin/initdb")).is_file())
        .max()?;
    Some(PathBuf::from(format!("/usr/lib/postgresql/{newest}/bin")))
}

/// A shell, as somebody who is not root: PostgreSQL refuses root.
fn shell_of_another() -> Result<Command> {
    let Some((user, group)) = stand_in()? else { return Ok(Command::new("/bin/sh")) };
    let mut command =
        Command::new(find("setpriv").context("no `setpriv`: Debian's package `util-linux` brings it")?);
    command.args([format!("--reuid={user}"), format!("--regid={group}"), "--clear-groups".to_owned()]);
    command.args(["--", "/bin/sh"]).current_dir("/");
    Ok(command)
}

/// User and group to run as when we are root: `postgres` where the package made it, else `nobody`.
fn stand_in() -> Result<Option<(u32, u32)>> {
    if std::fs::metadata("/proc/self").context("reading /proc/self")?.uid() != 0 {
        return Ok(None);
    }
    let users = std::fs::read_to_string("/etc/passwd").context("reading /etc/passwd")?;
    let named = |name: &str| {
        let mut fields = users.lines().find(|line| line.split(':').next() == Some(name))?.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    let found = named("postgres").or_else(|| named("nobody"));
    ensure!(
        found.is_some(),
        "neither `postgres` nor `nobody` is a user here, and PostgreSQL refuses to run as root"
    );
    Ok(found)
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").context("asking for a free port")?;
    Ok(listener.local_addr().context("reading the free port")?.port())
}

#[expect(clippy::disallowed_methods, reason = "pg_isready has to be asked again and again")]
fn pause(time: Duration) {
    std::thread::sleep(time);
}
