-- Which of several evenings suits. Options are JSON: one list that somebody typed.
CREATE TABLE polls (
  id TEXT PRIMARY KEY,
  title_id TEXT,
  options TEXT NOT NULL DEFAULT '[]',
  members TEXT NOT NULL DEFAULT '[]',
  place TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '{"is":"open"}',
  asked_on TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;

-- Who said what to which evening; id is <poll>:<option>:<member>, so that two people's answers never collide. An answer
-- that was taken back is null.
CREATE TABLE poll_answers (
  id TEXT PRIMARY KEY,
  poll_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  option_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 38, 36)) STORED,
  member_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 75)) STORED,
  answer TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX poll_answers_by_poll ON poll_answers (poll_id);
