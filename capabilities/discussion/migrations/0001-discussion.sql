-- Comments on records of any capability, their versions, whom they mention, what readers reported and moderators did.

-- `thread` is the first comment of its thread, itself for that one. `state` is shown, held, hidden or withdrawn;
-- `withdrawn` is when, 0 if it is not. `version` is the number of the latest row in discussion_version.
CREATE TABLE discussion_comment (
    id @uuid PRIMARY KEY,
    on_type TEXT NOT NULL,
    on_record @uuid NOT NULL REFERENCES record (id),
    thread @uuid NOT NULL,
    reply_to @uuid REFERENCES discussion_comment (id),
    party @uuid,
    role TEXT NOT NULL,
    group_name TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    language TEXT NOT NULL,
    quote_of @uuid,
    quote TEXT NOT NULL,
    quote_part TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX discussion_comment_of_record ON discussion_comment (on_record, at);
CREATE INDEX discussion_comment_of_party ON discussion_comment (party, at);
CREATE INDEX discussion_comment_reply ON discussion_comment (reply_to);
CREATE INDEX discussion_comment_by_state ON discussion_comment (state, at);

CREATE TABLE discussion_version (
    comment @uuid NOT NULL REFERENCES discussion_comment (id),
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (comment, version)
);

-- `told` is when a letter was asked for, 0 if none was.
CREATE TABLE discussion_mention (
    comment @uuid NOT NULL REFERENCES discussion_comment (id),
    party @uuid NOT NULL,
    told BIGINT NOT NULL,
    PRIMARY KEY (comment, party)
);

-- One report a person and comment. `settled` is when a moderator looked at it, 0 while it waits.
CREATE TABLE discussion_report (
    comment @uuid NOT NULL REFERENCES discussion_comment (id),
    party @uuid NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    settled BIGINT NOT NULL,
    PRIMARY KEY (comment, party)
);
CREATE INDEX discussion_report_waiting ON discussion_report (settled, at);
CREATE INDEX discussion_report_of_party ON discussion_report (party, at);

-- What moderators did, for everyone who may read the record. It holds reasons and never the words.
CREATE TABLE discussion_moderation (
    id @uuid PRIMARY KEY,
    comment @uuid NOT NULL REFERENCES discussion_comment (id),
    on_record @uuid NOT NULL,
    what TEXT NOT NULL,
    party @uuid,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX discussion_moderation_of_record ON discussion_moderation (on_record, at);
CREATE INDEX discussion_moderation_of_comment ON discussion_moderation (comment, at);
CREATE INDEX discussion_moderation_by_time ON discussion_moderation (at);
