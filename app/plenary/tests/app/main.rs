//! The program as those who run it meet it: its commands, its server, its files, and what happens when things break.

mod access;
mod breaking;
mod client;
mod commands;
mod forum;
mod interface;
mod keeping;
mod network;
