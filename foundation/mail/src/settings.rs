//! Where mail goes, as a forum's administrator sets it.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::{Complaint, SettingsError, message::check_address};

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// STARTTLS or nothing: a server that does not offer it gets no mail (usual on port 587).
    #[default]
    Starttls,
    /// STARTTLS when the server offers it, plain otherwise; never with a password.
    StarttlsIfOffered,
    /// TLS from the first byte (usual on port 465).
    Tls,
    /// Plain; only to a server on this machine.
    None,
}

/// Octets of a local part (RFC 5321, section 4.5.3.1.1) that a plus sign and a token leave.
const LONGEST_REPLY_TO: usize = 64 - 1 - crate::token::LETTERS;

/// The `[mail]` part of the settings. Without `host` mail goes into `folder`.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The address mail comes from and bounces go to.
    pub from: String,
    /// The mailbox whose mail is given to `plenary mail receive`: letters ask for replies to it, with `+` and a token in
    /// its local part. Without it nothing is answered by mail.
    pub reply_to: Option<String>,
    /// Host name of the SMTP server.
    pub host: Option<String>,
    /// Default: 465 with `tls`, 25 with `none` and `starttls-if-offered`, otherwise 587.
    pub port: Option<u16>,
    pub security: Security,
    pub user: Option<String>,
    pub password: Option<String>,
    /// PEM file of the authority that signed the server's certificate, beside the public ones.
    pub certificate_authority: Option<PathBuf>,
    /// Where mails are put, one `.eml` each, when there is no `host`.
    pub folder: Option<PathBuf>,
}

impl fmt::Debug for Settings {
    /// All but the password, since settings are logged.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("from", &self.from)
            .field("reply_to", &self.reply_to)
            .field("host", &self.host)
            .field("port", &self.port())
            .field("security", &self.security)
            .field("user", &self.user)
            .field("password", &self.password.as_ref().map(|_| "set"))
            .field("certificate_authority", &self.certificate_authority)
            .field("folder", &self.folder)
            .finish()
    }
}

impl Settings {
    /// The port that is used.
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(match self.security {
            Security::Tls => 465,
            Security::Starttls => 587,
            Security::StarttlsIfOffered | Security::None => 25,
        })
    }

    /// Everything that keeps these settings from being used, at once.
    pub fn check(&self) -> Result<(), SettingsError> {
        let mut complaints = Vec::new();
        let mut complain = |part: &str, reason: &str| {
            complaints.push(Complaint { part: format!("mail.{part}"), reason: reason.to_owned() });
        };
        if let Err(reason) = check_address(&self.from) {
            complain("from", &reason);
        }
        if let Some(reply_to) = &self.reply_to {
            match check_address(reply_to) {
                Err(reason) => complain("reply_to", &reason),
                Ok(()) if reply_to.split('@').next().is_some_and(|local| local.len() > LONGEST_REPLY_TO) => {
                    complain(
                        "reply_to",
                        "what stands before the @ has at most 13 characters, so that a token fits behind it",
                    );
                }
                Ok(()) => {}
            }
        }
        if self.user.is_some() != self.password.is_some() {
            complain("user", "a user and a password belong together, one of them is missing");
        }
        match (&self.host, &self.folder) {
            (None, None) => complain("host", "neither a host nor a folder is set"),
            (Some(_), Some(_)) => {
                complain("folder", "a host and a folder are both set, mail can go only to one");
            }
            (Some(host), None) => {
                let protected = matches!(self.security, Security::Starttls | Security::Tls);
                if self.security == Security::None && !is_this_machine(host) {
                    complain(
                        "security",
                        "none is only for a server on this machine (localhost, 127.0.0.1, ::1)",
                    );
                }
                if self.password.is_some() && !protected && !is_this_machine(host) {
                    complain("security", "a password goes only over starttls or tls");
                }
            }
            (None, Some(_)) => {}
        }
        if complaints.is_empty() { Ok(()) } else { Err(SettingsError(complaints)) }
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over_smtp(host: &str, security: Security) -> Settings {
        Settings {
            from: "forum@example.org".into(),
            host: Some(host.into()),
            security,
            ..Settings::default()
        }
    }

    #[test]
    fn plain_mail_stays_on_this_machine() {
        for host in ["localhost", "127.0.0.1", "::1"] {
            assert!(over_smtp(host, Security::None).check().is_ok(), "{host}");
        }
        for host in ["mail.example.org", "localhost.example.org", "192.0.2.1"] {
            assert!(over_smtp(host, Security::None).check().is_err(), "{host}");
        }
    }

    #[test]
    fn a_password_never_goes_where_tls_is_optional() {
        let mut settings = over_smtp("mail.example.org", Security::StarttlsIfOffered);
        assert!(settings.check().is_ok());
        settings.user = Some("forum".into());
        settings.password = Some("secret".into());
        assert!(settings.check().is_err());
        settings.security = Security::Starttls;
        assert!(settings.check().is_ok());
    }

    #[test]
    fn all_complaints_come_at_once() {
        let settings = Settings { user: Some("forum".into()), ..Settings::default() };
        let parts: Vec<_> = settings
            .check()
            .expect_err("nothing is set")
            .0
            .into_iter()
            .map(|complaint| complaint.part)
            .collect();
        assert_eq!(parts, ["mail.from", "mail.user", "mail.host"]);
    }

    #[test]
    fn a_token_must_fit_into_the_reply_address() {
        for (reply_to, is_sound) in [
            ("reply@example.org", true),
            ("reply-to-us-@example.org", true),
            ("replies-to-us-@example.org", false),
            ("reply", false),
        ] {
            let settings =
                Settings { reply_to: Some(reply_to.into()), ..over_smtp("localhost", Security::None) };
            assert_eq!(settings.check().is_ok(), is_sound, "{reply_to}");
        }
    }

    #[test]
    fn ports_follow_from_the_security() {
        for (security, port) in [
            (Security::Starttls, 587),
            (Security::Tls, 465),
            (Security::None, 25),
            (Security::StarttlsIfOffered, 25),
        ] {
            assert_eq!(over_smtp("localhost", security).port(), port);
        }
    }
}
