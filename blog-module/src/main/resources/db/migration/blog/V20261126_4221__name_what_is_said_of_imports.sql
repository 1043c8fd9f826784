-- What is said of an import and its files is one of the things there are to say, or nothing.
ALTER TABLE blog.post_import
    ALTER problem DROP NOT NULL,
    ALTER problem DROP DEFAULT;
ALTER TABLE blog.post_import_file
    DROP CONSTRAINT post_import_file_status_check,
    ALTER status DROP NOT NULL,
    ALTER reason DROP NOT NULL,
    ADD charset text NOT NULL DEFAULT '';

UPDATE blog.post_import
SET problem = (
    SELECT known FROM unnest(ARRAY['UNREADABLE', 'TOO_MANY', 'BOMB', 'NO_TEXTS', 'FAILED']) AS known
    WHERE known = upper(replace(problem, '-', '_')));
UPDATE blog.post_import_file
SET status = nullif(status, ''),
    reason = (
        SELECT known
        FROM unnest(ARRAY[
            'EMPTY', 'BINARY', 'TOO_LARGE', 'TOO_LONG', 'TOO_MUCH', 'NO_POST', 'LIST_PAGE', 'PAGE', 'TEMPLATE',
            'ARCHIVE', 'ABSOLUTE', 'UPWARDS', 'LONG_NAME', 'LINK', 'ENCRYPTED', 'METHOD', 'DAMAGED', 'TWICE',
            'SAME_POST', 'CHANGED_HERE', 'OLDER', 'WRITTEN_HERE', 'SLUG_HELD', 'INVALID', 'FAILED', 'FILLS']) AS known
        WHERE known = upper(replace(reason, '-', '_'))),
    charset = coalesce((SELECT max(substr(note, 9)) FROM unnest(notes) AS note WHERE note LIKE 'charset:%'), ''),
    notes = ARRAY(
        SELECT known
        FROM unnest(ARRAY[
            'FRONT_MATTER', 'TITLE_CUT', 'TAGS_CUT', 'DAY_FILE', 'DAY_TODAY', 'PLANNED', 'SLUG_TAKEN']) AS known
        WHERE known IN (SELECT upper(replace(note, '-', '_')) FROM unnest(notes) AS note));

ALTER TABLE blog.post_import
    ADD CHECK (problem IN ('UNREADABLE', 'TOO_MANY', 'BOMB', 'NO_TEXTS', 'FAILED'));
ALTER TABLE blog.post_import_file
    ADD CHECK (status IN ('IDEA', 'DRAFT', 'PUBLISHED', 'DROPPED')),
    ADD CHECK (reason IN (
        'EMPTY', 'BINARY', 'TOO_LARGE', 'TOO_LONG', 'TOO_MUCH', 'NO_POST', 'LIST_PAGE', 'PAGE', 'TEMPLATE',
        'ARCHIVE', 'ABSOLUTE', 'UPWARDS', 'LONG_NAME', 'LINK', 'ENCRYPTED', 'METHOD', 'DAMAGED', 'TWICE',
        'SAME_POST', 'CHANGED_HERE', 'OLDER', 'WRITTEN_HERE', 'SLUG_HELD', 'INVALID', 'FAILED', 'FILLS')),
    ADD CHECK (notes <@ ARRAY[
        'FRONT_MATTER', 'TITLE_CUT', 'TAGS_CUT', 'DAY_FILE', 'DAY_TODAY', 'PLANNED', 'SLUG_TAKEN']);
