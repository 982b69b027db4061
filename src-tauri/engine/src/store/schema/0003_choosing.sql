-- What was turned down; id is <title>:<evening> for one evening, <title>:always for good.
CREATE TABLE refusals (
  id TEXT PRIMARY KEY,
  title_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  evening TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 38)) STORED,
  why TEXT NOT NULL DEFAULT '"just_no"',
  deleted_at INTEGER
) STRICT;
CREATE INDEX refusals_by_title ON refusals (title_id);
CREATE INDEX refusals_by_evening ON refusals (evening);

-- House rules in the household's own words.
CREATE TABLE rules (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER
) STRICT;
