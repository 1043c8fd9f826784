-- The first day after the time in which a date lies that is known as exactly as it says.
CREATE OR REPLACE FUNCTION study.time_ends(day date, known text) RETURNS date
LANGUAGE sql IMMUTABLE
RETURN (day + CASE known
            WHEN 'YEAR' THEN interval '1 year'
            WHEN 'HALF' THEN interval '6 months'
            WHEN 'QUARTER' THEN interval '3 months'
            WHEN 'MONTH' THEN interval '1 month'
            ELSE interval '1 day'
        END)::date;

-- One time that a book is read. A book stands as its last one does: the one that goes on, or else the one that ended last.
-- Without a beginning, an end and days of reading it is only wanted.
CREATE TABLE study.read_through (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    book_id           bigint NOT NULL REFERENCES study.book ON DELETE CASCADE,
    started_on        date,
    started_precision text CHECK (started_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    outcome           text CHECK (outcome IN ('FINISHED', 'STOPPED')),
    ended_on          date,
    ended_precision   text CHECK (ended_precision IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
    reason            text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    sample            boolean NOT NULL DEFAULT false,
    version           int NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((started_on IS NULL) = (started_precision IS NULL)),
    CHECK ((outcome IS NULL) = (ended_on IS NULL)),
    CHECK ((ended_on IS NULL) = (ended_precision IS NULL)),
    CHECK (study.time_ends(ended_on, ended_precision) > started_on)
);

CREATE INDEX ON study.read_through (book_id);
-- A book is read once at a time.
CREATE UNIQUE INDEX ON study.read_through (book_id) WHERE outcome IS NULL;
CREATE INDEX ON study.read_through (ended_on, id);

-- The days of reading outlive the read-through that they are of. percent is the place reached where pages have no numbers.
ALTER TABLE study.reading
    ADD COLUMN read_through_id bigint REFERENCES study.read_through ON DELETE SET NULL,
    ADD COLUMN percent int CHECK (percent BETWEEN 0 AND 100);

CREATE INDEX ON study.reading (read_through_id, read_on);

INSERT INTO study.read_through (
    book_id, started_on, started_precision, outcome, ended_on, ended_precision, reason, sample, created_at)
SELECT id, begun_on, CASE WHEN begun_on IS NOT NULL THEN 'DAY' END, outcome, ended_on, ended_precision, reason, sample,
       created_at
FROM study.book b,
     -- Of a beginning after the end one of the two is wrong.
     LATERAL (SELECT CASE WHEN study.time_ends(ended_on, ended_precision) <= started_on THEN NULL ELSE started_on END) AS begun (begun_on)
WHERE started_on IS NOT NULL OR outcome IS NOT NULL OR reason <> ''
   OR EXISTS (SELECT FROM study.reading r WHERE r.book_id = b.id)
ORDER BY id;

UPDATE study.reading r SET read_through_id = t.id FROM study.read_through t WHERE t.book_id = r.book_id;

-- A deleted book is a book with its read-through, too, and its deleted readings are of that. A reading that was deleted
-- alone is of the one of its book.
CREATE TABLE study.deleted_book AS
SELECT t.id AS trash_id, nextval(pg_get_serial_sequence('study.read_through', 'id')) AS read_through_id,
       (item->'row'->>'id')::bigint AS book_id,
       item->'row' || CASE
           WHEN study.time_ends((item->'row'->>'ended_on')::date, item->'row'->>'ended_precision')
                <= (item->'row'->>'started_on')::date THEN '{"started_on": null}'
           ELSE '{}'
       END::jsonb AS book
FROM study.trash t, jsonb_array_elements(t.rows) item
WHERE item->>'table' = 'study.book' AND item ? 'row';

UPDATE study.trash SET rows = (
    SELECT jsonb_agg(changed ORDER BY place, part)
    FROM (
        SELECT place, 1 AS part,
               CASE WHEN item->>'table' = 'study.reading' AND item ? 'row'
                    THEN jsonb_set(item, '{row,read_through_id}', coalesce(
                        (SELECT to_jsonb(d.read_through_id) FROM study.deleted_book d
                         WHERE d.book_id = (item->'row'->>'book_id')::bigint
                         ORDER BY d.trash_id = trash.id DESC, d.trash_id DESC LIMIT 1),
                        (SELECT to_jsonb(t.id) FROM study.read_through t
                         WHERE t.book_id = (item->'row'->>'book_id')::bigint),
                        'null'))
                    ELSE item
               END AS changed
        FROM jsonb_array_elements(trash.rows) WITH ORDINALITY AS each (item, place)
        UNION ALL
        SELECT place, 2, jsonb_build_object('table', 'study.read_through', 'row', jsonb_build_object(
                   'id', d.read_through_id, 'book_id', d.book_id,
                   'started_on', d.book->'started_on',
                   'started_precision', CASE WHEN d.book->>'started_on' IS NOT NULL THEN 'DAY' END,
                   'outcome', d.book->'outcome', 'ended_on', d.book->'ended_on',
                   'ended_precision', d.book->'ended_precision', 'reason', d.book->'reason',
                   'sample', d.book->'sample', 'version', 0, 'created_at', d.book->'created_at'))
        FROM jsonb_array_elements(trash.rows) WITH ORDINALITY AS each (item, place)
        JOIN study.deleted_book d
          ON d.trash_id = trash.id AND item->>'table' = 'study.book' AND (item->'row'->>'id')::bigint = d.book_id) AS parts)
WHERE jsonb_path_exists(rows, '$[*] ? (@.table == "study.book" || @.table == "study.reading").row');

DROP TABLE study.deleted_book;

-- The views are made anew after all migrations.
DROP VIEW IF EXISTS study.moment;
DROP VIEW IF EXISTS study.study_record;
DROP VIEW IF EXISTS study.book_standing;

-- isbn is that of thirteen digits, whose last one is checked.
ALTER TABLE study.book
    DROP COLUMN started_on,
    DROP COLUMN outcome,
    DROP COLUMN ended_on,
    DROP COLUMN ended_precision,
    DROP COLUMN reason,
    ADD COLUMN isbn text NOT NULL DEFAULT '' CHECK (
        CASE WHEN isbn = '' THEN true
             WHEN isbn ~ '^97[89][0-9]{10}$' THEN
                 (substr(isbn, 1, 1)::int + substr(isbn, 3, 1)::int + substr(isbn, 5, 1)::int + substr(isbn, 7, 1)::int
                  + substr(isbn, 9, 1)::int + substr(isbn, 11, 1)::int + substr(isbn, 13, 1)::int
                  + 3 * (substr(isbn, 2, 1)::int + substr(isbn, 4, 1)::int + substr(isbn, 6, 1)::int
                         + substr(isbn, 8, 1)::int + substr(isbn, 10, 1)::int + substr(isbn, 12, 1)::int)) % 10 = 0
             ELSE false
        END),
    ADD COLUMN tags text[] NOT NULL DEFAULT '{}' CHECK (
        cardinality(tags) <= 20 AND length(array_to_string(tags, ',')) <= 400);

CREATE INDEX ON study.book (isbn) WHERE isbn <> '';
