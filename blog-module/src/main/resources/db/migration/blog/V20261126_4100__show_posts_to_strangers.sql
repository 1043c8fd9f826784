-- What strangers read above the posts they are shown: a title, who writes, and a line about it; each may be empty.
CREATE TABLE blog.masthead (
    id      int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    title   text NOT NULL DEFAULT '' CHECK (length(title) <= 100),
    author  text NOT NULL DEFAULT '' CHECK (length(author) <= 80),
    words   text NOT NULL DEFAULT '' CHECK (length(words) <= 300),
    version int NOT NULL DEFAULT 1
);

-- A link that opens one post, whatever its state. It is given away; what is kept is its SHA-256.
CREATE TABLE blog.share (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post_id   bigint NOT NULL REFERENCES blog.post ON DELETE CASCADE,
    hash      text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    purpose   text NOT NULL DEFAULT '' CHECK (length(purpose) <= 80),
    made_at   timestamptz NOT NULL,
    opened    int NOT NULL DEFAULT 0 CHECK (opened >= 0),
    opened_at timestamptz,
    CHECK ((opened = 0) = (opened_at IS NULL))
);

CREATE INDEX ON blog.share (post_id);

-- What a feed calls a post for good, wherever it stands, and when that which is read of it was last changed.
ALTER TABLE blog.post
    ADD feed_id   uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD edited_at timestamptz NOT NULL DEFAULT clock_timestamp();

UPDATE blog.post SET edited_at = created_at;

CREATE INDEX ON blog.post (published_on, id) WHERE shown AND status = 'PUBLISHED' AND slug <> '';
