DROP VIEW IF EXISTS study.topic_evidence;
DROP VIEW IF EXISTS study.card_of_topic;
DROP VIEW IF EXISTS study.interviews_moment;
DROP VIEW IF EXISTS study.interviews_record;
DROP VIEW IF EXISTS study.interview_standing;
DROP VIEW IF EXISTS study.stage_known;

-- Since when a stage and its outcome are known: one without a day is still ahead.
CREATE VIEW study.stage_known AS
SELECT *, coalesce(held_on, '9999-12-31') AS known_on, coalesce(outcome_on, held_on, '-infinity') AS told_on
FROM study.stage;

-- Every record in one shape. page_id is the record on whose page it stands; about is the company of an interview or the
-- topic of a question; told_on is the day on which the outcome was told; signs name what is said of it in the reader's
-- language, words are searched as they are.
CREATE VIEW study.interviews_record AS
SELECT 'interview' COLLATE "C" AS kind, id, id AS page_id, NULL::date AS day, created_at AS at, post AS title,
       company AS about, '' AS detail, '' AS outcome, NULL::date AS told_on,
       concat_ws(' · ', nullif(contact, ''), nullif(felt, ''), nullif(follow_up, ''), nullif(takeaway, ''), nullif(note, ''))
           AS note,
       ARRAY['kind.interview', 'purpose.' || purpose] AS signs,
       lower(concat_ws(' ', company, post, domain, source, contact, felt, follow_up, takeaway, note)) AS words
FROM study.interview
UNION ALL
SELECT 'stage', s.id, s.interview_id, s.held_on, s.created_at, i.post, i.company, s.kind, coalesce(s.outcome, ''),
       s.told_on,
       concat_ws(' · ', nullif(s.place, ''), nullif(s.note, ''), people.said, nullif(s.prepared, '')),
       ARRAY['kind.stage', 'stage.' || s.kind, 'outcome.' || coalesce(s.outcome, 'OPEN')],
       lower(concat_ws(' ', i.company, i.post, s.place, s.note, people.said, s.prepared))
FROM study.stage_known s
JOIN study.interview i ON i.id = s.interview_id
LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(', ', nullif(p.role, ''), nullif(p.team, ''), nullif(p.speciality, '')), ' · ' ORDER BY p.id)
               AS said
    FROM study.interviewer p
    WHERE p.stage_id = s.id
) people ON true
UNION ALL
SELECT 'question', q.id, q.id, q.asked_on, q.created_at, q.words, coalesce(t.name, ''), '', '', NULL,
       concat_ws(' · ', nullif(q.answer, ''), nullif(array_to_string(q.tags, ', '), ''), nullif(q.source, '')),
       ARRAY['kind.question'],
       lower(concat_ws(' ', q.words, q.answer, array_to_string(q.tags, ' '), q.source, t.name, array_to_string(t.aliases, ' ')))
FROM study.question q
LEFT JOIN study.topic t ON t.id = q.topic_id
UNION ALL
SELECT 'topic', id, id, NULL, created_at, name, '', '', '', NULL, array_to_string(aliases, ', '), ARRAY['kind.topic'],
       lower(concat_ws(' ', name, array_to_string(aliases, ' ')))
FROM study.topic
UNION ALL
SELECT 'card', c.id, c.id, NULL, c.created_at, c.front, coalesce(t.name, ''), '', '', NULL,
       concat_ws(' · ', nullif(c.back, ''), nullif(array_to_string(c.tags, ', '), '')), ARRAY['kind.card'],
       lower(concat_ws(' ', c.front, c.back, array_to_string(c.tags, ' '), t.name))
FROM study.card c
LEFT JOIN study.topic t ON t.id = c.topic_id
WHERE c.question_id IS NULL;

-- What happened on a day.
CREATE VIEW study.interviews_moment AS
SELECT * FROM study.interviews_record WHERE day IS NOT NULL
UNION ALL
-- A day of recall is one, named by the days since 1970; its title is how many cards there were.
SELECT 'recall', r.recalled_on - date '1970-01-01', r.recalled_on - date '1970-01-01', r.recalled_on, max(r.recalled_at),
       count(DISTINCT r.card_id)::text, '', '', '', NULL, '', ARRAY['kind.recall'], ''
FROM study.recall r
GROUP BY r.recalled_on;

-- How likely it is that a card of a stability (days) is recalled after some days: FSRS-6 with the published decay w20 = 0.1542.
CREATE OR REPLACE FUNCTION study.retrievability(stability double precision, days double precision) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN power(1 + 0.9803464944 * greatest(days, 0) / stability, -0.1542);

-- What a recall counts as among grades from 0 to 5: 1, 3, 4, 5.
CREATE OR REPLACE FUNCTION study.recall_counts_as(grade int) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (ARRAY[1, 3, 4, 5])[grade];

-- The topic of every card: its own, or that of its question.
CREATE VIEW study.card_of_topic AS
SELECT c.id, c.topic_id, c.stability, c.last_recalled_on, NULL::bigint AS question_id, c.front AS title
FROM study.card c
WHERE c.topic_id IS NOT NULL
UNION ALL
SELECT c.id, q.topic_id, c.stability, c.last_recalled_on, q.id, q.words
FROM study.card c
JOIN study.question q ON q.id = c.question_id
WHERE q.topic_id IS NOT NULL;
