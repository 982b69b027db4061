-- Of this computer alone, as `mailed`: who was last written that an evening is off, and has it in no calendar since.
CREATE TABLE heard_off (
  session_id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  PRIMARY KEY (session_id, member_id)
) STRICT;
