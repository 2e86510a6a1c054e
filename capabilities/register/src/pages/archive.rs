//! Starting from another forum's register: its archive is sent, what it would bring is looked at, then all of it goes
//! in at once.

use super::import::unsound;
use crate::actions;
use crate::archive::plan::{Part, StartPlan};
use crate::archive::{Archive, Fault, Unread, Unsound};
use crate::archiving;
use crate::error::RegisterError;
use crate::import::plan::Decision;
use crate::queries::{self, UploadRow};
use crate::rules::KEEP_VOCABULARY;
use crate::vocabulary::Vocabulary;
use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use capability::carried;
use kernel::{Complaint, Problem, ProblemKind};
use std::sync::Arc;
use uuid::Uuid;
use web::parts::{Choice, Link};
use web::{Ask, Faults, Given, Page, Reply, Routes, Words, reply};

const HERE: &str = "/administration/start";

/// Bytes of a file sent to the page. Larger ones go in by the command.
const LARGEST_UPLOAD: usize = 24 * 1024 * 1024;

/// Faults of a file that are told on the page.
const MOST_TOLD: usize = 20;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get(HERE, &KEEP_VOCABULARY, show)
        .post(HERE, &KEEP_VOCABULARY, upload)
        .get("/administration/start/{id}", &KEEP_VOCABULARY, look)
        .post("/administration/start/{id}", &KEEP_VOCABULARY, settle)
}

#[derive(Template)]
#[template(path = "archive/start.html")]
struct StartPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    /// What does not hold in the file, one sentence each.
    unsound: Vec<String>,
}

#[derive(Template)]
#[template(path = "archive/plan.html")]
struct PlanPage<'a> {
    t: &'a Words,
    page: &'a Page,
    tabs: Vec<Link>,
    faults: Faults,
    action: String,
    file_name: String,
    /// What the forum is called that it comes from.
    from: String,
    parts: Vec<PartLine>,
    not_understood: String,
    changes_nothing: bool,
    undecided: usize,
    nearly: Vec<Choice>,
}

struct PartLine {
    word: String,
    add: String,
    same: String,
    left_out: String,
}

fn tabs(ask: &Ask) -> Vec<Link> {
    people::administration_tabs(ask, HERE)
}

/// The vocabulary, for whoever may give the register its words.
async fn allowed(ask: &Ask) -> Result<Vocabulary, Problem> {
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&KEEP_VOCABULARY, &crate::rules::object(&vocabulary.register))?;
    Ok(vocabulary)
}

async fn show(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), Vec::new()).await
}

async fn draw(ask: &Ask, faults: Faults, unsound: Vec<String>) -> Reply {
    allowed(ask).await?;
    let t = &ask.viewer.t;
    let page = Page::new(&ask.app, &ask.viewer, t.say("archive-title"));
    let template = StartPage { t, page: &page, tabs: tabs(ask), faults, unsound };
    reply::page_with(ask, template.faults.status(), &template)
}

/// What is said of a file of which nothing can be taken.
fn unread(t: &Words, error: &Unread) -> (Faults, Vec<String>) {
    match error {
        Unread::Other => (Faults::whole(t.say("archive-unread-other")), Vec::new()),
        Unread::Newer(version) => {
            (Faults::whole(t.name("archive-unread-newer", version.to_string())), Vec::new())
        }
        Unread::Broken(error) => (Faults::whole(t.name("archive-unread-broken", error)), Vec::new()),
        Unread::Shape(error) => (Faults::whole(t.name("archive-unread-shape", error)), Vec::new()),
        Unread::Unsound(faults) => {
            let told = faults.iter().take(MOST_TOLD).map(|fault| fault_in_words(t, fault)).collect();
            (Faults::whole(t.say("archive-unread-unsound")), told)
        }
    }
}

fn fault_in_words(t: &Words, fault: &Unsound) -> String {
    let message = match fault.fault {
        Fault::Twice => "archive-fault-twice",
        Fault::NoMoment => "archive-fault-no-moment",
        Fault::NoDate => "archive-fault-no-date",
        Fault::UnknownWord => "archive-fault-unknown-word",
        Fault::Nobody => "archive-fault-nobody",
        Fault::NotInFile => "archive-fault-not-in-file",
        Fault::Unnamed => "archive-fault-unnamed",
        Fault::Empty => "archive-fault-empty",
        Fault::TooLong => "archive-fault-too-long",
        Fault::Register(inner) => return format!("{}: {}", fault.place, unsound(t, inner, &fault.value)),
    };
    let given = [("place", Given::Text(&fault.place)), ("name", Given::Text(&fault.value))];
    t.with(message, &given)
}

async fn upload(mut ask: Ask) -> Reply {
    allowed(&ask).await?;
    let (_, uploads) = match ask.upload(LARGEST_UPLOAD).await {
        Ok(sent) => sent,
        Err(problem) if problem.kind == ProblemKind::TooLarge => {
            let faults = Faults::whole(ask.viewer.t.say("archive-too-large"));
            return draw(&ask, faults, Vec::new()).await;
        }
        Err(problem) => return Err(problem),
    };
    // A form without a chosen file sends one without a name.
    let Some(file) = uploads.into_iter().find(|file| !file.name.is_empty()) else {
        let missing = Complaint::new("file", "import-file-missing", "choose a file");
        return draw(&ask, Faults::new(&ask.viewer.t, &[missing]), Vec::new()).await;
    };
    let name = file.name.rsplit(['/', '\\']).next().unwrap_or(&file.name);
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(200).collect();
    let content = STANDARD.encode(&file.bytes);
    if let Err(error) = archiving::read(file.bytes.to_vec()).await? {
        let (faults, told) = unread(&ask.viewer.t, &error);
        return draw(&ask, faults, told).await;
    }
    let actor = ask.viewer.actor.clone();
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move { actions::keep_upload(change, &name, &content).await })
    });
    let id = write.await.map_err(Problem::from)?;
    Ok(reply::go_to(&format!("{HERE}/{id}"), None))
}

/// The archive that was sent, while it waits.
async fn waiting(ask: &Ask) -> Result<(UploadRow, Result<Arc<Archive>, Unread>), Problem> {
    let gone = || Problem::not_found("file waiting to be started from");
    let mut db = ask.app.store.read();
    let upload = queries::upload(&mut db, ask.id("id")?).await?.ok_or_else(gone)?;
    let content = queries::upload_content(&mut db, upload.id).await?.ok_or_else(gone)?;
    let archive = archiving::read(STANDARD.decode(&content).unwrap_or_default()).await?;
    Ok((upload, archive))
}

async fn look(ask: Ask) -> Reply {
    allowed(&ask).await?;
    let nearly = Decision::parse(ask.query().get("nearly"));
    match waiting(&ask).await? {
        (upload, Ok(archive)) => draw_plan(&ask, &upload, &archive, nearly, Faults::default()).await,
        (_, Err(error)) => {
            let (faults, told) = unread(&ask.viewer.t, &error);
            draw(&ask, faults, told).await
        }
    }
}

async fn draw_plan(
    ask: &Ask,
    upload: &UploadRow,
    archive: &Arc<Archive>,
    nearly: Option<Decision>,
    faults: Faults,
) -> Reply {
    let t = &ask.viewer.t;
    let plan = actions::plan_start(&ask.app.store, &carried(&ask.app), archive, nearly).await?.plan;
    let page = Page::new(&ask.app, &ask.viewer, t.say("archive-title"));
    let template = PlanPage {
        t,
        page: &page,
        tabs: tabs(ask),
        faults,
        action: format!("{HERE}/{}", upload.id),
        file_name: upload.file_name.clone(),
        from: archive.forum.clone(),
        parts: plan.parts.iter().map(|part| line(t, part)).collect(),
        not_understood: t.list(&plan.not_understood),
        changes_nothing: plan.changes_nothing(),
        undecided: plan.register.undecided().count(),
        nearly: choices(t, &plan, nearly),
    };
    reply::page_with(ask, template.faults.status(), &template)
}

fn line(t: &Words, part: &Part) -> PartLine {
    let number = |n: usize| n.to_string();
    PartLine {
        word: t.say(format!("carried-{}", part.name)),
        add: number(part.add),
        same: number(part.same),
        left_out: number(part.left_out),
    }
}

/// What becomes of texts that are nearly one of the register's, where there are any.
fn choices(t: &Words, plan: &StartPlan, nearly: Option<Decision>) -> Vec<Choice> {
    if plan.register.conflict == 0 {
        return Vec::new();
    }
    let mut choices = vec![Choice::new("", t.say("import-undecided")).chosen_if(nearly.is_none())];
    choices.extend([Decision::Wording, Decision::Separate, Decision::Skip].map(|decision| {
        Choice::new(decision.as_str(), t.say(format!("import-decide-{}", decision.as_str())))
            .with_help(t.say(format!("import-decide-{}-means", decision.as_str())))
            .chosen_if(nearly == Some(decision))
    }));
    choices
}

/// With the button "apply", starts from it; otherwise looks once more. Sent twice, the second finds it settled.
async fn settle(mut ask: Ask) -> Reply {
    allowed(&ask).await?;
    let fields = ask.form().await?;
    let nearly = Decision::parse(fields.get("nearly"));
    let id: Uuid = ask.id("id")?;
    if fields.get("do") == "discard" {
        discard(&ask, id).await?;
        return Ok(reply::go_to(HERE, Some("flash-import-discarded")));
    }
    if fields.get("do") != "apply" {
        let nearly = nearly.map_or("", Decision::as_str);
        return Ok(reply::go_to(&format!("{HERE}/{id}?nearly={nearly}#plan"), None));
    }
    let (upload, archive) = match waiting(&ask).await {
        Ok((upload, Ok(archive))) => (upload, archive),
        Ok((_, Err(error))) => {
            let (faults, told) = unread(&ask.viewer.t, &error);
            return draw(&ask, faults, told).await;
        }
        Err(problem) if problem.kind == ProblemKind::NotFound => {
            return Ok(reply::go_to(HERE, Some("flash-import-settled")));
        }
        Err(problem) => return Err(problem),
    };
    let (store, actor) = (&ask.app.store, ask.viewer.actor.clone());
    let (name, parts) = (upload.file_name.clone(), carried(&ask.app));
    let ahead = actions::plan_start(store, &parts, &archive, nearly).await?;
    match archiving::start(store, parts, actor, &name, Arc::clone(&archive), nearly, ahead).await {
        Ok(_) => {
            discard(&ask, id).await?;
            Ok(reply::go_to("/register", Some("flash-archive-started")))
        }
        Err(problem) => {
            let faults = Faults::of_problem(&ask.viewer.t, problem)?;
            draw_plan(&ask, &upload, &archive, nearly, faults).await
        }
    }
}

async fn discard(ask: &Ask, id: Uuid) -> Result<(), Problem> {
    let actor = ask.viewer.actor.clone();
    let write = ask
        .app
        .store
        .write::<_, RegisterError>(actor, move |change| Box::pin(actions::discard_upload(change, id)));
    write.await.map_err(Problem::from)
}
