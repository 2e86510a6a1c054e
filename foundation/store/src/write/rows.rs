//! Adding rows, now or later: what a [`Change`] and [`Laid`] rows have in common.

use super::{EVENT, Table};
use crate::records::RECORD;
use crate::{NewEvent, NewRecord, Reads, StoreError, Value, values};
use kernel::{Actor, Instant};
use std::future::Future;
use uuid::Uuid;

/// Something that rows can be added to. What is read beside them is the forum as it stands: whether it shows the rows
/// added so far is not promised.
pub trait Rows: Reads {
    /// When they are added; the same for all.
    fn now(&self) -> Instant;

    fn actor(&self) -> &Actor;

    /// A new id. They order as they were made.
    fn id(&mut self) -> Uuid;

    /// Adds a row.
    fn insert(
        &mut self,
        table: &'static Table,
        row: Vec<Value>,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Takes note of an event that something else may be wired to.
    fn note(&mut self, event: &NewEvent);

    /// Writes down what happened, for whoever may know.
    fn event(&mut self, event: NewEvent) -> impl Future<Output = Result<(), StoreError>> + Send {
        self.note(&event);
        let row = values![
            self.now().micros(),
            self.actor().party(),
            event.kind,
            event.record.kind,
            event.record.id,
            event.audience.to_string(),
            event.data.to_string()
        ];
        self.insert(&EVENT, row)
    }

    /// Makes a record known.
    fn add_record(&mut self, record: NewRecord<'_>) -> impl Future<Output = Result<(), StoreError>> + Send {
        let now = self.now().micros();
        let row = values![
            record.id,
            record.kind,
            record.title,
            record.address,
            record.audience.to_string(),
            record.state,
            1_i64,
            now,
            now
        ];
        self.insert(&RECORD, row)
    }
}
