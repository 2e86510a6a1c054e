//! An import, step by step: upload, columns, plan, conflicts, apply, undo.

mod choices;
mod looks;
mod plan;
mod reasons;

pub use looks::Looks;
pub(super) use reasons::unsound;

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use kernel::{Complaint, Problem, ProblemKind};
use uuid::Uuid;
use web::parts::{Link, Step};
use web::{Ask, Faults, Given, Page, Reply, Routes, Words, reply};

use crate::error::{RegisterError, Touch};
use crate::vocabulary::Vocabulary;
use crate::{actions, queries, rules};

const HERE: &str = "/register/imports";

/// Bytes of a file sent to the page. Larger ones go in by the command.
const LARGEST_UPLOAD: usize = 24 * 1024 * 1024;

pub fn routes(routes: Routes) -> Routes {
    let routes = routes.get(HERE, &rules::IMPORT, list).post(HERE, &rules::IMPORT, upload).post(
        "/register/imports/{id}/undo",
        &rules::IMPORT,
        undo,
    );
    plan::routes(routes)
}

#[derive(Template)]
#[template(path = "import/list.html")]
struct ListPage<'a> {
    t: &'a Words,
    page: &'a Page,
    crumbs: Vec<Link>,
    steps: Vec<Step>,
    faults: Faults,
    /// Where one sees what stands in the way of an undoing.
    built: Option<Link>,
    imports: Vec<ImportLine>,
}

struct ImportLine {
    file_name: String,
    when: String,
    who: String,
    added: i64,
    amended: i64,
    undone: bool,
    /// Empty: it cannot be.
    undo: String,
}

/// An undoing that was refused.
struct Refused {
    import: Uuid,
    touch: Option<Box<Touch>>,
}

/// The stages of an import, for the line above each of its pages.
fn steps(t: &Words, current: usize) -> Vec<Step> {
    let stages = ["upload", "columns", "plan", "conflicts", "apply"];
    Step::list(stages.map(|stage| t.say(format!("import-step-{stage}"))), current)
}

fn crumbs(ask: &Ask) -> Vec<Link> {
    vec![
        Link::new("/register", ask.viewer.t.say("nav-register")),
        Link::new(HERE, ask.viewer.t.say("import-imports")),
    ]
}

/// The vocabulary, for whoever may import into the register.
async fn allowed(ask: &Ask) -> Result<Vocabulary, Problem> {
    let vocabulary = queries::vocabulary(&mut ask.app.store.read()).await?;
    ask.may(&rules::IMPORT, &rules::object(&vocabulary.register))?;
    Ok(vocabulary)
}

async fn list(ask: Ask) -> Reply {
    draw(&ask, Faults::default(), None).await
}

async fn draw(ask: &Ask, mut faults: Faults, refused: Option<Refused>) -> Reply {
    allowed(ask).await?;
    let t = &ask.viewer.t;
    let mut db = ask.app.store.read();
    let rows = queries::imports(&mut db).await?;
    let touch = refused.as_ref().and_then(|refused| refused.touch.as_deref());
    let parties = rows.iter().map(|row| row.party).chain(touch.map(|touch| touch.actor));
    let parties: Vec<_> = parties.flatten().collect();
    let names = people::queries::public_names(&mut db, &parties).await?;
    let who = |party: Option<Uuid>| match party {
        Some(party) => names
            .get(&party)
            .filter(|name| !name.is_erased)
            .map_or_else(|| t.say("people-former-participant"), |name| name.name.clone()),
        None => t.say("import-by-operator"),
    };
    let mut built = None;
    if let Some(touch) = touch {
        let (name, date) = (who(touch.actor), t.moment(touch.at));
        let said = [("name", Given::Text(&name)), ("date", Given::Text(&date))];
        faults = Faults::whole(t.with("import-built-upon", &said));
        let number = queries::recommendation(&mut db, touch.record).await?.map(|one| one.number);
        let address = format!("/register/recommendations/{}/history", touch.record);
        built = number.map(|number| Link::new(address, t.name("read-history-of", number)));
    }
    let line = |row: queries::ImportRow| ImportLine {
        when: format!("{}, {}", t.date(row.at), t.clock(row.at)),
        who: who(row.party),
        added: row.added,
        amended: row.amended,
        undone: row.state == "undone",
        undo: match &refused {
            Some(refused) if refused.import == row.id => String::new(),
            _ if row.state == "started" => String::new(),
            _ => format!("{HERE}/{}/undo", row.id),
        },
        file_name: row.file_name,
    };
    let page = Page::new(&ask.app, &ask.viewer, t.say("import-imports"));
    let status = faults.status();
    let imports = rows.into_iter().map(line).collect();
    let crumbs = vec![Link::new("/register", t.say("nav-register"))];
    let template = ListPage { t, page: &page, crumbs, steps: steps(t, 0), faults, built, imports };
    reply::page_with(ask, status, &template)
}

async fn upload(mut ask: Ask) -> Reply {
    allowed(&ask).await?;
    let (_, uploads) = match ask.upload(LARGEST_UPLOAD).await {
        Ok(sent) => sent,
        Err(problem) if problem.kind == ProblemKind::TooLarge => {
            let faults = Faults::whole(ask.viewer.t.say("import-too-large"));
            return draw(&ask, faults, None).await;
        }
        Err(problem) => return Err(problem),
    };
    // A form without a chosen file sends one without a name.
    let Some(file) = uploads.into_iter().find(|file| !file.name.is_empty()) else {
        let missing = Complaint::new("file", "import-file-missing", "choose a file");
        return draw(&ask, Faults::new(&ask.viewer.t, &[missing]), None).await;
    };
    if file.bytes.is_empty() {
        let empty = Complaint::new("file", "import-why-empty", "the file is empty").naming(&file.name);
        return draw(&ask, Faults::new(&ask.viewer.t, &[empty]), None).await;
    }
    // A name is for showing: the folders that some browsers send with it say nothing here.
    let name = file.name.rsplit(['/', '\\']).next().unwrap_or(&file.name);
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(200).collect();
    let content = STANDARD.encode(&file.bytes);
    let actor = ask.viewer.actor.clone();
    let write = ask.app.store.write(actor, move |change| {
        Box::pin(async move { actions::keep_upload(change, &name, &content).await })
    });
    let id = write.await.map_err(Problem::from)?;
    Ok(reply::go_to(&format!("{HERE}/{id}"), None))
}

async fn undo(mut ask: Ask) -> Reply {
    ask.form().await?;
    let id = ask.id("id")?;
    let actor = ask.viewer.actor.clone();
    let write = ask.app.store.write(actor, move |change| Box::pin(actions::undo_import(change, id)));
    match write.await {
        Ok(()) => Ok(reply::go_to(HERE, Some("flash-import-undone"))),
        Err(RegisterError::BuiltUpon { why, touch }) => {
            let error = RegisterError::BuiltUpon { why, touch: None };
            let faults = Faults::of_problem(&ask.viewer.t, error.into())?;
            draw(&ask, faults, Some(Refused { import: id, touch })).await
        }
        Err(error) => draw(&ask, Faults::of_problem(&ask.viewer.t, error.into())?, None).await,
    }
}
