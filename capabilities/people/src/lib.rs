//! People
pub mod email;
pub mod password;
pub mod secret;
pub mod throttle;
