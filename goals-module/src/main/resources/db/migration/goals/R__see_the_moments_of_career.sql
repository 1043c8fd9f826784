DROP VIEW IF EXISTS goals.career_moment;

-- What happened on a day. page_id is the record on whose page it stands: the undertaking of an attempt, the position of a
-- team size, the principle of a use. What is known only roughly has no day and is left out.
CREATE VIEW goals.career_moment AS
SELECT started_on AS day, created_at AS at, 'position' COLLATE "C" AS kind, id, id AS page_id,
       coalesce(nullif(function_understood, ''), function_hired) AS title, concat_ws(', ', nullif(team, ''), nullif(employer, '')) AS note,
       NULL::numeric AS value, '' AS detail
FROM goals.position
WHERE started_precision = 'DAY'
UNION ALL
SELECT ended_on, created_at, 'position-end', id, id, coalesce(nullif(function_understood, ''), function_hired),
       concat_ws(', ', nullif(team, ''), nullif(employer, '')), NULL, ''
FROM goals.position
WHERE ended_precision = 'DAY'
UNION ALL
SELECT day, created_at, 'team-size', id, position_id, '', note, people, ''
FROM goals.team_size
UNION ALL
SELECT a.started_on, a.created_at, 'attempt', a.id, a.undertaking_id, a.approach, u.title, NULL, ''
FROM goals.attempt a
JOIN goals.undertaking u ON u.id = a.undertaking_id
WHERE a.started_precision = 'DAY'
UNION ALL
SELECT a.ended_on, a.created_at, 'attempt-end', a.id, a.undertaking_id, a.approach, u.title, NULL, a.outcome
FROM goals.attempt a
JOIN goals.undertaking u ON u.id = a.undertaking_id
WHERE a.ended_precision = 'DAY'
UNION ALL
SELECT day, created_at, 'achievement', id, id, title, impact, NULL, ''
FROM goals.achievement
WHERE precision = 'DAY'
UNION ALL
SELECT day, created_at, 'lesson', id, id, title, '', minutes_lost, ''
FROM goals.lesson
UNION ALL
SELECT since, created_at, 'principle', id, id, words, '', number, ''
FROM goals.principle
WHERE since_precision = 'DAY'
UNION ALL
SELECT retired_on, created_at, 'principle-end', id, id, words, '', number, ''
FROM goals.principle
WHERE retired_on IS NOT NULL
UNION ALL
SELECT u.day, u.created_at, 'principle-use', u.id, u.principle_id, p.words, u.example, p.number, u.outcome
FROM goals.principle_use u
JOIN goals.principle p ON p.id = u.principle_id
UNION ALL
SELECT week, created_at, 'workload', id, id, '', note, load, energy::text
FROM goals.workload;
