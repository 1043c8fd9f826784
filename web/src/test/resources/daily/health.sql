-- Each day a weigh-in, a workout, a pain entry and how the meals went; each quarter a condition and a course.
INSERT INTO health.weigh_in (measured_on, weight_kg)
SELECT day, 70 + n % 30 / 10.0 FROM lived;

INSERT INTO health.condition (name, site, onset_on, onset_precision, ended_on, ended_precision)
SELECT 'Condition of ' || day, 'KNEE', day, 'DAY', day + 60, 'DAY' FROM lived WHERE n % 91 = 0;

INSERT INTO health.pain_entry (felt_on, site, level, condition_id)
SELECT l.day, 'KNEE', l.n % 11, c.id
FROM lived l LEFT JOIN health.condition c ON c.name = 'Condition of ' || (l.day - l.n % 91);

INSERT INTO health.course (kind, booked_on, starts_on, sessions, price, expires_on)
SELECT 'yoga', day, day, 10, 200000, day + 90 FROM lived WHERE n % 91 = 0;

INSERT INTO health.workout (done_on, kind, minutes, course_id)
SELECT l.day, (ARRAY['yoga', 'walking', 'running'])[l.n % 3 + 1], 20 + l.n % 40,
       CASE WHEN l.n % 3 = 0 AND l.n % 91 < 30 THEN c.id END
FROM lived l LEFT JOIN health.course c ON c.kind = 'yoga' AND c.starts_on = l.day - l.n % 91;

INSERT INTO health.meal_day (day, adherence)
SELECT day, (ARRAY['AS_PLANNED', 'PARTLY', 'OFF'])[n % 3 + 1] FROM lived;
