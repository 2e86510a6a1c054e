//! Connections: accepted one after another, each served until it ends, is too slow, or we stop.

use super::stream::Patient;
use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

/// Connections open at once, idle ones too. More wait in the system's queue.
const MOST: usize = 4_096;
/// A client has so long for the head of a request, and may rest so long between two.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// Bytes of a request's head; more is answered with 431.
const LARGEST_HEAD: usize = 32 * 1024;

/// Answers connections with `answer` until told to stop, then lets requests under way end.
pub async fn accept<F, A>(listener: TcpListener, answer: F, mut stopped: watch::Receiver<bool>)
where
    F: Fn(SocketAddr, Request<Incoming>) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Response<Body>> + Send + 'static,
{
    let places = Arc::new(Semaphore::new(MOST));
    let mut open = JoinSet::new();
    loop {
        // The semaphore is never closed.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopped.changed() => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file descriptors, or the client has gone: the next may do.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        // Small replies leave at once; a system that cannot do so only answers later.
        stream.set_nodelay(true).ok();
        let answer = answer.clone();
        let mut stopped = stopped.clone();
        open.spawn(async move {
            let service = service_fn(move |request| {
                let answer = answer(peer, request);
                async move { Ok::<_, Infallible>(answer.await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD_WITHIN)
                .max_buf_size(LARGEST_HEAD)
                .serve_connection(TokioIo::new(Patient::new(stream)), service);
            tokio::pin!(connection);
            tokio::select! {
                ended = connection.as_mut() => log(ended),
                _ = stopped.changed() => {
                    connection.as_mut().graceful_shutdown();
                    log(connection.await);
                }
            }
            drop(place);
        });
        while open.try_join_next().is_some() {}
    }
    drop(listener);
    while open.join_next().await.is_some() {}
}

/// A connection that broke is the client's affair; it is told only to whoever looks closely.
fn log(ended: Result<(), hyper::Error>) {
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke off");
    }
}
