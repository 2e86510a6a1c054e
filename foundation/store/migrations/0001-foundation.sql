-- What every record has, what happened to it, and what is still to be done.
CREATE TABLE record (
    id @uuid PRIMARY KEY,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    address TEXT NOT NULL,
    audience TEXT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    created BIGINT NOT NULL,
    changed BIGINT NOT NULL
);
CREATE INDEX record_by_change ON record (type, changed);

CREATE TABLE link (
    from_record @uuid NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    to_record @uuid NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (from_record, to_record, kind)
);
CREATE INDEX link_back ON link (to_record);

CREATE TABLE tag (
    record @uuid NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    PRIMARY KEY (record, label)
);
CREATE INDEX tag_by_label ON tag (label);

-- Names people by id only. `xid` is PostgreSQL's transaction number: readers stop below the oldest running one.
CREATE TABLE event (
    id @serial,
    at BIGINT NOT NULL,
    actor @uuid,
    kind TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record @uuid NOT NULL,
    audience TEXT NOT NULL,
    data TEXT NOT NULL,
    xid @xid
);
CREATE INDEX event_of_record ON event (record, id);
@postgres CREATE INDEX event_by_transaction ON event (xid, id);

CREATE TABLE job (
    id @uuid PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    last_error TEXT NOT NULL
);
CREATE INDEX job_by_time ON job (run_at);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
