-- What is known only as a month, quarter, half or year is kept as the first day of it.
CREATE TABLE study.study_group (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name              text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    other_names       text NOT NULL DEFAULT '' CHECK (length(other_names) <= 200),
    why               text NOT NULL DEFAULT '' CHECK (length(why) <= 2000),
    cadence           text NOT NULL DEFAULT '' CHECK (length(cadence) <= 120),
    hosted            boolean NOT NULL DEFAULT false,
    started_on        date NOT NULL,
    started_precision text NOT NULL CHECK (started_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ended_on          date,
    ended_precision   text CHECK (ended_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    end_reason        text NOT NULL DEFAULT '' CHECK (length(end_reason) <= 500),
    sample            boolean NOT NULL DEFAULT false,
    version           int NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((ended_on IS NULL) = (ended_precision IS NULL))
);

CREATE TABLE study.member (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    group_id         bigint NOT NULL REFERENCES study.study_group ON DELETE CASCADE,
    role             text NOT NULL CHECK (length(role) BETWEEN 1 AND 80),
    name             text NOT NULL DEFAULT '' CHECK (length(name) <= 80),
    joined_on        date,
    joined_precision text CHECK (joined_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    left_on          date,
    left_precision   text CHECK (left_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    note             text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    sample           boolean NOT NULL DEFAULT false,
    version          int NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((joined_on IS NULL) = (joined_precision IS NULL)),
    CHECK ((left_on IS NULL) = (left_precision IS NULL))
);

CREATE INDEX ON study.member (group_id, id);

-- A book without an outcome is being read once it was begun, and wanted before.
CREATE TABLE study.book (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title           text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    author          text NOT NULL DEFAULT '' CHECK (length(author) <= 120),
    pages           int CHECK (pages BETWEEN 1 AND 20000),
    started_on      date,
    outcome         text CHECK (outcome IN ('FINISHED', 'STOPPED')),
    ended_on        date,
    ended_precision text CHECK (ended_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    reason          text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    rating          numeric(3, 2) CHECK (rating BETWEEN 0.25 AND 5 AND rating * 4 = trunc(rating * 4)),
    notes           text NOT NULL DEFAULT '' CHECK (length(notes) <= 10000),
    review          text NOT NULL DEFAULT '' CHECK (length(review) <= 100000),
    sample          boolean NOT NULL DEFAULT false,
    version         int NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((outcome IS NULL) = (ended_on IS NULL)),
    CHECK ((ended_on IS NULL) = (ended_precision IS NULL))
);

CREATE INDEX ON study.book (ended_on, id);

CREATE TABLE study.reading (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    book_id    bigint NOT NULL REFERENCES study.book ON DELETE CASCADE,
    read_on    date NOT NULL,
    from_page  int CHECK (from_page BETWEEN 1 AND 20000),
    to_page    int CHECK (to_page BETWEEN 1 AND 20000),
    pages      int CHECK (pages BETWEEN 1 AND 20000),
    minutes    int CHECK (minutes BETWEEN 1 AND 1440),
    note       text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (from_page <= to_page)
);

CREATE INDEX ON study.reading (book_id, read_on, id);
CREATE INDEX ON study.reading (read_on, id);

CREATE TABLE study.meeting (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    group_id   bigint NOT NULL REFERENCES study.study_group ON DELETE CASCADE,
    held_on    date NOT NULL,
    minutes    int CHECK (minutes BETWEEN 1 AND 1440),
    topics     text[] NOT NULL DEFAULT '{}' CHECK (cardinality(topics) <= 10),
    book_id    bigint REFERENCES study.book ON DELETE SET NULL,
    takeaway   text NOT NULL DEFAULT '' CHECK (length(takeaway) <= 10000),
    decisions  text NOT NULL DEFAULT '' CHECK (length(decisions) <= 2000),
    note       text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON study.meeting (held_on, id);
CREATE INDEX ON study.meeting (group_id, held_on);
CREATE INDEX ON study.meeting (book_id);
