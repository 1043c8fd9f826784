DROP VIEW IF EXISTS goals.side_project_moment;

-- What happened with side projects on a day; page_id is the project. What is known only roughly has no day and is left out.
CREATE VIEW goals.side_project_moment AS
SELECT s.day, s.created_at AS at, 'side-project-step' COLLATE "C" AS kind, s.id, s.side_project_id AS page_id, p.title,
       concat_ws(' ', nullif(array_to_string(s.reasons, ', '), ''), nullif(s.note, '')) AS note,
       s.amount, s.kind AS step
FROM goals.side_project_step s
JOIN goals.side_project p ON p.id = s.side_project_id
WHERE s.precision = 'DAY';
