//! `/register/rounds/{round}/report`: what a round found, as a page, on paper, and as files of the same words.

use super::{address, find, state, wording};
use crate::campaign::Progress;
use crate::pages::read::opened;
use crate::pages::requests::Around as Asking;
use crate::queries::{self, Asked, Which};
use crate::report::{Counted, Named, Report, Said, Thanked, Told};
use crate::request::RequestState;
use crate::shelf::{Book, InRound};
use crate::state::Shelf;
use crate::vocabulary::Vocabulary;
use askama::Template;
use axum::body::Body;
use capability::{Manifest, TookPart};
use http::{HeaderValue, Response, header};
use kernel::{Instant, Problem, ProblemKind};
use people::party::PublicName;
use serde_json::{Value as Json, json};
use std::collections::{BTreeSet, HashMap};
use store::StoreError;
use typeset::{Document, Part, Table, Words as Cell};
use uuid::Uuid;
use web::parts::Link;
use web::{App, Ask, Given, Page, Reply, Rests, Words, markdown, reply};

/// What one list tells on the page; the files have it whole.
const MOST_ON_PAGE: usize = 200;

/// A round's report with everything that is needed to say it.
pub(crate) struct Known {
    pub(crate) report: Report,
    vocabulary: Vocabulary,
    names: HashMap<Uuid, PublicName>,
    /// Who is named in the requests.
    asking: Asking,
    /// What the requests are about, by number.
    called: HashMap<Uuid, String>,
    counters: Vec<TookPart>,
}

/// Reads what a round found. The shelf must have taken in all that happened.
pub(crate) async fn read(app: &App, shelf: &Shelf, round: Uuid) -> Result<Option<Known>, StoreError> {
    let vocabulary = shelf.vocabulary();
    let Some(row) = vocabulary.round(round) else { return Ok(None) };
    let within = vocabulary.campaign(round).map_or(&[][..], |campaign| campaign.categories.as_slice());
    let (progress, looked_at) =
        shelf.look(|books| (books.in_round(round, within, &[]), books.ids_in_round(round, within)));
    let InRound { whole, categories, unfiled, people } = progress;
    let mut report = Report::begun(row.round.clone(), whole, unfiled);
    report.categories = categories
        .into_iter()
        .filter(|part| part.progress.n > 0)
        .map(|part| (part.category, part.progress))
        .collect();
    report.people = people;
    let mut db = app.store.read();
    for ids in looked_at.chunks(500) {
        for one in queries::recommendations(&mut db, Which::These(ids)).await? {
            report.take(&one, &vocabulary);
        }
    }
    report.group(&vocabulary);
    let pending: BTreeSet<Uuid> = report.pending.iter().map(|told| told.what.id).collect();
    // A round that came with a file has no span in which anybody worked on it here.
    let span = vocabulary
        .campaign(round)
        .map(|campaign| (campaign.opened, campaign.closed.unwrap_or_else(|| app.store.clock().now())));
    let requests = queries::requests(&mut db, Asked::All).await?;
    let counters = counters(app);
    let mut counted = Counted::default();
    if let Some((from, to)) = span {
        let answers = requests.iter().flat_map(|one| &one.answers);
        let answers = answers.filter(|answer| answer.at >= from && answer.at < to);
        counted.answered = answers.map(|answer| (answer.party, 1)).collect();
        counted.proposed = queries::proposers(&mut db, (from, to)).await?;
        for counter in &counters {
            counted.others.push((counter.count)(app, &vocabulary.register.audience(), (from, to)).await?);
        }
    }
    report.thank(&counted);
    report.asked = requests
        .into_iter()
        .filter(|one| {
            one.state != RequestState::Withdrawn && one.covers.iter().any(|id| pending.contains(id))
        })
        .collect();
    let asking = Asking::of(app, &report.asked).await?;
    let told = report.divergent.iter().chain(&report.pending);
    let speakers = told.flat_map(|told| told.findings.iter().filter_map(|said| said.party));
    let named: BTreeSet<Uuid> = report.thanked.iter().map(|one| one.party).chain(speakers).collect();
    let named: Vec<Uuid> = named.into_iter().collect();
    let names = people::queries::public_names(&mut db, &named).await?;
    let called = shelf.look(|books| {
        let covered = report.asked.iter().flat_map(|one| &one.covers);
        covered.map(|id| (*id, label(books.book(*id)))).collect()
    });
    let vocabulary = (*vocabulary).clone();
    Ok(Some(Known { report, vocabulary, names, asking, called, counters }))
}

/// Its number, or what it is called.
fn label(book: Option<Book>) -> String {
    book.map(|book| if book.number.is_empty() { book.heading } else { book.number }).unwrap_or_default()
}

/// What other capabilities count of those who took part.
fn counters(app: &App) -> Vec<TookPart> {
    let manifests = app.states.get::<Vec<Manifest>>();
    manifests.iter().flat_map(|all| all.iter()).filter_map(|manifest| manifest.took_part).collect()
}

impl Known {
    /// The report for programs.
    pub(crate) fn json(&self) -> Json {
        let report = &self.report;
        let named = |what: &Named| {
            let known = what.categories.iter().filter_map(|id| self.vocabulary.category(*id));
            let keys: Vec<&str> = known.map(|category| category.key.as_str()).collect();
            json!({ "id": what.id, "number": what.number, "heading": what.heading, "categories": keys })
        };
        let name = |party: Option<Uuid>| {
            party.and_then(|party| self.names.get(&party)).map_or("", |name| name.name.as_str())
        };
        let figures = |one: &Progress| {
            json!({
                "recommendations": one.n,
                "assessed": one.assessed,
                "pending": one.pending,
                "not_started": one.not_started(),
                "divergent": one.divergent,
            })
        };
        let told = |list: &[Told]| -> Vec<Json> {
            let findings = |told: &Told| -> Vec<Json> {
                let said = told.findings.iter();
                said.map(|said| {
                    json!({
                        "party": said.party,
                        "name": name(said.party),
                        "status": said.status,
                        "status_as_written": said.status_as_written,
                        "narrative": said.narrative,
                    })
                })
                .collect()
            };
            list.iter()
                .map(|one| json!({ "recommendation": named(&one.what), "findings": findings(one) }))
                .collect()
        };
        let categories = report.categories.iter().filter_map(|(id, progress)| {
            let category = self.vocabulary.category(*id)?;
            let mut line = figures(progress);
            line["key"] = json!(category.key);
            line["name"] = json!(category.name);
            Some(line)
        });
        let changed = report.changed.iter().map(|one| {
            json!({ "recommendation": named(&one.what), "since": one.since, "from": one.from, "to": one.to })
        });
        let people = report.thanked.iter().map(|one| {
            let mut person = json!({
                "party": one.party,
                "name": name(Some(one.party)),
                "assessed": one.assessed,
                "pending": one.pending,
                "answered": one.answered,
                "proposed": one.proposed,
            });
            for (counter, n) in self.counters.iter().zip(&one.others) {
                person[counter.what] = json!(n);
            }
            person
        });
        let asked = report.asked.iter().map(|one| {
            json!({
                "request": one.id,
                "recommendations": one.covers,
                "question": one.question,
                "asked": one.asked,
                "due": one.due.map(|due| due.to_string()),
                "state": one.state.as_str(),
            })
        });
        json!({
            "round": report.round.key,
            "total": figures(&report.whole),
            "categories": categories.collect::<Vec<_>>(),
            "unfiled": figures(&report.unfiled),
            "changed": changed.collect::<Vec<_>>(),
            "unchanged": report.unchanged,
            "first": report.first,
            "divergent": told(&report.divergent),
            "pending": told(&report.pending),
            "asked": asked.collect::<Vec<_>>(),
            "people": people.collect::<Vec<_>>(),
        })
    }

    /// The report in words. `most` bounds each list; `forum` is the forum's public address, before every path.
    pub(crate) fn written(&self, app: &App, t: &Words, forum: &str, most: usize) -> Document {
        let now = app.store.clock().now();
        let hand = Hand { t, known: self, forum, most, now };
        let round = wording::round(t, &self.report.round);
        Document {
            title: t.name("report-of", round),
            language: t.language().clone(),
            made: now,
            parts: hand.parts(&t.moment(now)),
        }
    }
}

struct Hand<'a> {
    t: &'a Words,
    known: &'a Known,
    forum: &'a str,
    most: usize,
    now: Instant,
}

impl Hand<'_> {
    fn parts(&self, made: &str) -> Vec<Part> {
        let (t, report) = (self.t, &self.known.report);
        let mut parts = Vec::new();
        let when = super::when(t, &report.round);
        if !when.is_empty() {
            parts.push(Part::Text(when));
        }
        parts.push(Part::Text(self.opening()));
        let campaign = self.campaign();
        if let Some(process) =
            campaign.map(|campaign| campaign.guide.process.trim()).filter(|text| !text.is_empty())
        {
            parts.push(Part::Heading(2, t.say("rounds-process")));
            parts.extend(markdown::to_words(process).lines().map(|line| Part::Text(line.to_owned())));
        }
        parts.push(Part::Heading(2, t.say("rounds-by-category")));
        parts.push(Part::Text(t.say("rounds-how-counted")));
        parts.push(Part::Table(self.by_category()));
        parts.push(Part::Heading(2, t.say("report-changed")));
        parts.push(Part::Text(self.compared()));
        if !report.changed.is_empty() {
            parts.push(Part::Table(self.changed()));
        }
        for (heading, none, list) in [
            ("report-divergent", "report-none-divergent", &report.divergent),
            ("report-pending", "report-none-pending", &report.pending),
        ] {
            parts.push(Part::Heading(2, t.say(heading)));
            if list.is_empty() {
                parts.push(Part::Text(t.say(none)));
            } else {
                self.told(&t.say(heading), list, &mut parts);
            }
        }
        if !report.asked.is_empty() {
            parts.push(Part::Heading(3, t.say("report-asked")));
            parts.push(Part::Table(self.asked()));
            if report.asked.len() > self.most {
                parts.push(Part::Text(t.count("report-and-more", report.asked.len() - self.most)));
            }
        }
        if !report.thanked.is_empty() {
            parts.push(Part::Heading(2, t.say("report-thanks")));
            parts.push(Part::Text(t.say("report-thanks-why")));
            parts.push(Part::Table(self.people()));
        }
        parts.push(Part::Text(t.name("report-made", made)));
        parts
    }

    fn campaign(&self) -> Option<&crate::campaign::Campaign> {
        let row = self.known.vocabulary.round_by_key(&self.known.report.round.key)?;
        self.known.vocabulary.campaign(row.id)
    }

    fn opening(&self) -> String {
        let whole = &self.known.report.whole;
        let given = |n: u64| Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let people = u64::try_from(self.known.report.people.len()).unwrap_or(u64::MAX);
        self.t.with(
            "report-opening",
            &[
                ("n", given(whole.n)),
                ("assessed", given(whole.assessed)),
                ("pending", given(whole.pending)),
                ("left", given(whole.not_started())),
                ("divergent", given(whole.divergent)),
                ("people", given(people)),
            ],
        )
    }

    fn by_category(&self) -> Table {
        let t = self.t;
        let numbers = |one: &Progress| {
            [one.assessed, one.divergent, one.pending, one.not_started(), one.n]
                .map(|n| Cell::new(n.to_string()))
        };
        let row = |name: Cell, one: &Progress| std::iter::once(name).chain(numbers(one)).collect::<Vec<_>>();
        let report = &self.known.report;
        let mut rows: Vec<Vec<Cell>> = report
            .categories
            .iter()
            .filter_map(|(id, progress)| {
                let category = self.known.vocabulary.category(*id)?;
                let query = web::ask::encode(&[("category", &category.key)]);
                Some(row(self.leading(&category.name, &format!("/register?{query}")), progress))
            })
            .collect();
        if report.unfiled.n > 0 {
            rows.push(row(Cell::new(t.say("rounds-unfiled")), &report.unfiled));
        }
        rows.push(row(Cell::new(t.say("all-together")), &report.whole));
        Table {
            caption: t.say("rounds-by-category"),
            headings: [
                "rounds-category",
                "rounds-assessed",
                "rounds-divergent",
                "rounds-pending",
                "rounds-not-started",
                "all-together",
            ]
            .map(|word| t.say(word))
            .into(),
            rows,
            numbers_from: 1,
        }
    }

    fn compared(&self) -> String {
        let report = &self.known.report;
        let given = |n: u64| Given::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let changed = u64::try_from(report.changed.len()).unwrap_or(u64::MAX);
        let counts =
            [("changed", given(changed)), ("same", given(report.unchanged)), ("first", given(report.first))];
        self.t.with("report-compared", &counts)
    }

    fn changed(&self) -> Table {
        let t = self.t;
        let vocabulary = &self.known.vocabulary;
        let rows = self.known.report.changed.iter().take(self.most).map(|one| {
            vec![
                self.filed(&one.what),
                Cell::new(&one.what.number),
                self.named(&one.what),
                Cell::new(format!(
                    "{} ({})",
                    wording::together(t, vocabulary, &one.from),
                    wording::round_by_key(t, vocabulary, &one.since)
                )),
                Cell::new(wording::together(t, vocabulary, &one.to)),
            ]
        });
        Table {
            caption: t.say("report-changed"),
            headings: [
                "rounds-category",
                "report-number",
                "report-recommendation",
                "report-was",
                "report-is",
            ]
            .map(|word| t.say(word))
            .into(),
            rows: rows.collect(),
            numbers_from: usize::MAX,
        }
    }

    /// Who said what, each in their own words.
    fn told(&self, caption: &str, list: &[Told], parts: &mut Vec<Part>) {
        let t = self.t;
        let rows = list.iter().take(self.most).flat_map(|told| {
            told.findings.iter().map(|said| {
                vec![
                    self.filed(&told.what),
                    Cell::new(&told.what.number),
                    self.named(&told.what),
                    Cell::new(self.name(said.party)),
                    Cell::new(self.verdict(said)),
                    Cell::new(markdown::to_words(&said.narrative)),
                ]
            })
        });
        parts.push(Part::Table(Table {
            caption: caption.to_owned(),
            headings: [
                "rounds-category",
                "report-number",
                "report-recommendation",
                "report-who",
                "report-found",
                "report-why",
            ]
            .map(|word| t.say(word))
            .into(),
            rows: rows.collect(),
            numbers_from: usize::MAX,
        }));
        if list.len() > self.most {
            parts.push(Part::Text(t.count("report-and-more", list.len() - self.most)));
        }
    }

    fn verdict(&self, said: &Said) -> String {
        let words = wording::verdict(self.t, &self.known.vocabulary, &said.status, &said.status_as_written);
        wording::words(self.t, &words)
    }

    /// What was asked because of what is pending.
    fn asked(&self) -> Table {
        let (t, known) = (self.t, self.known);
        let rows = known.report.asked.iter().take(self.most).map(|one| {
            let about: Vec<&str> =
                one.covers.iter().filter_map(|id| known.called.get(id)).map(String::as_str).collect();
            let state = match one.state {
                RequestState::Open if one.is_overdue(self.now) => t.say("request-overdue"),
                state => t.say(format!("request-{}", state.as_str())),
            };
            let answers = one.answers.iter().map(|answer| answer.text.trim());
            let answers: Vec<&str> = answers.filter(|text| !text.is_empty()).collect();
            vec![
                Cell::new(t.list(&about)),
                Cell::new(known.asking.addressee(t, one.addressee)),
                self.leading(&one.question, &crate::pages::requests::address(one.id)),
                Cell::new(t.date(one.asked)),
                Cell::new(one.due.map(|due| t.day(due)).unwrap_or_default()),
                Cell::new(state),
                Cell::new(answers.join("\n")),
            ]
        });
        Table {
            caption: t.say("report-asked"),
            headings: [
                "report-number",
                "request-of-whom",
                "request-question",
                "report-asked-on",
                "request-due-by",
                "request-state",
                "report-answer",
            ]
            .map(|word| t.say(word))
            .into(),
            rows: rows.collect(),
            numbers_from: usize::MAX,
        }
    }

    /// Everybody who worked on it; a column for each kind of work that anybody did.
    fn people(&self) -> Table {
        let (t, known) = (self.t, self.known);
        let own = ["rounds-assessed", "rounds-pending", "report-answered", "report-proposed"];
        let words = own.into_iter().chain(known.counters.iter().map(|counter| counter.message));
        let figures = |one: &Thanked| -> Vec<u64> {
            let own = [one.assessed, one.pending, one.answered, one.proposed];
            own.into_iter().chain(one.others.iter().copied()).collect()
        };
        let all: Vec<(Uuid, Vec<u64>)> =
            known.report.thanked.iter().map(|one| (one.party, figures(one))).collect();
        let is_there = |at: usize| all.iter().any(|(_, figures)| figures.get(at).is_some_and(|n| *n > 0));
        let shown: Vec<(usize, &str)> = words.enumerate().filter(|(at, _)| is_there(*at)).collect();
        let rows = all.iter().map(|(party, figures)| {
            let figures = shown.iter().map(|(at, _)| Cell::new(figures[*at].to_string()));
            std::iter::once(Cell::new(self.name(Some(*party)))).chain(figures).collect()
        });
        let headings = shown.iter().map(|(_, word)| t.say(*word));
        Table {
            caption: t.say("report-thanks"),
            headings: std::iter::once(t.say("rounds-person")).chain(headings).collect(),
            rows: rows.collect(),
            numbers_from: 1,
        }
    }

    fn name(&self, party: Option<Uuid>) -> String {
        let known = party.and_then(|party| self.known.names.get(&party)).filter(|name| !name.name.is_empty());
        known.map_or_else(|| self.t.say("read-former-participant"), |name| name.name.clone())
    }

    /// What it is filed under; what these lists are ordered by.
    fn filed(&self, what: &Named) -> Cell {
        let known = what.categories.iter().filter_map(|id| self.known.vocabulary.category(*id));
        let names: Vec<&str> = known.map(|category| category.name.as_str()).collect();
        Cell::new(if names.is_empty() { self.t.say("rounds-unfiled") } else { self.t.list(&names) })
    }

    fn named(&self, what: &Named) -> Cell {
        let heading = if what.heading.is_empty() { self.t.say("read-no-text") } else { what.heading.clone() };
        self.leading(&heading, &format!("/register/recommendations/{}", what.id))
    }

    fn leading(&self, words: &str, path: &str) -> Cell {
        Cell::leading(words, format!("{}{path}", self.forum))
    }
}

#[derive(Template)]
#[template(path = "rounds/report.html")]
struct ReportPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    state: web::parts::Status,
    files: Vec<Link>,
    document: Document,
}

async fn known(ask: &Ask) -> Result<(u64, Known), Problem> {
    let (version, shelf, _) = opened(&ask.app, &ask.viewer.actor).await?;
    let vocabulary = shelf.vocabulary();
    let row = find(&vocabulary, ask.part("round")).ok_or_else(|| Problem::not_found("such round"))?;
    let known = read(&ask.app, &shelf, row.id).await?;
    Ok((version, known.ok_or_else(|| Problem::not_found("such round"))?))
}

pub(super) async fn show(ask: Ask) -> Reply {
    let (version, known) = known(&ask).await?;
    let t = &ask.viewer.t;
    let document = known.written(&ask.app, t, "", MOST_ON_PAGE);
    let page = Page::new(&ask.app, &ask.viewer, document.title.clone());
    let here = address(&known.report.round.key);
    let campaign = known
        .vocabulary
        .round_by_key(&known.report.round.key)
        .and_then(|row| known.vocabulary.campaign(row.id));
    let template = ReportPage {
        t,
        page: &page,
        crumbs: vec![
            Link::new("/register", t.say("nav-register")),
            Link::new("/register/rounds", t.say("rounds-title")),
            Link::new(here.clone(), wording::round(t, &known.report.round)),
        ],
        state: state(t, campaign),
        files: [("docx", "Word"), ("xlsx", "Excel")]
            .map(|(end, word)| Link::new(format!("{here}/report.{end}"), word))
            .into(),
        document,
    };
    let counted = known.counters.iter().map(|counter| counter.kind);
    let rests =
        Rests::on(["register", "round", "recommendation", "party", "forum"].into_iter().chain(counted));
    // What was asked is overdue from some day on.
    let now = ask.app.store.clock().now();
    let days = known.report.asked.iter().filter_map(|one| one.due.map(kernel::Date::ends));
    let rests = rests.until(days.filter(|day| *day > now).min());
    reply::shared_page(&ask, version, rests, &template)
}

/// Which file.
#[derive(Clone, Copy)]
enum File {
    Docx,
    Xlsx,
}

pub(super) async fn docx(ask: Ask) -> Reply {
    file(ask, File::Docx).await
}

pub(super) async fn xlsx(ask: Ask) -> Reply {
    file(ask, File::Xlsx).await
}

async fn file(ask: Ask, file: File) -> Reply {
    let (_, known) = known(&ask).await?;
    let document = known.written(&ask.app, &ask.viewer.t, &ask.app.options.public_url, usize::MAX);
    let (bytes, kind, end) = match file {
        File::Docx => (
            typeset::docx(&document),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
        ),
        File::Xlsx => (
            typeset::xlsx(&document),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
        ),
    };
    let bytes = bytes.map_err(|error| Problem::new(ProblemKind::Internal, error.to_string()))?;
    let mut reply = Response::new(Body::from(bytes));
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let name = format!("attachment; filename=\"report-{}.{end}\"", known.report.round.key);
    if let Ok(name) = HeaderValue::try_from(name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(reply)
}
