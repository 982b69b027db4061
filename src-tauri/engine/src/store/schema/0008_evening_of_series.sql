-- Which evening of which series it is; NULL for one that stands alone.
ALTER TABLE sessions ADD COLUMN series_id TEXT;
ALTER TABLE sessions ADD COLUMN occurs_on TEXT;
