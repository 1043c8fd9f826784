-- What a post is called in files, wherever they go: a key of its own, since an id means another post elsewhere.
ALTER TABLE blog.post ADD uid uuid NOT NULL DEFAULT gen_random_uuid();

CREATE UNIQUE INDEX ON blog.post (uid);
CREATE INDEX ON blog.post (link) WHERE link <> '';
CREATE INDEX ON blog.post (canonical_url) WHERE canonical_url <> '';

-- The file that a post was imported from: which one it was, and what it held; and what the post held right after that.
CREATE TABLE blog.post_source (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post_id      bigint NOT NULL UNIQUE REFERENCES blog.post ON DELETE CASCADE,
    path         text NOT NULL,
    file_digest  text NOT NULL,
    state_digest text NOT NULL
);

CREATE INDEX ON blog.post_source (path);

-- An upload with posts in it. Its file is kept for a day under the name in file; what came of it stays. progress_at is when its
-- reading or importing last came on: whoever is at it says so again and again.
CREATE TABLE blog.post_import (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    file        text NOT NULL UNIQUE,
    bytes       bigint NOT NULL CHECK (bytes >= 0),
    uploaded_at timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('READING', 'READ', 'RUNNING', 'DONE', 'REFUSED')),
    progress_at timestamptz NOT NULL,
    problem     text NOT NULL DEFAULT '',
    others      int NOT NULL DEFAULT 0 CHECK (others >= 0)
);

CREATE INDEX ON blog.post_import (uploaded_at);

-- A text in an upload and what is to become of it; once it is done, what became of it.
CREATE TABLE blog.post_import_file (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post_import_id bigint NOT NULL REFERENCES blog.post_import ON DELETE CASCADE,
    number         int NOT NULL,
    path           text NOT NULL,
    title          text NOT NULL,
    day            date,
    status         text NOT NULL CHECK (status IN ('', 'IDEA', 'DRAFT', 'PUBLISHED', 'DROPPED')),
    pictures       int NOT NULL CHECK (pictures >= 0),
    missing        int NOT NULL CHECK (missing >= 0),
    verdict        text NOT NULL CHECK (verdict IN ('NEW', 'CHANGED', 'SAME', 'SKIPPED')),
    reason         text NOT NULL,
    detail         text NOT NULL,
    notes          text[] NOT NULL,
    done           boolean NOT NULL,
    post_id        bigint REFERENCES blog.post ON DELETE SET NULL,
    UNIQUE (post_import_id, number)
);

CREATE INDEX ON blog.post_import_file (post_id);
