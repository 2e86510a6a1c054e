//! What people and programs can do with a register, from the outside: through commands, the router and the actions.

mod exports;
mod forum;
mod real_files;
