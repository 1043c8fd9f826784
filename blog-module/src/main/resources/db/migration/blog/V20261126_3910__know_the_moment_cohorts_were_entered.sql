-- The moment a cohort was entered, in place of the day: what was due before is not told, rather than missed, also earlier that
-- day. NULL of the sample, and of those of which nobody knows. Those in the trash have it, too.
ALTER TABLE blog.cohort ADD COLUMN entered_at timestamptz;

UPDATE blog.cohort SET entered_at = created_at WHERE entered_on IS NOT NULL;

UPDATE blog.trash t
SET rows = (
    SELECT jsonb_agg(
        CASE
            WHEN item->>'table' = 'blog.cohort' AND item->'row'->>'entered_on' IS NOT NULL
            THEN jsonb_set(item, '{row,entered_at}', item->'row'->'created_at')
            ELSE item
        END ORDER BY place)
    FROM jsonb_array_elements(t.rows) WITH ORDINALITY AS items (item, place))
WHERE kind = 'blog.cohort';

ALTER TABLE blog.cohort DROP COLUMN entered_on;
