-- Moves an import into the trash and, into the same place, the books that it made, so that one wish brings all of them back.
-- Those that were changed, read on, read again or talked about since stay. NULL if there is no such import.
CREATE OR REPLACE FUNCTION study.discard_import_with_books(upload bigint, name text, at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    made     bigint[];
    trash_id bigint;
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
    trash_id := study.discard('study.shelf-import', 'study.shelf_import', upload, name, at);
    UPDATE study.trash
    SET rows = rows || (
        SELECT coalesce(jsonb_agg(part ORDER BY book.place, item.place), '[]')
        FROM unnest(made) WITH ORDINALITY AS book (id, place),
             jsonb_array_elements(study.rows_of('study.book', ARRAY[book.id])) WITH ORDINALITY AS item (part, place))
    WHERE id = trash_id;
    DELETE FROM study.book WHERE id = ANY (made) AND trash_id IS NOT NULL;
    RETURN trash_id;
END
$$;
