-- The owner's own blog elsewhere, as it tells of itself. What one enters is its address, its title and whether it is asked at
-- all; the rest is how asking goes. taken_until keeps others away from one that is being asked.
CREATE TABLE blog.feed (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address       text NOT NULL CHECK (length(address) BETWEEN 1 AND 500),
    title         text NOT NULL DEFAULT '' CHECK (length(title) <= 200),
    active        boolean NOT NULL DEFAULT true,
    found_address text NOT NULL DEFAULT '' CHECK (length(found_address) <= 2000),
    etag          text NOT NULL DEFAULT '' CHECK (length(etag) <= 500),
    last_modified text NOT NULL DEFAULT '' CHECK (length(last_modified) <= 500),
    tried_at      timestamptz,
    succeeded_at  timestamptz,
    failing_since timestamptz,
    failures      int NOT NULL DEFAULT 0 CHECK (failures >= 0),
    error         text NOT NULL DEFAULT '' CHECK (error ~ '^([a-z]+(-[a-z]+)*)?$'),
    due_at        timestamptz NOT NULL,
    taken_until   timestamptz,
    runs          int NOT NULL DEFAULT 0 CHECK (runs >= 0),
    version       int NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((error = '') = (failing_since IS NULL)),
    CHECK ((error = '') = (failures = 0))
);

CREATE INDEX ON blog.feed (due_at);

-- What a feed told of a post, when it first did, and what was made of it. It stays when the post goes, so that nothing comes
-- back that the owner deleted. run is the number of the feed's run.
CREATE TABLE blog.feed_item (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feed_id      bigint NOT NULL REFERENCES blog.feed ON DELETE CASCADE,
    guid         text NOT NULL CHECK (length(guid) BETWEEN 1 AND 500),
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    link         text NOT NULL DEFAULT '' CHECK (length(link) <= 500),
    published_on date NOT NULL,
    post_id      bigint REFERENCES blog.post ON DELETE SET NULL,
    run          int NOT NULL CHECK (run > 0),
    outcome      text NOT NULL CHECK (outcome IN ('FRESH', 'MATCHED', 'SAME')),
    UNIQUE (feed_id, guid)
);

CREATE INDEX ON blog.feed_item (feed_id, published_on, id);
CREATE INDEX ON blog.feed_item (post_id);

-- How asking a feed went once. Items that were not taken are counted by why.
CREATE TABLE blog.feed_run (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feed_id    bigint NOT NULL REFERENCES blog.feed ON DELETE CASCADE,
    number     int NOT NULL CHECK (number > 0),
    started_at timestamptz NOT NULL,
    error      text NOT NULL DEFAULT '' CHECK (error ~ '^([a-z]+(-[a-z]+)*)?$'),
    fresh      int NOT NULL DEFAULT 0 CHECK (fresh >= 0),
    matched    int NOT NULL DEFAULT 0 CHECK (matched >= 0),
    same       int NOT NULL DEFAULT 0 CHECK (same >= 0),
    known      int NOT NULL DEFAULT 0 CHECK (known >= 0),
    nameless   int NOT NULL DEFAULT 0 CHECK (nameless >= 0),
    ahead      int NOT NULL DEFAULT 0 CHECK (ahead >= 0),
    twice      int NOT NULL DEFAULT 0 CHECK (twice >= 0),
    beyond     int NOT NULL DEFAULT 0 CHECK (beyond >= 0),
    UNIQUE (feed_id, number)
);
