-- When talks begin, on the clock of the cohort, and how many rounds its rules let one leave out; NULL where nothing is said of it.
ALTER TABLE blog.cohort
    ADD COLUMN talk_time time,
    ADD COLUMN allowed_excuses int CHECK (allowed_excuses BETWEEN 0 AND 500),
    ADD CHECK (talk_time IS NULL OR talk_weekday IS NOT NULL);

ALTER TABLE blog.talk ADD COLUMN recording text NOT NULL DEFAULT '' CHECK (length(recording) <= 500);

-- A review that somebody else of a cohort gave.
CREATE TABLE blog.received_review (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cohort_id   bigint NOT NULL REFERENCES blog.cohort ON DELETE CASCADE,
    round_id    bigint REFERENCES blog.round ON DELETE SET NULL,
    received_on date NOT NULL,
    author      text NOT NULL DEFAULT '' CHECK (length(author) <= 80),
    link        text NOT NULL DEFAULT '' CHECK (length(link) <= 500),
    takeaway    text NOT NULL DEFAULT '' CHECK (length(takeaway) <= 2000),
    sample      boolean NOT NULL DEFAULT false,
    version     int NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON blog.received_review (cohort_id, received_on);
CREATE INDEX ON blog.received_review (received_on);
CREATE INDEX ON blog.received_review (round_id);
