-- Titles that the household said are two films, though they look like one; id is <title>:<title>, the older one first.
CREATE TABLE apart (
  id TEXT PRIMARY KEY,
  deleted_at INTEGER
) STRICT;
