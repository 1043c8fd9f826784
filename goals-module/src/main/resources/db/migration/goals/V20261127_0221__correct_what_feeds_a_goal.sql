-- What counts for a goal on a day instead of what its source, the measure, says; said is what that said when it was corrected.
CREATE TABLE goals.correction (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    goal_id    bigint NOT NULL REFERENCES goals.goal ON DELETE CASCADE,
    measure    text NOT NULL CHECK (length(measure) BETWEEN 1 AND 80),
    day        date NOT NULL,
    value      numeric(14, 3) NOT NULL,
    said       numeric,
    reason     text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (goal_id, measure, day)
);
