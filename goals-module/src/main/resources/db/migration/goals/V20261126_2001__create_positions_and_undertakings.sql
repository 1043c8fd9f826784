-- What is known only as a month, quarter, half or year stands on its first day and ends before the day after its last.
CREATE TABLE goals.position (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    function_hired      text NOT NULL CHECK (length(function_hired) BETWEEN 1 AND 120),
    function_understood text NOT NULL DEFAULT '' CHECK (length(function_understood) <= 120),
    employer            text NOT NULL DEFAULT '' CHECK (length(employer) <= 120),
    team                text NOT NULL DEFAULT '' CHECK (length(team) <= 120),
    domain              text NOT NULL DEFAULT '' CHECK (length(domain) <= 120),
    started_on          date NOT NULL,
    started_precision   text NOT NULL CHECK (started_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ended_on            date,
    ended_precision     text CHECK (ended_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ended_before        date GENERATED ALWAYS AS (
                            (ended_on + CASE ended_precision
                                WHEN 'YEAR' THEN interval '1 year'
                                WHEN 'HALF' THEN interval '6 months'
                                WHEN 'QUARTER' THEN interval '3 months'
                                WHEN 'MONTH' THEN interval '1 month'
                                ELSE interval '1 day'
                            END)::date
                        ) STORED,
    note                text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample              boolean NOT NULL DEFAULT false,
    version             int NOT NULL DEFAULT 0,
    created_at          timestamptz NOT NULL DEFAULT now(),
    CHECK (started_precision = 'DAY' OR extract(day FROM started_on) = 1),
    CHECK (ended_precision = 'DAY' OR extract(day FROM ended_on) = 1),
    CHECK ((ended_on IS NULL) = (ended_precision IS NULL)),
    CHECK (ended_before > started_on)
);

CREATE TABLE goals.team_size (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    position_id bigint NOT NULL REFERENCES goals.position ON DELETE CASCADE,
    day         date NOT NULL,
    people      int NOT NULL CHECK (people BETWEEN 1 AND 9999),
    note        text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    sample      boolean NOT NULL DEFAULT false,
    version     int NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.team_size (position_id, day);
CREATE INDEX ON goals.team_size (day);

CREATE TABLE goals.undertaking (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    why         text NOT NULL DEFAULT '' CHECK (length(why) <= 2000),
    outcome     text NOT NULL DEFAULT '' CHECK (length(outcome) <= 2000),
    position_id bigint REFERENCES goals.position ON DELETE SET NULL,
    sample      boolean NOT NULL DEFAULT false,
    version     int NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.undertaking (position_id);

CREATE TABLE goals.attempt (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    undertaking_id    bigint NOT NULL REFERENCES goals.undertaking ON DELETE CASCADE,
    approach          text NOT NULL CHECK (length(approach) BETWEEN 1 AND 120),
    started_on        date NOT NULL,
    started_precision text NOT NULL CHECK (started_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ended_on          date,
    ended_precision   text CHECK (ended_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ended_before      date GENERATED ALWAYS AS (
                          (ended_on + CASE ended_precision
                              WHEN 'YEAR' THEN interval '1 year'
                              WHEN 'HALF' THEN interval '6 months'
                              WHEN 'QUARTER' THEN interval '3 months'
                              WHEN 'MONTH' THEN interval '1 month'
                              ELSE interval '1 day'
                          END)::date
                      ) STORED,
    outcome           text NOT NULL CHECK (outcome IN ('RUNNING', 'REACHED', 'NOT_REACHED', 'GIVEN_UP')),
    reasons           text[] NOT NULL DEFAULT '{}' CHECK (
                          cardinality(reasons) <= 20 AND array_position(reasons, NULL) IS NULL AND '' <> ALL (reasons)),
    learned           text NOT NULL DEFAULT '' CHECK (length(learned) <= 2000),
    sample            boolean NOT NULL DEFAULT false,
    version           int NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    CHECK (started_precision = 'DAY' OR extract(day FROM started_on) = 1),
    CHECK (ended_precision = 'DAY' OR extract(day FROM ended_on) = 1),
    CHECK ((ended_on IS NULL) = (ended_precision IS NULL)),
    CHECK ((ended_on IS NULL) = (outcome = 'RUNNING')),
    CHECK (ended_before > started_on)
);

CREATE INDEX ON goals.attempt (undertaking_id, started_on);

CREATE TABLE goals.achievement (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day            date NOT NULL,
    precision      text NOT NULL CHECK (precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ends_before    date NOT NULL GENERATED ALWAYS AS (
                       (day + CASE precision
                           WHEN 'YEAR' THEN interval '1 year'
                           WHEN 'HALF' THEN interval '6 months'
                           WHEN 'QUARTER' THEN interval '3 months'
                           WHEN 'MONTH' THEN interval '1 month'
                           ELSE interval '1 day'
                       END)::date
                   ) STORED,
    title          text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    impact         text NOT NULL DEFAULT '' CHECK (length(impact) <= 2000),
    evidence       text NOT NULL DEFAULT '' CHECK (length(evidence) <= 500 AND evidence ~* '^(https?://[^[:space:]]+)?$'),
    undertaking_id bigint REFERENCES goals.undertaking ON DELETE SET NULL,
    sample         boolean NOT NULL DEFAULT false,
    version        int NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CHECK (precision = 'DAY' OR extract(day FROM day) = 1)
);

CREATE INDEX ON goals.achievement (day);
CREATE INDEX ON goals.achievement (undertaking_id);
