//! Serving: the one process that answers, works through the queue of jobs, and watches for other processes.

mod body;
mod connection;
mod desk;
mod logs;
mod metrics;
mod origin;
mod request_id;
mod stream;

pub use logs::begin as begin_logs;

use crate::opening::{self, Forum};
use crate::settings::Settings;
use crate::work;
use desk::Desk;
use kernel::{Problem, ProblemKind};
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How often we look for what other processes have written: with it a kept page is at most so much older.
const LOOK_FOR_OTHERS: Duration = Duration::from_millis(40);
/// How long requests under way may take to end once we are told to stop.
const GRACE: Duration = Duration::from_secs(20);

/// Opens the listener. Port 0 takes a free one.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, Problem> {
    TcpListener::bind(address).await.map_err(|error| {
        Problem::new(ProblemKind::Unavailable, format!("cannot listen on {address}: {error}"))
    })
}

/// Serves until `stop` ends; `ready` is told the address once requests are answered.
pub async fn serve(
    store: Store,
    settings: &Settings,
    listener: TcpListener,
    ready: impl FnOnce(SocketAddr),
    stop: impl Future<Output = ()>,
) -> Result<(), Problem> {
    let address = local(&listener)?;
    let public_url = match settings.public_url.as_str() {
        "" => format!("http://{address}"),
        url => url.to_owned(),
    };
    let options = settings.options(public_url);
    let forum = opening::forum(store.clone(), options, settings.transport()?).await?;
    let Forum { app, router, manifests, .. } = forum;
    let figures = Arc::new(metrics::Figures::begin()?);
    let (stopping, stopped) = watch::channel(false);
    let watcher = tokio::spawn(store.clone().watch_others(LOOK_FOR_OTHERS));
    let worker = tokio::spawn(work::run(app.clone(), manifests, stopped.clone()));
    if let Some(address) = settings.metrics.listen {
        let listener = listen(address).await?;
        let (figures, app) = (Arc::clone(&figures), app.clone());
        tokio::spawn(connection::accept(
            listener,
            move |_, request| {
                let (figures, app) = (Arc::clone(&figures), app.clone());
                async move { figures.answer(&app, request.uri().path()).await }
            },
            stopped.clone(),
        ));
    }
    let desk = Arc::new(Desk::new(app, router, settings, figures));
    let serving = tokio::spawn(connection::accept(
        listener,
        move |peer, request| {
            let desk = Arc::clone(&desk);
            async move { desk.answer(peer, request).await }
        },
        stopped,
    ));
    ready(address);
    stop.await;
    tracing::info!("stopping");
    // Nobody may be left to hear it.
    stopping.send(true).ok();
    if tokio::time::timeout(GRACE, serving).await.is_err() {
        tracing::warn!(seconds = GRACE.as_secs(), "requests were still under way and are cut off");
    }
    worker.await.ok();
    watcher.abort();
    store.close().await;
    Ok(())
}

fn local(listener: &TcpListener) -> Result<SocketAddr, Problem> {
    listener.local_addr().map_err(|error| {
        Problem::new(ProblemKind::Internal, format!("the listener's address is not known: {error}"))
    })
}

/// Ends when the operator or the system asks for it: SIGTERM, or Ctrl-C.
pub async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (Ok(mut terminate), Ok(mut interrupt)) =
            (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
        else {
            return std::future::pending().await;
        };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.ok();
}
