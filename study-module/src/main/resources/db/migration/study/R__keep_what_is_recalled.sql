-- Keeps an answer with its card as it was before, which is the owner's from then on unless the answer is a sample; NULL if that
-- was answered or changed since it was seen, or rests.
CREATE OR REPLACE FUNCTION study.keep_recall(
    asked bigint, seen int, at timestamptz, day date, given int, to_phase text, to_step int, to_stability double precision,
    to_difficulty double precision, to_due_at timestamptz, to_due_on date, by_sample boolean
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    before study.card%ROWTYPE;
    kept bigint;
BEGIN
    SELECT * INTO before FROM study.card WHERE id = asked AND version = seen AND NOT suspended FOR UPDATE;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE study.card
    SET phase = to_phase, step = to_step, stability = to_stability, difficulty = to_difficulty, due_at = to_due_at,
        due_on = to_due_on, last_recalled_at = at, last_recalled_on = day,
        lapses = before.lapses + (before.phase = 'REVIEW' AND given = 1)::int, sample = before.sample AND by_sample,
        version = seen + 1
    WHERE id = asked;
    INSERT INTO study.recall (
        card_id, recalled_at, recalled_on, grade, phase_before, step_before, stability_before, difficulty_before, due_before,
        due_on_before, recalled_before, recalled_on_before, lapses_before, stability_after)
    VALUES (
        asked, at, day, given, before.phase, before.step, before.stability, before.difficulty, before.due_at, before.due_on,
        before.last_recalled_at, before.last_recalled_on, before.lapses, to_stability)
    RETURNING id INTO kept;
    RETURN kept;
END
$$;

-- Takes an answer back and gives its card; NULL if another one followed, or it is gone.
CREATE OR REPLACE FUNCTION study.take_back_recall(answer bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    taken study.recall%ROWTYPE;
BEGIN
    PERFORM FROM study.card WHERE id = (SELECT card_id FROM study.recall WHERE id = answer) FOR UPDATE;
    DELETE FROM study.recall r
    WHERE r.id = answer
      AND NOT EXISTS (SELECT FROM study.recall later WHERE later.card_id = r.card_id AND later.id > r.id)
    RETURNING * INTO taken;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE study.card
    SET phase = taken.phase_before, step = taken.step_before, stability = taken.stability_before,
        difficulty = taken.difficulty_before, due_at = taken.due_before, due_on = taken.due_on_before,
        last_recalled_at = taken.recalled_before, last_recalled_on = taken.recalled_on_before,
        lapses = taken.lapses_before, version = version + 1
    WHERE id = taken.card_id;
    RETURN taken.card_id;
END
$$;

-- Keeps how one wants to recall; false if that was changed since it was seen.
CREATE OR REPLACE FUNCTION study.keep_recall_plan(
    retention int, fresh int, recalls int, spread boolean, leech int, seen int
) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO study.recall_plan AS p (retention_percent, new_per_day, recalls_per_day, fuzz, leech_lapses, version)
    VALUES (retention, fresh, recalls, spread, leech, seen + 1)
    ON CONFLICT (id) DO UPDATE
    SET retention_percent = retention, new_per_day = fresh, recalls_per_day = recalls, fuzz = spread, leech_lapses = leech,
        version = seen + 1
    WHERE p.version = seen;
    RETURN FOUND;
END
$$;
