-- Who follows what, how they are told, and how far.

CREATE TABLE following_follow (
    id @uuid PRIMARY KEY,
    party @uuid NOT NULL,
    -- 'recommendation:018f...', or the address of a list: '/register?status=completed'.
    target TEXT NOT NULL,
    -- 'at-once', 'daily' or 'feed'.
    cadence TEXT NOT NULL,
    paused BOOLEAN NOT NULL,
    begun BIGINT NOT NULL,
    -- How it was told of when: '1790000000000000:daily 1790000100000000:paused', oldest first. What happened is told as
    -- it was to be told when it happened.
    periods TEXT NOT NULL,
    UNIQUE (party, target)
);
CREATE INDEX following_follow_target ON following_follow (target);

-- Whoever follows anything: their secret address, and the last event they were told of by each kind of mail.
CREATE TABLE following_reader (
    party @uuid PRIMARY KEY,
    -- Of the secret in the address; '' while there is none.
    secret_hash TEXT NOT NULL,
    secret_made BIGINT NOT NULL,
    told_at_once BIGINT NOT NULL,
    told_daily BIGINT NOT NULL
);
CREATE UNIQUE INDEX following_reader_secret ON following_reader (secret_hash) WHERE secret_hash <> '';
