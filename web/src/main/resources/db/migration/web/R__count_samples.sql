-- How many records are still sample, by the table they stand in: every table that marks samples is counted, no kind is known.
CREATE OR REPLACE FUNCTION web.samples() RETURNS TABLE (kind text, count bigint)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    marked record;
BEGIN
    FOR marked IN
        SELECT n.nspname AS schema, c.relname AS name
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relowner = current_user::regrole
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE a.attname = 'sample' AND a.atttypid = 'boolean'::regtype AND NOT a.attisdropped
        ORDER BY n.nspname, c.relname
    LOOP
        EXECUTE format('SELECT count(*) FROM %I.%I WHERE sample', marked.schema, marked.name) INTO count;
        IF count > 0 THEN
            kind := marked.name;
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$;
