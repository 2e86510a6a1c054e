//! What people can do, from the outside: through commands, the router and the actions.

mod account;
mod administration;
mod commands;
mod forum;
mod inviting;
mod letters;
mod one_time;
mod programs;
mod signing_in;
mod wording;
