CREATE TABLE goals.side_project_session (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    side_project_id bigint NOT NULL REFERENCES goals.side_project ON DELETE CASCADE,
    day             date NOT NULL,
    minutes         int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    note            text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    sample          boolean NOT NULL DEFAULT false,
    version         int NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.side_project_session (side_project_id, day);
CREATE INDEX ON goals.side_project_session (day);
