-- Tries to sign in since the last that succeeded, by where they came from.
CREATE TABLE web.attempt (
    source   text PRIMARY KEY,
    tries    int NOT NULL,
    tried_at timestamptz NOT NULL,
    free_at  timestamptz NOT NULL
);

CREATE INDEX ON web.attempt (tried_at);

-- Browsers on which the owner has signed in before; they are counted apart from strangers.
CREATE TABLE web.device (
    hash     text PRIMARY KEY,
    known_at timestamptz NOT NULL
);
