//! What all ways of adding through the API share: a body read whole, a request that is done once, a new address.

use crate::actions::{self, Once};
use crate::error::RegisterError;
use http::{HeaderValue, header};
use kernel::{Complaint, Problem, ProblemKind};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use store::{BoxFuture, Change};
use uuid::Uuid;
use web::{Ask, Reply};

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
pub async fn once(
    ask: &Ask,
    body: &Json,
    work: impl for<'c> FnOnce(&'c mut Change) -> BoxFuture<'c, Result<Uuid, RegisterError>> + Send + 'static,
) -> Result<Uuid, Problem> {
    let request = match ask.headers.get(KEY) {
        None => None,
        Some(key) => Some(request(ask, key, body)?),
    };
    ask.app
        .store
        .write(ask.viewer.actor.clone(), move |change| {
            Box::pin(async move {
                let Some(request) = request else { return work(change).await };
                if let Some(made) = actions::made_by(change, &request).await? {
                    return Ok(made);
                }
                let made = work(change).await?;
                actions::remember_once(change, &request, made).await?;
                Ok(made)
            })
        })
        .await
        .map_err(|error: RegisterError| error.into())
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
