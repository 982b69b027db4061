-- What an evening is besides its film: films shown first, minutes before the start at which the doors open, who hosts,
-- cooks and brings what, and guests by name.
ALTER TABLE sessions ADD COLUMN shown_first TEXT NOT NULL DEFAULT '[]';
ALTER TABLE sessions ADD COLUMN doors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN hosts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE sessions ADD COLUMN cooks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE sessions ADD COLUMN brings TEXT NOT NULL DEFAULT '[]';
ALTER TABLE sessions ADD COLUMN guests TEXT NOT NULL DEFAULT '[]';
