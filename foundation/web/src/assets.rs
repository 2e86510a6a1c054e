//! Style, scripts and icons: in the binary, under names that change with their content, so that a browser keeps
//! them for a year and asks for none twice.

use crate::cache::{Effort, Encoding, pack};
use axum::body::{Body, Bytes};
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/assets"]
struct Files;

struct Asset {
    /// `/assets/plenary.3f9a2c41.css`
    address: String,
    kind: &'static str,
    plain: Bytes,
    /// Packed when first asked for: packing takes longer than a start may.
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
}

fn assets() -> &'static HashMap<String, Asset> {
    static ASSETS: OnceLock<HashMap<String, Asset>> = OnceLock::new();
    ASSETS.get_or_init(|| {
        Files::iter()
            .filter_map(|name| {
                let file = Files::get(&name)?;
                let digest = Sha256::digest(&file.data);
                let mark =
                    format!("{:08x}", u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]));
                let (stem, ending) = name.rsplit_once('.')?;
                let kind = match ending {
                    "css" => "text/css; charset=utf-8",
                    "js" => "text/javascript; charset=utf-8",
                    "svg" => "image/svg+xml",
                    "png" => "image/png",
                    _ => return None,
                };
                let asset = Asset {
                    address: format!("/assets/{stem}.{mark}.{ending}"),
                    kind,
                    gzip: OnceLock::new(),
                    brotli: OnceLock::new(),
                    plain: Bytes::from(file.data.into_owned()),
                };
                Some((name.into_owned(), asset))
            })
            .collect()
    })
}

/// The address of an asset by its file's name: `address("plenary.css")`. Empty for one that does not exist.
pub fn address(name: &str) -> &'static str {
    assets().get(name).map_or("", |asset| asset.address.as_str())
}

/// The reply to a request for an asset.
pub fn reply(path: &str, asked: &HeaderMap) -> Option<Response<Body>> {
    let asset = assets().values().find(|asset| asset.address == path)?;
    let packed = |into: &OnceLock<Bytes>, encoding| {
        into.get_or_init(|| pack(&asset.plain, encoding, Effort::Once)).clone()
    };
    let (body, encoding) = match Encoding::accepted(asked) {
        Encoding::Brotli => (packed(&asset.brotli, Encoding::Brotli), Some("br")),
        Encoding::Gzip => (packed(&asset.gzip, Encoding::Gzip), Some("gzip")),
        Encoding::Plain => (asset.plain.clone(), None),
    };
    let mut reply = Response::new(Body::from(body));
    *reply.status_mut() = StatusCode::OK;
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Some(reply)
}
