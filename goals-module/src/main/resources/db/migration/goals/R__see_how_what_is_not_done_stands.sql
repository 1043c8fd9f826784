DROP FUNCTION IF EXISTS goals.not_doing_on(date);

-- How what is not done stood on a day: by the latest look at it, else as it was decided. It is due once its day has come.
CREATE FUNCTION goals.not_doing_on(seen date)
RETURNS TABLE (id bigint, state text, review_on date, since date, goal_id bigint, looks bigint)
LANGUAGE sql STABLE AS $$
    SELECT n.id,
           CASE
               WHEN l.outcome IN ('TAKEN_UP', 'OVER') THEN l.outcome
               WHEN next.on_day <= seen THEN 'DUE'
               ELSE 'STANDS'
           END,
           next.on_day, coalesce(l.day, n.decided_on), l.goal_id, coalesce(l.looks, 0)
    FROM goals.not_doing n
    LEFT JOIN LATERAL (
        SELECT k.outcome, k.next_on, k.day, k.goal_id, count(*) OVER () AS looks
        FROM goals.not_doing_look k
        WHERE k.not_doing_id = n.id AND k.day <= seen
        ORDER BY k.day DESC, k.id DESC
        LIMIT 1
    ) l ON true
    CROSS JOIN LATERAL (SELECT CASE WHEN l.outcome IS NULL THEN n.review_on ELSE l.next_on END AS on_day) next
$$;
