//! What went wrong, once, for three renderings: a page, RFC 9457 JSON, and a line on a terminal.

use serde::Serialize;

/// The kinds a reader can do different things about; each has one HTTP status and one exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// 400: not understood as sent.
    Malformed,
    /// 401: sign in first, or the token is no longer good.
    SignInNeeded,
    /// 403: signed in, and still not allowed.
    NotAllowed,
    /// 404, also for what the asker may not know of.
    NotFound,
    /// 405.
    MethodNotAllowed,
    /// 409: it stands already, or somebody was quicker.
    Conflict,
    /// 412: `If-Match` names an older version.
    Stale,
    /// 413.
    TooLarge,
    /// 415.
    UnsupportedMedia,
    /// 422: understood, and not acceptable; complaints name the fields.
    Unacceptable,
    /// 428: `If-Match` was needed.
    VersionNeeded,
    /// 429.
    TooManyRequests,
    /// 500: our fault.
    Internal,
    /// 503: the database or disk is not there now; the same again later may do.
    Unavailable,
    /// 507: the disk is full.
    NoSpace,
}

impl ProblemKind {
    pub const ALL: [Self; 15] = [
        Self::Malformed,
        Self::SignInNeeded,
        Self::NotAllowed,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::Conflict,
        Self::Stale,
        Self::TooLarge,
        Self::UnsupportedMedia,
        Self::Unacceptable,
        Self::VersionNeeded,
        Self::TooManyRequests,
        Self::Internal,
        Self::Unavailable,
        Self::NoSpace,
    ];

    pub fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::SignInNeeded => 401,
            Self::NotAllowed => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Conflict => 409,
            Self::Stale => 412,
            Self::TooLarge => 413,
            Self::UnsupportedMedia => 415,
            Self::Unacceptable => 422,
            Self::VersionNeeded => 428,
            Self::TooManyRequests => 429,
            Self::Internal => 500,
            Self::Unavailable => 503,
            Self::NoSpace => 507,
        }
    }

    /// The last part of the problem's type address, and of its message's id (`problem-not-found`).
    pub fn slug(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::SignInNeeded => "sign-in-needed",
            Self::NotAllowed => "not-allowed",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::Conflict => "conflict",
            Self::Stale => "stale",
            Self::TooLarge => "too-large",
            Self::UnsupportedMedia => "unsupported-media",
            Self::Unacceptable => "unacceptable",
            Self::VersionNeeded => "version-needed",
            Self::TooManyRequests => "too-many-requests",
            Self::Internal => "internal",
            Self::Unavailable => "unavailable",
            Self::NoSpace => "no-space",
        }
    }
}

/// One thing wrong with one field of a form, a body or a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// The field's name as the form, the body or the command has it.
    pub field: String,
    /// A message id of the catalogue, so that a page can say it in the reader's language.
    #[serde(skip)]
    pub message: &'static str,
    /// What the message names (`{ $name }`): the number, word or file that is wrong. Empty: it names nothing.
    #[serde(skip)]
    pub value: String,
    /// The same in English, for programs and terminals; names the value where that helps.
    pub detail: String,
}

/// What went wrong. `detail` is English, lower case, without a full stop; pages say it by `message` when there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub kind: ProblemKind,
    pub detail: String,
    /// A message id of the catalogue with the same sense as `detail`, where a page should say more than the kind's own sentence.
    pub message: Option<&'static str>,
    pub complaints: Vec<Complaint>,
    /// Seconds after which it is worth trying again.
    pub retry_after: Option<u32>,
}

impl Problem {
    pub fn new(kind: ProblemKind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), message: None, complaints: Vec::new(), retry_after: None }
    }

    pub fn not_found(what: impl std::fmt::Display) -> Self {
        Self::new(ProblemKind::NotFound, format!("there is no {what} here"))
    }

    pub fn unacceptable(complaints: Vec<Complaint>) -> Self {
        let detail =
            complaints.iter().map(|complaint| complaint.detail.as_str()).collect::<Vec<_>>().join("; ");
        Self { complaints, ..Self::new(ProblemKind::Unacceptable, detail) }
    }

    #[must_use]
    pub fn said_by(mut self, message: &'static str) -> Self {
        self.message = Some(message);
        self
    }
}

impl Complaint {
    pub fn new(field: impl Into<String>, message: &'static str, detail: impl Into<String>) -> Self {
        Self { field: field.into(), message, value: String::new(), detail: detail.into() }
    }

    #[must_use]
    pub fn naming(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.detail)
    }
}

impl std::error::Error for Problem {}
