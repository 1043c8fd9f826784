-- Other programs know that a book was read to its end, and not when.
ALTER TABLE study.read_through
    DROP CONSTRAINT read_through_check1,
    ADD CHECK (ended_on IS NULL OR outcome IS NOT NULL);
