-- What is known of its beginning only as a month, quarter, half or year stands on its first day and ends before the day
-- after its last.
CREATE TABLE goals.principle (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number            int NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 999),
    words             text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    why               text NOT NULL DEFAULT '' CHECK (length(why) <= 2000),
    since             date NOT NULL,
    since_precision   text NOT NULL CHECK (since_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    since_ends_before date NOT NULL GENERATED ALWAYS AS (
                          (since + CASE since_precision
                              WHEN 'YEAR' THEN interval '1 year'
                              WHEN 'HALF' THEN interval '6 months'
                              WHEN 'QUARTER' THEN interval '3 months'
                              WHEN 'MONTH' THEN interval '1 month'
                              ELSE interval '1 day'
                          END)::date
                      ) STORED,
    retired_on        date,
    sample            boolean NOT NULL DEFAULT false,
    version           int NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    CHECK (since_precision = 'DAY' OR extract(day FROM since) = 1),
    CHECK (retired_on >= since)
);

CREATE TABLE goals.principle_use (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    principle_id bigint NOT NULL REFERENCES goals.principle ON DELETE CASCADE,
    day          date NOT NULL,
    outcome      text NOT NULL CHECK (outcome IN ('KEPT', 'BROKEN')),
    example      text NOT NULL DEFAULT '' CHECK (length(example) <= 1000),
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.principle_use (principle_id, day);
CREATE INDEX ON goals.principle_use (day);
