-- How a film was for each, where that is not the same for all; id is <viewing>:<member>, so that two people's words never
-- collide. A word that was taken back is null.
CREATE TABLE opinions (
  id TEXT PRIMARY KEY,
  viewing_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  member_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 38)) STORED,
  reaction TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX opinions_by_viewing ON opinions (viewing_id);

-- What is kept of an evening beside its films; id is the session's. Apart from it, because a memory is nothing that a
-- calendar should hear of as a change.
CREATE TABLE keepsakes (
  id TEXT PRIMARY KEY,
  there TEXT NOT NULL DEFAULT '[]',
  word TEXT NOT NULL DEFAULT '',
  memory TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
