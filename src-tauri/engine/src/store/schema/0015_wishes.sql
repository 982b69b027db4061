-- What a member says of a film by themselves; id is <title>:<member>, so that two people's words never collide. `seen` is
-- without the others. `not_for_me` is theirs alone: choosing reads it, and no view has it.
CREATE TABLE stances (
  id TEXT PRIMARY KEY,
  title_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  member_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 38)) STORED,
  seen INTEGER NOT NULL DEFAULT 0,
  not_for_me INTEGER NOT NULL DEFAULT 0,
  deleted_at INTEGER
) STRICT;
CREATE INDEX stances_by_title ON stances (title_id);
CREATE INDEX stances_by_member ON stances (member_id);

-- Films that members wish for and that are not on the list. `taken` is null as long as the household has not looked.
CREATE TABLE wishes (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL DEFAULT '',
  film TEXT NOT NULL DEFAULT '',
  year INTEGER,
  taken INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX wishes_by_member ON wishes (member_id);

-- Of this computer alone, never in the change log: ways to the wish page, the phones that came through them, and whether
-- they are let in. A secret is only kept as its SHA-256. Where the page stands is the row of `feed_door`.
CREATE TABLE wish_links (
  id TEXT PRIMARY KEY,
  secret BLOB NOT NULL UNIQUE,
  member_id TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  revoked_at INTEGER,
  last_seen INTEGER
) STRICT;

CREATE TABLE wish_visits (
  secret BLOB PRIMARY KEY,
  link_id TEXT NOT NULL REFERENCES wish_links (id),
  came_at INTEGER NOT NULL
) STRICT;

CREATE TABLE wish_door (
  id TEXT PRIMARY KEY,
  is_open INTEGER NOT NULL DEFAULT 0
) STRICT;
