-- A post from the idea on. Its day is that on which it was published, else that on which it was noted; drafted_at, when its
-- first draft was saved, is known only where somebody looked at the clock. An origin is another area's record by its name.
CREATE TABLE blog.post (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title           text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    tags            text[] NOT NULL DEFAULT '{}',
    body            text NOT NULL DEFAULT '' CHECK (length(body) <= 200000),
    characters      int NOT NULL DEFAULT 0 CHECK (characters >= 0),
    reading_minutes int NOT NULL DEFAULT 0 CHECK (reading_minutes >= 0),
    status          text NOT NULL CHECK (status IN ('IDEA', 'DRAFT', 'PUBLISHED', 'DROPPED')),
    noted_on        date NOT NULL,
    planned_on      date,
    drafted_on      date,
    drafted_at      timestamptz,
    published_on    date,
    link            text NOT NULL DEFAULT '' CHECK (length(link) <= 500),
    dropped_on      date,
    reason          text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    origin          text NOT NULL DEFAULT '' CHECK (origin ~ '^([a-z][a-z-]*\.[a-z][a-z-]*\.[1-9][0-9]*)?$'),
    origin_title    text NOT NULL DEFAULT '',
    day             date NOT NULL GENERATED ALWAYS AS (coalesce(published_on, noted_on)) STORED,
    sample          boolean NOT NULL DEFAULT false,
    version         int NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((status = 'PUBLISHED') = (published_on IS NOT NULL)),
    CHECK ((status = 'DROPPED') = (dropped_on IS NOT NULL)),
    CHECK (status <> 'DRAFT' OR drafted_on IS NOT NULL),
    CHECK (drafted_at IS NULL OR drafted_on IS NOT NULL)
);

CREATE INDEX ON blog.post (day, id);
CREATE INDEX ON blog.post (noted_on);
CREATE INDEX ON blog.post (status);
CREATE INDEX ON blog.post (origin) WHERE origin <> '';
