-- What a film was given on a service, on the scale there; id is <title>:<member>, or <title>:house where it is nobody's in
-- particular. Apart from reactions, which are the household's own word for an evening.
CREATE TABLE ratings (
  id TEXT PRIMARY KEY,
  title_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 36)) STORED,
  member_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 38)) STORED,
  rating TEXT NOT NULL DEFAULT '{"is":"thumb","thumb":"up"}',
  service TEXT NOT NULL DEFAULT '"table"',
  deleted_at INTEGER
) STRICT;
CREATE INDEX ratings_by_title ON ratings (title_id);

-- Films of lists that came in and that no catalogue is sure of, with all that the files said. `settled` is null as long as
-- nobody said which film it is; then it remembers what was said, so that the same list asks nothing twice.
CREATE TABLE unmatched (
  id TEXT PRIMARY KEY,
  film TEXT NOT NULL DEFAULT '{}',
  kept_on TEXT NOT NULL DEFAULT '',
  settled TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX unmatched_waiting ON unmatched (id) WHERE settled IS NULL AND deleted_at IS NULL;
