-- Key of the group whose the advisory group's phase is; '' where none is named.
ALTER TABLE register_register ADD COLUMN advisory TEXT NOT NULL DEFAULT '';
