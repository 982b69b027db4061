-- Every column but the id has a default, because rows are written field by field (see store/writer.rs), and a row is
-- never deleted: deleted_at, in milliseconds since 1970, says when it went.

CREATE TABLE household (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '[]',
  welcomed INTEGER NOT NULL DEFAULT 0,
  deleted_at INTEGER
) STRICT;

CREATE TABLE members (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  colour TEXT NOT NULL DEFAULT '"rose"',
  child INTEGER NOT NULL DEFAULT 0,
  keep_away TEXT NOT NULL DEFAULT '[]',
  deleted_at INTEGER
) STRICT;

CREATE TABLE titles (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '[]',
  added_on TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;

-- One row for each thing a source says of a title; id is <title>:<field>:<origin>.
CREATE TABLE facts (
  id TEXT PRIMARY KEY,
  title_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  value TEXT NOT NULL DEFAULT 'null',
  source TEXT NOT NULL DEFAULT '',
  seen_on TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
CREATE INDEX facts_by_title ON facts (title_id);

-- Who wants what; id is <title>:<member>, so that two people's hearts never collide.
CREATE TABLE wants (
  id TEXT PRIMARY KEY,
  title_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  member_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 38)) STORED,
  deleted_at INTEGER
) STRICT;
CREATE INDEX wants_by_title ON wants (title_id);

CREATE TABLE viewings (
  id TEXT PRIMARY KEY,
  title_id TEXT NOT NULL DEFAULT '',
  watched_on TEXT NOT NULL DEFAULT '',
  members TEXT NOT NULL DEFAULT '[]',
  reaction TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX viewings_by_title ON viewings (title_id);

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  title_id TEXT,
  local TEXT NOT NULL DEFAULT '',
  zone TEXT NOT NULL DEFAULT 'UTC',
  minutes INTEGER NOT NULL DEFAULT 120,
  members TEXT NOT NULL DEFAULT '[]',
  place TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '{"is":"planned"}',
  reminders TEXT NOT NULL DEFAULT '[]',
  deleted_at INTEGER
) STRICT;

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL DEFAULT '',
  kept_on TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;

CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL DEFAULT '{}',
  deleted_at INTEGER
) STRICT;

-- The change log: what was done, and each field it changed.
CREATE TABLE operations (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  operation TEXT NOT NULL,
  subject TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- 0 stands, 1 was taken back and can be done again, 2 was taken back before something new was done.
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE changes (
  operation INTEGER NOT NULL REFERENCES operations (seq),
  entity TEXT NOT NULL,
  row TEXT NOT NULL,
  field TEXT NOT NULL,
  old ANY,
  new ANY
) STRICT;
CREATE INDEX changes_by_operation ON changes (operation);
CREATE INDEX changes_by_row ON changes (entity, row);

-- Of this computer alone, never in the change log: what was already reminded of, and what waits.
CREATE TABLE fired (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE snoozes (
  session_id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
