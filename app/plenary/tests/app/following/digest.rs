//! The day's mails, broken off by a power cut: nobody gets them twice, and nobody goes without.

use crate::forum::{Forum, until, wait};
use kernel::{Actor, Audience, RecordRef};
use people::PeopleError;
use people::actions::{NewPerson, add_person};
use people::party::Profile;
use std::collections::{HashMap, HashSet};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use store::{NewEvent, Store};

const PEOPLE: usize = 300;

/// So many people who follow the register, and something that happened to it since.
async fn people_who_follow(forum: &Forum) {
    let manifests = plenary_app::capabilities::all();
    let store = plenary_app::opening::store(forum.location(), &manifests).await.unwrap();
    let register = register_of(&store).await;
    for some in 0..PEOPLE / 100 {
        let target = following::follow::Target::record(&register);
        let parties = store
            .write::<_, PeopleError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    let mut parties = Vec::new();
                    for n in 0..100 {
                        let n = some * 100 + n;
                        let profile = Profile { name: format!("Somebody {n}"), ..Profile::default() };
                        let email = format!("somebody-{n}@example.org");
                        let person = NewPerson { email, profile, ..NewPerson::default() };
                        parties.push(add_person(change, person).await?.0);
                    }
                    Ok(parties)
                })
            })
            .await
            .unwrap();
        for party in parties {
            let account = people::queries::account_of_party(&mut store.read(), party).await.unwrap().unwrap();
            let now = store.clock().now();
            let known = people::queries::person_of_account(&mut store.read(), account.id, now).await.unwrap();
            let target = target.clone();
            store
                .write::<_, following::FollowingError>(Actor::Person(known.unwrap().person), |change| {
                    Box::pin(async move {
                        let daily = following::follow::Cadence::Daily;
                        following::actions::follow(change, target, daily).await
                    })
                })
                .await
                .unwrap();
        }
    }
    let new = register::recommendation::NewRecommendation {
        source: "S".into(),
        title: "Open the archives".into(),
        text: "Open the archives, all of them".into(),
        ..Default::default()
    };
    store
        .write::<_, register::RegisterError>(Actor::Operator, |change| {
            Box::pin(register::actions::add_recommendation(change, new))
        })
        .await
        .unwrap();
    store.close().await;
}

async fn register_of(store: &Store) -> RecordRef {
    let register = register::queries::the_register(&mut store.read()).await.unwrap().unwrap();
    RecordRef::new("register", register.id)
}

#[test]
fn a_digest_broken_off_is_told_to_everybody_once() {
    let forum = Forum::new();
    let (letters, store) = wait(async {
        people_who_follow(&forum).await;
        let manifests = plenary_app::capabilities::all();
        let store = plenary_app::opening::store(forum.location(), &manifests).await.unwrap();
        let before = store.waiting_jobs().await.unwrap().0;
        let letters = {
            let store = store.clone();
            move || {
                let store = store.clone();
                usize::try_from(wait(async move { store.waiting_jobs().await }).unwrap().0 - before).unwrap()
            }
        };
        (letters, store)
    });
    let send = ["digest", "send", "--now"];
    let mut cuts = 0;
    // Cut off after the first batch, and again after some more.
    for reached in [1, PEOPLE / 2] {
        let mut sending = forum.command(&send).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        until("some letters", || {
            let is_over = sending.try_wait().unwrap().is_some();
            (is_over || letters() >= reached).then_some(())
        });
        sending.kill().ok();
        sending.wait().unwrap();
        let written = letters();
        assert!(written >= reached, "{written}");
        cuts += usize::from(written < PEOPLE);
    }
    assert!(cuts > 0, "it was over before it could be cut off");
    let left = PEOPLE - letters();
    let said = forum.run(&send);
    let by = if left == 0 { "" } else { "; the server sends them, at once or as soon as it runs" };
    assert_eq!((said.code, said.out.as_str()), (0, format!("{left} mails{by}\n").as_str()), "{said:?}");
    assert_eq!(letters(), PEOPLE);
    assert_eq!(forum.run(&send).out, "0 mails\n");
    assert_eq!(forum.run(&["digest", "send"]).code, 0);
    wait(async { store.close().await });
    let mails = || mails(&forum);
    let server = forum.serve();
    until("all mails", || (mails().len() >= PEOPLE).then_some(()));
    drop(server);
    let mut told: HashMap<String, usize> = HashMap::new();
    for (_, to) in mails() {
        *told.entry(to).or_default() += 1;
    }
    assert_eq!(told.len(), PEOPLE, "nobody goes without");
    assert!(told.values().all(|n| *n == 1), "nobody is told twice");
}

/// Message-IDs and recipients of the day's mails in the forum's folder.
fn mails(forum: &Forum) -> HashMap<String, String> {
    let folder = forum.data().join("mail");
    let Ok(files) = std::fs::read_dir(folder) else { return HashMap::new() };
    let texts = files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok());
    let header = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line[name.len()..].trim().to_owned())
    };
    texts
        .filter(|text| text.contains("List-Unsubscribe-Post"))
        .filter_map(|text| Some((header(&text, "Message-ID:")?, header(&text, "To:")?)))
        .collect()
}

#[test]
fn before_its_hour_the_day_is_not_over() {
    let forum = Forum::new();
    assert_eq!(forum.run(&["digest", "send"]).out, "nobody follows anything yet\n");
    wait(async {
        let manifests = plenary_app::capabilities::all();
        let store = plenary_app::opening::store(forum.location(), &manifests).await.unwrap();
        let now = store.clock().now().micros().to_string();
        let record = RecordRef::new("register", uuid::Uuid::nil());
        store
            .write::<_, store::StoreError>(Actor::Operator, move |change| {
                Box::pin(async move {
                    change.set_setting(following::actions::TOLD_DAILY, "0").await?;
                    change.set_setting(following::actions::DIGEST_AT, &now).await?;
                    let audience = Audience::Public;
                    let data = serde_json::json!({});
                    change.event(NewEvent { kind: "register-opened", record, audience, data }).await
                })
            })
            .await
            .unwrap();
        store.close().await;
    });
    let said = forum.run(&["digest", "send"]);
    assert!(said.out.starts_with("the day's mails have left"), "{said:?}");
    assert_eq!(forum.run(&["digest", "send", "--now"]).out, "0 mails\n");
}

/// A mail server that takes so many mails and then keeps silent: whoever sends waits for its answer.
struct Sink {
    port: u16,
    sunk: Arc<Sunk>,
}

#[derive(Default)]
struct Sunk {
    /// Recipients and Message-IDs, in the order of their coming.
    taken: Mutex<Vec<(String, String)>>,
    most: AtomicUsize,
}

impl Sink {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let sunk = Arc::new(Sunk::default());
        let taking = Arc::clone(&sunk);
        std::thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                let sunk = Arc::clone(&taking);
                // Whoever was killed hangs up in the middle.
                std::thread::spawn(move || sunk.take(caller).ok());
            }
        });
        Self { port, sunk }
    }

    fn take_at_most(&self, most: usize) {
        self.sunk.most.store(most, Ordering::SeqCst);
    }

    fn taken(&self) -> Vec<(String, String)> {
        self.sunk.taken.lock().unwrap().clone()
    }
}

impl Sunk {
    fn take(&self, caller: TcpStream) -> std::io::Result<()> {
        let mut answers = caller.try_clone()?;
        let mut lines = BufReader::new(caller).lines();
        let (mut to, mut id) = (String::new(), String::new());
        answers.write_all(b"220 sink\r\n")?;
        while let Some(line) = lines.next().transpose()? {
            let upper = line.to_ascii_uppercase();
            let answer: &[u8] = if let Some(address) = upper.strip_prefix("RCPT TO:") {
                to = address.to_ascii_lowercase();
                b"250 yes\r\n"
            } else if upper == "DATA" {
                answers.write_all(b"354 go on\r\n")?;
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        break;
                    }
                    if let Some(found) = line.strip_prefix("Message-ID:") {
                        found.trim().clone_into(&mut id);
                    }
                }
                let mut taken = self.taken.lock().unwrap();
                taken.push((to.clone(), id.clone()));
                if taken.len() >= self.most.load(Ordering::SeqCst) {
                    drop(taken);
                    // Until the caller is gone: it never learns that this mail was taken.
                    for line in lines {
                        line?;
                    }
                    return Ok(());
                }
                b"250 taken\r\n"
            } else if upper == "QUIT" {
                answers.write_all(b"221 bye\r\n")?;
                return Ok(());
            } else {
                b"250 yes\r\n"
            };
            answers.write_all(answer)?;
        }
        Ok(())
    }
}

#[test]
fn a_server_killed_while_it_sends_the_days_mails_tells_everybody_once() {
    let forum = Forum::new();
    let place = forum.location();
    wait(async {
        people_who_follow(&forum).await;
        let store =
            plenary_app::opening::store(place.clone(), &plenary_app::capabilities::all()).await.unwrap();
        store
            .write::<_, store::StoreError>(Actor::Operator, |change| {
                Box::pin(async move { change.set_setting(following::actions::DIGEST_AT, "1").await })
            })
            .await
            .unwrap();
        store.close().await;
    });
    let sink = Sink::start();
    let port = sink.port.to_string();
    let settings = [
        ("PLENARY_MAIL_HOST", "127.0.0.1"),
        ("PLENARY_MAIL_PORT", port.as_str()),
        ("PLENARY_MAIL_SECURITY", "none"),
    ];
    // While it asks, and while it sends.
    let cuts = [1, PEOPLE / 3, PEOPLE / 3 * 2];
    for reached in cuts {
        sink.take_at_most(reached);
        let server = forum.serve_with(&settings);
        until("some mails", || (sink.taken().len() >= reached).then_some(()));
        server.kill();
        assert!(sink.taken().len() < PEOPLE, "it was over before it could be killed");
        // The minutes after which a job that nobody finished is taken up anew.
        wait(store::scratch::meddle(&place, "UPDATE job SET run_at = 0, locked_until = 0")).unwrap();
    }
    sink.take_at_most(usize::MAX);
    let server = forum.serve_with(&settings);
    let told = || {
        let mut told: HashMap<String, HashSet<String>> = HashMap::new();
        for (to, id) in sink.taken() {
            told.entry(to).or_default().insert(id);
        }
        told
    };
    until("all mails", || (told().len() >= PEOPLE).then_some(()));
    assert_eq!(server.stop(), Some(0));
    let waiting = wait(async {
        let store = plenary_app::opening::store(place, &plenary_app::capabilities::all()).await.unwrap();
        let waiting = store.waiting_jobs().await.unwrap();
        store.close().await;
        waiting
    });
    assert_eq!(waiting, (0, 0), "nothing is left to send");
    let told = told();
    assert_eq!(told.len(), PEOPLE, "nobody goes without");
    assert!(told.values().all(|ids| ids.len() == 1), "nobody is told twice: {told:?}");
    let ids: HashSet<&String> = told.values().flatten().collect();
    assert_eq!(ids.len(), PEOPLE, "each has a mail of their own");
    // What the server could not know to have arrived came again as the very mail it was.
    let again = sink.taken().len() - PEOPLE;
    assert!((cuts.len()..=cuts.len() * 8).contains(&again), "{again}");
}
