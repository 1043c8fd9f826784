DROP VIEW IF EXISTS study.moment;
DROP VIEW IF EXISTS study.study_record;
DROP VIEW IF EXISTS study.book_standing;
DROP VIEW IF EXISTS study.book_state;
DROP VIEW IF EXISTS study.book_now;

-- A book with its last read-through: the one that goes on, or else the one that ended last. Of some nobody knows when.
CREATE VIEW study.book_now AS
SELECT b.id, b.title, b.author, b.isbn, b.tags, b.pages, t.id AS read_through_id, t.started_on, t.started_precision,
       t.outcome, t.ended_on, t.ended_precision, coalesce(t.reason, '') AS reason, b.rating, b.notes, b.review, b.sample,
       b.version, b.created_at
FROM study.book b
LEFT JOIN LATERAL (
    SELECT * FROM study.read_through
    WHERE book_id = b.id
    ORDER BY outcome IS NULL DESC, ended_on DESC NULLS LAST, started_on DESC NULLS LAST, id DESC
    LIMIT 1) t ON true;

-- A book with how it stands.
CREATE VIEW study.book_state AS
SELECT b.*,
       CASE
           WHEN b.outcome IS NOT NULL THEN b.outcome
           WHEN b.started_on IS NOT NULL
               OR EXISTS (SELECT FROM study.reading WHERE read_through_id = b.read_through_id) THEN 'READING'
           ELSE 'WANT'
       END AS status
FROM study.book_now b;

-- A book with what its readings come to: reached and reached_percent are the furthest place that those of its last
-- read-through speak of.
CREATE VIEW study.book_standing AS
SELECT b.*, r.readings, r.pages_read, r.reached, r.reached_percent, r.minutes, r.first_read_on, r.last_read_on,
       (SELECT count(*) FROM study.read_through WHERE book_id = b.id) AS read_throughs,
       (SELECT count(*) FROM study.quote WHERE book_id = b.id) AS quotes
FROM study.book_state b
CROSS JOIN LATERAL (
    SELECT count(*) AS readings, coalesce(sum(pages), 0) AS pages_read,
           greatest(coalesce(max(to_page) FILTER (WHERE of_now), 0), coalesce(sum(pages) FILTER (WHERE of_now), 0)) AS reached,
           coalesce(max(percent) FILTER (WHERE of_now), 0) AS reached_percent,
           coalesce(sum(minutes), 0) AS minutes, min(read_on) FILTER (WHERE of_now) AS first_read_on,
           max(read_on) AS last_read_on
    FROM (SELECT *, read_through_id = b.read_through_id AS of_now FROM study.reading WHERE book_id = b.id) AS reading) r;

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
       lower(concat_ws(' ', title, author, isbn, array_to_string(tags, ' '), reason, notes, review))
FROM study.book_now
UNION ALL
SELECT 'read-through', t.id, t.book_id, CASE t.ended_precision WHEN 'DAY' THEN t.ended_on END, t.created_at, t.sample,
       b.title, b.author, b.pages, NULL, NULL, coalesce(t.outcome, ''), t.reason, ''
FROM study.read_through t
JOIN study.book b ON b.id = t.book_id
UNION ALL
SELECT 'quote', q.id, q.id, q.quoted_on, q.created_at, q.sample, b.title, b.author, NULL, q.page, NULL, q.place,
       concat_ws(' · ', q.words, nullif(q.note, '')), lower(concat_ws(' ', b.title, q.words, q.place, q.note))
FROM study.quote q
JOIN study.book b ON b.id = q.book_id
UNION ALL
SELECT 'reading', r.id, r.book_id, r.read_on, r.created_at, r.sample, b.title, b.author, r.pages, r.to_page, r.minutes,
       coalesce(r.percent::text, ''), r.note, lower(concat_ws(' ', b.title, r.note))
FROM study.reading r
JOIN study.book b ON b.id = r.book_id;

-- What happened on a day. A meeting that the owner was not at did not, nor is deciding something a day's work.
CREATE VIEW study.moment AS
SELECT kind, id, page_id, day, at, title, parent, pages, to_page, minutes, detail, note, words
FROM study.study_record r
WHERE day IS NOT NULL AND kind NOT IN ('book', 'read-through', 'decision')
  AND NOT (kind = 'meeting' AND EXISTS (SELECT FROM study.meeting m WHERE m.id = r.id AND m.absent))
UNION ALL
SELECT 'book-end', t.id, t.book_id, t.ended_on, t.created_at, b.title, b.author, b.pages, NULL, NULL, t.outcome, t.reason,
       lower(concat_ws(' ', b.title, t.reason))
FROM study.read_through t
JOIN study.book b ON b.id = t.book_id
WHERE t.ended_precision = 'DAY'
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
