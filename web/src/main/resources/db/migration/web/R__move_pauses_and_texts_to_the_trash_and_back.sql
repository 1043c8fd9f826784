-- Records and, by the foreign keys that delete with them, all that belongs to them.
CREATE OR REPLACE FUNCTION web.rows_of(parent regclass, parent_ids bigint[]) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    found jsonb;
    link  record;
    ids   bigint[];
BEGIN
    EXECUTE format(
        'SELECT coalesce(jsonb_agg(jsonb_build_object(''table'', %L, ''row'', to_jsonb(t)) ORDER BY t.id), ''[]'')
         FROM %s t WHERE t.id = ANY ($1)', parent, parent)
    INTO found USING parent_ids;
    FOR link IN
        SELECT c.conrelid::regclass AS child, a.attname AS name, c.confdeltype AS on_delete
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'f' AND c.confrelid = parent
        ORDER BY c.conrelid::regclass::text, a.attname
    LOOP
        EXECUTE format('SELECT array_agg(t.id ORDER BY t.id) FROM %s t WHERE t.%I = ANY ($1)', link.child, link.name)
        INTO ids USING parent_ids;
        IF ids IS NULL THEN
            CONTINUE;
        ELSIF link.on_delete = 'c' THEN
            found := found || web.rows_of(link.child, ids);
        ELSIF array_length(parent_ids, 1) = 1 THEN
            found := found || jsonb_build_array(jsonb_build_object(
                'table', link.child::text, 'column', link.name, 'ids', to_jsonb(ids), 'to', parent_ids[1]));
        END IF;
    END LOOP;
    RETURN found;
END
$$;

-- Moves a record into the trash; NULL if there is none. Of two who delete it at once, the second finds none.
CREATE OR REPLACE FUNCTION web.discard(record_kind text, parent regclass, record_id bigint, record_title text, at timestamptz)
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
    gone := web.rows_of(parent, ARRAY[record_id]);
    EXECUTE format('DELETE FROM %s WHERE id = $1', parent) USING record_id;
    INSERT INTO web.trash (kind, title, rows, deleted_at)
    VALUES (record_kind, record_title, gone, at)
    RETURNING id INTO trash_id;
    RETURN trash_id;
END
$$;

-- Puts a record back under its old id; false if it is not in the trash. Fails where another holds its unique place. Columns
-- that were added since have their defaults. What it merely pointed at may be gone: it then points at nothing. What pointed
-- at it points at it again, unless that has become something else since.
CREATE OR REPLACE FUNCTION web.restore(trash_id bigint) RETURNS boolean
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
    DELETE FROM web.trash WHERE id = trash_id RETURNING rows INTO gone;
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
    -- What came back may point at what came back behind it.
    FOR item IN SELECT * FROM jsonb_array_elements(gone) LOOP
        FOR link IN
            SELECT c.confrelid::regclass AS parent, a.attname AS name
            FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE item ? 'row' AND c.contype = 'f' AND c.confdeltype = 'n' AND c.conrelid = (item->>'table')::regclass
        LOOP
            EXECUTE format(
                'UPDATE %1$s SET %2$I = $1 WHERE id = $2 AND %2$I IS NULL AND EXISTS (SELECT FROM %3$s WHERE id = $1)',
                (item->>'table')::regclass, link.name, link.parent)
            USING (item->'row'->>link.name)::bigint, (item->'row'->>'id')::bigint;
        END LOOP;
    END LOOP;
    RETURN true;
END
$$;

-- What became of a wish to restore: BACK, TAKEN where another record holds its place, WAITING where what it belongs to is
-- gone; NULL if it is not in the trash. What could not be restored stays in the trash.
CREATE OR REPLACE FUNCTION web.restored(trash_id bigint) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE WHEN web.restore(trash_id) THEN 'BACK' END;
EXCEPTION
    WHEN unique_violation THEN
        RETURN 'TAKEN';
    WHEN foreign_key_violation THEN
        RETURN 'WAITING';
END
$$;

-- The place in the trash of what a deleted record belongs to; NULL if that is not there.
CREATE OR REPLACE FUNCTION web.place_of_parent(trash_id bigint) RETURNS bigint
LANGUAGE sql STABLE AS $$
    SELECT parent.id
    FROM web.trash child
    JOIN pg_constraint c
      ON c.contype = 'f' AND c.confdeltype = 'c' AND c.conrelid = (child.rows->0->>'table')::regclass
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    JOIN web.trash parent
      ON parent.rows @> jsonb_build_array(jsonb_build_object(
          'table', c.confrelid::regclass::text,
          'row', jsonb_build_object('id', child.rows->0->'row'->a.attname)))
    WHERE child.id = trash_id
    ORDER BY parent.id DESC
    LIMIT 1
$$;
