DROP VIEW IF EXISTS study.card_shown;

-- A card with its two sides and what they are about, wherever they are written.
CREATE VIEW study.card_shown AS
SELECT c.id, c.version, c.question_id, coalesce(q.words, c.front) AS front, coalesce(q.answer, c.back) AS back, t.id AS topic_id,
       coalesce(t.name, '') AS topic, i.id AS interview_id, coalesce(i.post, '') AS post, coalesce(i.company, '') AS company,
       coalesce(q.tags, c.tags) AS tags, coalesce(q.origin, c.origin) AS origin,
       coalesce(q.origin_title, c.origin_title) AS origin_title, c.phase, c.step, c.stability, c.difficulty, c.due_at, c.due_on,
       c.last_recalled_at, c.last_recalled_on, c.lapses, c.suspended, c.sample
FROM study.card c
LEFT JOIN study.question q ON q.id = c.question_id
LEFT JOIN study.topic t ON t.id = coalesce(q.topic_id, c.topic_id)
LEFT JOIN study.interview i ON i.id = q.interview_id;
