CREATE TABLE goals.goal (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title          text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    why            text NOT NULL DEFAULT '' CHECK (length(why) <= 2000),
    area           text NOT NULL CHECK (area ~ '^[a-z]+(-[a-z]+)*$'),
    kind           text NOT NULL CHECK (kind IN ('MEASURED', 'MILESTONES', 'HABIT')),
    starts_on      date NOT NULL,
    ends_on        date NOT NULL,
    importance     text NOT NULL CHECK (importance IN ('HIGH', 'NORMAL', 'LOW')),
    start_value    numeric(14, 3),
    target_value   numeric(14, 3),
    unit           text NOT NULL DEFAULT '' CHECK (length(unit) <= 20),
    direction      text CHECK (direction IN ('MORE', 'LESS')),
    aggregation    text CHECK (aggregation IN ('SUM', 'LAST', 'MAX', 'MIN')),
    measure        text NOT NULL DEFAULT '' CHECK (length(measure) <= 80),
    times_per_week int CHECK (times_per_week BETWEEN 1 AND 7),
    outcome        text CHECK (outcome IN ('REACHED', 'PARTLY', 'DROPPED')),
    closed_on      date,
    reason         text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    sample         boolean NOT NULL DEFAULT false,
    version        int NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CHECK (ends_on >= starts_on),
    CHECK ((outcome IS NULL) = (closed_on IS NULL)),
    CHECK (kind <> 'MEASURED' OR num_nulls(start_value, target_value, direction, aggregation) = 0),
    CHECK (kind <> 'HABIT' OR times_per_week IS NOT NULL)
);

CREATE INDEX ON goals.goal (ends_on, starts_on);

-- A value of a measured goal, or a day on which a habit was kept, which has no value.
CREATE TABLE goals.check_in (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    goal_id    bigint NOT NULL REFERENCES goals.goal ON DELETE CASCADE,
    day        date NOT NULL,
    value      numeric(14, 3),
    note       text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.check_in (goal_id, day);
CREATE INDEX ON goals.check_in (day);
CREATE UNIQUE INDEX ON goals.check_in (goal_id, day) WHERE value IS NULL;

CREATE TABLE goals.milestone (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    goal_id    bigint NOT NULL REFERENCES goals.goal ON DELETE CASCADE,
    title      text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    due        date,
    done_on    date,
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.milestone (goal_id);
CREATE INDEX ON goals.milestone (done_on);
