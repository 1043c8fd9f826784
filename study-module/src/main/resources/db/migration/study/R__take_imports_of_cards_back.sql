-- Moves an import into the trash with the cards that it made. Those that were changed, recalled or suspended since stay. NULL if
-- there is no such import.
CREATE OR REPLACE FUNCTION study.discard_import_with_cards(upload bigint, name text, at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    made bigint[];
BEGIN
    made := ARRAY(
        SELECT c.id
        FROM study.card_row r
        JOIN study.card c ON c.id = r.card_id
        WHERE r.card_import_id = upload AND r.verdict = 'NEW' AND r.done AND c.version = 0
        ORDER BY c.id
        FOR UPDATE OF c);
    RETURN study.discard_with('interviews.card-import', 'study.card_import', upload, name, at, 'study.card', made);
END
$$;
