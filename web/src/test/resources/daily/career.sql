-- Each day a lesson and a use of a principle, each week a workload and an achievement, each month an attempt.
INSERT INTO goals.position (function_hired, employer, started_on, started_precision, ended_on, ended_precision)
SELECT 'operations ' || n / 728, 'employer ' || n / 728, day, 'DAY',
       CASE WHEN day + 727 < current_setting('hoego.today')::date THEN day + 727 END,
       CASE WHEN day + 727 < current_setting('hoego.today')::date THEN 'DAY' END
FROM lived
WHERE n % 728 = 0;

INSERT INTO goals.team_size (position_id, day, people)
SELECT p.id, l.day, 3 + l.n % 9
FROM goals.position p JOIN lived l ON l.day >= p.started_on AND l.day <= coalesce(p.ended_on, 'infinity')
WHERE l.n % 91 = 0;

INSERT INTO goals.undertaking (title, why, outcome)
SELECT 'Undertaking of ' || day, 'It was asked for', '' FROM lived WHERE n % 91 = 0;

INSERT INTO goals.attempt (undertaking_id, approach, started_on, started_precision, ended_on, ended_precision, outcome,
                           reasons)
SELECT u.id, 'approach ' || l.n, l.day, 'DAY', l.day + 20, 'DAY', 'NOT_REACHED', '{time}'
FROM goals.undertaking u JOIN lived l ON 'Undertaking of ' || (l.day - l.n % 91) = u.title
WHERE l.n % 91 IN (1, 31, 61);

INSERT INTO goals.achievement (day, precision, title, impact)
SELECT day, 'DAY', 'Achievement of ' || day, 'Nobody waits any more' FROM lived WHERE n % 7 = 4;

INSERT INTO goals.lesson (day, title, symptom, cause, fix, minutes_lost, tags)
SELECT day, 'Lesson of ' || day, 'What was seen', 'Why it was so', 'What helped', 10 + n % 200,
       ARRAY['tag ' || n % 40, 'linux']
FROM lived;

INSERT INTO goals.principle (number, words, why, since, since_precision, retired_on)
SELECT (SELECT count(*) + 1 FROM lived earlier WHERE earlier.n % 364 = 0 AND earlier.n < l.n)
           + (SELECT coalesce(max(number), 0) FROM goals.principle),
       'Principle of ' || day, 'It cost dearly', day, 'DAY',
       CASE WHEN day + 1820 < current_setting('hoego.today')::date THEN day + 1820 END
FROM lived l
WHERE n % 364 = 0;

INSERT INTO goals.principle_use (principle_id, day, outcome, example)
SELECT p.id, l.day, (ARRAY['KEPT', 'KEPT', 'BROKEN'])[l.n % 3 + 1], 'As on ' || l.day
FROM lived l JOIN goals.principle p ON p.words = 'Principle of ' || (l.day - l.n % 364);

INSERT INTO goals.workload (week, load, energy, only_i_can_do)
SELECT day, 1 + n / 7 % 5, 1 + n / 7 % 4, n / 7 % 8 FROM lived WHERE n % 7 = 0;
