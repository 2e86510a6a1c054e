-- What an author wants a shown comment to say and a moderator has not let through: no version yet. `number` grows
-- with every rewriting, above the numbers of versions; `declined` is when a moderator did not let it through, 0 while it
-- waits, and `reason` is why.
CREATE TABLE discussion_waiting (
    comment @uuid PRIMARY KEY REFERENCES discussion_comment (id),
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    declined BIGINT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX discussion_waiting_by_time ON discussion_waiting (declined, at);
