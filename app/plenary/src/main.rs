//! `plenary`: one binary, one data folder.

use std::process::ExitCode;

fn main() -> ExitCode {
    // Two TLS providers in one program make rustls panic at the first connection; this is the one.
    if rustls::crypto::aws_lc_rs::default_provider().install_default().is_err() {
        eprintln!("plenary: TLS is set up already");
    }
    plenary_app::commands::run()
}
