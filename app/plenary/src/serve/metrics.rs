//! Figures for whoever watches the forum, in the text format of Prometheus.

use axum::body::Body;
use http::{HeaderValue, Method, Response, StatusCode, header};
use kernel::{Problem, ProblemKind};
use metrics::{
    Counter, Gauge, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram,
};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::time::Duration;
use web::App;

/// Bounds of the histogram of durations, in seconds.
const SECONDS: [f64; 10] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0];

pub struct Figures {
    handle: PrometheusHandle,
    kept: Counter,
    under_way: Gauge,
}

impl Figures {
    pub fn begin() -> Result<Self, Problem> {
        let wrong = |error: &dyn std::fmt::Display| {
            Problem::new(ProblemKind::Internal, format!("figures cannot be kept: {error}"))
        };
        let handle = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Full("plenary_request_seconds".into()), &SECONDS)
            .and_then(PrometheusBuilder::install_recorder)
            .map_err(|error| wrong(&error))?;
        describe_counter!("plenary_requests_total", "Requests answered, by route, method and status");
        describe_histogram!("plenary_request_seconds", "Time to an answer, by route");
        describe_counter!("plenary_kept_pages_total", "Requests answered with a page kept in memory");
        describe_gauge!("plenary_requests_under_way", "Requests being answered now");
        describe_gauge!("plenary_writes_waiting", "Changes waiting for the one writer");
        describe_gauge!("plenary_jobs_waiting", "Jobs in the queue");
        describe_gauge!("plenary_jobs_given_up", "Jobs that failed too often and wait for a person");
        let kept = counter!("plenary_kept_pages_total");
        Ok(Self { handle, kept, under_way: gauge!("plenary_requests_under_way") })
    }

    pub fn kept_page(&self) {
        self.kept.increment(1);
    }

    pub fn begun(&self) {
        self.under_way.increment(1.0);
    }

    /// One request answered. Methods that are not HTTP's own count together, or strangers could make up figures.
    pub fn answered(&self, route: &'static str, method: &Method, status: StatusCode, took: Duration) {
        self.under_way.decrement(1.0);
        let method = match *method {
            Method::GET => "GET",
            Method::POST => "POST",
            Method::PUT => "PUT",
            Method::PATCH => "PATCH",
            Method::DELETE => "DELETE",
            _ => "other",
        };
        let status = status.as_u16().to_string();
        counter!("plenary_requests_total", "route" => route, "method" => method, "status" => status)
            .increment(1);
        histogram!("plenary_request_seconds", "route" => route).record(took.as_secs_f64());
    }

    /// `/metrics`; anything else is not here.
    pub async fn answer(&self, app: &App, path: &str) -> Response<Body> {
        if path != "/metrics" {
            let mut reply = Response::new(Body::from("only /metrics is here\n"));
            *reply.status_mut() = StatusCode::NOT_FOUND;
            return reply;
        }
        // Without a database the other figures still stand.
        if let Ok((waiting, given_up)) = app.store.waiting_jobs().await {
            set("plenary_jobs_waiting", waiting);
            set("plenary_jobs_given_up", given_up);
        }
        set("plenary_writes_waiting", i64::try_from(app.store.waiting_writes()).unwrap_or(i64::MAX));
        let mut reply = Response::new(Body::from(self.handle.render()));
        let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
        reply.headers_mut().insert(header::CONTENT_TYPE, kind);
        reply
    }
}

fn set(name: &'static str, value: i64) {
    #[expect(clippy::cast_precision_loss, reason = "queues stay far below 2^53")]
    gauge!(name).set(value as f64);
}
