-- A round as a campaign that is worked on here. A round that came with a file has none.
CREATE TABLE register_campaign (
    round @uuid PRIMARY KEY REFERENCES register_round (id),
    opened BIGINT NOT NULL,
    -- 0: it is open still.
    closed BIGINT NOT NULL,
    -- Ids of the categories it goes through, as JSON; [] for all there are.
    categories TEXT NOT NULL,
    -- The guide, in Markdown: how to find one's way, what was done so far, how to contribute.
    navigate TEXT NOT NULL,
    process TEXT NOT NULL,
    contribute TEXT NOT NULL
);

-- Who goes through which category in a round: taken by themselves or given to them.
CREATE TABLE register_review (
    id @uuid PRIMARY KEY,
    round @uuid NOT NULL REFERENCES register_round (id),
    category @uuid NOT NULL REFERENCES register_category (id),
    party @uuid NOT NULL,
    -- A date of stated precision; '' for none.
    due TEXT NOT NULL,
    since BIGINT NOT NULL,
    -- Who gave it; NULL when it was taken.
    given_by @uuid,
    reminded BIGINT NOT NULL,
    -- 0: it is theirs still.
    ended BIGINT NOT NULL
);
CREATE INDEX register_review_of_round ON register_review (round);
CREATE INDEX register_review_of_party ON register_review (party);
