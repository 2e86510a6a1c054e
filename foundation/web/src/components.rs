//! `/about/components`: every part in every state, drawn by the templates that all pages use.

use crate::ask::Ask;
use crate::cache::Rests;
use crate::layout::Page;
use crate::parts::{
    AssessmentCard, Choice, Compared, Fact, Figure, FilterChoice, FilterGroup, FormProblem, HistoryEntry,
    Link, MappedColumn, Mark, RecommendationLine, Shape, Status, Step, TallyRow, Tone, compare,
};
use crate::reply::{Reply, shared_page};
use crate::words::Words;
use askama::Template;

/// Answers `GET /about/components`.
pub async fn components(ask: Ask) -> Reply {
    let version = ask.app.freshness.catch_up().await?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("components"));
    shared_page(&ask, version, Rests::on(["forum"]), &Components::new(t, &page))
}

#[derive(Template)]
#[template(path = "components.html")]
pub struct Components<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    statuses: Vec<Status>,
    readings: Vec<SampleReading>,
    groups: Vec<SampleGroup>,
    tabs: Vec<Link>,
    steps: Vec<Step>,
    figures: Vec<Figure>,
    rows: Vec<TallyRow>,
    people: TallyRow,
    filters: Vec<FilterGroup>,
    recommendations: Vec<RecommendationLine>,
    correction: Compared,
    conflict: Compared,
    facts: Vec<Fact>,
    history: Vec<HistoryEntry>,
    assessments: Vec<AssessmentCard>,
    problems: Vec<FormProblem>,
    choices: Vec<Choice>,
    speakers: Vec<Choice>,
    columns: Vec<MappedColumn>,
    orders: Vec<Link>,
    decisions: Vec<Choice>,
}

struct SampleReading {
    key: &'static str,
    n: u64,
}

struct SampleGroup {
    shape: Mark,
    word: String,
}

impl<'a> Components<'a> {
    /// The page in the viewer's language, with sample words of the catalogue.
    pub fn new(t: &'a Words, page: &'a Page) -> Self {
        let statuses = statuses(t);
        Self {
            crumbs: vec![
                Link::new("/", t.say("nav-home")),
                Link::new("/about/who-may-do-what", t.say("nav-about")),
            ],
            readings: [
                ("not-assessed", 0),
                ("pending", 1),
                ("single", 1),
                ("unanimous", 3),
                ("divergent", 2),
            ]
            .map(|(key, n)| SampleReading { key, n })
            .into(),
            groups: groups(t),
            tabs: ["sample-step-plan", "sample-step-decide", "sample-step-apply"]
                .map(|id| Link::new("#main", t.say(id)).current_if(id == "sample-step-plan"))
                .into(),
            steps: Step::list(
                [
                    "sample-step-upload",
                    "sample-step-columns",
                    "sample-step-plan",
                    "sample-step-decide",
                    "sample-step-apply",
                ]
                .map(|id| t.say(id)),
                2,
            ),
            figures: [
                "sample-completed",
                "sample-in-progress",
                "sample-to-be-implemented",
                "sample-not-assessed",
            ]
            .into_iter()
            .zip(["1", "13", "21", "5"])
            .map(|(id, n)| Figure { word: t.say(id), n: n.into(), of: t.say("sample-of") })
            .collect(),
            rows: rows(t, &statuses),
            people: people(t),
            filters: filters(t, &statuses),
            recommendations: recommendations(t, &statuses),
            correction: compare(&t.say("sample-mistyped"), &t.say("sample-quotation")),
            conflict: compare(&t.say("sample-quotation"), &t.say("sample-other-wording")),
            facts: vec![
                Fact { word: t.say("sample-source-word"), values: vec![Link::plain(t.say("sample-about"))] },
                Fact {
                    word: t.say("sample-category"),
                    values: vec![
                        Link::new("#main", t.say("sample-outcomes")),
                        Link::plain(t.say("sample-tag")),
                    ],
                },
            ],
            history: [
                ("2020-08-20", "sample-filed"),
                ("2020-08-12", "sample-filed"),
                ("2018-03-04", "sample-imported"),
            ]
            .map(|(date, id)| HistoryEntry {
                datetime: date.into(),
                date: date.into(),
                what: t.say(id),
                who: t.say("sample-secretariat"),
            })
            .into(),
            assessments: assessments(t, &page.lang, &statuses),
            problems: [("where", "sample-where-error"), ("why", "sample-why-error")]
                .map(|(field, id)| FormProblem { field: field.into(), message: t.say(id) })
                .into(),
            choices: statuses.iter().take(3).map(|status| Choice::new("", status.word.clone())).collect(),
            speakers: ["sample-capacity", "sample-myself"].map(|id| Choice::new(id, t.say(id))).into(),
            decisions: ["sample-decision-wording", "sample-decision-separate", "sample-decision-skip"]
                .map(|id| Choice::new(id, t.say(id)).chosen_if(id == "sample-decision-wording"))
                .into(),
            columns: columns(t),
            orders: ["sample-number", "sample-status"]
                .map(|id| Link::new("#main", t.say(id)).current_if(id == "sample-number"))
                .into(),
            statuses,
            t,
            page,
        }
    }
}

fn columns(t: &Words) -> Vec<MappedColumn> {
    [
        ("column-1", "Ref", "65", "sample-number"),
        ("column-2", "Cat.", "Outcomes", "sample-category"),
        ("column-3", "Status 2020", "IP", "sample-status"),
    ]
    .map(|(name, heading, sample, chosen)| MappedColumn {
        name: name.into(),
        heading: heading.into(),
        sample: sample.into(),
        options: ["sample-number", "sample-category", "sample-status"]
            .map(|id| Choice::new(id, t.say(id)).chosen_if(id == chosen))
            .into(),
    })
    .into()
}

fn statuses(t: &Words) -> Vec<Status> {
    [
        (Tone::Good, Shape::Done, "sample-completed"),
        (Tone::Under, Shape::Half, "sample-in-progress"),
        (Tone::Open, Shape::Ring, "sample-to-be-implemented"),
        (Tone::Wait, Shape::Dashed, "sample-not-assessed"),
        (Tone::Plain, Shape::Flag, "sample-not-started"),
    ]
    .map(|(tone, shape, id)| Status { tone, shape, word: t.say(id) })
    .into()
}

fn groups(t: &Words) -> Vec<SampleGroup> {
    Mark::ALL
        .into_iter()
        .zip([
            "sample-government",
            "sample-intergovernmental",
            "sample-civil-society",
            "sample-technical",
            "sample-private",
            "sample-another-group",
            "sample-no-group",
        ])
        .map(|(shape, id)| SampleGroup { shape, word: t.say(id) })
        .collect()
}

fn rows(t: &Words, statuses: &[Status]) -> Vec<TallyRow> {
    [
        ("sample-outcomes", [1, 6, 9, 1, 1]),
        ("sample-entities", [0, 2, 9, 0, 0]),
        ("sample-planning", [0, 5, 3, 3, 0]),
    ]
    .map(|(id, counts)| TallyRow::new(t.say(id), "#main", statuses.iter().zip(counts)))
    .into()
}

fn people(t: &Words) -> TallyRow {
    let names = groups(t);
    let counts =
        names.iter().zip([4, 2, 6, 5, 2, 1, 1]).map(|(group, n)| (group.word.as_str(), group.shape, n));
    TallyRow::marked(t.say("components-assessments"), "", counts)
}

fn filters(t: &Words, statuses: &[Status]) -> Vec<FilterGroup> {
    let by_status = statuses.iter().zip([1, 13, 21, 5, 0]).enumerate().map(|(at, (status, n))| {
        FilterChoice { word: status.word.clone(), n, href: "#main".into(), current: at == 2 }
    });
    let by_category = [("sample-outcomes", 18), ("sample-entities", 11), ("sample-planning", 11)]
        .map(|(id, n)| FilterChoice { word: t.say(id), n, href: "#main".into(), current: false });
    let [first, others @ ..] = by_category;
    vec![
        FilterGroup { word: t.say("sample-status"), choices: by_status.collect(), ..FilterGroup::default() },
        FilterGroup {
            word: t.say("sample-category"),
            choices: vec![first],
            more: others.into(),
            ..FilterGroup::default()
        },
    ]
}

fn recommendations(t: &Words, statuses: &[Status]) -> Vec<RecommendationLine> {
    [
        ("65", "sample-title", "sample-about", 1..3, "divergent", 2),
        ("Part 2.II", "sample-title-two", "sample-about", 0..1, "single", 1),
        ("66", "sample-title-two", "sample-about", 1..2, "unanimous", 3),
        ("31", "sample-title-three", "sample-about-stub", 0..0, "not-assessed", 0),
    ]
    .map(|(number, title, about, at, reading, n)| RecommendationLine {
        number: number.into(),
        href: "#main".into(),
        title: t.say(title),
        statuses: statuses[at].to_vec(),
        reading: reading.into(),
        n,
        about: vec![t.say(about)],
    })
    .into()
}

fn assessments(t: &Words, lang: &str, statuses: &[Status]) -> Vec<AssessmentCard> {
    let card = |id: &str, mark, group: &str, status: &Status, narrative: &str| AssessmentCard {
        of: None,
        id: id.into(),
        assessor: t.say("sample-assessor"),
        capacity: t.say("sample-capacity"),
        mark,
        group: t.say(group),
        statuses: vec![status.clone()],
        narrative: if narrative.is_empty() { String::new() } else { format!("<p>{}</p>", t.say(narrative)) },
        lang: lang.into(),
        datetime: "2020-08-12".into(),
        date: "2020-08-12".into(),
        ..AssessmentCard::default()
    };
    vec![
        AssessmentCard {
            evidence: vec![Link::new("https://example.org/messages", t.say("sample-evidence"))],
            also: vec![Link::new("#main", "66"), Link::new("#main", "69")],
            earlier: 2,
            earlier_href: "#main".into(),
            ..card("first", Mark::Triangle, "sample-technical", &statuses[2], "sample-narrative")
        },
        card("second", Mark::Circle, "sample-civil-society", &statuses[1], "sample-narrative-two"),
        card("third", Mark::Square, "sample-government", &statuses[3], ""),
    ]
}
