-- How one went on trial for a post. Its status is that of its last stage, and is kept nowhere else.
CREATE TABLE study.interview (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company    text NOT NULL DEFAULT '' CHECK (length(company) <= 120),
    post       text NOT NULL CHECK (length(post) BETWEEN 1 AND 120),
    domain     text NOT NULL DEFAULT '' CHECK (length(domain) <= 120),
    purpose    text NOT NULL CHECK (purpose IN ('WANTED', 'MARKET_CHECK')),
    source     text NOT NULL DEFAULT '' CHECK (length(source) <= 200),
    felt       text NOT NULL DEFAULT '' CHECK (length(felt) <= 2000),
    follow_up  text NOT NULL DEFAULT '' CHECK (length(follow_up) <= 2000),
    note       text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- held_on is NULL while the day is not fixed, outcome while there is nothing to say about it.
CREATE TABLE study.stage (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    interview_id bigint NOT NULL REFERENCES study.interview ON DELETE CASCADE,
    held_on      date,
    kind         text NOT NULL CHECK (kind IN (
        'APPLICATION', 'CALL', 'FIRST', 'SECOND', 'FINAL', 'ASSIGNMENT', 'OFFER', 'OTHER')),
    conversation boolean NOT NULL GENERATED ALWAYS AS (kind NOT IN ('APPLICATION', 'ASSIGNMENT', 'OFFER')) STORED,
    place        text NOT NULL DEFAULT '' CHECK (length(place) <= 300),
    outcome      text CHECK (outcome IN (
        'WAITING_FOR_ME', 'WAITING_FOR_THEM', 'PASSED', 'NOT_PASSED', 'WITHDRAWN', 'NEVER_TOLD')),
    note         text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON study.stage (interview_id, held_on);
CREATE INDEX ON study.stage (held_on);

-- One or several people of a stage who are alike in what is known of them. They come and go with their stage.
CREATE TABLE study.interviewer (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stage_id   bigint NOT NULL REFERENCES study.stage ON DELETE CASCADE,
    people     int NOT NULL CHECK (people BETWEEN 1 AND 999),
    role       text NOT NULL DEFAULT '',
    team       text NOT NULL DEFAULT '',
    speciality text NOT NULL DEFAULT ''
);

CREATE INDEX ON study.interviewer (stage_id);

CREATE TABLE study.topic (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    aliases      text[] NOT NULL DEFAULT '{}',
    parent_id    bigint REFERENCES study.topic ON DELETE SET NULL CHECK (parent_id <> id),
    target_level int CHECK (target_level BETWEEN 0 AND 5),
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE UNIQUE INDEX ON study.topic (lower(name));
CREATE INDEX ON study.topic (parent_id);

-- A question with one's own answer. origin names the record of another area that it began with, as that is written there.
CREATE TABLE study.question (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    words        text NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    topic_id     bigint REFERENCES study.topic ON DELETE SET NULL,
    interview_id bigint REFERENCES study.interview ON DELETE SET NULL,
    asked_on     date,
    answer       text NOT NULL DEFAULT '' CHECK (length(answer) <= 20000),
    expected     int CHECK (expected BETWEEN 0 AND 5),
    actual       int CHECK (actual BETWEEN 0 AND 5),
    tags         text[] NOT NULL DEFAULT '{}',
    origin       text NOT NULL DEFAULT '' CHECK (length(origin) <= 80),
    origin_title text NOT NULL DEFAULT '',
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON study.question (topic_id, asked_on);
CREATE INDEX ON study.question (interview_id);
CREATE INDEX ON study.question (asked_on);
CREATE INDEX ON study.question (origin) WHERE origin <> '';
