//! What a reader's browser fetches, and what it weighs; the addresses that load is sent to.

use super::figures::Table;
use super::forum::Account;
use super::http::{self, Answer};
use anyhow::{Context, Result, ensure};
use std::net::SocketAddr;

const COMPRESSED: &str = "Accept-Encoding: br, gzip";

/// Weighs a first and a repeated visit to the register: the page and all that it names.
pub fn measure(address: SocketAddr, table: &mut Table) -> Result<()> {
    let page = "/register";
    let parts = parts(&http::get(address, page, &[])?.text());
    ensure!(parts.iter().all(|part| part.starts_with('/')), "{page} names parts of third parties: {parts:?}");
    let mut first = Vec::new();
    for path in std::iter::once(page).chain(parts.iter().map(String::as_str)) {
        let answer = http::get(address, path, &[COMPRESSED])?;
        ensure!(answer.status == 200, "{path}: {}", answer.status);
        first.push((path, answer));
    }
    let wire: usize = first.iter().map(|(_, answer)| answer.wire).sum();
    table.at_most("first visit, over the wire", kilobytes(wire), 40.0, "kB");
    table.at_most("first visit, requests", count(first.len()), 4.0, "");
    let mut again = 0;
    for (path, answer) in &first {
        again += repeated(address, path, answer)?;
    }
    table.at_most("repeated visit, over the wire", kilobytes(again), 10.0, "kB");
    Ok(())
}

/// Bytes of asking again: none for what may be kept, little for what has not changed.
fn repeated(address: SocketAddr, path: &str, first: &Answer) -> Result<usize> {
    let cache = first.header("cache-control").unwrap_or_default();
    if cache.contains("immutable") {
        return Ok(0);
    }
    let condition = first.header("etag").map(|tag| format!("If-None-Match: {tag}"));
    let mut headers = vec![COMPRESSED];
    headers.extend(condition.as_deref());
    Ok(http::get(address, path, &headers)?.wire)
}

/// Addresses of the styles, scripts, icons and pictures that a page names, each once.
fn parts(html: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for tag in html.split('<').filter_map(|piece| piece.split('>').next()) {
        let attribute = match tag.split_whitespace().next() {
            Some("link") if ["stylesheet", "icon", "preload"].iter().any(|rel| tag.contains(rel)) => {
                "href=\""
            }
            Some("script" | "img") => "src=\"",
            _ => continue,
        };
        let value = tag.split(attribute).nth(1).and_then(|rest| rest.split('"').next());
        if let Some(value) = value.filter(|value| !value.is_empty() && !value.starts_with("data:"))
            && !parts.iter().any(|part| part == value)
        {
            parts.push(value.to_owned());
        }
    }
    parts
}

/// The path of a recommendation's page.
pub fn a_recommendation(address: SocketAddr) -> Result<String> {
    let list = listed(address, "/api/v1/recommendations?limit=1")?;
    list[0]["url"].as_str().map(str::to_owned).context("the register lists no recommendation")
}

/// Lists with two filters each, in the words of the API: every category with every status.
pub fn filtered_lists(address: SocketAddr) -> Result<Vec<String>> {
    let categories = listed(address, "/api/v1/categories")?;
    let keys = categories.as_array().into_iter().flatten().filter_map(|category| category["key"].as_str());
    let statuses = ["completed", "in-progress", "to-be-implemented"];
    let lists: Vec<String> = keys
        .flat_map(|key| statuses.map(|status| format!("/register?category={key}&status={status}")))
        .collect();
    ensure!(!lists.is_empty(), "no category has a key");
    Ok(lists)
}

fn listed(address: SocketAddr, path: &str) -> Result<serde_json::Value> {
    let answer = http::get(address, path, &[])?;
    let mut list: serde_json::Value =
        serde_json::from_slice(&answer.body).with_context(|| format!("reading {path}: {}", answer.status))?;
    Ok(list["data"].take())
}

/// Signs in through the form as a browser does; gives the `Cookie` header.
pub fn sign_in(address: SocketAddr, account: &Account) -> Result<String> {
    let page = http::get(address, "/sign-in", &[])?;
    let mut jar = Vec::new();
    keep(&page, &mut jar);
    let html = page.text();
    let form = html.split("<form").find(|form| form.contains("type=\"password\""));
    let form = form.context("/sign-in shows no form with a password")?;
    let action = attribute(form, "action").unwrap_or("/sign-in");
    let mut fields: Vec<String> = Vec::new();
    for input in form.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
        let Some(name) = attribute(input, "name") else { continue };
        let value = match attribute(input, "type") {
            Some("password") => &account.password,
            Some("hidden") => attribute(input, "value").unwrap_or_default(),
            _ => &account.email,
        };
        fields.push(format!("{name}={}", encoded(value)));
    }
    let cookie = format!("Cookie: {}", jar.join("; "));
    let origin = format!("Origin: http://{address}");
    let answer = http::post_form(address, action, &[&cookie, &origin], &fields.join("&"))?;
    ensure!(answer.status == 303, "signing in as {}: {}", account.email, answer.status);
    keep(&answer, &mut jar);
    Ok(format!("Cookie: {}", jar.join("; ")))
}

fn keep(answer: &Answer, jar: &mut Vec<String>) {
    for (_, value) in answer.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie")) {
        let pair = value.split(';').next().unwrap_or_default();
        let name = pair.split('=').next().unwrap_or_default();
        jar.retain(|kept| kept.split('=').next() != Some(name));
        jar.push(pair.to_owned());
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn kilobytes(bytes: usize) -> f64 {
    count(bytes) / 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "page sizes are far below 2^52")]
fn count(n: usize) -> f64 {
    n as f64
}
