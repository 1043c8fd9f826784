CREATE TABLE web.retrospective (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    period     text NOT NULL UNIQUE CHECK (period ~ '^\d{4}(-Q[1-4])?$'),
    title      text NOT NULL CHECK (length(title) <= 120),
    body       text NOT NULL CHECK (length(body) <= 100000),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
