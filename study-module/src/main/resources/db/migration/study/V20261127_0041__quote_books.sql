-- Words of a book. place says where they stand if pages have no numbers, such as a chapter.
CREATE TABLE study.quote (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    book_id    bigint NOT NULL REFERENCES study.book ON DELETE CASCADE,
    words      text NOT NULL CHECK (length(words) BETWEEN 1 AND 5000),
    page       int CHECK (page BETWEEN 1 AND 20000),
    place      text NOT NULL DEFAULT '' CHECK (length(place) <= 80),
    note       text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    quoted_on  date NOT NULL,
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON study.quote (book_id, page, id);
CREATE INDEX ON study.quote (quoted_on, id);
