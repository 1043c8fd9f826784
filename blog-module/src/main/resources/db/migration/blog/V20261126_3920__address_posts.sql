-- What a post is called in an address, the series it belongs to, where it stands for search engines, and its language (BCP 47;
-- empty is the owner's). shown says that strangers may read it once it is published. Words as they are parted by blanks.
ALTER TABLE blog.post
    ADD slug          text NOT NULL DEFAULT ''
                      CHECK (slug !~ '[\s!-,./:-@\[-`{-~]' AND length(slug) <= 100),
    ADD series        text NOT NULL DEFAULT '' CHECK (length(series) <= 100),
    ADD canonical_url text NOT NULL DEFAULT '' CHECK (length(canonical_url) <= 500),
    ADD language      text NOT NULL DEFAULT '' CHECK (language ~ '^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$'),
    ADD words         int NOT NULL DEFAULT 0 CHECK (words >= 0),
    ADD shown         boolean NOT NULL DEFAULT false;

UPDATE blog.post SET words = (SELECT count(*) FROM regexp_split_to_table(body, '\s+') word WHERE word <> '');

CREATE UNIQUE INDEX ON blog.post (slug) WHERE slug <> '';
CREATE INDEX ON blog.post (lower(series)) WHERE series <> '';
