-- A goal is judged from the day it was begun; NULL where that is the first day of its span.
ALTER TABLE goals.goal
    ADD COLUMN begun_on date,
    ADD CONSTRAINT goal_begun_within_span CHECK (begun_on > starts_on AND begun_on <= ends_on);

-- A habit that was kept before it was written down was begun by then.
UPDATE goals.goal SET begun_on = begun.day
FROM (
    SELECT g.id, least(g.created_at::date, min(c.day)) AS day
    FROM goals.goal g
    LEFT JOIN goals.check_in c ON c.goal_id = g.id AND g.kind = 'HABIT'
    GROUP BY g.id
) begun
WHERE goal.id = begun.id AND NOT goal.sample AND begun.day > goal.starts_on AND begun.day <= goal.ends_on;
