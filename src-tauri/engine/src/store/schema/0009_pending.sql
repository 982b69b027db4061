-- Of this computer alone, never in the change log: reminders that were shown and not answered yet.
CREATE TABLE pending (
  session_id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
