//! A long discussion among many: 2,000 comments on one recommendation, 50,000 in all.

use super::figures::Table;
use super::forum::{Forum, Program};
use super::load::{CONNECTIONS, Load};
use super::{http, visit};
use anyhow::{Context, Result, ensure};
use serde_json::{Value as Json, json};
use std::net::SocketAddr;

/// Comments on the one that is looked at.
const LONG: usize = 2_000;
/// On all others together, so many on each.
const OTHERS: usize = 48_000;
const ON_EACH: usize = 100;
/// Senders at once.
const SENDERS: usize = 8;

/// Comments by somebody whom no pace binds, then looks at the long discussion as a visitor and signed in.
pub fn measure(
    program: &Program,
    forum: &Forum,
    load: &Load,
    address: SocketAddr,
    table: &mut Table,
) -> Result<()> {
    let token = format!("Authorization: Bearer {}", program.token(forum)?.trim());
    let on = recommendations(address, OTHERS / ON_EACH + 1)?;
    let (long, others) = on.split_first().context("the register lists no recommendation")?;
    let begun = std::time::Instant::now();
    fill(address, &token, long, LONG)?;
    let shares: Vec<&[String]> = others.chunks(others.len().div_ceil(SENDERS).max(1)).collect();
    std::thread::scope(|scope| {
        let senders: Vec<_> = shares
            .into_iter()
            .map(|share| {
                let token = &token;
                scope.spawn(move || share.iter().try_for_each(|on| fill(address, token, on, ON_EACH)))
            })
            .collect();
        senders.into_iter().try_for_each(|sender| {
            sender.join().map_err(|_| anyhow::anyhow!("a sender of comments broke off"))?
        })
    })?;
    table.note("50,000 comments by the API", begun.elapsed().as_secs_f64(), "s");
    let account = forum.account.as_ref().context("the demonstration printed no account to sign in with")?;
    let cookie = visit::sign_in(address, account)?;
    let whole = format!("/discussions/recommendation/{long}");
    let record = format!("/register/recommendations/{long}");
    for (what, path) in [("discussion of 2,000", &whole), ("recommendation with it", &record)] {
        let public = load.run(address, &[path], &["Accept-Encoding: br, gzip"])?;
        let signed_in = load.run(address, &[path], &[&cookie, "Accept-Encoding: br, gzip"])?;
        let figure = format!("{what}, {CONNECTIONS} connections, p99");
        table.at_most(&format!("{figure}, public"), public.p99_ms, 40.0, "ms");
        table.at_most(&format!("{figure}, signed in"), signed_in.p99_ms, 40.0, "ms");
    }
    Ok(())
}

/// Ids of so many recommendations.
pub fn recommendations(address: SocketAddr, most: usize) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    let mut cursor = String::new();
    while ids.len() < most {
        let path = format!("/api/v1/recommendations?limit=500{cursor}");
        let page: Json = serde_json::from_str(&http::get(address, &path, &[])?.text())?;
        let some = page["data"].as_array().context("a list of recommendations")?;
        ids.extend(some.iter().filter_map(|one| one["id"].as_str()).map(str::to_owned));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    ids.truncate(most);
    Ok(ids)
}

/// So many comments, ten to a thread.
fn fill(address: SocketAddr, token: &str, on: &str, comments: usize) -> Result<()> {
    let mut first = Json::Null;
    for n in 0..comments {
        let text = format!(
            "Comment {n}: what was *promised* is not what was done, and the report of the year says so in its \
             second part. Who is to answer for it, and by when?\n\n- the secretariat\n- the working group"
        );
        let reply_to = if n % 10 == 0 { &Json::Null } else { &first };
        let body = json!({ "on": format!("recommendation:{on}"), "text": text, "reply_to": reply_to });
        let made = http::post_json(address, "/api/v1/discussions", &[token], &body.to_string())?;
        ensure!(made.status == 201, "a comment: {} {}", made.status, made.text());
        if n % 10 == 0 {
            let made: Json = serde_json::from_str(&made.text())?;
            first = made["id"].clone();
        }
    }
    Ok(())
}
