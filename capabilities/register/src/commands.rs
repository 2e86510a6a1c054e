//! `plenary import register` and `plenary export register`.

use capability::Command;

pub fn commands() -> Vec<Command> {
    Vec::new()
}
