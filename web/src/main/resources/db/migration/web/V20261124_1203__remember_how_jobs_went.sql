-- One row for each job; whoever runs it holds its lock.
CREATE TABLE web.job (
    name       text PRIMARY KEY,
    started_at timestamptz NOT NULL,
    millis     bigint NOT NULL DEFAULT 0,
    error      text NOT NULL DEFAULT ''
);
