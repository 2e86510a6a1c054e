//! A line that says what is going on: on a terminal only.

use indicatif::{ProgressBar, ProgressDrawTarget};
use std::time::Duration;

pub struct Progress(ProgressBar);

impl Progress {
    pub fn new(on_terminal: bool) -> Self {
        let bar = ProgressBar::new_spinner();
        if on_terminal {
            bar.enable_steady_tick(Duration::from_millis(120));
        } else {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        Self(bar)
    }

    pub fn at(&self, what: impl Into<String>) {
        self.0.set_message(what.into());
    }

    /// Stands back while something is asked.
    pub fn aside<T>(&self, work: impl FnOnce() -> T) -> T {
        self.0.suspend(work)
    }

    pub fn done(&self) {
        self.0.finish_and_clear();
    }
}
