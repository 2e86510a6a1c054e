//! A forum of the size that the budgets speak of, and the server that shows it.

use super::figures::Table;
use super::http;
use anyhow::{Context, Result, bail, ensure};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// No start and no import may take longer.
pub const PATIENCE: Duration = Duration::from_mins(5);

/// A child that ends with us.
pub struct KeptChild(pub Child);

impl Drop for KeptChild {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub struct Program {
    path: PathBuf,
}

pub struct Forum {
    data: PathBuf,
    pub account: Option<Account>,
    /// It outlives the run, to be looked into.
    pub is_kept: bool,
}

pub struct Account {
    pub email: String,
    pub password: String,
}

pub struct Server {
    pub address: SocketAddr,
    /// From the start of the process to its first answer.
    pub first_answer: Duration,
    child: KeptChild,
}

impl Drop for Forum {
    fn drop(&mut self) {
        let folder = self.data.parent().unwrap_or(&self.data);
        if self.is_kept {
            println!("{} is kept", self.data.display());
            return;
        }
        if let Err(error) = std::fs::remove_dir_all(folder) {
            eprintln!("{} is left: {error}", folder.display());
        }
    }
}

impl Forum {
    /// Lets so many people follow it and these recommendations.
    pub fn fill(&self, followers: &Path, people: usize, recommendations: &[String]) -> Result<()> {
        let mut command = Command::new(followers);
        command.arg(&self.data).arg(people.to_string()).args(recommendations).stdout(Stdio::null());
        let status = command.status().context("starting those who follow")?;
        ensure!(status.success(), "those who follow: {status}");
        Ok(())
    }

    /// Mails in its folder: all that its server has sent.
    pub fn mails(&self) -> Result<usize> {
        let Ok(files) = std::fs::read_dir(self.data.join("mail")) else { return Ok(0) };
        let mut mails = 0;
        for file in files {
            mails += usize::from(file?.path().extension().is_some_and(|end| end == "eml"));
        }
        Ok(mails)
    }

    /// Waits for what a server keeps for its next start, as soon as nothing else is to be done. A small register keeps
    /// nothing, and is not waited for long.
    pub fn settle(&self) {
        let begun = Instant::now();
        let kept = self.data.join("cache").join("register-shelf");
        while !kept.exists() && begun.elapsed() < Duration::from_secs(5) {
            pause(Duration::from_millis(5));
        }
    }
}

impl Server {
    /// Resident megabytes now.
    pub fn memory_mb(&self) -> Result<f64> {
        memory_mb(&self.child.0, "VmRSS:").context("the server's memory")
    }
}

impl Program {
    pub fn new(path: PathBuf) -> Program {
        Program { path }
    }

    pub fn serve(&self, forum: &Forum) -> Result<Server> {
        let begun = Instant::now();
        let (child, lines) = self.listen("serve", &forum.data)?;
        let address = address(lines, |_| ())?;
        let first_answer = loop {
            if http::get(address, "/", &[]).is_ok_and(|answer| answer.status == 200) {
                break begun.elapsed();
            }
            ensure!(begun.elapsed() < PATIENCE, "{address} does not answer");
            pause(Duration::from_millis(1));
        };
        Ok(Server { address, first_answer, child })
    }

    fn listen(&self, how: &str, data: &Path) -> Result<(KeptChild, BufReader<std::process::ChildStdout>)> {
        let mut command = Command::new(&self.path);
        command.args([how, "--listen", "127.0.0.1:0", "--data"]).arg(data);
        let log = std::fs::File::create(data.with_extension("log")).context("making the server's log")?;
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log).spawn();
        let mut child = KeptChild(child.with_context(|| format!("starting {}", self.path.display()))?);
        let lines = BufReader::new(child.0.stdout.take().context("the server has no output")?);
        Ok((child, lines))
    }

    /// A token of the forum's first account.
    pub fn token(&self, forum: &Forum) -> Result<String> {
        let account = forum.account.as_ref().context("the demonstration printed no account")?;
        let mut command = Command::new(&self.path);
        command.args(["token", "create", "--email", &account.email, "--data"]).arg(&forum.data);
        let said = command.stderr(Stdio::inherit()).output().context("making a token")?;
        ensure!(said.status.success(), "making a token: {}", said.status);
        Ok(String::from_utf8(said.stdout)?.trim().to_owned())
    }

    /// Runs an import of one list to its end: seconds, and the most megabytes it ever held.
    pub fn import(&self, forum: &Forum, file: &Path, list: &str, round: &str) -> Result<(f64, f64)> {
        let mut command = Command::new(&self.path);
        command.args(["import", "register"]).arg(file).arg("--data").arg(&forum.data);
        command.args(["--source", "Bench", "--list", list, "--round", round, "--format", "json"]);
        let (_, seconds, memory) =
            watched(command).with_context(|| format!("the import of round {round}"))?;
        Ok((seconds, memory))
    }

    /// Asks for the day's mails: what it says, seconds, and the most megabytes it ever held.
    pub fn send_digest(&self, forum: &Forum) -> Result<(String, f64, f64)> {
        let mut command = Command::new(&self.path);
        command.args(["digest", "send", "--now", "--data"]).arg(&forum.data);
        watched(command).context("the day's mails")
    }
}

/// Runs a command to its end: what it says, seconds, and the most megabytes it ever held.
fn watched(mut command: Command) -> Result<(String, f64, f64)> {
    let begun = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().context("starting it")?;
    let mut child = KeptChild(child);
    let mut printed = child.0.stdout.take().context("it has no output")?;
    let reading = std::thread::spawn(move || {
        let mut said = String::new();
        printed.read_to_string(&mut said).map(|_| said)
    });
    let mut most = 0.0_f64;
    loop {
        // Gone as soon as it ends, so it is read while it runs.
        most = most.max(memory_mb(&child.0, "VmHWM:").unwrap_or(0.0));
        if let Some(status) = child.0.try_wait()? {
            ensure!(status.success(), "{status}");
            let seconds = begun.elapsed().as_secs_f64();
            let said = reading.join().map_err(|_| anyhow::anyhow!("what it printed is lost"))??;
            return Ok((said, seconds, most));
        }
        ensure!(begun.elapsed() < PATIENCE, "it does not end");
        pause(Duration::from_millis(5));
    }
}

/// The demonstration, in a folder of its own.
fn demonstration(program: &Program, name: &str) -> Result<Forum> {
    let folder = std::env::temp_dir().join(format!("plenary-bench-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let mut forum = Forum { data: folder.join("forum"), account: None, is_kept: false };
    let (demo, lines) = program.listen("demo", &forum.data)?;
    address(lines, |line| {
        forum.account = forum.account.take().or_else(|| account(line));
    })?;
    drop(demo);
    Ok(forum)
}

/// The demonstration, and beside its folder a sheet of as many recommendations as asked for.
pub fn with_a_sheet(program: &Program, recommendations: u32) -> Result<(Forum, PathBuf)> {
    let forum = demonstration(program, "crowd")?;
    let file = forum.data.with_extension("csv");
    std::fs::write(&file, sheet(recommendations, 0)).context("writing the sheet")?;
    Ok((forum, file))
}

/// The demonstration, and into it as many recommendations as asked for, assessed in three rounds.
pub fn make(program: &Program, recommendations: u32, table: &mut Table) -> Result<Forum> {
    let forum = demonstration(program, "large")?;
    let file = forum.data.with_extension("csv");
    for (round, year) in ["2013", "2018", "2020"].into_iter().enumerate() {
        std::fs::write(&file, sheet(recommendations, round)).context("writing the sheet")?;
        let (seconds, memory) = program.import(&forum, &file, "Bench", year)?;
        if round == 0 && recommendations >= 100_000 {
            table.at_most(&format!("import of {recommendations} rows"), seconds, 15.0, "s");
            table.at_most("import, most memory", memory, 300.0, "MB");
        } else {
            table.note(&format!("import of {recommendations} rows, round {year}"), seconds, "s");
            table.note(&format!("import, round {year}, most memory"), memory, "MB");
        }
    }
    Ok(forum)
}

/// Reads on until the address is printed; every line before it goes to `see`.
fn address(lines: BufReader<std::process::ChildStdout>, mut see: impl FnMut(&str)) -> Result<SocketAddr> {
    for line in lines.lines() {
        let line = line?;
        see(&line);
        if let Some((_, rest)) = line.split_once("http://") {
            let end = rest.find(|c: char| !c.is_ascii_digit() && !".:".contains(c)).unwrap_or(rest.len());
            return rest[..end].parse().with_context(|| format!("no address in {line:?}"));
        }
    }
    bail!("the server ended before it printed an address")
}

/// An e-mail and the word after it, in a line of what the demonstration prints.
fn account(line: &str) -> Option<Account> {
    let mut words = line.split_whitespace().skip_while(|word| !word.contains('@'));
    Some(Account { email: words.next()?.to_owned(), password: words.next()?.to_owned() })
}

const CATEGORIES: [&str; 8] = [
    "Outcomes",
    "Participation",
    "Capacity",
    "Funding",
    "Secretariat",
    "Agenda",
    "Regional links",
    "Remote access",
];
const STATUSES: [&str; 3] = ["Completed", "In progress", "To be implemented"];
const WORDS: [&str; 24] = [
    "forum", "session", "report", "funding", "member", "country", "language", "agenda", "theme", "partner",
    "record", "summary", "speaker", "region", "network", "policy", "deadline", "survey", "archive",
    "mandate", "workshop", "budget", "message", "review",
];

/// One row for each recommendation; the words are drawn from its number, the status from its number and round.
fn sheet(recommendations: u32, round: usize) -> String {
    let mut sheet = String::from("Number,Proposal,Category,Status,Assessment\n");
    for number in 1..=recommendations as usize {
        let category = CATEGORIES[number % CATEGORIES.len()];
        let status = STATUSES[(number / 7 + round) % STATUSES.len()];
        let _ = write!(sheet, "{number},Proposal {number}:");
        sentence(&mut sheet, number, 30);
        let _ = write!(sheet, ",{category},{status},In round {round} on {number}:");
        sentence(&mut sheet, number + round, 20);
        sheet.push('\n');
    }
    sheet
}

fn sentence(sheet: &mut String, seed: usize, words: usize) {
    let mut state = seed;
    for _ in 0..words {
        // A linear congruential step, its low bits dropped: the same words in every run.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let _ = write!(sheet, " {}", WORDS[(state >> 33) % WORDS.len()]);
    }
}

fn memory_mb(child: &Child, field: &str) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()))?;
    let line = status.lines().find(|line| line.starts_with(field)).with_context(|| format!("no {field}"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1).context("no figure")?.parse()?;
    Ok(kilobytes * 1024.0 / 1_000_000.0)
}

#[expect(clippy::disallowed_methods, reason = "what another process does is looked at again and again")]
pub fn pause(time: Duration) {
    std::thread::sleep(time);
}
