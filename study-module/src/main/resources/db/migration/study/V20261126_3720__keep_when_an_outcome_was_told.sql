-- The day on which an outcome was told; NULL where nothing is said of that, as of those that are there: the day of the stage.
ALTER TABLE study.stage
    ADD COLUMN outcome_on date,
    ADD CONSTRAINT stage_outcome_told_of_one CHECK (outcome IS NOT NULL OR outcome_on IS NULL);
