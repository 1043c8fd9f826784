DROP VIEW IF EXISTS study.interviews_moment;
DROP VIEW IF EXISTS study.interviews_record;
DROP VIEW IF EXISTS study.interview_standing;

-- Where an interview stands: at its last stage, one without a day being still ahead.
CREATE VIEW study.interview_standing AS
SELECT DISTINCT ON (interview_id) interview_id, id AS stage_id, kind, held_on, outcome
FROM study.stage
ORDER BY interview_id, held_on DESC NULLS FIRST, id DESC;

-- Every record in one shape. page_id is the record on whose page it stands; about is the company of an interview or the
-- topic of a question; signs name what is said of it in the reader's language, words are searched as they are.
CREATE VIEW study.interviews_record AS
SELECT 'interview' COLLATE "C" AS kind, id, id AS page_id, NULL::date AS day, created_at AS at, post AS title,
       company AS about, '' AS detail, '' AS outcome,
       concat_ws(' · ', nullif(felt, ''), nullif(follow_up, ''), nullif(note, '')) AS note,
       ARRAY['kind.interview', 'purpose.' || purpose] AS signs,
       lower(concat_ws(' ', company, post, domain, source, felt, follow_up, note)) AS words
FROM study.interview
UNION ALL
SELECT 'stage', s.id, s.interview_id, s.held_on, s.created_at, i.post, i.company, s.kind, coalesce(s.outcome, ''),
       concat_ws(' · ', nullif(s.place, ''), nullif(s.note, ''), people.said),
       ARRAY['kind.stage', 'stage.' || s.kind, 'outcome.' || coalesce(s.outcome, 'OPEN')],
       lower(concat_ws(' ', i.company, i.post, s.place, s.note, people.said))
FROM study.stage s
JOIN study.interview i ON i.id = s.interview_id
LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(', ', nullif(p.role, ''), nullif(p.team, ''), nullif(p.speciality, '')), ' · ' ORDER BY p.id)
               AS said
    FROM study.interviewer p
    WHERE p.stage_id = s.id
) people ON true
UNION ALL
SELECT 'question', q.id, q.id, q.asked_on, q.created_at, q.words, coalesce(t.name, ''), '', '',
       concat_ws(' · ', nullif(q.answer, ''), nullif(array_to_string(q.tags, ' '), '')),
       ARRAY['kind.question'],
       lower(concat_ws(' ', q.words, q.answer, array_to_string(q.tags, ' '), t.name, array_to_string(t.aliases, ' ')))
FROM study.question q
LEFT JOIN study.topic t ON t.id = q.topic_id
UNION ALL
SELECT 'topic', id, id, NULL, created_at, name, '', '', '', array_to_string(aliases, ', '), ARRAY['kind.topic'],
       lower(concat_ws(' ', name, array_to_string(aliases, ' ')))
FROM study.topic;

-- What happened on a day.
CREATE VIEW study.interviews_moment AS
SELECT * FROM study.interviews_record WHERE day IS NOT NULL;
