-- Evenings that repeat by one rule. Those that nobody changed by themselves are reckoned, and have no row anywhere.
CREATE TABLE series (
  id TEXT PRIMARY KEY,
  root TEXT NOT NULL DEFAULT '',
  rule TEXT NOT NULL DEFAULT '',
  first TEXT NOT NULL DEFAULT '',
  time TEXT NOT NULL DEFAULT '',
  zone TEXT NOT NULL DEFAULT 'UTC',
  until TEXT,
  ended TEXT,
  title_id TEXT,
  minutes INTEGER NOT NULL DEFAULT 120,
  members TEXT NOT NULL DEFAULT '[]',
  place TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  particulars TEXT NOT NULL DEFAULT '{}',
  reminders TEXT NOT NULL DEFAULT '[]',
  deleted_at INTEGER
) STRICT;
CREATE INDEX series_by_root ON series (root);
