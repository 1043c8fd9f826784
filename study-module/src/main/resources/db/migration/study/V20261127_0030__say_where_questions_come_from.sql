-- What a text speaks of, lower-cased: its words but for those that every question has; of Korean words their pairs of
-- syllables, so that it does not matter what hangs at their ends.
CREATE FUNCTION study.pieces(said text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
    SELECT coalesce(array_agg(DISTINCT piece COLLATE "C" ORDER BY piece COLLATE "C"), '{}')
    FROM (
        SELECT CASE WHEN word ~ '[가-힣]' AND length(word) > 2 THEN substr(word, place, 2) ELSE word END AS piece
        FROM regexp_split_to_table(lower(said), '[[:space:][:punct:]`$+<=>^|~]+') AS word,
             generate_series(1, CASE WHEN word ~ '[가-힣]' AND length(word) > 2 THEN length(word) - 1 ELSE 1 END) AS place
    ) AS cut
    WHERE length(piece) > 1
      AND piece <> ALL (ARRAY[
          'about', 'all', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'between', 'by', 'can', 'could', 'difference', 'do',
          'does', 'explain', 'for', 'from', 'happens', 'has', 'have', 'how', 'if', 'in', 'is', 'it', 'its', 'mean', 'of', 'on',
          'one', 'or', 'say', 'that', 'the', 'them', 'there', 'to', 'use', 'was', 'what', 'when', 'where', 'which', 'who',
          'why', 'will', 'with', 'would', 'you', 'your',
          '가요', '가지', '까요', '나요', '는가', '니까', '되나', '되는', '때문', '떤가', '떻게', '라고', '런가', '명해', '무슨', '무엇', '설명', '세요',
          '습니', '어떤', '어떻', '어떠', '엇이', '에서', '엇인', '으로', '은가', '을까', '인가', '인지', '일까', '있나', '있는', '왜요', '주세', '지요',
          '차이', '하고', '하나', '하는', '하면', '하세', '한가', '할까', '합니', '해요', '해주'])
);

-- source: where it came from when nobody asked it, such as a book or a site. changed_at: when its words, its answer or its
-- grades were last written.
ALTER TABLE study.question
    ADD COLUMN source     text NOT NULL DEFAULT '' CHECK (length(source) <= 200),
    ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD COLUMN pieces     text[] NOT NULL GENERATED ALWAYS AS (study.pieces(words)) STORED;

UPDATE study.question SET changed_at = created_at;

CREATE INDEX ON study.question USING gin (pieces);

CREATE FUNCTION study.question_is_changed() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END
$$;

CREATE TRIGGER changed BEFORE UPDATE OF words, answer, expected, actual, source ON study.question
FOR EACH ROW EXECUTE FUNCTION study.question_is_changed();
