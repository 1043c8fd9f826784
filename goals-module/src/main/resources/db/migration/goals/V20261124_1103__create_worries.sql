-- What is known only as a month, quarter, half or year stands on its first day and ends before the day after its last.
CREATE TABLE goals.worry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area        text NOT NULL CHECK (area ~ '^[a-z]+(-[a-z]+)*$'),
    words       text NOT NULL CHECK (length(words) BETWEEN 1 AND 300),
    day         date NOT NULL,
    precision   text NOT NULL CHECK (precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ends_before date NOT NULL GENERATED ALWAYS AS (
                    (day + CASE precision
                        WHEN 'YEAR' THEN interval '1 year'
                        WHEN 'HALF' THEN interval '6 months'
                        WHEN 'QUARTER' THEN interval '3 months'
                        WHEN 'MONTH' THEN interval '1 month'
                        ELSE interval '1 day'
                    END)::date
                ) STORED,
    answer      text CHECK (answer IN ('GOAL', 'LET_GO')),
    answered_on date,
    goal_id     bigint REFERENCES goals.goal ON DELETE SET NULL,
    sample      boolean NOT NULL DEFAULT false,
    version     int NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CHECK (precision = 'DAY' OR extract(day FROM day) = 1),
    CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CHECK (goal_id IS NULL OR answer = 'GOAL')
);

CREATE INDEX ON goals.worry (day);
CREATE INDEX ON goals.worry (goal_id);

CREATE TABLE goals.worry_action (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    worry_id    bigint NOT NULL REFERENCES goals.worry ON DELETE CASCADE,
    what        text NOT NULL CHECK (length(what) BETWEEN 1 AND 300),
    day         date NOT NULL,
    precision   text NOT NULL CHECK (precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ends_before date NOT NULL GENERATED ALWAYS AS (
                    (day + CASE precision
                        WHEN 'YEAR' THEN interval '1 year'
                        WHEN 'HALF' THEN interval '6 months'
                        WHEN 'QUARTER' THEN interval '3 months'
                        WHEN 'MONTH' THEN interval '1 month'
                        ELSE interval '1 day'
                    END)::date
                ) STORED,
    sample      boolean NOT NULL DEFAULT false,
    version     int NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CHECK (precision = 'DAY' OR extract(day FROM day) = 1)
);

CREATE INDEX ON goals.worry_action (worry_id);
CREATE INDEX ON goals.worry_action (day);
