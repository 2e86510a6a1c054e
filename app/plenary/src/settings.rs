//! What the operator decides, read in this one place: defaults, then `plenary.toml` in the data folder, then
//! `PLENARY_*` of the environment, then the command line; the later wins.

mod decided;
pub mod kept;
mod known;
mod network;

pub use known::{KNOWN, Known, reference, template};
pub use network::Network;

use decided::SaidBy;
use figment::Figment;
use figment::providers::{Format, Serialized, Toml};
use figment::value::{Dict, Map, Value};
use kernel::{Problem, ProblemKind};
use serde::{Deserialize, Serialize};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use web::app::Decided;

/// The file in the data folder.
pub const FILE: &str = "plenary.toml";

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    pub public_url: String,
    pub listen: SocketAddr,
    pub database_url: Option<String>,
    pub trusted_proxies: Vec<Network>,
    pub mail: mail::Settings,
    pub digest: Digest,
    pub metrics: Metrics,
    pub log: Log,
    /// Where each of these stands.
    #[serde(skip)]
    pub decided: Vec<Decided>,
    /// The file they were read from.
    #[serde(skip)]
    pub file: PathBuf,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Digest {
    pub hour: u8,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Metrics {
    pub listen: Option<SocketAddr>,
    pub token: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    pub format: LogFormat,
    pub filter: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    #[default]
    Text,
    Json,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: String::new(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            database_url: None,
            trusted_proxies: Vec::new(),
            mail: mail::Settings::default(),
            digest: Digest::default(),
            metrics: Metrics::default(),
            log: Log::default(),
            decided: Vec::new(),
            file: PathBuf::new(),
        }
    }
}

impl Default for Digest {
    fn default() -> Self {
        Self { hour: 6 }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self { format: LogFormat::Text, filter: "info".to_owned() }
    }
}

impl Settings {
    /// How letters leave.
    pub fn transport(&self) -> Result<mail::Transport, Problem> {
        mail::Transport::from_settings(&self.mail)
            .map_err(|error| Problem::new(ProblemKind::Unacceptable, error.to_string()))
    }

    /// What the pages and mails of the forum need to know of these.
    pub fn options(&self, public_url: String) -> web::app::Options {
        web::app::Options {
            public_url,
            reply_to: self.mail.reply_to.clone(),
            digest_hour: self.digest.hour,
            decided: self.decided.clone(),
            settings_file: self.file.display().to_string(),
        }
    }
}

/// What the command line said.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    pub database_url: Option<String>,
    pub listen: Option<SocketAddr>,
}

/// Reads the settings of the forum in `data`. All complaints come together.
pub fn read(
    data: &Path,
    environment: impl IntoIterator<Item = (String, String)>,
    flags: &Flags,
) -> Result<Settings, Problem> {
    let file = data.join(FILE);
    let environment: Vec<(String, String)> = environment.into_iter().collect();
    let said_by = SaidBy::of(&file, &environment, flags);
    let mut said = Figment::from(Serialized::defaults(Settings::default()));
    if file.exists() {
        said = said.merge(Toml::file_exact(&file));
    }
    let mut settings: Settings = said
        .merge(Serialized::globals(from_environment(environment)))
        .extract()
        .map_err(|errors| refused(&file, errors))?;
    if let Some(url) = &flags.database_url {
        settings.database_url = Some(url.clone());
    }
    settings.listen = flags.listen.unwrap_or(settings.listen);
    complete(data, &mut settings)?;
    settings.decided = said_by.decided(&settings);
    settings.file = file;
    Ok(settings)
}

/// Fills in what follows from the rest, and refuses what does not fit together.
fn complete(data: &Path, settings: &mut Settings) -> Result<(), Problem> {
    let mut complaints = Vec::new();
    settings.public_url = settings.public_url.trim_end_matches('/').to_owned();
    let url = &settings.public_url;
    if !url.is_empty() && !url.starts_with("http://") && !url.starts_with("https://") {
        complaints.push(format!("public_url: {url:?} does not begin with http:// or https://"));
    }
    if url.splitn(4, '/').nth(3).is_some() {
        complaints.push(format!("public_url: {url:?} has a path; a forum has a host of its own"));
    }
    settings.database_url = settings.database_url.take().filter(|url| !url.is_empty());
    if let Some(url) = &settings.database_url
        && !url.starts_with("postgres://")
        && !url.starts_with("postgresql://")
    {
        complaints.push("database_url: only postgres:// is known here; leave it out for SQLite".to_owned());
    }
    if settings.mail.host.is_none() && settings.mail.folder.is_none() {
        settings.mail.folder = Some(PathBuf::from("mail"));
    }
    // A relative folder is one in the data folder, wherever the program was started.
    settings.mail.folder = settings.mail.folder.take().map(|folder| data.join(folder));
    if settings.mail.from.is_empty() {
        "forum@localhost".clone_into(&mut settings.mail.from);
    }
    if settings.digest.hour > 23 {
        complaints.push(format!("digest.hour: {} is no hour; there are 0 to 23", settings.digest.hour));
    }
    if let Err(errors) = settings.mail.check() {
        complaints.extend(errors.0.iter().map(ToString::to_string));
    }
    if complaints.is_empty() {
        return Ok(());
    }
    Err(Problem::new(ProblemKind::Unacceptable, complaints.join("\n")))
}

/// `PLENARY_MAIL_HOST` is `mail.host`. A name that is no setting is said on stderr and left.
fn from_environment(environment: impl IntoIterator<Item = (String, String)>) -> Dict {
    let mut dict = Dict::new();
    for (name, text) in environment {
        let Some(rest) = name.strip_prefix("PLENARY_") else { continue };
        let Some(known) = KNOWN.iter().find(|known| known.variable() == name) else {
            if !["TEST_DATABASE", "SHARED", "BIN", "WALK", "WRITE_EXPECTED"].contains(&rest) {
                eprintln!("plenary: {name} is no setting and is left aside");
            }
            continue;
        };
        let value = known.value(&text);
        match known.key.split_once('.') {
            None => drop(dict.insert(known.key.to_owned(), value)),
            Some((part, key)) => {
                let inner =
                    dict.entry(part.to_owned()).or_insert_with(|| Value::from(Map::<String, Value>::new()));
                if let Value::Dict(_, inner) = inner {
                    inner.insert(key.to_owned(), value);
                }
            }
        }
    }
    dict
}

fn refused(file: &Path, errors: figment::Error) -> Problem {
    use figment::error::Kind;
    let lines: Vec<String> = errors
        .into_iter()
        .map(|error| {
            let place = error.path.join(".");
            match error.kind {
                Kind::UnknownField(name, _) => {
                    let name = if place.is_empty() { name } else { format!("{place}.{name}") };
                    let known: Vec<&str> = KNOWN.iter().map(|known| known.key).collect();
                    format!("{name} is no setting; known are {}", known.join(", "))
                }
                kind => {
                    let from = error.metadata.as_ref().map_or(String::new(), |from| {
                        if from.name == "environment" {
                            " (from the environment)".to_owned()
                        } else {
                            String::new()
                        }
                    });
                    if place.is_empty() { format!("{kind}{from}") } else { format!("{place}: {kind}{from}") }
                }
            }
        })
        .collect();
    Problem::new(ProblemKind::Unacceptable, format!("settings of {}: {}", file.display(), lines.join("\n")))
}
