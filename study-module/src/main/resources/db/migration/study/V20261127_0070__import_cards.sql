-- An upload with cards in it. Its file is kept for a day under the name in file; what came of it stays. progress_at is when its
-- reading or importing last came on: whoever is at it says so again and again. detail is what a problem speaks of, such as a row.
CREATE TABLE study.card_import (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    file        text NOT NULL UNIQUE,
    bytes       bigint NOT NULL CHECK (bytes >= 0),
    uploaded_at timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('READING', 'READ', 'RUNNING', 'DONE', 'REFUSED')),
    progress_at timestamptz NOT NULL,
    format      text CHECK (format IN ('ANKI', 'TABLE', 'HOEGO')),
    charset     text NOT NULL DEFAULT '',
    problem     text CHECK (problem IN (
        'SEVERAL', 'EMPTY', 'BINARY', 'TOO_LARGE', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS', 'LONG_CELL', 'CUT_OFF', 'MALFORMED',
        'FAILED')),
    detail      text NOT NULL DEFAULT ''
);

CREATE INDEX ON study.card_import (uploaded_at);

-- A row of an upload and what is to become of it; once it is done, what became of it. number is its place in the file, from 1,
-- with whatever stands above.
CREATE TABLE study.card_row (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    card_import_id bigint NOT NULL REFERENCES study.card_import ON DELETE CASCADE,
    number         int NOT NULL,
    front          text NOT NULL CHECK (length(front) <= 2000),
    topic          text NOT NULL,
    verdict        text NOT NULL CHECK (verdict IN ('NEW', 'MERGED', 'SAME', 'SKIPPED')),
    reason         text NOT NULL CHECK (reason IN (
        'UNKNOWN_HERE', 'FRONT_AND_BACK', 'NO_BACK_HERE', 'KEPT_YOURS', 'QUESTION', 'NO_FRONT', 'NO_BACK', 'TWICE', 'FAILED')),
    detail         text NOT NULL,
    notes          text[] NOT NULL CHECK (notes <@ ARRAY['SOUND', 'IMAGE', 'CUT', 'TAGS', 'CLOZE', 'SCHEDULE']),
    done           boolean NOT NULL,
    card_id        bigint REFERENCES study.card ON DELETE SET NULL,
    UNIQUE (card_import_id, number)
);

CREATE INDEX ON study.card_row (card_id);
