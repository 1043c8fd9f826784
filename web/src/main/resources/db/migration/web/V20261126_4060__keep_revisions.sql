-- A text as it was stored at a moment. Its kind is the table in which the record stands, so none has to be known here; a deleted
-- record keeps its own while it can come back. typed: stored while it was written, rather than because a button said so.
-- restored_at: the moment of the text that it brought back.
CREATE TABLE web.revision (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind        text NOT NULL CHECK (kind ~ '^[a-z_]+\.[a-z_]+$'),
    record_id   bigint NOT NULL,
    title       text NOT NULL,
    body        text NOT NULL,
    characters  int NOT NULL CHECK (characters >= 0),
    words       int NOT NULL CHECK (words >= 0),
    typed       boolean NOT NULL DEFAULT false,
    restored_at timestamptz,
    at          timestamptz NOT NULL
);

CREATE INDEX ON web.revision (kind, record_id, id);

-- The texts that are there, also in the trash: the first change of them leaves the way back to them.
INSERT INTO web.revision (kind, record_id, title, body, characters, words, at)
SELECT 'blog.post', id, title, body, characters, words, now()
FROM blog.post
WHERE body <> ''
UNION ALL
SELECT 'blog.post', (item->'row'->>'id')::bigint, item->'row'->>'title', item->'row'->>'body',
       coalesce((item->'row'->>'characters')::int, 0),
       (SELECT count(*) FROM regexp_split_to_table(item->'row'->>'body', '\s+') word WHERE word <> ''), now()
FROM blog.trash t, jsonb_array_elements(t.rows) item
WHERE t.kind = 'blog.post' AND item->>'table' = 'blog.post' AND item->'row'->>'body' <> '';
