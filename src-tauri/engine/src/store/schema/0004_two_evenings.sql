-- Which part of its film an evening shows.
ALTER TABLE sessions ADD COLUMN portion TEXT NOT NULL DEFAULT '{"is":"whole"}';
