DROP VIEW IF EXISTS health.moment;
DROP VIEW IF EXISTS health.record;

-- Every record in one shape: what it is called, the figure it holds, and its words as a search reads them. A condition
-- whose onset is known only roughly has no day.
CREATE VIEW health.record AS
SELECT 'weigh-in' COLLATE "C" AS kind, id, measured_on AS day, created_at AS at, sample, '' AS title, NULL::text AS site,
       NULL::text AS side, NULL::text AS adherence, weight_kg AS figure, note, lower(trim_scale(weight_kg) || ' ' || note) AS words
FROM health.weigh_in
UNION ALL
SELECT 'pain-entry', id, felt_on, created_at, sample, '', site, side, NULL, level,
       concat_ws(' · ', nullif(before, ''), nullif(helped, ''), nullif(note, '')),
       lower(before || ' ' || helped || ' ' || note)
FROM health.pain_entry
UNION ALL
SELECT 'condition', id, CASE WHEN onset_precision = 'DAY' THEN onset_on END, created_at, sample, name, site, NULL, NULL,
       NULL, note, lower(name || ' ' || note)
FROM health.condition
UNION ALL
SELECT 'workout', id, done_on, created_at, sample, kind, NULL, NULL, NULL, minutes, note, lower(kind || ' ' || note)
FROM health.workout
UNION ALL
SELECT 'course', id, booked_on, created_at, sample, kind, NULL, NULL, NULL, sessions, note, lower(kind || ' ' || note)
FROM health.course
UNION ALL
SELECT 'meal-day', id, day, created_at, sample, '', NULL, NULL, adherence, NULL, note, lower(note)
FROM health.meal_day;

-- What happened on a day.
CREATE VIEW health.moment AS
SELECT * FROM health.record WHERE day IS NOT NULL;

-- From which day on the weights decide the trend of a day and of those after it: what is older than 400 days has less weight
-- in it (0.9^400) than its sixteenth digit.
CREATE OR REPLACE FUNCTION health.trend_begins(day date) RETURNS date
LANGUAGE sql STABLE
RETURN coalesce((SELECT max(w.measured_on) FROM health.weigh_in AS w WHERE w.measured_on < trend_begins.day), trend_begins.day) - 400;
