DROP VIEW IF EXISTS blog.moment;

-- How a post stood at the end of a day; NULL where it was not there yet.
CREATE OR REPLACE FUNCTION blog.status_on(p blog.post, day date) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN least(p.noted_on, p.drafted_on, p.published_on) > day THEN NULL
        WHEN p.dropped_on <= day THEN 'DROPPED'
        WHEN p.published_on <= day THEN 'PUBLISHED'
        WHEN p.drafted_on <= day THEN 'DRAFT'
        ELSE 'IDEA'
    END
$$;

-- What happened on a day. parent_id is the cohort of what belongs to one. A post that was begun or published on the day it
-- was noted was never an idea only, one that was published on the day it was begun no draft.
CREATE VIEW blog.moment AS
SELECT 'post-idea' COLLATE "C" AS kind, id, NULL::bigint AS parent_id, noted_on AS day, created_at AS at, title,
       '' AS detail, NULL::int AS number, title || ' ' || array_to_string(tags, ' ') AS words
FROM blog.post
WHERE coalesce(noted_on < least(drafted_on, published_on), true)
UNION ALL
SELECT 'post-draft', id, NULL, drafted_on, created_at, title, '', NULL, title || ' ' || array_to_string(tags, ' ')
FROM blog.post
WHERE drafted_on IS DISTINCT FROM published_on AND drafted_on IS NOT NULL
UNION ALL
SELECT 'post', id, NULL, published_on, created_at, title, '', NULL, title || ' ' || array_to_string(tags, ' ')
FROM blog.post
WHERE published_on IS NOT NULL
UNION ALL
SELECT 'post-end', id, NULL, dropped_on, created_at, title, reason, NULL, title || ' ' || reason
FROM blog.post
WHERE dropped_on IS NOT NULL
UNION ALL
SELECT 'cohort', id, id, starts_on, created_at, name, '', number, name || ' ' || number
FROM blog.cohort
UNION ALL
SELECT 'round', r.id, r.cohort_id, r.submitted_on, r.created_at, c.name, c.number::text, r.number,
       c.name || ' ' || r.link || ' ' || r.note || coalesce(' ' || p.title, '')
FROM blog.round r
JOIN blog.cohort c ON c.id = r.cohort_id
LEFT JOIN blog.post p ON p.id = r.post_id
WHERE r.submitted_on IS NOT NULL
UNION ALL
SELECT 'talk', t.id, NULL, t.given_on, t.created_at, coalesce(nullif(t.title, ''), p.title, ''), '', t.minutes,
       t.title || ' ' || t.audience || ' ' || t.asked || coalesce(' ' || p.title, '')
FROM blog.talk t
LEFT JOIN blog.post p ON p.id = t.post_id
UNION ALL
SELECT 'peer-post', id, NULL, read_on, created_at, title, CASE WHEN heard THEN 'heard' ELSE 'read' END, NULL,
       title || ' ' || author || ' ' || array_to_string(tags, ' ')
FROM blog.peer_post
UNION ALL
SELECT 'given-review', g.id, g.cohort_id, g.given_on, g.created_at, g.title, g.author, c.number,
       g.title || ' ' || g.author
FROM blog.given_review g
JOIN blog.cohort c ON c.id = g.cohort_id
UNION ALL
SELECT 'received-review', i.id, i.cohort_id, i.received_on, i.created_at, '', i.author, coalesce(r.number, 0), i.author
FROM blog.received_review i
LEFT JOIN blog.round r ON r.id = i.round_id;
