-- Key of the group whose members indicate; '': whoever may in the register's phase.
ALTER TABLE register_choosing ADD COLUMN in_group TEXT NOT NULL DEFAULT '';
