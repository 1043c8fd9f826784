-- How often a group means to meet, where that is to be computed with: every so many weeks, perhaps on a weekday, or so often a
-- month. Neither where that was not said, as for all groups so far, also those in the trash.
ALTER TABLE study.study_group
    ADD COLUMN every_weeks     int CHECK (every_weeks BETWEEN 1 AND 12),
    ADD COLUMN weekday         text CHECK (weekday IN
        ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    ADD COLUMN times_per_month int CHECK (times_per_month BETWEEN 1 AND 8),
    ADD CHECK (weekday IS NULL OR every_weeks IS NOT NULL),
    ADD CHECK (every_weeks IS NULL OR times_per_month IS NULL);

-- A group does not end before it began: of such an end no more is known than that.
UPDATE study.study_group SET ended_on = started_on, ended_precision = started_precision
WHERE study.time_ends(ended_on, ended_precision) <= started_on;

UPDATE study.trash SET rows = (
    SELECT jsonb_agg(
        CASE WHEN item->>'table' = 'study.study_group'
                  AND study.time_ends((item->'row'->>'ended_on')::date, item->'row'->>'ended_precision')
                      <= (item->'row'->>'started_on')::date
             THEN jsonb_set(jsonb_set(item, '{row,ended_on}', item->'row'->'started_on'),
                            '{row,ended_precision}', item->'row'->'started_precision')
             ELSE item
        END ORDER BY place)
    FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place))
WHERE jsonb_path_exists(rows, '$[*] ? (@.table == "study.study_group").row');

ALTER TABLE study.study_group ADD CHECK (study.time_ends(ended_on, ended_precision) > started_on);
