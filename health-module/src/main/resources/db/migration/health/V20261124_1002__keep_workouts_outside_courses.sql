-- Told the other way round, a workout that says nothing about courses uses one.
ALTER TABLE health.workout ADD outside_course boolean NOT NULL DEFAULT false;
UPDATE health.workout SET outside_course = NOT uses_course;
ALTER TABLE health.workout DROP uses_course;
ALTER TABLE health.workout ADD CHECK (NOT outside_course OR course_id IS NULL);
