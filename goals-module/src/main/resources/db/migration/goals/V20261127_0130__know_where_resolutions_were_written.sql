-- A resolution knows in which retrospective it was written down, as that of a quarter or a year; empty if it was by hand.
-- One that became a principle knows which, and waits for an answer again while that is deleted; those of before name none.
ALTER TABLE goals.resolution
    ADD COLUMN written_in           text NOT NULL DEFAULT '' CHECK (written_in ~ '^([1-9][0-9]{3}(-Q[1-4])?)?$'),
    ADD COLUMN principle_id         bigint REFERENCES goals.principle ON DELETE SET NULL,
    ADD COLUMN answering_principle  bigint,
    ADD COLUMN principle_settled_on date;

CREATE INDEX ON goals.resolution (principle_id);

CREATE FUNCTION goals.settle_resolution_by_its_principle() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.answering_principle := coalesce(NEW.principle_id, NEW.answering_principle);
    IF NEW.fate = 'PRINCIPLE' AND NEW.principle_id IS NULL AND NEW.answering_principle IS NOT NULL
        AND NEW.principle_settled_on IS NULL THEN
        NEW.principle_settled_on := NEW.settled_on;
        NEW.fate := 'OPEN';
        NEW.settled_on := NULL;
    ELSIF NEW.fate = 'OPEN' AND NEW.principle_settled_on IS NOT NULL
        AND EXISTS (SELECT FROM goals.principle WHERE id = NEW.answering_principle) THEN
        NEW.principle_id := NEW.answering_principle;
        NEW.fate := 'PRINCIPLE';
        NEW.settled_on := NEW.principle_settled_on;
    END IF;
    IF NEW.fate <> 'OPEN' THEN
        NEW.principle_settled_on := NULL;
    END IF;
    IF NEW.fate <> 'PRINCIPLE' THEN
        NEW.principle_id := NULL;
    END IF;
    IF NEW.principle_id IS NULL AND NEW.principle_settled_on IS NULL THEN
        NEW.answering_principle := NULL;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER settle_by_its_principle BEFORE INSERT OR UPDATE ON goals.resolution
FOR EACH ROW EXECUTE FUNCTION goals.settle_resolution_by_its_principle();

CREATE FUNCTION goals.answer_what_waits_for_a_principle() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE goals.resolution SET principle_id = NEW.id
    WHERE answering_principle = NEW.id AND principle_id IS NULL AND principle_settled_on IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER answer_what_waits AFTER INSERT ON goals.principle
FOR EACH ROW EXECUTE FUNCTION goals.answer_what_waits_for_a_principle();
