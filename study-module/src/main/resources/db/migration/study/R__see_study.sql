DROP VIEW IF EXISTS study.moment;
DROP VIEW IF EXISTS study.study_record;
DROP VIEW IF EXISTS study.book_standing;

-- A book with what its readings come to: reached is the furthest page that they speak of.
CREATE VIEW study.book_standing AS
SELECT b.id, b.title, b.author, b.pages, b.started_on, b.outcome, b.ended_on, b.ended_precision, b.reason, b.rating,
       b.notes, b.review, b.sample, b.version, r.readings, r.pages_read, r.reached, r.minutes, r.first_read_on,
       r.last_read_on,
       CASE
           WHEN b.outcome IS NOT NULL THEN b.outcome
           WHEN b.started_on IS NOT NULL OR r.readings > 0 THEN 'READING'
           ELSE 'WANT'
       END AS status
FROM study.book b
CROSS JOIN LATERAL (
    SELECT count(*) AS readings, coalesce(sum(pages), 0) AS pages_read,
           greatest(coalesce(max(to_page), 0), coalesce(sum(pages), 0)) AS reached,
           coalesce(sum(minutes), 0) AS minutes, min(read_on) AS first_read_on, max(read_on) AS last_read_on
    FROM study.reading
    WHERE book_id = b.id) r;

-- Every record in one shape, with its words as a search reads them. page_id is the record on whose page it stands. What is
-- known only roughly has no day.
CREATE VIEW study.study_record AS
SELECT 'study-group' COLLATE "C" AS kind, id, id AS page_id,
       CASE started_precision WHEN 'DAY' THEN started_on END AS day, created_at AS at, sample, name AS title,
       '' AS parent, NULL::int AS pages, NULL::int AS to_page, NULL::int AS minutes, '' AS detail,
       concat_ws(' · ', nullif(why, ''), nullif(cadence, ''), nullif(end_reason, '')) AS note,
       lower(concat_ws(' ', name, other_names, why, cadence, end_reason)) AS words
FROM study.study_group
UNION ALL
SELECT 'member', m.id, m.group_id, CASE m.joined_precision WHEN 'DAY' THEN m.joined_on END, m.created_at, m.sample,
       m.role, g.name, NULL, NULL, NULL, m.name, m.note, lower(concat_ws(' ', m.role, m.name, m.note, g.name))
FROM study.member m
JOIN study.study_group g ON g.id = m.group_id
UNION ALL
SELECT 'meeting', m.id, m.id, m.held_on, m.created_at, m.sample, g.name, coalesce(b.title, ''), NULL, NULL, m.minutes,
       array_to_string(m.topics, ', '),
       concat_ws(' · ', nullif(m.takeaway, ''), nullif(m.brought, ''), nullif(m.material, ''), nullif(m.absence, ''),
                 nullif(m.note, '')),
       lower(concat_ws(' ', g.name, array_to_string(m.topics, ' '), b.title, m.takeaway, m.brought, m.material, m.absence,
                       m.note))
FROM study.meeting m
JOIN study.study_group g ON g.id = m.group_id
LEFT JOIN study.book b ON b.id = m.book_id
UNION ALL
SELECT 'decision', d.id, d.id, m.held_on, d.created_at, d.sample, d.words, g.name, NULL, NULL, NULL, d.state, d.result,
       lower(concat_ws(' ', d.words, d.result, g.name))
FROM study.decision d
JOIN study.meeting m ON m.id = d.meeting_id
JOIN study.study_group g ON g.id = m.group_id
UNION ALL
SELECT 'book', id, id, CASE ended_precision WHEN 'DAY' THEN ended_on END, created_at, sample, title, author, pages, NULL,
       NULL, coalesce(outcome, ''), concat_ws(' · ', nullif(reason, ''), nullif(notes, ''), nullif(review, '')),
       lower(concat_ws(' ', title, author, reason, notes, review))
FROM study.book
UNION ALL
SELECT 'reading', r.id, r.book_id, r.read_on, r.created_at, r.sample, b.title, b.author, r.pages, r.to_page, r.minutes,
       '', r.note, lower(concat_ws(' ', b.title, r.note))
FROM study.reading r
JOIN study.book b ON b.id = r.book_id;

-- What happened on a day. A meeting that the owner was not at did not, nor is deciding something a day's work.
CREATE VIEW study.moment AS
SELECT kind, id, page_id, day, at, title, parent, pages, to_page, minutes, detail, note, words
FROM study.study_record r
WHERE day IS NOT NULL AND kind NOT IN ('book', 'decision')
  AND NOT (kind = 'meeting' AND EXISTS (SELECT FROM study.meeting m WHERE m.id = r.id AND m.absent))
UNION ALL
SELECT 'book-end', id, id, ended_on, created_at, title, author, pages, NULL, NULL, outcome, reason,
       lower(concat_ws(' ', title, reason))
FROM study.book
WHERE ended_precision = 'DAY'
UNION ALL
SELECT 'study-group-end', id, id, ended_on, created_at, name, '', NULL, NULL, NULL, '', end_reason,
       lower(concat_ws(' ', name, end_reason))
FROM study.study_group
WHERE ended_precision = 'DAY'
UNION ALL
SELECT 'member-end', m.id, m.group_id, m.left_on, m.created_at, m.role, g.name, NULL, NULL, NULL, m.name, '',
       lower(concat_ws(' ', m.role, m.name, g.name))
FROM study.member m
JOIN study.study_group g ON g.id = m.group_id
WHERE m.left_precision = 'DAY';
