-- Sentences of the list that were kept under a name.
CREATE TABLE kept_filters (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  sentence TEXT NOT NULL DEFAULT '{}',
  deleted_at INTEGER
) STRICT;

-- Of this computer alone, never in the change log: how the list is drawn here.
CREATE TABLE list_look (
  id TEXT PRIMARY KEY,
  look TEXT NOT NULL
) STRICT;
