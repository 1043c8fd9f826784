-- The days of as many years as hoego.years says, up to hoego.last_day. Their numbers do not depend on how many there are:
-- n % 7 is 0 on a Monday. What the other files add happens on these days; it is over if it ends before hoego.today.
CREATE TEMPORARY TABLE lived AS
SELECT day::date AS day, day::date - date '1900-01-01' AS n
FROM generate_series(
    current_setting('hoego.last_day')::date - make_interval(years => current_setting('hoego.years')::integer) + interval '1 day',
    current_setting('hoego.last_day')::date, interval '1 day') AS day;

INSERT INTO web.pause (starts_on, ends_on, kind, reason)
SELECT day, day + 4, 'TRAVEL', 'away' FROM lived WHERE n % 91 = 50;

INSERT INTO web.retrospective (period, title, body, created_at, changed_at)
SELECT DISTINCT ON (year) year::text, 'The year ' || year, repeat('How the year went. ', 200), now(), now()
FROM lived, extract(year FROM day) AS year
ON CONFLICT DO NOTHING;
