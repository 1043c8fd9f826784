-- A habit is of so many days a week or a month; given days of the week are as many as the week has of it. An ended goal may
-- be judged, from 0 to 1, and go on as another, which knows what it was carried from.
ALTER TABLE goals.goal
    ADD COLUMN times_per_month int CHECK (times_per_month BETWEEN 1 AND 31),
    ADD COLUMN weekdays        text[] NOT NULL DEFAULT '{}' CHECK (
        weekdays <@ ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
    ADD COLUMN assessment      numeric(3, 2) CHECK (assessment BETWEEN 0 AND 1),
    ADD COLUMN carried_from    bigint UNIQUE REFERENCES goals.goal ON DELETE SET NULL,
    DROP CONSTRAINT goal_outcome_check,
    ADD CONSTRAINT goal_outcome_check CHECK (outcome IN ('REACHED', 'PARTLY', 'DROPPED', 'CARRIED')),
    DROP CONSTRAINT goal_check3,
    ADD CONSTRAINT goal_habit_has_its_times CHECK (kind <> 'HABIT' OR num_nonnulls(times_per_week, times_per_month) = 1),
    ADD CONSTRAINT goal_given_days_make_the_week CHECK (
        cardinality(weekdays) = 0 OR coalesce(cardinality(weekdays) = times_per_week, false)),
    ADD CONSTRAINT goal_judged_at_its_end CHECK (assessment IS NULL OR outcome IS NOT NULL),
    ADD CONSTRAINT goal_carried_from_another CHECK (carried_from <> id);
