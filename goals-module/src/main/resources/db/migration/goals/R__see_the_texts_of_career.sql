DROP VIEW IF EXISTS goals.career_text;

-- Every record with all its words, as a search reads them, and the record on whose page it stands. Its day is null if it has
-- none, or is known only roughly.
CREATE VIEW goals.career_text AS
SELECT '' AS kind, 0::bigint AS id, 0::bigint AS page_id, '' AS title, '' AS text, NULL::date AS day
WHERE false;
