-- Each quarter three goals, four resolutions and a worry a week; each day a check-in.
INSERT INTO goals.goal (title, area, kind, starts_on, ends_on, importance, start_value, target_value, unit, direction,
                        aggregation, measure, times_per_week)
SELECT kind || ' from ' || day, area, kind, day, day + 90, 'NORMAL',
       CASE kind WHEN 'MEASURED' THEN 0 END, CASE kind WHEN 'MEASURED' THEN 90 END, '',
       CASE kind WHEN 'MEASURED' THEN 'MORE' END, CASE kind WHEN 'MEASURED' THEN 'SUM' END, '',
       CASE kind WHEN 'HABIT' THEN 3 END
FROM lived,
     (VALUES ('MEASURED', 'health'), ('MILESTONES', 'career'), ('HABIT', 'study')) AS each (kind, area)
WHERE n % 91 = 0;

INSERT INTO goals.check_in (goal_id, day, value)
SELECT g.id, l.day, 1
FROM goals.goal g JOIN lived l ON l.day >= g.starts_on AND l.day <= g.ends_on
WHERE g.kind = 'MEASURED' OR g.kind = 'HABIT' AND l.n % 2 = 0;

INSERT INTO goals.milestone (goal_id, title, done_on)
SELECT g.id, 'part ' || l.n, l.day
FROM goals.goal g JOIN lived l ON l.day >= g.starts_on AND l.day <= g.ends_on
WHERE g.kind = 'MILESTONES' AND l.n % 7 = 2;

UPDATE goals.goal SET outcome = 'REACHED', closed_on = ends_on
WHERE ends_on < current_setting('hoego.today')::date;

INSERT INTO goals.resolution (words, period, made_on, area, fate, settled_on)
SELECT 'Resolution ' || k || ' of ' || day, to_char(day, 'YYYY"-Q"Q'), day, (ARRAY['health', 'study', 'career', 'blog'])[k],
       'KEPT', day + 60
FROM lived, generate_series(1, 4) AS k
WHERE n % 91 = 0;

INSERT INTO goals.worry (area, words, day, precision, answer, answered_on)
SELECT (ARRAY['health', 'career', 'blog', 'study'])[n / 7 % 4 + 1], 'worry of ' || day, day, 'DAY', 'LET_GO', day + 30
FROM lived
WHERE n % 7 = 3;

INSERT INTO goals.worry_action (worry_id, what, day, precision, minutes)
SELECT id, 'asked about it', day, 'DAY', 30 FROM goals.worry WHERE words = 'worry of ' || day;

INSERT INTO goals.not_doing (kind, what, area, decided_on, reason, review_on)
SELECT (ARRAY['PUT_OFF', 'REFUSED', 'HANDED_OVER'])[n / 14 % 3 + 1], 'not done of ' || day, 'career', day, 'not urgent', day + 90
FROM lived
WHERE n % 14 = 5;

INSERT INTO goals.not_doing_look (not_doing_id, day, outcome)
SELECT id, review_on, 'OVER' FROM goals.not_doing
WHERE what LIKE 'not done of %' AND review_on < current_setting('hoego.today')::date;
