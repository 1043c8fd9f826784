CREATE SCHEMA blog;

-- A deleted record with everything that hung on it. rows holds, parents first, {table, row} for what is to be put back
-- and {table, column, ids, to} for what pointed at it and has to point at it again.
CREATE TABLE blog.trash (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text NOT NULL CHECK (kind ~ '^[a-z-]+\.[a-z-]+$'),
    title      text NOT NULL,
    rows       jsonb NOT NULL,
    deleted_at timestamptz NOT NULL
);

CREATE INDEX ON blog.trash (deleted_at);
