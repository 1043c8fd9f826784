-- One row while the sample quarter is loaded.
CREATE TABLE web.sample (
    id        int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    loaded_at timestamptz NOT NULL
);
