-- Why a feed told nothing is one of the reasons there are, or nothing.
ALTER TABLE blog.feed
    DROP CONSTRAINT feed_error_check,
    DROP CONSTRAINT feed_check,
    DROP CONSTRAINT feed_check1,
    ALTER error DROP NOT NULL,
    ALTER error DROP DEFAULT;
ALTER TABLE blog.feed_run
    DROP CONSTRAINT feed_run_error_check,
    ALTER error DROP NOT NULL,
    ALTER error DROP DEFAULT;

UPDATE blog.feed SET error = upper(replace(nullif(error, ''), '-', '_'));
UPDATE blog.feed_run SET error = upper(replace(nullif(error, ''), '-', '_'));
UPDATE blog.trash
SET rows = (
    SELECT jsonb_agg(
        CASE WHEN item->'row' ? 'error' THEN jsonb_set(
            item, '{row,error}',
            coalesce(to_jsonb(upper(replace(nullif(item->'row'->>'error', ''), '-', '_'))), 'null'))
        ELSE item END ORDER BY place)
    FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place))
WHERE kind = 'blog.feed';

ALTER TABLE blog.feed
    ADD CHECK ((error IS NULL) = (failing_since IS NULL)),
    ADD CHECK ((error IS NULL) = (failures = 0)),
    ADD CHECK (error IN (
        'NO_ADDRESS', 'UNKNOWN_HOST', 'PRIVATE_ADDRESS', 'UNREACHABLE', 'NO_SECRECY', 'TOO_SLOW', 'TOO_LARGE',
        'TOO_MANY_REDIRECTS', 'NOT_FOUND', 'GONE', 'REFUSED', 'LATER', 'SERVER_ERROR', 'NO_FEED', 'NOT_UNDERSTOOD'));
ALTER TABLE blog.feed_run
    ADD CHECK (error IN (
        'NO_ADDRESS', 'UNKNOWN_HOST', 'PRIVATE_ADDRESS', 'UNREACHABLE', 'NO_SECRECY', 'TOO_SLOW', 'TOO_LARGE',
        'TOO_MANY_REDIRECTS', 'NOT_FOUND', 'GONE', 'REFUSED', 'LATER', 'SERVER_ERROR', 'NO_FEED', 'NOT_UNDERSTOOD'));
