-- How a week of work was. It stands on its Monday.
CREATE TABLE goals.workload (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    week          date NOT NULL UNIQUE CHECK (extract(isodow FROM week) = 1),
    load          int NOT NULL CHECK (load BETWEEN 1 AND 5),
    energy        int NOT NULL CHECK (energy BETWEEN 1 AND 5),
    only_i_can_do int CHECK (only_i_can_do BETWEEN 0 AND 99),
    note          text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    sample        boolean NOT NULL DEFAULT false,
    version       int NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL DEFAULT now()
);
