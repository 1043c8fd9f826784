-- A struggle written down, so that it is gone through only once.
CREATE TABLE goals.lesson (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day          date NOT NULL,
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    symptom      text NOT NULL DEFAULT '' CHECK (length(symptom) <= 5000),
    cause        text NOT NULL DEFAULT '' CHECK (length(cause) <= 5000),
    fix          text NOT NULL DEFAULT '' CHECK (length(fix) <= 5000),
    minutes_lost int CHECK (minutes_lost BETWEEN 1 AND 60000),
    tags         text[] NOT NULL DEFAULT '{}' CHECK (array_position(tags, NULL) IS NULL AND '' <> ALL (tags)),
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.lesson (day);
CREATE INDEX ON goals.lesson USING gin (tags);
