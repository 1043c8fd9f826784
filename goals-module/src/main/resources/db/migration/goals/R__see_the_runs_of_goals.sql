DROP VIEW IF EXISTS goals.goal_run;

-- How often a goal was carried until it came to be and from which one on, and how many quarters running it has been pursued,
-- itself counted. Only goals of whole quarters make such a run.
CREATE VIEW goals.goal_run AS
WITH RECURSIVE run AS (
    SELECT g.id, g.id AS root_id, 0 AS carries, 1 AS quarters
    FROM goals.goal g
    WHERE g.carried_from IS NULL
    UNION ALL
    SELECT g.id, run.root_id, run.carries + 1, CASE WHEN follows THEN run.quarters + 1 ELSE 1 END
    FROM run
    JOIN goals.goal before ON before.id = run.id
    JOIN goals.goal g ON g.carried_from = run.id
    CROSS JOIN LATERAL (
        SELECT before.ends_on + 1 = g.starts_on
               AND before.starts_on = date_trunc('quarter', before.starts_on)
               AND before.starts_on + interval '3 months' = before.ends_on + 1
               AND g.starts_on + interval '3 months' = g.ends_on + 1 AS follows) f
)
SELECT * FROM run;
