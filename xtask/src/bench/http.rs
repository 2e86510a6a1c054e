//! One request, one connection, one answer: enough to weigh pages and to sign in.

use anyhow::{Context, Result};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Nothing measured here may take longer.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    /// As it came: perhaps compressed, perhaps in chunks.
    pub body: Vec<u8>,
    /// Bytes over the wire, head and body.
    pub wire: usize,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

pub fn get(address: SocketAddr, path: &str, headers: &[&str]) -> Result<Answer> {
    ask(address, "GET", path, headers, "")
}

pub fn post_form(address: SocketAddr, path: &str, headers: &[&str], form: &str) -> Result<Answer> {
    let mut headers = headers.to_vec();
    headers.push("Content-Type: application/x-www-form-urlencoded");
    ask(address, "POST", path, &headers, form)
}

pub fn post_json(address: SocketAddr, path: &str, headers: &[&str], json: &str) -> Result<Answer> {
    send_json("POST", address, path, headers, json)
}

pub fn put_json(address: SocketAddr, path: &str, headers: &[&str], json: &str) -> Result<Answer> {
    send_json("PUT", address, path, headers, json)
}

fn send_json(method: &str, address: SocketAddr, path: &str, headers: &[&str], json: &str) -> Result<Answer> {
    let mut headers = headers.to_vec();
    headers.push("Content-Type: application/json");
    ask(address, method, path, &headers, json)
}

fn ask(address: SocketAddr, method: &str, path: &str, headers: &[&str], body: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let headers = headers.iter().flat_map(|line| [line, "\r\n"]).collect::<String>();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    );
    stream.write_all(request.as_bytes())?;
    let mut raw = Vec::new();
    stream.read_to_end(&mut raw).with_context(|| format!("reading {method} {path}"))?;
    read(&raw).with_context(|| format!("{method} {path} at {address}"))
}

fn read(raw: &[u8]) -> Result<Answer> {
    let end = raw.windows(4).position(|w| w == b"\r\n\r\n").context("an answer without a head")?;
    let head = String::from_utf8_lossy(&raw[..end]);
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect();
    let status = status.context("an answer without a status")?;
    Ok(Answer { status, headers, body: raw[end + 4..].to_vec(), wire: raw.len() })
}
