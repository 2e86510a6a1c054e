//! What people and programs can do with a register, from the outside: through commands, the router and the actions.

mod api;
mod archives;
mod exports;
mod formats;
mod forum;
mod holding;
mod imports;
mod real_files;
mod shelf_copy;
mod tasks;
