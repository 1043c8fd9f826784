-- Each month an interview of three stages, each day a question; sixty topics in all.
INSERT INTO study.topic (name, target_level)
SELECT 'Topic ' || k, k % 6 FROM generate_series(1, 60) AS k
ON CONFLICT DO NOTHING;

INSERT INTO study.interview (company, post, purpose)
SELECT 'Company of ' || day, 'SRE', (ARRAY['WANTED', 'MARKET_CHECK'])[n % 2 + 1] FROM lived WHERE n % 28 = 1;

INSERT INTO study.stage (interview_id, held_on, kind, outcome)
SELECT i.id, l.day + 2 * (place::integer - 1), kind, (ARRAY['PASSED', 'PASSED', 'NOT_PASSED'])[place]
FROM lived l
JOIN study.interview i ON i.company = 'Company of ' || l.day,
     unnest(ARRAY['APPLICATION', 'FIRST', 'SECOND']) WITH ORDINALITY AS each (kind, place)
WHERE l.day + 2 * (place::integer - 1) <= current_setting('hoego.today')::date;

INSERT INTO study.interviewer (stage_id, people, role, team, speciality)
SELECT s.id, 2, 'senior', 'operations', 'Linux' FROM study.stage s
WHERE s.kind = 'FIRST' AND NOT EXISTS (SELECT FROM study.interviewer i WHERE i.stage_id = s.id);

INSERT INTO study.question (words, topic_id, interview_id, asked_on, answer, expected, actual, tags, noted_on, changed_on)
SELECT 'Question of ' || l.day || '?', t.id, i.id, l.day, 'What I said', 4, l.n % 6, '{asked}', l.day, l.day
FROM lived l
JOIN study.topic t ON t.name = 'Topic ' || 1 + l.n % 60
LEFT JOIN study.interview i ON i.company = 'Company of ' || l.day;
