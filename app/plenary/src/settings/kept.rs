//! What a command writes into `plenary.toml`, so that the next one finds the forum without being told.

use super::{FILE, template};
use crate::init::cannot;
use figment::Figment;
use figment::providers::{Format as _, Toml};
use kernel::Problem;
use std::io::Write as _;
use std::path::Path;

/// Makes the settings file as every forum begins with it, unless one was written beforehand.
pub fn begin(data: &Path) -> Result<(), Problem> {
    let file = data.join(FILE);
    if file.exists() { Ok(()) } else { write(&file, &template()) }
}

/// Writes down where the database is. What the file says already stays; answers whether it says `url` now.
pub fn remember_database(data: &Path, url: &str) -> Result<bool, Problem> {
    let file = data.join(FILE);
    let before = match std::fs::read_to_string(&file) {
        Ok(before) => before,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => template(),
        Err(error) => return Err(cannot("read", &file, &error)),
    };
    let known: Option<String> = Figment::from(Toml::string(&before)).extract_inner("database_url").ok();
    if let Some(known) = known.filter(|known| !known.is_empty()) {
        return Ok(known == url);
    }
    // A string of JSON is one of TOML. It goes first: below a heading it would be a setting of that part.
    let line = format!("database_url = {}\n", serde_json::Value::from(url));
    let rest = before.lines().filter(|line| !line.trim_start().starts_with("database_url"));
    let rest: String = rest.flat_map(|line| [line, "\n"]).collect();
    write(&file, &format!("{line}{rest}"))?;
    Ok(true)
}

/// Nobody but its owner may read it: an address of a database holds a password. Whole or not at all.
fn write(file: &Path, text: &str) -> Result<(), Problem> {
    let beside = file.with_extension("toml.new");
    let put = || -> std::io::Result<()> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let mut new = options.open(&beside)?;
        new.write_all(text.as_bytes())?;
        new.sync_all()?;
        std::fs::rename(&beside, file)
    };
    put().map_err(|error| {
        std::fs::remove_file(&beside).ok();
        cannot("write", file, &error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_is_written_above_every_part_and_what_was_said_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path();
        let url = "postgres://someone:pass\"word@127.0.0.1/forum";
        std::fs::write(data.join(FILE), "# ours\n[mail]\nhost = \"mail.example.org\"\n").expect("a file");
        assert!(remember_database(data, url).expect("it is written"));
        let none = std::iter::empty::<(String, String)>();
        let read = super::super::read(data, none, &super::super::Flags::default()).expect("sound settings");
        assert_eq!(read.database_url.as_deref(), Some(url));
        assert_eq!(read.mail.host.as_deref(), Some("mail.example.org"));
        assert!(remember_database(data, url).expect("once more"));
        assert!(!remember_database(data, "postgres://elsewhere/forum").expect("it stays"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(data.join(FILE)).expect("a file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
