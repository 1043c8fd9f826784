-- An upload with books in it. Its file is kept for a day under the name in file; what came of it stays. progress_at is when its
-- reading or importing last came on: whoever is at it says so again and again. detail is what a problem speaks of, such as a row.
CREATE TABLE study.shelf_import (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    file        text NOT NULL UNIQUE CHECK (length(file) <= 100),
    bytes       bigint NOT NULL CHECK (bytes >= 0),
    uploaded_at timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('READING', 'READ', 'RUNNING', 'DONE', 'REFUSED')),
    progress_at timestamptz NOT NULL,
    format      text CHECK (format IN ('GOODREADS', 'STORYGRAPH', 'BOOKWYRM', 'HOEGO')),
    charset     text NOT NULL DEFAULT '' CHECK (length(charset) <= 40),
    problem     text CHECK (problem IN (
        'SEVERAL', 'EMPTY', 'BINARY', 'TOO_LARGE', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS', 'LONG_CELL', 'CUT_OFF', 'MALFORMED',
        'UNKNOWN', 'FAILED')),
    detail      text NOT NULL DEFAULT '' CHECK (length(detail) <= 200)
);

CREATE INDEX ON study.shelf_import (uploaded_at);

-- A row of an upload and what is to become of it; once it is done, what became of it. fills names what it adds to a book that
-- was there, read_throughs says how many of them it adds.
CREATE TABLE study.shelf_row (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shelf_import_id bigint NOT NULL REFERENCES study.shelf_import ON DELETE CASCADE,
    number          int NOT NULL,
    title           text NOT NULL CHECK (length(title) <= 200),
    author          text NOT NULL CHECK (length(author) <= 120),
    status          text CHECK (status IN ('WANT', 'READING', 'FINISHED', 'STOPPED')),
    verdict         text NOT NULL CHECK (verdict IN ('NEW', 'MERGED', 'SAME', 'SKIPPED')),
    reason          text NOT NULL CHECK (reason IN (
        'UNKNOWN_HERE', 'BY_ISBN', 'BY_TITLE', 'SHAPE', 'NO_TITLE', 'TWICE', 'SEVERAL', 'FAILED')),
    detail          text NOT NULL CHECK (length(detail) <= 200),
    fills           text[] NOT NULL CHECK (fills <@ ARRAY[
        'AUTHOR', 'ISBN', 'PAGES', 'TAGS', 'RATING', 'REVIEW', 'NOTES', 'READ_THROUGH', 'START', 'END', 'REASON']),
    notes           text[] NOT NULL CHECK (notes <@ ARRAY[
        'NO_ISBN', 'DATE', 'ORDER', 'FUTURE', 'RATING', 'PAGES', 'CUT', 'TAGS', 'MORE_READS', 'NO_END', 'START_ADDED',
        'NO_START', 'SHELF']),
    read_throughs   int NOT NULL CHECK (read_throughs >= 0),
    done            boolean NOT NULL,
    book_id         bigint REFERENCES study.book ON DELETE SET NULL,
    UNIQUE (shelf_import_id, number)
);

CREATE INDEX ON study.shelf_row (book_id);
