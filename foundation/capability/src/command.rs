use clap::ArgMatches;
use kernel::{Problem, ProblemKind};
use std::io::Write as _;
use store::{BoxFuture, Store};
use web::app::App;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0: done, also when all was there already.
    Done,
    /// 1: done in part, as was allowed.
    InPart,
    /// 2: refused; nothing was written.
    Refused,
    /// What another program expects: a mail server the codes of sysexits.h.
    Code(u8),
}

impl Exit {
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::InPart => 1,
            Self::Refused => 2,
            Self::Code(code) => code,
        }
    }
}

/// What a command answers: how it ended, or what went wrong (exit 2, the problem on stderr).
pub type Outcome = Result<Exit, Problem>;

/// Prints a result. Whoever stops reading it (`| head`) has what they wanted: the command's work is done all the same.
pub fn print(result: &str) -> Result<(), Problem> {
    let mut out = std::io::stdout().lock();
    read_or_left(out.write_all(result.as_bytes()).and_then(|()| out.flush())).map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the result cannot be printed: {error}"))
    })
}

/// What became of writing to stdout, where nobody need read to the end.
pub fn read_or_left(written: std::io::Result<()>) -> std::io::Result<()> {
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// What a command finds: the opened forum. Results go to stdout, everything else to stderr.
pub struct Context {
    pub app: App,
    /// Whether somebody sits at the terminal: progress bars and questions only then.
    pub on_terminal: bool,
}

impl Context {
    pub fn store(&self) -> &Store {
        &self.app.store
    }
}

/// One command: `plenary import register FILE`.
pub struct Command {
    /// `["import", "register"]`. Capabilities may share the first word.
    pub path: &'static [&'static str],
    /// Its arguments; the name is the last word of the path. `--data` and `--database-url` are added to every command.
    pub arguments: clap::Command,
    pub run: for<'a> fn(&'a Context, &'a ArgMatches) -> BoxFuture<'a, Outcome>,
}
