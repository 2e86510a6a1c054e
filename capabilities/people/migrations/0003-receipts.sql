-- What was handed over or erased at somebody's request: who asked, when, how much of what. Nothing of the data itself.
CREATE TABLE people_receipt (
    id @uuid PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    -- export or erasure
    kind TEXT NOT NULL,
    party @uuid NOT NULL REFERENCES people_party (id),
    -- NULL: the operator
    made_by @uuid,
    -- themselves, representative or forum
    asked_by TEXT NOT NULL,
    -- A date
    asked TEXT NOT NULL,
    -- Under what the request is kept elsewhere; '' nowhere
    reference TEXT NOT NULL,
    at BIGINT NOT NULL,
    -- JSON: what, how many, what became of it
    shares TEXT NOT NULL,
    -- SHA-256 of the file that was handed over; '' none
    checksum TEXT NOT NULL
);
CREATE INDEX people_receipt_of_party ON people_receipt (party);
