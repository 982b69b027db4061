-- Of this computer alone, never in the change log: the family's calendar on a server, and what was put there. There is
-- one calendar or none. The password is in the system's keyring.
CREATE TABLE family_calendar (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  server TEXT NOT NULL,
  user TEXT NOT NULL,
  href TEXT NOT NULL,
  name TEXT NOT NULL,
  -- What the server called the calendar's state at the last look; null is to be looked at whatever it is.
  tag TEXT,
  -- When everything was as it should be there for the last time.
  settled_at INTEGER,
  looked_at INTEGER,
  -- What keeps it from being so, since when, and when to try again.
  trouble TEXT,
  since INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  again_at INTEGER
) STRICT;

-- Every entry that was put there, by its UID. `published` is the hash of what it says, `ours` the text as it was
-- written here, `there` the text as it stood there last (null: somebody removed it there), `heard` whose answers were
-- taken from it.
CREATE TABLE calendar_entries (
  uid TEXT PRIMARY KEY,
  published TEXT NOT NULL,
  ours TEXT NOT NULL,
  there TEXT,
  etag TEXT,
  sequence INTEGER NOT NULL,
  ends_at INTEGER,
  heard TEXT NOT NULL DEFAULT '[]',
  trouble TEXT
) STRICT;
