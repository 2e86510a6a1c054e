//! A mail server small enough to read: EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, QUIT, and whatever goes wrong.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What the server does at one point of the conversation instead of saying yes.
#[derive(Clone)]
pub enum Fault {
    /// Answers the command that begins with this word with this line. `GREETING` and `END` (of the data) count
    /// as commands.
    Answer(&'static str, &'static str),
    /// Closes the connection when the command that begins with this word comes.
    Hang(&'static str),
}

/// What the server saw.
#[derive(Default)]
pub struct Seen {
    /// Every command line, with `TLS ` before those that came protected.
    pub commands: Vec<String>,
    /// The mails it took responsibility for, dots unstuffed, lines ended by LF.
    pub mails: Vec<String>,
}

pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
}

impl Server {
    pub async fn start(fault: Option<Fault>, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port of loopback");
        let address = listener.local_addr().expect("a bound listener has an address");
        let seen = Arc::new(Mutex::new(Seen::default()));
        let server = Self { address, seen: Arc::clone(&seen) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = conversation(stream, fault.clone(), tls.clone(), Arc::clone(&seen)).await;
            }
        });
        server
    }

    pub fn commands(&self) -> Vec<String> {
        self.seen.lock().expect("no test panics while it holds this").commands.clone()
    }

    pub fn mails(&self) -> Vec<String> {
        self.seen.lock().expect("no test panics while it holds this").mails.clone()
    }
}

async fn conversation(
    mut stream: tokio::net::TcpStream,
    fault: Option<Fault>,
    tls: Option<TlsAcceptor>,
    seen: Arc<Mutex<Seen>>,
) -> std::io::Result<()> {
    let wants_tls = talk(&mut stream, "", fault.as_ref(), tls.is_some(), &seen).await?;
    if let (true, Some(acceptor)) = (wants_tls, tls) {
        let mut protected = acceptor.accept(stream).await?;
        talk(&mut protected, "TLS ", fault.as_ref(), false, &seen).await?;
    }
    Ok(())
}

/// Speaks until the client quits (false) or asks for TLS (true).
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    prefix: &str,
    fault: Option<&Fault>,
    offers_tls: bool,
    seen: &Mutex<Seen>,
) -> std::io::Result<bool> {
    let mut stream = BufReader::new(stream);
    if prefix.is_empty() && !answer(&mut stream, "GREETING", "220 test ready", fault).await? {
        return Ok(false);
    }
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(false);
        }
        let line = line.trim_end();
        seen.lock().expect("no test panics while it holds this").commands.push(format!("{prefix}{line}"));
        let word = line.split(' ').next().unwrap_or_default().to_ascii_uppercase();
        let yes = match word.as_str() {
            "EHLO" if offers_tls => "250-test\r\n250-8BITMIME\r\n250 STARTTLS",
            "EHLO" => "250-test\r\n250-AUTH PLAIN\r\n250 8BITMIME",
            "STARTTLS" => "220 go ahead",
            "AUTH" => "235 welcome",
            "DATA" => "354 end with a dot",
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        if !answer(&mut stream, &word, yes, fault).await? || word == "QUIT" {
            return Ok(false);
        }
        if word == "STARTTLS" {
            return Ok(true);
        }
        if word == "DATA" && !matches!(fault, Some(Fault::Answer("DATA", _))) {
            let mail = data(&mut stream).await?;
            if !answer(&mut stream, "END", "250 taken", fault).await? {
                return Ok(false);
            }
            if !matches!(fault, Some(Fault::Answer("END", _))) {
                seen.lock().expect("no test panics while it holds this").mails.push(mail);
            }
        }
    }
}

/// Answers, and says whether the connection still stands.
async fn answer<S: AsyncWrite + Unpin>(
    stream: &mut S,
    word: &str,
    yes: &str,
    fault: Option<&Fault>,
) -> std::io::Result<bool> {
    let line = match fault {
        Some(Fault::Hang(at)) if *at == word => {
            stream.shutdown().await?;
            return Ok(false);
        }
        Some(Fault::Answer(at, line)) if *at == word => line,
        _ => yes,
    };
    stream.write_all(format!("{line}\r\n").as_bytes()).await?;
    stream.flush().await?;
    Ok(true)
}

async fn data<S: AsyncBufReadExt + Unpin>(stream: &mut S) -> std::io::Result<String> {
    let mut mail = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end_matches(['\r', '\n']);
        if line == "." {
            return Ok(mail);
        }
        mail.push_str(line.strip_prefix('.').unwrap_or(line));
        mail.push('\n');
    }
}
