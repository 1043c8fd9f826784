-- Each month a side project with a step every five days, the last of which ends it.
INSERT INTO goals.side_project (title, what, question, wanted)
SELECT 'Project of ' || day, 'What it is to be', 'Would anybody use it?', n % 2 = 0 FROM lived WHERE n % 28 = 0;

INSERT INTO goals.side_project_step (side_project_id, kind, day, precision, reasons, amount)
SELECT p.id, kind, l.day + 5 * (place::integer - 1), 'DAY', CASE kind WHEN 'WITHDRAWN' THEN ARRAY['time'] ELSE '{}' END,
       CASE kind WHEN 'REFUNDED' THEN 50000 END
FROM lived l
JOIN goals.side_project p ON p.title = 'Project of ' || l.day,
     unnest(ARRAY['IDEA', 'APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'WITHDRAWN', 'REFUNDED']) WITH ORDINALITY AS each (kind, place)
WHERE l.day + 5 * (place::integer - 1) <= current_setting('hoego.today')::date;
