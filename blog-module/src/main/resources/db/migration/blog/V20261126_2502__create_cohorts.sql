-- A posting study by its rules. The deadline is wall clock in its zone; 23:59:59 stands for the midnight after it.
CREATE TABLE blog.cohort (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number            int NOT NULL CHECK (number BETWEEN 1 AND 999),
    name              text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    why               text NOT NULL DEFAULT '' CHECK (length(why) <= 2000),
    starts_on         date NOT NULL,
    ends_on           date NOT NULL CHECK (ends_on >= starts_on),
    cadence_weeks     int NOT NULL CHECK (cadence_weeks BETWEEN 1 AND 12),
    weekday           text NOT NULL
                      CHECK (weekday IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    deadline_time     time NOT NULL,
    zone              text NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
    minimum_posts     int NOT NULL DEFAULT 0 CHECK (minimum_posts BETWEEN 0 AND 500),
    deposit           numeric(12, 2) NOT NULL DEFAULT 0 CHECK (deposit >= 0),
    fine_missed       numeric(12, 2) NOT NULL DEFAULT 0 CHECK (fine_missed >= 0),
    fine_late         numeric(12, 2) NOT NULL DEFAULT 0 CHECK (fine_late >= 0),
    talk_weekday      text
                      CHECK (talk_weekday IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    reviews_per_round int NOT NULL DEFAULT 0 CHECK (reviews_per_round BETWEEN 0 AND 100),
    sample            boolean NOT NULL DEFAULT false,
    version           int NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON blog.cohort (starts_on, ends_on);

-- One deadline of a cohort: due_on and due_time as they are spoken of, deadline as the first moment that is too late.
-- moved says that it was put there by hand.
CREATE TABLE blog.round (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cohort_id    bigint NOT NULL REFERENCES blog.cohort ON DELETE CASCADE,
    number       int NOT NULL CHECK (number BETWEEN 1 AND 999),
    due_on       date NOT NULL,
    due_time     time NOT NULL,
    deadline     timestamptz NOT NULL,
    moved        boolean NOT NULL DEFAULT false,
    submitted_on date,
    submitted_at timestamptz,
    post_id      bigint REFERENCES blog.post ON DELETE SET NULL,
    link         text NOT NULL DEFAULT '' CHECK (length(link) <= 500),
    excused      boolean NOT NULL DEFAULT false,
    note         text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (cohort_id, number),
    CHECK (submitted_at IS NULL OR submitted_on IS NOT NULL)
);

CREATE INDEX ON blog.round (due_on);
CREATE INDEX ON blog.round (submitted_on);
CREATE INDEX ON blog.round (post_id);

-- A review given to somebody else of a cohort.
CREATE TABLE blog.given_review (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cohort_id  bigint NOT NULL REFERENCES blog.cohort ON DELETE CASCADE,
    round_id   bigint REFERENCES blog.round ON DELETE SET NULL,
    given_on   date NOT NULL,
    author     text NOT NULL DEFAULT '' CHECK (length(author) <= 80),
    title      text NOT NULL DEFAULT '' CHECK (length(title) <= 200),
    link       text NOT NULL DEFAULT '' CHECK (length(link) <= 500),
    takeaway   text NOT NULL DEFAULT '' CHECK (length(takeaway) <= 2000),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON blog.given_review (cohort_id, given_on);
CREATE INDEX ON blog.given_review (given_on);
CREATE INDEX ON blog.given_review (round_id);
