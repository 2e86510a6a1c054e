//! What people can do, from the outside: through commands, the router and the actions.

mod commands;
mod forum;
mod programs;
mod signing_in;
