-- Moves a record into the trash; NULL if there is none. Of two who delete it at once, the second finds none.
CREATE OR REPLACE FUNCTION health.discard(record_kind text, parent regclass, record_id bigint, record_title text, at timestamptz)
RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    held     bigint;
    gone     jsonb;
    trash_id bigint;
BEGIN
    EXECUTE format('SELECT id FROM %s WHERE id = $1 FOR UPDATE', parent) INTO held USING record_id;
    IF held IS NULL THEN
        RETURN NULL;
    END IF;
    gone := health.rows_of(parent, ARRAY[record_id]);
    EXECUTE format('DELETE FROM %s WHERE id = $1', parent) USING record_id;
    INSERT INTO health.trash (kind, title, rows, deleted_at)
    VALUES (record_kind, record_title, gone, at)
    RETURNING id INTO trash_id;
    RETURN trash_id;
END
$$;

-- Puts a record back under its old id; false if it is not in the trash. Fails where another holds its unique place. Columns
-- that were added since have their defaults. What it merely pointed at may be gone: it then points at nothing. What pointed
-- at it points at it again, unless that has become something else since.
CREATE OR REPLACE FUNCTION health.restore(trash_id bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    gone    jsonb;
    item    jsonb;
    back    jsonb;
    columns text;
    link    record;
    held    boolean;
    pointer bigint;
BEGIN
    DELETE FROM health.trash WHERE id = trash_id RETURNING rows INTO gone;
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
            WHERE attrelid = (item->>'table')::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
              AND back ? attname;
            EXECUTE format(
                'INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE
                 SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', (item->>'table')::regclass, columns)
            USING back;
        ELSE
            FOR pointer IN SELECT jsonb_array_elements_text(item->'ids')::bigint LOOP
                BEGIN
                    EXECUTE format(
                        'UPDATE %s SET %I = $1 WHERE id = $2 AND %2$I IS NULL',
                        (item->>'table')::regclass, item->>'column')
                    USING (item->>'to')::bigint, pointer;
                EXCEPTION
                    WHEN check_violation THEN
                        CONTINUE;
                END;
            END LOOP;
        END IF;
    END LOOP;
    RETURN true;
END
$$;
