-- Puts a record back like goals.restore: BACK, or TAKEN where its place or its parent is gone; NULL if it is not in the
-- trash. What could not be restored stays in the trash.
CREATE FUNCTION goals.try_restore(trash_id bigint) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE WHEN goals.restore(trash_id) THEN 'BACK' END;
EXCEPTION
    WHEN unique_violation OR foreign_key_violation THEN
        RETURN 'TAKEN';
END
$$;
