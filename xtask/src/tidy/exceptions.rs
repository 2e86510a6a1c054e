//! The places where a law is not kept on purpose, each with its reason.

use super::Finding;

/// The law's short name, the file or folder (ending in `/`) it does not hold in, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "rules",
        "capabilities/people/src/sign_in.rs",
        "a door that pages, API and commands share: it counts a try in one change and begins a session in the next",
    ),
    (
        "rules",
        "capabilities/register/src/archiving.rs",
        "a door that pages and commands share: it plans an archive before the change that starts from it",
    ),
    (
        "rules",
        "capabilities/register/src/bringing.rs",
        "a door that pages and commands share: it plans a file before the change that applies it, and again if need be",
    ),
];

/// The findings that no exception covers, and one for each exception that nothing needs any more.
pub fn without(findings: Vec<Finding>) -> Vec<Finding> {
    apply(findings, EXCEPTIONS)
}

fn apply(findings: Vec<Finding>, exceptions: &[(&str, &str, &str)]) -> Vec<Finding> {
    let covers = |(law, place, _): &(&str, &str, &str), finding: &Finding| {
        finding.law == *law
            && (finding.path == *place || (place.ends_with('/') && finding.path.starts_with(place)))
    };
    let mut left: Vec<Finding> = exceptions
        .iter()
        .filter(|exception| !findings.iter().any(|finding| covers(exception, finding)))
        .map(|(law, place, _)| {
            let say = format!("the exception from `{law}` for {place} is needed no more: take it out");
            Finding::new("xtask/src/tidy/exceptions.rs", 0, "exceptions", say)
        })
        .collect();
    left.extend(
        findings.into_iter().filter(|finding| !exceptions.iter().any(|exception| covers(exception, finding))),
    );
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_covers_its_law_in_its_place_and_no_other() {
        let findings = || {
            vec![
                Finding::new("a/long.rs", 0, "length", ""),
                Finding::new("a/long.rs", 3, "unwrap", ""),
                Finding::new("b/long.rs", 0, "length", ""),
            ]
        };
        let left = apply(findings(), &[("length", "a/", "generated")]);
        let left: Vec<_> = left.iter().map(|f| (f.path.as_str(), f.law)).collect();
        assert_eq!(left, [("a/long.rs", "unwrap"), ("b/long.rs", "length")]);
    }

    #[test]
    fn an_exception_that_nothing_needs_is_found() {
        let left = apply(Vec::new(), &[("length", "a/long.rs", "generated")]);
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].law, "exceptions");
    }
}
