//! What a client sends: read no slower than it must come, and to its end even when it is refused.

use axum::body::Bytes;
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep};

/// A client that sends nothing for so long in the middle of a body is gone.
const STALLED: Duration = Duration::from_secs(15);
/// And it must be done after this long plus a second for every 16 kB: slow lines, not held ones.
const FIRST_GRACE: Duration = Duration::from_secs(30);
const BYTES_A_SECOND: u64 = 16 * 1024;
/// Bytes that are read and thrown away so that a refused client hears why: most only listen once all is sent.
const DRAINED: u64 = 256 * 1024 * 1024;

struct Held {
    body: Incoming,
    begun: Instant,
    read: u64,
    patience: Option<Pin<Box<Sleep>>>,
}

/// A body that the handler reads, and that can still be read out when the handler has let go of it.
#[derive(Clone)]
pub struct Shared(Arc<Mutex<Held>>);

impl Shared {
    pub fn new(body: Incoming) -> Self {
        Self(Arc::new(Mutex::new(Held { body, begun: Instant::now(), read: 0, patience: None })))
    }

    /// Reads out what the handler did not, within reason.
    pub async fn drain(mut self) {
        if self.is_end_stream() {
            return;
        }
        let mut drained = 0;
        while let Some(Ok(frame)) = self.frame().await {
            drained += frame.data_ref().map_or(0, |bytes| bytes.len() as u64);
            if drained > DRAINED {
                return;
            }
        }
    }
}

impl Held {
    /// When the next bytes must have come.
    fn deadline(&self) -> Instant {
        let whole = self.begun + FIRST_GRACE + Duration::from_secs(self.read / BYTES_A_SECOND);
        whole.min(Instant::now() + STALLED)
    }

    fn next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match Pin::new(&mut self.body).poll_frame(context) {
            Poll::Ready(frame) => {
                self.patience = None;
                Poll::Ready(frame.map(|frame| {
                    let frame = frame.map_err(io::Error::other)?;
                    self.read += frame.data_ref().map_or(0, |bytes| bytes.len() as u64);
                    Ok(frame)
                }))
            }
            Poll::Pending => {
                let deadline = self.deadline();
                let patience =
                    self.patience.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline)));
                match patience.as_mut().poll(context) {
                    Poll::Ready(()) => {
                        Poll::Ready(Some(Err(io::Error::new(io::ErrorKind::TimedOut, "it came too slowly"))))
                    }
                    Poll::Pending => Poll::Pending,
                }
            }
        }
    }
}

impl Body for Shared {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).next(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).body.size_hint()
    }
}
