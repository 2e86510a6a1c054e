//! Where each setting stands, for those who run the forum from its pages.

use super::{Flags, KNOWN, Settings};
use figment::Figment;
use figment::providers::{Format, Toml};
use std::path::Path;
use web::app::{Decided, DecidedBy, Value};

/// What is never shown: passwords, and an address that may hold one.
const SECRETS: [&str; 3] = ["database_url", "mail.password", "metrics.token"];

/// Who says each known setting, in the order of [`KNOWN`].
pub struct SaidBy(Vec<DecidedBy>);

impl SaidBy {
    /// The later wins: the file, the environment, the command line.
    pub fn of(file: &Path, environment: &[(String, String)], flags: &Flags) -> Self {
        let in_file = file.exists().then(|| Figment::from(Toml::file_exact(file)));
        let by = KNOWN.iter().map(|known| {
            let by_flag = match known.key {
                "database_url" => flags.database_url.is_some(),
                "listen" => flags.listen.is_some(),
                _ => false,
            };
            let variable = known.variable();
            if by_flag {
                DecidedBy::CommandLine
            } else if environment.iter().any(|(name, _)| *name == variable) {
                DecidedBy::Environment(variable)
            } else if in_file.as_ref().is_some_and(|file| file.find_value(known.key).is_ok()) {
                DecidedBy::File
            } else {
                DecidedBy::Default
            }
        });
        Self(by.collect())
    }

    /// With the values that hold.
    pub fn decided(self, settings: &Settings) -> Vec<Decided> {
        let all = serde_json::to_value(settings).unwrap_or_default();
        let decided = |(known, by): (&super::Known, DecidedBy)| {
            let value = all.pointer(&format!("/{}", known.key.replace('.', "/")));
            let shown = value.map(text).unwrap_or_default();
            let value = match shown.as_str() {
                "" => Value::NotSet,
                _ if SECRETS.contains(&known.key) => Value::Secret,
                _ => Value::Shown(shown),
            };
            Decided { key: known.key, value, by }
        };
        KNOWN.iter().zip(self.0).map(decided).collect()
    }
}

fn text(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(parts) => parts.iter().map(text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_setting_is_told_with_where_it_stands_and_no_secret_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = "listen = \"127.0.0.1:9000\"\n[mail]\nhost = \"mail.example.org\"\nuser = \"forum\"\npassword = \"squid\"\n";
        std::fs::write(folder.path().join(super::super::FILE), file).expect("a file");
        let environment = [("PLENARY_DIGEST_HOUR".to_owned(), "7".to_owned())];
        let url = "postgres://forum:squid@localhost/forum".to_owned();
        let flags = Flags { database_url: Some(url), listen: None };
        let settings = super::super::read(folder.path(), environment, &flags).expect("sound settings");
        let told = |key: &str| {
            let decided = settings.decided.iter().find(|decided| decided.key == key).expect("it is known");
            (decided.value.clone(), decided.by.clone())
        };
        let shown = |text: &str| Value::Shown(text.to_owned());
        assert_eq!(settings.decided.len(), KNOWN.len());
        assert_eq!(told("listen"), (shown("127.0.0.1:9000"), DecidedBy::File));
        assert_eq!(told("mail.host"), (shown("mail.example.org"), DecidedBy::File));
        assert_eq!(told("mail.password"), (Value::Secret, DecidedBy::File));
        assert_eq!(told("database_url"), (Value::Secret, DecidedBy::CommandLine));
        let variable = DecidedBy::Environment("PLENARY_DIGEST_HOUR".to_owned());
        assert_eq!(told("digest.hour"), (shown("7"), variable));
        assert_eq!(told("log.format"), (shown("text"), DecidedBy::Default));
        assert_eq!(told("metrics.token"), (Value::NotSet, DecidedBy::Default));
        assert!(!format!("{:?}", settings.decided).contains("squid"));
    }
}
