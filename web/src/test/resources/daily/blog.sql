-- Each quarter a cohort with a round a week, each day a post and a peer post, each week a talk, two reviews and one from others.
INSERT INTO blog.post (title, tags, body, characters, reading_minutes, status, noted_on, drafted_on, published_on, dropped_on)
SELECT 'Post of ' || day, ARRAY['tag ' || n % 40], repeat('What I learned that day. ', 40), 1000, 2, status, day,
       CASE WHEN status <> 'IDEA' THEN day END,
       CASE WHEN status = 'PUBLISHED' THEN day END,
       CASE WHEN status = 'DROPPED' THEN day END
FROM lived,
     LATERAL (SELECT (CASE WHEN day > current_setting('hoego.today')::date - 30 THEN ARRAY['PUBLISHED', 'DRAFT', 'IDEA']
                           ELSE ARRAY['PUBLISHED', 'PUBLISHED', 'DROPPED'] END)[n % 3 + 1] AS status) each;

INSERT INTO blog.cohort (number, name, starts_on, ends_on, cadence_weeks, weekday, deadline_time, zone, minimum_posts, deposit,
                         fine_missed, fine_late)
SELECT (SELECT count(*) + 1 FROM lived earlier WHERE earlier.n % 91 = 0 AND earlier.n < l.n)
           + (SELECT coalesce(max(number), 0) FROM blog.cohort),
       'Cohort of ' || day, day, day + 90, 1, 'THURSDAY', '23:59:59', 'Asia/Seoul', 10, 100000, 10000, 5000
FROM lived l
WHERE n % 91 = 0;

INSERT INTO blog.round (cohort_id, number, due_on, due_time, deadline, submitted_on, post_id)
SELECT c.id, 1 + l.n % 91 / 7, l.day, c.deadline_time, (l.day + c.deadline_time) AT TIME ZONE c.zone,
       CASE WHEN p.id IS NOT NULL THEN l.day END, p.id
FROM lived l
JOIN blog.cohort c ON c.name = 'Cohort of ' || (l.day - l.n % 91)
LEFT JOIN blog.post p ON p.title = 'Post of ' || l.day AND p.status = 'PUBLISHED'
WHERE l.n % 7 = 3;

INSERT INTO blog.given_review (cohort_id, given_on, title, takeaway)
SELECT c.id, l.day, 'Review of ' || l.day, 'A thought'
FROM lived l JOIN blog.cohort c ON c.name = 'Cohort of ' || (l.day - l.n % 91)
WHERE l.n % 7 IN (1, 5);

INSERT INTO blog.received_review (cohort_id, received_on, author, takeaway)
SELECT c.id, l.day, 'author ' || l.n % 9, 'A thought'
FROM lived l JOIN blog.cohort c ON c.name = 'Cohort of ' || (l.day - l.n % 91)
WHERE l.n % 7 = 2;

INSERT INTO blog.talk (given_on, minutes, title, audience, questions)
SELECT day, 20, 'Talk of ' || day, 'the cohort', 3 FROM lived WHERE n % 7 = 5;

INSERT INTO blog.peer_post (title, author, tags, takeaway, read_on)
SELECT 'Theirs of ' || day, 'author ' || n % 9, ARRAY['tag ' || n % 40], 'A thought', day FROM lived;
