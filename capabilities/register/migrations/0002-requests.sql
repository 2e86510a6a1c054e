-- Requests of programs that may come twice (Idempotency-Key), remembered for a day.
CREATE TABLE register_request (
    party @uuid NOT NULL,
    key TEXT NOT NULL,
    digest TEXT NOT NULL,
    made @uuid NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (party, key)
);
CREATE INDEX register_request_by_time ON register_request (at);
