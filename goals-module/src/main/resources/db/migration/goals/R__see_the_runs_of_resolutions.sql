DROP VIEW IF EXISTS goals.resolution_run;

-- How often a resolution was carried until it came to be and from which one on, how many quarters running it has been
-- made, itself counted, and the first of that run. A year's resolution makes no run of quarters.
CREATE VIEW goals.resolution_run AS
WITH RECURSIVE run AS (
    SELECT r.id, r.id AS root_id, r.id AS run_id, 0 AS carries, 1 AS quarters
    FROM goals.resolution r
    WHERE r.carried_from IS NULL
    UNION ALL
    SELECT r.id,
           run.root_id,
           CASE WHEN follows THEN run.run_id ELSE r.id END,
           run.carries + 1,
           CASE WHEN follows THEN run.quarters + 1 ELSE 1 END
    FROM run
    JOIN goals.resolution before ON before.id = run.id
    JOIN goals.resolution r ON r.carried_from = run.id
    CROSS JOIN LATERAL (
        SELECT before.ends_before = r.starts_on AND length(before.period) = 7 AND length(r.period) = 7 AS follows) f
)
SELECT * FROM run;
