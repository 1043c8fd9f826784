DROP VIEW IF EXISTS goals.career_text;

-- Every record with all its words, as a search reads them, and the record on whose page it stands. Its day is null if it has
-- none, or is known only roughly.
CREATE VIEW goals.career_text AS
SELECT 'position' AS kind, id, id AS page_id, coalesce(nullif(function_understood, ''), function_hired) AS title,
       concat_ws(' · ', nullif(function_hired, ''), nullif(function_understood, ''), nullif(employer, ''), nullif(team, ''),
                 nullif(domain, ''), nullif(note, '')) AS text,
       CASE started_precision WHEN 'DAY' THEN started_on END AS day
FROM goals.position
UNION ALL
SELECT 'team-size', s.id, s.position_id, coalesce(nullif(p.function_understood, ''), p.function_hired), s.note, s.day
FROM goals.team_size s
JOIN goals.position p ON p.id = s.position_id
UNION ALL
SELECT 'undertaking', id, id, title, concat_ws(' · ', title, nullif(why, ''), nullif(outcome, '')), NULL
FROM goals.undertaking
UNION ALL
SELECT 'attempt', id, undertaking_id, approach,
       concat_ws(' · ', approach, nullif(array_to_string(reasons, ' · '), ''), nullif(learned, '')),
       CASE started_precision WHEN 'DAY' THEN started_on END
FROM goals.attempt
UNION ALL
SELECT 'achievement', id, id, title, concat_ws(' · ', title, nullif(impact, ''), nullif(evidence, '')),
       CASE precision WHEN 'DAY' THEN day END
FROM goals.achievement
UNION ALL
SELECT 'lesson', id, id, title,
       concat_ws(' · ', title, nullif(array_to_string(tags, ', '), ''), nullif(symptom, ''), nullif(cause, ''), nullif(fix, '')), day
FROM goals.lesson
UNION ALL
SELECT 'principle', id, id, words, concat_ws(' · ', words, nullif(why, '')), CASE since_precision WHEN 'DAY' THEN since END
FROM goals.principle
UNION ALL
SELECT 'principle-use', u.id, u.principle_id, p.words, u.example, u.day
FROM goals.principle_use u
JOIN goals.principle p ON p.id = u.principle_id
UNION ALL
SELECT 'workload', id, id, '', note, week
FROM goals.workload;
