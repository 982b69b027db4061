-- Reminders of any kind, for one or all: each was minutes before the start, and the film was asked for at one time of day.
-- Evenings that are reminded of as the settings say follow the settings from here on: theirs is null.
UPDATE sessions SET reminders = 'null' WHERE reminders = coalesce(
  (SELECT json_extract(value, '$.reminder_minutes') FROM settings WHERE id = 'settings' AND deleted_at IS NULL), '[30]');
UPDATE series SET reminders = 'null' WHERE reminders = coalesce(
  (SELECT json_extract(value, '$.reminder_minutes') FROM settings WHERE id = 'settings' AND deleted_at IS NULL), '[30]');

CREATE TEMP TABLE decide AS
  SELECT json_object('about', 'decide', 'at', json_object('is', 'clock', 'days', 0, 'time', at), 'who', NULL) AS reminder
  FROM (SELECT CASE (SELECT json_type(value, '$.decide_at') FROM settings WHERE id = 'settings' AND deleted_at IS NULL)
          WHEN 'null' THEN NULL
          WHEN 'text' THEN (SELECT json_extract(value, '$.decide_at') FROM settings WHERE id = 'settings')
          ELSE '12:00:00' END AS at)
  WHERE at IS NOT NULL;

-- An evening with reminders of its own was asked for its film, too.
UPDATE sessions SET reminders = (SELECT json_group_array(json(reminder)) FROM (
    SELECT reminder FROM decide
    UNION ALL
    SELECT json_object('about', 'start', 'at', json_object('is', 'before', 'minutes', value), 'who', NULL)
    FROM json_each(sessions.reminders)))
  WHERE reminders NOT IN ('null', '[]') AND json_valid(reminders);
UPDATE series SET reminders = (SELECT json_group_array(json(reminder)) FROM (
    SELECT reminder FROM decide
    UNION ALL
    SELECT json_object('about', 'start', 'at', json_object('is', 'before', 'minutes', value), 'who', NULL)
    FROM json_each(series.reminders)))
  WHERE reminders NOT IN ('null', '[]') AND json_valid(reminders);

-- What was said stays said.
UPDATE OR IGNORE fired SET id = json_set(id, '$.point', json_object('is', 'set', 'about', 'start',
    'at', json_object('is', 'before', 'minutes', json_extract(id, '$.point.minutes')), 'who', NULL))
  WHERE json_valid(id) AND json_extract(id, '$.point.is') = 'before';
UPDATE OR IGNORE fired SET id = json_set(id, '$.point', json((SELECT json_insert(reminder, '$.is', 'set') FROM decide)))
  WHERE json_valid(id) AND json_extract(id, '$.point.is') = 'decide' AND EXISTS (SELECT 1 FROM decide);
DROP TABLE decide;

-- Which evenings are to be looked at: those around a day, those that are not over, and those of series.
CREATE INDEX sessions_by_local ON sessions (local);
CREATE INDEX sessions_open ON sessions (local)
  WHERE deleted_at IS NULL AND status NOT IN ('{"is":"watched"}', '{"is":"cancelled"}');
CREATE INDEX sessions_of_series ON sessions (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX fired_by_time ON fired (at);
