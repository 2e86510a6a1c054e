//! One request as our handlers see it: who asks, for what, in which language, with what in hand.

use crate::app::{App, Credentials, Identity};
use crate::cache::Encoding;
use crate::words::Words;
use axum::body::{Body, Bytes, HttpBody as _};
use http::{HeaderMap, Method, Request, Uri, header};
use http_body_util::{BodyExt, Limited};
use kernel::{Actor, Complaint, Instant, Language, Object, Problem, ProblemKind, Rule};
use serde::de::DeserializeOwned;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::StoreError;
use uuid::Uuid;

/// Whoever reads the reply.
#[derive(Clone)]
pub struct Viewer {
    pub actor: Actor,
    pub t: Words,
    /// `light`, `dark` or empty.
    pub theme: String,
    pub path: String,
    pub query: String,
    /// Token of this viewer's forms; empty for a visitor until a form is shown (see [`Ask::form_cookie`]).
    pub form_token: String,
    /// Id of a message to show once.
    pub flash: Option<String>,
    pub session: String,
    pub until: Option<Instant>,
}

/// A request under way.
pub struct Ask {
    pub app: App,
    pub viewer: Viewer,
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    /// The client's address as far as the trusted proxies tell it.
    pub address: String,
    pub request_id: String,
    pub(crate) params: Vec<(String, String)>,
    /// Behind a lock that is never contended: handlers lend an `Ask` to others while they wait, and a body alone
    /// cannot be lent.
    pub(crate) body: Mutex<Body>,
    /// A cookie that must go out with the reply, since a form was shown to somebody without a session.
    pub(crate) set_form_cookie: Option<String>,
    /// What a form brought that could not be taken: whoever draws the refusal gives the words back.
    pub(crate) untaken: Untaken,
}

/// The fields of a form that was refused for its token or its session alone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Untaken(Arc<Mutex<Fields>>);

impl Untaken {
    fn keep(&self, fields: &Fields) {
        // A password is typed again, and the token was no good.
        let worth = |name: &str| name != "csrf" && !name.contains("password");
        let kept = fields.0.iter().filter(|(name, value)| worth(name) && !value.is_empty()).cloned();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Fields(kept.collect());
    }

    pub(crate) fn take(&self) -> Fields {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The client's address, put among the request's extensions by whoever accepted the connection.
#[derive(Debug, Clone, Default)]
pub struct ClientAddress(pub String);

/// The request's id, likewise.
#[derive(Debug, Clone, Default)]
pub struct RequestId(pub String);

/// The largest form: a narrative of 5 MB, written in other letters than Latin and percent-encoded.
pub const LARGEST_FORM: usize = 24 * 1024 * 1024;
const LARGEST_JSON: usize = 12 * 1024 * 1024;

/// Name and value pairs of a form or a query, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The first value of a name, trimmed at its ends; empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// The first value as it was typed, its line ends as LF.
    pub fn text(&self, name: &str) -> String {
        let raw = self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
        raw.replace("\r\n", "\n")
    }

    /// All values of a name, the empty ones left out.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(key, value)| key == name && !value.trim().is_empty())
            .map(|(_, value)| value.trim().to_owned())
            .collect()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// A complaint of each name that is none of these: a parameter nothing looks at would be taken for one that did
    /// something.
    pub fn unknown(&self, known: &[&str]) -> Vec<Complaint> {
        let there_are = if known.is_empty() { "none here".to_owned() } else { known.join(", ") };
        let complaint = |(name, _): &(String, String)| {
            let detail = format!("there is no parameter {name:?}; there are {there_are}");
            Complaint::new(name, "error-unacceptable", detail)
        };
        self.0.iter().filter(|(name, _)| !known.contains(&name.as_str())).map(complaint).collect()
    }
}

/// Whether somebody typed this: ids and marks of what a form shows have neither spaces nor letters beyond ASCII.
pub(crate) fn is_words(value: &str) -> bool {
    value.contains(char::is_whitespace) || !value.is_ascii()
}

/// Reads `a=1&b=2`. No text has a NUL: the database would take it away after it was checked.
pub fn decode(text: &str) -> Vec<(String, String)> {
    pairs(text.as_bytes())
}

fn pairs(form: &[u8]) -> Vec<(String, String)> {
    let pairs = form_urlencoded::parse(form);
    pairs.map(|(name, value)| (without_nul(name.into_owned()), without_nul(value.into_owned()))).collect()
}

fn without_nul(mut text: String) -> String {
    text.retain(|letter| letter != '\0');
    text
}

/// Whether a JSON text holds an escaped NUL.
fn holds_nul(json: &[u8]) -> bool {
    let escapes = json.windows(6).enumerate().filter(|(_, six)| six == b"\\u0000");
    let is_escaped = |at: usize| json[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1;
    escapes.into_iter().any(|(at, _)| !is_escaped(at))
}

/// Writes `a=1&b=2`.
pub fn encode(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// One cookie's value.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// Name of the cookie that a session lives in. With HTTPS the browser itself guards its origin.
pub fn session_cookie(app: &App) -> &'static str {
    if app.options.is_https() { "__Host-plenary" } else { "plenary" }
}

const FORM_COOKIE: &str = "plenary-form";

/// `Authorization: Bearer x`.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// How long somebody who changes something waits for what is kept in memory. What it says is only shown to them: the
/// change itself asks the database.
const SHORTLY: Duration = Duration::from_millis(100);

/// Makes what pages keep in memory, the forum's own name among it, as new as the database before anybody reads it.
/// Where the database does not answer, the handler hears of it by itself.
async fn catch_up(app: &App, method: &Method) {
    let caught_up = if method.is_safe() {
        app.freshness.catch_up().await
    } else {
        // To its end even when nobody waits for it any longer: begun anew each time, it would never be done.
        let all = tokio::spawn({
            let app = app.clone();
            async move { app.freshness.catch_up().await }
        });
        match tokio::time::timeout(SHORTLY, all).await {
            Ok(Ok(caught_up)) => caught_up,
            Ok(Err(ended)) => Err(StoreError::Other(ended.to_string())),
            Err(_) => return,
        }
    };
    if let Err(error) = caught_up {
        tracing::warn!(%error, "what is kept in memory may be old");
    }
}

impl Ask {
    pub(crate) async fn new(
        app: App,
        params: Vec<(String, String)>,
        request: Request<Body>,
    ) -> Result<Self, (Box<Viewer>, Problem)> {
        let (parts, body) = request.into_parts();
        catch_up(&app, &parts.method).await;
        let ClientAddress(address) = parts.extensions.get().cloned().unwrap_or_default();
        let RequestId(request_id) = parts.extensions.get().cloned().unwrap_or_default();
        let credentials = Credentials {
            session: cookie(&parts.headers, session_cookie(&app)).map(str::to_owned),
            bearer: bearer(&parts.headers).map(str::to_owned),
            address: address.clone(),
        };
        let identity = if credentials.session.is_none() && credentials.bearer.is_none() {
            Ok(nobody())
        } else {
            app.identify.identify(&credentials).await
        };
        let (identity, problem) = match identity {
            Ok(identity) => (identity, None),
            Err(problem) => (nobody(), Some(problem)),
        };
        let viewer = viewer(&app, &parts.uri, &parts.headers, identity);
        if let Some(problem) = problem {
            return Err((Box::new(viewer), problem));
        }
        Ok(Self {
            app,
            viewer,
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            address,
            request_id,
            params,
            body: Mutex::new(body),
            set_form_cookie: None,
            untaken: Untaken::default(),
        })
    }

    /// Whether `rule` allows this viewer what it names.
    pub fn may(&self, rule: &Rule, object: &Object) -> Result<(), Problem> {
        kernel::may(&self.viewer.actor, rule, object)
    }

    /// A part of the path: `{id}`.
    pub fn part(&self, name: &str) -> &str {
        self.params.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// A part of the path that is an id. Anything else names nothing here.
    pub fn id(&self, name: &str) -> Result<Uuid, Problem> {
        Uuid::from_str(self.part(name)).map_err(|_| Problem::not_found("such record"))
    }

    pub fn query(&self) -> Fields {
        Fields(decode(&self.viewer.query))
    }

    /// How a reply travels that is drawn for this asker alone.
    pub fn encoding(&self) -> Encoding {
        Encoding::quickest(&self.headers)
    }

    /// The body, unless it says of itself that it is larger than `most` bytes: then nothing of it is read.
    fn take_body(&mut self, most: usize) -> Result<Body, Problem> {
        let body = std::mem::take(self.body.get_mut().unwrap_or_else(PoisonError::into_inner));
        let announced = body.size_hint().lower();
        if announced > most as u64 { Err(too_large(most)) } else { Ok(body) }
    }

    async fn bytes(&mut self, most: usize) -> Result<Bytes, Problem> {
        match Limited::new(self.take_body(most)?, most).collect().await {
            Ok(whole) => Ok(whole.to_bytes()),
            Err(error) if error.is::<http_body_util::LengthLimitError>() => Err(too_large(most)),
            Err(error) => {
                Err(Problem::new(ProblemKind::Malformed, format!("what was sent broke off: {error}")))
            }
        }
    }

    /// The form that was sent, once its token has been found to be this viewer's.
    pub async fn form(&mut self) -> Result<Fields, Problem> {
        let (fields, _) = self.form_or_stale().await?;
        if let Err(problem) = self.check_token(fields.get("csrf")) {
            self.untaken.keep(&fields);
            return Err(problem);
        }
        // Whatever refuses it from here on, a phase that was set back among it, gives its words back.
        if fields.0.iter().any(|(_, value)| is_words(value)) {
            self.untaken.keep(&fields);
        }
        Ok(fields)
    }

    /// Whatever refuses this form from here on gives its words back to whoever typed them.
    pub fn give_back(&self, fields: &Fields) {
        self.untaken.keep(fields);
    }

    /// Reads a form that is refused whatever it brings, so that its words can be given back.
    pub(crate) async fn keep_untaken(&mut self) {
        // What is no form, or too large to be one, is not given back.
        if let Ok((fields, _)) = self.form_or_stale().await {
            self.untaken.keep(&fields);
        }
    }

    /// The form that was sent, and whether its token is this viewer's: for forms whose words must come back to whoever
    /// typed them. Nothing may be changed on the word of a form whose token is not.
    pub async fn form_or_stale(&mut self) -> Result<(Fields, bool), Problem> {
        let kind = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Problem::new(ProblemKind::UnsupportedMedia, "a form was expected here"));
        }
        let bytes = self.bytes(LARGEST_FORM).await?;
        let fields = Fields(pairs(&bytes));
        let is_fresh = self.check_token(fields.get("csrf")).is_ok();
        Ok((fields, is_fresh))
    }

    /// A form with files; `most` bounds it as a whole. Its token is checked before any file is handed out.
    pub async fn upload(&mut self, most: usize) -> Result<(Fields, Vec<Upload>), Problem> {
        let kind = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let boundary = multer::parse_boundary(kind).map_err(|_| {
            Problem::new(ProblemKind::UnsupportedMedia, "a form with a file was expected here")
        })?;
        let body = self.take_body(most)?.into_data_stream();
        let limits = multer::SizeLimit::new().whole_stream(most as u64).per_field(most as u64);
        let constraints = multer::Constraints::new().size_limit(limits);
        let mut parts = multer::Multipart::with_constraints(body, boundary, constraints);
        let broken = |error: multer::Error| match error {
            multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
                too_large(most)
            }
            other => Problem::new(ProblemKind::Malformed, format!("what was sent broke off: {other}")),
        };
        let (mut fields, mut uploads) = (Fields::default(), Vec::new());
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            if let Some(file) = part.file_name().map(str::to_owned) {
                let bytes = part.bytes().await.map_err(broken)?;
                uploads.push(Upload { field: name, name: file, bytes });
            } else {
                let text = without_nul(part.text().await.map_err(broken)?);
                fields.0.push((name, text));
            }
        }
        self.check_token(fields.get("csrf"))?;
        Ok((fields, uploads))
    }

    /// A JSON body of the API.
    pub async fn json<T: DeserializeOwned>(&mut self) -> Result<T, Problem> {
        let kind = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let essence = kind.split(';').next().unwrap_or("").trim();
        if essence != "application/json"
            && !(essence.starts_with("application/") && essence.ends_with("+json"))
        {
            return Err(Problem::new(ProblemKind::UnsupportedMedia, "send application/json"));
        }
        let bytes = self.bytes(LARGEST_JSON).await?;
        if holds_nul(&bytes) {
            let detail = "the body holds a NUL character (\\u0000), which no text has";
            return Err(Problem::new(ProblemKind::Unacceptable, detail));
        }
        serde_json::from_slice(&bytes).map_err(|error| {
            let kind = if error.is_data() { ProblemKind::Unacceptable } else { ProblemKind::Malformed };
            Problem::new(kind, format!("the body cannot be read: {error}"))
        })
    }

    fn check_token(&self, token: &str) -> Result<(), Problem> {
        use subtle::ConstantTimeEq;
        let expected = &self.viewer.form_token;
        let same = !expected.is_empty() && bool::from(expected.as_bytes().ct_eq(token.as_bytes()));
        if same {
            return Ok(());
        }
        Err(Problem::new(
            ProblemKind::NotAllowed,
            "this form is no longer good; load it again and send it once more",
        )
        .said_by("form-no-longer-good"))
    }

    /// Makes sure that a form on the reply has a token, also for somebody without a session: a cookie of its own
    /// goes out with it. Pages that call this are never kept for others.
    pub fn form_cookie(&mut self) {
        if self.viewer.form_token.is_empty() {
            let secret = self.app.store.ids().secret();
            let value = token_text(&secret);
            self.viewer.form_token = form_token(&self.app.key, &value);
            self.set_form_cookie = Some(value);
        }
    }
}

/// Said of bodies of more than `most` bytes.
fn too_large(most: usize) -> Problem {
    let detail = format!("what was sent is larger than {} MB", most / 1024 / 1024);
    Problem::new(ProblemKind::TooLarge, detail).said_by("too-large")
}

/// A file that was sent.
#[derive(Debug, Clone)]
pub struct Upload {
    pub field: String,
    /// As the sender's machine has it: for showing, never for opening.
    pub name: String,
    pub bytes: Bytes,
}

pub(crate) fn nobody() -> Identity {
    Identity { actor: Actor::Visitor, session: String::new(), language: None, until: None }
}

pub(crate) fn viewer(app: &App, uri: &Uri, headers: &HeaderMap, identity: Identity) -> Viewer {
    let query = uri.query().unwrap_or("").to_owned();
    let language = language(app, headers, identity.language.as_ref());
    let form_token = if identity.session.is_empty() {
        cookie(headers, FORM_COOKIE).map(|value| form_token(&app.key, value)).unwrap_or_default()
    } else {
        form_token(&app.key, &identity.session)
    };
    Viewer {
        actor: identity.actor,
        t: app.catalogue.words(&language),
        theme: cookie(headers, "theme")
            .filter(|theme| matches!(*theme, "light" | "dark"))
            .unwrap_or("")
            .to_owned(),
        path: uri.path().to_owned(),
        query,
        form_token,
        flash: cookie(headers, "flash").filter(|id| id.starts_with("flash-")).map(str::to_owned),
        session: identity.session,
        until: identity.until,
    }
}

/// The language for a reader: the one chosen here before, the one of the profile, or what the browser asks for.
pub(crate) fn language(app: &App, headers: &HeaderMap, profile: Option<&Language>) -> Language {
    let forum = app.forum.now();
    let chosen = cookie(headers, "lang").or(profile.map(Language::as_str));
    let accepts = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    app.catalogue.choose(&forum.languages, chosen, accepts)
}

/// A form's token: what only this forum can make from what only this browser has (HMAC-SHA-256, RFC 2104).
fn form_token(key: &[u8; 32], session: &str) -> String {
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(b"form:");
    mac.update(session.as_bytes());
    let digest = mac.finalize().into_bytes();
    base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, digest)
}

fn token_text(secret: &[u8; 32]) -> String {
    base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, secret)
}

pub(crate) fn form_cookie_header(app: &App, value: &str) -> String {
    let secure = if app.options.is_https() { "; Secure" } else { "" };
    format!("{FORM_COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax{secure}")
}
