-- Moves a record into the trash and, into the same place, others that it made, so that one wish brings all of them back. NULL if
-- there is no such record.
CREATE OR REPLACE FUNCTION study.discard_with(
    record_kind text, parent regclass, record_id bigint, record_title text, at timestamptz, made_in regclass, made bigint[]
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    trash_id bigint;
BEGIN
    trash_id := study.discard(record_kind, parent, record_id, record_title, at);
    UPDATE study.trash
    SET rows = rows || (
        SELECT coalesce(jsonb_agg(part ORDER BY record.place, item.place), '[]')
        FROM unnest(made) WITH ORDINALITY AS record (id, place),
             jsonb_array_elements(study.rows_of(made_in, ARRAY[record.id])) WITH ORDINALITY AS item (part, place))
    WHERE id = trash_id;
    IF trash_id IS NOT NULL THEN
        EXECUTE format('DELETE FROM %s WHERE id = ANY ($1)', made_in) USING made;
    END IF;
    RETURN trash_id;
END
$$;

-- Moves an import into the trash with the books that it made. Those that were changed, read on, read again or talked about since
-- stay. NULL if there is no such import.
CREATE OR REPLACE FUNCTION study.discard_import_with_books(upload bigint, name text, at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    made bigint[];
BEGIN
    made := ARRAY(
        SELECT b.id
        FROM study.shelf_row f
        JOIN study.book b ON b.id = f.book_id
        WHERE f.shelf_import_id = upload AND f.verdict = 'NEW' AND f.done AND b.version = 0
          AND NOT EXISTS (SELECT FROM study.reading r WHERE r.book_id = b.id)
          AND NOT EXISTS (SELECT FROM study.meeting m WHERE m.book_id = b.id)
          AND NOT EXISTS (SELECT FROM study.quote q WHERE q.book_id = b.id)
          AND NOT EXISTS (SELECT FROM study.read_through t WHERE t.book_id = b.id AND t.version > 0)
          AND (SELECT count(*) FROM study.read_through t WHERE t.book_id = b.id) = f.read_throughs
        ORDER BY b.id
        FOR UPDATE OF b);
    RETURN study.discard_with('study.shelf-import', 'study.shelf_import', upload, name, at, 'study.book', made);
END
$$;
