-- The languages that everybody in the house follows without subtitles, empty for those of its country and English; and the
-- year in which a child was born, NULL if nobody said.
ALTER TABLE household ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE members ADD COLUMN born INTEGER;
