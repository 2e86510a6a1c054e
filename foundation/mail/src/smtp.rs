//! Mail by SMTP (RFC 5321), protected by STARTTLS (RFC 3207) or TLS.

use std::path::Path;
use std::time::Duration;

use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};

use crate::{Complaint, MailError, Message, Security, Settings, SettingsError, compose::compose};

/// How long one answer of the server may take (RFC 5321, 4.5.3.2 allows minutes; a worker has other mail).
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// How long the whole conversation may take, so that a server that answers drop by drop holds no worker.
const DONE_WITHIN: Duration = Duration::from_mins(2);

/// A mail server reached over the network. Each mail is a conversation of its own.
#[derive(Debug, Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: lettre::Address,
    server: String,
}

impl Smtp {
    /// Reads the settings; opens no connection.
    pub fn new(settings: &Settings) -> Result<Self, SettingsError> {
        let refuse = |part: &str, reason: String| {
            SettingsError(vec![Complaint { part: format!("mail.{part}"), reason }])
        };
        settings.check()?;
        let host = settings.host.clone().ok_or_else(|| refuse("host", "is not set".to_owned()))?;
        let from = settings
            .from
            .parse()
            .map_err(|fault| refuse("from", format!("{:?} is no e-mail address: {fault}", settings.from)))?;
        let parameters = || {
            let mut builder = TlsParameters::builder(host.clone());
            if let Some(file) = &settings.certificate_authority {
                builder = builder.add_root_certificate(
                    certificate(file).map_err(|reason| refuse("certificate_authority", reason))?,
                );
            }
            builder.build().map_err(|fault| refuse("host", format!("{host:?}: {fault}")))
        };
        let tls = match settings.security {
            Security::Starttls => Tls::Required(parameters()?),
            Security::StarttlsIfOffered => Tls::Opportunistic(parameters()?),
            Security::Tls => Tls::Wrapper(parameters()?),
            Security::None => Tls::None,
        };
        let port = settings.port();
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&host)
            .port(port)
            .tls(tls)
            .timeout(Some(ANSWER_WITHIN));
        if let (Some(user), Some(password)) = (&settings.user, &settings.password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self { transport: builder.build(), from, server: format!("{host}:{port}") })
    }

    pub(crate) async fn send(&self, message: &Message) -> Result<(), MailError> {
        let composed = compose(message, &self.from)?;
        match tokio::time::timeout(DONE_WITHIN, self.transport.send(composed)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(fault)) => Err(self.judge(&fault)),
            Err(_) => Err(MailError::Later(format!(
                "{}: no end of the conversation within {} s",
                self.server,
                DONE_WITHIN.as_secs()
            ))),
        }
    }

    /// Only a 5xx answer about this very mail is for good. What the operator can mend (a wrong password, no
    /// TLS, no connection) must not lose anybody's mail.
    fn judge(&self, fault: &SmtpError) -> MailError {
        let said = format!("{}: {fault}", self.server);
        // RFC 4954, section 6: 530 authentication required, 534 and 538 mechanism too weak, 535 credentials invalid.
        let is_ours_to_mend =
            fault.status().is_some_and(|code| matches!(u16::from(code), 530 | 534 | 535 | 538));
        if fault.is_permanent() && !is_ours_to_mend {
            MailError::Refused(said)
        } else {
            MailError::Later(said)
        }
    }
}

fn certificate(file: &Path) -> Result<Certificate, String> {
    let pem = std::fs::read(file).map_err(|fault| format!("{}: {fault}", file.display()))?;
    Certificate::from_pem(&pem).map_err(|fault| format!("{}: {fault}", file.display()))
}
