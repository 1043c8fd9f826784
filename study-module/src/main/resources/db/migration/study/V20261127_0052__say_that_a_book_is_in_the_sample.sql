-- Books of the sample are passed over, which is to be said of those that are new only therefore.
ALTER TABLE study.shelf_row
    DROP CONSTRAINT shelf_row_notes_check,
    ADD CHECK (notes <@ ARRAY[
        'NO_ISBN', 'DATE', 'ORDER', 'FUTURE', 'RATING', 'PAGES', 'CUT', 'TAGS', 'MORE_READS', 'NO_END', 'START_ADDED',
        'NO_START', 'SHELF', 'SAMPLE']);
