DROP VIEW IF EXISTS goals.moment;

-- What happened on a day. page_id is the record on whose page it stands: the goal of a check-in, the worry of an action, what
-- was looked at again.
-- What is known only roughly has no day and is left out. That a goal's days have begun is nothing that was done.
CREATE VIEW goals.moment AS
SELECT closed_on AS day, created_at AS at, 'goal-end' COLLATE "C" AS kind, id, id AS page_id, title, reason AS note,
       assessment AS value, '' AS unit, outcome AS detail
FROM goals.goal
WHERE closed_on IS NOT NULL
UNION ALL
SELECT c.day, c.created_at, 'check-in', c.id, c.goal_id, g.title, c.note, c.value, g.unit, ''
FROM goals.check_in c
JOIN goals.goal g ON g.id = c.goal_id
UNION ALL
SELECT m.done_on, m.created_at, 'milestone', m.id, m.goal_id, m.title, g.title, NULL, '', ''
FROM goals.milestone m
JOIN goals.goal g ON g.id = m.goal_id
WHERE m.done_on IS NOT NULL
UNION ALL
SELECT made_on, created_at, 'resolution', id, id, words, '', NULL, '', period
FROM goals.resolution
WHERE carried_from IS NULL
UNION ALL
SELECT settled_on, created_at, 'resolution-end', id, id, words, note, NULL, '', fate
FROM goals.resolution
WHERE settled_on IS NOT NULL
UNION ALL
SELECT day, created_at, 'worry', id, id, words, '', NULL, '', area
FROM goals.worry
WHERE precision = 'DAY'
UNION ALL
SELECT answered_on, created_at, 'worry-end', id, id, words, '', NULL, '', answer
FROM goals.worry
WHERE answered_on IS NOT NULL
UNION ALL
SELECT a.day, a.created_at, 'worry-action', a.id, a.worry_id, a.what, w.words, NULL, '', w.area
FROM goals.worry_action a
JOIN goals.worry w ON w.id = a.worry_id
WHERE a.precision = 'DAY'
UNION ALL
SELECT decided_on, created_at, 'not-doing', id, id, what, reason, NULL, '', kind
FROM goals.not_doing
UNION ALL
SELECT l.day, l.created_at, 'not-doing-look', l.id, l.not_doing_id, n.what, l.note, NULL, '', l.outcome
FROM goals.not_doing_look l
JOIN goals.not_doing n ON n.id = l.not_doing_id;
