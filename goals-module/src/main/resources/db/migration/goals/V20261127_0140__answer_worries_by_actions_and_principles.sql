-- What was done about a worry may say how long it took. A worry can be answered by one of its actions or by a principle, as
-- by a goal: once that is deleted it waits, and is answered again, as of the same day, when it comes back.
ALTER TABLE goals.worry_action ADD COLUMN minutes int CHECK (minutes BETWEEN 1 AND 60000);

ALTER TABLE goals.worry
    ADD COLUMN action_id             bigint REFERENCES goals.worry_action ON DELETE SET NULL,
    ADD COLUMN answering_action      bigint,
    ADD COLUMN action_answered_on    date,
    ADD COLUMN principle_id          bigint REFERENCES goals.principle ON DELETE SET NULL,
    ADD COLUMN answering_principle   bigint,
    ADD COLUMN principle_answered_on date,
    DROP CONSTRAINT worry_answer_check,
    ADD CONSTRAINT worry_answer_check CHECK (answer IN ('GOAL', 'ACTION', 'PRINCIPLE', 'LET_GO')),
    ADD CONSTRAINT worry_answered_by_an_action CHECK (coalesce(answer = 'ACTION', false) = (action_id IS NOT NULL)),
    ADD CONSTRAINT worry_answered_by_a_principle CHECK (coalesce(answer = 'PRINCIPLE', false) = (principle_id IS NOT NULL));

CREATE INDEX ON goals.worry (action_id);
CREATE INDEX ON goals.worry (principle_id);

CREATE FUNCTION goals.answer_worry_by_its_record() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.answering_action := coalesce(NEW.action_id, NEW.answering_action);
    NEW.answering_principle := coalesce(NEW.principle_id, NEW.answering_principle);
    IF NEW.answer = 'ACTION' AND NEW.action_id IS NULL THEN
        NEW.action_answered_on := NEW.answered_on;
        NEW.answer := NULL;
        NEW.answered_on := NULL;
    ELSIF NEW.answer = 'PRINCIPLE' AND NEW.principle_id IS NULL THEN
        NEW.principle_answered_on := NEW.answered_on;
        NEW.answer := NULL;
        NEW.answered_on := NULL;
    ELSIF NEW.answer IS NULL AND NEW.action_answered_on IS NOT NULL
        AND EXISTS (SELECT FROM goals.worry_action WHERE id = NEW.answering_action) THEN
        NEW.action_id := NEW.answering_action;
        NEW.answer := 'ACTION';
        NEW.answered_on := NEW.action_answered_on;
    ELSIF NEW.answer IS NULL AND NEW.principle_answered_on IS NOT NULL
        AND EXISTS (SELECT FROM goals.principle WHERE id = NEW.answering_principle) THEN
        NEW.principle_id := NEW.answering_principle;
        NEW.answer := 'PRINCIPLE';
        NEW.answered_on := NEW.principle_answered_on;
    END IF;
    IF NEW.answer IS NOT NULL THEN
        NEW.action_answered_on := NULL;
        NEW.principle_answered_on := NULL;
    END IF;
    IF NEW.answer IS DISTINCT FROM 'ACTION' THEN
        NEW.action_id := NULL;
    END IF;
    IF NEW.answer IS DISTINCT FROM 'PRINCIPLE' THEN
        NEW.principle_id := NULL;
    END IF;
    RETURN NEW;
END
$$;

-- Its name puts it behind the one that answers by a goal.
CREATE TRIGGER answer_by_its_record BEFORE INSERT OR UPDATE ON goals.worry
FOR EACH ROW EXECUTE FUNCTION goals.answer_worry_by_its_record();

CREATE FUNCTION goals.answer_worries_that_wait_for_an_action() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE goals.worry SET action_id = NEW.id
    WHERE answering_action = NEW.id AND action_id IS NULL AND action_answered_on IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER answer_what_waits AFTER INSERT ON goals.worry_action
FOR EACH ROW EXECUTE FUNCTION goals.answer_worries_that_wait_for_an_action();

CREATE FUNCTION goals.answer_worries_that_wait_for_a_principle() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE goals.worry SET principle_id = NEW.id
    WHERE answering_principle = NEW.id AND principle_id IS NULL AND principle_answered_on IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER answer_what_waits_here AFTER INSERT ON goals.principle
FOR EACH ROW EXECUTE FUNCTION goals.answer_worries_that_wait_for_a_principle();
