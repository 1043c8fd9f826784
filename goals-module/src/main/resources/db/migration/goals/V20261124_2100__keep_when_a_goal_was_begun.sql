-- A goal is judged from the day it was begun; NULL where that is the first day of its span.
ALTER TABLE goals.goal
    ADD COLUMN begun_on date,
    ADD CONSTRAINT goal_begun_within_span CHECK (begun_on > starts_on AND begun_on <= ends_on);

UPDATE goals.goal SET begun_on = created_at::date
WHERE NOT sample AND created_at::date > starts_on AND created_at::date <= ends_on;
