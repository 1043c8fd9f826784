-- How often a group means to meet, where that is to be computed with: every so many weeks, perhaps on a weekday, or so often a
-- month. Neither where that was not said, as for all groups so far, also those in the trash.
ALTER TABLE study.study_group
    ADD COLUMN every_weeks     int CHECK (every_weeks BETWEEN 1 AND 12),
    ADD COLUMN weekday         text CHECK (weekday IN
        ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    ADD COLUMN times_per_month int CHECK (times_per_month BETWEEN 1 AND 8),
    ADD CHECK (weekday IS NULL OR every_weeks IS NOT NULL),
    ADD CHECK (every_weeks IS NULL OR times_per_month IS NULL);
