-- What the clock of a round showed at a moment: its cohort's, or what that went by before its zone was changed, as the deadline
-- tells. Round.zone says the same.
CREATE OR REPLACE FUNCTION blog.on_clock_of(r blog.round, zone text, moment timestamptz) RETURNS timestamp
LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN due AT TIME ZONE zone = r.deadline THEN moment AT TIME ZONE zone
        ELSE moment AT TIME ZONE 'UTC' + (due - r.deadline AT TIME ZONE 'UTC')
    END
    FROM (SELECT CASE WHEN r.due_time = '23:59:59' THEN (r.due_on + 1)::timestamp ELSE r.due_on + r.due_time END AS due) AS spoken
$$;
