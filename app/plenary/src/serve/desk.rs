//! The desk every request comes to: what is kept is handed out, what may not pass is turned away, the rest goes on
//! to its handler.

use super::body::Shared;
use super::metrics::Figures;
use super::origin;
use super::request_id::RequestIds;
use crate::settings::{Network, Settings};
use axum::body::Body;
use futures_util::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::{Body as _, Incoming};
use kernel::{Problem, ProblemKind};
use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::Semaphore;
use tower::ServiceExt;
use web::App;
use web::ask::{ClientAddress, RequestId};
use web::routes::{Matched, refuse_unseen};

/// Requests answered at once. More are told to come again: a queue nobody sees would only make all of them late.
const AT_ONCE: usize = 512;
/// The largest body that is read at all; what a handler takes is its own, smaller business.
const LARGEST_BODY: u64 = 256 * 1024 * 1024;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub struct Desk {
    app: App,
    router: axum::Router,
    places: Semaphore,
    ids: RequestIds,
    figures: Arc<Figures>,
    trusted: Vec<Network>,
    metrics_token: Option<String>,
    is_https: bool,
}

impl Desk {
    pub fn new(app: App, router: axum::Router, settings: &Settings, figures: Arc<Figures>) -> Self {
        Self {
            is_https: app.options.is_https(),
            app,
            router,
            places: Semaphore::new(AT_ONCE),
            ids: RequestIds::new(),
            figures,
            trusted: settings.trusted_proxies.clone(),
            metrics_token: settings.metrics.token.clone(),
        }
    }

    pub async fn answer(&self, peer: SocketAddr, mut request: Request<Incoming>) -> Response<Body> {
        let id = self.ids.next();
        // Whoever writes the reply leaves the body of a HEAD out.
        if *request.method() == Method::HEAD {
            *request.method_mut() = Method::GET;
        }
        if let Some(reply) = web::reply::kept_page(&self.app, &request).await {
            self.figures.kept_page();
            tracing::debug!(request = id, "kept page");
            return self.sign(&id, reply);
        }
        let reply = self.unkept(peer, &id, request).await;
        self.sign(&id, reply)
    }

    /// Headers of every reply.
    fn sign(&self, id: &str, mut reply: Response<Body>) -> Response<Body> {
        let headers = reply.headers_mut();
        if let Ok(id) = HeaderValue::from_str(id) {
            headers.insert(REQUEST_ID, id);
        }
        if self.is_https {
            let year = HeaderValue::from_static("max-age=31536000");
            headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
        }
        reply
    }

    async fn unkept(&self, peer: SocketAddr, id: &str, request: Request<Incoming>) -> Response<Body> {
        let path = request.uri().path();
        if path.starts_with("/assets/")
            && let Some(reply) = web::assets::reply(path, request.headers())
        {
            return reply;
        }
        match path {
            "/healthz" => return self.health().await,
            "/metrics" if self.may_read_metrics(request.headers()) => {
                return self.figures.answer(&self.app, path).await;
            }
            _ => {}
        }
        let begun = Instant::now();
        self.figures.begun();
        let method = request.method().clone();
        let reply = self.handled(peer, id, request).await;
        let route = reply.extensions().get().map_or("", |Matched(path)| *path);
        let (status, took) = (reply.status(), begun.elapsed());
        self.figures.answered(route, &method, status, took);
        tracing::info!(
            request = id,
            %method,
            route,
            status = status.as_u16(),
            micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
            "answered"
        );
        reply
    }

    async fn handled(&self, peer: SocketAddr, id: &str, request: Request<Incoming>) -> Response<Body> {
        let (mut parts, body) = request.into_parts();
        parts.extensions.insert(ClientAddress(client(&self.trusted, peer, &parts.headers)));
        parts.extensions.insert(RequestId(id.to_owned()));
        let head = Request::from_parts(parts.clone(), ());
        let refuse = |problem: &Problem| refuse_unseen(&self.app, &head, problem);
        let body = Shared::new(body);
        let Ok(_place) = self.places.try_acquire() else {
            let mut problem =
                Problem::new(ProblemKind::Unavailable, "too many requests are being answered now");
            problem.retry_after = Some(2);
            return refuse(&problem);
        };
        if body.size_hint().lower() > LARGEST_BODY {
            let detail = format!("nothing larger than {} MB is read", LARGEST_BODY / 1024 / 1024);
            return refuse(&Problem::new(ProblemKind::TooLarge, detail).said_by("too-large"));
        }
        if let Err(problem) = origin::check(&parts.method, &parts.headers, &self.app.options.public_url) {
            body.drain().await;
            return refuse(&problem);
        }
        if let Some(reply) = choose_language(&self.app, &head) {
            return reply;
        }
        let request = Request::from_parts(parts, Body::new(body.clone()));
        let handled = AssertUnwindSafe(self.router.clone().oneshot(request)).catch_unwind().await;
        let reply = match handled {
            Ok(Ok(reply)) => reply,
            Ok(Err(never)) => match never {},
            Err(_) => {
                tracing::error!(request = id, "a handler panicked");
                refuse(&Problem::new(ProblemKind::Internal, "a fault of the program stopped this request"))
            }
        };
        body.drain().await;
        reply
    }

    /// Whether the forum can answer: its database does.
    async fn health(&self) -> Response<Body> {
        let (status, text) = match self.app.store.ping().await {
            Ok(()) => (StatusCode::OK, "ok\n"),
            Err(error) => {
                tracing::warn!(%error, "not healthy");
                (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
            }
        };
        let mut reply = Response::new(Body::from(text));
        *reply.status_mut() = status;
        reply
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        reply.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        reply
    }

    fn may_read_metrics(&self, headers: &HeaderMap) -> bool {
        use subtle::ConstantTimeEq;
        let Some(token) = self.metrics_token.as_deref().filter(|token| !token.is_empty()) else {
            return false;
        };
        web::ask::bearer(headers).is_some_and(|given| bool::from(given.as_bytes().ct_eq(token.as_bytes())))
    }
}

/// `?lang=fr` on any page: remembered in a cookie, then the page without it. Programs that gather feeds and calendars keep
/// no cookies: those take the language from their address.
fn choose_language(app: &App, head: &Request<()>) -> Option<Response<Body>> {
    let (uri, query) = (head.uri(), head.uri().query()?);
    let is_for_programs = ["/api/", "/feeds/", "/calendar"].iter().any(|part| uri.path().starts_with(part));
    if *head.method() != Method::GET || is_for_programs {
        return None;
    }
    let pairs = web::ask::decode(query);
    let (_, asked) = pairs.iter().find(|(name, _)| name == "lang")?;
    let rest: Vec<(&str, &str)> = pairs
        .iter()
        .filter(|(name, _)| name != "lang")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let forum = app.forum.now();
    let chosen = app.catalogue.choose(&forum.languages, Some(asked), None);
    let path = web::reply::safe_path(uri.path());
    let address =
        if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", web::ask::encode(&rest)) };
    let mut reply = web::reply::go_to(&address, None);
    let secure = if app.options.is_https() { "; Secure" } else { "" };
    let cookie = format!("lang={chosen}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}");
    web::reply::set_cookie(&mut reply, &cookie);
    Some(reply)
}

/// The client's address: the peer, or what proxies that are trusted say of whom they speak for, from the nearest
/// on. What stands further left may be made up by anybody.
fn client(trusted: &[Network], peer: SocketAddr, headers: &HeaderMap) -> String {
    let mut client = peer.ip().to_canonical();
    let is_trusted = |address| trusted.iter().any(|network| network.holds(address));
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    for said in forwarded.into_iter().rev() {
        if !is_trusted(client) {
            break;
        }
        let Ok(said) = said.trim().parse::<std::net::IpAddr>() else { break };
        client = said.to_canonical();
    }
    client.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_say_whom_they_speak_for() {
        let trusted: Vec<Network> =
            ["127.0.0.1", "10.0.0.0/8"].iter().map(|network| network.parse().unwrap()).collect();
        let table: [(&str, &[&'static str], &str); 7] = [
            ("192.0.2.7:1", &["203.0.113.5"], "192.0.2.7"),
            ("127.0.0.1:1", &[], "127.0.0.1"),
            ("127.0.0.1:1", &["203.0.113.5"], "203.0.113.5"),
            ("127.0.0.1:1", &["198.51.100.1, 203.0.113.5, 10.1.1.1"], "203.0.113.5"),
            ("127.0.0.1:1", &["198.51.100.1", "203.0.113.5"], "203.0.113.5"),
            ("127.0.0.1:1", &["203.0.113.5, nonsense"], "127.0.0.1"),
            ("[::ffff:127.0.0.1]:1", &["2001:db8::7"], "2001:db8::7"),
        ];
        for (peer, said, expected) in table {
            let mut headers = HeaderMap::new();
            for said in said {
                headers.append("x-forwarded-for", HeaderValue::from_static(said));
            }
            assert_eq!(client(&trusted, peer.parse().unwrap(), &headers), expected, "{peer} {said:?}");
        }
    }
}
