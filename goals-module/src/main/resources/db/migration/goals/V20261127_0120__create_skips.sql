-- A day on which a habit is left out on purpose, such as for an illness; it asks for nothing then.
CREATE TABLE goals.skip (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    goal_id    bigint NOT NULL REFERENCES goals.goal ON DELETE CASCADE,
    day        date NOT NULL,
    reason     text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (goal_id, day)
);
