-- What somebody said of an evening; id is <session>:<person>, so that two people's answers never collide. A person is a
-- member's id, or "guest:" and the name folded. `who` holds the name as they wrote it.
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  who TEXT NOT NULL DEFAULT '',
  reply TEXT,
  brings TEXT NOT NULL DEFAULT '',
  film TEXT,
  said_at INTEGER NOT NULL DEFAULT 0,
  deleted_at INTEGER
) STRICT;
CREATE INDEX answers_by_session ON answers (session_id);

-- Films that somebody suggests for an evening. `taken` is null as long as the household has not looked.
CREATE TABLE suggestions (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL DEFAULT '',
  who TEXT NOT NULL DEFAULT '',
  film TEXT NOT NULL DEFAULT '',
  taken INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX suggestions_by_session ON suggestions (session_id);

-- The other films that can be voted for; id is the session's.
CREATE TABLE ballots (
  id TEXT PRIMARY KEY,
  films TEXT NOT NULL DEFAULT '[]',
  deleted_at INTEGER
) STRICT;

-- Of this computer alone, never in the change log: links that were given to phones, and the phones that came through
-- them. A secret is only kept as its SHA-256.
CREATE TABLE share_links (
  id TEXT PRIMARY KEY,
  secret BLOB NOT NULL UNIQUE,
  session_id TEXT NOT NULL,
  who TEXT NOT NULL,
  scope TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  last_seen INTEGER
) STRICT;
CREATE INDEX share_links_by_session ON share_links (session_id);

CREATE TABLE share_visits (
  secret BLOB PRIMARY KEY,
  link_id TEXT NOT NULL REFERENCES share_links (id),
  who TEXT NOT NULL,
  came_at INTEGER NOT NULL
) STRICT;
