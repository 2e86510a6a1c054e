//! Lists of requests: which are shown, and in what order.

use super::{Addressee, Request, RequestState};
use kernel::{Complaint, Instant};
use uuid::Uuid;

/// What of the list is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// `open`, `overdue`, `answered`, `withdrawn`; empty: all.
    pub state: String,
    pub by: Option<Uuid>,
    pub of: Option<Addressee>,
}

pub const STATES: [&str; 4] = ["overdue", "open", "answered", "withdrawn"];

impl Narrowed {
    /// Reads it as an address has it; complains about what it does not know.
    pub fn read(state: &str, by: &str, of: &str) -> Result<Self, Vec<Complaint>> {
        let mut wrong = Vec::new();
        if !state.is_empty() && !STATES.contains(&state) {
            let detail = format!("{state:?} is no state of a request; it is one of {}", STATES.join(", "));
            wrong.push(Complaint::new("state", "error-unacceptable", detail));
        }
        let by_whom = Uuid::parse_str(by).ok();
        if !by.is_empty() && by_whom.is_none() {
            wrong.push(Complaint::new("by", "error-unacceptable", format!("{by:?} is no id of a person")));
        }
        let of_whom = Addressee::parse(of);
        if !of.is_empty() && of_whom.is_none() {
            let detail = format!("{of:?} is nobody who could be asked: person:ID, group:ID or office:ID");
            wrong.push(Complaint::new("of", "error-unacceptable", detail));
        }
        if wrong.is_empty() {
            Ok(Self { state: state.to_owned(), by: by_whom, of: of_whom })
        } else {
            Err(wrong)
        }
    }

    pub fn takes(&self, request: &Request, now: Instant) -> bool {
        self.is_in_state(request, now)
            && self.by.is_none_or(|by| request.asked_by == Some(by))
            && self.of.is_none_or(|of| request.addressee == of)
    }

    fn is_in_state(&self, request: &Request, now: Instant) -> bool {
        match self.state.as_str() {
            "" => true,
            "overdue" => request.is_overdue(now),
            state => RequestState::parse(state) == Some(request.state),
        }
    }

    /// How many filters are set.
    pub fn active(&self) -> usize {
        usize::from(!self.state.is_empty()) + usize::from(self.by.is_some()) + usize::from(self.of.is_some())
    }
}

/// What waits longest beyond its day first, then what is open, then the rest, the latest first.
pub fn in_order(requests: &mut [Request], now: Instant) {
    requests.sort_by_key(|one| {
        let rank = match one.state {
            RequestState::Open if one.is_overdue(now) => 0,
            RequestState::Open => 1,
            _ => 2,
        };
        let due = one.due.filter(|_| rank == 0).map(kernel::Date::ends);
        (rank, due, std::cmp::Reverse((one.asked, one.id)))
    });
}
