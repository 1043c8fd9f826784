-- The fines that a round was due under, also where the rules of its cohort change later. Those in the trash have them, too, from
-- their cohort, wherever that is.
ALTER TABLE blog.round
    ADD COLUMN fine_missed numeric(12, 2) NOT NULL DEFAULT 0 CHECK (fine_missed >= 0),
    ADD COLUMN fine_late   numeric(12, 2) NOT NULL DEFAULT 0 CHECK (fine_late >= 0);

UPDATE blog.round r
SET fine_missed = c.fine_missed, fine_late = c.fine_late
FROM blog.cohort c
WHERE c.id = r.cohort_id;

WITH cohort AS (
    SELECT id, fine_missed, fine_late FROM blog.cohort
    UNION ALL
    SELECT (item->'row'->>'id')::bigint, (item->'row'->>'fine_missed')::numeric, (item->'row'->>'fine_late')::numeric
    FROM blog.trash, jsonb_array_elements(rows) item
    WHERE item->>'table' = 'blog.cohort' AND item ? 'row')
UPDATE blog.trash t
SET rows = (
    SELECT jsonb_agg(
        CASE
            WHEN item->>'table' = 'blog.round' AND item ? 'row'
            THEN jsonb_set(item, '{row}', item->'row' || coalesce(
                (SELECT jsonb_build_object('fine_missed', c.fine_missed, 'fine_late', c.fine_late)
                 FROM cohort c
                 WHERE c.id = (item->'row'->>'cohort_id')::bigint
                 LIMIT 1), '{}'))
            ELSE item
        END ORDER BY place)
    FROM jsonb_array_elements(t.rows) WITH ORDINALITY AS items (item, place))
WHERE rows @> '[{"table": "blog.round"}]';
