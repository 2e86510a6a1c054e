//! What goes back: pages, JSON, redirections, and problems in the asker's own form.

use crate::app::App;
use crate::ask::{Ask, Fields, Viewer, form_cookie_header};
use crate::cache::{Effort, Encoding, Rests, pack};
use crate::layout::Page;
use crate::words::Words;
use askama::Template;
use axum::body::{Body, Bytes};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use kernel::{Problem, ProblemKind};
use serde::Serialize;
use serde_json::json;

/// What a handler answers.
pub type Reply = Result<Response<Body>, Problem>;

/// No script, style, frame or form from elsewhere, and none inside a page.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

/// Headers of every page, kept or not.
fn page_headers() -> Vec<(HeaderName, HeaderValue)> {
    vec![
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (header::VARY, HeaderValue::from_static("Accept-Encoding, Accept-Language, Cookie, Authorization")),
        (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        (
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static("camera=(), microphone=(), geolocation=()"),
        ),
    ]
}

/// Draws a template. One that cannot be drawn is a fault of ours.
fn draw(template: &impl Template) -> Result<String, Problem> {
    template
        .render()
        .map_err(|error| Problem::new(ProblemKind::Internal, format!("the page cannot be drawn: {error}")))
}

/// A page for this viewer alone.
pub fn page(ask: &Ask, template: &impl Template) -> Reply {
    page_with(ask, StatusCode::OK, template)
}

/// A page with another status than 200: a form with complaints is 422, one that is stale 409.
pub fn page_with(ask: &Ask, status: StatusCode, template: &impl Template) -> Reply {
    let html = draw(template)?;
    let mut reply = packed(html.into_bytes(), ask.encoding());
    *reply.status_mut() = status;
    for (name, value) in page_headers() {
        reply.headers_mut().insert(name, value);
    }
    reply.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    if let Some(value) = &ask.set_form_cookie {
        set_cookie(&mut reply, &form_cookie_header(&ask.app, value));
    }
    if ask.viewer.flash.is_some() {
        set_cookie(&mut reply, "flash=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly");
    }
    Ok(reply)
}

/// A page that every visitor who is not signed in sees alike: kept until something it rests on changes. `version`
/// is what [`crate::freshness::Freshness::catch_up`] answered before the page's data were read.
pub fn shared_page(ask: &Ask, version: u64, mut rests: Rests, template: &impl Template) -> Reply {
    if !is_shareable(&ask.viewer) {
        return page(ask, template);
    }
    let html = draw(template)?;
    // The shell shows the forum's name and languages.
    rests.on.push("forum".to_owned());
    let mut headers = page_headers();
    headers.push((header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache")));
    let key = kept_key(&ask.viewer);
    Ok(ask.app.pages.keep(key, version, rests, headers, Bytes::from(html), &ask.headers))
}

/// A file that every visitor gets alike, as a feed is: kept like a page.
pub fn shared_file(
    ask: &Ask,
    version: u64,
    mut rests: Rests,
    kind: &'static str,
    bytes: impl Into<Bytes>,
) -> Reply {
    if !is_shareable(&ask.viewer) {
        return Ok(own_file(ask, kind, bytes));
    }
    rests.on.push("forum".to_owned());
    let headers = vec![
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::VARY, HeaderValue::from_static("Accept-Encoding, Accept-Language, Cookie, Authorization")),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache")),
    ];
    Ok(ask.app.pages.keep(kept_key(&ask.viewer), version, rests, headers, bytes.into(), &ask.headers))
}

/// A file for this asker alone; whoever has it already gets 304.
pub fn own_file(ask: &Ask, kind: &'static str, bytes: impl Into<Bytes>) -> Response<Body> {
    let bytes: Bytes = bytes.into();
    let etag = crate::cache::etag_of(&bytes);
    let is_known = crate::cache::knows(&ask.headers, &etag);
    let mut reply =
        if is_known { Response::new(Body::empty()) } else { packed(bytes.to_vec(), ask.encoding()) };
    if is_known {
        *reply.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    // Secret addresses are told to nobody that a link leads to.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::ETAG, etag);
    reply
}

/// Nobody in particular: no session, no message to show once.
fn is_shareable(viewer: &Viewer) -> bool {
    !viewer.actor.is_signed_in() && viewer.flash.is_none()
}

fn kept_key(viewer: &Viewer) -> String {
    format!("{} {} {}?{}", viewer.t.language(), viewer.theme, viewer.path, viewer.query)
}

/// The page kept for a visitor, if this request is a visitor's and the page is still good. Asked before anything
/// else is done for a request.
pub async fn kept_page<B>(app: &App, request: &http::Request<B>) -> Option<Response<Body>> {
    use crate::ask::{cookie, language, session_cookie};
    let headers = request.headers();
    if request.method() != http::Method::GET || headers.contains_key(header::AUTHORIZATION) {
        return None;
    }
    if headers.contains_key(header::COOKIE)
        && (cookie(headers, session_cookie(app)).is_some() || cookie(headers, "flash").is_some())
    {
        return None;
    }
    let theme = cookie(headers, "theme").filter(|theme| matches!(*theme, "light" | "dark")).unwrap_or("");
    let uri = request.uri();
    let key =
        format!("{} {} {}?{}", language(app, headers, None), theme, uri.path(), uri.query().unwrap_or(""));
    app.pages.find(&key, &app.freshness, app.store.clock().as_ref(), headers).await
}

fn packed(body: Vec<u8>, encoding: Encoding) -> Response<Body> {
    // Below a network packet there is nothing to gain.
    let encoding = if body.len() < 1_000 { Encoding::Plain } else { encoding };
    let bytes =
        if encoding == Encoding::Plain { Bytes::from(body) } else { pack(&body, encoding, Effort::EachTime) };
    let mut reply = Response::new(Body::from(bytes));
    if let Some(encoding) = encoding.header() {
        reply.headers_mut().insert(header::CONTENT_ENCODING, encoding);
    }
    reply
}

/// JSON of the API. `version` becomes the ETag, and a reader who has it already gets 304.
pub fn json(ask: &Ask, status: StatusCode, value: &impl Serialize, version: Option<i64>) -> Reply {
    let etag = version.map(|version| format!("\"{version}\""));
    if let Some(etag) = &etag
        && ask.method == http::Method::GET
        && ask.headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()) == Some(etag.as_str())
    {
        let mut reply = Response::new(Body::empty());
        *reply.status_mut() = StatusCode::NOT_MODIFIED;
        insert(reply.headers_mut(), header::ETAG, etag);
        return Ok(reply);
    }
    let body = serde_json::to_vec(value).map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the answer cannot be written: {error}"))
    })?;
    let mut reply = packed(body, ask.encoding());
    *reply.status_mut() = status;
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Cookie, Authorization"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Some(etag) = etag {
        insert(headers, header::ETAG, &etag);
    }
    Ok(reply)
}

/// Checks `If-Match` against a record's version: 412 when it names another one.
pub fn check_match(headers: &HeaderMap, version: i64) -> Result<(), Problem> {
    let Some(wanted) = headers.get(header::IF_MATCH).and_then(|value| value.to_str().ok()) else {
        return Ok(());
    };
    let current = format!("\"{version}\"");
    let fits =
        wanted.trim() == "*" || wanted.split(',').any(|tag| tag.trim().trim_start_matches("W/") == current);
    if fits {
        return Ok(());
    }
    Err(Problem::new(
        ProblemKind::Stale,
        format!("it has changed since you read it: you have {wanted}, it is at {current}"),
    ))
}

/// A file to keep: bytes under a name.
pub fn download(kind: &'static str, name: &str, bytes: impl Into<Body>) -> Response<Body> {
    let mut reply = Response::new(bytes.into());
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    let name: String =
        name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(*letter)).collect();
    insert(headers, header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""));
    reply
}

/// After a form: go there and look (303), optionally with a message to show once.
pub fn go_to(address: &str, flash: Option<&'static str>) -> Response<Body> {
    let mut reply = Response::new(Body::empty());
    *reply.status_mut() = StatusCode::SEE_OTHER;
    insert(reply.headers_mut(), header::LOCATION, address);
    insert(reply.headers_mut(), header::CACHE_CONTROL, "no-store");
    if let Some(id) = flash {
        set_cookie(&mut reply, &format!("flash={id}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly"));
    }
    reply
}

/// A path on this forum that a form named as the way on; anything else leads to the start page.
pub fn safe_path(next: &str) -> &str {
    let inside = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && !next.chars().any(char::is_control);
    if inside { next } else { "/" }
}

pub fn set_cookie(reply: &mut Response<Body>, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        reply.headers_mut().append(header::SET_COOKIE, value);
    }
}

fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    t: &'a Words,
    page: &'a Page,
    status: u16,
    title: String,
    what: String,
    complaints: Vec<String>,
    sign_in: bool,
    /// To this reader; the register may be what is.
    is_closed: bool,
    /// What was typed into a form that was refused, to be sent once more from here.
    untaken: Vec<TypedField>,
}

struct TypedField {
    name: String,
    value: String,
    /// Worth reading through: the rest goes along unseen.
    is_text: bool,
}

fn typed_fields(fields: &Fields) -> Vec<TypedField> {
    let field = |(name, value): &(String, String)| TypedField {
        name: name.clone(),
        value: value.clone(),
        is_text: crate::ask::is_words(value),
    };
    fields.0.iter().map(field).collect()
}

/// The id of the message that names a kind of problem; with `-why` behind it, the one that says more.
fn sentence(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Malformed | ProblemKind::UnsupportedMedia => "error-malformed",
        ProblemKind::SignInNeeded => "error-sign-in-needed",
        ProblemKind::NotAllowed => "error-not-allowed",
        ProblemKind::NotFound | ProblemKind::MethodNotAllowed => "error-not-found",
        ProblemKind::Conflict => "error-conflict",
        ProblemKind::Stale | ProblemKind::VersionNeeded => "error-stale",
        ProblemKind::TooLarge => "error-too-large",
        ProblemKind::Unacceptable => "error-unacceptable",
        ProblemKind::TooManyRequests => "error-too-many",
        ProblemKind::Internal => "error-fault",
        ProblemKind::Unavailable => "error-away",
        ProblemKind::NoSpace => "error-no-space",
    }
}

/// A problem as a page, in the viewer's language, with the fields of the form that was refused.
pub fn problem_page(
    app: &App,
    viewer: &Viewer,
    request_id: &str,
    encoding: Encoding,
    problem: &Problem,
    untaken: &Fields,
) -> Response<Body> {
    let t = &viewer.t;
    let title = t.say(sentence(problem.kind));
    let mut page = Page::new(app, viewer, title.clone());
    request_id.clone_into(&mut page.request);
    let what = problem
        .message
        .filter(|id| t.has(id))
        .map_or_else(|| t.say(format!("{}-why", sentence(problem.kind))), |id| t.say(id));
    let say = |complaint: &kernel::Complaint| {
        if t.has(complaint.message) { t.say(complaint.message) } else { complaint.detail.clone() }
    };
    let complaints = problem.complaints.iter().map(say).collect();
    let sign_in = problem.kind == ProblemKind::SignInNeeded;
    let is_closed = sign_in || problem.kind == ProblemKind::NotAllowed;
    let status = problem.kind.status();
    let untaken = typed_fields(untaken);
    let drawn =
        draw(&ErrorPage { t, page: &page, status, title, what, complaints, sign_in, is_closed, untaken });
    let html = drawn.unwrap_or_else(|error| error.detail);
    let mut reply = packed(html.into_bytes(), encoding);
    for (name, value) in page_headers() {
        reply.headers_mut().insert(name, value);
    }
    dress(&mut reply, problem);
    reply
}

/// A problem as RFC 9457 has it.
pub fn problem_json(app: &App, request_id: &str, problem: &Problem) -> Response<Body> {
    let mut value = json!({
        "type": format!("{}/problems/{}", app.options.public_url, problem.kind.slug()),
        "title": problem.kind.slug().replace('-', " "),
        "status": problem.kind.status(),
        "detail": problem.detail,
    });
    if !request_id.is_empty() {
        value["instance"] = json!(format!("urn:request:{request_id}"));
    }
    if !problem.complaints.is_empty() {
        value["errors"] = json!(problem.complaints);
    }
    let mut reply = Response::new(Body::from(value.to_string()));
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if problem.kind == ProblemKind::SignInNeeded {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    dress(&mut reply, problem);
    reply
}

fn dress(reply: &mut Response<Body>, problem: &Problem) {
    *reply.status_mut() =
        StatusCode::from_u16(problem.kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    reply.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(seconds) = problem.retry_after {
        insert(reply.headers_mut(), header::RETRY_AFTER, &seconds.to_string());
    }
}
