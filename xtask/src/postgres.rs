//! A PostgreSQL server of our own, from Debian's package, for as long as we run.
//!
//! It lives in a temporary folder, listens on loopback and trusts whoever comes from there: it holds nothing but
//! what tests make. A shell keeps it: when we end, however we end, the shell's standard input closes, and it stops
//! the server and deletes the folder.

use crate::shell::{find, output};
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsString;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a start may take, on a slow disk.
const PATIENCE: Duration = Duration::from_mins(1);

const KEEPER: &str = r#"
trap '' INT TERM HUP
"$1/postgres" -D "$2/data" >"$2/log" 2>&1 </dev/null &
server=$!
read -r _
kill -INT "$server"
wait "$server"
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
        let folder = folder()?;
        output(
            own(&programs.join("initdb"))?
                .args(["--username=plenary", "--auth=trust", "--encoding=UTF8"])
                .args(["--locale=C.UTF-8", "--no-sync", "-D", &format!("{folder}/data")]),
        )?;
        let port = free_port()?;
        // fsync off: a database per test is mostly the making of its files, and no test pulls the plug on this
        // server. Commits stay synchronous as seen from a client.
        let settings = format!(
            "port = {port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '{folder}'\n\
             max_connections = 200\nfsync = off\nfull_page_writes = off\nsynchronous_commit = on\n\
             shared_buffers = '64MB'\nlog_min_messages = warning\nlog_min_error_statement = panic\n"
        );
        let configuration = format!("{folder}/data/postgresql.auto.conf");
        std::fs::write(&configuration, settings).with_context(|| format!("writing {configuration}"))?;
        let mut keeper = own(Path::new("/bin/sh"))?;
        keeper.args(["-c", KEEPER, "plenary-postgres"]).arg(&programs).arg(&folder);
        let keeper = keeper.stdin(Stdio::piped()).spawn().context("starting PostgreSQL")?;
        let server = Postgres { keeper, programs, port };
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

    fn wait(&self, folder: &str) -> Result<()> {
        let begun = Instant::now();
        let port = self.port.to_string();
        loop {
            let mut ready = Command::new(self.programs.join("pg_isready"));
            let ready =
                ready.args(["-q", "-h", "127.0.0.1", "-p", &port]).status().context("running pg_isready")?;
            if ready.success() {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                let log = std::fs::read_to_string(format!("{folder}/log")).unwrap_or_default();
                bail!("PostgreSQL did not start in {} s:\n{log}", PATIENCE.as_secs());
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

/// A folder that belongs to whoever the server will run as.
fn folder() -> Result<String> {
    let folder = std::env::temp_dir().join(format!("plenary-postgres-{}", std::process::id()));
    std::fs::create_dir(&folder).with_context(|| format!("making {}", folder.display()))?;
    if let Some((user, group)) = stand_in()? {
        chown(&folder, Some(user), Some(group)).context("giving PostgreSQL's folder to its user")?;
    }
    folder.into_os_string().into_string().ok().context("the temporary folder's name is not UTF-8")
}

/// A command as somebody who is not root: PostgreSQL refuses root.
fn own(program: &Path) -> Result<Command> {
    let Some((user, group)) = stand_in()? else { return Ok(Command::new(program)) };
    let mut command =
        Command::new(find("setpriv").context("no `setpriv`: Debian's package `util-linux` brings it")?);
    command.args([format!("--reuid={user}"), format!("--regid={group}"), "--clear-groups".to_owned()]);
    command.arg("--").arg(program).current_dir("/tmp");
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
