CREATE TABLE blog.talk (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    given_on   date NOT NULL,
    minutes    int NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    title      text NOT NULL DEFAULT '' CHECK (length(title) <= 200),
    post_id    bigint REFERENCES blog.post ON DELETE SET NULL,
    round_id   bigint REFERENCES blog.round ON DELETE SET NULL,
    audience   text NOT NULL DEFAULT '' CHECK (length(audience) <= 200),
    questions  int NOT NULL DEFAULT 0 CHECK (questions BETWEEN 0 AND 999),
    asked      text NOT NULL DEFAULT '' CHECK (length(asked) <= 4000),
    improve    text NOT NULL DEFAULT '' CHECK (length(improve) <= 2000),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON blog.talk (given_on, id);
CREATE INDEX ON blog.talk (post_id);
CREATE INDEX ON blog.talk (round_id);

-- Somebody else's post, read or heard as a talk.
CREATE TABLE blog.peer_post (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title      text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    link       text NOT NULL DEFAULT '' CHECK (length(link) <= 500),
    author     text NOT NULL DEFAULT '' CHECK (length(author) <= 80),
    tags       text[] NOT NULL DEFAULT '{}',
    takeaway   text NOT NULL DEFAULT '' CHECK (length(takeaway) <= 2000),
    read_on    date NOT NULL,
    heard      boolean NOT NULL DEFAULT false,
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON blog.peer_post (read_on, id);
