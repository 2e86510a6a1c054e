//! Pages that everyone sees alike, kept as they went over the wire: rendered once, compressed once.
//!
//! An entry dies by the first event that touches what it rests on, by the next date it depends on, or when room
//! is needed. Only replies to visitors who are not signed in are kept, and none that holds a token.

use crate::freshness::Freshness;
use axum::body::{Body, Bytes};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use kernel::{Clock, Instant};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// What a kept page rests on.
#[derive(Debug, Clone, Default)]
pub struct Rests {
    /// Record types and ids (see [`Freshness`]).
    pub on: Vec<String>,
    /// The first moment at which the page would read differently by the date alone.
    pub until: Option<Instant>,
}

impl Rests {
    pub fn on<T: Into<String>>(tags: impl IntoIterator<Item = T>) -> Self {
        Self { on: tags.into_iter().map(Into::into).collect(), until: None }
    }

    /// Rests on all that `other` rests on, too.
    pub fn add(&mut self, other: Self) {
        self.on.extend(other.on);
        self.until = match (self.until, other.until) {
            (Some(one), Some(another)) => Some(one.min(another)),
            (one, another) => one.or(another),
        };
    }

    #[must_use]
    pub fn until(mut self, moment: Option<Instant>) -> Self {
        self.until = moment;
        self
    }
}

/// How a reply travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The smallest of those a client takes: for what is packed once.
    pub fn accepted(headers: &HeaderMap) -> Self {
        Self::first_taken(headers, [Self::Brotli, Self::Gzip])
    }

    /// The quickest of those a client takes, for what is packed for one reader: the quick levels of Brotli make a page
    /// larger than gzip does, and take longer.
    pub fn quickest(headers: &HeaderMap) -> Self {
        Self::first_taken(headers, [Self::Gzip, Self::Brotli])
    }

    fn first_taken(headers: &HeaderMap, wished: [Self; 2]) -> Self {
        let accepted =
            headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut words = part.split(';');
                words.next().is_some_and(|word| word.trim() == name)
                    && !words.any(|word| matches!(word.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        wished.into_iter().find(|one| takes(one.name())).unwrap_or(Self::Plain)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Plain => "identity",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }

    pub(crate) fn header(self) -> Option<HeaderValue> {
        (self != Self::Plain).then(|| HeaderValue::from_static(self.name()))
    }
}

/// How much work to put into packing: a kept page is packed once and sent often, a page for one reader is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    Once,
    EachTime,
}

pub fn pack(body: &[u8], encoding: Encoding, effort: Effort) -> Bytes {
    use std::io::Write;
    match encoding {
        Encoding::Plain => Bytes::copy_from_slice(body),
        Encoding::Gzip => {
            let level = if effort == Effort::Once { 9 } else { 1 };
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
            // Writing into memory cannot fail; if it did, an empty reply would be worse than a long one.
            let done = packed.write_all(body).and_then(|()| packed.finish());
            done.map_or_else(|_| Bytes::copy_from_slice(body), Bytes::from)
        }
        Encoding::Brotli => {
            let quality = if effort == Effort::Once { 9 } else { 1 };
            let mut packed = Vec::with_capacity(body.len() / 3);
            let mut input = body;
            let settings = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
            match brotli::BrotliCompress(&mut input, &mut packed, &settings) {
                Ok(_) => Bytes::from(packed),
                Err(_) => Bytes::copy_from_slice(body),
            }
        }
    }
}

/// A reply as it is kept.
pub struct Kept {
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
    etag: HeaderValue,
    rests: Rests,
    /// The version at which it was last known to be good.
    good_at: AtomicU64,
}

impl Kept {
    fn bytes(&self, encoding: Encoding) -> Bytes {
        match encoding {
            Encoding::Plain => self.body.clone(),
            Encoding::Gzip => self.gzip.get_or_init(|| pack(&self.body, encoding, Effort::Once)).clone(),
            Encoding::Brotli => self.brotli.get_or_init(|| pack(&self.body, encoding, Effort::Once)).clone(),
        }
    }

    fn reply(&self, asked: &HeaderMap) -> Response<Body> {
        let known = knows(asked, &self.etag);
        let encoding = Encoding::accepted(asked);
        let body = if known { Bytes::new() } else { self.bytes(encoding) };
        let mut reply = Response::new(Body::from(body));
        if known {
            *reply.status_mut() = StatusCode::NOT_MODIFIED;
        }
        let headers = reply.headers_mut();
        headers.reserve(self.headers.len() + 2);
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
        if let (Some(encoding), false) = (encoding.header(), known) {
            headers.insert(header::CONTENT_ENCODING, encoding);
        }
        headers.insert(header::ETAG, self.etag.clone());
        reply
    }
}

#[derive(Clone)]
struct BySize;

impl Weighter<String, Arc<Kept>> for BySize {
    fn weight(&self, key: &String, kept: &Arc<Kept>) -> u64 {
        // Packed copies come later and are about half as large again as the page together.
        (key.len() + kept.body.len() * 3 / 2 + 512) as u64
    }
}

/// The pages kept by one process, at most so many bytes together.
pub struct Pages {
    kept: Cache<String, Arc<Kept>, BySize>,
}

impl Pages {
    pub fn new(most_bytes: u64) -> Self {
        Self { kept: Cache::with_weighter(1_000, most_bytes, BySize) }
    }

    /// The reply kept under `key`, if it is still good.
    pub async fn find(
        &self,
        key: &str,
        freshness: &Freshness,
        clock: &dyn Clock,
        asked: &HeaderMap,
    ) -> Option<Response<Body>> {
        let kept = self.kept.get(key)?;
        if kept.rests.until.is_some_and(|until| clock.now() >= until) {
            self.kept.remove(key);
            return None;
        }
        // When the log cannot be read nothing is known to be good, and the page itself will say what is wrong.
        let version = freshness.catch_up().await.ok()?;
        let good_at = kept.good_at.load(Ordering::Acquire);
        if good_at != version {
            if !freshness.is_good(good_at, &kept.rests.on) {
                self.kept.remove(key);
                return None;
            }
            kept.good_at.store(version, Ordering::Release);
        }
        Some(kept.reply(asked))
    }

    /// Keeps a reply that was made when everything stood at `version`, and gives it out.
    pub fn keep(
        &self,
        key: String,
        version: u64,
        rests: Rests,
        headers: Vec<(HeaderName, HeaderValue)>,
        body: Bytes,
        asked: &HeaderMap,
    ) -> Response<Body> {
        let etag = etag_of(&body);
        let kept = Arc::new(Kept {
            headers,
            body,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
            etag,
            rests,
            good_at: AtomicU64::new(version),
        });
        let reply = kept.reply(asked);
        self.kept.insert(key, kept);
        reply
    }
}

/// Whether whoever asks has what bears this ETag.
pub(crate) fn knows(asked: &HeaderMap, etag: &HeaderValue) -> bool {
    asked.get(header::IF_NONE_MATCH).is_some_and(|tags| {
        tags.as_bytes().split(|byte| *byte == b',').any(|tag| tag.trim_ascii() == etag.as_bytes())
    })
}

/// A weak ETag of a page's bytes: weak, since it travels packed in different ways.
pub(crate) fn etag_of(body: &[u8]) -> HeaderValue {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(body);
    let short = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, &digest[..12]);
    HeaderValue::from_str(&format!("W/\"{short}\"")).unwrap_or_else(|_| HeaderValue::from_static("W/\"0\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_gets_the_best_packing_it_takes() {
        let accepts = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(text));
            (Encoding::accepted(&headers), Encoding::quickest(&headers))
        };
        assert_eq!(accepts("gzip, deflate, br"), (Encoding::Brotli, Encoding::Gzip));
        assert_eq!(accepts("gzip;q=0.5, br;q=0"), (Encoding::Gzip, Encoding::Gzip));
        assert_eq!(accepts("br"), (Encoding::Brotli, Encoding::Brotli));
        assert_eq!(accepts("identity"), (Encoding::Plain, Encoding::Plain));
        assert_eq!(Encoding::accepted(&HeaderMap::new()), Encoding::Plain);
    }
}
