//! The pages of the register as browsers get them: reading, assessing, and what must never be lost or let in.

mod administering;
mod again;
mod assessing;
mod choosing;
mod faults;
mod forum;
mod importing;
mod keeping;
mod moderating;
mod order;
mod phases;
mod plan;
mod proposals;
mod reading;
mod requesting;
mod rounds;
mod sources;
mod waiting;
