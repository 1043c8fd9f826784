-- The images that any text mentions, also one in the trash or of an earlier revision: every column that holds texts is
-- searched, no kind of record is known. What merely looks like a mention keeps an image, too.
CREATE OR REPLACE FUNCTION web.mentioned_images() RETURNS SETOF bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
    texts record;
BEGIN
    FOR texts IN
        SELECT n.nspname AS schema, c.relname AS name, a.attname AS field
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relowner = current_user::regrole
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE a.attnum > 0 AND NOT a.attisdropped AND n.nspname <> 'public' AND c.oid <> 'web.image'::regclass
          AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype)
        ORDER BY n.nspname, c.relname, a.attnum
    LOOP
        RETURN QUERY EXECUTE format(
            'SELECT DISTINCT (regexp_matches(%1$I::text, ''images/(\d{1,18})-'', ''g''))[1]::bigint
             FROM %2$I.%3$I WHERE %1$I::text LIKE ''%%images/%%''', texts.field, texts.schema, texts.name);
    END LOOP;
END
$$;
