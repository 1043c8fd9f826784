-- As before, but a record comes back also when what it merely pointed at was deleted since: it then points at nothing.
CREATE OR REPLACE FUNCTION goals.restore(trash_id bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    gone    jsonb;
    item    jsonb;
    back    jsonb;
    columns text;
    link    record;
    held    boolean;
BEGIN
    DELETE FROM goals.trash WHERE id = trash_id RETURNING rows INTO gone;
    IF gone IS NULL THEN
        RETURN false;
    END IF;
    FOR item IN SELECT * FROM jsonb_array_elements(gone) LOOP
        IF item ? 'row' THEN
            back := item->'row';
            FOR link IN
                SELECT c.confrelid::regclass AS parent, a.attname AS name
                FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                WHERE c.contype = 'f' AND c.confdeltype = 'n' AND c.conrelid = (item->>'table')::regclass
            LOOP
                EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE id = $1)', link.parent)
                INTO held USING (back->>link.name)::bigint;
                IF NOT held THEN
                    back := back || jsonb_build_object(link.name, NULL);
                END IF;
            END LOOP;
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns
            FROM pg_attribute
            WHERE attrelid = (item->>'table')::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
            EXECUTE format(
                'INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE
                 SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', (item->>'table')::regclass, columns)
            USING back;
        ELSE
            EXECUTE format(
                'UPDATE %s SET %I = $1 WHERE id = ANY ($2) AND %2$I IS NULL',
                (item->>'table')::regclass, item->>'column')
            USING (item->>'to')::bigint, ARRAY(SELECT jsonb_array_elements_text(item->'ids')::bigint);
        END IF;
    END LOOP;
    RETURN true;
END
$$;
