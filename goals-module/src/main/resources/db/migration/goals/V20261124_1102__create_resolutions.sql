-- A vow in its own words, made for a quarter (2021-Q1) or a year (2021).
CREATE TABLE goals.resolution (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    words        text NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    period       text NOT NULL CHECK (period ~ '^[1-9][0-9]{3}(-Q[1-4])?$'),
    starts_on    date NOT NULL GENERATED ALWAYS AS (
                     make_date(left(period, 4)::int, CASE length(period) WHEN 7 THEN right(period, 1)::int * 3 - 2 ELSE 1 END, 1)
                 ) STORED,
    ends_before  date NOT NULL GENERATED ALWAYS AS (
                     (make_date(left(period, 4)::int, CASE length(period) WHEN 7 THEN right(period, 1)::int * 3 ELSE 12 END, 1)
                         + interval '1 month')::date
                 ) STORED,
    made_on      date NOT NULL,
    area         text NOT NULL CHECK (area ~ '^[a-z]+(-[a-z]+)*$'),
    fate         text NOT NULL DEFAULT 'OPEN'
                 CHECK (fate IN ('OPEN', 'GOAL', 'KEPT', 'PARTLY', 'CARRIED', 'DROPPED', 'PRINCIPLE')),
    settled_on   date,
    note         text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    goal_id      bigint REFERENCES goals.goal ON DELETE SET NULL,
    carried_from bigint UNIQUE REFERENCES goals.resolution ON DELETE SET NULL,
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CHECK ((fate = 'OPEN') = (settled_on IS NULL)),
    CHECK (carried_from <> id)
);

CREATE INDEX ON goals.resolution (starts_on);
CREATE INDEX ON goals.resolution (made_on);
CREATE INDEX ON goals.resolution (goal_id);
