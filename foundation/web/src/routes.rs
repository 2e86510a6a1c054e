//! Routes, and with each the rule that says who may use it: the access table is made where the routes are.

use crate::app::App;
use crate::ask::Ask;
use crate::reply::{Reply, problem_json, problem_page};
use axum::Router;
use axum::body::Body;
use axum::extract::{RawPathParams, Request, State};
use axum::routing::{MethodFilter, on};
use http::{Method, Response};
use kernel::{Problem, ProblemKind, Rule};
use serde_json::Value as Json;

/// One row of the access table.
#[derive(Debug, Clone)]
pub struct Route {
    pub method: Method,
    /// As axum has it: `/register/recommendations/{id}`.
    pub path: &'static str,
    /// Who may use it at all; what depends on the object is asked again where the object is known.
    pub rule: &'static Rule,
    /// What the API says of it; pages have none.
    pub operation: Option<Operation>,
}

/// Among a reply's extensions: the path of the route that made it, for logs and figures.
#[derive(Debug, Clone, Copy)]
pub struct Matched(pub &'static str);

/// An API route as OpenAPI describes it.
#[derive(Debug, Clone)]
pub struct Operation {
    pub summary: &'static str,
    /// Query parameters: name and what it does.
    pub query: &'static [(&'static str, &'static str)],
    /// Name of the schema of the body, if it takes one.
    pub body: Option<&'static str>,
    /// Name of the schema of the answer; `[name]` for a page of them.
    pub answer: &'static str,
}

/// The routes of one or several capabilities.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    table: Vec<Route>,
    schemas: Vec<(&'static str, Json)>,
}

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn get<F, A>(self, path: &'static str, rule: &'static Rule, handler: F) -> Self
    where
        F: Fn(Ask) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Reply> + Send + 'static,
    {
        self.add(Method::GET, path, rule, None, handler)
    }

    #[must_use]
    pub fn post<F, A>(self, path: &'static str, rule: &'static Rule, handler: F) -> Self
    where
        F: Fn(Ask) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Reply> + Send + 'static,
    {
        self.add(Method::POST, path, rule, None, handler)
    }

    /// A route of the API, with its description.
    #[must_use]
    pub fn api<F, A>(
        self,
        method: Method,
        path: &'static str,
        rule: &'static Rule,
        operation: Operation,
        handler: F,
    ) -> Self
    where
        F: Fn(Ask) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Reply> + Send + 'static,
    {
        self.add(method, path, rule, Some(operation), handler)
    }

    /// A schema that operations name.
    #[must_use]
    pub fn schema(mut self, name: &'static str, schema: Json) -> Self {
        self.schemas.push((name, schema));
        self
    }

    fn add<F, A>(
        mut self,
        method: Method,
        path: &'static str,
        rule: &'static Rule,
        operation: Option<Operation>,
        handler: F,
    ) -> Self
    where
        F: Fn(Ask) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Reply> + Send + 'static,
    {
        let filter = MethodFilter::try_from(method.clone()).unwrap_or(MethodFilter::GET);
        // Routes with parameters look at them all at once, together with their values.
        let takes_no_query = operation.as_ref().is_some_and(|operation| operation.query.is_empty());
        let run = move |State(app): State<App>, params: RawPathParams, request: Request| {
            let handler = handler.clone();
            let params = params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            async move {
                let call = |ask: Ask| async move {
                    if takes_no_query {
                        no_parameters(&ask)?;
                    }
                    handler(ask).await
                };
                let mut reply = answer(app, params, request, rule, call).await;
                reply.extensions_mut().insert(Matched(path));
                reply
            }
        };
        self.router = self.router.route(path, on(filter, run));
        self.table.push(Route { method, path, rule, operation });
        self
    }

    pub fn table(&self) -> &[Route] {
        &self.table
    }

    pub fn schemas(&self) -> &[(&'static str, Json)] {
        &self.schemas
    }

    /// The router of axum. What no route fits is answered like any other problem.
    pub fn into_router(self, app: App) -> Router {
        let nowhere = |State(app): State<App>, request: Request| async move {
            let problem =
                Problem::new(ProblemKind::NotFound, format!("there is nothing at {}", request.uri().path()));
            refuse(app, request, problem).await
        };
        let wrong_method = |State(app): State<App>, request: Request| async move {
            let detail = format!("{} cannot be done at {}", request.method(), request.uri().path());
            refuse(app, request, Problem::new(ProblemKind::MethodNotAllowed, detail)).await
        };
        self.router.fallback(nowhere).method_not_allowed_fallback(wrong_method).with_state(app)
    }
}

async fn answer<F, A>(
    app: App,
    params: Vec<(String, String)>,
    request: Request,
    rule: &'static Rule,
    handler: F,
) -> Response<Body>
where
    F: FnOnce(Ask) -> A,
    A: Future<Output = Reply>,
{
    let is_api = is_api(request.uri().path());
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let form = Form::of(&request, is_api);
    let mut ask = match Ask::new(app.clone(), params, request).await {
        Ok(ask) => ask,
        Err((viewer, problem)) => return form.problem(&app, &viewer, &problem),
    };
    let form = Form { viewer: Some(ask.viewer.clone()), untaken: ask.untaken.clone(), ..form };
    if let Err(problem) = ask.may(rule, &kernel::Object::default()).or_else(|problem| later(rule, problem)) {
        if changes && !is_api && problem.kind == ProblemKind::SignInNeeded {
            ask.keep_untaken().await;
        }
        return form.problem(&app, &ask.viewer, &problem);
    }
    // A browser's session must not write through the API: no form token protects it there.
    if is_api && changes && !ask.viewer.session.is_empty() {
        let problem = Problem::new(ProblemKind::SignInNeeded, "changes through the API need a bearer token");
        return form.problem(&app, &ask.viewer, &problem);
    }
    match handler(ask).await {
        Ok(reply) => reply,
        Err(problem) => {
            let viewer = form.viewer.clone();
            match viewer {
                Some(viewer) => form.problem(&app, &viewer, &problem),
                None => problem_json(&app, &form.request_id, &problem),
            }
        }
    }
}

fn no_parameters(ask: &Ask) -> Result<(), Problem> {
    let wrong = ask.query().unknown(&[]);
    if wrong.is_empty() { Ok(()) } else { Err(Problem::unacceptable(wrong)) }
}

/// A rule whose answer depends on the object's phase or owner cannot refuse before the object is known.
fn later(rule: &Rule, problem: Problem) -> Result<(), Problem> {
    if rule.in_phase.is_empty() && !rule.owner_too { Err(problem) } else { Ok(()) }
}

fn is_api(path: &str) -> bool {
    path.starts_with("/api/")
}

/// How this asker is told of problems.
struct Form {
    is_api: bool,
    request_id: String,
    encoding: crate::cache::Encoding,
    viewer: Option<crate::ask::Viewer>,
    untaken: crate::ask::Untaken,
}

impl Form {
    fn of<B>(request: &http::Request<B>, is_api: bool) -> Self {
        let crate::ask::RequestId(request_id) = request.extensions().get().cloned().unwrap_or_default();
        Self {
            is_api,
            request_id,
            encoding: crate::cache::Encoding::accepted(request.headers()),
            viewer: None,
            untaken: crate::ask::Untaken::default(),
        }
    }

    fn problem(&self, app: &App, viewer: &crate::ask::Viewer, problem: &Problem) -> Response<Body> {
        if problem.kind.status() >= 500 {
            tracing::error!(request = self.request_id, detail = problem.detail, "a request failed");
        }
        if self.is_api {
            problem_json(app, &self.request_id, problem)
        } else {
            problem_page(app, viewer, &self.request_id, self.encoding, problem, &self.untaken.take())
        }
    }
}

/// Answers a request that no handler takes.
async fn refuse(app: App, request: Request, problem: Problem) -> Response<Body> {
    let form = Form::of(&request, is_api(request.uri().path()));
    match Ask::new(app.clone(), Vec::new(), request).await {
        Ok(ask) => form.problem(&app, &ask.viewer, &problem),
        Err((viewer, _)) => form.problem(&app, &viewer, &problem),
    }
}

/// Tells somebody of a problem before anyone knows who asks: nothing is looked up for it.
pub fn refuse_unseen<B>(app: &App, head: &http::Request<B>, problem: &Problem) -> Response<Body> {
    let form = Form::of(head, is_api(head.uri().path()));
    let viewer = crate::ask::viewer(app, head.uri(), head.headers(), crate::ask::nobody());
    form.problem(app, &viewer, problem)
}
