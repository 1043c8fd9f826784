-- Each year a group that meets every week, each month a book, in which one reads each day.
INSERT INTO study.study_group (name, started_on, started_precision, ended_on, ended_precision)
SELECT 'Group of ' || day, day, 'DAY',
       CASE WHEN day + 363 < current_setting('hoego.today')::date THEN day + 363 END,
       CASE WHEN day + 363 < current_setting('hoego.today')::date THEN 'DAY' END
FROM lived
WHERE n % 364 = 0;

INSERT INTO study.member (group_id, role, joined_on, joined_precision)
SELECT g.id, 'role ' || k, g.started_on, 'DAY'
FROM study.study_group g, generate_series(1, 4) AS k
WHERE NOT EXISTS (SELECT FROM study.member m WHERE m.group_id = g.id);

INSERT INTO study.book (title, author, pages, rating, notes)
SELECT 'Book of ' || day, 'author ' || n % 40, 400,
       CASE WHEN day + 27 < current_setting('hoego.today')::date THEN 4 END, 'short notes'
FROM lived
WHERE n % 28 = 0;

INSERT INTO study.read_through (book_id, started_on, started_precision, outcome, ended_on, ended_precision)
SELECT b.id, day, 'DAY',
       CASE WHEN day + 27 < current_setting('hoego.today')::date THEN 'FINISHED' END,
       CASE WHEN day + 27 < current_setting('hoego.today')::date THEN day + 27 END,
       CASE WHEN day + 27 < current_setting('hoego.today')::date THEN 'DAY' END
FROM lived JOIN study.book b ON b.title = 'Book of ' || day
WHERE n % 28 = 0;

INSERT INTO study.reading (book_id, read_through_id, read_on, pages, minutes)
SELECT b.id, t.id, l.day, 10, 20
FROM lived l
JOIN study.book b ON b.title = 'Book of ' || (l.day - l.n % 28)
JOIN study.read_through t ON t.book_id = b.id;

INSERT INTO study.quote (book_id, words, page, quoted_on)
SELECT b.id, 'Words of ' || l.day, 1 + l.n % 400, l.day
FROM lived l JOIN study.book b ON b.title = 'Book of ' || (l.day - l.n % 28)
WHERE l.n % 7 = 3;

INSERT INTO study.meeting (group_id, held_on, minutes, topics, takeaway)
SELECT g.id, l.day, 90, ARRAY['topic ' || l.n % 30, 'linux'], 'What I learned'
FROM lived l JOIN study.study_group g ON g.name = 'Group of ' || (l.day - l.n % 364)
WHERE l.n % 7 = 2;
