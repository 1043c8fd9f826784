-- What of a goal was changed: from what to what, as it stands in the goal itself. Nobody changes these rows again.
CREATE TABLE goals.goal_change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    goal_id    bigint NOT NULL REFERENCES goals.goal ON DELETE CASCADE,
    day        date NOT NULL,
    term       text NOT NULL CHECK (term IN (
                   'TITLE', 'WHY', 'AREA', 'KIND', 'STARTS_ON', 'ENDS_ON', 'BEGUN_ON', 'IMPORTANCE', 'START_VALUE',
                   'TARGET_VALUE', 'UNIT', 'DIRECTION', 'AGGREGATION', 'MEASURE', 'TIMES_PER_WEEK', 'TIMES_PER_MONTH',
                   'WEEKDAYS', 'ASSESSMENT', 'REASON')),
    earlier    text NOT NULL CHECK (length(earlier) <= 2000),
    later      text NOT NULL CHECK (length(later) <= 2000),
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (earlier <> later)
);

CREATE INDEX ON goals.goal_change (goal_id, id);
