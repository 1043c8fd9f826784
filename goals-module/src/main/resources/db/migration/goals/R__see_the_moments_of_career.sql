DROP VIEW IF EXISTS goals.career_moment;

-- What happened on a day. page_id is the record on whose page it stands: the undertaking of an attempt, the position of a
-- team size, the principle of a use. What is known only roughly has no day and is left out.
CREATE VIEW goals.career_moment AS
SELECT NULL::date AS day, NULL::timestamptz AS at, '' COLLATE "C" AS kind, 0::bigint AS id, 0::bigint AS page_id, '' AS title,
       '' AS note, NULL::numeric AS value, '' AS detail
WHERE false;
