//! Readers who ask again as soon as they are answered, on kept connections, for some seconds.
//!
//! One thread, so that the server has a core and a half of two. Only loopback is ever asked. Prints one JSON
//! object: `requests`, `errors`, `seconds`, `rps`, `p50_ms`, `p99_ms`, `max_ms`, `bytes_each`.

use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[derive(Parser)]
struct Arguments {
    /// Where the server listens, such as 127.0.0.1:8080
    address: std::net::SocketAddr,
    /// Paths, asked for in turn
    #[arg(required = true)]
    paths: Vec<String>,
    #[arg(long, default_value_t = 32, value_parser = clap::value_parser!(u16).range(1..=256))]
    connections: u16,
    /// For how long; what was answered before is thrown away
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(0..=10))]
    warm_up: u64,
    /// `Name: value`
    #[arg(long)]
    header: Vec<String>,
}

/// What one reader saw: microseconds of each answer, bytes of all, answers that were not 200.
#[derive(Default)]
struct Seen {
    micros: Vec<u32>,
    bytes: usize,
    errors: usize,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    ensure!(arguments.address.ip().is_loopback(), "{} is not this machine", arguments.address);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("starting")?;
    tokio::task::LocalSet::new().block_on(&runtime, run(arguments))
}

async fn run(arguments: Arguments) -> Result<()> {
    let headers = arguments.header.iter().flat_map(|line| [line, "\r\n"]).collect::<String>();
    let requests: Vec<Vec<u8>> = arguments
        .paths
        .iter()
        .map(|path| {
            format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{headers}\r\n", arguments.address).into_bytes()
        })
        .collect();
    let requests = Rc::new(requests);
    let begin = Instant::now() + Duration::from_secs(arguments.warm_up);
    let end = begin + Duration::from_secs(arguments.seconds);
    let readers: Vec<_> = (0..usize::from(arguments.connections))
        .map(|first| {
            tokio::task::spawn_local(read_on(arguments.address, requests.clone(), first, begin, end))
        })
        .collect();
    let mut all = Seen::default();
    for reader in readers {
        let seen = reader.await.context("a reader fell over")??;
        all.micros.extend(seen.micros);
        all.bytes += seen.bytes;
        all.errors += seen.errors;
    }
    report(all, arguments.seconds)
}

async fn read_on(
    address: std::net::SocketAddr,
    requests: Rc<Vec<Vec<u8>>>,
    first: usize,
    begin: Instant,
    end: Instant,
) -> Result<Seen> {
    let mut stream = TcpStream::connect(address).await.with_context(|| format!("connecting to {address}"))?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(1 << 16);
    let mut seen = Seen::default();
    for turn in first.. {
        let asked = Instant::now();
        if asked >= end {
            break;
        }
        stream.write_all(&requests[turn % requests.len()]).await?;
        let (status, bytes) = answer(&mut stream, &mut buffer).await?;
        if asked < begin {
            continue;
        }
        seen.micros.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
        seen.bytes += bytes;
        seen.errors += usize::from(status != 200);
    }
    Ok(seen)
}

/// Reads one answer to its end: its status and its length in bytes, headers included.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<(u16, usize)> {
    buffer.clear();
    loop {
        if let Some(head) = find(buffer, b"\r\n\r\n") {
            let (status, length) = read_head(&buffer[..head])?;
            match length {
                Length::Bytes(bytes) if buffer.len() >= head + 4 + bytes => {
                    return Ok((status, buffer.len()));
                }
                Length::Chunked if buffer.ends_with(b"0\r\n\r\n") => return Ok((status, buffer.len())),
                _ => {}
            }
        }
        if stream.read_buf(buffer).await? == 0 {
            bail!("the server hung up in the middle of an answer");
        }
    }
}

enum Length {
    Bytes(usize),
    Chunked,
}

fn read_head(head: &[u8]) -> Result<(u16, Length)> {
    let head = std::str::from_utf8(head).context("a head that is no text")?;
    let status =
        head.get(9..12).and_then(|s| s.parse().ok()).with_context(|| format!("no status in {head:?}"))?;
    for line in head.lines().skip(1) {
        let Some((name, value)) = line.split_once(':') else { continue };
        if name.eq_ignore_ascii_case("content-length") {
            return Ok((status, Length::Bytes(value.trim().parse().context("an odd content-length")?)));
        }
        if name.eq_ignore_ascii_case("transfer-encoding") {
            return Ok((status, Length::Chunked));
        }
    }
    Ok((status, Length::Bytes(0)))
}

fn find(buffer: &[u8], what: &[u8]) -> Option<usize> {
    buffer.windows(what.len()).position(|window| window == what)
}

fn report(mut seen: Seen, seconds: u64) -> Result<()> {
    ensure!(!seen.micros.is_empty(), "no answer in {seconds} s");
    seen.micros.sort_unstable();
    let count = seen.micros.len();
    let at = |per_cent: usize| f64::from(seen.micros[(count * per_cent / 100).min(count - 1)]) / 1000.0;
    let per_second = count as u64 / seconds;
    println!(
        "{}",
        serde_json::json!({
            "requests": count,
            "errors": seen.errors,
            "seconds": seconds,
            "rps": per_second,
            "p50_ms": at(50),
            "p99_ms": at(99),
            "max_ms": at(100),
            "bytes_each": seen.bytes / count,
        })
    );
    Ok(())
}
