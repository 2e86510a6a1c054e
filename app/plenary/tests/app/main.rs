//! The program as those who run it meet it: its commands, its server, its files, and what happens when things break.

#![allow(
    clippy::unwrap_used,
    reason = "what a test does between its tests may fall over like the test itself"
)]

mod access;
mod administration;
mod answering;
mod breaking;
mod client;
mod commands;
mod contract;
mod crowding;
mod discussion;
mod events;
mod following;
mod forum;
mod interface;
mod keeping;
mod large;
mod mailing;
mod network;
mod receiving;
mod reference;
mod start_page;
mod wording;
