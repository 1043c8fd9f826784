-- A worry or resolution that waits for its deleted goal knows which one that was, so that it is answered again once both are
-- there, whichever came back last. Who answers it otherwise meanwhile means that answer.
ALTER TABLE goals.worry ADD COLUMN answering_goal bigint;
ALTER TABLE goals.resolution ADD COLUMN answering_goal bigint;

CREATE OR REPLACE FUNCTION goals.answer_worry_by_its_goal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.answering_goal := coalesce(NEW.goal_id, NEW.answering_goal);
    IF NEW.answer = 'GOAL' AND NEW.goal_id IS NULL THEN
        NEW.goal_answered_on := NEW.answered_on;
        NEW.answer := NULL;
        NEW.answered_on := NULL;
    ELSIF NEW.answer IS NULL AND NEW.goal_answered_on IS NOT NULL
        AND EXISTS (SELECT FROM goals.goal WHERE id = NEW.answering_goal) THEN
        NEW.goal_id := NEW.answering_goal;
        NEW.answer := 'GOAL';
        NEW.answered_on := NEW.goal_answered_on;
    END IF;
    IF NEW.answer IS NOT NULL THEN
        NEW.goal_answered_on := NULL;
    END IF;
    IF NEW.answer IS DISTINCT FROM 'GOAL' THEN
        NEW.goal_id := NULL;
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION goals.settle_resolution_by_its_goal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.answering_goal := coalesce(NEW.goal_id, NEW.answering_goal);
    IF NEW.fate = 'GOAL' AND NEW.goal_id IS NULL THEN
        NEW.goal_settled_on := NEW.settled_on;
        NEW.fate := 'OPEN';
        NEW.settled_on := NULL;
    ELSIF NEW.fate = 'OPEN' AND NEW.goal_settled_on IS NOT NULL
        AND EXISTS (SELECT FROM goals.goal WHERE id = NEW.answering_goal) THEN
        NEW.goal_id := NEW.answering_goal;
        NEW.fate := 'GOAL';
        NEW.settled_on := NEW.goal_settled_on;
    END IF;
    IF NEW.fate <> 'OPEN' THEN
        NEW.goal_settled_on := NULL;
    END IF;
    IF NEW.fate <> 'GOAL' THEN
        NEW.goal_id := NULL;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION goals.answer_what_waits_for_a_goal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE goals.worry SET goal_id = NEW.id
    WHERE answering_goal = NEW.id AND goal_id IS NULL AND goal_answered_on IS NOT NULL;
    UPDATE goals.resolution SET goal_id = NEW.id
    WHERE answering_goal = NEW.id AND goal_id IS NULL AND goal_settled_on IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER answer_what_waits AFTER INSERT ON goals.goal
FOR EACH ROW EXECUTE FUNCTION goals.answer_what_waits_for_a_goal();

-- What is answered now, waits now, or lies in the trash, answered or waiting. The deleted goal knows who waits for it.
UPDATE goals.worry SET answering_goal = goal_id WHERE goal_id IS NOT NULL;
UPDATE goals.resolution SET answering_goal = goal_id WHERE goal_id IS NOT NULL;

CREATE VIEW goals.waiting AS
SELECT DISTINCT ON (of_table, waits) item->>'table' AS of_table, each_id::bigint AS waits, (item->>'to')::bigint AS goal
FROM goals.trash t,
    jsonb_path_query(t.rows, '$[*] ? (@.column == "goal_id")') item,
    jsonb_array_elements(item->'ids') each_id
ORDER BY of_table, waits, t.id DESC;

UPDATE goals.worry w SET answering_goal = goal
FROM goals.waiting
WHERE of_table = 'goals.worry' AND waits = w.id AND w.goal_answered_on IS NOT NULL;
UPDATE goals.resolution r SET answering_goal = goal
FROM goals.waiting
WHERE of_table = 'goals.resolution' AND waits = r.id AND r.goal_settled_on IS NOT NULL;

UPDATE goals.trash SET rows = (
    SELECT jsonb_agg(
        CASE
            WHEN item->>'table' IN ('goals.worry', 'goals.resolution') AND item ? 'row'
            THEN jsonb_set(item, '{row,answering_goal}', coalesce(
                nullif(item->'row'->'goal_id', 'null'),
                (SELECT to_jsonb(goal) FROM goals.waiting
                 WHERE of_table = item->>'table' AND waits = (item->'row'->>'id')::bigint),
                'null'))
            ELSE item
        END ORDER BY place)
    FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place))
WHERE jsonb_path_exists(rows, '$[*] ? (@.table == "goals.worry" || @.table == "goals.resolution").row');

DROP VIEW goals.waiting;
