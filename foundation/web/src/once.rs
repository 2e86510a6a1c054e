//! What all ways of adding through the API share: a body read whole, a request that is done once, a new address, pages
//! of a list.

use crate::ask::{Ask, Fields};
use crate::reply::{self, Reply};
use http::{HeaderValue, StatusCode, header};
use kernel::{Complaint, Problem, ProblemKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use store::once::{Earlier, Once};
use store::{BoxFuture, Change, StoreError};
use uuid::Uuid;

/// Reads a body into what is wanted of it.
pub fn body<T: DeserializeOwned>(body: &Json) -> Result<T, Problem> {
    T::deserialize(body).map_err(|error| {
        let detail = format!("the body cannot be taken: {error}");
        Problem::new(ProblemKind::Unacceptable, detail)
    })
}

/// Header by which a program says that two requests are one.
const KEY: &str = "idempotency-key";
const LONGEST_KEY: usize = 200;

/// Does `work` in the asker's name and gives the id of what it made. The same request with the same `Idempotency-Key`
/// made by the same person within a day gives the same id again and makes nothing.
pub async fn once<E>(
    ask: &Ask,
    body: &Json,
    work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<Uuid, E>> + Send + 'static,
) -> Result<Uuid, Problem>
where
    E: From<StoreError> + From<Problem> + Into<Problem> + Send + 'static,
{
    let request = match ask.headers.get(KEY) {
        None => None,
        Some(key) => Some(request(ask, key, body)?),
    };
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                let Some(request) = request else { return work(change).await };
                match change.earlier(&request).await? {
                    Earlier::Made(made) => return Ok(made),
                    Earlier::Another => {
                        let detail =
                            format!("the Idempotency-Key {:?} was used for another request", request.key);
                        return Err(Problem::new(ProblemKind::Unacceptable, detail).into());
                    }
                    Earlier::None => {}
                }
                let made = work(change).await?;
                change.remember_once(&request, made).await?;
                Ok(made)
            })
        })
        .await
        .map_err(|error: E| error.into())
}

fn request(ask: &Ask, key: &HeaderValue, body: &Json) -> Result<Once, Problem> {
    let key = key.to_str().unwrap_or_default().trim();
    if key.is_empty() || key.len() > LONGEST_KEY {
        let detail = format!("an Idempotency-Key has 1 to {LONGEST_KEY} printable characters");
        return Err(Problem::unacceptable(vec![Complaint::new(KEY, "error-unacceptable", detail)]));
    }
    let digest = Sha256::digest(format!("{} {} {body}", ask.method, ask.uri.path()));
    let digest = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, digest);
    Ok(Once { key: key.to_owned(), digest })
}

/// Says where the new record is.
pub fn created(address: String, reply: Reply) -> Reply {
    let mut reply = reply?;
    if let Ok(address) = HeaderValue::try_from(address) {
        reply.headers_mut().insert(header::LOCATION, address);
    }
    Ok(reply)
}

/// A list in the shape that all lists have. `next` is the cursor of the next page.
pub fn list(ask: &Ask, data: &[impl Serialize], next: Option<&str>, total: u64) -> Reply {
    reply::json(ask, StatusCode::OK, &json!({ "data": data, "next": next, "total": total }), None)
}

const USUAL_LIMIT: usize = 50;
const HIGHEST_LIMIT: usize = 500;

/// How many of a list are asked for (`limit`), 1 to 500, 50 where nothing is said; what else is said is a complaint.
pub fn limit(query: &Fields, wrong: &mut Vec<Complaint>) -> usize {
    match query.get("limit") {
        "" if !query.has("limit") => USUAL_LIMIT,
        text => match text.parse() {
            Ok(limit) if (1..=HIGHEST_LIMIT).contains(&limit) => limit,
            _ => {
                let detail = format!("{text:?} is no number from 1 to {HIGHEST_LIMIT}");
                wrong.push(Complaint::new("limit", "error-unacceptable", detail));
                USUAL_LIMIT
            }
        },
    }
}
