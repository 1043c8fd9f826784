-- Drops the revisions of records that are neither there nor in the trash of their schema; how many went.
CREATE OR REPLACE FUNCTION web.forget_revisions() RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    each   text;
    gone   bigint;
    forgot bigint := 0;
BEGIN
    FOR each IN SELECT DISTINCT kind FROM web.revision ORDER BY kind LOOP
        EXECUTE format(
            'DELETE FROM web.revision r
             WHERE r.kind = $1
               AND NOT EXISTS (SELECT FROM %s t WHERE t.id = r.record_id)
               AND r.record_id NOT IN (
                   SELECT (item->''row''->>''id'')::bigint
                   FROM %I.trash, jsonb_array_elements(rows) item
                   WHERE item->>''table'' = $1 AND item ? ''row'')',
            each::regclass, split_part(each, '.', 1))
        USING each;
        GET DIAGNOSTICS gone = ROW_COUNT;
        forgot := forgot + gone;
    END LOOP;
    RETURN forgot;
END
$$;
