//! How long a browser stays signed in.

use kernel::Instant;
use kernel::time::{DAY, MINUTE};

/// Without a page opened.
pub const IDLE: i64 = 14 * DAY;
/// However busy.
pub const LONGEST: i64 = 30 * DAY;
/// "Last seen" is written down no more often: a page should not cost a write.
pub const SEEN_EVERY: i64 = 5 * MINUTE;
/// How long a browser is remembered as one that signed in before.
pub const DEVICE: i64 = 365 * DAY;

/// How long after coming by a mailed link the password can be set anew without the old one: whoever forgot it
/// comes this way.
pub const FRESH_LINK: i64 = 30 * MINUTE;

/// How somebody signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    Password,
    Link,
}

impl Means {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Link => "link",
        }
    }
}

/// Sessions not seen since have ended.
pub fn idle_limit(now: Instant) -> Instant {
    now.plus(-IDLE)
}

/// Sessions begun before have ended.
pub fn age_limit(now: Instant) -> Instant {
    now.plus(-LONGEST)
}

/// Browser and system in words for the list of sessions: `Firefox, Linux`. Only a hint for the owner; anything
/// unknown is left out.
pub fn device(user_agent: &str) -> String {
    let first = |table: &[(&str, &'static str)]| {
        table.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
    };
    // Order matters: Edge and Opera also say Chrome, Chrome also says Safari, Android also says Linux.
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Chromium/", "Chromium"),
        ("Safari/", "Safari"),
        ("curl/", "curl"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::device;

    #[test]
    fn a_device_is_named_as_far_as_it_tells() {
        let names = [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
                "Edge, Windows",
            ),
            ("<script>", ""),
        ];
        for (user_agent, name) in names {
            assert_eq!(device(user_agent), name);
        }
    }
}
