-- What programs may send twice is remembered for all capabilities in one place.
INSERT INTO once (party, key, digest, made, at) SELECT party, key, digest, made, at FROM register_once;
DROP TABLE register_once;
