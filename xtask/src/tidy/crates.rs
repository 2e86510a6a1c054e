//! Which crate may depend on which: `app -> capabilities -> foundation`, and never back.

use super::Finding;
use super::tree::{Dependency, Package, Tree};

const DRIVERS: [&str; 7] =
    ["sea-orm", "sea-orm-migration", "sea-query", "sqlx", "rusqlite", "tokio-postgres", "libsqlite3-sys"];

/// What a crate without input and output has no use for.
const WORLD: [&str; 18] = [
    "tokio",
    "futures",
    "futures-util",
    "async-trait",
    "axum",
    "hyper",
    "reqwest",
    "tower",
    "tower-http",
    "rand",
    "getrandom",
    "chrono",
    "tempfile",
    "walkdir",
    "rayon",
    "lettre",
    "tracing-subscriber",
    "notify",
];

/// Crates that stand below everything, our own included.
const PURE: [&str; 2] = ["kernel", "opinion"];

/// The one capability that others may stand on.
const COMMON_GROUND: &str = "people";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in &tree.packages {
        for dependency in &package.dependencies {
            let target = tree.packages.iter().find(|other| other.name == dependency.name);
            let complaint = match target {
                Some(target) => ours(package, target, dependency),
                None => foreign(package, dependency),
            };
            if let Some(say) = complaint {
                let manifest = format!("{}/Cargo.toml", package.folder);
                findings.push(Finding::new(&manifest, 0, "dependencies", say));
            }
        }
    }
    findings
}

fn ours(from: &Package, to: &Package, dependency: &Dependency) -> Option<String> {
    let (name, other) = (from.short_name(), to.short_name());
    if PURE.contains(&name) && !dependency.dev {
        return Some(format!("{name} depends on {other}: it stands below every crate of ours"));
    }
    match (from.floor(), to.floor()) {
        ("foundation", "capabilities" | "app") => Some(format!(
            "{name} is foundation and depends on {other}: let the manifest or wiring.rs bring it in"
        )),
        ("capabilities", "app") => Some(format!("{name} is a capability and depends on the app")),
        ("capabilities", "capabilities") if other != COMMON_GROUND || name == COMMON_GROUND => Some(format!(
            "{name} depends on {other}: point at its records by RecordRef, show them through panels, wire events in wiring.rs"
        )),
        // The bench's own programs may stand on what they measure.
        ("xtask", "foundation" | "capabilities" | "app") if name == "xtask" => {
            Some(format!("xtask depends on {other}: it must compile in seconds, so run the program instead"))
        }
        (_, "foundation") if other == "testkit" && !dependency.dev => {
            Some("testkit is a dev-dependency only".to_owned())
        }
        _ => None,
    }
}

fn foreign(from: &Package, dependency: &Dependency) -> Option<String> {
    let name = dependency.name.as_str();
    let home = from.short_name();
    if DRIVERS.contains(&name) && from.folder != "foundation/store" {
        return Some(format!("{home} depends on {name}: only store knows a database driver"));
    }
    if PURE.contains(&home) && WORLD.contains(&name) && !dependency.dev {
        return Some(format!("{home} depends on {name}: it has no input, output, clock or randomness"));
    }
    None
}
