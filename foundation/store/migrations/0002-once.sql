-- What programs may send twice (Idempotency-Key), remembered for a day.
CREATE TABLE once (
    party @uuid NOT NULL,
    key TEXT NOT NULL,
    digest TEXT NOT NULL,
    made @uuid NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (party, key)
);
CREATE INDEX once_by_time ON once (at);
