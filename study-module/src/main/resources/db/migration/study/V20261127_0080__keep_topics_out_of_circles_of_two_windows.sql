-- As before, and one after the other: two windows that each make one topic part of the other do not see what the other does.
CREATE OR REPLACE FUNCTION study.check_topic_is_no_circle() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('study.topic.parent_id'));
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
