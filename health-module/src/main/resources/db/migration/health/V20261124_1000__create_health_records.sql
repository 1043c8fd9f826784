CREATE DOMAIN health.site AS text CHECK (VALUE IN (
    'HEAD', 'JAW', 'NECK', 'SHOULDER', 'UPPER_BACK', 'LOWER_BACK', 'CHEST', 'ABDOMEN', 'ARM', 'ELBOW', 'WRIST', 'HAND',
    'HIP', 'THIGH', 'KNEE', 'LOWER_LEG', 'ANKLE', 'FOOT'));
CREATE DOMAIN health.side AS text CHECK (VALUE IN ('LEFT', 'RIGHT', 'BOTH', 'NONE'));
CREATE DOMAIN health.precision AS text CHECK (VALUE IN ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY'));

CREATE TABLE health.weigh_in (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    measured_on      date NOT NULL,
    weight_kg        numeric(6, 3) NOT NULL CHECK (weight_kg > 0),
    body_fat_percent numeric(4, 1) CHECK (body_fat_percent > 0 AND body_fat_percent < 100),
    note             text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    sample           boolean NOT NULL DEFAULT false,
    version          int NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON health.weigh_in (measured_on, id);

-- What is known only as a month, quarter, half or year is kept as the first day of it.
CREATE TABLE health.condition (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    site            health.site,
    onset_on        date NOT NULL,
    onset_precision health.precision NOT NULL,
    ended_on        date,
    ended_precision health.precision,
    note            text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample          boolean NOT NULL DEFAULT false,
    version         int NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((ended_on IS NULL) = (ended_precision IS NULL))
);

CREATE TABLE health.pain_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    felt_on      date NOT NULL,
    site         health.site NOT NULL,
    side         health.side NOT NULL DEFAULT 'NONE',
    level        int NOT NULL CHECK (level BETWEEN 0 AND 10),
    before       text NOT NULL DEFAULT '' CHECK (length(before) <= 200),
    helped       text NOT NULL DEFAULT '' CHECK (length(helped) <= 200),
    note         text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    condition_id bigint REFERENCES health.condition ON DELETE SET NULL,
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON health.pain_entry (felt_on, id);
CREATE INDEX ON health.pain_entry (condition_id);

CREATE TABLE health.course (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    booked_on  date NOT NULL,
    starts_on  date NOT NULL,
    sessions   int NOT NULL CHECK (sessions BETWEEN 1 AND 1000),
    price      numeric(12, 2) CHECK (price >= 0),
    expires_on date CHECK (expires_on >= starts_on),
    note       text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX ON health.course (lower(kind), starts_on);

CREATE TABLE health.workout (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    done_on     date NOT NULL,
    kind        text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    minutes     int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    effort      int CHECK (effort BETWEEN 0 AND 10),
    distance_km numeric(7, 3) CHECK (distance_km > 0),
    note        text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    uses_course boolean NOT NULL DEFAULT true,
    course_id   bigint REFERENCES health.course ON DELETE SET NULL,
    sample      boolean NOT NULL DEFAULT false,
    version     int NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (uses_course OR course_id IS NULL)
);

CREATE INDEX ON health.workout (done_on, id);
CREATE INDEX ON health.workout (course_id);

CREATE TABLE health.meal_day (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day        date NOT NULL UNIQUE,
    adherence  text NOT NULL CHECK (adherence IN ('AS_PLANNED', 'PARTLY', 'OFF')),
    note       text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    sample     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
