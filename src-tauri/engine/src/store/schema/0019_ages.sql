-- The year in which a child was born, NULL if nobody says any more; id is the member's.
CREATE TABLE births (
  id TEXT PRIMARY KEY,
  born INTEGER,
  deleted_at INTEGER
) STRICT;

-- The languages that everybody in the house follows without subtitles, as ISO 639-1 codes, empty for those of its country and
-- English; one row.
CREATE TABLE followed (
  id TEXT PRIMARY KEY,
  languages TEXT NOT NULL DEFAULT '[]',
  deleted_at INTEGER
) STRICT;
