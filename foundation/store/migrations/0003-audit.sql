-- The log as administrators read it: newest first, by when, by whom, by what.
CREATE INDEX event_by_time ON event (at, id);
CREATE INDEX event_by_actor ON event (actor, at, id);
CREATE INDEX event_by_kind ON event (kind, at, id);
-- A record is asked for by the address of its page.
CREATE INDEX record_by_address ON record (address);
