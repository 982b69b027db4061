-- Of this computer alone, never in the change log: what it was told about itself and need not be told again.
CREATE TABLE put_away (
  notice TEXT PRIMARY KEY
) STRICT;
