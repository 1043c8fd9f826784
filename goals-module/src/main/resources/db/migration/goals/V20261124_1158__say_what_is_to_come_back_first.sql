-- Puts a record back like goals.restore: BACK, TAKEN where another record holds its place, or WAITING where what it belongs
-- to is gone; NULL if it is not in the trash. What could not be restored stays in the trash.
CREATE OR REPLACE FUNCTION goals.try_restore(trash_id bigint) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE WHEN goals.restore(trash_id) THEN 'BACK' END;
EXCEPTION
    WHEN unique_violation THEN
        RETURN 'TAKEN';
    WHEN foreign_key_violation THEN
        RETURN 'WAITING';
END
$$;

-- The place in the trash of what a deleted record belongs to; NULL if that is not there.
CREATE FUNCTION goals.place_of_parent(trash_id bigint) RETURNS bigint
LANGUAGE sql STABLE AS $$
    SELECT parent.id
    FROM goals.trash child
    JOIN pg_constraint c
      ON c.contype = 'f' AND c.confdeltype = 'c' AND c.conrelid = (child.rows->0->>'table')::regclass
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    JOIN goals.trash parent
      ON parent.rows @> jsonb_build_array(jsonb_build_object(
          'table', c.confrelid::regclass::text,
          'row', jsonb_build_object('id', child.rows->0->'row'->a.attname)))
    WHERE child.id = trash_id
    ORDER BY parent.id DESC
    LIMIT 1
$$;
