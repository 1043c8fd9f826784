CREATE SCHEMA web;

CREATE TABLE web.owner (
    id            int PRIMARY KEY CHECK (id = 1),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    password_hash text NOT NULL,
    language      text NOT NULL CHECK (language IN ('EN', 'KO')),
    zone          text NOT NULL,
    day_start     time NOT NULL DEFAULT '04:00',
    weight_unit   text NOT NULL DEFAULT 'KG' CHECK (weight_unit IN ('KG', 'LB')),
    currency      text NOT NULL DEFAULT 'KRW' CHECK (currency ~ '^[A-Z]{3}$'),
    hidden_areas  text[] NOT NULL DEFAULT '{}',
    version       int NOT NULL DEFAULT 0
);

CREATE TABLE web.session (
    hash         text PRIMARY KEY,
    device       text NOT NULL,
    opened_at    timestamptz NOT NULL,
    used_at      timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    notice       text NOT NULL DEFAULT '',
    notice_undos text[] NOT NULL DEFAULT '{}',
    notice_until timestamptz NOT NULL
);

CREATE TABLE web.pause (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    starts_on date NOT NULL,
    ends_on   date NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('ILLNESS', 'TRAVEL', 'CRUNCH', 'OTHER')),
    reason    text NOT NULL DEFAULT '' CHECK (length(reason) <= 200),
    sample    boolean NOT NULL DEFAULT false,
    version   int NOT NULL DEFAULT 0,
    CHECK (ends_on >= starts_on)
);

CREATE TABLE web.once (
    key      text PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
    location text NOT NULL DEFAULT '',
    done_at  timestamptz NOT NULL
);

CREATE INDEX ON web.once (done_at);
