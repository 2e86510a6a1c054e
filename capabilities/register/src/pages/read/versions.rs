//! `/register/recommendations/{id}/assessments/{assessment}`: every version of one assessment, and what changed.

use super::cards::{self, labels};
use super::register::address;
use super::{opened, recommendation, wording};
use crate::assessment::Version;
use askama::Template;
use kernel::Problem;
use web::parts::{Compared, Link, Mark, Status, compare};
use web::{Ask, Page, Reply, Rests, Words, reply};

#[derive(Template)]
#[template(path = "register/versions.html")]
struct VersionsPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    capacity: String,
    mark: Mark,
    group: String,
    round: String,
    lang: String,
    also: Vec<Link>,
    versions: Vec<VersionView>,
}

/// One version, the latest first.
struct VersionView {
    title: String,
    date: String,
    datetime: String,
    statuses: Vec<Status>,
    narrative: String,
    evidence: Vec<Link>,
    /// Against the version before it, when its words differ.
    changed: Option<Compared>,
    /// What the status was before, when it differs.
    status_before: String,
}

pub async fn show(ask: Ask) -> Reply {
    let (id, wanted) = (ask.id("id")?, ask.id("assessment")?);
    let (version, shelf, _) = opened(&ask.app, &ask.viewer.actor).await?;
    let vocabulary = shelf.vocabulary();
    let found = recommendation::load(&ask.app, id, 0).await?;
    let found = found.ok_or_else(|| Problem::not_found("recommendation"))?;
    let one = &found.recommendation;
    let assessment = one.assessments.iter().find(|assessment| assessment.id == wanted);
    let assessment = assessment.ok_or_else(|| Problem::not_found("assessment"))?;
    let t = &ask.viewer.t;
    let language = recommendation::forum_language(&ask.app);
    let around = found.around(t, &vocabulary, &language);
    let labels = labels(one);
    let words = |version: &Version| -> String {
        wording::words(t, &wording::verdict(t, &vocabulary, &version.status, &version.status_as_written))
    };
    let versions = assessment.versions.iter().enumerate().rev().map(|(at, version)| {
        let before = at.checked_sub(1).and_then(|before| assessment.versions.get(before));
        let (date, datetime) = around.dated(assessment, version);
        VersionView {
            title: if at + 1 == assessment.versions.len() {
                t.say("read-version-in-force")
            } else {
                t.count("read-version", at + 1)
            },
            date,
            datetime,
            statuses: wording::verdict(t, &vocabulary, &version.status, &version.status_as_written),
            narrative: cards::narrative(assessment, version, &labels),
            evidence: cards::evidence(version),
            changed: before
                .filter(|before| before.narrative != version.narrative)
                .map(|before| compare(&before.narrative, &version.narrative)),
            status_before: before.map(&words).filter(|before| *before != words(version)).unwrap_or_default(),
        }
    });
    let versions = versions.collect();
    let assessor = around.name(assessment.party);
    let page = Page::new(&ask.app, &ask.viewer, t.name("read-versions-of", &assessor));
    let heading = recommendation::label(t, shelf.look(|books| books.book(id)).as_ref());
    let (mark, group) =
        people::capacity::stakeholder_group(&found.groups, &assessment.capacity.stakeholder_group);
    let others = assessment.covers.iter().filter(|(covered, _)| *covered != id);
    let drawn = VersionsPage {
        t,
        page: &page,
        crumbs: vec![
            Link::new("/register", t.say("nav-register")),
            Link::new(
                recommendation::address_of_assessment(id, wanted),
                t.name("read-recommendation-number", heading),
            ),
        ],
        capacity: people::capacity::in_words(t, &assessment.capacity),
        mark,
        group,
        round: vocabulary
            .round(assessment.round)
            .map(|row| wording::round(t, &row.round))
            .unwrap_or_default(),
        lang: language.clone(),
        also: others.map(|(covered, number)| Link::new(address(*covered), number.clone())).collect(),
        versions,
    };
    let rests = Rests::on([id.to_string(), "party".into(), "register".into(), "recommendation".into()]);
    reply::shared_page(&ask, version, rests, &drawn)
}
