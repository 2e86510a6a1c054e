//! The worker's part: telling people by mail what happened to what they follow, at once or once a day.
//!
//! The log is read once for everybody, its events are resolved to what they are followed by once, and people are told
//! in batches. A person's place in the log moves in the change that asks for their letter, so whoever was told before
//! the power went is not told again, and nobody else is passed over.

mod letter;
mod news;
mod run;

pub use letter::{KINDS, LEAVE_ALL, LEAVE_ONE};
pub use run::{Run, begin};

use crate::actions::{DIGEST_AT, TOLD_AT_ONCE, TOLD_DAILY};
use crate::queries::Mail;
use kernel::time::{DAY, HOUR};
use kernel::{Instant, Problem};
use std::sync::atomic::{AtomicI64, Ordering};
use store::BoxFuture;
use tokio::sync::Mutex;
use web::App;

/// What the worker has under way.
#[derive(Default)]
pub struct Work {
    /// The last event that this process has looked at for mails at once; 0: none yet.
    looked_at: AtomicI64,
    at_once: Mutex<Option<Run>>,
    daily: Mutex<Option<Run>>,
}

/// The settings in which the places of all stand.
pub fn place_of_all(mail: Mail) -> &'static str {
    match mail {
        Mail::AtOnce => TOLD_AT_ONCE,
        Mail::Daily => TOLD_DAILY,
    }
}

/// The worker's next piece: a batch of mails at once, else a batch of the day's.
pub fn work(app: &App) -> BoxFuture<'_, Result<bool, Problem>> {
    Box::pin(async move { Ok(tell_at_once(app).await? || tell_daily(app).await?) })
}

async fn tell_at_once(app: &App) -> Result<bool, Problem> {
    let work = app.state::<Work>();
    let mut run = work.at_once.lock().await;
    if run.is_none() {
        let place = match work.looked_at.load(Ordering::Acquire) {
            0 => place(app, TOLD_AT_ONCE).await?,
            looked_at => Some(looked_at),
        };
        let Some(place) = place else { return Ok(false) };
        let Some(begun) = begin(app, Mail::AtOnce, place).await? else { return Ok(false) };
        if begun.is_idle() {
            // Nobody waits for any of it. The place is written down now and then, not with every change.
            work.looked_at.store(begun.last(), Ordering::Release);
            if begun.length() >= run::WORTH_REMEMBERING {
                begun.end(app).await?;
            }
            return Ok(true);
        }
        *run = Some(begun);
    }
    let last = run.as_ref().map_or(0, Run::last);
    let more = step(app, &mut run).await?;
    if run.is_none() {
        work.looked_at.store(last, Ordering::Release);
    }
    Ok(more)
}

async fn tell_daily(app: &App) -> Result<bool, Problem> {
    let work = app.state::<Work>();
    let mut run = work.daily.lock().await;
    if run.is_none() {
        if !is_due(app).await? {
            return Ok(false);
        }
        let Some(place) = place(app, TOLD_DAILY).await? else { return Ok(false) };
        *run = Some(begin_daily(app, place).await?);
    }
    step(app, &mut run).await
}

/// The day's mails even when nothing happened: the day is over then.
pub async fn begin_daily(app: &App, place: i64) -> Result<Run, Problem> {
    Ok(begin(app, Mail::Daily, place).await?.unwrap_or_else(|| Run::of_nothing(Mail::Daily, place)))
}

/// One batch more, and the end when there is none. A fault gives the run up: the next begins where everybody stands.
async fn step(app: &App, run: &mut Option<Run>) -> Result<bool, Problem> {
    let Some(mut under_way) = run.take() else { return Ok(false) };
    if under_way.step(app).await? {
        *run = Some(under_way);
    } else {
        under_way.end(app).await?;
    }
    Ok(true)
}

/// A place in the log; `None`: nobody has followed anything yet.
pub async fn place(app: &App, setting: &str) -> Result<Option<i64>, Problem> {
    let kept = store::settings::setting(&mut app.store.read(), setting).await?;
    Ok(kept.and_then(|id| id.parse().ok()))
}

/// Whether the hour of the day's mails has come since the last left.
pub async fn is_due(app: &App) -> Result<bool, Problem> {
    let Some(last) = place(app, DIGEST_AT).await? else { return Ok(false) };
    let hour = latest_hour(app.store.clock().now(), app.digest_hour().await?);
    Ok(Instant::from_micros(last) < hour)
}

/// The latest moment, now at the latest, at which it was so many o'clock (UTC).
fn latest_hour(now: Instant, hour: u8) -> Instant {
    let since = (now.micros() - i64::from(hour) * HOUR).rem_euclid(DAY);
    now.plus(-since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_that_was_last_is_found_on_both_sides_of_it() {
        let at = |text: &str| Instant::parse(text).expect("a moment");
        let six = |now: &str| latest_hour(at(now), 6);
        assert_eq!(six("2026-11-21T06:00:00Z"), at("2026-11-21T06:00:00Z"));
        assert_eq!(six("2026-11-21T05:59:59.999999Z"), at("2026-11-20T06:00:00Z"));
        assert_eq!(six("2026-11-21T23:00:00Z"), at("2026-11-21T06:00:00Z"));
        assert_eq!(latest_hour(at("2026-11-21T00:00:00Z"), 0), at("2026-11-21T00:00:00Z"));
    }
}
