CREATE TABLE goals.side_project (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title          text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    what           text NOT NULL DEFAULT '' CHECK (length(what) <= 300),
    part           text NOT NULL DEFAULT '' CHECK (length(part) <= 300),
    hours_per_week numeric(4, 1) CHECK (hours_per_week > 0 AND hours_per_week <= 100),
    question       text NOT NULL DEFAULT '' CHECK (length(question) <= 1000),
    wanted         boolean NOT NULL DEFAULT false,
    sample         boolean NOT NULL DEFAULT false,
    version        int NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT now()
);

-- How a project went on. What is known only as a month, quarter, half or year stands on its first day and ends before the day
-- after its last. An end has its reasons; only money that came back has an amount, in the owner's currency.
CREATE TABLE goals.side_project_step (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    side_project_id bigint NOT NULL REFERENCES goals.side_project ON DELETE CASCADE,
    kind            text NOT NULL CHECK (kind IN ('IDEA', 'APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD', 'WITHDRAWN',
                                                  'STOPPED', 'REFUND_REQUESTED', 'REFUNDED', 'SHIPPED')),
    day             date NOT NULL,
    precision       text NOT NULL CHECK (precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    ends_before     date NOT NULL GENERATED ALWAYS AS (
                        (day + CASE precision
                            WHEN 'YEAR' THEN interval '1 year'
                            WHEN 'HALF' THEN interval '6 months'
                            WHEN 'QUARTER' THEN interval '3 months'
                            WHEN 'MONTH' THEN interval '1 month'
                            ELSE interval '1 day'
                        END)::date
                    ) STORED,
    reasons         text[] NOT NULL DEFAULT '{}',
    learned         text NOT NULL DEFAULT '' CHECK (length(learned) <= 2000),
    amount          numeric(14, 2) CHECK (amount > 0),
    note            text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample          boolean NOT NULL DEFAULT false,
    version         int NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT now(),
    CHECK (precision = 'DAY' OR extract(day FROM day) = 1),
    CHECK ((cardinality(reasons) > 0) = (kind IN ('WITHDRAWN', 'STOPPED'))),
    CHECK (learned = '' OR kind IN ('WITHDRAWN', 'STOPPED')),
    CHECK ((amount IS NOT NULL) = (kind = 'REFUNDED'))
);

CREATE INDEX ON goals.side_project_step (side_project_id, day, id);
CREATE INDEX ON goals.side_project_step (day);
