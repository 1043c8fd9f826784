-- What comes back to be recalled: a question, or two sides of one's own that began with a record. Its memory is that of FSRS;
-- NULL while it was never recalled. due_on and last_recalled_on are days
-- of the owner.
CREATE TABLE study.card (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question_id      bigint UNIQUE REFERENCES study.question ON DELETE CASCADE,
    topic_id         bigint REFERENCES study.topic ON DELETE SET NULL,
    front            text NOT NULL DEFAULT '' CHECK (length(front) <= 2000),
    back             text NOT NULL DEFAULT '' CHECK (length(back) <= 20000),
    tags             text[] NOT NULL DEFAULT '{}' CHECK (cardinality(tags) <= 150),
    origin           text NOT NULL DEFAULT '' CHECK (length(origin) <= 80),
    origin_title     text NOT NULL DEFAULT '' CHECK (length(origin_title) <= 2000),
    phase            text NOT NULL DEFAULT 'NEW' CHECK (phase IN ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING')),
    step             int CHECK (step >= 0),
    stability        double precision CHECK (stability > 0),
    difficulty       double precision CHECK (difficulty BETWEEN 1 AND 10),
    due_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_on           date NOT NULL DEFAULT current_date,
    last_recalled_at timestamptz,
    last_recalled_on date,
    lapses           int NOT NULL DEFAULT 0 CHECK (lapses >= 0),
    suspended        boolean NOT NULL DEFAULT false,
    sample           boolean NOT NULL DEFAULT false,
    version          int NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((question_id IS NULL) = (front <> '')),
    CHECK (question_id IS NULL OR topic_id IS NULL),
    CHECK ((phase = 'NEW') = (stability IS NULL)),
    CHECK ((stability IS NULL) = (difficulty IS NULL)),
    CHECK ((stability IS NULL) = (last_recalled_at IS NULL)),
    CHECK ((stability IS NULL) = (last_recalled_on IS NULL)),
    CHECK ((step IS NULL) = (phase IN ('NEW', 'REVIEW')))
);

-- What comes next, by how it comes: steps of minutes, days, and for the first time.
CREATE INDEX ON study.card (due_at, id) WHERE NOT suspended AND phase IN ('LEARNING', 'RELEARNING');
CREATE INDEX ON study.card (due_on, due_at, id) WHERE NOT suspended AND phase = 'REVIEW';
CREATE INDEX ON study.card (id) WHERE NOT suspended AND phase = 'NEW';
CREATE INDEX ON study.card (topic_id);
CREATE INDEX ON study.card (origin) WHERE origin <> '';

-- One answer to a card, with the card as it was before, so that the last one can be taken back. recalled_on is the owner's day.
CREATE TABLE study.recall (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    card_id            bigint NOT NULL REFERENCES study.card ON DELETE CASCADE,
    recalled_at        timestamptz NOT NULL,
    recalled_on        date NOT NULL,
    grade              int NOT NULL CHECK (grade BETWEEN 1 AND 4),
    phase_before       text NOT NULL CHECK (phase_before IN ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING')),
    step_before        int CHECK (step_before >= 0),
    stability_before   double precision CHECK (stability_before > 0),
    difficulty_before  double precision CHECK (difficulty_before BETWEEN 1 AND 10),
    due_before         timestamptz NOT NULL,
    due_on_before      date NOT NULL,
    recalled_before    timestamptz,
    recalled_on_before date,
    lapses_before      int NOT NULL CHECK (lapses_before >= 0),
    stability_after    double precision NOT NULL CHECK (stability_after > 0),
    CHECK ((phase_before = 'NEW') = (stability_before IS NULL)),
    CHECK ((stability_before IS NULL) = (difficulty_before IS NULL)),
    CHECK ((stability_before IS NULL) = (recalled_before IS NULL)),
    CHECK ((stability_before IS NULL) = (recalled_on_before IS NULL)),
    CHECK ((step_before IS NULL) = (phase_before IN ('NEW', 'REVIEW')))
);

CREATE INDEX ON study.recall (card_id, recalled_on, id) INCLUDE (grade);
CREATE INDEX ON study.recall (recalled_on, card_id, id) INCLUDE (grade, recalled_at);

-- By which a card became one that lasts for weeks, or ceased to be one.
CREATE INDEX ON study.recall (recalled_on) INCLUDE (stability_after)
WHERE (stability_after >= 21) <> (coalesce(stability_before, 0) >= 21);

-- How one wants to recall; no row means as it is by default.
CREATE TABLE study.recall_plan (
    id                int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    retention_percent int NOT NULL DEFAULT 90 CHECK (retention_percent BETWEEN 70 AND 97),
    new_per_day       int NOT NULL DEFAULT 10 CHECK (new_per_day BETWEEN 0 AND 999),
    recalls_per_day   int NOT NULL DEFAULT 200 CHECK (recalls_per_day BETWEEN 1 AND 9999),
    fuzz              boolean NOT NULL DEFAULT false,
    leech_lapses      int NOT NULL DEFAULT 8 CHECK (leech_lapses BETWEEN 2 AND 99),
    version           int NOT NULL DEFAULT 0
);
