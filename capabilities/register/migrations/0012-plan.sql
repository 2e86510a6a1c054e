-- What an action needs, who has promised what of it, and what bears out how it stands.
ALTER TABLE register_action ADD COLUMN needed TEXT NOT NULL DEFAULT '';
-- As written: 12000 or 12000.50, and three letters of a currency; '' where no sum is known.
ALTER TABLE register_action ADD COLUMN amount TEXT NOT NULL DEFAULT '';
ALTER TABLE register_action ADD COLUMN currency TEXT NOT NULL DEFAULT '';
-- Lists, as JSON.
ALTER TABLE register_action ADD COLUMN promised TEXT NOT NULL DEFAULT '[]';
ALTER TABLE register_action ADD COLUMN evidence TEXT NOT NULL DEFAULT '[]';
