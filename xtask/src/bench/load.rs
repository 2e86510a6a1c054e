//! The load generator and the bare server of `xtask/bench`, run as programs of their own.

use super::forum::KeptChild;
use crate::shell::output;
use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub const CONNECTIONS: u32 = 32;

pub struct Load {
    program: PathBuf,
    seconds: u64,
}

pub struct Seen {
    pub per_second: f64,
    pub p99_ms: f64,
}

impl Load {
    pub fn new(program: PathBuf, seconds: u64) -> Load {
        Load { program, seconds }
    }

    /// Asks for these paths in turn; an error if one answer is not 200.
    pub fn run(&self, address: SocketAddr, paths: &[&str], headers: &[&str]) -> Result<Seen> {
        let mut command = Command::new(&self.program);
        command.arg(address.to_string()).args(paths);
        command.args(["--connections", &CONNECTIONS.to_string(), "--seconds", &self.seconds.to_string()]);
        for header in headers {
            command.args(["--header", header]);
        }
        let said: serde_json::Value =
            serde_json::from_str(&output(&mut command)?).context("reading the load's report")?;
        ensure!(
            said["errors"] == 0,
            "{} of {} answers were not 200 at {}",
            said["errors"],
            said["requests"],
            paths[0]
        );
        let number = |name: &str| said[name].as_f64().with_context(|| format!("the load reports no {name}"));
        Ok(Seen { per_second: number("rps")?, p99_ms: number("p99_ms")? })
    }
}

pub struct Hello {
    pub address: SocketAddr,
    _child: KeptChild,
}

impl Hello {
    pub fn start(program: &Path) -> Result<Hello> {
        let child =
            Command::new(program).stdout(Stdio::piped()).spawn().context("starting the bare server")?;
        let mut child = KeptChild(child);
        let printed = child.0.stdout.take().context("the bare server has no output")?;
        let mut line = String::new();
        BufReader::new(printed).read_line(&mut line)?;
        let address =
            line.trim().trim_start_matches("http://").parse().context("the bare server's address")?;
        Ok(Hello { address, _child: child })
    }
}
