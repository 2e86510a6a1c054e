//! The barest axum server there is: what the product's requests per second are held against.

use anyhow::Result;
use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", get(async || "Hello, World!"))).await?;
    Ok(())
}
