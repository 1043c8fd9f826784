-- What a meeting decided to try, one by one, and what became of it.
CREATE TABLE study.decision (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting_id bigint NOT NULL REFERENCES study.meeting ON DELETE CASCADE,
    words      text NOT NULL CHECK (length(words) BETWEEN 1 AND 300),
    state      text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'TRIED', 'DROPPED')),
    told_on    date,
    result     text NOT NULL DEFAULT '' CHECK (length(result) <= 300),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((state = 'OPEN') = (told_on IS NULL)),
    CHECK (state <> 'OPEN' OR result = '')
);

CREATE INDEX ON study.decision (meeting_id, id);

-- Each line was a decision, without the mark of a list before it; what is too long for one goes on in the next.
CREATE FUNCTION study.decisions_in(written text) RETURNS TABLE (place bigint, words text)
LANGUAGE sql IMMUTABLE AS $$
    SELECT row_number() OVER (ORDER BY line.place, part), trim(substr(line.words, part, 300))
    FROM (
        SELECT place, trim(regexp_replace(each, '^\s*([-*+•]|\d{1,2}[.)])\s+', ''), E' \t\r') AS words
        FROM regexp_split_to_table(written, E'\n') WITH ORDINALITY AS lines (each, place)) AS line,
        generate_series(1, length(line.words), 300) AS part
    WHERE trim(substr(line.words, part, 300)) <> ''
$$;

INSERT INTO study.decision (meeting_id, words, sample, created_at)
SELECT m.id, d.words, m.sample, m.created_at
FROM study.meeting m, study.decisions_in(m.decisions) d
ORDER BY m.id, d.place;

UPDATE study.trash t
SET rows = t.rows || found.decisions
FROM (
    SELECT t.id,
           jsonb_agg(jsonb_build_object('table', 'study.decision', 'row', jsonb_build_object(
               'id', nextval(pg_get_serial_sequence('study.decision', 'id')),
               'meeting_id', item->'row'->'id',
               'words', d.words,
               'state', 'OPEN',
               'told_on', NULL,
               'result', '',
               'sample', item->'row'->'sample',
               'version', 0,
               'created_at', item->'row'->'created_at')) ORDER BY items.place, d.place) AS decisions
    FROM study.trash t,
         jsonb_array_elements(t.rows) WITH ORDINALITY AS items (item, place),
         study.decisions_in(item->'row'->>'decisions') d
    WHERE item->>'table' = 'study.meeting'
    GROUP BY t.id) AS found
WHERE t.id = found.id;

DROP FUNCTION study.decisions_in(text);

-- These are made anew without it.
DROP VIEW IF EXISTS study.moment;
DROP VIEW IF EXISTS study.study_record;
ALTER TABLE study.meeting DROP COLUMN decisions;
