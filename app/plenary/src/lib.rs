//! The program: which capabilities a forum has, how they are put together, served, kept and repaired.
//!
//! Nothing here knows what a recommendation is; that is the capabilities' business.

pub mod api_events;
pub mod api_pages;
pub mod backup;
pub mod capabilities;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod doctor;
pub mod front_page;
pub mod init;
pub mod opening;
pub mod receive;
pub mod serve;
pub mod settings;
pub mod wiring;
pub mod work;
