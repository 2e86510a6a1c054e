-- What programs may send twice is no request in the forum's sense.
ALTER TABLE register_request RENAME TO register_once;
DROP INDEX register_request_by_time;
CREATE INDEX register_once_by_time ON register_once (at);
