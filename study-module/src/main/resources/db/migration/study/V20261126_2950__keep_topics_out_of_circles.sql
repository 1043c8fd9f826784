-- No topic is part of itself, by however many others. What a restored topic was part of may meanwhile be part of what it
-- holds: that is a violated check, as of any column, and restoring passes it over.
CREATE FUNCTION study.check_topic_is_no_circle() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT NEW.parent_id
            UNION
            SELECT topic.parent_id FROM study.topic topic JOIN above ON topic.id = above.id
        )
        SELECT FROM above WHERE id = NEW.id
    ) THEN
        RAISE check_violation USING MESSAGE = 'topic ' || NEW.id || ' would be part of itself';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER no_circle BEFORE INSERT OR UPDATE OF parent_id ON study.topic
FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION study.check_topic_is_no_circle();
