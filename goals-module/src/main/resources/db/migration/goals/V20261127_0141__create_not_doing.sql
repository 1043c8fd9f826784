-- What was put off, refused or handed over on purpose. The words of the principle behind it stay when that is gone. Each look
-- at it again says how it went on from then: the latest one holds.
CREATE TABLE goals.not_doing (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('PUT_OFF', 'REFUSED', 'HANDED_OVER')),
    what            text NOT NULL CHECK (length(what) BETWEEN 1 AND 300),
    area            text NOT NULL CHECK (area ~ '^[a-z]+(-[a-z]+)*$'),
    decided_on      date NOT NULL,
    to_whom         text NOT NULL DEFAULT '' CHECK (length(to_whom) <= 120),
    principle_id    bigint REFERENCES goals.principle ON DELETE SET NULL,
    principle_words text NOT NULL DEFAULT '' CHECK (length(principle_words) <= 1000),
    reason          text NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
    review_on       date,
    sample          boolean NOT NULL DEFAULT false,
    version         int NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT not_doing_has_a_ground CHECK (reason <> '' OR principle_words <> ''),
    CONSTRAINT not_doing_looked_at_later CHECK (review_on > decided_on)
);

CREATE INDEX ON goals.not_doing (decided_on);
CREATE INDEX ON goals.not_doing (principle_id);

CREATE TABLE goals.not_doing_look (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    not_doing_id bigint NOT NULL REFERENCES goals.not_doing ON DELETE CASCADE,
    day          date NOT NULL,
    outcome      text NOT NULL CHECK (outcome IN ('STILL_RIGHT', 'TAKEN_UP', 'OVER')),
    next_on      date,
    note         text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    goal_id      bigint REFERENCES goals.goal ON DELETE SET NULL,
    sample       boolean NOT NULL DEFAULT false,
    version      int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT not_doing_look_goes_on_later CHECK (next_on IS NULL OR (next_on > day AND outcome = 'STILL_RIGHT')),
    CONSTRAINT not_doing_look_took_it_up CHECK (goal_id IS NULL OR outcome = 'TAKEN_UP')
);

CREATE INDEX ON goals.not_doing_look (not_doing_id, day);
CREATE INDEX ON goals.not_doing_look (goal_id);
