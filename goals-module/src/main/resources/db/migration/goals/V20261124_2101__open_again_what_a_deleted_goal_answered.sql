-- A worry or resolution that became a goal waits for an answer again once that goal is deleted, and is answered again, as of
-- the same day, once the goal comes back. Meanwhile it keeps that day.
ALTER TABLE goals.worry ADD COLUMN goal_answered_on date;
ALTER TABLE goals.resolution ADD COLUMN goal_settled_on date;

CREATE FUNCTION goals.answer_worry_by_its_goal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.answer = 'GOAL' AND NEW.goal_id IS NULL THEN
        NEW.goal_answered_on := NEW.answered_on;
        NEW.answer := NULL;
        NEW.answered_on := NULL;
    ELSIF NEW.answer IS NULL AND NEW.goal_id IS NOT NULL AND NEW.goal_answered_on IS NOT NULL THEN
        NEW.answer := 'GOAL';
        NEW.answered_on := NEW.goal_answered_on;
        NEW.goal_answered_on := NULL;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION goals.settle_resolution_by_its_goal() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.fate = 'GOAL' AND NEW.goal_id IS NULL THEN
        NEW.goal_settled_on := NEW.settled_on;
        NEW.fate := 'OPEN';
        NEW.settled_on := NULL;
    ELSIF NEW.fate = 'OPEN' AND NEW.goal_id IS NOT NULL AND NEW.goal_settled_on IS NOT NULL THEN
        NEW.fate := 'GOAL';
        NEW.settled_on := NEW.goal_settled_on;
        NEW.goal_settled_on := NULL;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER answer_by_its_goal BEFORE INSERT OR UPDATE ON goals.worry
FOR EACH ROW EXECUTE FUNCTION goals.answer_worry_by_its_goal();
CREATE TRIGGER settle_by_its_goal BEFORE INSERT OR UPDATE ON goals.resolution
FOR EACH ROW EXECUTE FUNCTION goals.settle_resolution_by_its_goal();

UPDATE goals.worry SET goal_id = NULL WHERE answer = 'GOAL' AND goal_id IS NULL;
UPDATE goals.resolution SET goal_id = NULL WHERE fate = 'GOAL' AND goal_id IS NULL;

ALTER TABLE goals.worry ADD CONSTRAINT worry_answered_by_a_goal CHECK (answer <> 'GOAL' OR goal_id IS NOT NULL);
ALTER TABLE goals.resolution ADD CONSTRAINT resolution_settled_by_a_goal CHECK (fate <> 'GOAL' OR goal_id IS NOT NULL);
