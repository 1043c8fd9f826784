-- noted_on: the owner's day on which it was written down. changed_on: the one on which its words, its answer, its source or its
-- grades were last written.
DROP TRIGGER changed ON study.question;
DROP FUNCTION study.question_is_changed();
ALTER TABLE study.question DROP COLUMN changed_at, ADD COLUMN noted_on date, ADD COLUMN changed_on date;

UPDATE study.question SET noted_on = created_at::date, changed_on = created_at::date;

ALTER TABLE study.question ALTER COLUMN noted_on SET NOT NULL, ALTER COLUMN changed_on SET NOT NULL;

UPDATE study.trash SET rows = (
    SELECT jsonb_agg(
        CASE WHEN item->>'table' = 'study.question' AND item ? 'row'
             THEN jsonb_set(item, '{row}', item->'row' || jsonb_build_object(
                 'noted_on', (item->'row'->>'created_at')::timestamptz::date,
                 'changed_on', (item->'row'->>'created_at')::timestamptz::date))
             ELSE item END ORDER BY place)
    FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place))
WHERE rows @> '[{"table": "study.question"}]';
