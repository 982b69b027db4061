-- How somebody is reached; id is the member's.
CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;

-- The newest answer by mail that was counted; id is <session>:<member>. `stamp` is its DTSTAMP in milliseconds.
CREATE TABLE mail_replies (
  id TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL DEFAULT 0,
  stamp INTEGER NOT NULL DEFAULT 0,
  deleted_at INTEGER
) STRICT;

-- Of this computer alone, never in the change log: who was written to of an evening, by whom, and which SEQUENCE they
-- were told. A calendar wants the same organizer for the evening's whole life.
CREATE TABLE mailed (
  session_id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  address TEXT NOT NULL,
  organizer_id TEXT NOT NULL,
  organizer TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (session_id, member_id)
) STRICT;

-- The same: calendars that follow the household's. A secret is only kept as its SHA-256. Without a member it has
-- everybody's evenings.
CREATE TABLE feeds (
  id TEXT PRIMARY KEY,
  secret BLOB NOT NULL UNIQUE,
  member_id TEXT,
  made_at INTEGER NOT NULL,
  revoked_at INTEGER,
  last_seen INTEGER
) STRICT;

-- The same: where those calendars look, whether they are let in, and the name that stays when the numbers change.
CREATE TABLE feed_door (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_open INTEGER NOT NULL DEFAULT 0,
  address TEXT,
  port INTEGER
) STRICT;
